import type { ReplayView } from '@tamga/api';
import type { CarriedDocument } from '@tamga/core/agreements/tools';
import type { QuotaNeed } from './replay-message.ts';

/** An entry of the log as it is stored, with its place. */
export interface PlacedEntry {
  readonly leaf: number;
  /** LedgerEntry. */
  readonly bytes: Uint8Array;
}

/** What the thread is started with. */
export interface ReplayThreadData {
  /** The founding roster, and the hash by which the region is known. */
  readonly roster: Uint8Array;
  readonly regionHash: Uint8Array;
  /** Whose quotas can be counted: messages of which this party is sender or the one recipient. Undefined: everybody's. */
  readonly party: string | undefined;
}

/** To the thread, in this order: documents and entries in parts, then what is wanted; admissions when they were asked for. */
export type ToReplayThread =
  | { readonly kind: 'documents'; readonly documents: readonly CarriedDocument[] }
  | { readonly kind: 'entries'; readonly entries: readonly PlacedEntry[] }
  | { readonly kind: 'decide'; readonly wanted: PlacedEntry; readonly answered: PlacedEntry | undefined }
  | { readonly kind: 'admissions'; readonly entries: readonly PlacedEntry[] };

export type FromReplayThread =
  | { readonly kind: 'quotas'; readonly need: QuotaNeed }
  | { readonly kind: 'done'; readonly view: ReplayView };
