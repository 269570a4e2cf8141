import { afterEach, beforeAll, expect, test } from 'vitest';
import { createTestAdapter, type TestAdapter } from '../fixture/adapter.ts';
import { createTestRegion, type TestRegion } from '../fixture/region.ts';
import { settleSubmission } from '../send/submit-documents.ts';
import type { DocumentRow } from '../store/document-rows.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
let region: TestRegion;
let adapter: TestAdapter;

beforeAll(async () => {
  region = await createTestRegion(startMs);
});
afterEach(async () => {
  await adapter[Symbol.asyncDispose]();
});

const textOf = ({ jws }: DocumentRow): string => Buffer.from(jws).toString();

/** What its supervisor is answered, who brings a document. */
async function brought(jws: string) {
  return await adapter.desk.publish(adapter.officerWith('supervisor'), jws, false);
}

test('the next roster is judged here, kept for the way to the centre, and counts when the register brings it', async () => {
  adapter = await createTestAdapter(region, 'kz', { nowMs: startMs });
  const next = await region.rosterWithout('tj');
  const named = { type: 'roster', id: 'region', version: 2 };
  expect(await brought(textOf(next))).toMatchObject({ ok: true, value: { ...named, state: 'SENT' } });
  expect(adapter.means.register.picture.rosters).toHaveLength(1);
  await adapter.means.register.add([next]);
  settleSubmission(adapter.means, next);
  expect(adapter.means.register.picture.rosters).toHaveLength(2);
  // What the register has already is not brought again.
  expect(await brought(textOf(next))).toMatchObject({ ok: true, value: { ...named, state: 'REGISTERED' } });
});

test('the centre, which votes on no roster, brings none', async () => {
  adapter = await createTestAdapter(region, 'caricc', { nowMs: startMs });
  const next = await region.rosterWithout('tj');
  expect(await brought(textOf(next))).toMatchObject({ ok: false, refusal: { code: 'SENDER_NOT_SIGNER' } });
});

test('a roster that lacks a signature goes nowhere', async () => {
  adapter = await createTestAdapter(region, 'kz', { nowMs: startMs });
  const { payload, signatures } = JSON.parse(textOf(await region.rosterWithout('tj'))) as {
    payload: string;
    signatures: unknown[];
  };
  const partly = JSON.stringify({ payload, signatures: signatures.slice(0, -2) });
  expect(await brought(partly)).toMatchObject({ ok: false, refusal: { code: 'PARTY_MISSING' } });
});
