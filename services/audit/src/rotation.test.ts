/** The log's keys and its witness change with the roster: over a real exchange, with a witness that holds the log to the rule. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ledgerStream, parsePartyId, sequencerStream } from '@tamga/core/identifiers';
import { formatCheckpoint, signCheckpoint } from '@tamga/core/ledger';
import { verifyFinalInTime, type PolicyHistory } from '@tamga/core/ledger/witness';
import { createTestLog, testOrigin, type TestLog } from '@tamga/core/ledger/witness-fixture';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { openLedgerCopy, openLedgerCopyReader } from '@tamga/platform/ledger-copy';
import { checkLog, headOfNote, tilesBeside } from '@tamga/platform/log-tiles';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attested, startAudit, type RunningAudit } from './audit.fixture.ts';
import { admit, epoch, startExchange, until, type TestExchange } from './exchange.fixture.ts';
import { publishedNote, putRoster, rotatingWitness, type RotatingWitness } from './rotation.fixture.ts';
import { keyNames } from './log-identity.ts';
import { decodeSequencer, encodeSequencer } from './sequencer/sequencer-state.ts';
import { RosterHistory } from './witness/roster-history.ts';

const tenMinutesMs = 600_000;
vi.setConfig({ testTimeout: tenMinutesMs });
const log = { centre: parsePartyId('caricc'), origin: testOrigin };

let exchange: TestExchange;
let gateway: Bus;
let operator: Bus;
let bus: Bus;
let kz: RotatingWitness;
let first: TestLog;
let second: TestLog;
let leaves: Map<number, bigint>;
let running: AsyncDisposableStack;
beforeEach(async () => {
  running = new AsyncDisposableStack();
  exchange = running.use(await startExchange());
  gateway = running.use(await exchange.connect('gateway'));
  operator = running.use(await exchange.connect('operator'));
  bus = running.use(await exchange.connect('audit'));
  first = await createTestLog(primitives, { witnesses: ['kz'] });
  // The log's keys and the key of its witness at once.
  second = await first.next({ keys: 'next log', witnessKeys: { kz: 'next witness of kz' } });
  leaves = new Map();
  const member = running.use(await exchange.connectMember());
  kz = running.use(rotatingWitness(member, { versions: [first, second], leaves, published: () => publishedNote(bus) }));
});
afterEach(() => running[Symbol.asyncDispose]());

type Keys = 'old' | 'next' | 'both';

async function start(name: string, keys: Keys): Promise<RunningAudit> {
  await mkdir(join(exchange.directory, name), { recursive: true });
  const signers = { old: first.signers, next: second.signers, both: [...first.signers, ...second.signers] }[keys];
  return await startAudit(exchange, {
    copyFile: fileOf(name),
    log,
    signers,
    rosters: (own) => new RosterHistory(first, { bus: own, primitives, epoch }),
  });
}

function fileOf(name: string): string {
  return join(exchange.directory, name, 'audit.sqlite');
}

async function isFinal(size: number): Promise<void> {
  await until(async () => {
    const note = await publishedNote(bus);
    return note !== undefined && (headOfNote(note)?.size ?? 0n) >= BigInt(size) ? true : undefined;
  });
}

async function putSecond(): Promise<bigint> {
  // Told before it stands there: its checkpoint may be final at once.
  const leaf = BigInt((await bus.streamInfo(ledgerStream(epoch))).lastSequence);
  leaves.set(2, leaf);
  expect(await putRoster(operator, second)).toBe(leaf);
  return leaf;
}

async function says(audit: RunningAudit, name: string, code: string): Promise<void> {
  await until(() =>
    Promise.resolve(audit.readiness.checks.some((one) => one.name === name && one.code === code) || undefined),
  );
}

/** Versions by whose keys sizes were signed: up to the changeover the first, above it the second; one root for each size. */
function expectChangeover(): void {
  const since = kz.since.get(2);
  if (since === undefined) throw new Error('the second roster is not in force');
  const cosigned = kz.asked.filter(({ isCosigned }) => isCosigned);
  expect(cosigned.filter(({ size, version }) => version !== (size > since ? 2 : 1))).toEqual([]);
  expect(new Set(cosigned.map(({ version }) => version))).toEqual(new Set([1, 2]));
  for (const [, seen] of Map.groupBy(kz.asked, ({ size }) => size))
    expect(new Set(seen.map(({ root }) => root)).size).toBe(1);
  expect(kz.asked.filter(({ version }) => version === 0)).toEqual([]);
}

