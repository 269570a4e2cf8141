import { readFile } from 'node:fs/promises';
import { agreementPayload, parseAgreement, signatoriesOf } from '@tamga/core/agreements';
import { signDocument } from '@tamga/core/documents';
import { parseDocumentId, parsePartyId } from '@tamga/core/identifiers';
import { lifetimeMsMax, pruneEnvelope } from '@tamga/core/sealing';
import { nodePrimitives } from '@tamga/platform/crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestAdapter, type TestAdapter, type TestClock } from './fixture/adapter.ts';
import { envelopeOf } from './fixture/envelopes.ts';
import { delivery, take, TestHub, type TestDelivery } from './fixture/hub.ts';
import { createTestRegion, type TestRegion } from './fixture/region.ts';
import { judgeWaiting, keepJudging } from './receive/judge-waiting.ts';
import { failureCountMax, takeDelivery } from './receive/take-delivery.ts';
import type { DocumentRow } from './store/document-rows.ts';
import { findMessage } from './store/message-rows.ts';
import { countQuarantine } from './store/quarantine-rows.ts';
import { countWaiting } from './store/waiting-rows.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
let region: TestRegion;
const open: TestAdapter[] = [];

beforeAll(async () => {
  region = await createTestRegion(startMs);
});
afterAll(async () => {
  for (const adapter of open) await adapter[Symbol.asyncDispose]();
});

async function adapterOf(party: string, clock: TestClock, known: TestRegion = region): Promise<TestAdapter> {
  const adapter = await createTestAdapter(known, party, clock);
  open.push(adapter);
  return adapter;
}

const isOfKz = ({ type, id }: DocumentRow) => type === 'manifest' && id === parseDocumentId('kz');

/** A message by kz on its way to uz, which has not read kz's manifest yet. */
async function lagging() {
  const clock = { nowMs: startMs };
  const uz = await adapterOf('uz', clock, {
    ...region,
    documents: region.documents.filter((document) => !isOfKz(document)),
  });
  const envelope = await envelopeOf(region, { expiresMs: startMs + lifetimeMsMax }, { atMs: startMs });
  const hub = new TestHub(region, () => clock.nowMs);
  const stamp = await hub.stamp(hub.recordOf(envelope, await adapterOf('kz', clock)));
  const again = (deliveryCount = 1): TestDelivery =>
    delivery(
      'uz',
      'routine',
      envelope.header.id,
      { message: { envelope: pruneEnvelope(envelope, 0), stamp } },
      deliveryCount,
    );
  return { uz, clock, envelope, again, manifest: region.documents.filter(isOfKz) };
}

describe('a delivery that needs a document which has not come', () => {
  test('is kept here, however often it comes, and taken when the document has', async () => {
    const { uz, clock, envelope, again, manifest } = await lagging();
    for (const deliveryCount of [1, 60, 10_000]) {
      const one = again(deliveryCount);
      expect(await take(uz, one)).toBe('waiting');
      expect(one.settled).toEqual(['ack']);
    }
    clock.nowMs += 6 * 24 * 3_600_000;
    await judgeWaiting(uz.means);
    expect([countWaiting(uz.store.db), countQuarantine(uz.store.db)]).toEqual([1, 0]);
    await uz.means.register.add(manifest);
    await judgeWaiting(uz.means);
    expect(findMessage(uz.store.db, envelope.header.id)?.state).toBe('DELIVERED');
    expect([countWaiting(uz.store.db), countQuarantine(uz.store.db)]).toEqual([0, 0]);
  });

  test('is judged as soon as the register changes, without being delivered again', async () => {
    const { uz, envelope, again, manifest } = await lagging();
    await take(uz, again());
    const stop = new AbortController();
    const { promise, resolve } = Promise.withResolvers<void>();
    const ended = uz.store.onEvent(() => resolve());
    const judging = keepJudging(uz.means, stop.signal);
    await uz.means.register.add(manifest);
    await promise;
    stop.abort();
    await judging;
    ended();
    expect(findMessage(uz.store.db, envelope.header.id)?.state).toBe('DELIVERED');
  });

  test('survives a restart', async () => {
    const { uz, again, envelope, manifest } = await lagging();
    await take(uz, again());
    const after = await uz.restart();
    open.push(after);
    await after.means.register.add(manifest);
    await judgeWaiting(after.means);
    expect(findMessage(after.store.db, envelope.header.id)?.state).toBe('DELIVERED');
  });

  test('is kept apart when it is older than any message lives', async () => {
    const { uz, clock, again } = await lagging();
    await take(uz, again());
    clock.nowMs += lifetimeMsMax + 1;
    await judgeWaiting(uz.means);
    expect([countWaiting(uz.store.db), countQuarantine(uz.store.db)]).toEqual([0, 1]);
  });

  test('stays with the centre when there is no room here', async () => {
    const { uz, again } = await lagging();
    uz.store.db
      .prepare(
        `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
          INSERT INTO waiting_deliveries (subject, code, digest, data, at_ms, failures)
          SELECT 'out.uz.routine.x', 'KEY_UNKNOWN', CAST(i AS BLOB), x'00', 0, 0 FROM n`,
      )
      .run();
    const one = again(5_000);
    expect(await take(uz, one)).toBe('waiting');
    expect(one.settled).toEqual(['nak']);
  });
});

