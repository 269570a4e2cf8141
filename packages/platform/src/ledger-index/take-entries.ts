import { decodeEntry, decodeRecord, type LedgerRecord } from '@tamga/core/ledger';
import type { MessageId } from '@tamga/core/identifiers';
import type { Store } from '../store/index.ts';
import type { AnswerRows } from './answers.ts';
import type { IndexSource, SourceEntry, SourceStatement } from './source.ts';
import {
  indexedText,
  isQuestion,
  messageOf,
  question,
  termsOfRecord,
  unreadableEvent,
  type EntryTerms,
  type FilterName,
  type Found,
} from './terms.ts';
import { widenBlocks } from './time-blocks.ts';

/** Filters whose values are not known beforehand; statistics go through those that were met. */
const countedFilters: ReadonlySet<FilterName> = new Set<FilterName>(['party', 'code']);
const valuesRememberedMax = 4_096;

/** Writes entries into the index. The caller opens the transaction, and keeps how far it came in the same one. */
export interface EntryWriter {
  /** How many of them are new. */
  take(entries: readonly SourceEntry[]): number;
  takeStatements(statements: readonly SourceStatement[]): void;
}

export function entryWriter(
  store: Store,
  by: { source: Pick<IndexSource, 'entryOfLeaf'>; answers: AnswerRows },
): EntryWriter {
  const { source, answers } = by;
  const insertEntry = store.prepare('INSERT INTO entry (leaf, at_ms) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const insertTerms = store.prepare('INSERT INTO term (rowid, terms) VALUES (?, ?)');
  // FTS5, "Contentless tables": what is removed must be given as it was written.
  const deleteTerms = store.prepare("INSERT INTO term (term, rowid, terms) VALUES ('delete', ?, ?)");
  const insertMessage = store.prepare('INSERT INTO message (id, leaf, terms) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const selectMessage = store.prepare('SELECT terms FROM message WHERE id = ?');
  const insertOrphan = store.prepare('INSERT INTO orphan (message, leaf) VALUES (?, ?)');
  const selectOrphans = store.prepare('SELECT leaf FROM orphan WHERE message = ? ORDER BY leaf');
  const deleteOrphans = store.prepare('DELETE FROM orphan WHERE message = ?');
  const noteValue = valueRows(store);

  const sharedOf = (message: MessageId): readonly Found[] | undefined => {
    const terms = selectMessage.get(message)?.['terms'];
    return typeof terms === 'string' ? (JSON.parse(terms) as Found[]) : undefined;
  };

  /** The threads whose clocks move by it. */
  const follow = (leaf: number, record: LedgerRecord): MessageId | undefined => {
    if (record.event === 'admission') return answers.noteAdmission(leaf, record);
    if (record.event !== 'outcome') return undefined;
    const { id, recipient, state, statement } = record;
    return answers.noteOutcome({ message: id, recipient, state, atMs: statement.atMs, leaf });
  };

  /** What came before the admission of its message is found by that from now on. */
  const adopt = (message: MessageId, shared: readonly Found[], moved: Set<MessageId>) => {
    const leaves = selectOrphans.all(message).map((row) => Number(row['leaf']));
    for (const leaf of leaves) {
      const read = readEntry(source.entryOfLeaf(leaf));
      if (read.record === undefined) throw new TypeError(`the source no longer gives the entry of leaf ${leaf}`);
      deleteTerms.run(leaf, indexedText(read.terms.own));
      insertTerms.run(leaf, indexedText([...read.terms.own, ...shared]));
      add(moved, follow(leaf, read.record));
    }
    deleteOrphans.run(message);
  };

  const takeOne = (entry: SourceEntry, moved: Set<MessageId>): number | undefined => {
    const { leaf, bytes } = entry;
    const { record, terms } = readEntry(bytes);
    const atMs = record?.atMs ?? 0;
    // A second entry for a leaf is the centre's contradiction: whoever holds both shows them, the index keeps the first.
    if (insertEntry.run(leaf, atMs).changes === 0) return undefined;
    noteValue([...terms.own, ...terms.shared]);
    const about = record === undefined ? undefined : messageOf(record);
    const inherited = about === undefined ? undefined : sharedOf(about);
    const found = [...terms.own, ...terms.shared, ...(inherited ?? [])];
    insertTerms.run(leaf, indexedText(found, isQuestion(record) ? [question] : []));
    if (record === undefined) return atMs;
    if (about !== undefined && inherited === undefined) insertOrphan.run(about, leaf);
    else add(moved, follow(leaf, record));
    if (record.event === 'admission') {
      const isFirst = insertMessage.run(record.id, leaf, JSON.stringify(terms.shared)).changes === 1;
      if (isFirst) adopt(record.id, terms.shared, moved);
    }
    return atMs;
  };

  return {
    take: (entries) => {
      const moved = new Set<MessageId>();
      const timed = entries.flatMap((entry) => {
        const atMs = takeOne(entry, moved);
        return atMs === undefined ? [] : [{ leaf: entry.leaf, atMs }];
      });
      widenBlocks(store, timed);
      for (const thread of moved) answers.count(thread);
      return timed.length;
    },
    takeStatements: (statements) => {
      const moved = new Set<MessageId>();
      for (const statement of statements) add(moved, answers.noteOutcome(statement));
      for (const thread of moved) answers.count(thread);
    },
  };
}

/** What the copy has is an entry; a record that this version cannot read is still found, as such. */
function readEntry(bytes: Uint8Array | undefined): { record: LedgerRecord | undefined; terms: EntryTerms } {
  const entry = bytes === undefined ? undefined : decodeEntry(bytes);
  const read = entry?.ok === true ? decodeRecord(entry.entry.record) : undefined;
  return read?.ok === true
    ? { record: read.record, terms: termsOfRecord(read.record) }
    : { record: undefined, terms: { own: [['event', unreadableEvent]], shared: [] } };
}

/** Remembers values of filters that were met, so that each is written about once. */
function valueRows(store: Store): (found: readonly Found[]) => void {
  const insert = store.prepare('INSERT INTO value (filter, value) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const known = new Set<string>();
  return (found) => {
    for (const [filter, value] of found) {
      const key = `${filter} ${value}`;
      if (!countedFilters.has(filter) || known.has(key)) continue;
      if (known.size >= valuesRememberedMax) known.clear();
      insert.run(filter, value);
      known.add(key);
    }
  };
}

function add(to: Set<MessageId>, thread: MessageId | undefined): void {
  if (thread !== undefined) to.add(thread);
}
