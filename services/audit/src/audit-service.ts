import { attestQueue, attestSubject, ledgerStream } from '@tamga/core/identifiers';
import type { NoteSigner } from '@tamga/core/ledger';
import type { Primitives } from '@tamga/core/sealing';
import type { Bus } from '@tamga/platform/bus';
import type { LedgerCopy } from '@tamga/platform/ledger-copy';
import type { LogTiles } from '@tamga/platform/log-tiles';
import type { ServiceContext } from '@tamga/platform/lifecycle';
import { encodeAttestation } from './attestation.ts';
import { auditMetrics, type AuditMetrics } from './audit-metrics.ts';
import { Checkpointer, type LogIdentity } from './checkpointer.ts';
import { LedgerFollower, type FollowerState } from './follower.ts';
import { auditApi } from './http.ts';

/** Conditions of readiness: the stream is attested for the running server. */
export const readinessNames = ['ledger'] as const;

export interface AuditServiceOptions {
  readonly bus: Bus;
  readonly copy: LedgerCopy;
  readonly tiles: LogTiles;
  readonly log: LogIdentity;
  readonly signers: readonly NoteSigner[];
  readonly primitives: Primitives;
  readonly epoch: number;
  readonly firstSequence: number;
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
  const { logger, signal } = service;
  const metrics = auditMetrics(service.metrics);
  const checkpointer: Checkpointer = new Checkpointer({
    ...options,
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
    auditApi({ newestNote: () => checkpointer.newest?.note, tiles: options.tiles, copy, hash: options.primitives })
      .fetch,
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
          size: copy.tree.size,
          checkpointSize: checkpointer.newest?.size ?? 0n,
        }),
      onError: (error) => logger.error({ event: 'attest-failed', err: error }, 'An attestation could not be given'),
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
