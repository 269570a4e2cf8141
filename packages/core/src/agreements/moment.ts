const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/u;
const instantPattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})Z$/u;

/**
 * Unix milliseconds of `2009-03-22` (the first moment of that day, UTC) or `2009-03-22T06:00:00Z`; undefined for
 * anything else, also for a day that no calendar has. A treaty that means another zone's midnight writes the instant.
 */
export function parseMoment(text: string): number | undefined {
  const match = dayPattern.exec(text) ?? instantPattern.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const atMs = Date.UTC(year, month - 1, day, hour, minute, second);
  // Date.UTC carries 31 February over into March and reads years below 100 as 19xx.
  const written = text.length === 10 ? `${text}T00:00:00Z` : text;
  return new Date(atMs).toISOString() === written.replace('Z', '.000Z') ? atMs : undefined;
}
