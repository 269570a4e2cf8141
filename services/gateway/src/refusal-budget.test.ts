import { parsePartyId } from '@tamga/core/identifiers';
import { expect, test } from 'vitest';
import { RefusalBudget } from './refusal-budget.ts';

const kz = parsePartyId('kz');
const uz = parsePartyId('uz');

function budget(limits: { burst: number; perSecond: number }) {
  const clock = { nowMs: 1_000_000 };
  const made = new RefusalBudget({ limits, nowMs: () => clock.nowMs });
  const taken = (party: typeof kz, tries: number): number =>
    Array.from({ length: tries }, () => made.take(party)).filter(Boolean).length;
  return { clock, taken };
}

test('a party may cause a burst of refusals, then so many a second', () => {
  const { clock, taken } = budget({ burst: 100, perSecond: 10 });
  expect(taken(kz, 1_000)).toBe(100);
  clock.nowMs += 50;
  expect(taken(kz, 10)).toBe(0);
  clock.nowMs += 50;
  expect(taken(kz, 10)).toBe(1);
  clock.nowMs += 3_000;
  expect(taken(kz, 1_000)).toBe(30);
  clock.nowMs += 3_600_000;
  expect(taken(kz, 1_000)).toBe(100);
});

test('one party’s flood takes nothing from another', () => {
  const { taken } = budget({ burst: 5, perSecond: 1 });
  expect([taken(kz, 50), taken(uz, 50)]).toEqual([5, 5]);
});

test('a clock that goes back gives nothing and breaks nothing', () => {
  const { clock, taken } = budget({ burst: 5, perSecond: 10 });
  expect(taken(kz, 50)).toBe(5);
  clock.nowMs -= 60_000;
  expect(taken(kz, 50)).toBe(0);
  clock.nowMs += 100;
  expect(taken(kz, 50)).toBe(1);
});
