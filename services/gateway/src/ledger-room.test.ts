import { expect, test } from 'vitest';
import { fillNotReady, fillWarned, LedgerRoom } from './ledger-room.ts';

function watched() {
  const clock = { nowMs: 1_000_000 };
  const seen = {
    fills: [] as number[],
    room: [] as (string | undefined)[],
    epochs: [] as number[],
    told: [] as string[],
  };
  const room = new LedgerRoom({
    metrics: { ledgerFill: (fill) => void seen.fills.push(fill), epochFill: (_, fill) => void seen.epochs.push(fill) },
    log: {
      warn: (fields) => void seen.told.push(`warn ${fields.size}`),
      error: (fields) => void seen.told.push(`error ${fields.size}`),
    },
    nowMs: () => clock.nowMs,
    entriesMax: 1_000,
    onRoom: (code) => void seen.room.push(code),
  });
  const look = (bytes: number, bytesMax = 1_000, messages = 7): void =>
    room.look({ stream: 'LEDGER_1', bytes, bytesMax, messages });
  return { clock, seen, look };
}

test('people are told at each level once, and again while it lasts', () => {
  const { clock, seen, look } = watched();
  for (const bytes of [10, 10, fillWarned * 1_000, 820, 830]) look(bytes);
  expect(seen.told).toEqual(['warn 80']);
  look(fillNotReady * 1_000);
  look(960);
  expect(seen.told).toEqual(['warn 80', 'error 95']);
  clock.nowMs += 3_600_000;
  look(970);
  expect(seen.told.at(-1)).toBe('error 97');
  expect(seen.fills.at(-1)).toBe(0.97);
});

test('readiness changes when there is nearly no room, and back when there is again', () => {
  const { seen, look } = watched();
  for (const bytes of [10, 900, 949, 950, 999, 500]) look(bytes);
  expect(seen.room).toEqual([undefined, 'LEDGER_NEARLY_FULL', undefined]);
});

test('a stream without a bound is never full', () => {
  const { seen, look } = watched();
  look(10_000, -1);
  look(10_000, 0);
  expect(seen).toMatchObject({ room: [undefined], told: [], fills: [0, 0] });
});

test('an epoch that holds nearly as many entries as it is meant to is told like one that is nearly full', () => {
  const { seen, look } = watched();
  for (const messages of [10, 800, 949, 950, 2_000]) look(10, 1_000, messages);
  expect(seen.told).toEqual(['warn 80', 'error 95']);
  expect(seen.room).toEqual([undefined, 'EPOCH_NEARLY_FULL']);
  expect(seen.epochs).toEqual([0.01, 0.8, 0.949, 0.95, 2]);
  look(990, 1_000, 2_000);
  expect(seen.room.at(-1)).toBe('LEDGER_NEARLY_FULL');
});
