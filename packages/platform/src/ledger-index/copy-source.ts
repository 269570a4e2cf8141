import type { LedgerCopy } from '../ledger-copy/index.ts';
import type { IndexSource, SourceEntry } from './source.ts';

/** The whole log, out of a copy that is being written: each entry at its sequence. */
export function copySource(copy: Pick<LedgerCopy, 'entries' | 'lastSequence'>): IndexSource {
  const read = (range: { from: number; to: number }): SourceEntry[] =>
    [...copy.entries(range)].map(({ sequence, bytes }) => ({ position: sequence, leaf: sequence - 1, bytes }));
  const at = (sequence: number) => read({ from: sequence, to: sequence })[0];
  return {
    entriesAfter: (position, countMax) => read({ from: position + 1, to: position + countMax }),
    entryAt: at,
    entryOfLeaf: (leaf) => at(leaf + 1)?.bytes,
    countAfter: (position) => Math.max(0, copy.lastSequence - position),
    statementsAfter: () => [],
  };
}
