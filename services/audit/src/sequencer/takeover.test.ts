/** Audits as processes, killed, stopped and started under load, and an exchange that is restored from a backup. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { sequencerStream } from '@tamga/core/identifiers';
import { parseLogKeys, verifyCheckpoint } from '@tamga/core/ledger';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { decodeExact, tamga } from '@tamga/wire';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attested, hex, witnessSigner } from '../audit.fixture.ts';
import { admit, killHard, rootOf, startExchange, until, type TestExchange } from '../exchange.fixture.ts';
import { configure, foundRegion, freePort, startProcess, type TestRegion } from '../process.fixture.ts';
import { recordingWitness, SignedHeads, type RecordingWitness } from '../witness/recording-witness.fixture.ts';
import { decodeSequencer } from './sequencer-state.ts';

const { CheckpointNotice } = tamga.register.v1;
const leaseMs = 2_000;
/** A process takes seconds to start on a machine with much to do. */
const tenMinutesMs = 600_000;
vi.setConfig({ testTimeout: tenMinutesMs });

/** One audit: it leads, or not, by its own log. */
interface Audit {
  readonly child: ChildProcess;
  readonly port: number;
  /** Of its log lines, the events. */
  readonly said: string[];
}

let running: AsyncDisposableStack;
let exchange: TestExchange;
let gateway: Bus;
let bus: Bus;
let region: TestRegion;
let kz: RecordingWitness;
let published: SignedHeads;
beforeEach(async () => {
  running = new AsyncDisposableStack();
  exchange = running.use(await startExchange());
  gateway = running.use(await exchange.connect('gateway'));
  bus = running.use(await exchange.connect('audit'));
  region = await foundRegion(exchange, { roster: 'roster.jws', witness: witnessSigner.key });
  const keys = parseLogKeys(primitives, region.log);
  const own = { origin: region.log.origin, logKeys: keys.ok ? keys.keys : [] };
  kz = running.use(recordingWitness(running.use(await exchange.connectMember()), { signer: witnessSigner, log: own }));
  published = new SignedHeads();
});
afterEach(() => running[Symbol.asyncDispose]());

async function start(own: string): Promise<Audit> {
  const port = await freePort();
  const child = startProcess(await configure(exchange, region, { port, own, leaseMs, checkpointIntervalMs: 5 }));
  const said: string[] = [];
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => said.push(eventOf(line)));
  running.defer(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  return { child, port, said };
}

function eventOf(line: string): string {
  const said = JSON.parse(line) as { event?: string; code?: string };
  return said.event === 'ledger-halted' ? `halted ${said.code}` : (said.event ?? '');
}

const leads = ({ said }: Audit) => said.findLast((event) => event === 'leader' || event === 'standby') === 'leader';

async function leaderOf(...audits: Audit[]): Promise<Audit> {
  return await until(() => Promise.resolve(audits.find(leads)));
}

/** The size of the newest final checkpoint; all that is seen there is remembered. */
async function finalSize(): Promise<number> {
  const message = await bus.getLastBySubject('CHECKPOINTS', 'cp.caricc').catch(() => undefined);
  const notice = message && decodeExact(CheckpointNotice, message.data);
  if (notice?.ok !== true) return 0;
  const { note } = notice.message;
  const keys = parseLogKeys(primitives, region.log);
  const trust = { origin: region.log.origin, logKeys: keys.ok ? keys.keys : [], primitives };
  const verified = await verifyCheckpoint(note, trust);
  if (!verified.ok) throw new Error(verified.code);
  published.add(note, verified.checkpoint);
  return Number(verified.checkpoint.size);
}

async function isFinal(size: number): Promise<void> {
  await until(async () => ((await finalSize()) >= size ? true : undefined));
}

/** Nobody was ever shown two roots of one size, nor anything that reads as rolled back, and the log is that of the ledger. */
function expectOneLog(size: number): void {
  for (const seen of [kz.signed, published])
    expect({ forks: seen.forks, strayTimes: seen.strayTimes }).toEqual({ forks: [], strayTimes: [] });
  expect(kz.signed.rootsAt(BigInt(size))).toEqual([hex(rootOf(size))]);
}

