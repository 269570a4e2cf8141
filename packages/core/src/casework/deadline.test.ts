import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnsweringCalendar, type Clock, deadlineMs, localDay, parseAllowance, readClock } from './index.ts';

const tashkent: AnsweringCalendar = {
  timeZone: 'Asia/Tashkent',
  workingDays: [1, 2, 3, 4, 5],
  holidays: ['2026-03-23'],
};
const berlin: AnsweringCalendar = { timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5], holidays: [] };

const ms = (text: string): number => Date.parse(text);

/** The deadline as an ISO time, for a delivery and allowances; undefined without one. */
function deadline(
  delivered: string,
  allowances: readonly string[],
  options: { calendar?: AnsweringCalendar; pauses?: Clock['pauses'] } = {},
) {
  const { calendar = tashkent, pauses = [] } = options;
  const obligations = allowances.map((value) => ({ type: 'deadline' as const, value }));
  const at = deadlineMs({ startedMs: ms(delivered), pauses }, obligations, calendar);
  return at === undefined ? undefined : new Date(at).toISOString();
}

describe('a deadline', () => {
  it('does not exist where no agreement sets one', () => {
    expect(deadline('2026-03-20T10:00:00+05:00', [])).toBeUndefined();
    const caveat = [{ type: 'caveat' as const, value: 'P3D' }];
    expect(deadlineMs({ startedMs: 0, pauses: [] }, caveat, tashkent)).toBeUndefined();
  });

  it('in hours is so many hours after delivery', () => {
    expect(deadline('2026-03-20T20:30:00+05:00', ['PT8H'])).toBe('2026-03-20T23:30:00.000Z');
  });

  it('in days ends with the last day of the answering party, whatever the hour of delivery', () => {
    // 19:30 UTC is already the 21st in Tashkent; the third day after it is the 24th.
    expect(deadline('2026-03-20T19:30:00Z', ['P3D'])).toBe('2026-03-24T18:59:59.000Z');
    expect(deadline('2026-03-21T18:59:59Z', ['P3D'])).toBe('2026-03-24T18:59:59.000Z');
  });

  it('in working days leaves out weekends and holidays', () => {
    // Friday the 20th; Monday the 23rd is a holiday (Navruz observed).
    expect(deadline('2026-03-20T10:00:00+05:00', ['P1WD'])).toBe('2026-03-24T18:59:59.000Z');
    expect(deadline('2026-03-20T10:00:00+05:00', ['P5WD'])).toBe('2026-03-30T18:59:59.000Z');
  });

  it('ends at the end of the local day also when clocks are changed', () => {
    // Berlin leaves UTC+1 for UTC+2 on 29 March 2026.
    expect(deadline('2026-03-28T10:00:00+01:00', ['P1D'], { calendar: berlin })).toBe('2026-03-29T21:59:59.000Z');
    expect(deadline('2026-03-27T10:00:00+01:00', ['P1D'], { calendar: berlin })).toBe('2026-03-28T22:59:59.000Z');
  });

  it('is the earliest of several', () => {
    expect(deadline('2026-03-20T10:00:00Z', ['P30D', 'PT8H', 'P3D'])).toBe('2026-03-20T18:00:00.000Z');
  });

  it('moves by as much as the clock stood still', () => {
    const pauses = [{ fromMs: ms('2026-03-20T12:00:00Z'), untilMs: ms('2026-03-24T06:00:00Z') }];
    expect(deadline('2026-03-20T10:00:00Z', ['PT8H'], { pauses })).toBe('2026-03-24T12:00:00.000Z');
    expect(deadline('2026-03-20T10:00:00Z', ['P3D'], { pauses })).toBe('2026-03-27T18:59:59.000Z');
    // Of the four days only Tuesday was a working day.
    expect(deadline('2026-03-20T10:00:00Z', ['P1WD'], { pauses })).toBe('2026-03-25T18:59:59.000Z');
  });

  it('does not exist while the clock stands still', () => {
    expect(
      deadline('2026-03-20T10:00:00Z', ['P3D'], { pauses: [{ fromMs: ms('2026-03-20T12:00:00Z') }] }),
    ).toBeUndefined();
  });

  it('never lies before one of a shorter allowance, nor before delivery', () => {
    const units = fc.constantFrom('D', 'WD');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        units,
        fc.integer({ min: 0, max: 4e12 }),
        (count, unit, startedMs) => {
          const at = (days: number): number =>
            deadlineMs({ startedMs, pauses: [] }, [{ type: 'deadline', value: `P${days}${unit}` }], berlin) ??
            Number.NaN;
          expect(at(count)).toBeGreaterThan(startedMs);
          expect(at(count + 1)).toBeGreaterThan(at(count));
          expect(localDay(at(count) + 1000, berlin.timeZone) > localDay(at(count), berlin.timeZone)).toBe(true);
        },
      ),
    );
  });

  it('is not searched for ever in a calendar without working days', () => {
    expect(() => deadline('2026-03-20T10:00:00Z', ['P1WD'], { calendar: { ...berlin, workingDays: [] } })).toThrow(
      'no working days',
    );
  });
});

describe('an allowance', () => {
  it.each([
    ['PT8H', { count: 8, unit: 'hours' }],
    ['P30D', { count: 30, unit: 'days' }],
    ['P5WD', { count: 5, unit: 'working-days' }],
  ])('%s is read', (text, allowance) => {
    expect(parseAllowance(text)).toEqual(allowance);
  });

  it.each(['', 'P', 'P0D', 'P0M', 'PT1M', 'PT1S', 'P1DT1H', 'P99999D', '-P1D', 'p1d'])('%j is none', (text) => {
    expect(parseAllowance(text)).toBeUndefined();
  });
});

describe('a clock', () => {
  const clock: Clock = { startedMs: ms('2026-03-20T00:00:00Z'), pauses: [] };
  const obligations = [{ type: 'deadline' as const, value: 'PT8H' }];
  const shows = (now: string, more: Partial<Parameters<typeof readClock>[0]> = {}) =>
    readClock({ clock, state: 'ACCEPTED', obligations, calendar: tashkent, ...more }, ms(now)).shows;

  it('runs, warns in the last quarter, and is overdue after the deadline', () => {
    expect(shows('2026-03-20T05:59:59Z')).toBe('running');
    expect(shows('2026-03-20T06:00:00Z')).toBe('due-soon');
    expect(shows('2026-03-20T08:00:00Z')).toBe('due-soon');
    expect(shows('2026-03-20T08:00:00.001Z')).toBe('overdue');
  });

  it('is not shown without a deadline, before delivery, or when nothing is owed any more', () => {
    expect(shows('2026-03-21T00:00:00Z', { obligations: [] })).toBe('none');
    expect(shows('2026-03-21T00:00:00Z', { clock: undefined })).toBe('none');
    expect(shows('2026-03-21T00:00:00Z', { state: 'ANSWERED' })).toBe('none');
    expect(shows('2026-03-21T00:00:00Z', { obligations: [{ type: 'deadline', value: 'soon' }] })).toBe('none');
  });

  it('stands still for a clarification', () => {
    expect(shows('2026-03-21T00:00:00Z', { clock: { ...clock, pauses: [{ fromMs: clock.startedMs }] } })).toBe(
      'paused',
    );
  });
});
