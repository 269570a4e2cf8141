import { leafOfEntry, MerkleTree, type EntryCode, type LedgerHash, type NodeStore } from '@tamga/core/ledger';
import type { MessageId } from '@tamga/core/identifiers';
import { lockOneWriter, openStore, openStoreReader, type Store } from '../store/index.ts';
import { checkpointRows, type CheckpointRows } from './checkpoint-rows.ts';
import { earlierEntry } from './earlier-entry.ts';
import { readEntries, type CopiedEntry } from './entry-rows.ts';
import { epochRows, type EpochRows } from './epoch-rows.ts';
import { finalRows, type FinalRows } from './final-rows.ts';
import { entriesOfMessage, type EntryPlace } from './message-rows.ts';
import { migrations } from './migrations.ts';
import { nodeRows } from './node-rows.ts';
import { sequencerRows, type SequencerRows } from './sequencer-rows.ts';

/** Why an entry was not taken: whoever follows a stream halts on any of these. */
export type AppendCode = 'SEQUENCE_GAP' | 'SUBJECT_TWICE' | EntryCode;

export type AppendResult = { ok: true } | { ok: false; code: AppendCode; sequence: number };

/** A durable copy of the log with its tree. One process writes it, and holds it for itself; what it returned for is on the disk. */
export interface LedgerCopy extends Disposable {
  readonly tree: MerkleTree;
  readonly checkpoints: CheckpointRows;
  readonly finals: FinalRows;
  readonly epochs: EpochRows;
  readonly sequencer: SequencerRows;
  /** The tree's nodes as stored. */
  readonly nodes: Pick<NodeStore, 'read'>;
  /** The sequence of the newest entry; 0 when there is none. */
  readonly lastSequence: number;
  /**
   * Takes entries in one transaction, each with the sequence after the one before. Stops at the first that cannot be,
   * keeps those before it, says which and why.
   */
  append(entries: readonly CopiedEntry[]): AppendResult;
  /** Where the entries about a message stand, of one kind or of all, in order. */
  ofMessage(of: { id: MessageId; kind?: string }): EntryPlace[];
  /**
   * The entry below a sequence whose subject ends, after `ledger.<epoch>.`, as `tail` says; of an admission the party may be
   * "*". The first where there are several.
   */
  earlier(of: { tail: string; below: number }): CopiedEntry | undefined;
  /** Entries from `from` to `to`, both included, in order. */
  entries(range: { from: number; to: number }): IterableIterator<CopiedEntry>;
}

/** A copy that another process may be writing, for reading. */
export interface LedgerCopyReader
  extends
    Disposable,
    Pick<LedgerCopy, 'checkpoints' | 'finals' | 'epochs' | 'nodes' | 'entries' | 'ofMessage' | 'earlier'> {
  /** The sequence of the newest entry at this moment; 0 when there is none. */
  readonly lastSequence: number;
  /** Throws StoreError `DAMAGED` when SQLite's own check of file and indexes finds something. */
  check(): void;
}

/** Opens an existing copy for reading. Throws StoreError. */
export function openLedgerCopyReader(file: string): LedgerCopyReader {
  const store = openStoreReader(file, migrations);
  try {
    return {
      checkpoints: checkpointRows(store),
      finals: finalRows(store),
      epochs: epochRows(store),
      nodes: nodeRows(store),
      entries: (range) => readEntries(store, range),
      get lastSequence() {
        return lastSequenceOf(store);
      },
      ofMessage: (of) => entriesOfMessage(store, of),
      earlier: (of) => earlierEntry(store, of),
      check: () => store.check(),
      [Symbol.dispose]: () => store[Symbol.dispose](),
    };
  } catch (error) {
    store[Symbol.dispose]();
    throw error;
  }
}

/**
 * Opens or makes the copy in a file of its own, to be written by this process alone: a second writer would take each entry of
 * the first for one that came twice. Throws StoreError, BUSY where another process writes it, or LedgerError where tree and
 * entries do not fit.
 */
export function openLedgerCopy(file: string, options: { hash: LedgerHash }): LedgerCopy {
  // Given back in the opposite order: the lock last.
  const owned = new DisposableStack();
  try {
    owned.use(lockOneWriter(file));
    return copyOver(owned.use(openStore(file, migrations)), { ...options, close: () => owned.dispose() });
  } catch (error) {
    owned.dispose();
    throw error;
  }
}

function copyOver(store: Store, { hash, close }: { hash: LedgerHash; close: () => void }): LedgerCopy {
  const nodes = nodeRows(store);
  const insert = store.prepare(
    'INSERT INTO entry (sequence, subject, bytes) VALUES (?, ?, ?) ON CONFLICT (subject) DO NOTHING',
  );
  const openTree = () => MerkleTree.open({ hash, store: nodes, size: BigInt(lastSequenceOf(store)) });
  let tree = openTree();

  const take = (entry: CopiedEntry): AppendResult => {
    const { sequence, subject, bytes } = entry;
    if (BigInt(sequence) !== tree.size + 1n) return { ok: false, code: 'SEQUENCE_GAP', sequence };
    const leaf = leafOfEntry(hash, bytes);
    if (!leaf.ok) return { ok: false, code: leaf.code, sequence };
    if (insert.run(sequence, subject, bytes).changes === 0) return { ok: false, code: 'SUBJECT_TWICE', sequence };
    tree.append(leaf.leaf.hash);
    return { ok: true };
  };

  return {
    get tree() {
      return tree;
    },
    checkpoints: checkpointRows(store),
    finals: finalRows(store),
    epochs: epochRows(store),
    sequencer: sequencerRows(store),
    nodes,
    get lastSequence() {
      return Number(tree.size);
    },
    append: (entries) => {
      try {
        return store.transaction(() => takeAll(entries, take));
      } catch (error) {
        // Rolled back (a full disk): the tree in memory is ahead of what is stored.
        tree = openTree();
        throw error;
      }
    },
    ofMessage: (of) => entriesOfMessage(store, of),
    earlier: (of) => earlierEntry(store, of),
    entries: (range) => readEntries(store, range),
    [Symbol.dispose]: close,
  };
}

function takeAll(entries: readonly CopiedEntry[], take: (entry: CopiedEntry) => AppendResult): AppendResult {
  for (const entry of entries) {
    const taken = take(entry);
    if (!taken.ok) return taken;
  }
  return { ok: true };
}

function lastSequenceOf(store: Store): number {
  return Number(store.prepare('SELECT coalesce(max(sequence), 0) AS last FROM entry').get()?.['last'] ?? 0);
}
