/** The log's keys change in one epoch, and again in a later one: over a real exchange, with an orderly change in between. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ledgerStream, parsePartyId } from '@tamga/core/identifiers';
import { verifyFinalInTime, type PolicyHistory } from '@tamga/core/ledger/witness';
import { createTestLog, testOrigin, type TestLog } from '@tamga/core/ledger/witness-fixture';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { foundingEpoch, openLedgerCopyReader, type Epoch } from '@tamga/platform/ledger-copy';
import { changeEpoch, prepareChange } from '@tamga/platform/ledger-epoch';
import { checkLog, headOfNote, tilesBeside } from '@tamga/platform/log-tiles';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startAudit, type RunningAudit } from './audit.fixture.ts';
import { admit, startExchange, until, type TestExchange } from './exchange.fixture.ts';
import { publishedNote, putRoster, rotatingWitness, type RotatingWitness } from './rotation.fixture.ts';
import { RosterHistory } from './witness/roster-history.ts';

const tenMinutesMs = 600_000;
vi.setConfig({ testTimeout: tenMinutesMs });
const log = { centre: parsePartyId('caricc'), origin: testOrigin };
const begunMs = 1_790_000_200_000;

let exchange: TestExchange;
let gateway: Bus;
let operator: Bus;
let bus: Bus;
let kz: RotatingWitness;
/** The log by its three rosters: each has other keys of the log, and another key of its witness. */
let versions: readonly [TestLog, TestLog, TestLog];
let leaves: Map<number, bigint>;
let running: AsyncDisposableStack;
beforeEach(async () => {
  running = new AsyncDisposableStack();
  exchange = running.use(await startExchange());
  gateway = running.use(await exchange.connect('gateway'));
  operator = running.use(await exchange.connect('operator'));
  bus = running.use(await exchange.connect('audit'));
  const first = await createTestLog(primitives, { witnesses: ['kz'] });
  const second = await first.next({ keys: 'log 2', witnessKeys: { kz: 'kz 2' } });
  versions = [first, second, await second.next({ keys: 'log 3', witnessKeys: { kz: 'kz 3' } })];
  leaves = new Map();
  const member = running.use(await exchange.connectMember());
  kz = running.use(rotatingWitness(member, { versions, leaves, published: () => publishedNote(bus) }));
});
afterEach(() => running[Symbol.asyncDispose]());

