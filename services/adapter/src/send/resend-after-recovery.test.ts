import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode, tamga } from '@tamga/wire';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { silentLogger } from '../fixture/adapter.ts';
import { openAdapterStore, type AdapterStore } from '../store/adapter-store.ts';
import { knownEpoch } from '../store/epoch-rows.ts';
import { createPumpBell } from './pump.ts';
import { watchEpoch } from './resend-after-recovery.ts';

const nowMs = 1_790_000_000_000;
/** Far more than any machine needs: after it a test counts as hung. */
const hungMs = 600_000;
let directory: string;
let store: AdapterStore;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'tamga-epoch-'));
  store = openAdapterStore(join(directory, 'adapter.sqlite'));
  store.commit((db) =>
    db
      .prepare(
        `INSERT INTO receipts (message, recipient, state, envelope_digest, at_ms, batch, attempts, next_ms)
         VALUES ('0190f2d1', 'kz/ncp', 'delivered', x'00', ?, 'sent', 1, 0)`,
      )
      .run(nowMs - 1_000),
  );
});
afterEach(() => {
  store[Symbol.dispose]();
  rmSync(directory, { recursive: true });
});

/** Watches until what the log says of its epochs is known here. */
async function afterTold(told: { epoch: number; recoveredEpoch?: number }): Promise<number> {
  const stop = new AbortController();
  const bus = {
    request: () => Promise.resolve(encode(tamga.service.v1.LogReply, told)),
    onReconnect: () => () => undefined,
  };
  const means = { store, nowMs: () => nowMs, bell: createPumpBell(), logger: silentLogger };
  const watching = watchEpoch(bus, means, stop.signal);
  await vi.waitUntil(() => knownEpoch(store.db) === told.epoch, { timeout: hungMs });
  stop.abort();
  await watching;
  const owed = store.db.prepare('SELECT count(*) AS n FROM receipts WHERE batch IS NULL').get();
  return Number(owed?.['n']);
}

test.each<[string, { epoch: number; recoveredEpoch?: number }, number]>([
  ['an epoch that recovery began makes everything open go again', { epoch: 2, recoveredEpoch: 2 }, 1],
  ['an epoch that began in order makes nothing go again', { epoch: 2, recoveredEpoch: 1 }, 0],
  ['of several at once one that recovery began suffices', { epoch: 4, recoveredEpoch: 3 }, 1],
  ['a log that does not say how its epoch began may have been recovered', { epoch: 2 }, 1],
])('%s', async (_, told, owed) => {
  expect(await afterTold(told)).toBe(owed);
});

test('a recovery that is known is not taken for another when an epoch follows in order', async () => {
  expect(await afterTold({ epoch: 2, recoveredEpoch: 2 })).toBe(1);
  store.commit((db) => db.prepare("UPDATE receipts SET batch = 'sent again'").run());
  expect(await afterTold({ epoch: 3, recoveredEpoch: 2 })).toBe(0);
});
