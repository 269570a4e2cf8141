/** What a recovery takes over and what it refuses, with a real stream that was damaged. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  checkpointSubject,
  ledgerStream,
  ledgerSubject,
  messageIdFromBytes,
  parseDocumentId,
  parsePartyId,
} from '@tamga/core/identifiers';
import {
  encodeEntry,
  encodeRecord,
  forgetfulNodeStore,
  leafOfEntry,
  MerkleTree,
  signCheckpoint,
} from '@tamga/core/ledger';
import { createTestLog, testOrigin, type TestLog } from '@tamga/core/ledger/witness-fixture';
import { encode, tamga, uint64 } from '@tamga/wire';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ledgerSpec, setUpStreams, singleMachineSizes, type Bus } from '../bus/index.ts';
import { nodePrimitives as primitives } from '../crypto/index.ts';
import {
  foundingEpoch,
  openLedgerCopy,
  openLedgerCopyReader,
  type CopiedEntry,
  type LedgerCopy,
} from '../ledger-copy/index.ts';
import { payloadBytesMaxDefault } from '../nats-server/index.ts';
import { startExchange, type Exchange } from '../nats-server/exchange.fixture.ts';
import { planRecovery, recoverLedger, type PlanMeans, type RecoveryPlan } from './index.ts';

const kz = parsePartyId('kz');
const layout = {
  replicas: 1,
  payloadBytesMax: payloadBytesMaxDefault,
  sizes: { ...singleMachineSizes, ledgerBytesMax: 268_435_456 },
};

let exchange: Exchange;
let operator: Bus;
let log: TestLog;

beforeEach(async () => {
  exchange = await startExchange({ parties: ['kz', 'uz'], withoutLedger: true });
  operator = await exchange.connect('operator');
  log = await createTestLog(primitives, { witnesses: [], others: ['kz', 'uz'] });
});
afterEach(async () => {
  await exchange[Symbol.asyncDispose]();
});

function entryOf(number: number, variant = 0): CopiedEntry {
  const at = uint64(1_790_000_000_000 + number);
  const record = encodeRecord({ atMs: at, quarantine: { party: kz, fromMs: at, toMs: at, count: variant + 1 } });
  const id = Buffer.alloc(16);
  id.writeUInt32BE(number);
  const salt = Buffer.alloc(32, variant);
  salt.writeUInt32BE(number);
  const subject = ledgerSubject({ epoch: 1, kind: 'quarantine', party: kz, id: messageIdFromBytes(id) });
  return { sequence: number, subject, bytes: encodeEntry({ salt, record }) };
}

function entries(to: number, variantFrom = Number.POSITIVE_INFINITY): CopiedEntry[] {
  return Array.from({ length: to }, (_, index) => entryOf(index + 1, index + 1 >= variantFrom ? 1 : 0));
}

function rootOf(all: readonly CopiedEntry[]): Uint8Array {
  const tree = MerkleTree.open({ hash: primitives, store: forgetfulNodeStore(), size: 0n });
  for (const { bytes } of all) {
    const leaf = leafOfEntry(primitives, bytes);
    if (leaf.ok) tree.append(leaf.leaf.hash);
  }
  return tree.root();
}

function copyFile(name: string): string {
  return join(exchange.directory, `${name}.sqlite`);
}

/** A copy with these entries, whose tree was promised. */
function makeCopy(name: string, all: readonly CopiedEntry[]): string {
  using copy = openLedgerCopy(copyFile(name), { hash: primitives });
  copy.append(all);
  copy.checkpoints.commit(copy.tree);
  return copyFile(name);
}

/** LEDGER of the first epoch with these entries, without some. It allows deleting, as a damaged disk does. */
async function makeStream(all: readonly CopiedEntry[], without: readonly number[] = []): Promise<void> {
  const spec = ledgerSpec({ ...layout, epoch: 1, firstSequence: 1 });
  await setUpStreams(operator, [{ ...spec, config: { ...spec.config, deny_delete: false } }]);
  const gateway = await exchange.connect('gateway');
  for (const { subject, bytes } of all) await gateway.publishUntilAcknowledged(subject, bytes, {});
  for (const sequence of without) await operator.deleteMessage(ledgerStream(1), sequence);
}

