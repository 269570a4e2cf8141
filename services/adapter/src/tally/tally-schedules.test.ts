import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate, type Step } from './simulation.fixture.ts';

const weekHours = 7 * 24;
const step = (what: fc.Arbitrary<Step['what']>): fc.Arbitrary<Step> =>
  fc.record({
    hour: fc.nat({ max: weekHours - 1 }),
    from: fc.constantFrom(0 as const, 1 as const),
    what,
    delay: fc.nat({ max: 4 }),
    life: fc.integer({ min: 1, max: weekHours }),
  });
/** Absences of hours or days. */
const awayHours: fc.Arbitrary<ReadonlySet<number>> = fc
  .array(fc.record({ from: fc.nat({ max: weekHours }), hours: fc.integer({ min: 1, max: 80 }) }), { maxLength: 3 })
  .map((spans) => new Set(spans.flatMap(({ from, hours }) => Array.from({ length: hours }, (_, i) => from + i))));
/** Both within what the centre lets pass of clocks. */
const skewMs = fc.integer({ min: -240_000, max: 240_000 });

test('over a week with messages in flight at every boundary, absences and clocks that differ, nothing is alarmed that is right', () => {
  fc.assert(
    fc.property(
      fc.array(step(fc.constantFrom('send', 'send', 'send', 'refused')), { maxLength: 40 }),
      fc.tuple(awayHours, awayHours),
      fc.tuple(skewMs, skewMs),
      (steps, away, skews) => {
        // Ten days more: what waited for who was away has arrived or expired, and was tallied.
        const { alarms } = simulate({ steps, away, skewMs: skews }, weekHours + 240);
        expect(alarms).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('whatever the centre drops or leaves without an answer is found, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.array(step(fc.constantFrom('send', 'send', 'refused', 'dropped', 'unanswered')), {
        minLength: 1,
        maxLength: 20,
      }),
      fc.tuple(skewMs, skewMs),
      (steps, skews) => {
        const away: [Set<number>, Set<number>] = [new Set(), new Set()];
        const { alarms, open, lost } = simulate({ steps, away, skewMs: skews }, weekHours + 96);
        expect(new Set(alarms.map(({ message }) => message))).toEqual(new Set(lost));
        expect(alarms).toHaveLength(lost.length);
        expect(open).toHaveLength(lost.length);
      },
    ),
    { numRuns: 40 },
  );
});
