/** Entries of ended epochs, from one audit's copy to gateways and to another audit, over a real exchange. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entriesSubject } from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives } from '@tamga/platform/crypto';
import { startExchange, type Exchange } from '@tamga/platform/exchange-fixture';
import { openLedgerCopy, type LedgerCopy } from '@tamga/platform/ledger-copy';
import { createLogger } from '@tamga/platform/logging';
import { decodeExact, encode, tamga, uint64 } from '@tamga/wire';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { beginEpoch } from './begin-epoch.ts';
import { fillEarlier, serveEarlier } from './earlier-entries.ts';
import { entryOf, until } from './exchange.fixture.ts';

const { EntriesReply, EntriesRequest } = tamga.service.v1;
const earlierCount = 2_500;
const epoch = { epoch: 2, firstSequence: earlierCount + 1, sinceMs: 1 };

let exchange: Exchange;
let directory: string;
let whole: LedgerCopy;
let serving: AsyncDisposable;
let gateway: Bus;
let halted = false;

beforeAll(async () => {
  exchange = await startExchange({ parties: ['kz', 'uz'] });
  gateway = await exchange.connect('gateway');
});
afterAll(async () => {
  await exchange[Symbol.asyncDispose]();
});
beforeEach(async () => {
  halted = false;
  directory = await mkdtemp(join(tmpdir(), 'tamga-earlier-'));
  whole = openLedgerCopy(join(directory, 'whole.sqlite'), { hash: nodePrimitives });
  const entries = Array.from({ length: earlierCount + 2 }, (_, index) => ({
    sequence: index + 1,
    ...entryOf(index + 1),
  }));
  // What came with the second epoch stands on its subjects.
  whole.append(entries.map((entry) => (entry.sequence > earlierCount ? inEpoch2(entry) : entry)));
  whole.epochs.begin(epoch);
  const bus = await exchange.connect('audit');
  const logger = createLogger({ service: 'audit', destination: { write: () => undefined } });
  serving = serveEarlier(bus, { copy: whole, epoch, isHalted: () => halted, logger });
  await until(async () => ((await ask({ subjectTail: 'outcome.kz.x' }).catch(() => undefined)) ? true : undefined));
});
afterEach(async () => {
  await serving[Symbol.asyncDispose]();
  whole[Symbol.dispose]();
  await rm(directory, { recursive: true });
});

function inEpoch2<Entry extends { subject: string }>(entry: Entry): Entry {
  return { ...entry, subject: entry.subject.replace('ledger.1.', 'ledger.2.') };
}

function tailOf(number: number): string {
  return entryOf(number).subject.replace('ledger.1.', '');
}

async function ask(
  content: tamga.service.v1.EntriesRequest.$Properties,
  told: { epoch: number; firstSequence: number } = epoch,
): Promise<tamga.service.v1.EntriesReply> {
  const request = { epoch: told.epoch, firstSequence: uint64(told.firstSequence), ...content };
  const reply = decodeExact(
    EntriesReply,
    await gateway.request(entriesSubject, encode(EntriesRequest, request), { timeoutMs: 10_000 }),
  );
  if (!reply.ok) throw new Error(reply.code);
  return reply.message;
}

test('an entry is found by what its subject says within its epoch; of the present epoch none is', async () => {
  const found = await ask({ subjectTail: tailOf(7) });
  expect(found.entries.map(({ subject }) => subject)).toEqual([entryOf(7).subject]);
  expect(found.entries[0]?.entry).toEqual(Buffer.from(entryOf(7).bytes));
  expect((await ask({ subjectTail: tailOf(earlierCount + 1) })).entries).toEqual([]);
});

test('who was told another epoch, asks for the present one, or asks a halted audit, gets a code', async () => {
  const other = { ...epoch, firstSequence: 5 };
  expect((await ask({ subjectTail: 'outcome.kz.x' }, other)).code).toBe('OTHER_EPOCH');
  expect((await ask({ subjectTail: 'outcome.kz.x' }, { epoch: 3, firstSequence: 9 })).code).toBe('OTHER_EPOCH');
  for (const [from, to] of [
    [0, 5],
    [1, earlierCount + 1],
  ] as const)
    expect((await ask({ range: { from: uint64(from), to: uint64(to) } })).code).toBe('REQUEST_MALFORMED');
  expect((await ask({})).code).toBe('REQUEST_MALFORMED');
  halted = true;
  expect((await ask({ subjectTail: tailOf(7) })).code).toBe('HALTED');
});

test('an audit whose copy lacks them takes them all, page by page, and knows the epoch then', async () => {
  using empty = openLedgerCopy(join(directory, 'empty.sqlite'), { hash: nodePrimitives });
  const bus = await exchange.connect('audit');
  expect(await fillEarlier(bus, { copy: empty, epoch, signal: new AbortController().signal })).toBe(true);
  expect(empty.lastSequence).toBe(earlierCount);
  expect(empty.tree.root()).toEqual(whole.tree.rootAt(BigInt(earlierCount)));
  beginEpoch(empty, epoch);
  expect(empty.epochs.newest()).toEqual(epoch);
});

test('where nobody has them it says so', async () => {
  using empty = openLedgerCopy(join(directory, 'empty.sqlite'), { hash: nodePrimitives });
  halted = true;
  const bus = await exchange.connect('audit');
  expect(await fillEarlier(bus, { copy: empty, epoch, signal: new AbortController().signal })).toBe(false);
  beginEpoch(empty, epoch);
  expect(empty.epochs.newest().epoch).toBe(1);
});

test('a process that was told an epoch that has ended does not go on', () => {
  expect(() => beginEpoch(whole, { epoch: 1, firstSequence: 1, sinceMs: 0 })).toThrow(
    expect.objectContaining({ code: 'EPOCH_ENDED' }),
  );
  expect(() => beginEpoch(whole, { ...epoch, firstSequence: 9 })).toThrow(
    expect.objectContaining({ code: 'EPOCH_DIFFERS' }),
  );
});

test('where no audit has them, the sealed streams of ended epochs give them', async () => {
  using empty = openLedgerCopy(join(directory, 'empty.sqlite'), { hash: nodePrimitives });
  halted = true;
  const operator = await exchange.connect('operator');
  const bus = await exchange.connect('audit');
  const entries = Array.from({ length: earlierCount }, (_, index) => entryOf(index + 1));
  for (let from = 0; from < entries.length; from += 64)
    await Promise.all(
      entries.slice(from, from + 64).map(({ subject, bytes }) => gateway.publishUntilAcknowledged(subject, bytes, {})),
    );
  // In the order in which they were stored, whatever that is.
  const { config } = JSON.parse(
    Buffer.from(
      await operator.request('$JS.API.STREAM.INFO.LEDGER_1', Buffer.from('{}'), { timeoutMs: 10_000 }),
    ).toString(),
  ) as { config: object };
  const seal = Buffer.from(JSON.stringify({ ...config, sealed: true }));
  await operator.request('$JS.API.STREAM.UPDATE.LEDGER_1', seal, { timeoutMs: 10_000 });
  expect(await fillEarlier(bus, { copy: empty, epoch, signal: new AbortController().signal })).toBe(true);
  expect(empty.lastSequence).toBe(earlierCount);
  const stored = await bus.getBySequence('LEDGER_1', earlierCount);
  expect([...empty.entries({ from: earlierCount, to: earlierCount })]).toMatchObject([{ subject: stored?.subject }]);
});
