import { expect, test } from 'vitest';
import { createdAheadMsMax, lifetimeMsMax } from './limits.ts';
import { checkTimes } from './times.ts';

const createdMs = 1_800_000_000_000;
const expiresMs = createdMs + 1000;

test.each([createdMs - createdAheadMsMax, createdMs, expiresMs - 1])('accepts a message at %i', (nowMs) => {
  expect(checkTimes({ createdMs, expiresMs }, { nowMs })).toEqual({ ok: true });
});

test('accepts a lifetime of seven days and created long ago', () => {
  const nowMs = createdMs + lifetimeMsMax - 1;
  expect(checkTimes({ createdMs, expiresMs: createdMs + lifetimeMsMax }, { nowMs })).toEqual({ ok: true });
});

test.each([
  ['CREATED_IN_FUTURE', expiresMs, createdMs - createdAheadMsMax - 1],
  ['EXPIRED', expiresMs, expiresMs],
  ['EXPIRES_BEFORE_CREATED', createdMs, createdMs - 1],
  ['LIFETIME_TOO_LONG', createdMs + lifetimeMsMax + 1, createdMs],
])('refuses with %s', (code, expires, nowMs) => {
  expect(checkTimes({ createdMs, expiresMs: expires }, { nowMs })).toEqual({ ok: false, code });
});
