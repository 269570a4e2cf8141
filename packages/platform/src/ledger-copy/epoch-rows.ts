import type { Store } from '../store/index.ts';

/** An epoch of LEDGER: a stream of its own that goes on where the one before ended. */
export interface Epoch {
  /** Counted from 1. */
  readonly epoch: number;
  /** The first sequence of its stream: leaf index = sequence − 1 across epochs (03, "Epochs"). */
  readonly firstSequence: number;
  /** When it was begun, Unix milliseconds; 0 for the founding one. */
  readonly sinceMs: number;
}

/** The epoch that founding makes. */
export const foundingEpoch: Epoch = { epoch: 1, firstSequence: 1, sinceMs: 0 };

export interface EpochRows {
  /** The epoch that was begun last, as this copy was told. */
  newest(): Epoch;
  /** Every epoch, the founding one first. */
  all(): Epoch[];
  /** Notes, durably, that an epoch begins after the newest. Throws TypeError for any but the next one. */
  begin(next: Epoch): void;
}

export function epochRows(store: Store): EpochRows {
  const select = store.prepare('SELECT epoch, first_sequence, since_ms FROM epoch ORDER BY epoch DESC LIMIT 1');
  const selectAll = store.prepare('SELECT epoch, first_sequence, since_ms FROM epoch ORDER BY epoch');
  const insert = store.prepare('INSERT INTO epoch (epoch, first_sequence, since_ms) VALUES (?, ?, ?)');
  const newest = () => epochOf(select.get());
  return {
    newest,
    all: () => [foundingEpoch, ...selectAll.all().map(epochOf)],
    begin: (next) =>
      store.transaction(() => {
        const before = newest();
        if (next.epoch <= before.epoch || next.firstSequence < before.firstSequence)
          throw new TypeError(`epoch ${next.epoch} does not come after ${before.epoch}`);
        insert.run(next.epoch, next.firstSequence, next.sinceMs);
      }),
  };
}

function epochOf(row: Record<string, unknown> | undefined): Epoch {
  if (row === undefined) return foundingEpoch;
  const { epoch, first_sequence: firstSequence, since_ms: sinceMs } = row;
  if (typeof epoch !== 'number' || typeof firstSequence !== 'number' || typeof sinceMs !== 'number')
    throw new TypeError('an epoch row of another shape');
  return { epoch, firstSequence, sinceMs };
}
