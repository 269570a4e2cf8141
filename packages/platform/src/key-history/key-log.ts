import type { DocumentTypeName } from '@tamga/core/identifiers';

/** Why the log did not answer. */
export type NoAnswer = 'unreachable' | 'refused';

/** A document by its name. */
export interface DocumentName {
  readonly type: DocumentTypeName;
  readonly document: string;
  readonly version: number;
}

/** An entry and where the log says that it stands. */
export interface PlacedEntry {
  readonly leafIndex: number;
  readonly entry: Uint8Array;
}

/** What a key history asks of a log: of another's, over the exchange, or of the own copy. Nothing of the answers is verified. */
export interface KeyLog {
  /** Entries that record these documents; who holds the whole log adds every other that records a roster or manifest of the party. */
  documents(names: readonly DocumentName[], party: string): Promise<readonly PlacedEntry[] | NoAnswer>;
  /** The newest final checkpoint and the audit paths, leaf to root, of those that it covers of at most `leafIndexesMax` leaves. */
  inclusions(leafIndexes: readonly number[]): Promise<
    | {
        readonly note: Uint8Array;
        readonly leaves: readonly { readonly leafIndex: number; readonly path: readonly Uint8Array[] }[];
      }
    | NoAnswer
  >;
  /** Sizes of the final checkpoints about these leaves. */
  finals(leafIndexes: readonly number[]): Promise<readonly number[] | NoAnswer>;
  /** Final checkpoints by their sizes; of one that is not kept nothing. */
  notes(sizes: readonly number[]): Promise<ReadonlyMap<number, Uint8Array> | NoAnswer>;
  /** RFC 9162 consistency proof. */
  consistency(between: { oldSize: number; newSize: number }): Promise<readonly Uint8Array[] | NoAnswer>;
}

/** Leaves that one question about inclusion may name. */
export const leafIndexesMax = 100;
