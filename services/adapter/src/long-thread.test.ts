import { gapWaitMsMax } from '@tamga/core/casework';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createGapFinder } from './casework/apply.ts';
import { applyOverdue } from './casework/keep-order.ts';
import { createTestAdapter, type TestAdapter } from './fixture/adapter.ts';
import { deliver, envelopeOf, erasureOf } from './fixture/envelopes.ts';
import { TestHub } from './fixture/hub.ts';
import { createTestRegion, type TestRegion } from './fixture/region.ts';
import { findMessage, listMessages } from './store/message-rows.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
let region: TestRegion;
const open: TestAdapter[] = [];

beforeAll(async () => {
  region = await createTestRegion(startMs);
});
afterEach(async () => {
  for (const adapter of open.splice(0)) await adapter[Symbol.asyncDispose]();
});

async function setUp() {
  const clock = { nowMs: startMs };
  const [kz, uz] = await Promise.all([createTestAdapter(region, 'kz', clock), createTestAdapter(region, 'uz', clock)]);
  open.push(kz, uz);
  return { kz, uz, clock, hub: new TestHub(region, () => clock.nowMs) };
}

/** More messages of a thread than anybody writes, as if they had come from another of kz's authorities. */
function fill(uz: TestAdapter, thread: string, count: number): void {
  uz.store.db
    .prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
        INSERT INTO messages (id, direction, authority, kind, priority, sender, recipients, thread, thread_position, after,
          in_reply_to, amends, case_event, operation, created_ms, expires_ms, at_ms, state, code, applied, opened_ms,
          decisions, envelope_digest)
        SELECT printf('%032x', i), 'in', 'uz/ncp', 'SPONTANEOUS', 1, 'kz/other', '["uz/ncp"]', :thread, i + 2000, '[]',
          NULL, '[]', NULL, NULL, :at, :at, :at, 'DELIVERED', NULL, 0, NULL, '[]', x'00' FROM n`,
    )
    .run({ count, thread, at: startMs });
}

describe('a thread of very many messages', () => {
  test('is full at some number: what comes then is refused, told, and shown apart', async () => {
    const { kz, uz, hub } = await setUp();
    const opening = await envelopeOf(region, {}, { atMs: startMs });
    await deliver(hub, opening, { by: kz, to: uz });
    const { thread } = opening.header;
    fill(uz, thread, 2000);
    const late = await envelopeOf(region, { thread, threadPosition: 2, inReplyTo: thread }, { atMs: startMs });
    await deliver(hub, late, { by: kz, to: uz });
    expect(findMessage(uz.store.db, late.header.id)).toMatchObject({ state: 'REFUSED', code: 'THREAD_FULL' });
    expect(
      uz.store.db.prepare('SELECT state, code FROM receipts WHERE message = ?').all(late.header.id),
    ).toContainEqual({ state: 'refused-by-recipient', code: 'THREAD_FULL' });
  });

  test('still takes an erasure of what is in it', async () => {
    const { kz, uz, hub } = await setUp();
    const opening = await envelopeOf(region, {}, { atMs: startMs });
    await deliver(hub, opening, { by: kz, to: uz });
    fill(uz, opening.header.thread, 2000);
    const erasure = await erasureOf(region, opening, { atMs: startMs, threadPosition: 2 });
    await deliver(hub, erasure, { by: kz, to: uz });
    expect(findMessage(uz.store.db, erasure.header.id)).toMatchObject({ state: 'DELIVERED', applied: true });
    expect(findMessage(uz.store.db, opening.header.id)?.state).toBe('ERASED');
  });

  test('is read once for a listing, without its envelopes', async () => {
    const { uz } = await setUp();
    fill(uz, 'ab'.repeat(16), 300);
    const read: string[] = [];
    const counting = {
      prepare: (sql: string) => {
        read.push(sql);
        return uz.store.db.prepare(sql);
      },
    };
    const rows = listMessages(counting, { direction: 'in', authority: null, limit: 300 });
    const gapBefore = createGapFinder(counting, startMs);
    const gaps = rows.map((row) => gapBefore(row)?.positions.length ?? 0);
    expect(gaps).toEqual(rows.map(() => 32));
    expect(read).toHaveLength(2);
    expect(read.join(' ')).not.toMatch(/\*|content_key|\benvelope\b/u);
  });

  test('that waits is left alone until its time, and not planned every second', async () => {
    const { uz, clock } = await setUp();
    fill(uz, 'ab'.repeat(16), 3);
    let commits = 0;
    const store = {
      ...uz.store,
      commit: <Result>(work: Parameters<typeof uz.store.commit<Result>>[0]): Result => {
        commits++;
        return uz.store.commit(work);
      },
    };
    const means = { ...uz.means, store };
    const again = new Map<string, number>();
    for (let second = 0; second < 60; second++) {
      clock.nowMs += 1000;
      applyOverdue(means, again);
    }
    expect(commits).toBe(0);
    clock.nowMs = startMs + gapWaitMsMax + 1;
    applyOverdue(means, again);
    expect(commits).toBe(1);
    expect(uz.store.db.prepare('SELECT count(*) AS n FROM messages WHERE applied = 1').get()?.['n']).toBe(3);
  });

  test('whose case cannot be moved stops no other thread', async () => {
    const { uz, clock } = await setUp();
    fill(uz, 'ab'.repeat(16), 1);
    uz.store.db.prepare(`UPDATE messages SET amends = 'no list'`).run();
    clock.nowMs = startMs + gapWaitMsMax + 1;
    const again = new Map<string, number>();
    expect(() => applyOverdue(uz.means, again)).not.toThrow();
    expect([...again.values()]).toEqual([clock.nowMs + 60_000]);
  });
});