const means = (): Omit<PlanMeans, 'copy'> => ({
  bus: operator,
  others: [],
  told: foundingEpoch,
  founding: log.roster,
  primitives,
  onProgress: () => undefined,
});

async function plan(file: string, other: Partial<PlanMeans> = {}): Promise<RecoveryPlan> {
  using copy = openLedgerCopyReader(file);
  return await planRecovery({ ...means(), copy, ...other });
}

const leftBehindFile = () => join(exchange.directory, 'left-behind.jsonl');

async function carryOut(
  planned: RecoveryPlan,
  copy: LedgerCopy,
  other: Partial<PlanMeans> & { operator?: Pick<Bus, 'request' | 'streamInfo'> } = {},
) {
  return await recoverLedger(planned, {
    ...means(),
    operator,
    ...other,
    copy,
    ledgerSpec: (of) => ledgerSpec({ ...layout, ...of }),
    leftBehindFile: leftBehindFile(),
    nowMs: () => 1_790_000_100_000,
  });
}

async function ledgers(): Promise<string[]> {
  const reply = await operator.request('$JS.API.STREAM.NAMES', Buffer.from('{}'), { timeoutMs: 10_000 });
  const { streams } = JSON.parse(Buffer.from(reply).toString()) as { streams: string[] };
  return streams.filter((name) => name.startsWith('LEDGER'));
}

