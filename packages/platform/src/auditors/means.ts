import type { ReplayView } from '@tamga/api';
import type { CrimeAreaName, MessageId, PurposeName } from '@tamga/core/identifiers';
import type { AdmissionRecord, LedgerHash, SampledTree } from '@tamga/core/ledger';
import type { KeyDesk } from '../key-history/index.ts';
import type { LedgerIndex } from '../ledger-index/index.ts';
import type { HeldEntry } from './entry-view.ts';
import type { AuditProblem } from './problem.ts';
import type { Addresses, Authenticate, Officer } from '../officer-access/index.ts';

/** One reading by an auditor, as it is logged before anything is shown. */
export interface AuditRead {
  readonly officer: Officer;
  readonly act: 'search' | 'entry' | 'statistics' | 'sample' | 'export' | 'replay' | 'keys';
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

/** The entry of a decision. */
export type HeldDecision = HeldEntry & { readonly record: AdmissionRecord };

/** A decision made again, or why it cannot be. */
export type ReplayAnswer =
  | { readonly ok: true; readonly view: ReplayView }
  | { readonly ok: false; readonly problem: AuditProblem };

/** The log of readings does not answer: nothing is shown, and to ask again may help. */
export class ReadingNotLogged extends Error {
  readonly code = 'READING_NOT_LOGGED';
}

/** What an auditor's API stands on: the entries that its owner holds, and nothing else. */
export interface AuditorsMeans {
  readonly index: LedgerIndex;
  readonly hash: LedgerHash;
  readonly nowMs: () => number;
  readonly addresses: Addresses;
  readonly authenticate: Authenticate;
  /** Throws where the reading cannot be logged, ReadingNotLogged where that may pass; then nothing is shown. */
  readonly logRead: (read: AuditRead) => Promise<void> | void;
  /** What samples are drawn from: the newest final tree, or the list of the entries that are held. */
  readonly population: Population;
  readonly proofOf: (leaf: number) => InclusionProof | undefined;
  /** The centre's stamp, where it is held. */
  readonly stampOf: (leaf: number) => Uint8Array | undefined;
  /** Decides again; called after the reading was logged. */
  readonly replay: (held: HeldDecision) => Promise<ReplayAnswer>;
  /** The keys of a party through the log; asked after the reading was logged. */
  readonly keys: KeyDesk['ask'];
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
