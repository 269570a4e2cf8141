import { leadMs, suspensionId, type SuspensionDocument } from '@tamga/core/agreements';
import { encodePayload, signDocument } from '@tamga/core/documents';
import { parseDocumentId, parsePartyId, toHex } from '@tamga/core/identifiers';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestAdapter, type TestAdapter, type TestClock } from './fixture/adapter.ts';
import { queued, take, TestHub } from './fixture/hub.ts';
import { createTestRegion, type TestRegion } from './fixture/region.ts';
import { keepEvaluating, reEvaluate } from './casework/re-evaluate.ts';
import { settleSubmission } from './send/submit-documents.ts';
import type { DocumentRow } from './store/document-rows.ts';
import { nextDue } from './store/outbox-rows.ts';
import { findSubmission, refuseSubmission } from './store/submission-rows.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
let region: TestRegion;
const open: TestAdapter[] = [];

beforeAll(async () => {
  region = await createTestRegion(startMs);
});
afterAll(async () => {
  for (const adapter of open) await adapter[Symbol.asyncDispose]();
});

async function two(): Promise<{ kz: TestAdapter; uz: TestAdapter; hub: TestHub; clock: TestClock }> {
  const clock = { nowMs: startMs };
  const [kz, uz] = await Promise.all([createTestAdapter(region, 'kz', clock), createTestAdapter(region, 'uz', clock)]);
  open.push(kz, uz);
  return { kz, uz, clock, hub: new TestHub(region, () => clock.nowMs) };
}

interface SignedPosition {
  readonly row: DocumentRow;
  readonly hash: string;
}

/** A position of a party towards the sample agreement, as the register would carry it so that it counts from then on. */
async function position(
  changes: Partial<SuspensionDocument> & Pick<SuspensionDocument, 'act'>,
  countsMs: number,
): Promise<SignedPosition> {
  const party = changes.party ?? parsePartyId('kz');
  const root = region.parties.get(party)?.root;
  if (root === undefined) throw new Error(`no party ${party}`);
  const document: SuspensionDocument = {
    type: 'suspension',
    format: 'tamga/suspension/1',
    region: toHex(region.hash),
    party,
    agreement: parseDocumentId('caricc-2006'),
    member: party,
    version: 1,
    previous: null,
    issuedAtMs: countsMs,
    fromMs: countsMs,
    scopes: changes.act === 'suspend' ? [{ towards: null, kinds: null }] : [],
    endsMs: null,
    ...changes,
  };
  const payload = encodePayload(document);
  const jws = await signDocument({ primitives, type: 'suspension', payload, parties: [party], signers: [root] });
  const id = suspensionId(primitives, document);
  const row = {
    type: 'suspension' as const,
    id,
    version: document.version,
    jws: Buffer.from(jws),
    registeredMs: countsMs - leadMs,
  };
  return { row, hash: toHex(primitives.sha256(payload)) };
}

const request = {
  title: [{ language: 'ru', text: 'Героин в вагоне' }],
  text: [{ language: 'ru', text: 'Просим сообщить об отправителе груза.' }],
  crimeAreas: ['drugs'],
};
const ask = { to: ['uz/ncp'], kind: 'REQUEST', body: request, labels: { purpose: 'investigation' } };

