import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseLogKeys, verifyCheckpoint, type LogDescription } from '@tamga/core/ledger';
import { historyOfKeys } from '@tamga/core/ledger/witness';
import { nodePrimitives } from '@tamga/platform/crypto';
import { checkLog, tilesBeside } from '@tamga/platform/log-tiles';
import { expect, test, vi } from 'vitest';
import { attested, copyFile, hex, openCopy } from './audit.fixture.ts';
import { admit, killHard, rootOf, startExchange, until, type TestExchange } from './exchange.fixture.ts';
import { configure, foundRegion, freePort, nextRoster, startProcess, type TestRegion } from './process.fixture.ts';
import { putRoster } from './rotation.fixture.ts';
import { encodeSequencer, leaseMsMax, noHead } from './sequencer/sequencer-state.ts';

/** A process takes seconds to start on a machine with much to do. */
const tenMinutesMs = 600_000;
vi.setConfig({ testTimeout: tenMinutesMs });

test('audit killed between storing and signing goes on where it was, and signs one root', async () => {
  await using exchange = await startExchange();
  await using gateway = await exchange.connect('gateway');
  const region = await foundRegion(exchange);
  const port = await freePort();
  // It stores and may not sign: the lease is another's.
  await using bus = await exchange.connect('audit');
  const put = async (holder: string | undefined, on: number) => {
    const state = { holder, term: 1, write: 1, leaseMs: leaseMsMax, epoch: 1, head: noHead };
    await bus.publishUntilAcknowledged('seq.caricc', encodeSequencer(state), { expectLastSequence: on });
  };
  await put('ab'.repeat(16), 0);
  const first = startProcess(await configure(exchange, region, { port, checkpointIntervalMs: 20 }));
  await attested(gateway, ({ state }) => state === 'SOUND');
  await admit(gateway, { from: 1, to: 25 });
  await attested(gateway, ({ size }) => size === 25);
  await killHard(first.pid ?? 0);
  {
    using copy = openCopy(exchange);
    expect(copy.lastSequence).toBe(25);
    expect(copy.checkpoints.newest()).toBeUndefined();
  }
  await put(undefined, 1);
  await admit(gateway, { from: 26, to: 30 });

  const second = startProcess(await configure(exchange, region, { port, checkpointIntervalMs: 20 }));
  const { note, code } = await servedCheckpoint(30);
  expect(code).toBe('ok');
  expect(note).toMatchObject({ size: 30n });
  expect(hex(note?.root)).toBe(hex(rootOf(30)));
  expect(await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()).toMatchObject({
    ready: false,
    checks: [
      { name: 'ledger', ready: true },
      { name: 'quorum', ready: false, code: 'NO_WITNESSES' },
      { name: 'sequencer', ready: true, code: 'LEADER' },
      { name: 'keys', ready: true, code: 'OK' },
      { name: 'stopping', ready: true },
    ],
  });
  expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain(
    'tamga_audit_ledger_size{service="audit"} 30',
  );
  const unknown = await fetch(`http://127.0.0.1:${port}/log/nothing`);
  expect([unknown.status, await unknown.json()]).toEqual([404, expect.objectContaining({ code: 'NOT_FOUND' })]);
  second.kill('SIGTERM');
  const [exitCode] = (await once(second, 'exit')) as [number | null];
  expect(exitCode).toBe(0);

  async function servedCheckpoint(size: number) {
    const text = await until(async () => {
      const response = await fetch(`http://127.0.0.1:${port}/log/checkpoint`).catch(() => undefined);
      const body = response?.status === 200 ? await response.text() : '';
      return body.includes(`\n${size}\n`) ? body : undefined;
    });
    const keys = parseLogKeys(nodePrimitives, region.log);
    const verified = await verifyCheckpoint(Buffer.from(text), {
      origin: region.log.origin,
      logKeys: keys.ok ? keys.keys : [],
      primitives: nodePrimitives,
    });
    return verified.ok ? { code: 'ok', note: verified.checkpoint } : { code: verified.code, note: undefined };
  }
});

test('audit killed again and again under load never signs two roots for one size', async () => {
  await using exchange = await startExchange();
  await using gateway = await exchange.connect('gateway');
  const region = await foundRegion(exchange);
  const config = await configure(exchange, region, { port: 0, checkpointIntervalMs: 1 });
  const rounds = 5;
  const perRound = 40;
  for (let round = 0; round < rounds; round++) {
    const child = startProcess(config);
    await admit(gateway, { from: 1 + round * perRound, to: (round + 1) * perRound });
    await attested(gateway, ({ checkpointSize }) => checkpointSize > round * perRound);
    await killHard(child.pid ?? 0);
    using copy = openCopy(exchange);
    const newest = copy.checkpoints.newest();
    expect(hex(newest?.root)).toBe(hex(rootOf(Number(newest?.size))));
    expect(await checkFiles(exchange, region, { repair: true })).toMatchObject({ ok: true, problems: [] });
  }
  expect(await checkFiles(exchange, region, { repair: false })).toMatchObject({ ok: true, problems: [] });
  using copy = openCopy(exchange);
  expect(copy.lastSequence).toBeLessThanOrEqual(rounds * perRound);
  expect(hex(copy.tree.root())).toBe(hex(rootOf(copy.lastSequence)));
});