describe('a delivery that makes judging it fail', () => {
  test('comes again a few times, is then kept apart, and the adapter goes on', async () => {
    const { uz, again, manifest } = await lagging();
    await uz.means.register.add(manifest);
    const failing = {
      ...uz.means,
      primitives: {
        ...nodePrimitives,
        sha512: (): never => {
          throw new RangeError('not expected');
        },
      },
    };
    const first = again(1);
    expect(await takeDelivery(first.message, failing)).toBe('failed');
    expect(first.settled).toEqual(['nak']);
    expect(countQuarantine(uz.store.db)).toBe(0);
    const last = again(failureCountMax);
    expect(await takeDelivery(last.message, failing)).toBe('quarantined');
    expect(last.settled).toEqual(['ack']);
    expect(uz.store.db.prepare('SELECT code FROM quarantine').get()?.['code']).toBe('DELIVERY_FAILED');
  });

  test('is none although its party’s manifest names a time zone that does not exist', async () => {
    const clock = { nowMs: startMs };
    const file = new URL('../../../packages/core/src/agreements/examples/kz-tj-drugs-2000.yaml', import.meta.url);
    const parties = ['caricc', 'kz', 'tj', 'uz'].map(parsePartyId);
    const parsed = parseAgreement(await readFile(file, 'utf8'), { file: 'kz-tj-drugs-2000.yaml', parties });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const signers = signatoriesOf(parsed.agreement.document).flatMap((party) => region.parties.get(party)?.root ?? []);
    const jws = await signDocument({
      primitives: nodePrimitives,
      type: 'agreement',
      payload: agreementPayload(parsed.agreement),
      parties: signers.map(({ party }) => party),
      signers,
    });
    const agreement: DocumentRow = {
      type: 'agreement',
      id: parseDocumentId('kz-tj-drugs-2000'),
      version: 1,
      jws: Buffer.from(jws),
      registeredMs: 0,
    };
    const nowhere = await region.nextManifest('tj', (manifest) => ({
      ...manifest,
      authorities: manifest.authorities.map((authority) => ({ ...authority, timeZone: 'Foo/Bar' })),
    }));
    const [kz, tj] = [await adapterOf('kz', clock), await adapterOf('tj', clock)];
    for (const { means } of [kz, tj]) await means.register.add([agreement, nowhere]);
    const sent = await kz.desk.send(
      kz.officer,
      {
        to: ['tj/ncp'],
        kind: 'REQUEST',
        body: {
          title: [{ language: 'ru', text: 'Запрос' }],
          text: [{ language: 'ru', text: 'Прошу проверить' }],
          crimeAreas: ['drugs'],
        },
        labels: { purpose: 'investigation' },
      },
      undefined,
    );
    if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
    await new TestHub(region, () => clock.nowMs).run(kz, tj);
    const [row] = tj.desk.list(tj.officer, { box: 'inbox', limit: 1, language: 'en' });
    expect(row).toMatchObject({ id: sent.value.id, state: 'DELIVERED', deadline: '2026-12-22T23:59:59.000Z' });
  });
});
