import { setTimeout as pause } from 'node:timers/promises';
import type { Bus } from '@tamga/platform/bus';
import { tamga, uint64 } from '@tamga/wire';
import { afterEach, beforeAll, afterAll, describe, expect, test } from 'vitest';
import { permit, startHub, type TestHub } from './fixtures/hub.fixture.ts';
import { admissionOf, delivered, lyingAt, submit } from './fixtures/hub-traffic.fixture.ts';
import { sealed } from './fixtures/region.fixture.ts';

type Question = tamga.service.v1.Question.$Properties;

const { Verdict } = tamga.ledger.v1;
const hourMs = 3_600_000;
const human = { verdict: Verdict.VERDICT_HUMAN };
const basis = { agreement: 'kz-uz', version: 1, article: 'C3', documentHash: new Uint8Array(32) };
let hub: TestHub;
let kz: Bus;

beforeAll(async () => {
  hub = await startHub();
  kz = await hub.exchange.connect('kz');
  await hub.startGateway();
});
afterAll(() => hub[Symbol.asyncDispose]());
afterEach(() => {
  hub.policy.answer = (_question, recipient) => permit(recipient);
  hub.policy.quotas = () => [];
});

async function send(change: Parameters<typeof sealed>[3] = {}, to: readonly string[] = ['uz']) {
  const envelope = await sealed(hub.region, 'kz', to, change);
  await submit(kz, envelope);
  return { id: envelope.header.id, record: await admissionOf(hub, 'kz', envelope.header.id) };
}

describe('where an agreement leaves it to people', () => {
  test('what only the recipient still decides is admitted, and its record says who decides', async () => {
    hub.policy.answer = (_question, recipient) => ({ ...human, recipient, decider: recipient });
    const { id, record } = await send();
    expect(record).toMatchObject({ admitted: true, code: '', senderDecided: false });
    expect(record.decisions).toMatchObject([
      { recipient: 'uz/ncp', verdict: Verdict.VERDICT_HUMAN, decider: 'uz/ncp' },
    ]);
    expect((await delivered(hub, 'uz', { id })).envelope.length).toBeGreaterThan(0);
  });

  test.each([
    ['the sender', 'kz/ncp'],
    ['both, one after the other', 'kz/ncp,uz/ncp'],
    ['a party by its consent', 'tj'],
  ])('what %s must decide before goes to nobody', async (_who, open) => {
    hub.policy.answer = (_question, recipient) => ({ ...human, recipient, decider: open });
    const { id, record } = await send();
    expect(record).toMatchObject({ admitted: false, code: 'HUMAN_DECISION' });
    expect(await lyingAt(hub, 'uz', { id })).toBeUndefined();
  });

  test('the sender’s signed word that it has decided is asked about, and recorded', async () => {
    const asked: (boolean | undefined | null)[] = [];
    hub.policy.answer = ({ senderDecided }: Question, recipient) => {
      asked.push(senderDecided);
      return { ...human, recipient, decider: senderDecided === true ? 'uz/ncp' : 'kz/ncp,uz/ncp' };
    };
    const { record } = await send({ senderDecided: true });
    expect(record).toMatchObject({ admitted: true, senderDecided: true });
    expect(asked).toEqual([true]);
  });

  test('one recipient that waits for the sender holds the whole message', async () => {
    hub.policy.answer = (_question, recipient) =>
      recipient === 'tj/ncp' ? { ...human, recipient, decider: 'kz/ncp' } : { ...human, recipient, decider: recipient };
    expect((await send({}, ['uz', 'tj'])).record).toMatchObject({ admitted: false, code: 'HUMAN_DECISION' });
  });
});

describe('a quota', () => {
  const key = 'kz-uz@1/C3/2|kz|uz';
  const limited = (count: number, windowMs = 24 * hourMs) => {
    hub.policy.answer = ({ quotasExceeded }: Question, recipient) =>
      (quotasExceeded ?? []).includes(key)
        ? { recipient, verdict: Verdict.VERDICT_REFUSE, code: 'NO_ARTICLE' }
        : { ...permit(recipient), bases: [basis] };
    hub.policy.quotas = ({ quotasExceeded }) =>
      (quotasExceeded ?? []).includes(key) ? [] : [{ key, count, windowMs: uint64(windowMs) }];
  };

  test('is counted in LEDGER: the one too many is refused, with the key in its record', async () => {
    limited(2);
    expect((await send()).record.admitted).toBe(true);
    expect((await send()).record).toMatchObject({ admitted: true, quotasExceeded: [] });
    expect((await send()).record).toMatchObject({ admitted: false, code: 'NO_ARTICLE', quotasExceeded: [key] });
  });

  test('is not forgotten by a gateway that starts anew, nor used up by what was refused', async () => {
    limited(3);
    await using fresh = await startAnother();
    expect(fresh.status().open).toBe(true);
    expect((await send()).record.admitted).toBe(true);
    expect((await send()).record.admitted).toBe(false);
    limited(4);
    expect((await send()).record.admitted).toBe(true);
  });

  test('is free again when what used it has left the window', async () => {
    limited(4);
    expect((await send()).record.admitted).toBe(false);
    hub.clock.offsetMs += 25 * hourMs;
    const nowMs = Date.now() + hub.clock.offsetMs;
    expect((await send({ nowMs })).record.admitted).toBe(true);
    hub.clock.offsetMs = 0;
  });

  test('lets no more pass than it says when many come at once', async () => {
    const nowMs = Date.now() + 50 * hourMs;
    hub.clock.offsetMs = 50 * hourMs;
    limited(5, hourMs);
    const sent = await Promise.all(Array.from({ length: 12 }, () => send({ nowMs })));
    expect(sent.filter(({ record }) => record.admitted)).toHaveLength(5);
    hub.clock.offsetMs = 0;
  });
});

/** A gateway beside the one that runs; requests of both go to the same policy. */
async function startAnother() {
  const gateway = await hub.startGateway();
  while (!gateway.status().open) await pause(5);
  return gateway;
}
