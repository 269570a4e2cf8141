/** What the log says stands at an index. Nothing of it is verified. */
export interface ShownLeaf {
  readonly leafIndex: number;
  /** RFC 6962 hash of the leaf. */
  readonly leafHash: Uint8Array;
  /** Audit path, leaf to root. */
  readonly path: readonly Uint8Array[];
}

/** Leaves with the checkpoint to whose root their paths are said to lead. */
export interface ShownLeaves {
  readonly note: Uint8Array;
  readonly leaves: readonly ShownLeaf[];
}

/** Leaves that one question may be about. */
export const leafIndexesMax = 100;

/** Asks the log what stands at these indexes, at most `leafIndexesMax`, each once. 'refused': it shows nothing. */
export type AskInclusions = (indexes: readonly number[]) => Promise<ShownLeaves | 'refused' | 'unreachable'>;
