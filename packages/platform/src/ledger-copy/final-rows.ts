import type { FinalCheckpoint } from '@tamga/core/ledger/witness';
import type { Store } from '../store/index.ts';

/** A checkpoint that a quorum cosigned, as this store knows it. */
export interface StoredFinal {
  readonly size: bigint;
  readonly root: Uint8Array;
  /** Log time: the median of the cosignatures' times, Unix seconds (05, "Log time"). */
  readonly timeS: number;
  /** With every cosignature that was gathered. Undefined where a neighbour's was kept instead. */
  readonly note: Uint8Array | undefined;
}

export interface FinalRows {
  newest(): StoredFinal | undefined;
  /** The first final checkpoint that covers a leaf: the leaf's log time. */
  firstCovering(leafIndex: bigint): StoredFinal | undefined;
  /** Of those whose notes are kept the largest not above a leaf and the smallest above it: when it came into the log. */
  around(leafIndex: bigint): StoredFinal[];
  /** The final checkpoint of a size. */
  ofSize(size: bigint): StoredFinal | undefined;
  /** The largest below a size: by it the checkpoint of that size is judged. */
  newestBelow(size: bigint): StoredFinal | undefined;
  /**
   * Keeps a final checkpoint durably. Keeping one again is keeping it once. `rosterLeaves`: leaves that log versions of the
   * roster; of the first checkpoint that covers one the note is kept for ever (decision 0188).
   */
  keep(checkpoint: FinalCheckpoint, note: Uint8Array, options: { rosterLeaves: readonly bigint[] }): void;
}

/** Notes are large: of those before the newest one is kept for each such stretch of log time. */
const noteEveryS = 600;

export function finalRows(store: Store): FinalRows {
  const selectNewest = store.prepare('SELECT size, root, time_s, note FROM final ORDER BY size DESC LIMIT 1');
  const selectCovering = store.prepare(
    'SELECT size, root, time_s, note FROM final WHERE size > ? ORDER BY size LIMIT 1',
  );
  const selectBelow = store.prepare(
    'SELECT size, root, time_s, note FROM final WHERE size <= ? AND note IS NOT NULL ORDER BY size DESC LIMIT 1',
  );
  const selectAbove = store.prepare(
    'SELECT size, root, time_s, note FROM final WHERE size > ? AND note IS NOT NULL ORDER BY size LIMIT 1',
  );
  const selectSmaller = store.prepare(
    'SELECT size, root, time_s, note FROM final WHERE size < ? ORDER BY size DESC LIMIT 1',
  );
  const selectSize = store.prepare('SELECT size, root, time_s, note FROM final WHERE size = ?');
  const insert = store.prepare(
    'INSERT INTO final (size, root, time_s, note) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const thin = store.prepare(
    `UPDATE final SET note = NULL WHERE size = ?1 AND EXISTS (
       SELECT 1 FROM final AS kept WHERE kept.size < ?1 AND kept.note IS NOT NULL AND kept.time_s > final.time_s - ?2
     )`,
  );
  const newest = () => finalOf(selectNewest.get());
  return {
    newest,
    firstCovering: (leafIndex) => finalOf(selectCovering.get(leafIndex)),
    around: (leafIndex) =>
      [finalOf(selectBelow.get(leafIndex)), finalOf(selectAbove.get(leafIndex))].filter((one) => one !== undefined),
    ofSize: (size) => finalOf(selectSize.get(size)),
    newestBelow: (size) => finalOf(selectSmaller.get(size)),
    keep: (checkpoint, note, { rosterLeaves }) =>
      store.transaction(() => {
        const before = newest();
        insert.run(checkpoint.size, checkpoint.root, medianTimeS(checkpoint), note);
        if (before === undefined || before.size >= checkpoint.size) return;
        const since = finalOf(selectSmaller.get(before.size))?.size ?? 0n;
        const isChangeover = rosterLeaves.some((leaf) => leaf >= since && leaf < before.size);
        if (!isChangeover) thin.run(before.size, noteEveryS);
      }),
  };
}

/** Of an even number the lower of the two in the middle. */
function medianTimeS({ cosignatures }: FinalCheckpoint): bigint {
  const times = cosignatures.map(({ timestampS }) => timestampS).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const median = times[Math.floor((times.length - 1) / 2)];
  if (median === undefined) throw new TypeError('a final checkpoint without cosignatures');
  return median;
}

function finalOf(row: Record<string, unknown> | undefined): StoredFinal | undefined {
  if (row === undefined) return undefined;
  const { size, root, time_s: timeS, note } = row;
  if (typeof size !== 'number' || typeof timeS !== 'number' || !(root instanceof Uint8Array))
    throw new TypeError('a row of a final checkpoint of another shape');
  return { size: BigInt(size), root, timeS, note: note instanceof Uint8Array ? note : undefined };
}
