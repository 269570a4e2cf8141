import type { Bus } from '@tamga/platform/bus';
import { tamga } from '@tamga/wire';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { permit, startHub, type TestHub } from './fixtures/hub.fixture.ts';
import { allRecords, noticesTo, submit, until } from './fixtures/hub-traffic.fixture.ts';
import { sealed } from './fixtures/region.fixture.ts';

const burst = 5;
let hub: TestHub;
let kz: Bus;

beforeAll(async () => {
  hub = await startHub(['kz', 'uz']);
  kz = await hub.exchange.connect('kz');
  await hub.startGateway(undefined, { refusals: { burst, perSecond: 0.001 } });
});
afterAll(() => hub[Symbol.asyncDispose]());

async function inIsEmpty(): Promise<void> {
  await until(async () => ((await hub.bus.streamInfo('IN_kz')).messages === 0 ? true : undefined));
}

test('a member cannot fill the ledger with refusals and id reuses: REFUSALS_TOO_MANY, and nothing else of it is touched', async () => {
  const admitted = await sealed(hub.region, 'kz', ['uz']);
  await submit(kz, admitted);
  await inIsEmpty();
  hub.policy.answer = (_question, recipient) => ({
    recipient,
    verdict: tamga.ledger.v1.Verdict.VERDICT_REFUSE,
    code: 'NO_AGREEMENT',
  });
  const flood = await Promise.all(Array.from({ length: 3 * burst }, () => sealed(hub.region, 'kz', ['uz'])));
  await Promise.all(flood.map((envelope) => submit(kz, envelope)));
  await inIsEmpty();
  const reuse = await sealed(hub.region, 'kz', ['uz'], { id: admitted.header.id });
  await submit(kz, reuse);
  await until(async () =>
    (await noticesTo(hub, 'kz', admitted.header.id)).includes('REFUSALS_TOO_MANY') ? true : undefined,
  );
  hub.policy.answer = (_question, recipient) => permit(recipient);
  const after = await sealed(hub.region, 'kz', ['uz']);
  await submit(kz, after);
  await inIsEmpty();

  const records = (await allRecords(hub)).map(({ record }) => record);
  const refused = records.filter((record) => record.event === 'admission' && !record.admitted);
  expect(refused).toHaveLength(burst);
  expect(records.filter(({ event }) => event === 'id-reuse')).toEqual([]);
  expect(records.filter((record) => record.event === 'admission' && record.admitted)).toHaveLength(2);
  const told = await Promise.all(flood.map(({ header }) => noticesTo(hub, 'kz', header.id)));
  expect(told.filter((codes) => codes.includes('REFUSALS_TOO_MANY'))).toHaveLength(2 * burst);
  // Those over the limit used up no id: the same bytes are decided on later.
  const unrecorded = flood.find((_, i) => told[i]?.includes('REFUSALS_TOO_MANY') === true);
  if (unrecorded === undefined) throw new Error('nothing was over the limit');
  await submit(kz, unrecorded);
  await inIsEmpty();
  expect((await allRecords(hub)).some(({ subject }) => subject.includes(`admission.kz.${unrecorded.header.id}`))).toBe(
    true,
  );
});

test('what was decided before stands at any rate, however much was refused since', async () => {
  const envelope = await sealed(hub.region, 'kz', ['uz'], { expiresMs: Date.now() + 60_000 });
  await submit(kz, envelope);
  await inIsEmpty();
  // Now it would be refused as expired, and there is no room for refusals.
  hub.clock.offsetMs = 120_000;
  await submit(kz, envelope);
  await inIsEmpty();
  expect(await noticesTo(hub, 'kz', envelope.header.id)).toEqual([]);
  hub.clock.offsetMs = 0;
});
