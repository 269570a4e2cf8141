import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAccessEntry, verifyAnchoredHead } from '@tamga/core/access-log';
import { decodeRecord, leafOfEntry } from '@tamga/core/ledger';
import { checkAccessLog } from '@tamga/platform/access-log';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { createTestAdapter, whoIs, type TestAdapter, type TestClock } from '../fixture/adapter.ts';
import { take, delivery, TestHub } from '../fixture/hub.ts';
import { createTestRegion, type TestRegion } from '../fixture/region.ts';
import type { Means } from '../means.ts';
import { findMessage } from '../store/message-rows.ts';
import { accessAgreement, accessRequest as body, AnchorHub, logged } from './access.fixture.ts';
import { createAccessDesk } from './access-desk.ts';
import { beginHead } from './anchors.ts';
import { bringAnchors, compareAnchors } from './keep-anchoring.ts';
import { accessLogTrust } from './open-access.ts';
import { eraseOldEntries, eraseOverdue, keepRetention, purge } from './retention.ts';
import { unsettledAnchors } from './show-access.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
const dayMs = 86_400_000;
const endless = new AbortController().signal;

let region: TestRegion;
const open: TestAdapter[] = [];
beforeAll(async () => {
  region = await createTestRegion(startMs, { agreement: accessAgreement });
});
afterAll(async () => {
  for (const adapter of open) await adapter[Symbol.asyncDispose]();
});

interface Two {
  kz: TestAdapter;
  uz: TestAdapter;
  hub: TestHub;
  clock: TestClock;
}

async function two(): Promise<Two> {
  const clock = { nowMs: startMs };
  const [kz, uz] = await Promise.all([createTestAdapter(region, 'kz', clock), createTestAdapter(region, 'uz', clock)]);
  open.push(kz, uz);
  return { kz, uz, clock, hub: new TestHub(region, () => clock.nowMs) };
}

