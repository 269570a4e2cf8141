/**
 * What a bundle consists of, before it is a zip. Everything in it was signed or logged by others: whoever puts it together adds
 * no word, and need not be believed.
 */
export interface EvidenceBundle {
  /** tamga.envelope.v1.Envelope, as submitted or as one recipient got it. */
  readonly envelope: Uint8Array;
  /** tamga.ledger.v1.Stamp of its admission or refusal. Its leaf stands among `leaves`. */
  readonly stamp: Uint8Array;
  /** 32 bytes: discloses the body to whoever gets the bundle. */
  readonly contentKey?: Uint8Array | undefined;
  /** Ascending by size; every leaf is proved in the last one. */
  readonly checkpoints: readonly EvidenceCheckpoint[];
  /** Ascending by index, each once. */
  readonly leaves: readonly EvidenceLeaf[];
  /**
   * General JWS of every document that a leaf records, in any order. Needed are the founding roster and every later one;
   * of the centre and of each party of the message every manifest up to the last checkpoint (a later one shows which was the
   * newest, and says what is compromised); the documents that the decision names; the consents on which it rests.
   */
  readonly documents: readonly Uint8Array[];
}

/**
 * A checkpoint that is final by the roster that governs it. Each version of the roster needs one that covers its leaf and is
 * final by the version before. The smallest above a leaf and the largest not above it say when it came into the log.
 */
export interface EvidenceCheckpoint {
  /** Signed note with the signatures of the log and of its witnesses, and no others. */
  readonly note: Uint8Array;
  /** RFC 9162 consistency proof from the checkpoint before in this list; empty for the first. */
  readonly consistency: readonly Uint8Array[];
}

/**
 * An entry of the log: the message's admission or refusal, an outcome of the message, a document, or the admission of a message
 * that this one answers (only a replay needs it).
 */
export interface EvidenceLeaf {
  readonly index: bigint;
  /** tamga.ledger.v1.LedgerEntry: salt and record. */
  readonly entry: Uint8Array;
  /** Audit path in the tree of the last checkpoint, leaf to root. */
  readonly path: readonly Uint8Array[];
}

/** A tree of 2^63 leaves has no longer path. */
export const pathLengthMax = 64;
export const checkpointsMax = 96;
export const leavesMax = 1_024;
export const documentsMax = 1_024;