/** An audit that holds the pairs of these versions, and was told this epoch. */
async function start(name: string, { pairs, epoch }: { pairs: number[]; epoch: Epoch }): Promise<RunningAudit> {
  await mkdir(join(exchange.directory, name), { recursive: true });
  return await startAudit(exchange, {
    name,
    epoch,
    copyFile: fileOf(name),
    log,
    signers: versions.filter((_, i) => pairs.includes(i + 1)).flatMap(({ signers }) => signers),
    rosters: (own, copy) =>
      new RosterHistory(versions[0], {
        bus: own,
        primitives,
        epoch: epoch.epoch,
        earlier: (tail) => copy.earlier({ tail, below: epoch.firstSequence }),
      }),
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

/** The version's record as the next entry of the epoch. */
async function put(version: 2 | 3, epoch: number): Promise<void> {
  // Told before it stands there: its checkpoint may be final at once.
  const leaf = BigInt((await bus.streamInfo(ledgerStream(epoch))).lastSequence);
  leaves.set(version, leaf);
  expect(await putRoster(operator, version === 2 ? versions[1] : versions[2], epoch)).toBe(leaf);
}

/** Ends the epoch in order, while its audit runs; every process is told by being started in it. */
async function change(told: Epoch, audit: RunningAudit, name: string): Promise<Epoch> {
  using copy = openLedgerCopyReader(fileOf(name));
  const means = {
    operator,
    copies: [{ name, copy }],
    told,
    ledgerSpec: exchange.ledgerSpec,
    nowMs: () => begunMs,
    onProgress: () => undefined,
  };
  const next = await changeEpoch(await prepareChange(means), means);
  await audit[Symbol.asyncDispose]();
  await exchange.tellEpoch(next.epoch);
  return next;
}

async function says(audit: RunningAudit, name: string, code: string): Promise<void> {
  await until(() =>
    Promise.resolve(audit.readiness.checks.some((one) => one.name === name && one.code === code) || undefined),
  );
}

function history(): PolicyHistory {
  const [first, ...later] = versions;
  return [
    { leafIndex: 0n, policy: first.policy },
    ...later.flatMap(({ policy }, i) => {
      const leafIndex = leaves.get(i + 2);
      return leafIndex === undefined ? [] : [{ leafIndex, policy }];
    }),
  ];
}

/** Every size was signed by the keys of its time and has one root. */
function expectOfTheirTime(): void {
  const governing = (size: bigint) => [3, 2].find((version) => (kz.since.get(version) ?? size) < size) ?? 1;
  expect(kz.asked.filter(({ size, version }) => version !== governing(size))).toEqual([]);
  for (const [, seen] of Map.groupBy(kz.asked, ({ size }) => size))
    expect(new Set(seen.map(({ root }) => root)).size).toBe(1);
}

/** What leads from one roster to the next is kept, each changeover by the version before; and the files hold. */
async function expectProvable(name: string, size: number): Promise<void> {
  const files = { copyFile: fileOf(name), tilesDirectory: tilesBeside(fileOf(name)) };
  await until(async () => {
    const checked = await checkLog(files, { trust: { history: history() }, primitives });
    return checked.ok && checked.checkpointSize === size ? true : undefined;
  });
  using copy = openLedgerCopyReader(fileOf(name));
  for (const [version, leaf] of leaves) {
    const changeover = copy.finals.firstCovering(leaf);
    expect(changeover?.size).toBe(kz.since.get(version));
    const finalSize = copy.finals.newestBelow(changeover?.size ?? 0n)?.size ?? 0n;
    const inTime = { history: history(), finalSize, primitives };
    expect(await verifyFinalInTime(changeover?.note ?? new Uint8Array(), inTime)).toMatchObject({
      ok: true,
      by: { leafIndex: history()[version - 2]?.leafIndex },
    });
  }
}

test('a roster whose record is in an ended epoch goes on governing, and the next one changes the keys again', async () => {
  const old = await start('a', { pairs: [1, 2], epoch: foundingEpoch });
  running.use(old);
  await admit(gateway, { from: 1, to: 10 });
  await isFinal(10);
  await put(2, 1);
  await admit(gateway, { from: 11, to: 15 });
  await isFinal(16);
  const epoch = await change(foundingEpoch, old, 'a');
  expect(epoch).toEqual({ epoch: 2, firstSequence: 17, sinceMs: begunMs });

  const audit = running.use(await start('a', { pairs: [2, 3], epoch }));
  await admit(gateway, { from: 16, to: 20, epoch: 2 });
  await isFinal(21);
  await put(3, 2);
  await isFinal(22);
  await admit(gateway, { from: 21, to: 25, epoch: 2 });
  await isFinal(27);
  await says(audit, 'keys', 'OK');
  expect(audit.readiness.ready).toBe(true);
  expect(kz.since.get(2)).toBeLessThanOrEqual(16n);
  expect(kz.since.get(3)).toBe(22n);
  expectOfTheirTime();
  expect(new Set(kz.asked.filter(({ isCosigned }) => isCosigned).map(({ version }) => version))).toEqual(
    new Set([1, 2, 3]),
  );
  await expectProvable('a', 27);

  // One that comes only now, with the newest pair alone, has everything of both epochs from others and takes over.
  const late = running.use(await start('b', { pairs: [3], epoch }));
  await says(late, 'ledger', 'OK');
  await audit[Symbol.asyncDispose]();
  await admit(gateway, { from: 26, to: 30, epoch: 2 });
  await isFinal(32);
  await says(late, 'sequencer', 'LEADER');
  expectOfTheirTime();
  await expectProvable('b', 32);
});

test('a roster that is the last entry of its epoch governs from the first checkpoint of the next one on', async () => {
  const old = running.use(await start('a', { pairs: [1], epoch: foundingEpoch }));
  await admit(gateway, { from: 1, to: 10 });
  await isFinal(10);
  await put(2, 1);
  const epoch = await change(foundingEpoch, old, 'a');
  expect(epoch).toEqual({ epoch: 2, firstSequence: 12, sinceMs: begunMs });
  expect(kz.since.get(2)).toBe(11n);

  // Who still has the old pair alone signs nothing of the new epoch.
  const left = running.use(await start('a', { pairs: [1], epoch }));
  await says(left, 'keys', 'LOG_KEYS_MISSING');
  await says(left, 'sequencer', 'NO_LEADER');
  const asked = kz.asked.length;
  await admit(gateway, { from: 11, to: 15, epoch: 2 });
  await says(left, 'ledger', 'OK');
  await left[Symbol.asyncDispose]();
  expect(kz.asked.slice(asked)).toEqual([]);

  const audit = running.use(await start('a', { pairs: [1, 2], epoch }));
  await isFinal(16);
  expect(kz.asked.slice(asked).map(({ version }) => version)).toEqual(kz.asked.slice(asked).map(() => 2));
  await says(audit, 'keys', 'OK');
  expectOfTheirTime();
  await expectProvable('a', 16);
});
