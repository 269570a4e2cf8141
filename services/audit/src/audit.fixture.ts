/** Audit within a test: its service over a real exchange and a real store, with keys made from seeds. */
import { join } from 'node:path';
import { parsePartyId, toHex } from '@tamga/core/identifiers';
import {
  verifierKey,
  verifyCheckpoint,
  type NoteSigner,
  type VerifiedCheckpoint,
  type VerifierKey,
} from '@tamga/core/ledger';
import { witnessQuorum, type Witness } from '@tamga/core/ledger/witness';
import type { SigningKey } from '@tamga/core/sealing';
import type { Bus } from '@tamga/platform/bus';
import { nodePrimitives } from '@tamga/platform/crypto';
import { foundingEpoch, openLedgerCopy, type Epoch, type LedgerCopy } from '@tamga/platform/ledger-copy';
import { openLogTiles, tilesBeside } from '@tamga/platform/log-tiles';
import { createReadiness, type HttpHandler, type Readiness } from '@tamga/platform/lifecycle';
import { createLogger } from '@tamga/platform/logging';
import { createMetrics } from '@tamga/platform/telemetry';
import { fromUint64, tamga } from '@tamga/wire';
import { readinessNames, runAudit } from './audit-service.ts';
import type { LogIdentity } from './log-identity.ts';
import type { Rosters } from './witness/roster-history.ts';
import { type TestExchange, until } from './exchange.fixture.ts';

export const origin = 'tamga.example/test';

const ed25519 = nodePrimitives.ed25519.keyFromSeed(new Uint8Array(32).fill(1));
const mlDsa44 = nodePrimitives.mlDsa44.keyFromSeed(new Uint8Array(32).fill(2));

export const signers: readonly NoteSigner[] = [
  {
    key: verifierKey(nodePrimitives, { name: origin, type: 'ed25519', publicKey: ed25519.publicKey }),
    sign: (message) => ed25519.sign({ message }),
  },
  {
    key: verifierKey(nodePrimitives, { name: origin, type: 'ml-dsa-44', publicKey: mlDsa44.publicKey }),
    sign: (message) => mlDsa44.sign({ message }),
  },
];

export const log: LogIdentity & { keys: readonly VerifierKey[] } = {
  centre: parsePartyId('caricc'),
  origin,
  keys: signers.map(({ key }) => key),
};

export const witnessKey: SigningKey = nodePrimitives.mlDsa44.keyFromSeed(new Uint8Array(32).fill(3));

/** Of the one member. */
export const witnessSigner: NoteSigner = {
  key: verifierKey(nodePrimitives, {
    name: 'tamga.example/witness/kz',
    type: 'ml-dsa-44',
    publicKey: witnessKey.publicKey,
  }),
  sign: (message) => witnessKey.sign({ message }),
};

export const witness: Witness = { party: parsePartyId('kz'), key: witnessSigner.key };

/** A roster that lists these witnesses and never changes. */
export function rostersWith(witnesses: readonly Witness[]): Rosters {
  const quorum = witnessQuorum(witnesses.length);
  const newest = { leafIndex: 0n, policy: { origin, logKeys: log.keys, witnesses, quorum } };
  return { newest, history: [newest], governing: () => newest, refresh: () => Promise.resolve() };
}

/** An attestation with its numbers read. */
export interface ReadAttestation {
  readonly audit: string;
  readonly ownFault: boolean;
  readonly state: 'READING' | 'SOUND' | 'HALTED';
  readonly server: string;
  readonly size: number;
  readonly checkpointSize: number;
  readonly code: string;
  readonly sequence: number;
}

export interface RunningAudit extends AsyncDisposable {
  readonly readiness: Readiness;
  readonly http: HttpHandler;
  /** Settles when audit ended; rejects on a fault of its own. */
  readonly ended: Promise<void>;
}

export function copyFile(exchange: TestExchange): string {
  return join(exchange.directory, 'audit.sqlite');
}

export function openCopy(exchange: TestExchange): LedgerCopy {
  return openLedgerCopy(copyFile(exchange), { hash: nodePrimitives });
}

/** None runs out by itself, however busy the machine is; who is disposed gives it up. */
const leaseMs = 60_000;

