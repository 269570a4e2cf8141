/** An orderly change of epoch on a real server, while gateways write and audits follow. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { ledgerStream, ledgerSubject, messageIdFromBytes, parsePartyId } from '@tamga/core/identifiers';
import { encodeEntry, encodeRecord } from '@tamga/core/ledger';
import type { FinalCheckpoint } from '@tamga/core/ledger/witness';
import { uint64 } from '@tamga/wire';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ledgerSpec, setUpStreams, singleMachineSizes, type Bus } from '../bus/index.ts';
import { nodePrimitives as primitives } from '../crypto/index.ts';
import {
  foundingEpoch,
  openLedgerCopy,
  openLedgerCopyReader,
  type Epoch,
  type LedgerCopy,
  type LedgerCopyReader,
} from '../ledger-copy/index.ts';
import { payloadBytesMaxDefault } from '../nats-server/index.ts';
import { startExchange, type Exchange } from '../nats-server/exchange.fixture.ts';
import {
  changeEpoch,
  planChange,
  planRemoval,
  prepareChange,
  readEpochs,
  removeEnded,
  type ChangeMeans,
  type RemovalMeans,
} from './index.ts';

const kz = parsePartyId('kz');
const layout = {
  replicas: 1,
  payloadBytesMax: payloadBytesMaxDefault,
  sizes: { ...singleMachineSizes, ledgerBytesMax: 268_435_456 },
};
const endedMs = 1_790_000_100_000;
const day = 86_400_000;

let exchange: Exchange;
let operator: Bus;
let gateway: Bus;
let owned: DisposableStack;

beforeEach(async () => {
  exchange = await startExchange({ parties: ['kz', 'uz'], withoutLedger: true });
  operator = await exchange.connect('operator');
  gateway = await exchange.connect('gateway');
  owned = new DisposableStack();
  await setUpStreams(operator, [ledgerSpec({ ...layout, epoch: 1, firstSequence: 1 })]);
});
afterEach(async () => {
  owned.dispose();
  await exchange[Symbol.asyncDispose]();
});

function recordOf(number: number): { subject: string; bytes: Uint8Array } {
  const at = uint64(1_790_000_000_000 + number);
  const record = encodeRecord({ atMs: at, quarantine: { party: kz, fromMs: at, toMs: at, count: 1 } });
  const id = Buffer.alloc(16);
  id.writeUInt32BE(number);
  const salt = Buffer.alloc(32);
  salt.writeUInt32BE(number);
  return {
    subject: ledgerSubject({ epoch: 1, kind: 'quarantine', party: kz, id: messageIdFromBytes(id) }),
    bytes: encodeEntry({ salt, record }),
  };
}

/** Writes as a gateway does. Undefined: the stream took it not, and why. */
async function admit(number: number): Promise<number | string> {
  const { subject, bytes } = recordOf(number);
  const result = await gateway.publishUntilAcknowledged(subject, bytes, {
    expectEmptySubject: true,
    expectStream: ledgerStream(1),
  });
  return result.stored ? result.sequence : result.code;
}

async function admitAll(to: number, from = 1): Promise<void> {
  for (let number = from; number <= to; number++) expect(await admit(number)).toBe(number);
}

interface Audit {
  readonly name: string;
  readonly copy: LedgerCopyReader;
  readonly own: LedgerCopy;
  /** Takes what the stream has more, and what it took is final. */
  follow(to?: number): Promise<void>;
}

function audit(name: string): Audit {
  const file = join(exchange.directory, `${name}.sqlite`);
  const own = owned.use(openLedgerCopy(file, { hash: primitives }));
  return {
    name,
    own,
    copy: owned.use(openLedgerCopyReader(file)),
    follow: async (to) => {
      const { lastSequence } = await operator.streamInfo(ledgerStream(1));
      for await (const found of operator.readRange(ledgerStream(1), {
        from: own.lastSequence + 1,
        to: to ?? lastSequence,
      }))
        if (found !== undefined) own.append([{ sequence: found.sequence, subject: found.subject, bytes: found.data }]);
      if (own.lastSequence === 0) return;
      own.checkpoints.commit(own.tree);
      const cosignatures = [{ timestampS: 1_790_000_000n }];
      const final = { size: own.tree.size, root: own.tree.root(), cosignatures } as unknown as FinalCheckpoint;
      own.finals.keep(final, new Uint8Array(1), { rosterLeaves: [] });
    },
  };
}

function means(copies: readonly Audit[], other: Partial<ChangeMeans> = {}): ChangeMeans {
  return {
    operator,
    copies,
    told: foundingEpoch,
    ledgerSpec: (of) => ledgerSpec({ ...layout, ...of }),
    nowMs: () => endedMs,
    onProgress: () => undefined,
    ...other,
  };
}

async function change(of: ChangeMeans): Promise<Epoch> {
  return await changeEpoch(await prepareChange(of), of);
}

