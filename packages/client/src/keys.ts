/** A document that says something of a party's keys, and when it came into the log. Times are ISO 8601 in UTC. */
export interface LoggedKeyDocument {
  type: 'roster' | 'manifest';
  version: number;
  /** It counts for the leaves above this one. */
  leaf: number;
  /** Its log time: median time of the witnesses on the first checkpoint kept above it. */
  logTime: string | null;
  /** The same of the last checkpoint kept that does not cover it. */
  notInLogAt: string | null;
}

/** A stretch of the log in which a key is listed under the same terms. */
export interface KeyStretch {
  since: LoggedKeyDocument;
  until: (LoggedKeyDocument & { why: string }) | null;
  /** `threads`: its party has left the region; the key counts for what goes along threads. */
  reach: 'everything' | 'threads';
  notBefore: string | null;
  notAfter: string | null;
  revokedAt: string | null;
  manifest: number | null;
  roster: number;
}

export interface MemberKey {
  listedIn: 'manifest' | 'roster';
  use: string;
  algorithm: string;
  /** Thumbprint, hexadecimal. */
  kid: string;
  authority: string | null;
  realm: string | null;
  parts: { algorithm: string; sha256: string }[];
  /** At the leaf and moment asked for: COUNTS, or why it does not. */
  standing: string;
  compromisedSince: string | null;
  suspect: { from: number; through: number | null } | null;
  periods: KeyStretch[];
}

/** The keys of a party through the log, and how they stand at one leaf and moment. */
export interface MemberKeys {
  party: string;
  /** `whole`: every entry of the log was searched. `shown`: what the log showed. */
  scope: 'whole' | 'shown';
  log: { size: number; root: string; time: string };
  asked: { by: 'leaf' | 'time' | 'newest'; leaf: number; at: string; afterNewest: boolean };
  member: boolean;
  departed: boolean;
  conflict: number | null;
  keys: MemberKey[];
  documents: (LoggedKeyDocument & { hash: string })[];
  conflicts: { version: number; since: LoggedKeyDocument; until: LoggedKeyDocument | null }[];
  /** Registered, and under no final checkpoint yet. */
  pending: { type: string; version: number; hash: string; registeredAt: string | null; leaf: number | null }[];
}

/** Where in the log; neither: by the newest final checkpoint, now. */
export interface KeysQuestion {
  /** A leaf index. */
  leaf?: string | undefined;
  /** ISO 8601; without a zone UTC. */
  at?: string | undefined;
}
