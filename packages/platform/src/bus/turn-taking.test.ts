import { array, assert, constantFrom, nat, oneof, property, record, constant } from 'fast-check';
import { expect, test } from 'vitest';
import { TurnTaking } from './turn-taking.ts';

const flash = { name: 'flash', share: 16 };
const urgent = { name: 'urgent', share: 4 };
const routine = { name: 'routine', share: 1 };
const otherFlash = { name: 'other flash', share: 16 };

test('gives turns in proportion to the shares while all wait', () => {
  const turns = new TurnTaking<{ name: string; share: number }, string>();
  for (let n = 0; n < 1_000; n += 1) for (const source of [flash, urgent, routine]) turns.add(source, source.name);
  const first = Array.from({ length: 210 }, () => turns.take());
  const count = (name: string) => first.filter((taken) => taken === name).length;
  expect(count('flash')).toBeGreaterThanOrEqual(155);
  expect(count('urgent')).toBeGreaterThanOrEqual(38);
  expect(count('routine')).toBeGreaterThanOrEqual(9);
});

test('one source’s flood does not delay another of the same share, however late it comes', () => {
  const turns = new TurnTaking<{ name: string; share: number }, string>();
  for (let n = 0; n < 10_000; n += 1) turns.add(flash, 'flood');
  for (let n = 0; n < 5_000; n += 1) turns.take();
  turns.add(otherFlash, 'other');
  expect([turns.take(), turns.take()]).toContain('other');
});

test('a source that was silent has saved up no turns', () => {
  const turns = new TurnTaking<{ name: string; share: number }, string>();
  turns.add(otherFlash, 'early');
  turns.take();
  for (let n = 0; n < 100; n += 1) turns.add(flash, 'flash');
  for (let n = 0; n < 50; n += 1) turns.take();
  for (let n = 0; n < 100; n += 1) turns.add(otherFlash, 'late');
  const next = Array.from({ length: 20 }, () => turns.take());
  expect(next.filter((taken) => taken === 'late').length).toBeLessThanOrEqual(11);
});

test('hands out everything once, in order within a source, and knows how much waits', () => {
  const step = oneof(
    record({ add: constantFrom(flash, urgent, routine, otherFlash), n: nat() }),
    constant('take' as const),
  );
  assert(
    property(array(step, { maxLength: 300 }), (steps) => {
      const turns = new TurnTaking<{ name: string; share: number }, { from: string; order: number }>();
      const added = new Map<string, number>();
      const taken = new Map<string, number>();
      let waiting = 0;
      const take = () => {
        const item = turns.take();
        if (!item) return waiting === 0;
        waiting -= 1;
        const inOrder = item.order === (taken.get(item.from) ?? 0);
        taken.set(item.from, item.order + 1);
        return inOrder;
      };
      for (const one of steps) {
        if (one === 'take') {
          if (!take()) return false;
          continue;
        }
        const order = added.get(one.add.name) ?? 0;
        added.set(one.add.name, order + 1);
        turns.add(one.add, { from: one.add.name, order });
        waiting += 1;
        if (turns.size !== waiting) return false;
      }
      if (!Array.from({ length: waiting }, take).every(Boolean)) return false;
      return turns.size === 0 && [...added].every(([name, count]) => taken.get(name) === count);
    }),
  );
});
