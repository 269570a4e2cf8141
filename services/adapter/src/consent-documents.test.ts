import { leadMs } from '@tamga/core/agreements';
import { toHex } from '@tamga/core/identifiers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestAdapter, type TestAdapter, type TestClock } from './fixture/adapter.ts';
import { queued, take, TestHub } from './fixture/hub.ts';
import { createTestRegion, type TestRegion } from './fixture/region.ts';
import { consentsPage } from './light/consents-page.ts';
import { wordsOf } from './light/language.ts';
import { settleSubmission } from './send/submit-documents.ts';
import { listDueSubmissions, refuseSubmission, type SubmissionRow } from './store/submission-rows.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
let region: TestRegion;
const open: TestAdapter[] = [];
beforeAll(async () => {
  region = await createTestRegion(startMs);
});
afterAll(async () => {
  for (const adapter of open) await adapter[Symbol.asyncDispose]();
});

function given<Value>(answer: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

interface Asked {
  kz: TestAdapter;
  uz: TestAdapter;
  hub: TestHub;
  clock: TestClock;
  /** What uz has from kz, marked H2. */
  id: string;
  /** In which uz asks whether it may pass it on to tj. */
  requestId: string;
}

const words = (text: string) => [{ language: 'ru', text }];
const report = { title: words('Героин'), text: words('Изъято 5 кг.'), crimeAreas: ['drugs'] };
const due = ({ kz, clock }: Asked): SubmissionRow[] => listDueSubmissions(kz.store.db, clock.nowMs, 10);

async function asked(): Promise<Asked> {
  const clock = { nowMs: startMs };
  const [kz, uz] = await Promise.all([createTestAdapter(region, 'kz', clock), createTestAdapter(region, 'uz', clock)]);
  open.push(kz, uz);
  const hub = new TestHub(region, () => clock.nowMs);
  const labels = { purpose: 'investigation', handling: 'H2' };
  const { id } = given(
    await kz.desk.send(kz.officer, { to: ['uz/ncp'], kind: 'SPONTANEOUS', body: report, labels }, undefined),
  );
  await hub.run(kz, uz);
  const request = given(await uz.desk.act(uz.officer, id, 'ask-consent', { use: 'onward', to: ['tj/ncp'], text: '?' }));
  await hub.run(kz, uz);
  clock.nowMs += 1000;
  return { kz, uz, hub, clock, id, requestId: request.id };
}

/** The register brings a document to both. */
async function register({ kz, uz, clock }: Asked, { type, document: id, version, jws }: SubmissionRow): Promise<void> {
  const row = { type, id, version, jws, registeredMs: clock.nowMs };
  for (const adapter of [kz, uz]) expect(await adapter.means.register.add([row])).toBe('changed');
  settleSubmission(kz.means, row);
  clock.nowMs += leadMs;
}

/** What uz may do by the register alone, as the hub sees it. */
const consenting = ({ uz, clock, id }: Asked, atMs = clock.nowMs) =>
  uz.means.register.documents
    .consentsCovering(
      {
        act: 'forward',
        holder: uz.means.party,
        recipient: 'tj/ncp' as never,
        purpose: 'investigation',
        subjects: [id as never],
        relied: undefined,
      },
      atMs,
    )
    .map(({ id: hash }) => hash);

const passOn = ({ uz, id }: Asked) =>
  uz.desk.check(uz.officer, {
    to: ['tj/ncp'],
    kind: 'SPONTANEOUS',
    body: report,
    labels: { purpose: 'investigation' },
    forwards: [id],
  });

describe('an officer’s consent', () => {
  test('becomes a document of the register, brought when its message is admitted and named by it', async () => {
    const at = await asked();
    const { kz, hub, requestId, id, clock } = at;
    const decision = given(await kz.desk.act(kz.officer, requestId, 'grant-consent', { validUntil: '2026-12-31' }));
    expect(due(at)).toEqual([]);
    const envelope = queued(kz, decision.id);
    await hub.run(kz, at.uz);
    const [granted] = due(at);
    if (granted === undefined) throw new Error('nothing is due');
    expect(granted).toMatchObject({ type: 'consent', document: `kz-${requestId}`, version: 1, authority: 'kz/ncp' });
    expect(envelope.header.consents.map((hash) => toHex(hash))).toEqual([granted.hash]);
    await register(at, granted);
    expect(consenting(at)).toEqual([granted.hash]);
    expect(consenting(at, Date.UTC(2027, 0, 1))).toEqual([]);
    expect(at.uz.desk.consents()).toMatchObject([
      {
        hash: granted.hash,
        party: 'kz',
        holder: 'uz',
        acts: ['forward'],
        recipients: ['tj/ncp'],
        subjects: [id],
        until: '2027-01-01T00:00:00.000Z',
        isInForce: clock.nowMs > startMs,
      },
    ]);
  });

  test('lets pass on what it is about, and the header relies on it without being told', async () => {
    const at = await asked();
    const { kz, uz, hub, requestId, id } = at;
    expect(await passOn(at)).toMatchObject({ refusal: { code: 'CONSENT_REQUIRED' } });
    given(await kz.desk.act(kz.officer, requestId, 'grant-consent', {}));
    await hub.run(kz, uz);
    for (const row of due(at)) await register(at, row);
    const [hash] = consenting(at);
    const labels = { purpose: 'investigation' };
    const request = { to: ['tj/ncp'], kind: 'SPONTANEOUS', body: report, labels, forwards: [id] };
    const sent = given(await uz.desk.send(uz.officer, request, undefined));
    expect(queued(uz, sent.id).header.consents.map((one) => toHex(one))).toEqual([hash]);
    // What was passed on is seen from both: the message that does it, and the one that came.
    const timeline = async (of: string) =>
      given(await uz.desk.read(uz.officer, of, 'en')).timeline.map(({ event, detail }) => [event, detail]);
    expect(await timeline(sent.id)).toContainEqual(['passes-on', id]);
    expect(await timeline(id)).toContainEqual(['passed-on', sent.id]);
    const elsewhere = await uz.desk.send(uz.officer, { ...request, to: ['caricc/coordination'] }, undefined);
    expect(elsewhere).toMatchObject({ refusal: { code: 'CONSENT_REQUIRED' } });
  });

  test.each(['en', 'ru'] as const)('is listed in the light view with whether it counts now (%s)', async (language) => {
    const at = await asked();
    const { kz, uz, hub, requestId, id } = at;
    given(await kz.desk.act(kz.officer, requestId, 'grant-consent', { validUntil: '2026-12-31' }));
    await hub.run(kz, uz);
    for (const row of due(at)) await register(at, row);
    const say = wordsOf(language);
    const shown = (of: TestAdapter, party: string, nowMs = at.clock.nowMs): string =>
      consentsPage(
        {
          words: say,
          party,
          officer: of.officer,
          formToken: null,
          path: '/light/consents',
          title: say('consents.title'),
          here: 'consents',
          centreReachable: true,
          nowMs,
        },
        of.desk.consents(),
      ).html;
    for (const page of [shown(uz, 'uz'), shown(kz, 'kz')]) {
      expect(page).toContain(say('consents.inForce'));
      expect(page).toContain(`href="/light/messages/${id}"`);
      expect(page).toContain('tj/ncp');
      expect(page).toContain(say('act.forward'));
    }
    const [received, givenByUs] = shown(uz, 'uz').split(say('consents.given'));
    expect([received?.includes('tj/ncp'), givenByUs?.includes('tj/ncp')]).toEqual([true, false]);
    expect(shown(uz, 'uz', Date.UTC(2027, 0, 1))).toContain(say('consents.over'));
  });

  test('that is withdrawn ends in the register, after what it withdraws and without waiting for a message', async () => {
    const at = await asked();
    const { kz, uz, hub, requestId, clock } = at;
    const decision = given(await kz.desk.act(kz.officer, requestId, 'grant-consent', {}));
    await hub.run(kz, uz);
    const [granted] = due(at);
    clock.nowMs += 1000;
    given(await kz.desk.act(kz.officer, decision.id, 'withdraw-consent', {}));
    // The centre would miss the version before: one after the other.
    expect(due(at).map(({ version }) => version)).toEqual([1]);
    if (granted === undefined) throw new Error('nothing is due');
    await register(at, granted);
    const [withdrawn] = due(at);
    expect(withdrawn).toMatchObject({ document: granted.document, version: 2, decision: null });
    expect(consenting(at)).toEqual([granted.hash]);
    if (withdrawn !== undefined) await register(at, withdrawn);
    expect(consenting(at)).toEqual([]);
    expect(uz.desk.consents()).toMatchObject([{ version: 2, act: 'withdraw', isInForce: false }]);
    // The message of the withdrawal is still on its way: the register was first.
    expect(await passOn(at)).toMatchObject({ refusal: { code: 'CONSENT_REQUIRED' } });
  });

  test('counts no more as soon as the message of its withdrawal is there, whatever the register still says', async () => {
    const at = await asked();
    const { kz, uz, hub, requestId, clock } = at;
    const decision = given(await kz.desk.act(kz.officer, requestId, 'grant-consent', {}));
    await hub.run(kz, uz);
    for (const row of due(at)) await register(at, row);
    expect(given(await passOn(at)).decision).toBe('permit');
    given(await kz.desk.act(kz.officer, decision.id, 'withdraw-consent', {}));
    await hub.run(kz, uz);
    clock.nowMs += 1;
    expect(consenting(at)).toHaveLength(1);
    expect(await passOn(at)).toMatchObject({ refusal: { code: 'CONSENT_REQUIRED' } });
  });

  test('is brought after a restart as well, once', async () => {
    const at = await asked();
    const { hub, uz, requestId } = at;
    const id = '019aaaaaaaaa7000800000000000000a'.replace(/^.{12}/u, startMs.toString(16).padStart(12, '0'));
    const first = given(await at.kz.desk.act(at.kz.officer, requestId, 'grant-consent', { id }));
    const kz = await at.kz.restart();
    open.splice(open.indexOf(at.kz), 1, kz);
    const again = { ...at, kz };
    await hub.run(kz, uz);
    expect(first.id).toBe(id);
    expect(due(again)).toHaveLength(1);
  });

  test('goes nowhere when the centre admits no message with it', async () => {
    const at = await asked();
    const { kz, hub, requestId } = at;
    const decision = given(await kz.desk.act(kz.officer, requestId, 'grant-consent', {}));
    const refused = { admitted: false, code: 'NO_AGREEMENT', decisions: [] };
    const { verdict } = await hub.admit(queued(kz, decision.id), kz, refused);
    await take(kz, verdict);
    expect(due(at)).toEqual([]);
    const told = kz.desk.eventsAfter(kz.officer, 0).find(({ event }) => event === 'document-refused');
    expect(told?.detail).toBe(`consent/kz-${requestId}@1`);
  });

  test('with conditions, for another purpose, or refused is no document: only people read it', async () => {
    const at = await asked();
    const { kz, uz, hub, requestId, id, clock } = at;
    const conditional = { result: 'granted-with-conditions', text: 'Без имён.' };
    given(await kz.desk.act(kz.officer, requestId, 'grant-consent', conditional));
    const other = given(await uz.desk.act(uz.officer, id, 'ask-consent', { use: 'other-purpose', text: '?' }));
    await hub.run(kz, uz);
    given(await kz.desk.act(kz.officer, other.id, 'grant-consent', {}));
    clock.nowMs += 1000;
    given(await kz.desk.act(kz.officer, requestId, 'refuse-consent', {}));
    await hub.run(kz, uz);
    expect(due(at)).toEqual([]);
  });

  test('that is refused later ends what was granted; a withdrawal that the register refused is made again', async () => {
    const at = await asked();
    const { kz, uz, hub, requestId, clock } = at;
    given(await kz.desk.act(kz.officer, requestId, 'grant-consent', {}));
    await hub.run(kz, uz);
    for (const row of due(at)) await register(at, row);
    for (const code of ['KEY_REVOKED', undefined]) {
      clock.nowMs += 1000;
      given(await kz.desk.act(kz.officer, requestId, 'refuse-consent', {}));
      await hub.run(kz, uz);
      const [row] = due(at);
      if (row === undefined) throw new Error('nothing is due');
      expect(row.version).toBe(2);
      if (code === undefined) await register(at, row);
      else kz.store.commit((db) => refuseSubmission(db, row.id, { code, nowMs: clock.nowMs }));
    }
    expect(consenting(at)).toEqual([]);
  });
});
