import { createHash } from 'node:crypto';
import { everyEntry, question, termOf, termOfWord, type FilterName } from './terms.ts';

/** Values of one filter, any of which will do. */
export interface QueryFilter {
  readonly filter: FilterName;
  readonly values: readonly string[];
}

/** What entries are searched by; all of it must hold. As `parseLedgerQuery` makes it. */
export interface LedgerQuery {
  readonly filters: readonly QueryFilter[];
  /** Each is the beginning of a word of the entry; a short one is the whole word. */
  readonly words: readonly string[];
  /** The record's own time, Unix milliseconds, half-open. */
  readonly fromMs: number | undefined;
  readonly toMs: number | undefined;
  /** Only questions whose answer is overdue: a firm deadline has passed and no answer is logged. */
  readonly isOverdue: boolean;
}

export const anyQuery: LedgerQuery = { filters: [], words: [], fromMs: undefined, toMs: undefined, isOverdue: false };

/** Two queries are one if they have the same digest, in whatever order they were written. */
export function queryDigest(query: LedgerQuery): string {
  const filters = query.filters
    .map(({ filter, values }) => [filter, [...values].toSorted()] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const { words, fromMs, toMs, isOverdue } = query;
  const text = JSON.stringify([filters, [...words].toSorted(), fromMs ?? null, toMs ?? null, isOverdue]);
  return createHash('sha256').update(text).digest('hex');
}

/**
 * With one letter or two a sixteenth of all message ids begins, each of them a term of its own to be read: seconds in which
 * the process does nothing else. Shorter texts are looked for as whole words (decision 0206).
 */
const beginningCharsMin = 3;

/** Whether a text finds the words that begin with it, or only itself. */
function isBeginning(text: string): boolean {
  return text.length >= beginningCharsMin;
}

/** The query in the language of FTS5. Terms hold no quotation mark, so that nothing of a value is read as an operator. */
export function matchOf(query: LedgerQuery): string {
  const filters = query.filters.map(({ filter, values }) =>
    anyOf(values.map((value) => quoted(termOf(filter, value)))),
  );
  const words = query.words.map((text) => `${quoted(termOfWord(text))}${isBeginning(text) ? ' *' : ''}`);
  const parts = [...filters, ...words];
  return parts.length === 0 ? quoted(everyEntry) : parts.join(' AND ');
}

/** Only messages that ask for an answer. */
export function onlyQuestions(match: string): string {
  return `${match} AND ${quoted(question)}`;
}

/** A further condition. */
export function andTerm(match: string, filter: FilterName, value: string): string {
  return `${match} AND ${quoted(termOf(filter, value))}`;
}

/** Without what stays outside statistics (06, "Message kinds"). */
export function withoutKinds(match: string, kinds: readonly string[]): string {
  return `(${match}) NOT ${anyOf(kinds.map((kind) => quoted(termOf('kind', kind))))}`;
}

function anyOf(terms: readonly string[]): string {
  return terms.length === 1 ? (terms[0] ?? '') : `(${terms.join(' OR ')})`;
}

function quoted(term: string): string {
  return `"${term}"`;
}
