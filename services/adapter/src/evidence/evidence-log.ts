import type { DocumentTypeName } from '@tamga/core/identifiers';

interface DocumentName {
  readonly type: DocumentTypeName;
  readonly document: string;
  readonly version: number;
}

/** An entry and where the log says that it stands. Nothing of it is verified. */
export interface ToldEntry {
  readonly leafIndex: number;
  readonly entry: Uint8Array;
}

/** Why the log did not answer. */
export type NoAnswer = 'unreachable' | 'refused';

/** What evidence needs of the log beside proofs. Whatever it says is verified with the whole bundle. */
export interface EvidenceLog {
  /** Entries about a message that we may see, and those of documents. */
  entries(of: { message: Uint8Array; documents: readonly DocumentName[] }): Promise<ToldEntry[] | NoAnswer>;
  /** Sizes of the final checkpoints about these leaves, and of the newest; ascending. */
  finals(leafIndexes: readonly number[]): Promise<number[] | NoAnswer>;
  /** Final checkpoints by their sizes; of one that is not kept nothing. */
  notes(sizes: readonly number[]): Promise<ReadonlyMap<number, Uint8Array> | NoAnswer>;
  /** RFC 9162 consistency proof. */
  consistency(between: { oldSize: number; newSize: number }): Promise<readonly Uint8Array[] | NoAnswer>;
}