function sent<Value>(answer: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

/** The same adapter, whose emptied write-ahead logs are counted. */
function watchPurges({ means, store }: TestAdapter): { means: Means; count: (wanted: number) => Promise<void> } {
  const purges: PromiseWithResolvers<void>[] = [];
  const nth = (n: number): PromiseWithResolvers<void> => (purges[n] ??= Promise.withResolvers<void>());
  let done = 0;
  const purgeOnce = (): boolean => {
    const isEmpty = store.purge();
    if (isEmpty) nth(++done).resolve();
    return isEmpty;
  };
  return { means: { ...means, store: { ...store, purge: purgeOnce } }, count: (wanted) => nth(wanted).promise };
}

const request = async (by: TestAdapter, to = 'uz/ncp'): Promise<string> =>
  sent(
    await by.desk.send(
      by.officer,
      { to: [to], kind: 'REQUEST', body, labels: { purpose: 'investigation' } },
      undefined,
    ),
  ).id;
const problemsOf = async ({ means }: TestAdapter) =>
  await checkAccessLog(means.access.log, {
    primitives,
    trust: accessLogTrust({ party: means.party, directory: () => means.register.picture.directory }),
  });
const box = { box: 'inbox', limit: 50, language: 'en' } as const;

describe('what is done with a message is logged', () => {
  test('by whom, when, for which purpose and to whom, at both ends', async () => {
    const { kz, uz, hub, clock } = await two();
    const id = await request(kz);
    await hub.run(kz, uz);
    clock.nowMs += 1_000;
    uz.desk.list(uz.officer, box);
    sent(await uz.desk.read(uz.officer, id, 'en'));
    sent(uz.desk.thread(uz.officer, id));
    sent(uz.desk.proofs(uz.officer, id));
    sent(await uz.desk.act(uz.officer, id, 'accept', {}));
    sent(await uz.desk.act(uz.officer, id, 'reply', { text: 'Сообщаем.' }));

    const [disclosed, ...none] = logged(kz, id);
    expect(none).toEqual([]);
    expect(disclosed).toMatchObject({
      atMs: startMs,
      operation: 'disclosure',
      act: 'send',
      authority: 'kz/ncp',
      roles: ['officer'],
      purposes: ['investigation'],
      crimeAreas: ['smuggling'],
      disclosedTo: ['uz/ncp'],
      subjects: [
        { type: 'message', id },
        { type: 'case', id },
      ],
    });
    expect(await whoIs(kz, disclosed?.actor)).toBe('officer-7');

    const received = logged(uz, id);
    expect(received.map(({ operation, act }) => `${operation} ${act}`)).toEqual([
      'collection receive',
      'consultation list',
      'consultation read',
      'consultation thread',
      'consultation proofs',
      'alteration accepted',
    ]);
    expect(received[0]).toMatchObject({ actor: undefined, purposes: ['investigation'], crimeAreas: ['smuggling'] });
    const actors = new Set(received.slice(1).map(({ actor }) => actor));
    expect(actors.size).toBe(1);
    expect(received.slice(1).every(({ purposes }) => purposes[0] === 'investigation')).toBe(true);
    const [reply] = uz.means.access.log.entries({ act: 'reply', limit: 1 });
    expect(reply?.event).toMatchObject({ operation: 'disclosure', disclosedTo: ['kz/ncp'] });
    expect([await problemsOf(kz), await problemsOf(uz)]).toEqual([[], []]);
  });

  test('also where it does not go: a draft, its withdrawal', async () => {
    const { kz } = await two();
    const labels = { purpose: 'prosecution' };
    const refused = await kz.desk.send(kz.officer, { to: ['uz/ncp'], kind: 'REQUEST', body, labels }, undefined);
    expect(refused.ok).toBe(false);
    const [entry] = kz.means.access.log.entries({ act: 'draft', limit: 1 });
    expect(entry?.event).toMatchObject({ operation: 'collection', purposes: ['prosecution'] });
  });

  test('and what cannot be logged is neither shown nor done', async () => {
    const { kz, uz, hub } = await two();
    const id = await request(kz);
    await hub.run(kz, uz);
    const before = uz.means.access.log.size;
    uz.store.commit((db) =>
      db
        .prepare(
          `CREATE TRIGGER no_room BEFORE INSERT ON access_entry BEGIN SELECT RAISE(ABORT, 'no room for the entry'); END`,
        )
        .run(),
    );
    expect(() => uz.desk.list(uz.officer, box)).toThrow('no room for the entry');
    await expect(uz.desk.read(uz.officer, id, 'en')).rejects.toThrow('no room for the entry');
    expect(() => uz.desk.thread(uz.officer, id)).toThrow('no room for the entry');
    await expect(uz.desk.act(uz.officer, id, 'accept', {})).rejects.toThrow('no room for the entry');
    await expect(request(uz, 'kz/ncp')).rejects.toThrow('no room for the entry');
    expect(findMessage(uz.store.db, id as never)).toMatchObject({ state: 'DELIVERED', openedMs: null });
    expect(uz.store.db.prepare(`SELECT count(*) AS n FROM messages`).get()?.['n']).toBe(1);
    uz.store.commit((db) => db.prepare('DROP TRIGGER no_room').run());
    expect(uz.means.access.log.size).toBe(before);
    sent(await uz.desk.read(uz.officer, id, 'en'));
    expect(await problemsOf(uz)).toEqual([]);
  });

  test('and stays so after a restart', async () => {
    const { kz, uz, hub } = await two();
    const id = await request(kz);
    await hub.run(kz, uz);
    const again = await uz.restart();
    open.push(again);
    sent(await again.desk.read(again.officer, id, 'en'));
    expect(logged(again, id).map(({ act }) => act)).toEqual(['receive', 'read']);
    expect(await problemsOf(again)).toEqual([]);
  });
});

describe('an erasure', () => {
  test('at the end of retention leaves nothing of the body in any byte of the files, and every proof of the rest', async () => {
    const { kz, uz, hub, clock } = await two();
    const [id, other] = [await request(kz), await request(kz)];
    await hub.run(kz, uz);
    sent(await uz.desk.read(uz.officer, id, 'en'));
    const row = findMessage(uz.store.db, id as never);
    const kept = findMessage(uz.store.db, other as never);
    const gone = [row?.contentKey, row?.title, row?.envelope?.subarray(-200)].filter(
      (part) => part instanceof Uint8Array,
    );
    expect(gone).toHaveLength(3);
    expect(gone.every((part) => occurs(uz, part))).toBe(true);
    clock.nowMs += 20 * dayMs;
    expect(await eraseOverdue(uz.means, endless)).toBe(0);
    // The other message came later: its time is not over.
    uz.store.commit((db) =>
      db
        .prepare('UPDATE cases SET content = replace(content, ?, ?) WHERE thread = ?')
        .run(String(startMs), String(clock.nowMs), other),
    );
    clock.nowMs += 12 * dayMs;
    expect(await eraseOverdue(uz.means, endless)).toBe(1);
    await purge(uz.means, endless);
    expect(gone.filter((part) => occurs(uz, part))).toEqual([]);
    expect(occurs(uz, kept?.contentKey ?? new Uint8Array())).toBe(true);
    const shown = sent(await uz.desk.read(uz.officer, id, 'en'));
    expect(shown).toMatchObject({
      state: 'ERASED',
      code: 'RETENTION_OVER',
      body: null,
      bodyHidden: 'ERASED',
      title: '',
    });
    expect(shown.proofs.envelopeDigest).toMatch(/^[0-9a-f]{128}$/u);
    expect(logged(uz, id).at(-2)).toMatchObject({ operation: 'erasure', act: 'erased', code: 'RETENTION_OVER' });
    expect(await problemsOf(uz)).toEqual([]);
  });

  test('that the sender calls for does so too, as soon as it has come', async () => {
    const { kz, uz, hub } = await two();
    const id = await request(kz);
    await hub.run(kz, uz);
    const row = findMessage(uz.store.db, id as never);
    const notice = { messages: [id], reason: 'sent-in-error' };
    sent(
      await kz.desk.send(
        kz.officer,
        { to: ['uz/ncp'], kind: 'ERASURE_NOTICE', body: notice, inReplyTo: id },
        undefined,
      ),
    );
    const purges = watchPurges(uz);
    const stop = new AbortController();
    const kept = keepRetention(purges.means, { keptDays: 5 }, stop.signal);
    // One at the start: a crash may have come between an erasure and its end.
    await purges.count(1);
    await hub.run(kz, uz);
    await purges.count(2);
    stop.abort();
    await kept;
    expect(findMessage(uz.store.db, id as never)).toMatchObject({ state: 'ERASED', envelope: null, contentKey: null });
    expect(occurs(uz, row?.contentKey ?? new Uint8Array())).toBe(false);
    expect(occurs(uz, row?.envelope?.subarray(-200) ?? new Uint8Array())).toBe(false);
    expect(logged(uz, id).at(-1)).toMatchObject({ operation: 'erasure', actor: undefined, code: 'ERASURE_NOTICE' });
    expect(kz.means.access.log.entries({ act: 'erasure-notice', limit: 1 })).toHaveLength(1);
  });

  test('of old entries, and of entries by order, takes what they say and nothing else', async () => {
    const { kz, uz, hub, clock } = await two();
    const desk = createAccessDesk(uz.means);
    const auditor = uz.officerWith('auditor');
    const [id, other] = [await request(kz), await request(kz)];
    await hub.run(kz, uz);
    sent(await uz.desk.read(uz.officer, id, 'en'));
    const wrong = await desk.erase(auditor, { message: id, orderNumber: '' });
    expect(wrong).toMatchObject({ ok: false, refusal: { code: 'ORDER_NEEDED' } });
    expect(sent(await desk.erase(auditor, { message: id, orderNumber: '№ 17/243' }))).toEqual({ erased: 2 });
    expect(logged(uz, id)).toEqual([]);
    expect(logged(uz, other)).toHaveLength(1);
    const [erasure] = uz.means.access.log.entries({ operation: 'erasure', limit: 1 });
    expect(erasure?.event).toMatchObject({ act: 'entries-erased', orderNumber: '№ 17/243', code: 'ORDERED' });
    clock.nowMs += 10 * dayMs;
    await uz.means.access.renew();
    sent(await uz.desk.read(uz.officer, other, 'en'));
    expect(await eraseOldEntries(uz.means, { keptDays: 5 }, endless)).toBeGreaterThan(0);
    expect(logged(uz, other).map(({ act }) => act)).toEqual(['read']);
    expect(await problemsOf(uz)).toEqual([]);
  });
});

function occurs({ store }: TestAdapter, part: Uint8Array): boolean {
  const file = String(store.db.prepare('PRAGMA database_list').get()?.['file']);
  const names = readdirSync(dirname(file)).filter((name) => name.startsWith(basename(file)));
  return names.some((name) => readFileSync(join(dirname(file), name)).includes(part));
}

describe('anchors', () => {
  test('fix the log in the ledger while it grows, and prove each entry under them', async () => {
    const { kz, uz, hub, clock } = await two();
    const anchors = new AnchorHub(hub, () => clock.nowMs);
    const times = { everyMs: 3_600_000 };
    const id = await request(kz);
    await hub.run(kz, uz);
    const desk = createAccessDesk(uz.means);
    const auditor = uz.officerWith('auditor');
    expect(await compareAnchors(anchors, uz.means, endless)).toBe(true);
    expect(beginHead(uz.means, times)).toBe(true);
    expect(beginHead(uz.means, times)).toBe(false);
    anchors.isAway = true;
    await bringAnchors(anchors, uz.means, endless);
    anchors.isAway = false;
    await bringAnchors(anchors, uz.means, endless);
    await bringAnchors(anchors, uz.means, endless);
    expect(anchors.recorded.size).toBe(1);
    for (const [anchor, verdict] of anchors.recorded)
      await take(uz, delivery('uz', 'routine', anchor as never, { verdict }));
    expect(uz.means.access.log.checkpoints.newest()).toMatchObject({ number: 1, leafIndex: expect.any(Number) });
    expect(beginHead(uz.means, times)).toBe(false);
    clock.nowMs += 3_600_000;
    // Nothing was logged since: there is nothing to fix.
    expect(beginHead(uz.means, times)).toBe(false);
    sent(await uz.desk.read(uz.officer, id, 'en'));
    expect(beginHead(uz.means, times)).toBe(true);
    await bringAnchors(anchors, uz.means, endless);
    // Its stamp was lost on the way: it is asked for.
    expect(await compareAnchors(anchors, uz.means, endless)).toBe(true);
    expect(uz.means.access.log.checkpoints.newest()).toMatchObject({ number: 2, leafIndex: expect.any(Number) });
    expect(unsettledAnchors(uz.means.access)).toEqual([]);
    expect(await problemsOf(uz)).toEqual([]);

    const [reading] = uz.means.access.log.entries({ act: 'read', limit: 1 });
    const proof = sent(desk.proof(auditor, reading?.index ?? -1));
    expect(proof).toMatchObject({ act: 'read', head: { number: 2 } });
    const bytes = (text: string | null | undefined): Uint8Array => Buffer.from(text ?? '', 'base64');
    const [, second] = [...anchors.recorded.values()];
    const leaf = leafOfEntry(primitives, second?.entry ?? new Uint8Array());
    const record = leaf.ok ? decodeRecord(leaf.leaf.entry.record) : undefined;
    if (record?.ok !== true || record.record.event !== 'anchor') throw new Error('no anchor was recorded');
    const { keys } = accessLogTrust({ party: uz.means.party, directory: () => uz.means.register.picture.directory });
    const trust = { origin: proof.origin, keys, primitives };
    const head = { note: bytes(proof.head?.note), salt: bytes(proof.head?.salt), commitment: record.record.commitment };
    const anchored = await verifyAnchoredHead(head, trust);
    if (!anchored.ok) throw new Error(anchored.code);
    const entry = {
      index: proof.index,
      salt: bytes(proof.salt),
      record: bytes(proof.record),
      path: proof.path.map(bytes),
    };
    expect(verifyAccessEntry(entry, { checkpoint: anchored.checkpoint, primitives })).toMatchObject({
      ok: true,
      event: { act: 'read' },
    });
    const other = { ...head, salt: new Uint8Array(32) };
    expect(await verifyAnchoredHead(other, trust)).toEqual({ ok: false, code: 'ANCHOR_MISMATCH' });
    expect(sent(desk.growth(auditor, { from: 1, to: 2 })).path.length).toBeGreaterThan(0);
  });

  test('tell a database that was restored from a backup, which says so itself and goes on after them', async () => {
    const { kz, uz, hub, clock } = await two();
    const anchors = new AnchorHub(hub, () => clock.nowMs);
    for (let round = 0; round < 3; round++) {
      await request(kz);
      await hub.run(kz, uz);
      expect(beginHead(uz.means, { everyMs: 0 })).toBe(true);
      await bringAnchors(anchors, uz.means, endless);
      await compareAnchors(anchors, uz.means, endless);
    }
    expect(uz.means.access.log.checkpoints.newest()?.number).toBe(3);

    // Another database under the same keys: as empty as a backup from before the first anchor.
    const restored = await createTestAdapter(region, 'uz', clock);
    open.push(restored);
    expect(await compareAnchors(anchors, restored.means, endless)).toBe(true);
    expect(unsettledAnchors(restored.means.access)).toEqual(['3', '2', '1'].toSorted());
    const unknown = restored.means.access.log.entries({ act: 'anchor-unknown', limit: 10 });
    expect(unknown.map(({ event }) => event?.code)).toEqual(Array.from({ length: 3 }, () => 'ACCESS_LOG_RESTORED'));
    await compareAnchors(anchors, restored.means, endless);
    expect(restored.means.access.log.entries({ act: 'anchor-unknown', limit: 10 })).toHaveLength(3);
    expect(beginHead(restored.means, { everyMs: 0 })).toBe(true);
    await bringAnchors(anchors, restored.means, endless);
    await compareAnchors(anchors, restored.means, endless);
    expect(restored.means.access.log.checkpoints.newest()).toMatchObject({ number: 4, leafIndex: expect.any(Number) });

    const desk = createAccessDesk(restored.means);
    const auditor = restored.officerWith('auditor');
    expect(sent(desk.settle(auditor, { orderNumber: 'act 12 of 2026' })).settled).toHaveLength(3);
    expect(unsettledAnchors(restored.means.access)).toEqual([]);
    expect(desk.settle(auditor, { orderNumber: 'act 12 of 2026' })).toMatchObject({
      refusal: { code: 'STATE_CONFLICT' },
    });
    expect(await problemsOf(restored)).toEqual([]);

    // The first database, still running beside it, meets what the other has anchored.
    await request(kz);
    await hub.run(kz, uz);
    await compareAnchors(anchors, uz.means, endless);
    expect(unsettledAnchors(uz.means.access)).toEqual(['4']);
  });

  test('that the ledger has lost are brought again, and those that are not our word are not believed', async () => {
    const { kz, uz, hub, clock } = await two();
    const anchors = new AnchorHub(hub, () => clock.nowMs);
    await request(kz);
    await hub.run(kz, uz);
    beginHead(uz.means, { everyMs: 0 });
    await bringAnchors(anchors, uz.means, endless);
    await compareAnchors(anchors, uz.means, endless);
    const [[id, stamp] = []] = anchors.recorded;
    anchors.recorded.clear();
    await compareAnchors(anchors, uz.means, endless);
    expect(uz.means.access.log.checkpoints.newest()?.stamp).toBeUndefined();
    await bringAnchors(anchors, uz.means, endless);
    expect([...anchors.recorded.keys()]).toEqual([id]);
    // uz's anchor, given to kz as if it were kz's.
    expect(await take(kz, delivery('kz', 'routine', id as never, { verdict: stamp ?? null }))).toBe('quarantined');
  });
});

describe('the desk of the auditor and the inspector', () => {
  test('logs each reading before it answers, and names no officer', async () => {
    const { kz } = await two();
    const id = await request(kz);
    const desk = createAccessDesk(kz.means);
    const auditor = { ...kz.officerWith('auditor'), name: 'auditor-1' };
    const page = sent(desk.list(auditor, { message: id, limit: 10 }));
    expect(page.items.map(({ act }) => act)).toEqual(['send']);
    expect(JSON.stringify(page)).not.toContain('officer-7');
    const [read] = kz.means.access.log.entries({ act: 'access-log', limit: 1 });
    expect(read?.event).toMatchObject({ operation: 'consultation', roles: ['auditor'] });
    expect(read?.event?.subjects).toEqual([{ type: 'entry', id: String(page.items[0]?.index) }]);
    expect(await whoIs(kz, read?.event?.actor)).toBe('auditor-1');
    const pseudonym = page.items[0]?.actor ?? '';
    expect(desk.resolution(auditor, { pseudonym, orderNumber: ' ' })).toMatchObject({
      refusal: { code: 'ORDER_NEEDED' },
    });
    sent(desk.resolution(auditor, { pseudonym, orderNumber: '17/243' }));
    const [resolved] = kz.means.access.log.entries({ act: 'resolve', limit: 1 });
    expect(resolved?.event).toMatchObject({ orderNumber: '17/243', subjects: [{ type: 'pseudonym', id: pseudonym }] });
  });

  test('shows an inspector one data subject’s trail, and only as long as the mandate lasts', async () => {
    const { kz, clock } = await two();
    const [id, other] = [await request(kz), await request(kz)];
    const desk = createAccessDesk(kz.means);
    const inspector = { ...kz.officerWith('inspector'), name: 'inspector-1' };
    const needed = { ok: false, refusal: { code: 'MANDATE_NEEDED' } };
    expect(desk.list(inspector, { message: id, limit: 10 })).toMatchObject(needed);
    const mandate = {
      inspector: 'inspector-1',
      messages: [id],
      orderNumber: '5-П',
      until: new Date(startMs + 2 * dayMs).toISOString(),
    };
    const tooLong = { ...mandate, until: new Date(startMs + 60 * dayMs).toISOString() };
    expect(desk.mandate(kz.officerWith('auditor'), tooLong)).toMatchObject({ ok: false });
    sent(desk.mandate(kz.officerWith('auditor'), mandate));
    const { items } = sent(desk.list(inspector, { message: id, limit: 10 }));
    expect(items.map(({ act }) => act)).toEqual(['mandate', 'send']);
    const entry = items[1];
    expect(sent(desk.proof(inspector, entry?.index ?? -1)).act).toBe('send');
    expect(desk.list(inspector, { message: other, limit: 10 })).toMatchObject(needed);
    expect(desk.list(inspector, { limit: 10 })).toMatchObject(needed);
    const [foreign] = kz.means.access.log.entries({ subject: { type: 'message', id: other }, limit: 1 });
    expect(desk.proof(inspector, foreign?.index ?? -1)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    clock.nowMs += 3 * dayMs;
    expect(desk.list(inspector, { message: id, limit: 10 })).toMatchObject(needed);
  });
});
