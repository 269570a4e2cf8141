/** Which entries are wanted. */
export interface AccessFilters {
  operation?: string | undefined;
  act?: string | undefined;
  actor?: string | undefined;
  message?: string | undefined;
  thread?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  /** Entries below this index. */
  before?: number | undefined;
  limit?: number | undefined;
}

/** One access to a record, as the auditor sees it: who is a pseudonym. */
export interface AccessEntryView {
  index: number;
  at: string;
  operation: string;
  act: string;
  /** Null: the adapter itself. */
  actor: string | null;
  authority: string;
  roles: string[];
  subjects: { type: string; id: string }[];
  purposes: string[];
  crimeAreas: string[];
  disclosedTo: string[];
  orderNumber: string | null;
  /** SHA-256 of what the entry fixes, as of an auditor's question; base64. */
  digest: string | null;
  code: string | null;
}

export interface AccessListView {
  /** Entries in the log. */
  size: number;
  items: AccessEntryView[];
}

/** A signed head of the log. Bytes in base64. */
export interface AccessHeadView {
  /** Of its anchor. */
  number: number;
  size: number;
  at: string;
  /** C2SP signed note; null while it is not signed. */
  note: string | null;
  /** With the note it gives the commitment of the anchor. */
  salt: string;
  /** Where the regional ledger has the anchor; null until it has. */
  leafIndex: number | null;
  /** tamga.ledger.v1.Stamp. */
  stamp: string | null;
}

export interface AccessHeadsView {
  origin: string;
  size: number;
  items: AccessHeadView[];
}

/** An entry with what proves it. Bytes in base64. */
export interface AccessProofView extends AccessEntryView {
  origin: string;
  salt: string;
  /** tamga.access.v1.Event. */
  record: string;
  leaf: string;
  /** Leaf to root of the head's tree. */
  path: string[];
  /** Null while no anchored head covers the entry. */
  head: AccessHeadView | null;
}

/** That the log of a later head begins with all of an earlier one. */
export interface AccessGrowthView {
  older: AccessHeadView;
  newer: AccessHeadView;
  path: string[];
}

/** What the auditor's key opens, and nothing else does. Bytes in base64. */
export interface ResolutionView {
  origin: string;
  pseudonym: string;
  resolution: string;
  period: string;
}

/** Lets an inspector see the trail of one data subject for a time. */
export interface MandateRequest {
  /** By which name the inspector is known in tokens. */
  inspector: string;
  /** Messages about the data subject. */
  messages: readonly string[];
  orderNumber: string;
  until: string;
}

export interface MandateView {
  number: number;
  inspector: string;
  messages: string[];
  until: string;
}

/** How many entries no longer say anything. */
export interface ErasureView {
  erased: number;
}

/** Anchors of unknown states with which people have dealt. */
export interface SettlementView {
  settled: string[];
}
