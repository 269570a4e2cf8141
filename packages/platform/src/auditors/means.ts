import type { CrimeAreaName, MessageId, PurposeName } from '@tamga/core/identifiers';
import type { LedgerHash, SampledTree } from '@tamga/core/ledger';
import type { LedgerIndex } from '../ledger-index/index.ts';
import type { Addresses, Authenticate, Officer } from '../officer-access/index.ts';

/** One reading by an auditor, as it is logged before anything is shown. */
export interface AuditRead {
  readonly officer: Officer;
  readonly act: 'search' | 'entry' | 'statistics' | 'sample' | 'export';
  /** Consulted on a screen, or taken away. */
  readonly operation: 'consultation' | 'disclosure';
  /** The messages of which entries are shown. */
  readonly messages: readonly MessageId[];
  readonly purposes: readonly PurposeName[];
  readonly crimeAreas: readonly CrimeAreaName[];
  /** SHA-256 of the question: what was asked is fixed without being told. */
  readonly digest: Uint8Array;
}

/** That an entry stands in the log: its audit path under a checkpoint. */
export interface InclusionProof {
  readonly size: bigint;
  readonly hashes: readonly Uint8Array[];
  /** The signed note, with its cosignatures. */
  readonly checkpoint: Uint8Array;
}

/** What an auditor's API stands on: the entries that its owner holds, and nothing else. */
export interface AuditorsMeans {
  readonly index: LedgerIndex;
  readonly hash: LedgerHash;
  readonly nowMs: () => number;
  readonly addresses: Addresses;
  readonly authenticate: Authenticate;
  /** Throws where the reading cannot be logged; then nothing is shown. */
  readonly logRead: (read: AuditRead) => void;
  /** What samples are drawn from: the newest final tree, or the list of the entries that are held. */
  readonly population: Population;
  readonly proofOf: (leaf: number) => InclusionProof | undefined;
  /** The centre's stamp, where it is held. */
  readonly stampOf: (leaf: number) => Uint8Array | undefined;
  readonly onFault: (error: unknown) => void;
}

/** `of`: what the numbers drawn mean. */
export interface Population {
  /** `log`: leaf indexes below the size. `held`: places in the list of the leaf indexes that are held, ascending. */
  readonly of: 'log' | 'held';
  tree(): SampledTree | undefined;
  /** The leaf index that a number stands for. */
  leafAt(number: bigint): number | undefined;
}
