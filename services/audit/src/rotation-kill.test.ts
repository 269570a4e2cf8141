/** Audits as processes, killed and stopped around the changeover of the log's keys. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ledgerStream } from '@tamga/core/identifiers';
import { witnessPolicy } from '@tamga/core/ledger/witness';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { headOfNote } from '@tamga/platform/log-tiles';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { witnessKey, witnessSigner } from './audit.fixture.ts';
import { admit, epoch, startExchange, until, type TestExchange } from './exchange.fixture.ts';
import {
  configure,
  foundRegion,
  freePort,
  nextRoster,
  startProcess,
  type NextRoster,
  type TestRegion,
} from './process.fixture.ts';
import { publishedNote, putRoster, rotatingWitness, type RotatingWitness } from './rotation.fixture.ts';

const leaseMs = 1_000;
const tenMinutesMs = 600_000;
vi.setConfig({ testTimeout: tenMinutesMs });

interface Audit {
  readonly child: ChildProcess;
  readonly said: string[];
}

let running: AsyncDisposableStack;
let exchange: TestExchange;
let gateway: Bus;
let operator: Bus;
let bus: Bus;
let region: TestRegion;
let next: NextRoster;
beforeEach(async () => {
  running = new AsyncDisposableStack();
  exchange = running.use(await startExchange());
  gateway = running.use(await exchange.connect('gateway'));
  operator = running.use(await exchange.connect('operator'));
  bus = running.use(await exchange.connect('audit'));
  region = await foundRegion(exchange, { roster: 'roster.jws', witness: witnessSigner.key });
  next = await nextRoster(region);
});
afterEach(() => running[Symbol.asyncDispose]());

async function start(own: string): Promise<Audit> {
  const port = await freePort();
  const options = { port, own, leaseMs, checkpointIntervalMs: 5, nextLogFile: next.logFile };
  const child = startProcess(await configure(exchange, region, options));
  const said: string[] = [];
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => said.push(eventOf(line)));
  running.defer(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  return { child, said };
}

function eventOf(line: string): string {
  const said = JSON.parse(line) as { event?: string; code?: string };
  return said.event === 'ledger-halted' ? `halted ${said.code}` : (said.event ?? '');
}

const leads = ({ said }: Audit) => said.findLast((event) => event === 'leader' || event === 'standby') === 'leader';

async function isFinal(size: number): Promise<void> {
  await until(async () => {
    const note = await publishedNote(bus);
    return note !== undefined && (headOfNote(note)?.size ?? 0n) >= BigInt(size) ? true : undefined;
  });
}

function policyOf(roster: TestRegion['roster']) {
  const made = witnessPolicy(primitives, roster);
  if (!made.ok) throw new Error(made.code);
  return { policy: made.policy, witnessKey: () => witnessKey };
}

test.each([
  ['killed as it asks for the changeover to be cosigned', 'SIGKILL', 'asked'],
  ['killed when it has published the changeover', 'SIGKILL', 'published'],
  ['stopped as it asks for the changeover to be cosigned, and comes back late,', 'SIGSTOP', 'asked'],
  ['stopped when it has published the changeover, and comes back late,', 'SIGSTOP', 'published'],
] as const)('a leader %s is replaced, and one changeover stands', async (_what, signal, when) => {
  const leaves = new Map<number, bigint>();
  let hit: Audit | undefined;
  let audits: Audit[] = [];
  const strike = (size: bigint): void => {
    const leaf = leaves.get(2);
    if (hit !== undefined || leaf === undefined || size <= leaf) return;
    hit = audits.find(leads);
    hit?.child.kill(signal);
  };
  const kz: RotatingWitness = running.use(
    rotatingWitness(running.use(await exchange.connectMember()), {
      versions: [region.roster, next.roster.roster].map(policyOf),
      leaves,
      published: () => publishedNote(bus),
      ...(when === 'asked' ? { onAsked: ({ size }) => strike(size) } : { onNotice: strike }),
    }),
  );
  audits = await Promise.all(['a', 'b'].map(start));
  await admit(gateway, { from: 1, to: 5 });
  await isFinal(5);
  await until(() => Promise.resolve(audits.some(leads) || undefined));
  const leaf = BigInt((await bus.streamInfo(ledgerStream(epoch))).lastSequence);
  leaves.set(2, leaf);
  expect(await putRoster(operator, next)).toBe(leaf);
  await until(() => Promise.resolve(hit));
  await admit(gateway, { from: 6, to: 20 });
  await isFinal(21);
  await until(() => Promise.resolve(audits.some((audit) => audit !== hit && leads(audit)) || undefined));
  if (signal === 'SIGSTOP') {
    hit?.child.kill('SIGCONT');
    await until(() => Promise.resolve(hit !== undefined && leads(hit) ? undefined : true));
  }
  await admit(gateway, { from: 21, to: 30 });
  await isFinal(31);
  const since = kz.since.get(2) ?? 0n;
  expect(since).toBeGreaterThan(leaf);
  const cosigned = kz.asked.filter(({ isCosigned }) => isCosigned);
  // Who comes back late may have asked for less: by the keys of that size's time.
  expect(cosigned.filter(({ size, version }) => version !== (size > since ? 2 : 1))).toEqual([]);
  expect(new Set(cosigned.map(({ version }) => version))).toEqual(new Set([1, 2]));
  for (const seen of Map.groupBy(kz.asked, ({ size }) => size).values())
    expect(new Set(seen.map(({ root }) => root)).size).toBe(1);
  expect(audits.flatMap(({ said }) => said).filter((event) => event.startsWith('halted'))).toEqual([]);
});
