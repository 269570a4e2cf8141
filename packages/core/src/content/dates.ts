/** Dates and times as forms write them. Pure: no clock, no time zone of the machine. */

const datePattern = /^(?<year>[12]\d{3})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;
const timePattern =
  /^(?<date>[12]\d{3}-\d{2}-\d{2})T(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,3})?)?(?:Z|[+-](?<offset>(?:0\d|1[0-4]):(?:00|15|30|45)))$/u;

/** YYYY, YYYY-MM or YYYY-MM-DD of a day that exists. */
export function isPartialDate(text: string): boolean {
  const parts = datePattern.exec(text)?.groups;
  if (parts === undefined) return false;
  const month = parts['month'] === undefined ? 1 : Number(parts['month']);
  const day = parts['day'] === undefined ? 1 : Number(parts['day']);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(parts['year']), month);
}

/** YYYY-MM-DD of a day that exists. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** RFC 3339 with an offset, so that both sides' clocks can be shown: 2026-11-22T10:00:00+05:00. */
export function isTime(text: string): boolean {
  const parts = timePattern.exec(text)?.groups;
  if (parts === undefined || !isDay(parts['date'] ?? '')) return false;
  return Number(parts['hour']) <= 23 && Number(parts['minute']) <= 59 && Number(parts['second'] ?? 0) <= 59;
}

/** A time in Unix milliseconds. The text was checked with `isTime`. */
export function timeMs(text: string): number {
  return Date.parse(text);
}

/** Whether two moments of one form are in order; moments of different forms cannot be compared and pass. */
export function inOrder(from: string, until: string): boolean {
  if (isTime(from) && isTime(until)) return timeMs(from) <= timeMs(until);
  return from.length !== until.length || isTime(from) !== isTime(until) || from <= until;
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
