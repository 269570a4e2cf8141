/** Periods of UTC; a week begins on Monday. */
export type PeriodLength = 'day' | 'week' | 'month' | 'year';

/** Half-open, Unix milliseconds. */
export interface Period {
  readonly fromMs: number;
  readonly toMs: number;
}

/** More are a mistake in the question. */
const periodsMax = 400;

const dayMs = 86_400_000;

/** The periods that a stretch of time touches, cut to it; undefined where there are too many. */
export function periodsOf(length: PeriodLength, time: Period | undefined): Period[] | undefined {
  if (time === undefined) return [];
  const periods: Period[] = [];
  for (let fromMs = time.fromMs; fromMs < time.toMs;) {
    if (periods.length === periodsMax) return undefined;
    const toMs = Math.min(endOf(length, fromMs), time.toMs);
    periods.push({ fromMs, toMs });
    fromMs = toMs;
  }
  return periods;
}

/** The first moment after the period in which a moment lies. */
function endOf(length: PeriodLength, ms: number): number {
  const at = new Date(ms);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  const day = Date.UTC(year, month, at.getUTCDate());
  switch (length) {
    case 'day':
      return day + dayMs;
    case 'week':
      return day + (8 - (at.getUTCDay() || 7)) * dayMs;
    case 'month':
      return Date.UTC(year, month + 1);
    case 'year':
      return Date.UTC(year + 1, 0);
    default:
      return length satisfies never;
  }
}
