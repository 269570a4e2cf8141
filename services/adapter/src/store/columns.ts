import { AdapterError } from '../errors.ts';
import type { Row } from './database.ts';

/** Reads of one column each, by type. The tables are STRICT, so another type means another table than ours. */
export function text(row: Row | undefined, column: string): string {
  const value = row?.[column];
  if (typeof value !== 'string') throw unexpected(column, 'text');
  return value;
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

export function count(row: Row | undefined, column: string): number {
  const value = row?.[column];
  if (typeof value !== 'number') throw unexpected(column, 'a number');
  return value;
}

export function countOrNull(row: Row, column: string): number | null {
  return row[column] === null ? null : count(row, column);
}

export function blob(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw unexpected(column, 'bytes');
  return value;
}

export function blobOrNull(row: Row, column: string): Uint8Array | null {
  return row[column] === null ? null : blob(row, column);
}

function unexpected(column: string, expected: string): AdapterError {
  return new AdapterError(
    'STORE_DAMAGED',
    `the column ${column} does not hold ${expected}: the database is not of this version; restore it from a backup`,
  );
}