function history(leaf: bigint): PolicyHistory {
  return [
    { leafIndex: 0n, policy: first.policy },
    { leafIndex: leaf, policy: second.policy },
  ];
}

test('the first final checkpoint that covers the new roster has the old keys, every later one the new, without a restart', async () => {
  await using audit = await start('a', 'both');
  await admit(gateway, { from: 1, to: 10 });
  await isFinal(10);
  const leaf = await putSecond();
  for (let number = 11; number <= 30; number++) {
    await admit(gateway, { from: number, to: number });
    await isFinal(number);
  }
  await admit(gateway, { from: 31, to: 40 });
  await isFinal(41);
  expectChangeover();
  expect(audit.readiness.ready).toBe(true);
  expect(kz.since.get(2)).toBeGreaterThan(leaf);
  // However many came within ten minutes: the checkpoint that ends the time of the old keys is kept, for evidence.
  const files = { copyFile: fileOf('a'), tilesDirectory: tilesBeside(fileOf('a')) };
  await until(async () => {
    const { ok, checkpointSize } = await checkLog(files, { trust: { history: history(leaf) }, primitives });
    return ok && checkpointSize === 41 ? true : undefined;
  });
  await audit[Symbol.asyncDispose]();
  using copy = openLedgerCopy(fileOf('a'), { hash: primitives });
  const changeover = copy.finals.around(leaf).find(({ size }) => size > leaf);
  expect(changeover?.size).toBe(kz.since.get(2));
  const finalSize = copy.finals.newestBelow(changeover?.size ?? 0n)?.size ?? 0n;
  const inTime = { history: history(leaf), finalSize, primitives };
  expect(await verifyFinalInTime(changeover?.note ?? new Uint8Array(), inTime)).toMatchObject({
    ok: true,
    by: { leafIndex: 0n },
  });
});

test('who has only the old keys signs nothing after the changeover; who has only the new ones goes on, and not before', async () => {
  await using next = await start('next', 'next');
  await says(next, 'keys', 'LOG_KEYS_MISSING');
  await using old = await start('old', 'old');
  await says(old, 'sequencer', 'LEADER');
  await admit(gateway, { from: 1, to: 10 });
  await isFinal(10);
  await says(next, 'sequencer', 'STANDBY');
  await putSecond();
  await says(next, 'sequencer', 'LEADER');
  await says(old, 'keys', 'LOG_KEYS_MISSING');
  await says(old, 'sequencer', 'STANDBY');
  await admit(gateway, { from: 11, to: 20 });
  await isFinal(21);
  expectChangeover();
  await says(next, 'keys', 'OK');
  expect(next.readiness.ready).toBe(true);
  // Without anybody who has the keys nothing is signed; what is admitted is attested all the same.
  await next[Symbol.asyncDispose]();
  const asked = kz.asked.length;
  await admit(gateway, { from: 21, to: 25 });
  await attested(
    gateway,
    ({ state, size, checkpointSize }) => state === 'SOUND' && size === 26 && checkpointSize <= 21,
  );
  expect(kz.asked.slice(asked)).toEqual([]);
  // The one that is left says so, and what it lacks, for as long as it lasts.
  await says(old, 'sequencer', 'NO_LEADER');
  expect(old.readiness.checks).toContainEqual(
    expect.objectContaining({ name: 'sequencer', ready: false, detail: 'LOG_KEYS_MISSING' }),
  );
  expect(old.readiness.checks).toContainEqual({
    name: 'keys',
    ready: false,
    code: 'LOG_KEYS_MISSING',
    detail: `roster 2 names ${keyNames(second.policy.logKeys)}; keys.logFile log.jwe holds ${keyNames(first.policy.logKeys)}`,
  });
  // After a restart the old key file is not needed any more.
  await using again = await start('next', 'next');
  await says(again, 'sequencer', 'LEADER');
  await isFinal(26);
  expectChangeover();
});