describe('a recovery takes over', () => {
  test('what follows the copy whole in the stream, and goes on after it under the next number', async () => {
    const file = makeCopy('audit', entries(10));
    await makeStream(entries(15));
    const planned = await plan(file);
    expect(planned).toMatchObject({
      copyEnd: 10,
      othersEnd: 10,
      end: 15,
      leftBehind: 0,
      promised: 10,
      firstSequence: 16,
    });
    using copy = openLedgerCopy(file, { hash: primitives });
    expect(await carryOut(planned, copy)).toEqual({ epoch: 2, firstSequence: 16, sinceMs: 1_790_000_100_000 });
    expect(copy.tree.root()).toEqual(rootOf(entries(15)));
    expect(await ledgers()).toEqual(['LEDGER_2']);
    expect(await operator.streamInfo('LEDGER_2')).toMatchObject({ messages: 0, lastSequence: 15 });
  });

  test('nothing beyond a gap: that is written down for people', async () => {
    const file = makeCopy('audit', entries(10));
    await makeStream(entries(15), [4, 13]);
    const planned = await plan(file);
    expect(planned).toMatchObject({ end: 12, leftBehind: 3, findings: { unreadable: 1, differsAt: undefined } });
    using copy = openLedgerCopy(file, { hash: primitives });
    await carryOut(planned, copy);
    expect(copy.tree.root()).toEqual(rootOf(entries(12)));
    const lines = (await readFile(leftBehindFile(), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines).toEqual([
      { sequence: 13 },
      expect.objectContaining({ sequence: 14, subject: entryOf(14).subject }),
      expect.objectContaining({ sequence: 15, data: Buffer.from(entryOf(15).bytes).toString('base64') }),
    ]);
  });

  test('nothing of a stream that contradicts the copy', async () => {
    const file = makeCopy('audit', entries(10));
    await makeStream(entries(15, 8));
    const planned = await plan(file);
    expect(planned).toMatchObject({ end: 10, leftBehind: 8, findings: { differsAt: 8, continuesTo: 10 } });
    using copy = openLedgerCopy(file, { hash: primitives });
    expect(await carryOut(planned, copy)).toMatchObject({ firstSequence: 11 });
    expect(copy.tree.root()).toEqual(rootOf(entries(10)));
  });

  test('another copy that reaches further, where the stream is gone', async () => {
    const file = makeCopy('audit', entries(5));
    using other = openLedgerCopyReader(makeCopy('standby', entries(12)));
    const planned = await plan(file, { others: [other] });
    expect(planned).toMatchObject({ copyEnd: 5, othersEnd: 12, end: 12, findings: { isMissing: true } });
    using copy = openLedgerCopy(file, { hash: primitives });
    await carryOut(planned, copy, { others: [other] });
    expect(copy.tree.root()).toEqual(rootOf(entries(12)));
  });
});

describe('a recovery refuses', () => {
  test('a copy that does not give what it promised', async () => {
    const file = makeCopy('audit', entries(10));
    {
      using database = new DatabaseSync(file);
      database.prepare('UPDATE entry SET bytes = ? WHERE sequence = 3').run(entryOf(3, 1).bytes);
    }
    await expect(plan(file)).rejects.toMatchObject({ code: 'COPY_DAMAGED' });
  });

  test('another copy that is of another log', async () => {
    const file = makeCopy('audit', entries(5));
    using other = openLedgerCopyReader(makeCopy('standby', entries(12, 1)));
    await expect(plan(file, { others: [other] })).rejects.toMatchObject({ code: 'OTHER_COPY_REFUSED' });
  });

  test('while a witness that must be heard is silent, and says which', async () => {
    const file = makeCopy('audit', entries(5));
    const witnessed = await createTestLog(primitives, { witnesses: ['kz', 'uz'] });
    const audit = await exchange.connect('audit');
    await expect(plan(file, { bus: audit, founding: witnessed.roster })).rejects.toMatchObject({
      code: 'WITNESSES_UNHEARD',
      message: expect.stringContaining('kz, uz'),
    });
  });

  test.each([
    ['more than is at hand', 20, entries(20), 'COPY_TOO_SHORT', /checkpoints shows a tree of 20 entries.* 6 to 20/u],
    ['another tree', 4, entries(4, 2), 'COPY_CONTRADICTS', /first 4 entries/u],
  ])('what the log published: %s', async (_, size, all, code, message) => {
    const file = makeCopy('audit', entries(5));
    const checkpoint = { origin: testOrigin, size: BigInt(size), root: rootOf(all) };
    const note = await signCheckpoint(checkpoint, { signers: log.signers, nowMs: 1_790_000_000_000 });
    const audit = await exchange.connect('audit');
    const notice = encode(tamga.register.v1.CheckpointNotice, { note });
    await audit.publishUntilAcknowledged(checkpointSubject(parseDocumentId('caricc')), notice, {});
    await expect(plan(file)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test('where the stream grew after it was looked at', async () => {
    const file = makeCopy('audit', entries(5));
    await makeStream(entries(5));
    const planned = await plan(file);
    const gateway = await exchange.connect('gateway');
    await gateway.publishUntilAcknowledged(entryOf(6).subject, entryOf(6).bytes, {});
    using copy = openLedgerCopy(file, { hash: primitives });
    await expect(carryOut(planned, copy)).rejects.toMatchObject({ code: 'STREAM_MOVED' });
    expect(await ledgers()).toEqual(['LEDGER_1']);
  });
});

test.each([1, 2, 3, 4, 5])(
  'interrupted before its request %i with the operator’s key, it is begun again and loses nothing',
  async (last) => {
    const file = makeCopy('audit', entries(10));
    await makeStream(entries(12));
    let requests = 0;
    const mortal: Pick<Bus, 'request' | 'streamInfo'> = {
      streamInfo: (stream) => operator.streamInfo(stream),
      request: async (subject, payload, options) => {
        requests += 1;
        if (requests >= last) throw new Error('killed');
        return await operator.request(subject, payload, options);
      },
    };
    {
      using copy = openLedgerCopy(file, { hash: primitives });
      await carryOut(await plan(file), copy, { operator: mortal }).catch((error: unknown) => error);
    }
    const again = await plan(file);
    expect(again.end).toBe(12);
    using copy = openLedgerCopy(file, { hash: primitives });
    const epoch = await carryOut(again, copy);
    expect(copy.epochs.newest()).toEqual(epoch);
    expect(copy.tree.root()).toEqual(rootOf(entries(12)));
    expect(await ledgers()).toEqual([ledgerStream(epoch.epoch)]);
    expect((await operator.streamInfo(ledgerStream(epoch.epoch))).lastSequence).toBe(12);
  },
);
