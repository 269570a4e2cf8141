import type { Checkpoint } from '@tamga/core/ledger';
import { parseMisbehaviour, type FindingKind, type SeenCheckpoint } from '@tamga/core/ledger/witness';
import { openStore, type Migration, type Store } from '@tamga/platform/store';
import { factOf } from './finding-fact.ts';

/**
 * What a witness must never forget, in a file of its own: it is no part of the backup of cases, so that restoring those
 * does not take the witness back to what it has signed past (decision 0150).
 */
const migrations: readonly Migration[] = [
  {
    number: 1,
    name: 'heads that were cosigned, proofs of misbehaviour',
    sql: `
CREATE TABLE head (
  size INTEGER PRIMARY KEY,
  root BLOB NOT NULL CHECK (length(root) = 32),
  note BLOB NOT NULL,
  signed_s INTEGER NOT NULL,
  at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE finding (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  document BLOB NOT NULL
) STRICT;
`,
  },
  {
    number: 2,
    name: 'by which checkpoints versions of the roster came into force',
    sql: `
CREATE TABLE changeover (
  version INTEGER PRIMARY KEY,
  roster TEXT NOT NULL,
  leaf_index INTEGER NOT NULL,
  size INTEGER NOT NULL,
  note BLOB NOT NULL
) STRICT;
`,
  },
  {
    number: 3,
    name: 'what a proof says, whatever it is checked by',
    sql: `
ALTER TABLE finding ADD COLUMN fact TEXT;
CREATE INDEX finding_fact ON finding (fact);
`,
  },
];

/** The newest heads are kept with what the log signed: about an hour of checkpoints. */
const headsKept = 4_096;
/** More proofs of one kind that nobody has dealt with say no more than these. */
const openOfKindMax = 64;
/** SQLite's largest integer. A log of ours never comes near it. */
export const witnessedSizeMax: bigint = 2n ** 63n - 1n;

/** A checkpoint that this witness committed itself to. */
export interface Head extends Checkpoint, SeenCheckpoint {
  /** When it was persisted, Unix milliseconds: then it was the largest tree that this witness had seen. */
  readonly atMs: number;
}