test('a leader killed under load is replaced, round after round, and one log is signed', async () => {
  const names = ['a', 'b', 'c'];
  let audits = await Promise.all(names.slice(0, 2).map(start));
  let admitted = 0;
  const tookMs: number[] = [];
  for (let round = 0; round < 3; round++) {
    // What is measured is no start of a process.
    if (admitted > 0) for (const audit of audits) await shows(audit, admitted);
    const leader = await leaderOf(...audits);
    const load = admit(gateway, { from: admitted + 1, to: admitted + 60 });
    await isFinal(admitted + 5);
    const killedMs = performance.now();
    await killHard(leader.child.pid ?? 0);
    await load;
    await admit(gateway, { from: admitted + 61, to: admitted + 80 });
    admitted += 80;
    await isFinal(admitted);
    tookMs.push(performance.now() - killedMs);
    const rest = audits.filter((audit) => audit !== leader);
    await leaderOf(...rest);
    audits = [...rest, await start(`${round}-again`)];
  }
  expectOneLog(admitted);
  const shown = tookMs.map((ms) => ms.toFixed(0)).join(', ');
  process.stdout.write(`final again after a kill -9, with a lease of ${leaseMs} ms: ${shown} ms\n`);
  // What the state of the exchange says bounds a standby's wait.
  const state = await bus.getLastBySubject(sequencerStream, 'seq.caricc');
  const { leaseMs: stated, term } = (state && decodeSequencer(state.data)) ?? {};
  expect(stated).toBe(leaseMs);
  expect(term).toBeGreaterThan(3);
  expect(kz.signed.sizes).toBeGreaterThan(3);
});

test('a leader that was stopped and goes on after another took its place signs nothing more', async () => {
  const audits = await Promise.all(['a', 'b'].map(start));
  let admitted = 0;
  for (let round = 0; round < 4; round++) {
    const leader = await leaderOf(...audits);
    const standby = audits.find((audit) => audit !== leader);
    if (standby === undefined) throw new Error('no standby');
    const load = admit(gateway, { from: admitted + 1, to: admitted + 40 });
    await isFinal(admitted + 3 + 5 * round);
    // In the middle of whatever it is doing.
    leader.child.kill('SIGSTOP');
    await load;
    await admit(gateway, { from: admitted + 41, to: admitted + 50 });
    admitted += 50;
    await isFinal(admitted);
    await leaderOf(standby);
    leader.child.kill('SIGCONT');
    // It finds out by itself, and follows.
    await until(() => Promise.resolve(leads(leader) ? undefined : true));
    await shows(leader, admitted);
  }
  expectOneLog(admitted);
  expect(audits.flatMap(({ said }) => said).filter((event) => event.startsWith('halted'))).toEqual([]);
});

test('of several that start at once one signs', async () => {
  const audits = await Promise.all(['a', 'b', 'c'].map(start));
  await admit(gateway, { from: 1, to: 30 });
  await isFinal(30);
  for (const audit of audits) await shows(audit, 30);
  expectOneLog(30);
  expect(audits.flatMap(({ said }) => said).filter((event) => event.startsWith('halted'))).toEqual([]);
});

test('an exchange whose sequencer was restored from an older backup is signed upon by nobody who knows better', async () => {
  const [first, second] = await Promise.all(['a', 'b'].map(start));
  if (first === undefined || second === undefined) throw new Error('two were started');
  await admit(gateway, { from: 1, to: 20 });
  await isFinal(20);
  await exchange.kill();
  const restore = await exchange.backUpSequencer();
  await exchange.start();
  await admit(gateway, { from: 21, to: 40 });
  await isFinal(40);
  for (const audit of [first, second]) await shows(audit, 40);
  await exchange.kill();
  await restore();
  await exchange.start();
  for (const { said } of [first, second])
    await until(() => Promise.resolve(said.includes('halted SEQUENCER_BEHIND') || undefined));
  await admit(gateway, { from: 41, to: 50 });
  await attested(gateway, ({ state }) => state === 'HALTED');
  expect(kz.signed.newest).toBe(40n);
  expectOneLog(40);
});

async function shows({ port }: Audit, size: number): Promise<void> {
  await until(async () => {
    const response = await fetch(`http://127.0.0.1:${port}/log/checkpoint`).catch(() => undefined);
    const text = response?.status === 200 ? await response.text() : '';
    return text.includes(`\n${size}\n`) ? true : undefined;
  });
}
