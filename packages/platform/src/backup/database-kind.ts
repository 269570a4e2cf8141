import type { DatabaseSync } from 'node:sqlite';

/** What a database is for, told by its tables. */
export type DatabaseKind = 'cases' | 'ledger-copy' | 'readings' | 'witness' | 'index';

interface KnownKind {
  readonly kind: DatabaseKind;
  readonly tables: readonly string[];
  /**
   * How much it knows: a number that only grows, of which two copies of one database show which is older. Absent: it is no
   * part of a backup, because it is made again from others, or must never be taken back.
   */
  readonly age?: string;
}

/** In this order: the first whose tables are all there. */
const kinds: readonly KnownKind[] = [
  {
    kind: 'cases',
    tables: ['messages', 'outbox', 'access_entry'],
    // Every effect on a case is an entry of the access log in the same transaction; arrivals count as well.
    age: `SELECT (SELECT coalesce(max(position), -1) + 1 FROM access_entry) + (SELECT coalesce(max(row), 0) FROM messages) AS age`,
  },
  {
    kind: 'ledger-copy',
    tables: ['entry', 'node', 'checkpoint', 'final'],
    age: 'SELECT coalesce(max(sequence), 0) AS age FROM entry',
  },
  {
    kind: 'readings',
    tables: ['access_entry', 'access_node'],
    age: 'SELECT coalesce(max(position), -1) + 1 AS age FROM access_entry',
  },
  { kind: 'witness', tables: ['head', 'finding'] },
  { kind: 'index', tables: ['progress', 'term', 'statement'] },
];

/** Of what kind an open database is; undefined: none of ours. */
export function kindOf(database: DatabaseSync): KnownKind | undefined {
  const rows = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const names = new Set(rows.map(({ name }) => String(name)));
  return kinds.find(({ tables }) => tables.every((table) => names.has(table)));
}

/** How much a database of that kind knows. */
export function ageOf(database: DatabaseSync, age: string): number {
  return Number(database.prepare(age).get()?.['age']);
}
