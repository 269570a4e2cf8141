import { expect, test } from 'vitest';
import { createMetrics } from '../telemetry/index.ts';
import { openHttpServer } from './http-server.ts';
import { createReadiness } from './readiness.ts';

const options = { address: '127.0.0.1', port: 0, portOption: 'http.port' };

test('answers 503 STARTING, not 404, until the service has given its pages', async () => {
  const readiness = createReadiness(['work']);
  await using server = await openHttpServer(options, { readiness, metrics: createMetrics({ service: 'test' }) });
  const page = `http://127.0.0.1:${server.port}/api/v1/inbox`;

  const early = await fetch(page);
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await early.json()).toMatchObject({ code: 'STARTING', status: 503 });

  server.handle(() => new Response('here'));
  expect(await (await fetch(page)).text()).toBe('here');
});

test('a service without pages answers 404 once it has started, also while it stops', async () => {
  const readiness = createReadiness(['work']);
  await using server = await openHttpServer(options, { readiness, metrics: createMetrics({ service: 'test' }) });
  readiness.hold('work');
  expect((await fetch(`http://127.0.0.1:${server.port}/x`)).status).toBe(404);
  readiness.fail('work', 'STOPPING');
  expect((await fetch(`http://127.0.0.1:${server.port}/x`)).status).toBe(404);
});
