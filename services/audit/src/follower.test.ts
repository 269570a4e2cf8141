import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredMessage, StreamState } from '@tamga/platform/bus';
import { nodePrimitives } from '@tamga/platform/crypto';
import { openLedgerCopy, type LedgerCopy } from '@tamga/platform/ledger-copy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entryOf } from './exchange.fixture.ts';
import { LedgerFollower, type FollowerState } from './follower.ts';

const count = 3;
const whole: StreamState = {
  stream: 'LEDGER_1',
  messages: count,
  bytes: 1_000,
  bytesMax: -1,
  firstSequence: 1,
  lastSequence: count,
  deletedCount: 0,
  sealed: false,
};

let directory: string;
let copy: LedgerCopy;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-follower-'));
  copy = openLedgerCopy(join(directory, 'audit.sqlite'), { hash: nodePrimitives });
});
afterEach(async () => {
  copy[Symbol.dispose]();
  await rm(directory, { recursive: true });
});

function stored(sequence: number): StoredMessage {
  const { subject, bytes } = entryOf(sequence);
  return { stream: 'LEDGER_1', subject, sequence, data: bytes, headers: new Map(), storedMs: 0 };
}

test.each([
  ['lost an entry', { messages: count - 1, deletedCount: 1 }, 'MESSAGES_MISSING'],
  ['ends before what was read', { messages: count - 1, lastSequence: count - 1 }, 'STREAM_SHORTER'],
  ['begins later', { messages: count - 1, firstSequence: 2 }, 'FIRST_SEQUENCE'],
] as const)('a stream that says that it %s is not vouched for while it is read again', async (_what, said, code) => {
  const stop = new AbortController();
  const seen: FollowerState['state'][] = [];
  const sound = Promise.withResolvers<void>();
  const halted = Promise.withResolvers<FollowerState>();
  let facts = whole;
  const stateWhileReading: FollowerState['state'][] = [];
  const follower: LedgerFollower = new LedgerFollower({
    source: {
      connected: true,
      serverId: 'server',
      onReconnect: () => () => undefined,
      streamInfo: () => Promise.resolve(facts),
      readRange: async function* readRange(_stream, { from, to }) {
        if (facts !== whole) stateWhileReading.push(follower.state.state);
        for (let sequence = from; sequence <= to; sequence++)
          yield await Promise.resolve(sequence <= facts.lastSequence ? stored(sequence) : undefined);
      },
    },
    stream: 'LEDGER_1',
    firstSequence: 1,
    copy,
    hash: nodePrimitives,
    pollIntervalMs: 1,
    fillEarlier: () => Promise.resolve(true),
    onEarlierFilled: () => undefined,
    published: () => {
      if (facts !== whole) stateWhileReading.push(follower.state.state);
      return Promise.resolve(undefined);
    },
    onState: (state) => {
      seen.push(state.state);
      if (state.state === 'sound') sound.resolve();
      if (state.state === 'halted') halted.resolve(state);
    },
    onTrouble: (error) => halted.reject(error),
    onTaken: () => undefined,
  });
  const running = follower.run(stop.signal);
  await sound.promise;
  facts = { ...whole, ...said };
  expect(await halted.promise).toMatchObject({ state: 'halted', code });
  expect(new Set(stateWhileReading)).toEqual(new Set(['reading']));
  expect(seen).toEqual(['reading', 'sound', 'reading', 'halted']);
  stop.abort();
  await running;
});