function given<Value>(answer: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

const textOf = ({ jws }: DocumentRow): string => Buffer.from(jws).toString();
const boxOf = (adapter: TestAdapter, box: 'inbox' | 'outbox') =>
  adapter.desk.list(adapter.officer, { box, limit: 10, language: 'en' });
const eventsOf = (adapter: TestAdapter) =>
  adapter.desk.eventsAfter(adapter.officer, 0).map(({ event, detail }) => [event, detail]);

describe('when an agreement is suspended', () => {
  test('an open thread is flagged at both ends with the article that covered it, and not any more when it is resumed', async () => {
    const { kz, uz, hub, clock } = await two();
    const { agreement, article } = given(await kz.desk.send(kz.officer, ask, undefined));
    await hub.run(kz, uz);
    for (const adapter of [kz, uz]) reEvaluate(adapter.means);
    expect([boxOf(kz, 'outbox')[0]?.rests, boxOf(uz, 'inbox')[0]?.rests]).toEqual([null, null]);

    clock.nowMs += 1000;
    const suspended = await position({ act: 'suspend' }, clock.nowMs);
    for (const adapter of [kz, uz]) {
      await adapter.means.register.add([suspended.row]);
      reEvaluate(adapter.means);
      reEvaluate(adapter.means);
    }
    const rests = { code: 'NO_AGREEMENT', agreement, article, since: new Date(clock.nowMs).toISOString() };
    expect([boxOf(kz, 'outbox')[0]?.rests, boxOf(uz, 'inbox')[0]?.rests]).toEqual([rests, rests]);
    expect(eventsOf(uz).filter(([event]) => event === 'agreement-rests')).toEqual([
      ['agreement-rests', `${agreement} ${article}`],
    ]);

    clock.nowMs += 1000;
    const resumed = await position({ act: 'resume', version: 2, previous: suspended.hash }, clock.nowMs);
    for (const adapter of [kz, uz]) {
      await adapter.means.register.add([resumed.row]);
      reEvaluate(adapter.means);
    }
    expect([boxOf(kz, 'outbox')[0]?.rests, boxOf(uz, 'inbox')[0]?.rests]).toEqual([null, null]);
    expect(eventsOf(kz).map(([event]) => event)).toContain('agreement-resumed');
  });

  test('the register itself makes it be looked at', async () => {
    const { kz, uz, hub, clock } = await two();
    given(await kz.desk.send(kz.officer, ask, undefined));
    await hub.run(kz, uz);
    clock.nowMs += 1000;
    const stop = new AbortController();
    const flagged = Promise.withResolvers<void>();
    const ended = uz.store.onEvent(() => flagged.resolve());
    const evaluating = keepEvaluating(uz.means, stop.signal);
    await uz.means.register.add([(await position({ act: 'suspend' }, clock.nowMs)).row]);
    await flagged.promise;
    stop.abort();
    await evaluating;
    ended();
    expect(boxOf(uz, 'inbox')[0]?.rests).toMatchObject({ code: 'NO_AGREEMENT' });
  });

  test('the very next message is refused here, and corrections along the thread still go', async () => {
    const { kz, uz, hub, clock } = await two();
    const first = given(await kz.desk.send(kz.officer, ask, undefined));
    await hub.run(kz, uz);
    clock.nowMs += 1000;
    const suspended = await position({ act: 'suspend' }, clock.nowMs);
    for (const adapter of [kz, uz]) await adapter.means.register.add([suspended.row]);
    const next = await kz.desk.send(kz.officer, ask, undefined);
    expect(next).toMatchObject({ ok: false, refusal: { code: 'NO_AGREEMENT' } });

    const recall = given(await kz.desk.act(kz.officer, first.id, 'recall', {}));
    await hub.run(kz, uz);
    expect(given(await kz.desk.read(kz.officer, recall.id, 'en'))).toMatchObject({
      kind: 'RECALL',
      state: 'DELIVERED',
    });
    expect(boxOf(uz, 'inbox').map(({ kind, state }) => [kind, state])).toContainEqual(['RECALL', 'DELIVERED']);
    // The receipts of all that went before and since have come back.
    expect(given(kz.desk.proofs(kz.officer, recall.id)).receipts.map(({ state }) => state)).toContain('delivered');
  });

  test('after departure, too, what goes along a thread passes', async () => {
    const { kz, uz, hub, clock } = await two();
    const first = given(await kz.desk.send(kz.officer, ask, undefined));
    await hub.run(kz, uz);
    clock.nowMs += 1000;
    const left = await position({ act: 'terminate', endsMs: clock.nowMs }, clock.nowMs);
    for (const adapter of [kz, uz]) await adapter.means.register.add([left.row]);
    expect(await kz.desk.send(kz.officer, ask, undefined)).toMatchObject({ ok: false });
    given(await kz.desk.act(kz.officer, first.id, 'recall', {}));
    await hub.run(kz, uz);
    expect(boxOf(uz, 'inbox').map(({ kind, state }) => [kind, state])).toContainEqual(['RECALL', 'DELIVERED']);
  });

  test('after a party has left the region, nothing new goes, what is on its way is held, and threads go on', async () => {
    const { kz, uz, hub, clock } = await two();
    const first = given(await kz.desk.send(kz.officer, ask, undefined));
    await hub.run(kz, uz);
    const { id } = given(await kz.desk.send(kz.officer, ask, undefined));
    const { verdict, deliveries } = await hub.admit(queued(kz, id), kz);
    await take(kz, verdict);
    clock.nowMs += 1000;
    const roster = await region.rosterWithout('uz');
    for (const adapter of [kz, uz]) expect(await adapter.means.register.add([roster])).toBe('changed');
    expect([kz.means.register.complete, uz.means.register.complete]).toEqual([true, true]);
    for (const [adapter, to] of [
      [kz, 'uz/ncp'],
      [uz, 'kz/ncp'],
    ] as const) {
      expect(await adapter.desk.send(adapter.officer, { ...ask, to: [to] }, undefined)).toMatchObject({
        ok: false,
        refusal: { code: 'RECIPIENT_UNKNOWN' },
      });
    }
    const toUz = deliveries.get('uz');
    if (toUz === undefined) throw new Error('no delivery');
    expect(await take(uz, toUz)).toBe('taken');
    const arrived = given(await uz.desk.read(uz.officer, id, 'en'));
    expect(arrived).toMatchObject({ state: 'HELD', code: 'PARTY_DEPARTED' });

    const recall = given(await kz.desk.act(kz.officer, first.id, 'recall', {}));
    await hub.run(kz, uz);
    expect(boxOf(uz, 'inbox').map(({ kind, state }) => [kind, state])).toContainEqual(['RECALL', 'DELIVERED']);
    expect(given(await kz.desk.read(kz.officer, recall.id, 'en')).state).toBe('DELIVERED');
    // The same after a restart, from what is stored.
    const again = await uz.restart();
    open.push(again);
    expect(again.means.register.complete).toBe(true);
    expect(again.means.register.picture.directory.departedParties()).toEqual(['uz']);
  });

  test('what is admitted and not delivered is held at the recipient for a person, and the sender is told', async () => {
    const { kz, uz, hub, clock } = await two();
    const { id } = given(await kz.desk.send(kz.officer, ask, undefined));
    const { verdict, deliveries } = await hub.admit(queued(kz, id), kz);
    await take(kz, verdict);
    clock.nowMs += 1000;
    const suspended = await position({ act: 'suspend' }, clock.nowMs);
    for (const adapter of [kz, uz]) await adapter.means.register.add([suspended.row]);
    const toUz = deliveries.get('uz');
    if (toUz === undefined) throw new Error('no delivery');
    expect(await take(uz, toUz)).toBe('taken');
    expect(boxOf(uz, 'inbox')[0]).toMatchObject({ id, state: 'HELD' });
    await hub.run(kz, uz);
    const ours = given(await kz.desk.read(kz.officer, id, 'en'));
    expect(ours.recipients).toMatchObject([{ authority: 'uz/ncp', state: 'HELD', code: 'DECISION_CHANGED' }]);
  });

  test('what has not reached the centre is held back in the outbox and goes when the agreement is resumed', async () => {
    const { kz, uz, hub, clock } = await two();
    const { id } = given(await kz.desk.send(kz.officer, ask, undefined));
    clock.nowMs += 1000;
    const suspended = await position({ act: 'suspend' }, clock.nowMs);
    for (const adapter of [kz, uz]) await adapter.means.register.add([suspended.row]);
    reEvaluate(kz.means);
    expect(boxOf(kz, 'outbox')[0]).toMatchObject({ id, state: 'HELD' });
    expect(nextDue(kz.store.db, clock.nowMs, new Set())).toBeUndefined();
    expect(eventsOf(kz).at(-1)?.[0]).toBe('agreement-rests');

    clock.nowMs += 1000;
    const resumed = await position({ act: 'resume', version: 2, previous: suspended.hash }, clock.nowMs);
    for (const adapter of [kz, uz]) await adapter.means.register.add([resumed.row]);
    reEvaluate(kz.means);
    await hub.run(kz, uz);
    expect(boxOf(kz, 'outbox')[0]).toMatchObject({ id, state: 'DELIVERED' });
  });
});

describe('a signed document that an officer brings', () => {
  test('is judged here, kept for the way to the centre, and registered only when the register brings it back', async () => {
    const { kz, clock } = await two();
    const { row, hash } = await position({ act: 'suspend' }, clock.nowMs);
    const supervisor = kz.officerWith('supervisor');
    const brought = given(await kz.desk.publish(supervisor, textOf(row), false));
    expect(brought).toMatchObject({ type: 'suspension', id: row.id, version: 1, hash, state: 'SENT' });
    // Bringing it does not make it count: only the register does.
    expect(given(await kz.desk.check(kz.officer, ask)).decision).toBe('permit');
    await kz.means.register.add([row]);
    settleSubmission(kz.means, row);
    expect(given(await kz.desk.publish(supervisor, textOf(row), true)).state).toBe('REGISTERED');
    expect(given(await kz.desk.check(kz.officer, ask)).decision).toBe('refuse');
    expect(eventsOf(kz).map(([event]) => event)).toEqual(['document-brought', 'document-registered']);
  });

  test('may be refused by the centre, which is told, and be brought anew', async () => {
    const { kz, clock } = await two();
    const { row, hash } = await position({ act: 'suspend' }, clock.nowMs);
    const supervisor = kz.officerWith('supervisor');
    given(await kz.desk.publish(supervisor, textOf(row), false));
    const id = findSubmission(kz.store.db, hash)?.id;
    if (id === undefined) throw new Error('not kept');
    kz.store.commit((db) => refuseSubmission(db, id, { code: 'VERSION_TWICE', nowMs: clock.nowMs }));
    expect(findSubmission(kz.store.db, hash)).toMatchObject({ state: 'REFUSED', code: 'VERSION_TWICE' });
    expect(given(await kz.desk.publish(supervisor, textOf(row), false)).state).toBe('SENT');
  });

  test.each<[string, () => Promise<string>]>([
    ['DOCUMENT_MALFORMED', async () => 'no document'],
    [
      'SENDER_NOT_SIGNER',
      async () => textOf((await position({ act: 'suspend', party: parsePartyId('uz') }, startMs)).row),
    ],
    [
      'VERSION_CHAIN',
      async () => textOf((await position({ act: 'resume', version: 2, previous: 'ab'.repeat(32) }, startMs)).row),
    ],
  ])('is refused with %s before it goes anywhere', async (code, make) => {
    const { kz } = await two();
    expect(await kz.desk.publish(kz.officerWith('supervisor'), await make(), false)).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });

  test('shows in the list of agreements with what it suspends', async () => {
    const { kz, clock } = await two();
    const scopes = [{ towards: [parsePartyId('uz')], kinds: ['REQUEST' as const] }];
    const { row } = await position({ act: 'suspend', scopes }, clock.nowMs);
    await kz.means.register.add([row]);
    expect(kz.desk.agreements()).toMatchObject([
      {
        id: 'caricc-2006',
        positions: [{ party: 'kz', act: 'suspend', scopes: [{ towards: ['uz'], kinds: ['REQUEST'] }], ends: null }],
      },
    ]);
    expect(given(kz.desk.agreement('caricc-2006', 1)).document).toMatchObject({ id: 'caricc-2006' });
    expect(kz.desk.agreement('caricc-2006', 9)).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
  });
});
