/** What auditors search: an index of ledger entries that is made from them alone, with statistics over it. */
export type { Calendars } from './answers.ts';
export type { CursorCode } from './cursor.ts';
export { copySource } from './copy-source.ts';
export { indexBeside, openLedgerIndex } from './ledger-index.ts';
export type { LedgerIndex, SearchResult } from './ledger-index.ts';
export { filterNames, parseLedgerQuery } from './parse-query.ts';
export type { QueryProblem } from './parse-query.ts';
export { anyQuery, queryDigest } from './query.ts';
export type { LedgerQuery } from './query.ts';
export type { IndexSource, SourceEntry, SourceStatement } from './source.ts';
export type { AnswerCounts, Counted, PeriodLength, Statistics } from './statistics.ts';
