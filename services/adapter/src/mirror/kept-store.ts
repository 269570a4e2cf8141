import { openStore, type Migration, type Store } from '@tamga/platform/store';
import type { ToldEntry } from '../evidence/evidence-log.ts';
import { blob, count, text } from '../store/columns.ts';

/**
 * What the log told for evidence, kept beside the mirror in a file of its own: lost, it is asked for again. Entries are set
 * against the mirror, checkpoints against the roster of their time; a bundle that is made of it is verified as a whole.
 */
const migrations: readonly Migration[] = [
  {
    number: 1,
    name: 'entries with their salts, final checkpoints of the time, what is still to be asked',
    sql: `
CREATE TABLE entries (
  leaf_index INTEGER PRIMARY KEY,
  about TEXT NOT NULL,
  entry BLOB NOT NULL
) STRICT;
CREATE INDEX entries_about ON entries (about);

CREATE TABLE notes (
  size INTEGER PRIMARY KEY,
  note BLOB NOT NULL
) STRICT;

CREATE TABLE untimed (
  leaf_index INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE wanted (
  message TEXT PRIMARY KEY,
  tries INTEGER NOT NULL,
  next_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX wanted_next ON wanted (next_ms);

CREATE TABLE cursors (
  name TEXT PRIMARY KEY,
  row INTEGER NOT NULL,
  mark TEXT NOT NULL
) STRICT;
`,
  },
];

/** How far a table of the adapter's database was looked through: up to this row, which says this. */
interface Cursor {
  readonly row: number;
  readonly mark: string;
}

/** What was kept. Each method that writes is one transaction. */
export interface KeptStore extends Disposable {
  entriesAbout(about: string): ToldEntry[];
  /** By leaf index. */
  entriesFrom(leafIndex: number, options: { below: number; limit: number }): (ToldEntry & { about: string })[];
  /** Entries up to here stand where they were said to; the dropped ones do not, and are asked for again. */
  checked(what: { upTo: number; dropped: readonly { leafIndex: number; message: string | undefined }[] }): void;
  /** Those of these names about which no entry is kept. */
  unknown(names: readonly string[]): string[];
  /** `timed`: final checkpoints about the moment at which it came into the log are wanted too. */
  keepEntries(entries: readonly (ToldEntry & { about: string; timed: boolean })[]): void;
  cursor(name: string): Cursor | undefined;
  /** Leaves about whose moment final checkpoints are wanted; the cursor with them. */
  want(what: { leaves: readonly number[]; messages: readonly string[] }, at: { name: string; cursor: Cursor }): void;
  /** In order. */
  untimed(options: { below: number; limit: number }): number[];
  keepNotes(what: { notes: ReadonlyMap<number, Uint8Array>; leaves: readonly number[] }): void;
  /** Messages that are to be asked for now. */
  wanted(options: { nowMs: number; limit: number }): { message: string; tries: number }[];
  /** Without a time it is not asked for any more. */
  askAgain(message: string, nextMs: number | undefined): void;
  /** The kept sizes about a leaf: the largest not above it, the smallest above it. */
  sizesAbout(leafIndex: number): number[];
  note(size: number): Uint8Array | undefined;
}

