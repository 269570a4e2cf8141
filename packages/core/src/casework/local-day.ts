/** Days as they are counted in a time zone. Uses the time zone database of the platform, never its clock. */

const dayMs = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Whether this machine's time zone database knows a name. Machines differ in that, so nothing that all must judge alike
 * may depend on it.
 */
export function isTimeZone(name: string): boolean {
  try {
    formatter(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The calendar day, YYYY-MM-DD, of a moment in an IANA time zone. Throws RangeError on an unknown zone. */
export function localDay(ms: number, timeZone: string): string {
  return localText(ms, timeZone).slice(0, 10);
}

/** The first moment of a calendar day in a time zone, Unix milliseconds. */
export function startOfLocalDayMs(day: string, timeZone: string): number {
  const asUtc = Date.parse(`${day}T00:00:00Z`);
  // The offset is that of the moment itself, which differs from the first guess only near a change of clocks.
  const guess = asUtc - offsetMs(asUtc, timeZone);
  return asUtc - offsetMs(guess, timeZone);
}

/** The day `count` days later. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** The same day so many months later, or the last day of a month that has none of that number. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + count;
  const first = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  const next = new Date(Date.parse(`${first}T00:00:00Z`));
  next.setUTCMonth(next.getUTCMonth() + 1);
  const lengthDays = daysBetween(first, next.toISOString().slice(0, 10));
  return addDays(first, Math.min(date, lengthDays) - 1);
}

/** Whole days from one calendar day to another. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function offsetMs(ms: number, timeZone: string): number {
  return Date.parse(`${localText(ms, timeZone)}Z`) - Math.floor(ms / 1000) * 1000;
}

/** 2026-11-22T10:00:00 as a wall clock in the zone shows it. */
function localText(ms: number, timeZone: string): string {
  const parts = new Map(
    formatter(timeZone)
      .formatToParts(new Date(ms))
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  formatters.set(timeZone, made);
  return made;
}
