import { queryDigest, type LedgerQuery } from './query.ts';

/** Where a search goes on: the same query as of the same moment, beyond a leaf. */
export interface SearchCursor {
  readonly order: 'newest' | 'oldest';
  readonly after: number;
  /** How many were found when the search began. */
  readonly total: number;
  /** "Now" of the whole search, Unix milliseconds: what is overdue does not change between two pages. */
  readonly asOfMs: number;
}

export type CursorCode = 'CURSOR_MALFORMED' | 'CURSOR_OTHER_QUERY';

const digestChars = 16;
const cursorPattern =
  /^(?<order>[no])\.(?<after>\d{1,15})\.(?<total>\d{1,15})\.(?<asOf>\d{1,15})\.(?<digest>[0-9a-f]{16})$/u;

export function formatCursor(query: LedgerQuery, cursor: SearchCursor): string {
  const { order, after, total, asOfMs } = cursor;
  return [order === 'newest' ? 'n' : 'o', after, total, asOfMs, queryDigest(query).slice(0, digestChars)].join('.');
}

/** A cursor is no secret and opens nothing: it says where to go on, and of which query. */
export function parseCursor(
  query: LedgerQuery,
  text: string,
): { ok: true; cursor: SearchCursor } | { ok: false; code: CursorCode } {
  const parts = cursorPattern.exec(text)?.groups;
  if (parts === undefined) return { ok: false, code: 'CURSOR_MALFORMED' };
  if (parts['digest'] !== queryDigest(query).slice(0, digestChars)) return { ok: false, code: 'CURSOR_OTHER_QUERY' };
  return {
    ok: true,
    cursor: {
      order: parts['order'] === 'n' ? 'newest' : 'oldest',
      after: Number(parts['after']),
      total: Number(parts['total']),
      asOfMs: Number(parts['asOf']),
    },
  };
}