export interface StoredFinding {
  /** SHA-256 of the document, hexadecimal. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly atMs: number;
  readonly document: Uint8Array;
}

/** The first final checkpoint that covers a version's leaf: the last that is judged by the version before. */
export interface Changeover {
  /** Version of the roster that came into force by it. */
  readonly version: number;
  /** SHA-256 of its payload, hexadecimal. */
  readonly roster: string;
  readonly leafIndex: bigint;
  readonly size: bigint;
  /** With its cosignatures. */
  readonly note: Uint8Array;
}

/** What became of a finding: it is on the disk now, or was before; or there are enough of its kind that nobody has dealt with. */
type KeptFinding = 'kept' | 'known' | 'enough';

/** A witness's memory. What a method returned for is on the disk. */
export interface WitnessStore extends Disposable {
  newest(): Head | undefined;
  /** The head of exactly that size, if it is among those kept. */
  headAt(size: bigint): Head | undefined;
  /**
   * One transaction: `decide` sees the newest head; the head that it returns is persisted. A head that is not larger than
   * the newest is a broken invariant and throws, except the same tree with another note, which takes its place.
   */
  advance<Decision>(decide: (newest: Head | undefined) => { decision: Decision; head: Head | undefined }): Decision;
  findings(): StoredFinding[];
  findingIds(): string[];
  /** Ascending by version. */
  changeovers(): Changeover[];
  /** Once known a changeover never changes: the first that is kept of a version stays. */
  keepChangeover(changeover: Changeover): void;
  /** `fact`: what it says (factOf), of which one proof is kept. `settled`: ids of those that people have dealt with. */
  keepFinding(finding: StoredFinding & { fact: string }, by: { settled: readonly string[] }): KeptFinding;
}

/** Opens or makes the file. Throws StoreError. */
export function openWitnessStore(file: string, options: { origin: string }): WitnessStore {
  const store = openStore(file, migrations);
  store.transaction(() => fillFacts(store));
  const { origin } = options;
  const select = (sql: string) => {
    const statement = store.prepare(sql);
    statement.setReadBigInts(true);
    return statement;
  };
  const selectNewest = select('SELECT size, root, note, signed_s, at_ms FROM head ORDER BY size DESC LIMIT 1');
  const selectAt = select('SELECT size, root, note, signed_s, at_ms FROM head WHERE size = ?');
  const selectChangeovers = select('SELECT version, roster, leaf_index, size, note FROM changeover ORDER BY version');
  const newest = () => headOf(origin, selectNewest.get());
  return {
    newest,
    headAt: (size) => (size > witnessedSizeMax ? undefined : headOf(origin, selectAt.get(size))),
    advance: (decide) =>
      store.transaction(() => {
        const before = newest();
        const { decision, head } = decide(before);
        if (head !== undefined) insertHead(store, { head, before });
        return decision;
      }),
    changeovers: () => selectChangeovers.all().map(changeoverOf),
    keepChangeover: ({ version, roster, leafIndex, size, note }) => {
      store
        .prepare(
          'INSERT INTO changeover (version, roster, leaf_index, size, note) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        )
        .run(version, roster, leafIndex, size, note);
    },
    findings: () => store.prepare('SELECT id, kind, at_ms, document FROM finding ORDER BY at_ms').all().map(findingOf),
    findingIds: () => idsOfFindings(store),
    keepFinding: (finding, { settled }) => store.transaction(() => insertFinding(store, finding, settled)),
    [Symbol.dispose]: () => store[Symbol.dispose](),
  };
}

function insertHead(store: Store, { head, before }: { head: Head; before: Head | undefined }): void {
  const { size, root, note, signedAtS, atMs } = head;
  if (before?.size === size && Buffer.compare(before.root, root) === 0) {
    store.prepare('UPDATE head SET note = ?, signed_s = ? WHERE size = ?').run(note, signedAtS, size);
    return;
  }
  if (before !== undefined && size <= before.size)
    throw new Error(`a head of size ${size} does not follow one of size ${before.size}`);
  store
    .prepare('INSERT INTO head (size, root, note, signed_s, at_ms) VALUES (?, ?, ?, ?, ?)')
    .run(size, root, note, signedAtS, atMs);
  store
    .prepare('DELETE FROM head WHERE size < (SELECT min(size) FROM (SELECT size FROM head ORDER BY size DESC LIMIT ?))')
    .run(headsKept);
}

function insertFinding(
  store: Store,
  { id, kind, atMs, document, fact }: StoredFinding & { fact: string },
  settled: readonly string[],
): KeptFinding {
  if (store.prepare('SELECT 1 FROM finding WHERE id = ? OR fact = ?').get(id, fact) !== undefined) return 'known';
  const ofKind = store.prepare('SELECT id FROM finding WHERE kind = ?').all(kind);
  if (ofKind.filter((row) => !settled.includes(String(row['id']))).length >= openOfKindMax) return 'enough';
  store
    .prepare('INSERT INTO finding (id, kind, at_ms, document, fact) VALUES (?, ?, ?, ?, ?)')
    .run(id, kind, atMs, document, fact);
  return 'kept';
}

/** For proofs that an earlier release kept. */
function fillFacts(store: Store): void {
  for (const { id, document } of store.prepare('SELECT id, document FROM finding WHERE fact IS NULL').all()) {
    const parsed = isBytes(document) ? parseMisbehaviour(document) : undefined;
    if (parsed?.ok !== true) continue;
    store.prepare('UPDATE finding SET fact = ? WHERE id = ?').run(factOf(parsed.misbehaviour.finding), String(id));
  }
}

function idsOfFindings(store: Store): string[] {
  return store
    .prepare('SELECT id FROM finding')
    .all()
    .map(({ id }) => String(id));
}

function headOf(origin: string, row: Record<string, unknown> | undefined): Head | undefined {
  if (row === undefined) return undefined;
  const { size, root, note, signed_s: signedAtS, at_ms: atMs } = row;
  if (
    typeof size !== 'bigint' ||
    typeof signedAtS !== 'bigint' ||
    typeof atMs !== 'bigint' ||
    !isBytes(root) ||
    !isBytes(note)
  )
    throw new TypeError('a head row of another shape');
  return { origin, size, root, note, signedAtS, atMs: Number(atMs) };
}

function changeoverOf({ version, roster, leaf_index: leafIndex, size, note }: Record<string, unknown>): Changeover {
  if (
    typeof version !== 'bigint' ||
    typeof roster !== 'string' ||
    typeof leafIndex !== 'bigint' ||
    typeof size !== 'bigint' ||
    !isBytes(note)
  )
    throw new TypeError('a changeover row of another shape');
  return { version: Number(version), roster, leafIndex, size, note };
}

function findingOf({ id, kind, at_ms: atMs, document }: Record<string, unknown>): StoredFinding {
  if (typeof id !== 'string' || typeof kind !== 'string' || typeof atMs !== 'number' || !isBytes(document))
    throw new TypeError('a finding row of another shape');
  return { id, kind: kind as FindingKind, atMs, document };
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}