test('an audit that was away during the changeover has it of the members, and shows it to who asks', async () => {
  let leaf = 0n;
  {
    await using audit = await start('a', 'both');
    await admit(gateway, { from: 1, to: 10 });
    await isFinal(10);
    leaf = await putSecond();
    await admit(gateway, { from: 11, to: 20 });
    await isFinal(21);
    await audit[Symbol.asyncDispose]();
  }
  await admit(gateway, { from: 21, to: 25 });
  await using audit = await start('b', 'next');
  await isFinal(26);
  using copy = openLedgerCopyReader(fileOf('b'));
  await until(() => Promise.resolve(copy.finals.firstCovering(leaf)?.size === kz.since.get(2) || undefined));
  const notes = [...kz.since.values(), 26n].map((size) => copy.finals.ofSize(size)?.note ?? new Uint8Array());
  let finalSize = 0n;
  for (const [i, note] of notes.entries()) {
    const verified = await verifyFinalInTime(note, { history: history(leaf), finalSize, primitives });
    // As evidence goes from one to the next: the first by the old keys, then by the new.
    expect(verified).toMatchObject({ ok: true, by: { leafIndex: i === 0 ? 0n : leaf } });
    if (verified.ok) finalSize = verified.checkpoint.size;
  }
  expectChangeover();
  expect(audit.readiness.ready).toBe(true);
});

test('a roster that the log has and that is not in force yet: readiness says that its keys are missing', async () => {
  await using audit = await start('a', 'old');
  await admit(gateway, { from: 1, to: 5 });
  await isFinal(5);
  kz.isAway = true;
  await putSecond();
  await says(audit, 'quorum', 'QUORUM_MISSING');
  await says(audit, 'keys', 'NEXT_LOG_KEYS_MISSING');
  kz.isAway = false;
  await isFinal(6);
  await says(audit, 'keys', 'LOG_KEYS_MISSING');
  expect(kz.asked.filter(({ size, version }) => version !== 1 || size > 6n)).toEqual([]);
});

test('a head that was signed by the old keys and is not final when the new ones count is signed again: one root, one time', async () => {
  {
    await using audit = await start('a', 'both');
    await admit(gateway, { from: 1, to: 10 });
    await isFinal(10);
    await putSecond();
    await isFinal(11);
    await until(() => Promise.resolve(kz.since.get(2) === 11n || undefined));
    await audit[Symbol.asyncDispose]();
  }
  await admit(gateway, { from: 11, to: 14 });
  const signedMs = Math.ceil(Date.now() / 1000) * 1000 + 3_600_000;
  {
    // Promised and signed for 15 entries by one who had not heard of the changeover yet, and cosigned by a witness like it.
    await using reader = await start('b', 'old');
    await attested(gateway, ({ state, size }) => state === 'SOUND' && size === 15);
    await reader[Symbol.asyncDispose]();
    using copy = openLedgerCopy(fileOf('b'), { hash: primitives });
    const committed = copy.checkpoints.commit(copy.tree, 15n);
    if (!committed.ok) throw new Error(committed.code);
    const checkpoint = { origin: testOrigin, size: 15n, root: committed.checkpoint.root };
    const note = await signCheckpoint(checkpoint, { signers: first.signers, nowMs: signedMs });
    copy.checkpoints.keepNote(15n, note);
    kz.hold(checkpoint, note);
    const message = await bus.getLastBySubject(sequencerStream, 'seq.caricc');
    const state = message && decodeSequencer(message.data);
    if (message === undefined || state === undefined) throw new Error('there is no state of the sequencer');
    const head = { size: 15n, root: checkpoint.root, signedMs };
    await bus.publishUntilAcknowledged('seq.caricc', encodeSequencer({ ...state, head }), {
      expectLastSequence: message.sequence,
    });
    expect(formatCheckpoint(checkpoint)).toContain('\n15\n');
  }
  await using audit = await start('b', 'both');
  await isFinal(15);
  const again = kz.asked.filter(({ size }) => size === 15n);
  expect(again.map(({ version }) => version)).toEqual(again.map(() => 2));
  expect(new Set(again.map(({ signedAtS }) => signedAtS))).toEqual(new Set([BigInt(signedMs / 1000)]));
  await admit(gateway, { from: 15, to: 16 });
  await isFinal(17);
  expectChangeover();
  expect(audit.readiness.ready).toBe(true);
});
