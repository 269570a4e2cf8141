import { afterEach, beforeEach, expect, test } from 'vitest';
import { startHub, type TestHub } from './fixtures/hub.fixture.ts';
import { admissionOf, submit, until } from './fixtures/hub-traffic.fixture.ts';
import { startGatewayProcess } from './fixtures/process.fixture.ts';
import { sealed } from './fixtures/region.fixture.ts';

let hub: TestHub;

beforeEach(async () => {
  hub = await startHub(['kz', 'uz']);
});
afterEach(() => hub[Symbol.asyncDispose]());

test('the process says when it is ready, admits, and ends with 0 when it is told to stop', async () => {
  const kz = await hub.exchange.connect('kz');
  await using gateway = await startGatewayProcess(hub);
  await gateway.logged('ready');
  const envelope = await sealed(hub.region, 'kz', ['uz']);
  await submit(kz, envelope);
  expect((await admissionOf(hub, 'kz', envelope.header.id)).admitted).toBe(true);
  expect(await gateway.stop()).toBe(0);
});

test('a process killed without a word loses and doubles nothing', async () => {
  const kz = await hub.exchange.connect('kz');
  const envelopes = await Promise.all(Array.from({ length: 12 }, () => sealed(hub.region, 'kz', ['uz'])));
  await using first = await startGatewayProcess(hub);
  await first.logged('ready');
  const sending = envelopes.map((envelope) => submit(kz, envelope));
  await admissionOf(hub, 'kz', envelopes[0]?.header.id ?? ('' as never));
  first.child.kill('SIGKILL');
  await Promise.all(sending);
  await hub.startGateway();
  for (const { header } of envelopes) expect((await admissionOf(hub, 'kz', header.id)).admitted).toBe(true);
  await until(async () => ((await hub.bus.streamInfo('IN_kz')).messages === 0 ? true : undefined));
  expect((await hub.bus.streamInfo('OUT_uz')).messages).toBe(envelopes.length);
  expect((await hub.bus.streamInfo('OUT_kz')).messages).toBe(envelopes.length);
});
