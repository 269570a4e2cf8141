import { isTimeZone } from '@tamga/core/casework';

/** Writes a moment in UTC and on the clocks of both ends. */
export type Moment = (ms: number) => string;

/**
 * `2026-11-22 09:00:24 UTC (14:00:24 Asia/Almaty, Asia/Tashkent)`. A date stands again where it is another one there.
 * A zone that this machine does not know is counted as UTC (decision 0095), and so is not named again.
 */
export function momentIn(zones: readonly string[]): Moment {
  const known = [...new Set(zones)].filter((zone) => isTimeZone(zone) && zone !== 'UTC');
  return (ms) => {
    const utc = wall(ms, 'UTC');
    const clocks = known.map((zone) => {
      const { date, clock } = wall(ms, zone);
      return { zone, shown: date === utc.date ? clock : `${date} ${clock}` };
    });
    // Zones whose clocks show the same stand together.
    const local = [...Map.groupBy(clocks, ({ shown }) => shown)].map(
      ([shown, those]) => `${shown} ${those.map(({ zone }) => zone).join(', ')}`,
    );
    return `${utc.date} ${utc.clock} UTC${local.length === 0 ? '' : ` (${local.join('; ')})`}`;
  };
}

/** In UTC alone. */
export function utcMoment(ms: number): string {
  const { date, clock } = wall(ms, 'UTC');
  return `${date} ${clock} UTC`;
}

function wall(ms: number, timeZone: string): { date: string; clock: string } {
  // ISO 8601 order of year, month and day.
  const [date = '', clock = ''] = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
    .format(ms)
    .split(' ');
  return { date, clock };
}
