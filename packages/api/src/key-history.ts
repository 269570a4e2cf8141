/** Where in the log; neither: by the newest final checkpoint, now. */
export interface KeysQuestion {
  /** A leaf index. */
  leaf?: string | undefined;
  /** ISO 8601; without a zone UTC. */
  at?: string | undefined;
}

/** A document that says something of a party's keys, and when it came into the log. */
export interface KeyDocumentView {
  type: 'roster' | 'manifest';
  version: number;
  /** It counts for the leaves above this one. */
  leaf: number;
  /** Median time of the witnesses on the first checkpoint kept above it: its log time. */
  logTime: string | null;
  /** The same of the last checkpoint kept that does not cover it: then it was not in the log. */
  notInLogAt: string | null;
}

/** A stretch of the log in which a key is listed under the same terms. */
export interface KeyPeriodView {
  since: KeyDocumentView;
  until: (KeyDocumentView & { why: string }) | null;
  /** `threads`: its party has left the region; the key counts for what goes along threads. */
  reach: 'everything' | 'threads';
  notBefore: string | null;
  notAfter: string | null;
  revokedAt: string | null;
  manifest: number | null;
  roster: number;
}

export interface PartyKeyView {
  listedIn: 'manifest' | 'roster';
  use: string;
  algorithm: string;
  /** Thumbprint, hexadecimal, as headers and documents name the key. */
  kid: string;
  authority: string | null;
  realm: string | null;
  parts: { algorithm: string; sha256: string }[];
  /** At the leaf and moment asked for: COUNTS, or why it does not. */
  standing: string;
  compromisedSince: string | null;
  /** Leaves that count and that it may have signed while it was compromised; `through` null: up to now. */
  suspect: { from: number; through: number | null } | null;
  periods: KeyPeriodView[];
}

/** The keys of a party through the log, and how they stand at one leaf and moment. */
export interface KeyHistoryView {
  party: string;
  /** `whole`: every entry of the log was searched. `shown`: what the log showed, which cannot show that there is nothing else. */
  scope: 'whole' | 'shown';
  /** The newest final checkpoint: of what came after it nothing is known. */
  log: { size: number; root: string; time: string };
  /** Keys are judged as for `leaf`, at the moment `at`. */
  asked: { by: 'leaf' | 'time' | 'newest'; leaf: number; at: string; afterNewest: boolean };
  member: boolean;
  departed: boolean;
  /** The version at which the party contradicts itself there: no key of its manifests counts. */
  conflict: number | null;
  keys: PartyKeyView[];
  documents: (KeyDocumentView & { hash: string })[];
  conflicts: { version: number; since: KeyDocumentView; until: KeyDocumentView | null }[];
  /** Registered, and under no final checkpoint: they count for no leaf that is proved. */
  pending: { type: string; version: number; hash: string; registeredAt: string | null; leaf: number | null }[];
}
