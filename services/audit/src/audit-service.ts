import { ledgerStream } from '@tamga/core/identifiers';
import type { NoteSigner } from '@tamga/core/ledger';
import type { Primitives } from '@tamga/core/sealing';
import { BusError, type Bus } from '@tamga/platform/bus';
import type { LedgerCopy } from '@tamga/platform/ledger-copy';
import type { LogTiles } from '@tamga/platform/log-tiles';
import type { ServiceContext } from '@tamga/platform/lifecycle';
import type { Auditors, AuditorsOptions } from './auditors/auditors.ts';
import { beginEpoch } from './begin-epoch.ts';
import { fillEarlier } from './earlier-entries.ts';
import { auditMetrics, type AuditMetrics } from './audit-metrics.ts';
import { Checkpointer } from './checkpointer.ts';
import type { LogIdentity } from './log-identity.ts';
import { LedgerFollower, type FollowerState } from './follower.ts';
import { auditApi } from './http.ts';
import { logKeysShown, type LogKeyFile } from './log-keys-shown.ts';
import { auditLease } from './sequencer/audit-lease.ts';
import type { Lease } from './sequencer/lease.ts';
import { servedRosters } from './served-rosters.ts';
import { serveRequests } from './serve-requests.ts';
import { Finality, type FinalityOptions, type NotFinalCode } from './witness/finality.ts';
import type { Rosters } from './witness/roster-history.ts';
import { signingClock } from './witness/signing-clock.ts';
import { Witnesses } from './witness/witnesses.ts';

/**
 * Conditions of readiness: the stream is attested for the running server; the newest checkpoint is final; somebody signs; the
 * log's keys that count now are here.
 */
export const readinessNames = ['ledger', 'quorum', 'sequencer', 'keys'] as const;

export interface AuditServiceOptions {
  readonly bus: Bus;
  readonly copy: LedgerCopy;
  readonly tiles: LogTiles;
  readonly log: LogIdentity;
  readonly rosters: Rosters;
  readonly signers: readonly NoteSigner[];
  /** The same by the files that hold them, for people. */
  readonly keyFiles: readonly LogKeyFile[];
  readonly primitives: Primitives;
  /** How gateways call this audit where several are. */
  readonly name: string;
  readonly epoch: number;
  /** The newest epoch that founding or recovery began. */
  readonly recoveredEpoch: number;
  readonly firstSequence: number;
  /** When the epoch was begun, Unix milliseconds. */
  readonly epochSinceMs: number;
  readonly checkpointIntervalMs: number;
  readonly pollIntervalMs: number;
  /** How long an audit that signs may go without a sign of life before another takes its place. */
  readonly leaseMs: number;
  /** See AuditLeaseOptions. */
  readonly replaceRevision: number | undefined;
  /** Opens what auditors ask; without it nothing is served to them. */
  readonly auditors?: ((log: { shown: AuditorsOptions['shown'] }) => Promise<Auditors>) | undefined;
  readonly nowMs: () => number;
  readonly service: Pick<ServiceContext, 'signal' | 'readiness' | 'logger' | 'metrics' | 'handleHttp'>;
}

