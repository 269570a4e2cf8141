import {
  crimeAreas,
  documentTypes,
  IdentifierError,
  isAuthorityId,
  isPartyId,
  kinds,
  outcomeStates,
  parseMessageId,
  parseOperationName,
  priorities,
  quote,
  realms,
  verdicts,
  type NameTable,
} from '@tamga/core/identifiers';
import type { LedgerQuery, QueryFilter } from './query.ts';
import { unreadableEvent, wordsOf, type FilterName } from './terms.ts';

/** Values of one filter, words of a text: more are a mistake or an attack. */
const valuesMax = 16;
const wordsMax = 16;
const valueCharsMax = 200;

/** Why a filter cannot be used. */
type QueryCode = 'FILTER_UNKNOWN' | 'FILTER_VALUE' | 'TIME_RANGE';

/** A filter that is wrong: where, and what was expected. Nothing of its value but what was written. */
export interface QueryProblem {
  readonly code: QueryCode;
  readonly field: string;
  readonly expected: string;
}

export type QueryResult = { ok: true; query: LedgerQuery } | { ok: false; problem: QueryProblem };

/** What became of one value: how it is indexed, or what was expected. */
type ReadValue = (text: string) => { value: string } | { expected: string };

const events = ['admission', 'outcome', 'id-reuse', 'document', 'anchor', 'quarantine', unreadableEvent];
const states = ['admitted', 'refused', ...outcomeStates.names];
const agreementPattern = /^[a-z0-9][a-z0-9-]{0,63}(?:@[1-9]\d{0,8})?(?:#\S{1,64})?$/u;
const documentPattern = /^(?<type>[a-z]{1,16})(?:\/[a-z0-9][a-z0-9-]{0,63}(?:@[1-9]\d{0,8})?)?$/u;
const codePattern = /^[A-Z][A-Z0-9_]{0,63}$/u;

const readers: Readonly<Record<FilterName, ReadValue>> = {
  event: oneOf(events),
  party: matching(isPartyId, 'a party, like kz'),
  sender: matching((text) => isPartyId(text) || isAuthorityId(text), 'a party or authority, like kz or kz/ncp'),
  recipient: matching((text) => isPartyId(text) || isAuthorityId(text), 'a party or authority, like uz or uz/ncp'),
  kind: named(kinds, (text) => text.toUpperCase()),
  priority: named(priorities),
  realm: named(realms),
  area: named(crimeAreas),
  agreement: matching(
    (text) => agreementPattern.test(text),
    'an agreement, like caricc-2006, caricc-2006@1 or caricc-2006#5',
  ),
  state: oneOf(states),
  verdict: named(verdicts),
  code: matching((text) => codePattern.test(text), 'a code, like NO_AGREEMENT'),
  document: matching(
    (text) => documentTypes.some((type) => type === documentPattern.exec(text)?.groups?.['type']),
    `a document, like manifest or agreement/caricc-2006@1; types: ${documentTypes.join(', ')}`,
  ),
  operation: parsed(parseOperationName),
  thread: parsed(parseMessageId),
  message: parsed(parseMessageId),
};

/** Every filter by its name, for descriptions. */
export const filterNames = Object.keys(readers) as readonly FilterName[];

/**
 * Reads filters as they are written: `party=kz,uz`, `from=2026-11-01`, `overdue=true`, `text=korday`. Several values of a
 * filter are separated by commas; any of them will do. An operation is one value, whatever it holds.
 */
export function parseLedgerQuery(written: Readonly<Record<string, string | undefined>>): QueryResult {
  const filters: QueryFilter[] = [];
  for (const [field, text] of Object.entries(written)) {
    if (text === undefined || isOtherField(field)) continue;
    const filter = filterNames.find((name) => name === field);
    if (filter === undefined)
      return failed('FILTER_UNKNOWN', field, `one of ${[...filterNames, 'from', 'to', 'overdue', 'text'].join(', ')}`);
    const read = readValues(filter, text);
    if ('expected' in read) return failed('FILTER_VALUE', field, read.expected);
    filters.push({ filter, values: read.values });
  }
  return withTimeAndText(filters, written);
}

function withTimeAndText(
  filters: readonly QueryFilter[],
  { from, to, overdue, text }: Readonly<Record<string, string | undefined>>,
): QueryResult {
  const times = [from, to].map((written) => (written === undefined ? undefined : parseMoment(written)));
  const [fromMs, toMs] = times;
  const wrong = times.findIndex((time) => time !== undefined && Number.isNaN(time));
  if (wrong !== -1)
    return failed(
      'TIME_RANGE',
      ['from', 'to'][wrong] ?? '',
      'a time like 2026-11-22T08:00:00Z or a day like 2026-11-22 (UTC)',
    );
  if (fromMs !== undefined && toMs !== undefined && fromMs >= toMs)
    return failed(
      'TIME_RANGE',
      'to',
      `a time after ${from ?? ''}: nothing is from ${from ?? ''} and before ${to ?? ''}`,
    );
  if (overdue !== undefined && overdue !== 'true' && overdue !== 'false')
    return failed('FILTER_VALUE', 'overdue', 'true or false');
  const words = text === undefined ? [] : wordsOf(text);
  const isText = text === undefined || (words.length > 0 && words.length <= wordsMax && text.length <= valueCharsMax);
  if (!isText) return failed('FILTER_VALUE', 'text', `1 to ${wordsMax} words, ${valueCharsMax} characters at most`);
  return { ok: true, query: { filters, words, fromMs, toMs, isOverdue: overdue === 'true' } };
}

function isOtherField(field: string): boolean {
  return field === 'from' || field === 'to' || field === 'overdue' || field === 'text';
}

function readValues(filter: FilterName, text: string): { values: string[] } | { expected: string } {
  const written = filter === 'operation' ? [text] : text.split(',');
  if (written.length > valuesMax) return { expected: `at most ${valuesMax} values` };
  const values: string[] = [];
  for (const one of written) {
    if (one.length > valueCharsMax) return { expected: `values of at most ${valueCharsMax} characters` };
    const read = readers[filter](one);
    if ('expected' in read) return { expected: `${read.expected}, not ${quote(one)}` };
    values.push(read.value);
  }
  return { values: [...new Set(values)] };
}

/** A day, or a moment with its zone; NaN for anything else. */
function parseMoment(text: string): number {
  const isMoment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/u.test(text);
  const day = text.slice(0, 10);
  // The engine reads 2026-02-31 as a day of March.
  const isDay =
    isMoment &&
    new Date(`${day}T00:00:00Z`).getTime() > 0 &&
    new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  return isDay ? Date.parse(text) : Number.NaN;
}

function oneOf(names: readonly string[]): ReadValue {
  return (text) => (names.includes(text) ? { value: text } : { expected: `one of ${names.join(', ')}` });
}

function named(table: NameTable<string>, as: (text: string) => string = (text) => text): ReadValue {
  return (text) => (table.is(as(text)) ? { value: as(text) } : { expected: `one of ${table.names.join(', ')}` });
}

function matching(accepts: (text: string) => boolean, expected: string): ReadValue {
  return (text) => (accepts(text) ? { value: text } : { expected });
}

function parsed(parse: (text: string) => string): ReadValue {
  return (text) => {
    try {
      return { value: parse(text) };
    } catch (error) {
      if (error instanceof IdentifierError) return { expected: error.message };
      throw error;
    }
  };
}

function failed(code: QueryCode, field: string, expected: string): QueryResult {
  return { ok: false, problem: { code, field, expected } };
}
