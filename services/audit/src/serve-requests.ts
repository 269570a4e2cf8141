import { attestSubject } from '@tamga/core/identifiers';
import type { LedgerHash } from '@tamga/core/ledger';
import type { TileSource } from '@tamga/core/ledger/tiles';
import type { Bus } from '@tamga/platform/bus';
import type { Epoch, LedgerCopy } from '@tamga/platform/ledger-copy';
import type { Logger } from '@tamga/platform/logging';
import { encodeAttestation, isOwnFault } from './attestation.ts';
import type { Checkpointer } from './checkpointer.ts';
import { serveEarlier } from './earlier-entries.ts';
import type { LedgerFollower } from './follower.ts';
import { ServedAtTimes } from './served-at-times.ts';
import type { Holder } from './sequencer/lease.ts';
import type { Finality } from './witness/finality.ts';
import { serveLog } from './witness/log-service.ts';

export interface RequestsOptions {
  readonly bus: Pick<Bus, 'serve'>;
  /** How this audit is called among several. */
  readonly name: string;
  /** The newest epoch that founding or recovery began. */
  readonly recoveredEpoch: number;
  readonly copy: LedgerCopy;
  readonly hash: LedgerHash;
  readonly tiles: TileSource;
  readonly nowMs: () => number;
  readonly epoch: Epoch;
  readonly follower: Pick<LedgerFollower, 'state'>;
  readonly checkpointer: Pick<Checkpointer, 'newest'>;
  readonly finality: Pick<Finality, 'notes' | 'shown'>;
  readonly logger: Logger;
}

/** What this audit answers on the exchange, beside other audits. */
export interface ServedRequests extends AsyncDisposable {
  /** Who holds the lease decides what this one answers. */
  onKnown(holder: Holder): void;
  /** The copy now has all that stood before the epoch: others may ask for it. */
  onEarlierFilled(): void;
}

/** Attestations asked for at once. */
const attestInFlightMax = 16;
const attestWaitingMax = 256;

/**
 * Answers gateways and members until disposed. Attestations are asked of every audit; the rest is answered by one of them, in
 * queue groups.
 */
export function serveRequests(options: RequestsOptions): ServedRequests {
  const { bus, copy, follower, logger } = options;
  const { epoch, firstSequence } = options.epoch;
  const attest = bus.serve(attestSubject, {
    inFlightMax: attestInFlightMax,
    waitingMax: attestWaitingMax,
    handle: async () =>
      encodeAttestation({
        audit: options.name,
        state: follower.state,
        epoch,
        firstSequence,
        size: copy.tree.size,
        checkpointSize: options.checkpointer.newest?.size ?? 0n,
      }),
    onError: (error) => logger.error({ event: 'attest-failed', err: error }, 'An attestation could not be given'),
  });
  const log = new ServedAtTimes(() =>
    serveLog(bus, {
      epoch,
      recoveredEpoch: options.recoveredEpoch,
      tree: () => copy.tree,
      notes: () => options.finality.notes,
      shown: () => options.finality.shown,
      nodes: copy.nodes,
      evidence: { copy, hash: options.hash },
      tiles: options.tiles,
      nowMs: options.nowMs,
      logger,
    }),
  );
  const isHalted = () => follower.state.state === 'halted';
  const earlier = new ServedAtTimes(() => serveEarlier(bus, { copy, epoch: options.epoch, isHalted, logger }));
  const hasEarlier = () => copy.lastSequence >= firstSequence - 1;
  // Who lacks something asks the others, and must not be asked itself.
  earlier.set(hasEarlier());
  return {
    onKnown: (holder) => {
      // Members ask one audit at a time: another may not have read as far.
      log.set(holder === 'self');
      earlier.set(hasEarlier() && (!isOwnFault(follower.state) || holder !== 'another'));
    },
    onEarlierFilled: () => earlier.set(hasEarlier()),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([attest, log, earlier].map((one) => one[Symbol.asyncDispose]()));
    },
  };
}
