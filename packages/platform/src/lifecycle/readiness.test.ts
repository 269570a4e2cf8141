import { expect, test } from 'vitest';
import { createReadiness } from './readiness.ts';

function watched(...names: string[]) {
  const told: string[] = [];
  const readiness = createReadiness(names, {
    onChange: (ready) => told.push(ready ? 'ready' : 'not-ready'),
    onAlarm: (name, code) => told.push(`${name} ${code ?? 'over'}`),
  });
  return { readiness, told };
}

test('every named condition must hold; all begin as failed, and no other is known', () => {
  const { readiness, told } = watched('one', 'two');
  readiness.hold('one');
  expect([readiness.ready, told]).toEqual([false, []]);
  readiness.hold('two', 'STANDBY', 'audit-2');
  expect([readiness.ready, told]).toEqual([true, ['ready']]);
  readiness.fail('one', 'UNREACHABLE');
  expect(readiness.checks).toEqual([
    { name: 'one', ready: false, code: 'UNREACHABLE' },
    { name: 'two', ready: true, code: 'STANDBY', detail: 'audit-2' },
  ]);
  expect(told).toEqual(['ready', 'not-ready']);
  expect(() => readiness.hold('three')).toThrow('no readiness condition is called three');
});

test('an alarm takes no work away, is shown beside its condition, and is told once until it ends or changes', () => {
  const { readiness, told } = watched('work', 'tallies');
  readiness.hold('work');
  for (let look = 0; look < 3; look++) readiness.alarm('tallies', 'TALLY_DIFFERS', 'uz');
  expect(readiness.ready).toBe(true);
  expect(readiness.checks[1]).toEqual({
    name: 'tallies',
    ready: true,
    code: 'TALLY_DIFFERS',
    alarm: true,
    detail: 'uz',
  });
  readiness.alarm('tallies', 'TALLIES_MISSING');
  for (let look = 0; look < 2; look++) readiness.hold('tallies');
  expect(readiness.checks[1]).toEqual({ name: 'tallies', ready: true, code: 'OK' });
  expect(told).toEqual(['tallies TALLY_DIFFERS', 'ready', 'tallies TALLIES_MISSING', 'tallies over']);
  // A condition that fails alarms no more: it says by itself what is wrong.
  readiness.alarm('work', 'PROMISE_OVERDUE');
  readiness.fail('work', 'UNREACHABLE');
  expect(told.slice(4)).toEqual(['work PROMISE_OVERDUE', 'not-ready', 'work over']);
});