/** Opens or makes the file. Throws StoreError. */
export function openKeptStore(file: string): KeptStore {
  const store = openStore(file, migrations);
  return {
    entriesAbout: (about) =>
      store
        .prepare('SELECT leaf_index, entry FROM entries WHERE about = ? ORDER BY leaf_index')
        .all(about)
        .map((row) => ({ leafIndex: count(row, 'leaf_index'), entry: blob(row, 'entry') })),
    entriesFrom: (leafIndex, { below, limit }) =>
      store
        .prepare(
          'SELECT leaf_index, about, entry FROM entries WHERE leaf_index >= ? AND leaf_index < ? ORDER BY leaf_index LIMIT ?',
        )
        .all(leafIndex, below, limit)
        .map((row) => ({ leafIndex: count(row, 'leaf_index'), about: text(row, 'about'), entry: blob(row, 'entry') })),
    checked: ({ upTo, dropped }) =>
      store.transaction(() => {
        for (const { leafIndex, message } of dropped) {
          store.prepare('DELETE FROM entries WHERE leaf_index = ?').run(leafIndex);
          if (message !== undefined) wantMessage(store, message);
        }
        setCursor(store, { name: 'checked', cursor: { row: upTo, mark: '' } });
      }),
    unknown: (names) =>
      names.filter((name) => store.prepare('SELECT 1 FROM entries WHERE about = ? LIMIT 1').get(name) === undefined),
    keepEntries: (entries) =>
      store.transaction(() => {
        for (const { leafIndex, about, entry, timed } of entries) {
          const { changes } = store
            .prepare('INSERT OR IGNORE INTO entries (leaf_index, about, entry) VALUES (?, ?, ?)')
            .run(leafIndex, about, entry);
          if (changes > 0 && timed) wantTime(store, leafIndex);
        }
      }),
    cursor: (name) => {
      const row = store.prepare('SELECT row, mark FROM cursors WHERE name = ?').get(name);
      return row && { row: count(row, 'row'), mark: text(row, 'mark') };
    },
    want: ({ leaves, messages }, { name, cursor }) =>
      store.transaction(() => {
        for (const leaf of leaves) wantTime(store, leaf);
        for (const message of messages) wantMessage(store, message);
        setCursor(store, { name, cursor });
      }),
    untimed: ({ below, limit }) =>
      store
        .prepare('SELECT leaf_index FROM untimed WHERE leaf_index < ? ORDER BY leaf_index LIMIT ?')
        .all(below, limit)
        .map((row) => count(row, 'leaf_index')),
    keepNotes: ({ notes, leaves }) =>
      store.transaction(() => {
        for (const [size, note] of notes)
          store.prepare('INSERT OR IGNORE INTO notes (size, note) VALUES (?, ?)').run(size, note);
        for (const leaf of leaves) store.prepare('DELETE FROM untimed WHERE leaf_index = ?').run(leaf);
      }),
    wanted: ({ nowMs, limit }) =>
      store
        .prepare('SELECT message, tries FROM wanted WHERE next_ms <= ? ORDER BY next_ms LIMIT ?')
        .all(nowMs, limit)
        .map((row) => ({ message: text(row, 'message'), tries: count(row, 'tries') })),
    askAgain: (message, nextMs) => {
      store.transaction(() => {
        if (nextMs === undefined) store.prepare('DELETE FROM wanted WHERE message = ?').run(message);
        else store.prepare('UPDATE wanted SET tries = tries + 1, next_ms = ? WHERE message = ?').run(nextMs, message);
      });
    },
    sizesAbout: (leafIndex) =>
      [
        store.prepare('SELECT max(size) AS size FROM notes WHERE size <= ?').get(leafIndex),
        store.prepare('SELECT min(size) AS size FROM notes WHERE size > ?').get(leafIndex),
      ].flatMap((row) => (typeof row?.['size'] === 'number' ? [row['size']] : [])),
    note: (size) => {
      const row = store.prepare('SELECT note FROM notes WHERE size = ?').get(size);
      return row && blob(row, 'note');
    },
    [Symbol.dispose]: () => store[Symbol.dispose](),
  };
}

function wantMessage(store: Store, message: string): void {
  store
    .prepare(
      `INSERT INTO wanted (message, tries, next_ms) VALUES (?, 0, 0)
        ON CONFLICT (message) DO UPDATE SET tries = 0, next_ms = 0`,
    )
    .run(message);
}

function setCursor(store: Store, { name, cursor }: { name: string; cursor: Cursor }): void {
  store.prepare('INSERT OR REPLACE INTO cursors (name, row, mark) VALUES (?, ?, ?)').run(name, cursor.row, cursor.mark);
}

function wantTime(store: Store, leafIndex: number): void {
  store.prepare('INSERT OR IGNORE INTO untimed (leaf_index) VALUES (?)').run(leafIndex);
}
