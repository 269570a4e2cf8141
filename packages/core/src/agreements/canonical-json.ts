import { AgreementError } from './error.ts';

/**
 * RFC 8785 (JCS) for what agreements hold: objects, arrays, strings, whole numbers, booleans, null. Keys stand in order
 * of UTF-16 code units (§3.2.3); JSON.stringify writes strings and whole numbers as §3.2.2 asks. Absent stays absent.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`;
  }
  if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value);
  if (typeof value === 'boolean' || value === null || Number.isSafeInteger(value)) return JSON.stringify(value);
  throw new AgreementError('NOT_CANONICAL_JSON', `a ${typeof value} that has no place in a signed document`);
}