/** Runs audit until it is disposed. */
export async function startAudit(
  exchange: TestExchange,
  options: {
    signers?: readonly NoteSigner[];
    checkpointIntervalMs?: number;
    copyFile?: string;
    name?: string;
    rosters?: Rosters | ((bus: Bus, copy: LedgerCopy) => Rosters);
    /** Where it is not the founding one. */
    epoch?: Epoch;
    log?: LogIdentity;
    leaseMs?: number;
    replaceRevision?: number;
  } = {},
): Promise<RunningAudit> {
  const stop = new AbortController();
  const readiness = createReadiness(readinessNames);
  let handler: HttpHandler = () => new Response(null, { status: 503 });
  const bus = await exchange.connect('audit');
  const told = options.epoch ?? foundingEpoch;
  const file = options.copyFile ?? copyFile(exchange);
  const copy = openLedgerCopy(file, { hash: nodePrimitives });
  const tiles = await openLogTiles(tilesBeside(file), { copy, hash: nodePrimitives });
  const ended = runAudit({
    bus,
    copy,
    tiles,
    log: options.log ?? log,
    rosters: typeof options.rosters === 'function' ? options.rosters(bus, copy) : (options.rosters ?? rostersWith([])),
    signers: options.signers ?? signers,
    keyFiles: [{ option: 'keys.logFile', name: 'log.jwe', signers: options.signers ?? signers }],
    primitives: nodePrimitives,
    name: options.name ?? 'audit',
    epoch: told.epoch,
    recoveredEpoch: 1,
    firstSequence: told.firstSequence,
    epochSinceMs: told.sinceMs,
    checkpointIntervalMs: options.checkpointIntervalMs ?? 10,
    pollIntervalMs: 5,
    leaseMs: options.leaseMs ?? leaseMs,
    replaceRevision: options.replaceRevision,
    nowMs: Date.now,
    service: {
      signal: stop.signal,
      readiness,
      logger: createLogger({ service: 'audit', destination: { write: () => {} } }),
      metrics: createMetrics({ service: 'audit' }),
      handleHttp: (given) => {
        handler = given;
      },
    },
  });
  // A test that waits for the fault looks at it later.
  ended.catch(() => undefined);
  return {
    readiness,
    ended,
    http: (request) => handler(request),
    [Symbol.asyncDispose]: async () => {
      stop.abort();
      await Promise.allSettled([ended]);
      await bus[Symbol.asyncDispose]();
      copy[Symbol.dispose]();
    },
  };
}

/** Whether the stream is attested, whatever the witnesses say. */
export function isLedgerReady(audit: RunningAudit): boolean {
  return audit.readiness.checks.some(({ name, ready }) => name === 'ledger' && ready);
}

/** Asks every audit, as a gateway does; in the order of their names. */
export async function attestations(gateway: Bus): Promise<ReadAttestation[]> {
  const replies = await gateway.requestAll('audit.attest', new Uint8Array(0), { timeoutMs: 10_000, quietMs: 250 });
  return replies.map(readAttestation).toSorted((a, b) => a.audit.localeCompare(b.audit, 'en'));
}

function readAttestation(reply: Uint8Array): ReadAttestation {
  const { state, server, size, checkpointSize, code, atSequence, audit, ownFault } =
    tamga.service.v1.Attestation.decode(reply);
  const name = tamga.service.v1.AttestationState[state]?.replace('ATTESTATION_STATE_', '');
  return {
    audit,
    ownFault,
    state: name as ReadAttestation['state'],
    server,
    size: fromUint64(size) ?? Number.NaN,
    checkpointSize: fromUint64(checkpointSize) ?? Number.NaN,
    code,
    sequence: fromUint64(atSequence) ?? Number.NaN,
  };
}

/** Waits until one audit says what is waited for. */
export function attested(gateway: Bus, wanted: (said: ReadAttestation) => boolean): Promise<ReadAttestation> {
  return until(async () => {
    const said = await attestations(gateway).catch(() => []);
    return said.find(wanted);
  });
}

/** The newest checkpoint as audit serves it, verified; undefined while there is none. */
export async function servedCheckpoint(audit: RunningAudit): Promise<VerifiedCheckpoint | undefined> {
  const response = await audit.http(new Request('http://127.0.0.1/log/checkpoint'));
  if (response.status !== 200) return undefined;
  const note = new Uint8Array(await response.arrayBuffer());
  const verified = await verifyCheckpoint(note, { origin, logKeys: log.keys, primitives: nodePrimitives });
  if (!verified.ok) throw new Error(verified.code);
  return verified.checkpoint;
}

export function hex(bytes: Uint8Array | undefined): string {
  return toHex(bytes ?? new Uint8Array(0));
}
