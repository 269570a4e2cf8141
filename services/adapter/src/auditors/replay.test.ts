/** The national auditor has decisions made again: by documents that the log proves, in a thread of its own. */
import type { ReplayView } from '@tamga/api';
import { createReplayer, type DecisionReplayer } from '@tamga/platform/decision-replay';
import { tamga } from '@tamga/wire';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { LoggedRegion } from '../evidence/logged-region.fixture.ts';
import type { EvidenceLog } from '../evidence/evidence-log.ts';
import { createTestAdapter, type TestAdapter, type TestClock } from '../fixture/adapter.ts';
import { testAgreement } from '../fixture/agreement.ts';
import { serveTest, TestOfficer, type TestServer } from '../fixture/http.ts';
import { queued, take, TestHub } from '../fixture/hub.ts';
import { createTestRegion, type TestRegion } from '../fixture/region.ts';
import { heldReplay } from './held-replay.ts';

// Every replay begins a thread, and a machine may be busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const clock: TestClock = { nowMs: Date.UTC(2026, 10, 22, 8) };
const agreement = testAgreement('asked-2020', [{ area: 'smuggling', kinds: ['REQUEST', 'REPLY'] }]);
const body = { title: [{ language: 'en', text: 'A title' }], text: [{ language: 'en', text: 'a text' }] };
let region: TestRegion;
let log: LoggedRegion;
let hub: TestHub;
let kz: TestAdapter;
let uz: TestAdapter;
let replayer: DecisionReplayer;
let server: TestServer;
let auditor: TestOfficer;
let evidenceLog: EvidenceLog;
let asked = '';
let answered = '';

beforeAll(async () => {
  region = await createTestRegion(clock.nowMs, { agreement });
  log = new LoggedRegion(region, () => clock.nowMs);
  await log.publish();
  const access = { inclusions: log.inclusions, rosters: () => [region.foundingJws], keepFinding: () => true };
  [kz, uz] = [
    await createTestAdapter(region, 'kz', clock, { log: access }),
    await createTestAdapter(region, 'uz', clock, { log: access }),
  ];
  for (const { means } of [kz, uz]) await means.register.add(log.documents);
  hub = new TestHub(region, () => clock.nowMs, log);
  evidenceLog = log.evidenceFor(kz.means.party);
  replayer = createReplayer({ roster: region.foundingJws, regionHash: region.hash, party: 'kz' });
  server = await serveTest(kz, {
    replay: (index) =>
      heldReplay(kz.means, {
        index,
        log: { ...evidenceLog, entries: (of) => evidenceLog.entries(of) },
        replayer,
      }),
  });
  auditor = await TestOfficer.create(server, clock);
  asked = await send({ to: ['uz/ncp'], kind: 'REQUEST', body: { ...body, crimeAreas: ['smuggling'] } });
  answered = await send({ to: ['uz/ncp'], kind: 'SPONTANEOUS', body: { ...body, crimeAreas: ['drugs'] } });
  await log.publish();
});
afterAll(async () => {
  for (const one of [server, replayer, kz, uz]) await one[Symbol.asyncDispose]();
});

async function write(message: Record<string, unknown>): Promise<string> {
  clock.nowMs += 3_600_000;
  const labels = { purpose: 'investigation' };
  const sent = await kz.desk.send(kz.officer, { ...message, labels } as never, undefined);
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
  return sent.value.id;
}

async function send(message: Record<string, unknown>): Promise<string> {
  const id = await write(message);
  await hub.run(kz, uz);
  return id;
}

const get = (path: string): Promise<Response> =>
  auditor.call('GET', `/api/v1/audit/entries/${path}`, undefined, { roles: ['auditor'] });
async function replayed(id: string): Promise<ReplayView> {
  const response = await get(`${id}/replay`);
  expect([response.status, response.ok ? '' : await response.text()]).toEqual([200, '']);
  return (await response.json()) as ReplayView;
}

test('decides alike, and names the documents by hash and place', async () => {
  const view = await replayed(asked);
  expect(view).toMatchObject({ id: asked, result: 'identical', equal: true, code: null, differences: [], missing: [] });
  expect(view.computed).toEqual(view.recorded);
  expect(view.recorded).toMatchObject([{ recipient: 'uz/ncp', decision: 'permit', agreement: 'asked-2020@1' }]);
  expect(view.documents.map(({ document }) => document).toSorted()).toEqual(
    ['agreement/asked-2020@1', 'manifest/caricc@1', 'manifest/kz@1', 'manifest/uz@1', 'roster/region@1'].toSorted(),
  );
  expect(view.documents.every(({ hash }) => /^[0-9a-f]{64}$/u.test(hash))).toBe(true);
  expect(view.folded.count).toBe(log.documents.length);
  expect((await replayed(answered)).result).toBe('identical');
});

test('is logged as a reading of the message before anything is decided', async () => {
  const before = kz.means.access.log.size;
  await replayed(asked);
  const events = kz.means.access.log.entries({ limit: 5 }).filter(({ index }) => index >= before);
  expect(events.map(({ event }) => event)).toMatchObject([
    { act: 'replay', operation: 'consultation', subjects: [{ type: 'message', id: asked }] },
  ]);
});

test('tells a decision that does not follow from the documents, and where it differs', async () => {
  const id = await write({ to: ['uz/ncp'], kind: 'SPONTANEOUS', body: { ...body, crimeAreas: ['drugs'] } });
  const invented = { recipient: 'uz/ncp', verdict: tamga.ledger.v1.Verdict.VERDICT_PERMIT };
  const { verdict } = await hub.admit(queued(kz, id), kz, { decisions: [invented] });
  await take(kz, verdict);
  await log.publish();
  const view = await replayed(id);
  expect(view).toMatchObject({ result: 'different', equal: false });
  expect(view.differences.length).toBeGreaterThan(0);
  expect(view.computed).not.toEqual(view.recorded);
});

test('says which documents the log does not show, and when it cannot be asked', async () => {
  const codeOf = async (id: string): Promise<unknown> => {
    const { code, detail } = (await (await get(`${id}/replay`)).json()) as { code: string; detail: string };
    return [code, detail];
  };
  log.change = (entries) => entries.slice(0, -1);
  expect(await codeOf(asked)).toEqual(['ENTRY_MISSING', expect.stringContaining('agreement/asked-2020@1')]);
  log.change = (entries) => entries;
  evidenceLog = { ...log.evidenceFor(kz.means.party), entries: () => Promise.resolve('unreachable') };
  expect(await codeOf(asked)).toEqual(['LOG_UNREACHABLE', expect.stringContaining('ask again')]);
  evidenceLog = log.evidenceFor(kz.means.party);
});

test('is of decisions that are held here alone, without parameters', async () => {
  const codeOf = async (path: string): Promise<unknown> => {
    const response = await get(path);
    return [response.status, ((await response.json()) as { code: string }).code];
  };
  expect(await codeOf(`${'0'.repeat(32)}/replay`)).toEqual([404, 'NOT_FOUND']);
  expect(await codeOf(`${asked}/replay?from=2020-01-01`)).toEqual([400, 'PARAMETER']);
  const outcomes = (await (
    await auditor.call('GET', '/api/v1/audit/entries?event=outcome', undefined, { roles: ['auditor'] })
  ).json()) as { items: { index: number }[] };
  expect(await codeOf(`${outcomes.items[0]?.index}/replay`)).toEqual([422, 'NO_DECISION']);
});
