/** Audit as a process, in a region that has nothing but a log and the key of its one witness. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { documentSigner, encodePayload, signDocument, type DocumentSigner, type Roster } from '@tamga/core/documents';
import { parsePartyId, toHex } from '@tamga/core/identifiers';
import { formatVerifierKey, verifierKey, type LogDescription, type VerifierKey } from '@tamga/core/ledger';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { createKeyFile, Passphrase, readPassphraseFile } from '@tamga/platform/keys';
import { copyFile } from './audit.fixture.ts';
import type { TestExchange } from './exchange.fixture.ts';

const origin = 'tamga.example/process';
/** A killed audit's successor waits so long. */
const leaseMsDefault = 500;

export interface TestRegion {
  readonly hash: string;
  readonly rosterFile: string;
  readonly logFile: string;
  readonly passphraseFile: string;
  readonly log: LogDescription;
  readonly roster: Roster;
  /** Of the centre and of kz. */
  readonly roots: readonly DocumentSigner[];
}

/** The next version of a region's roster, with the key file of the log's new keys. */
export interface NextRoster {
  readonly roster: { readonly roster: Roster; readonly id: string };
  readonly rosterJws: Uint8Array;
  readonly logFile: string;
}

/** A founding roster of two parties that names the log whose key file is made here, and kz's witness if it has one. */
export async function foundRegion(
  exchange: TestExchange,
  names: { roster: string; witness?: VerifierKey } = { roster: 'roster.jws' },
): Promise<TestRegion> {
  const file = (name: string) => join(exchange.directory, name);
  const keys = file(`keys-${names.roster}`);
  await mkdir(keys, { mode: 0o700 });
  const phrase = Buffer.from(toHex(randomBytes(16)));
  const passphraseFile = join(keys, 'passphrase');
  await writeFile(passphraseFile, phrase, { mode: 0o600 });
  using passphrase = new Passphrase(phrase);
  const logFile = join(keys, 'log.jwe');
  const log = await makeLogKeys(logFile, passphrase);
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
      witness: party === 'kz' && names.witness !== undefined ? formatVerifierKey(names.witness) : null,
    })),
    log,
  };
  const payload = encodePayload(roster);
  const rosterFile = file(names.roster);
  await writeFile(
    rosterFile,
    await signDocument({ primitives: nodePrimitives, type: 'roster', payload, parties, signers: roots }),
  );
  return { hash: toHex(nodePrimitives.sha256(payload)), rosterFile, logFile, passphraseFile, log, roster, roots };
}

/** A roster with new keys of the log, signed by kz, whose word is the quorum. */
export async function nextRoster({ hash, logFile, passphraseFile, roster, roots }: TestRegion): Promise<NextRoster> {
  const next = join(dirname(logFile), 'next.jwe');
  using passphrase = await readPassphraseFile(passphraseFile);
  const log = await makeLogKeys(next, passphrase);
  const later: Roster = { ...roster, version: 2, previous: hash, log };
  const payload = encodePayload(later);
  const signers = roots.filter(({ party }) => party !== later.centre);
  const parties = signers.map(({ party }) => party);
  const jws = await signDocument({ primitives: nodePrimitives, type: 'roster', payload, parties, signers });
  const id = toHex(nodePrimitives.sha256(payload));
  return { roster: { roster: later, id }, rosterJws: Buffer.from(jws), logFile: next };
}

async function makeLogKeys(file: string, passphrase: Passphrase): Promise<LogDescription> {
  const cost = { memoryKiB: 8, passes: 1, lanes: 1 };
  const { publicKey } = await createKeyFile(file, { kind: 'log', holder: origin, passphrase, cost });
  const vkey = (type: 'ed25519' | 'ml-dsa-44', key: Uint8Array) =>
    formatVerifierKey(verifierKey(nodePrimitives, { name: origin, type, publicKey: key }));
  return {
    origin,
    ed25519: vkey('ed25519', publicKey.subarray(-32)),
    mlDsa44: vkey('ml-dsa-44', publicKey.subarray(0, -32)),
  };
}

/** Writes a configuration; of several audits each has a directory of its own for its copy and tiles. */
export async function configure(
  exchange: TestExchange,
  region: TestRegion,
  options: { port: number; checkpointIntervalMs?: number; leaseMs?: number; own?: string; nextLogFile?: string },
): Promise<string> {
  const own = join(exchange.directory, options.own ?? '');
  await mkdir(own, { recursive: true });
  const file = join(own, 'audit.json');
  const { hash, rosterFile, logFile, passphraseFile } = region;
  const { port, leaseMs = leaseMsDefault, checkpointIntervalMs } = options;
  const config = {
    region: { hash, rosterFile },
    nats: { servers: [exchange.url], ...exchange.userFiles },
    keys: { logFile, passphraseFile, ...(options.nextLogFile !== undefined && { nextLogFile: options.nextLogFile }) },
    databaseFile: options.own === undefined ? copyFile(exchange) : join(own, 'audit.sqlite'),
    http: { port },
    sequencer: { leaseMs },
    ...(checkpointIntervalMs !== undefined && { checkpointIntervalMs }),
  };
  await writeFile(file, JSON.stringify(config));
  return file;
}

/** Its log lines come on stdout. */
export function startProcess(configFile: string): ChildProcess {
  const main = join(import.meta.dirname, 'main.ts');
  return spawn(process.execPath, ['--disallow-code-generation-from-strings', main, '--config', configFile], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