test('a second audit on the same directory ends at once, and says nothing of the stream', async () => {
  await using exchange = await startExchange();
  await using gateway = await exchange.connect('gateway');
  const region = await foundRegion(exchange);
  const config = await configure(exchange, region, { port: 0 });
  const first = startProcess(config);
  await admit(gateway, { from: 1, to: 3 });
  await attested(gateway, ({ state, size }) => state === 'SOUND' && size === 3);
  const second = startProcess(config);
  const said: Buffer[] = [];
  second.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
  const [exitCode] = (await once(second, 'exit')) as [number | null];
  expect(exitCode).not.toBe(0);
  expect(Buffer.concat(said).toString()).toContain('is in use by another process: stop that one first');
  await admit(gateway, { from: 4, to: 6 });
  await attested(gateway, ({ state, size }) => state === 'SOUND' && size === 6);
  // However it ends: what it held is free for its successor.
  await killHard(first.pid ?? 0);
  const third = startProcess(config);
  await admit(gateway, { from: 7, to: 7 });
  await attested(gateway, ({ state, size }) => state === 'SOUND' && size === 7);
  third.kill('SIGTERM');
  await once(third, 'exit');
});

test('audit does not start with other log keys than the roster names', async () => {
  await using exchange = await startExchange();
  const region = await foundRegion(exchange);
  const other = await foundRegion(exchange, { roster: 'other.jws' });
  const stranger = { ...region, hash: other.hash, rosterFile: other.rosterFile };
  const child = startProcess(await configure(exchange, stranger, { port: await freePort() }));
  const said: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  expect(exitCode).not.toBe(0);
  expect(Buffer.concat(said).toString()).toContain('LOG_KEYS_DIFFER');
});

test('audit with only the keys of a later roster starts once that is registered, and signs nothing before its time', async () => {
  await using exchange = await startExchange();
  const region = await foundRegion(exchange);
  const next = await nextRoster(region);
  const port = await freePort();
  const config = await configure(exchange, { ...region, logFile: next.logFile }, { port });
  const refused = startProcess(config);
  const said: Buffer[] = [];
  refused.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
  const [refusedCode] = (await once(refused, 'exit')) as [number | null];
  expect([refusedCode === 0, Buffer.concat(said).toString().includes('LOG_KEYS_DIFFER')]).toEqual([false, true]);
  await using gateway = await exchange.connect('gateway');
  await admit(gateway, { from: 1, to: 3 });
  await using operator = await exchange.connect('operator');
  await putRoster(operator, next);
  const child = startProcess(config);
  const lines: { event?: string }[] = [];
  if (child.stdout)
    createInterface({ input: child.stdout }).on('line', (text) => lines.push(JSON.parse(text) as { event?: string }));
  const checks = await until(async () => {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    const read = (await response?.json()) as { checks: { name: string; code: string; detail?: string }[] } | undefined;
    return read?.checks.some(({ name, code }) => name === 'keys' && code === 'LOG_KEYS_MISSING')
      ? read.checks
      : undefined;
  });
  // What an operator needs: which keys are wanted, and which file holds what; in readiness and in the log alike.
  const wanted = `roster 1 names ${namesOf(region.log)}`;
  const holding = `keys.logFile next.jwe holds ${namesOf(next.roster.roster.log)}`;
  expect(checks).toContainEqual({
    name: 'keys',
    ready: false,
    code: 'LOG_KEYS_MISSING',
    detail: `${wanted}; ${holding}`,
  });
  const line = await until(() => Promise.resolve(lines.find(({ event }) => event === 'log-keys-missing')));
  expect(line).toMatchObject({ level: 'error', code: 'LOG_KEYS_MISSING', reason: wanted, ids: [holding] });
  expect((await fetch(`http://127.0.0.1:${port}/log/checkpoint`)).status).toBe(404);
  child.kill('SIGTERM');
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  expect(exitCode).toBe(0);
});

/** Of a roster, as `tamga roster show` has them. */
function namesOf({ ed25519, mlDsa44 }: LogDescription): string {
  return [`Ed25519 ${keyIdOf(ed25519)}`, `ML-DSA-44 ${keyIdOf(mlDsa44)}`].join(', ');
}

/** C2SP signed-note: a vkey is name, key id and key, with a plus between. */
function keyIdOf(vkey: string): string {
  return vkey.split('+')[1] ?? '';
}

async function checkFiles(exchange: TestExchange, region: TestRegion, options: { repair: boolean }) {
  const keys = parseLogKeys(nodePrimitives, region.log);
  const trust = { history: historyOfKeys({ origin: region.log.origin, logKeys: keys.ok ? keys.keys : [] }) };
  const files = { copyFile: copyFile(exchange), tilesDirectory: tilesBeside(copyFile(exchange)) };
  return await checkLog(files, { trust, primitives: nodePrimitives, ...options });
}
