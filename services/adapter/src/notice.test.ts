import { messageIdBytes, messageIdFromBytes, parseMessageId } from '@tamga/core/identifiers';
import { randomBytes } from '@tamga/platform/crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestAdapter, type TestAdapter } from './fixture/adapter.ts';
import { delivery, take } from './fixture/hub.ts';
import { createTestRegion } from './fixture/region.ts';
import { markStored, nextDue } from './store/outbox-rows.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
const hourMs = 3_600_000;
const clock = { nowMs: startMs };
let kz: TestAdapter;

beforeAll(async () => {
  kz = await createTestAdapter(await createTestRegion(startMs), 'kz', clock);
});
afterAll(() => kz[Symbol.asyncDispose]());

describe('a submission that the hub had in hand too often without a decision', () => {
  test('is sent again within seconds, then after twice as long, never later than it would be anyway', async () => {
    const id = await queuedTest();
    stored(id);
    expect(isDueAt(id, startMs + 60_000)).toBe(false);
    await tell(id, 'DELIVERED_TOO_OFTEN');
    expect(isDueAt(id, startMs + 4_999)).toBe(false);
    expect(isDueAt(id, startMs + 5_000)).toBe(true);
    stored(id);
    await tell(id, 'DELIVERED_TOO_OFTEN');
    expect(isDueAt(id, startMs + 9_999)).toBe(false);
    expect(isDueAt(id, startMs + 10_000)).toBe(true);
    for (let attempt = 0; attempt < 20; attempt++) stored(id);
    await tell(id, 'DELIVERED_TOO_OFTEN');
    expect(isDueAt(id, startMs + hourMs - 1)).toBe(false);
    expect(isDueAt(id, startMs + hourMs)).toBe(true);
  });

  test('and nothing else that the hub could not take is hastened', async () => {
    const id = await queuedTest();
    stored(id);
    await tell(id, 'REFUSALS_TOO_MANY');
    expect(isDueAt(id, startMs + hourMs - 1)).toBe(false);
  });
});

async function queuedTest() {
  const body = { nonce: '00112233445566778899aabbccddeeff' };
  const sent = await kz.desk.send(kz.officer, { to: ['uz/ncp'], kind: 'TEST', body }, undefined);
  if (!sent.ok) throw new Error(JSON.stringify(sent));
  return parseMessageId(sent.value.id);
}

/** As the pump does when the stream has it. */
function stored(id: Awaited<ReturnType<typeof queuedTest>>): void {
  kz.store.commit((db) => markStored(db, id, { nowMs: startMs, nextMs: startMs + hourMs }));
}

function isDueAt(id: string, atMs: number): boolean {
  const busy = new Set<string>();
  for (let row = nextDue(kz.store.db, atMs, busy); row !== undefined; row = nextDue(kz.store.db, atMs, busy)) {
    if (row.id === id) return true;
    busy.add(row.id);
  }
  return false;
}

async function tell(id: Awaited<ReturnType<typeof queuedTest>>, code: string): Promise<void> {
  const notice = { id: messageIdBytes(id), code };
  await take(kz, delivery('kz', 'routine', messageIdFromBytes(randomBytes(16)), { notice }));
}
