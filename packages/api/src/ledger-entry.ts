import type { CrimeAreaName, PurposeName } from '@tamga/core/identifiers';

/** An entry of the ledger as an auditor sees it: what its record says, and its leaf. There is nothing of a body in any. */
export interface LedgerEntryView {
  /** Leaf index. */
  readonly index: number;
  readonly event: string;
  /** The hub's clock. Null where the record cannot be read. */
  readonly at: string | null;
  readonly message: string | null;
  readonly thread: string | null;
  readonly kind: string | null;
  readonly sender: string | null;
  readonly recipients: readonly string[];
  readonly state: string | null;
  readonly code: string | null;
  readonly priority: string | null;
  readonly realm: string | null;
  readonly areas: readonly CrimeAreaName[];
  readonly purpose: PurposeName | null;
  readonly operation: string | null;
  readonly decisions: readonly LoggedDecisionView[];
  /** `agreement/caricc-2006@1` */
  readonly document: string | null;
  readonly party: string | null;
  /** Of a quarantine: how many. */
  readonly count: number | null;
  /** Of an outcome: when its signer says that it was, and who signed. */
  readonly statedAt: string | null;
  readonly signer: string | null;
  readonly envelopeDigest: string | null;
  /** Leaf data, base64. */
  readonly leaf: string;
}

/** One decision as the record has it. */
export interface LoggedDecisionView {
  readonly recipient: string;
  readonly verdict: string;
  readonly code: string;
  /** `caricc-2006@1#5` */
  readonly bases: readonly string[];
  readonly obligations: readonly string[];
}

/** One page of what was found. */
export interface LedgerSearchView {
  readonly items: readonly LedgerEntryView[];
  readonly total: number;
  /** For the next page; null on the last one. */
  readonly cursor: string | null;
  readonly asOf: string;
  /** Entries in the index. */
  readonly indexed: number;
}

/** One entry with what shows that it stands in the log. Bytes in base64. */
export interface LedgerProofView {
  readonly entry: LedgerEntryView;
  /** LedgerEntry. */
  readonly bytes: string;
  /** Null until a final checkpoint covers it. The checkpoint is the signed note as text. */
  readonly proof: { readonly checkpoint: string; readonly size: number; readonly path: readonly string[] } | null;
  /** tamga.ledger.v1.Stamp, where it is held. */
  readonly stamp: string | null;
}

/** A random sample by a public seed. */
export interface SampleView {
  /** What numbers mean: leaf indexes of the log, or places in the list of what is held. */
  readonly of: 'log' | 'held';
  readonly seed: string;
  readonly size: string;
  /** Base64. */
  readonly root: string;
  readonly drawn: readonly { readonly number: string; readonly entry: LedgerEntryView | null }[];
}

/** Everything that a search found, as one file. */
export interface LedgerExportView {
  /** The filters by their names. */
  readonly query: Readonly<Record<string, string>>;
  readonly asOf: string;
  readonly total: number;
  readonly items: readonly LedgerEntryView[];
}