/** Follows the stream, signs checkpoints, answers attestations and serves the newest checkpoint, until the signal fires. */
export async function runAudit(options: AuditServiceOptions): Promise<void> {
  const { bus, copy, epoch, service } = options;
  const told = { epoch, firstSequence: options.firstSequence, sinceMs: options.epochSinceMs };
  beginEpoch(copy, told);
  const { logger, signal } = service;
  const metrics = auditMetrics(service.metrics);
  const streamEnd = async (): Promise<number> => (await bus.streamInfo(ledgerStream(epoch))).lastSequence;
  const witnesses = new Witnesses({
    ...options,
    finals: copy.finals,
    tree: () => copy.tree,
    streamEnd: () => streamEnd().catch(ifUnreachable),
  });
  const finality: Finality = new Finality({
    witnesses,
    rosters: options.rosters,
    copy,
    primitives: options.primitives,
    ...finalityShown({ service, metrics }),
    onDamage: (damage) => follower.halt(damage),
    onTrouble: (error) =>
      logger.warn({ event: 'register-unreachable', code: error.code }, 'No roster can be read for now'),
  });
  const checkpointer: Checkpointer = new Checkpointer({
    ...options,
    lease: {
      get term() {
        return lease.term;
      },
      get state() {
        return lease.state;
      },
      promise: (head, until) => lease.promise(head, until),
    },
    finality,
    intervalMs: options.checkpointIntervalMs,
    isSound: () => follower.state.state === 'sound',
    onSigned: (size) => {
      metrics.checkpointSize(Number(size));
      logger.debug({ event: 'checkpoint-signed', size: Number(size) }, 'Signed a checkpoint');
    },
    onKeys: logKeysShown({ files: options.keyFiles, ...service, monotonicMs: () => performance.now() }),
    onConflict: (damage) => follower.halt(damage),
    onTrouble: (error) =>
      logger.warn(
        { event: 'checkpoints-unreachable', code: error.code },
        'Checkpoints cannot be read or published for now',
      ),
  });
  const follower: LedgerFollower = new LedgerFollower({
    source: bus,
    fillEarlier: (until) => fillEarlier(bus, { copy, epoch: told, signal: until }),
    onEarlierFilled: () => {
      beginEpoch(copy, told);
      requests.onEarlierFilled();
    },
    stream: ledgerStream(epoch),
    firstSequence: options.firstSequence,
    copy,
    hash: options.primitives,
    pollIntervalMs: options.pollIntervalMs,
    published: () => checkpointer.published(),
    onState: (state) => showState(state, { service, metrics }),
    onTrouble: (error) =>
      logger.warn({ event: 'ledger-unreachable', code: error.code }, 'The ledger cannot be read for now'),
    onTaken: (count) => {
      metrics.entriesRead(count);
      metrics.size(copy.lastSequence);
    },
  });
  const hash = options.primitives;
  await using requests = serveRequests({
    ...options,
    hash,
    epoch: told,
    follower,
    checkpointer,
    finality,
    logger,
  });
  await finality.refresh();
  const lease: Lease = auditLease({
    ...options,
    nowMs: await signingClock(options.nowMs, options),
    follower,
    checkpointer,
    streamEnd,
    metrics,
    onKnown: (holder) => requests.onKnown(holder),
  });
  metrics.size(copy.lastSequence);
  const rosters = servedRosters(bus, copy);
  const log = auditApi({ newestNote: () => finality.shown?.note, tiles: options.tiles, copy, rosters, hash });
  await using auditors = await options.auditors?.({ shown: () => finality.shown });
  service.handleHttp((request) => (isForAuditors(request) && auditors ? auditors : log).fetch(request));
  metrics.checkpointSize(Number(checkpointer.newest?.size ?? 0n));
  // If one ends by a fault of our own, the other must not go on.
  const fault = new AbortController();
  const until = AbortSignal.any([signal, fault.signal]);
  const stopOther = (error: unknown) => {
    fault.abort();
    throw error;
  };
  const parts = [follower, checkpointer, lease, ...(auditors === undefined ? [] : [auditors])];
  await Promise.all(parts.map((part) => part.run(until).catch(stopOther)));
  // A halt is a state to be shown, not an end: it is served until a person has looked.
  if (!signal.aborted) await aborted(signal);
}

/** A change is told once; the same again only shows in readiness and metrics. */
function finalityShown(to: {
  service: AuditServiceOptions['service'];
  metrics: AuditMetrics;
}): Pick<FinalityOptions, 'onFinal' | 'onNotFinal'> {
  const { readiness, logger } = to.service;
  let told: NotFinalCode | 'FINAL' | undefined;
  return {
    onFinal: ({ size, cosigned }) => {
      readiness.hold('quorum');
      to.metrics.finalSize(Number(size));
      to.metrics.cosigners(cosigned);
      if (told !== 'FINAL')
        logger.info({ event: 'quorum', size: Number(size), count: cosigned }, 'Checkpoints are final');
      told = 'FINAL';
    },
    onNotFinal: ({ code, cosigned }) => {
      readiness.fail('quorum', code);
      to.metrics.cosigners(cosigned);
      if (told !== code) logger.warn({ event: 'no-quorum', code, count: cosigned }, 'Checkpoints are not final');
      told = code;
    },
  };
}

function showState(state: FollowerState, to: { service: AuditServiceOptions['service']; metrics: AuditMetrics }): void {
  const { readiness, logger } = to.service;
  const { server } = state;
  to.metrics.state(state.state);
  switch (state.state) {
    case 'sound':
      readiness.hold('ledger');
      logger.info({ event: 'ledger-sound', server }, 'The ledger is attested for this server');
      return;
    case 'reading':
      readiness.fail('ledger', 'READING');
      logger.info({ event: 'ledger-reading', server }, 'Reading the ledger');
      return;
    case 'halted':
      readiness.fail('ledger', state.code);
      logger.error(
        { event: 'ledger-halted', server, code: state.code, sequence: state.sequence },
        'The ledger is damaged: nothing is attested or signed',
      );
      return;
    default:
      assertNever(state);
  }
}

function ifUnreachable(error: unknown): undefined {
  if (!(error instanceof BusError)) throw error;
}

function isForAuditors(request: Request): boolean {
  return new URL(request.url).pathname.startsWith('/api/');
}

async function aborted(signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => resolve(), { once: true });
  if (!signal.aborted) await promise;
}

function assertNever(value: never): never {
  throw new TypeError(`no state is called ${String(value)}`);
}
