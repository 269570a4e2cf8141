import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tamga } from '@tamga/wire';
import { encodeBody } from '@tamga/core/content';
import type { SealedEnvelope } from '@tamga/core/sealing';
import { createMetrics } from '@tamga/platform/telemetry';
import { createTestAdapter, silentLogger, type TestAdapter } from './fixture/adapter.ts';
import { drugsForm, drugsLabels, envelopeOf } from './fixture/envelopes.ts';
import { TestHub } from './fixture/hub.ts';
import { createTestRegion, type TestRegion } from './fixture/region.ts';
import { createAdapterMetrics } from './metrics.ts';
import { takeDelivery } from './receive/take-delivery.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
const { Verdict, ObligationType } = tamga.ledger.v1;
const { CrimeArea } = tamga.envelope.v1;
/** As a later version of the contract may have. */
const laterType = JSON.parse('99') as tamga.ledger.v1.ObligationType;
let region: TestRegion;
const open: TestAdapter[] = [];
beforeAll(async () => {
  region = await createTestRegion(startMs);
});
afterAll(async () => {
  for (const adapter of open) await adapter[Symbol.asyncDispose]();
});

/** A gateway that was altered to admit whatever comes, with any decision that it likes in its signed record. */
async function throughAlteredGateway(
  envelope: SealedEnvelope,
  decision: tamga.ledger.v1.Decision.$Properties,
): Promise<{ uz: TestAdapter; kz: TestAdapter; hub: TestHub; alarms: unknown[] }> {
  const clock = { nowMs: startMs };
  const [kz, uz] = await Promise.all([createTestAdapter(region, 'kz', clock), createTestAdapter(region, 'uz', clock)]);
  open.push(kz, uz);
  const hub = new TestHub(region, () => clock.nowMs);
  const alarms: unknown[] = [];
  const logger = { ...silentLogger, error: (about: object) => void alarms.push(about) };
  const { deliveries } = await hub.admit(envelope, kz, { decisions: [{ recipient: 'uz/ncp', ...decision }] });
  const toUz = deliveries.get('uz');
  if (toUz === undefined) throw new Error('no delivery');
  expect(await takeDelivery(toUz.message, { ...uz.means, logger })).toBe('taken');
  return { kz, uz, hub, alarms };
}

async function about(area: tamga.envelope.v1.CrimeArea, name: string): Promise<SealedEnvelope> {
  const body = encodeBody('SPONTANEOUS', { ...drugsForm, crimeAreas: [name as 'drugs'] });
  if (!body.ok) throw new Error(JSON.stringify(body));
  const labels = { ...drugsLabels, crimeAreas: [area] };
  return await envelopeOf(region, { body: body.bytes, labels }, { atMs: startMs });
}

async function metricsOf({ store }: TestAdapter): Promise<string> {
  const metrics = createMetrics({ service: 'test' });
  createAdapterMetrics(metrics, { store, link: { bus: undefined }, nowMs: () => startMs }).refresh();
  return (await metrics.page()).text;
}

const owed = ({ store }: TestAdapter) =>
  store.db
    .prepare('SELECT state, code FROM receipts ORDER BY row')
    .all()
    .map((row) => ({ ...row }));

describe('a gateway altered to admit what no agreement covers', () => {
  test('gets nothing past the recipient: refused, reported, alarmed, and no content in the inbox', async () => {
    const envelope = await about(CrimeArea.CRIME_AREA_CORRUPTION, 'corruption');
    const { uz, alarms } = await throughAlteredGateway(envelope, { verdict: Verdict.VERDICT_PERMIT });
    expect(owed(uz)).toEqual([
      { state: 'delivered', code: null },
      { state: 'refused-by-recipient', code: 'NO_ARTICLE' },
    ]);
    const { id } = envelope.header;
    const chief = { ...uz.officerWith('officer', 'supervisor'), name: 'chief-1' };
    expect(await uz.desk.read(chief, id, 'en')).toMatchObject({
      value: { state: 'REFUSED', code: 'NO_ARTICLE', title: '', body: null, bodyHidden: 'REFUSED' },
    });
    expect(uz.desk.list(uz.officer, { box: 'inbox', limit: 9, language: 'en' })).toMatchObject([{ title: '' }]);
    expect(await uz.desk.act(chief, id, 'accept', {})).toMatchObject({ refusal: { code: 'STATE_CONFLICT' } });
    expect(uz.store.db.prepare('SELECT count(*) AS cases FROM cases').get()).toEqual({ cases: 0 });
    expect(alarms).toMatchObject([{ event: 'centre-differs', id, code: 'NO_ARTICLE' }]);
    expect(await metricsOf(uz)).toMatch(/adapter_centre_differs(?:\{[^}]*\})? 1/u);
  });

  test('does not help by recording that the recipient decides', async () => {
    const envelope = await about(CrimeArea.CRIME_AREA_CORRUPTION, 'corruption');
    const decision = { verdict: Verdict.VERDICT_HUMAN, decider: 'uz/ncp' };
    const { uz } = await throughAlteredGateway(envelope, decision);
    expect(owed(uz)).toContainEqual({ state: 'refused-by-recipient', code: 'NO_ARTICLE' });
  });

  test('that records other duties than the agreements say makes a person look, who sees what differs', async () => {
    const envelope = await envelopeOf(region, {}, { atMs: startMs });
    const deadline = { type: ObligationType.OBLIGATION_TYPE_DEADLINE, value: 'P1D', agreement: 'x@1', article: '1' };
    const { uz, alarms } = await throughAlteredGateway(envelope, {
      verdict: Verdict.VERDICT_PERMIT,
      obligations: [deadline],
    });
    const shown = await uz.desk.read(uz.officer, envelope.header.id, 'en');
    expect(shown).toMatchObject({ value: { state: 'HELD', code: 'DECISION_DIFFERS', bodyHidden: 'HELD' } });
    expect(shown.ok && shown.value.changes).toContainEqual({
      what: 'obligation-gone',
      before: 'deadline P1D',
      after: '',
    });
    expect(alarms).toMatchObject([{ event: 'centre-differs' }]);
  });

  test.each([
    ['a type of duty that it does not know', { type: laterType, value: 'x' }, 'OBLIGATION_UNKNOWN'],
    [
      'a caveat that it does not know',
      { type: ObligationType.OBLIGATION_TYPE_CAVEAT, value: 'burn-after-reading' },
      'OBLIGATION_UNKNOWN',
    ],
    [
      'an authority that nobody knows',
      { type: ObligationType.OBLIGATION_TYPE_NOTIFY, value: 'uz/nobody' },
      'OBLIGATION_AUTHORITY',
    ],
  ])('is refused by a recipient that cannot honour %s', async (_what, duty, code) => {
    const envelope = await envelopeOf(region, {}, { atMs: startMs });
    const obligations = [{ ...duty, agreement: 'caricc-2006@1', article: 'C5' }];
    const { uz } = await throughAlteredGateway(envelope, { verdict: Verdict.VERDICT_PERMIT, obligations });
    expect(owed(uz)).toContainEqual({ state: 'refused-by-recipient', code });
  });
});
