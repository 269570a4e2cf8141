import type { Store } from '../store/index.ts';

/** The newest state of the log's signing that this store took part in or saw promised: a message of SEQUENCER. */
export interface SeenSequencer {
  /** Epoch of LEDGER. */
  readonly epoch: number;
  /** Its sequence on SEQUENCER, from 1. */
  readonly revision: number;
}

export interface SequencerRows {
  seen(): SeenSequencer | undefined;
  /** Notes, durably, what was seen last: an exchange that later shows less was restored from a backup. */
  remember(seen: SeenSequencer): void;
}

export function sequencerRows(store: Store): SequencerRows {
  const select = store.prepare('SELECT epoch, revision FROM sequencer WHERE one = 1');
  const write = store.prepare('INSERT OR REPLACE INTO sequencer (one, epoch, revision) VALUES (1, ?, ?)');
  return {
    seen: () => {
      const row = select.get();
      if (row === undefined) return undefined;
      const { epoch, revision } = row;
      if (typeof epoch !== 'number' || typeof revision !== 'number')
        throw new TypeError('a row of the sequencer of another shape');
      return { epoch, revision };
    },
    remember: ({ epoch, revision }) => {
      write.run(epoch, revision);
    },
  };
}
