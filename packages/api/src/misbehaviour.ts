/** A portable proof against the log that an adapter holds. */
export interface MisbehaviourRowView {
  /** SHA-256 of the document, hexadecimal. */
  id: string;
  kind: string;
  at: string;
  /** People have dealt with it. */
  settled: boolean;
}

/** The same, to be taken to others. */
export interface MisbehaviourView extends MisbehaviourRowView {
  /** Base64. */
  document: string;
}
