import type { AppendCode, CheckpointConflict } from '@tamga/platform/ledger-copy';

/** Why audit halted: the stream, its own copy or a promise does not hold. Nothing is skipped, nothing is filled in. */
export type HaltCode =
  /** A sequence is missing from the stream, or another one stands in its place. */
  | AppendCode
  /** There is no stream of the epoch. */
  | 'STREAM_MISSING'
  /** Audit's copy lacks entries from before the epoch, and no other audit gave them. */
  | 'EARLIER_ENTRIES_MISSING'
  /** The stream does not begin where its epoch begins. */
  | 'FIRST_SEQUENCE'
  /** The stream says that it lost messages, though every one could be read. */
  | 'MESSAGES_MISSING'
  /** The stream ends before what audit has read of it. */
  | 'STREAM_SHORTER'
  /** The stream holds another entry, or another subject, than the one that audit read at this sequence. */
  | 'ENTRY_DIFFERS'
  /** Audit's own copy does not give the root that it gave before. */
  | 'COPY_DAMAGED'
  /** A checkpoint that this log signed covers more than the stream holds. */
  | 'SHORTER_THAN_CHECKPOINT'
  /** The tree disagrees with a checkpoint that this log signed or meant to sign. */
  | CheckpointConflict
  /** A witness cosigned more, under the log's own signature, than the stream holds. */
  | 'WITNESS_AHEAD'
  /** A witness cosigned another tree, under the log's own signature. */
  | 'WITNESS_DIFFERS'
  /** The sequencer's state on the exchange is older than what was promised: it was lost or restored from a backup. */
  | 'SEQUENCER_BEHIND'
  /** What stands as the sequencer's state was written by no audit. */
  | 'SEQUENCER_MALFORMED'
  /** A checkpoint just signed does not verify under the roster's keys. */
  | 'CHECKPOINT_UNVERIFIABLE';

/** Every halt code, for docs and tests. */
export const haltCodes: readonly HaltCode[] = [
  'SEQUENCE_GAP',
  'SUBJECT_TWICE',
  'ENTRY_TOO_LARGE',
  'ENTRY_MALFORMED',
  'ENTRY_NOT_CANONICAL',
  'ENTRY_SALT',
  'ENTRY_EMPTY',
  'STREAM_MISSING',
  'EARLIER_ENTRIES_MISSING',
  'FIRST_SEQUENCE',
  'MESSAGES_MISSING',
  'STREAM_SHORTER',
  'ENTRY_DIFFERS',
  'COPY_DAMAGED',
  'SHORTER_THAN_CHECKPOINT',
  'CHECKPOINT_ROOT_DIFFERS',
  'CHECKPOINT_SIZE_SHRANK',
  'WITNESS_AHEAD',
  'WITNESS_DIFFERS',
  'SEQUENCER_BEHIND',
  'SEQUENCER_MALFORMED',
  'CHECKPOINT_UNVERIFIABLE',
];

/** Where the log broke. */
export interface Damage {
  readonly code: HaltCode;
  readonly sequence: number;
}
