import { attestQueue, attestSubject, ledgerStream } from '@tamga/core/identifiers';
import type { NoteSigner } from '@tamga/core/ledger';
import type { Primitives } from '@tamga/core/sealing';
import type { Bus } from '@tamga/platform/bus';
import type { LedgerCopy } from '@tamga/platform/ledger-copy';
import type { LogTiles } from '@tamga/platform/log-tiles';
import type { ServiceContext } from '@tamga/platform/lifecycle';
import { beginEpoch } from './begin-epoch.ts';
import { fillEarlier, serveEarlier } from './earlier-entries.ts';
import { encodeAttestation } from './attestation.ts';
import { auditMetrics, type AuditMetrics } from './audit-metrics.ts';
import { Checkpointer, type LogIdentity } from './checkpointer.ts';
import { LedgerFollower, type FollowerState } from './follower.ts';
import { auditApi } from './http.ts';
import { Finality, type FinalityOptions, type NotFinalCode } from './witness/finality.ts';
import { serveLog } from './witness/log-service.ts';
import type { Rosters } from './witness/roster-history.ts';
import { signingClock } from './witness/signing-clock.ts';
import { Witnesses } from './witness/witnesses.ts';

/** Conditions of readiness: the stream is attested for the running server; the newest checkpoint is final. */
export const readinessNames = ['ledger', 'quorum'] as const;

export interface AuditServiceOptions {
  readonly bus: Bus;
  readonly copy: LedgerCopy;
  readonly tiles: LogTiles;
  readonly log: LogIdentity;
  readonly rosters: Rosters;
  readonly signers: readonly NoteSigner[];
  readonly primitives: Primitives;
  readonly epoch: number;
  readonly firstSequence: number;
  /** When the epoch was begun, Unix milliseconds. */
  readonly epochSinceMs: number;
  readonly checkpointIntervalMs: number;
  readonly pollIntervalMs: number;
  readonly nowMs: () => number;
  readonly service: Pick<ServiceContext, 'signal' | 'readiness' | 'logger' | 'metrics' | 'handleHttp'>;
}

/** Attestations asked for at once. */
const attestInFlightMax = 16;
const attestWaitingMax = 256;

/** Follows the stream, signs checkpoints, answers attestations and serves the newest checkpoint, until the signal fires. */
export async function runAudit(options: AuditServiceOptions): Promise<void> {
  const { bus, copy, epoch, service } = options;
  const told = { epoch, firstSequence: options.firstSequence, sinceMs: options.epochSinceMs };
  beginEpoch(copy, told);
  const { logger, signal } = service;
  const metrics = auditMetrics(service.metrics);
  const witnesses = new Witnesses({ ...options, tree: () => copy.tree });
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
    nowMs: await signingClock(options.nowMs, options),
    finality,
    intervalMs: options.checkpointIntervalMs,
    isSound: () => follower.state.state === 'sound',
    onSigned: (size) => {
      metrics.checkpointSize(Number(size));
      logger.debug({ event: 'checkpoint-signed', size: Number(size) }, 'Signed a checkpoint');
    },
    onConflict: (damage) => follower.halt(damage),
    onTrouble: (error) =>
      logger.warn({ event: 'checkpoint-not-published', code: error.code }, 'The checkpoint could not be published yet'),
  });
  const follower: LedgerFollower = new LedgerFollower({
    source: bus,
    fillEarlier: (until) => fillEarlier(bus, { copy, epoch: told, signal: until }),
    onEarlierFilled: () => beginEpoch(copy, told),
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
  metrics.size(copy.lastSequence);
  service.handleHttp(
    auditApi({ newestNote: () => finality.shown?.note, tiles: options.tiles, copy, hash: options.primitives }).fetch,
  );
  metrics.checkpointSize(Number(checkpointer.newest?.size ?? 0n));
  await using running = new AsyncDisposableStack();
  running.use(
    bus.serve(attestSubject, {
      queue: attestQueue,
      inFlightMax: attestInFlightMax,
      waitingMax: attestWaitingMax,
      handle: async () =>
        encodeAttestation({
          state: follower.state,
          epoch,
          firstSequence: options.firstSequence,
          size: copy.tree.size,
          checkpointSize: checkpointer.newest?.size ?? 0n,
        }),
      onError: (error) => logger.error({ event: 'attest-failed', err: error }, 'An attestation could not be given'),
    }),
  );
  running.use(serveEarlier(bus, { copy, epoch: told, isHalted: () => follower.state.state === 'halted', logger }));
  const { nodes } = copy;
  running.use(
    serveLog(bus, {
      epoch,
      tree: () => copy.tree,
      notes: () => finality.notes,
      shown: () => finality.shown,
      nodes,
      evidence: { copy, hash: options.primitives },
      logger,
    }),
  );
  // If one ends by a fault of our own, the other must not go on.
  const fault = new AbortController();
  const until = AbortSignal.any([signal, fault.signal]);
  const stopOther = (error: unknown) => {
    fault.abort();
    throw error;
  };
  await Promise.all([follower.run(until).catch(stopOther), checkpointer.run(until).catch(stopOther)]);
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

async function aborted(signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => resolve(), { once: true });
  if (!signal.aborted) await promise;
}

function assertNever(value: never): never {
  throw new TypeError(`no state is called ${String(value)}`);
}
