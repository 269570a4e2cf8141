import type { StatedOutcome } from './answers.ts';

/** An entry of the log where it is held. */
export interface SourceEntry {
  /** Where it stands in the source: ascending, never given again. */
  readonly position: number;
  /** Leaf index. */
  readonly leaf: number;
  /** LedgerEntry, byte for byte. */
  readonly bytes: Uint8Array;
}

/** A party's own word of which it does not hold the entry. */
export interface SourceStatement extends StatedOutcome {
  readonly position: number;
}

/** What an index is made of: entries that somebody holds, in the order in which they came. */
export interface IndexSource {
  /** Entries after a position, ascending, at most so many. */
  entriesAfter(position: number, countMax: number): readonly SourceEntry[];
  /** The entry at a position, to see that the source is still the one that was indexed. */
  entryAt(position: number): SourceEntry | undefined;
  /** The entry at a leaf index. */
  entryOfLeaf(leaf: number): Uint8Array | undefined;
  /** How many entries come after a position, for people who wait. */
  countAfter(position: number): number;
  /** Own statements after a position, ascending, at most so many; none where the source holds the whole log. */
  statementsAfter(position: number, countMax: number): readonly SourceStatement[];
}