async function ledgers(): Promise<string[]> {
  const reply = await operator.request('$JS.API.STREAM.NAMES', Buffer.from('{}'), { timeoutMs: 10_000 });
  const { streams } = JSON.parse(Buffer.from(reply).toString()) as { streams: string[] };
  return streams.filter((name) => name.startsWith('LEDGER')).toSorted();
}

test('whatever was admitted up to the moment of sealing is in the ended epoch, and nothing is after it', async () => {
  const one = audit('audit');
  const standby = audit('audit-2');
  await admitAll(20);
  await one.follow();
  await standby.follow();
  const of = means([one, standby]);
  expect(await planChange(of)).toMatchObject({ entries: 20, lastSequence: 20, isSealed: false, memoryBytes: 8_000 });
  // Gateways that nobody stopped, several records under way at once.
  const stored: number[] = [];
  const refused: string[] = [];
  const writing = Array.from({ length: 4 }, async (_, lane) => {
    for (let number = 100 + lane; refused.length < 4; number += 4) {
      const answer = await admit(number);
      if (typeof answer === 'number') stored.push(answer);
      else refused.push(answer);
    }
  });
  const changed = new AbortController();
  const following = (async () => {
    while (!changed.signal.aborted) {
      await Promise.all([one.follow(), standby.follow()]);
      await pause(1);
    }
  })();
  const next = await change(of).finally(() => changed.abort());
  await Promise.all([...writing, following]);
  expect(new Set(refused)).toEqual(new Set(['SEALED']));
  expect(stored.length).toBeGreaterThan(0);
  const { lastSequence, messages } = await operator.streamInfo(ledgerStream(1));
  expect([lastSequence, messages]).toEqual([20 + stored.length, 20 + stored.length]);
  expect(next).toEqual({ epoch: 2, firstSequence: lastSequence + 1, sinceMs: endedMs });
  expect([one.copy.lastSequence, standby.copy.lastSequence]).toEqual([lastSequence, lastSequence]);
  expect(await operator.streamInfo(ledgerStream(2))).toMatchObject({ messages: 0, lastSequence });
  expect(await readEpochs(operator, { known: [foundingEpoch], told: next })).toMatchObject([
    { epoch: 1, firstSequence: 1, lastSequence, state: 'sealed', memoryBytes: lastSequence * 400 },
    { epoch: 2, firstSequence: lastSequence + 1, lastSequence, state: 'written', memoryBytes: 0 },
  ]);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  'interrupted before its request %i with the operator’s key, it is begun again and ends the same',
  async (last) => {
    const one = audit('audit');
    await admitAll(5);
    await one.follow();
    let requests = 0;
    const mortal: ChangeMeans['operator'] = {
      streamInfo: (stream) => operator.streamInfo(stream),
      readRange: (stream, range) => operator.readRange(stream, range),
      request: async (subject, payload, options) => {
        requests += 1;
        if (requests >= last) throw new Error('killed');
        return await operator.request(subject, payload, options);
      },
    };
    await change(means([one], { operator: mortal })).catch((error: unknown) => error);
    // A gateway that was not stopped goes on where it still may.
    await admit(6);
    await one.follow();
    const { lastSequence } = await operator.streamInfo(ledgerStream(1));
    expect(await change(means([one]))).toEqual({ epoch: 2, firstSequence: lastSequence + 1, sinceMs: endedMs });
    expect(await ledgers()).toEqual(['LEDGER_1', 'LEDGER_2']);
    expect(await operator.streamInfo(ledgerStream(1))).toMatchObject({ sealed: true, messages: lastSequence });
    expect(await operator.streamInfo(ledgerStream(2))).toMatchObject({ sealed: false, messages: 0, lastSequence });
  },
);

describe('a change refuses', () => {
  const isUnsealed = async (): Promise<void> =>
    expect(await operator.streamInfo(ledgerStream(1))).toMatchObject({ sealed: false });

  test('an epoch in which nothing stands', async () => {
    await expect(planChange(means([]))).rejects.toMatchObject({ code: 'EPOCH_EMPTY' });
    await expect(change(means([]))).rejects.toMatchObject({ code: 'EPOCH_EMPTY' });
  });

  test('an epoch whose stream is gone', async () => {
    const told = { epoch: 3, firstSequence: 9, sinceMs: 0 };
    await expect(planChange(means([], { told }))).rejects.toMatchObject({ code: 'EPOCH_MISSING' });
  });

  test('a copy that holds another entry, before anything is stopped', async () => {
    const one = audit('audit');
    await admitAll(5);
    await one.follow();
    {
      using database = new DatabaseSync(join(exchange.directory, 'audit.sqlite'));
      database.prepare('UPDATE entry SET bytes = ? WHERE sequence = 3').run(recordOf(9).bytes);
    }
    await expect(change(means([one]))).rejects.toMatchObject({
      code: 'COPY_DIFFERS',
      message: expect.stringContaining('audit and the stream differ at entry 3'),
    });
    await isUnsealed();
  });

  test('where there is no room for the next stream, before anything is stopped', async () => {
    const one = audit('audit');
    await admitAll(2);
    await one.follow();
    const sizes = { ...layout.sizes, ledgerBytesMax: 1_000_000_000_000 };
    const ledger: ChangeMeans['ledgerSpec'] = (of) => ledgerSpec({ ...layout, sizes, ...of });
    await expect(change(means([one], { ledgerSpec: ledger }))).rejects.toMatchObject({ code: 'NO_ROOM' });
    await isUnsealed();
  });

  test('a next epoch that somebody wrote', async () => {
    const one = audit('audit');
    await admitAll(2);
    await one.follow();
    await setUpStreams(operator, [ledgerSpec({ ...layout, epoch: 2, firstSequence: 7 })]);
    // As the server would say of one that holds something.
    const written: ChangeMeans['operator'] = {
      request: (subject, payload, options) => operator.request(subject, payload, options),
      readRange: (stream, range) => operator.readRange(stream, range),
      streamInfo: async (stream) => ({
        ...(await operator.streamInfo(stream)),
        ...(stream === ledgerStream(2) && { messages: 1 }),
      }),
    };
    await expect(change(means([one], { operator: written }))).rejects.toMatchObject({ code: 'NEXT_EPOCH_WRITTEN' });
    expect(await ledgers()).toEqual(['LEDGER_1', 'LEDGER_2']);
    await isUnsealed();
  });

  test('copies that do not follow, and goes on when they do', async () => {
    const one = audit('audit');
    await admitAll(5);
    await one.follow(3);
    await expect(change(means([one], { waitMsMax: 0 }))).rejects.toMatchObject({
      code: 'COPY_BEHIND',
      message: expect.stringContaining('audit has 3 of 5 entries; the largest final checkpoint covers 3 of 5'),
    });
    expect(await planChange(means([one]))).toMatchObject({ isSealed: true });
    await one.follow();
    expect(await change(means([one]))).toMatchObject({ epoch: 2, firstSequence: 6 });
  });
});

describe('the stream of an ended epoch is removed', () => {
  let told: Epoch;
  let copies: Audit[];

  beforeEach(async () => {
    copies = [audit('audit'), audit('audit-2')];
    await admitAll(5);
    for (const one of copies) await one.follow();
    told = await change(means(copies));
  });

  const removal = (other: Partial<RemovalMeans>): RemovalMeans => ({
    operator,
    copies,
    told,
    known: [foundingEpoch],
    hash: primitives,
    nowMs: () => endedMs + 1,
    onProgress: () => undefined,
    ...other,
  });

  test.each([
    ['at once, where two copies hold it', { copies: 2, atMs: 1 }],
    ['with one copy, when its ids have become too old', { copies: 1, atMs: 8 * day + 1 }],
  ])('%s', async (_, { copies: count, atMs }) => {
    const of = removal({ copies: copies.slice(0, count), nowMs: () => endedMs + atMs });
    const plan = await planRemoval(1, of);
    expect(plan).toMatchObject({ lastSequence: 5, entries: 5, copies: ['audit', 'audit-2'].slice(0, count) });
    expect(await ledgers()).toEqual(['LEDGER_1', 'LEDGER_2']);
    await removeEnded(plan, of);
    expect(await ledgers()).toEqual(['LEDGER_2']);
    expect(await readEpochs(operator, { known: [foundingEpoch], told })).toMatchObject([
      { epoch: 1, state: 'removed', lastSequence: 5, memoryBytes: 0 },
      { epoch: 2, state: 'written' },
    ]);
    await expect(planRemoval(1, of)).rejects.toMatchObject({ code: 'EPOCH_MISSING' });
  });

  test('not while its ids may still come and there is one copy', async () => {
    const of = removal({ copies: copies.slice(0, 1), nowMs: () => endedMs + 8 * day });
    await expect(planRemoval(1, of)).rejects.toMatchObject({ code: 'EPOCH_NEEDED' });
    await expect(planRemoval(1, { ...of, copies: [] })).rejects.toMatchObject({ code: 'EPOCH_NEEDED' });
  });

  test('not while it is written', async () => {
    await expect(planRemoval(2, removal({}))).rejects.toMatchObject({ code: 'EPOCH_WRITTEN' });
  });

  test('not where a copy holds what its audit never promised, though it agrees with the stream', async () => {
    using database = new DatabaseSync(join(exchange.directory, 'audit-2.sqlite'));
    database.exec('UPDATE checkpoint SET root = zeroblob(32) WHERE size = 5');
    database.exec('UPDATE final SET root = zeroblob(32) WHERE size = 5');
    await expect(planRemoval(1, removal({}))).rejects.toMatchObject({
      code: 'COPY_DIFFERS',
      message: expect.stringContaining('audit-2 gives another root for 5 entries'),
    });
  });
});
