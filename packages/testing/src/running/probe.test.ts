import { createReadiness, openHttpServer } from '@tamga/platform/lifecycle';
import { createMetrics } from '@tamga/platform/telemetry';
import { expect, test } from 'vitest';
import { alarmsOf, answersHolding, answersReady } from './probe.ts';

test('what a person must look at is told beside what is ready, and of who does not answer nothing', async () => {
  const readiness = createReadiness(['register', 'tallies', 'mirror']);
  const options = { address: '127.0.0.1', port: 0, portOption: 'http.port' };
  const server = await openHttpServer(options, { readiness, metrics: createMetrics({ service: 'test' }) });
  const base = `http://127.0.0.1:${server.port}`;
  readiness.hold('register');
  readiness.hold('mirror', 'COPYING');
  readiness.alarm('tallies', 'TALLY_DIFFERS');
  expect([await answersReady(base), await alarmsOf(base)]).toEqual([true, ['tallies TALLY_DIFFERS']]);
  expect(await answersHolding(base, 'tallies')).toBe(true);
  readiness.fail('register', 'UNREACHABLE');
  readiness.hold('tallies');
  expect([await answersReady(base), await alarmsOf(base)]).toEqual([false, []]);
  await server[Symbol.asyncDispose]();
  expect([await answersReady(base), await alarmsOf(base)]).toEqual([false, []]);
});
