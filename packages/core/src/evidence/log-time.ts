import type { ProvedCheckpoint } from './checkpoint-chain.ts';
import type { Found } from './findings.ts';
import type { ReadLeaf } from './read-bundle.ts';
import type { ProvedLeaf } from './result.ts';

/** 05, "Log time": how far a record's own time may lie outside of the checkpoints around its leaf. */
const toleranceMs = 300_000n;

/** When a leaf came into the log, by the witnesses' clocks; a record that says otherwise is noted. */
export function provedLeaf(
  { index, record, where }: ReadLeaf,
  { checkpoints, found }: { checkpoints: readonly ProvedCheckpoint[]; found: Found },
): ProvedLeaf {
  const { above, below } = checkpointsAround(checkpoints, index);
  if (above === undefined) throw new TypeError('a leaf above every checkpoint was proved');
  const recordedMs = BigInt(record.atMs);
  const tooLate = recordedMs > above.timeS * 1000n + toleranceMs;
  const tooEarly = below !== undefined && recordedMs < below.timeS * 1000n - toleranceMs;
  if (tooLate || tooEarly)
    found('TIME_OUTSIDE', where, `recorded at ${record.atMs}, ${tooLate ? 'after' : 'before'} the witnesses’ clocks`);
  return { index, recordedMs: record.atMs, notAfterS: above.timeS, notBeforeS: below?.timeS };
}

/** The first checkpoint above a leaf, whose time is its log time, and the last that is not above it. Either may be missing. */
export function checkpointsAround(
  checkpoints: readonly ProvedCheckpoint[],
  index: bigint,
): { above: ProvedCheckpoint | undefined; below: ProvedCheckpoint | undefined } {
  return {
    above: checkpoints.find(({ checkpoint }) => checkpoint.size > index),
    below: checkpoints.findLast(({ checkpoint }) => checkpoint.size <= index),
  };
}
