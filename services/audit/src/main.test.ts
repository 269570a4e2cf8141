import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { documentSigner, encodePayload, signDocument, type Roster } from '@tamga/core/documents';
import { parsePartyId, toHex } from '@tamga/core/identifiers';
import {
  formatVerifierKey,
  parseLogKeys,
  verifierKey,
  verifyCheckpoint,
  type LogDescription,
} from '@tamga/core/ledger';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { createKeyFile, Passphrase } from '@tamga/platform/keys';
import { checkLog, tilesBeside } from '@tamga/platform/log-tiles';
import { expect, test } from 'vitest';
import { attested, copyFile, hex, openCopy } from './audit.fixture.ts';
import { admit, killHard, rootOf, startExchange, until, type TestExchange } from './exchange.fixture.ts';

const origin = 'tamga.example/process';
const anHourMs = 3_600_000;
/** A killed audit's successor waits so long. */
const leaseMs = 500;

test('audit killed between storing and signing goes on where it was, and signs one root', async () => {
  await using exchange = await startExchange();
  await using gateway = await exchange.connect('gateway');
  const region = await foundRegion(exchange);
  const port = await freePort();
  // Nothing is there to be signed when it starts; the next time is an hour away.
  const first = startProcess(await configure(exchange, region, { port, checkpointIntervalMs: anHourMs }));
  await attested(gateway, ({ state }) => state === 'SOUND');
  await admit(gateway, { from: 1, to: 25 });
  await attested(gateway, ({ size }) => size === 25);
  await killHard(first.pid ?? 0);
  {
    using copy = openCopy(exchange);
    expect(copy.lastSequence).toBe(25);
    expect(copy.checkpoints.newest()).toBeUndefined();
  }
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
      origin,
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

async function checkFiles(exchange: TestExchange, region: TestRegion, options: { repair: boolean }) {
  const keys = parseLogKeys(nodePrimitives, region.log);
  const trust = { origin, logKeys: keys.ok ? keys.keys : [] };
  const files = { copyFile: copyFile(exchange), tilesDirectory: tilesBeside(copyFile(exchange)) };
  return await checkLog(files, { trust, primitives: nodePrimitives, ...options });
}

interface TestRegion {
  readonly hash: string;
  readonly rosterFile: string;
  readonly logFile: string;
  readonly passphraseFile: string;
  readonly log: LogDescription;
}

/** A founding roster of two parties that names the log whose key file is made here. */
async function foundRegion(exchange: TestExchange, names = { roster: 'roster.jws' }): Promise<TestRegion> {
  const file = (name: string) => join(exchange.directory, name);
  const keys = file(`keys-${names.roster}`);
  await mkdir(keys, { mode: 0o700 });
  const phrase = Buffer.from(toHex(randomBytes(16)));
  const passphraseFile = join(keys, 'passphrase');
  await writeFile(passphraseFile, phrase, { mode: 0o600 });
  using passphrase = new Passphrase(phrase);
  const logFile = join(keys, 'log.jwe');
  const cost = { memoryKiB: 8, passes: 1, lanes: 1 };
  const { publicKey } = await createKeyFile(logFile, { kind: 'log', holder: origin, passphrase, cost });
  const vkey = (type: 'ed25519' | 'ml-dsa-44', key: Uint8Array) =>
    formatVerifierKey(verifierKey(nodePrimitives, { name: origin, type, publicKey: key }));
  const log = {
    origin,
    ed25519: vkey('ed25519', publicKey.subarray(-32)),
    mlDsa44: vkey('ml-dsa-44', publicKey.subarray(0, -32)),
  };
  const parties = ['caricc', 'kz'].map((party) => parsePartyId(party));
  const roots = parties.map((party) => documentSigner(nodePrimitives, { party, seed: randomBytes(64) }));
  const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
  const roster: Roster = {
    type: 'roster',
    region: 'Test region',
    version: 1,
    previous: null,
    issuedAtMs: Date.now(),
    centre: parsePartyId('caricc'),
    quorum: 'all',
    members: roots.map(({ party, ed25519, mlDsa65 }) => ({
      party,
      root: { ed25519: base64url(ed25519), mlDsa65: base64url(mlDsa65) },
      witness: null,
    })),
    log,
  };
  const payload = encodePayload(roster);
  const rosterFile = file(names.roster);
  await writeFile(
    rosterFile,
    await signDocument({ primitives: nodePrimitives, type: 'roster', payload, parties, signers: roots }),
  );
  return { hash: toHex(nodePrimitives.sha256(payload)), rosterFile, logFile, passphraseFile, log };
}

async function configure(
  exchange: TestExchange,
  region: TestRegion,
  options: { port: number; checkpointIntervalMs?: number },
): Promise<string> {
  const file = join(exchange.directory, 'audit.json');
  const { hash, rosterFile, logFile, passphraseFile } = region;
  const { port, ...settings } = options;
  const config = {
    region: { hash, rosterFile },
    nats: { servers: [exchange.url], ...exchange.userFiles },
    keys: { logFile, passphraseFile },
    databaseFile: copyFile(exchange),
    http: { port },
    sequencer: { leaseMs },
    ...settings,
  };
  await writeFile(file, JSON.stringify(config));
  return file;
}

function startProcess(configFile: string): ChildProcess {
  const main = join(import.meta.dirname, 'main.ts');
  return spawn(process.execPath, ['--disallow-code-generation-from-strings', main, '--config', configFile], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
