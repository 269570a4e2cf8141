import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Exchange, startExchange } from '../nats-server/exchange.fixture.ts';
import type { Bus } from './bus.ts';
import { BusError } from './bus-error.ts';
import { connectBus } from './connect-bus.ts';
import type { ReceivedMessage } from './received-message.ts';

let exchange: Exchange;
let gateway: Bus;
let member: Bus;

beforeAll(async () => {
  exchange = await startExchange();
  gateway = await exchange.connect('gateway');
  member = await exchange.connect('kz');
});
afterAll(() => exchange[Symbol.asyncDispose]());

let ids = 0;
function newId(): string {
  ids += 1;
  return ids.toString(16).padStart(32, '0');
}

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (data: Uint8Array | undefined) => new TextDecoder().decode(data);

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof BusError) return error.code;
    throw error;
  }
  return 'none';
}

describe('publishing until acknowledged', () => {
  test('stores once and says where', async () => {
    const subject = `ledger.1.admission.kz.${newId()}`;
    const result = await gateway.publishUntilAcknowledged(subject, bytes('record'), {
      expectEmptySubject: true,
      expectStream: 'LEDGER_1',
    });
    expect(result).toMatchObject({ stored: true, stream: 'LEDGER_1', attempts: 1 });
    expect(text((await gateway.getLastBySubject('LEDGER_1', subject))?.data)).toBe('record');
  });

  test('says SUBJECT_TAKEN on 10071, whatever the second message holds', async () => {
    const subject = `ledger.1.admission.kz.${newId()}`;
    await gateway.publishUntilAcknowledged(subject, bytes('first'), { expectEmptySubject: true });
    const again = await gateway.publishUntilAcknowledged(subject, bytes('second'), { expectEmptySubject: true });
    expect(again).toMatchObject({ stored: false, code: 'SUBJECT_TAKEN' });
    expect(text((await gateway.getLastBySubject('LEDGER_1', subject))?.data)).toBe('first');
  });

  test('says SUBJECT_TAKEN when only the per-subject limit refuses (10077)', async () => {
    const subject = `out.uz.routine.${newId()}`;
    expect(await gateway.publishUntilAcknowledged(subject, bytes('first'), {})).toMatchObject({ stored: true });
    expect(await gateway.publishUntilAcknowledged(subject, bytes('second'), {})).toMatchObject({
      stored: false,
      code: 'SUBJECT_TAKEN',
    });
  });

  test('says STREAM_FULL when the bytes are used up (10077 too), and the other streams go on', async () => {
    await using small = await startExchange({ sizes: { outBytesMax: 262_144 } });
    const publisher = await small.connect('gateway');
    const payload = new Uint8Array(60_000);
    const results = [];
    for (let n = 0; n < 6; n += 1)
      results.push(
        await publisher.publishUntilAcknowledged(`out.kz.routine.${newId()}`, payload, { expectEmptySubject: true }),
      );
    expect(results.at(-1)).toMatchObject({ stored: false, code: 'STREAM_FULL' });
    expect(
      await publisher.publishUntilAcknowledged(`out.uz.routine.${newId()}`, payload, { expectEmptySubject: true }),
    ).toMatchObject({ stored: true });
  });

  test('says TOO_LARGE for what the stream and for what the server does not take', async () => {
    const publish = (size: number) =>
      gateway.publishUntilAcknowledged(`out.uz.routine.${newId()}`, new Uint8Array(size), {});
    expect(await publish(1_000_000)).toMatchObject({ stored: false, code: 'TOO_LARGE' });
    expect(await publish(2_000_000)).toMatchObject({ stored: false, code: 'TOO_LARGE' });
  });

  test('compares and swaps: only upon the message that is expected, and of several at once one gets through', async () => {
    const audit = await exchange.connect('audit');
    const put = (text: string, expectLastSequence: number) =>
      audit.publishUntilAcknowledged('seq.caricc', bytes(text), { expectLastSequence });
    const results = await Promise.all(['a', 'b', 'c'].map((text) => put(text, 0)));
    const [first, ...further] = results.filter(({ stored }) => stored);
    expect(further).toEqual([]);
    const sequence = first?.stored === true ? first.sequence : 0;
    expect(await put('d', sequence)).toMatchObject({ stored: true, sequence: sequence + 1 });
    for (const stale of [0, sequence]) expect(await put('e', stale)).toMatchObject({ code: 'SUBJECT_TAKEN' });
    // What was put upon can still be read.
    expect(await audit.getBySequence('SEQUENCER', sequence)).toMatchObject({ subject: 'seq.caricc', sequence });
    expect((await audit.getLastBySubject('SEQUENCER', 'seq.caricc'))?.data).toEqual(bytes('d'));
  });

  test('says WRONG_STREAM when another stream listens on the subject', async () => {
    const options = { expectEmptySubject: true, expectStream: 'LEDGER_2' };
    expect(
      await gateway.publishUntilAcknowledged(`ledger.1.admission.kz.${newId()}`, bytes('x'), options),
    ).toMatchObject({ code: 'WRONG_STREAM' });
  });

  test('refuses Nats-Msg-Id, by any capitalisation', async () => {
    expect(
      await codeOf(
        gateway.publishUntilAcknowledged('out.uz.routine.x', bytes('x'), { headers: { 'nats-MSG-id': '1' } }),
      ),
    ).toBe('BAD_OPTION');
  });

  test('refuses a header that would begin another one', async () => {
    const publish = (headers: Record<string, string>) =>
      codeOf(gateway.publishUntilAcknowledged('out.uz.routine.x', bytes('x'), { headers }));
    expect(await publish({ 'Tamga-Class': 'message\r\nNats-Msg-Id: 1' })).toBe('BAD_OPTION');
    expect(await publish({ 'Tamga-Class: message\r\nNats-Msg-Id': '1' })).toBe('BAD_OPTION');
  });

  test('throws PERMISSION_DENIED at once for a subject that is not the user’s', async () => {
    expect(await codeOf(gateway.publishUntilAcknowledged('in.kz.flash.x', bytes('x'), {}))).toBe('PERMISSION_DENIED');
  });

  test('ends with ABORTED when told to stop while nobody takes the message', async () => {
    await using down = await startExchange({ withoutLedger: true });
    const publisher = await down.connect('gateway');
    const stop = new AbortController();
    const publishing = codeOf(
      publisher.publishUntilAcknowledged(`ledger.1.admission.kz.${newId()}`, bytes('x'), { signal: stop.signal }),
    );
    setImmediate(() => stop.abort());
    expect(await publishing).toBe('ABORTED');
  });
});

describe('reading', () => {
  test('the leader gives messages by subject, by sequence and next, with headers and the time of storing', async () => {
    const subject = `out.uz.flash.${newId()}`;
    const result = await gateway.publishUntilAcknowledged(subject, bytes('body'), {
      headers: { 'Tamga-Expires': '123' },
    });
    if (!result.stored) throw new Error('not stored');
    const bySequence = await gateway.getBySequence('OUT_uz', result.sequence);
    expect(bySequence).toMatchObject({ subject, sequence: result.sequence, stream: 'OUT_uz' });
    expect(bySequence?.headers.get('Tamga-Expires')).toBe('123');
    expect(bySequence?.storedMs).toBeGreaterThan(1_700_000_000_000);
    expect(await gateway.getNext('OUT_uz', { sequence: 1, filter: subject })).toMatchObject({
      sequence: result.sequence,
    });
    expect(await gateway.getBySequence('OUT_uz', 999_999)).toBeUndefined();
    expect(await gateway.getLastBySubject('OUT_uz', `out.uz.flash.${newId()}`)).toBeUndefined();
    expect(await gateway.getNext('OUT_uz', { sequence: 999_999, filter: '>' })).toBeUndefined();
  });

  test('a range comes in order, with undefined where something was deleted', async () => {
    const sequences: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      const result = await gateway.publishUntilAcknowledged(`deferred.kz.${newId()}`, bytes(`d${n}`), {});
      if (result.stored) sequences.push(result.sequence);
    }
    const [first = 0, , third = 0, , last = 0] = sequences;
    expect(await gateway.deleteMessage('DEFERRED', third)).toBe(true);
    expect(await gateway.deleteMessage('DEFERRED', third)).toBe(false);
    const read = [];
    for await (const message of gateway.readRange('DEFERRED', { from: first, to: last }))
      read.push(message && text(message.data));
    expect(read).toEqual(['d0', 'd1', undefined, 'd3', 'd4']);
    expect(await gateway.streamInfo('DEFERRED')).toMatchObject({
      stream: 'DEFERRED',
      messages: 4,
      lastSequence: last,
      deletedCount: 1,
      sealed: false,
    });
  });

  test('an empty range ends at once, and a caller may stop early', async () => {
    const read = [];
    for await (const message of gateway.readRange('DEFERRED', { from: 5, to: 4 })) read.push(message);
    for await (const message of gateway.readRange('DEFERRED', { from: 1, to: 5 })) {
      read.push(message?.sequence);
      break;
    }
    expect(read).toEqual([1]);
  });
});

describe('requests', () => {
  test('are answered by one of the queue group, and fail at once when nobody listens', async () => {
    const policy = await exchange.connect('policy');
    expect(await codeOf(gateway.request('policy.decide', bytes('?'), { timeoutMs: 1_000 }))).toBe('NO_RESPONDERS');
    await using serving = policy.serve('policy.decide', {
      queue: 'policy',
      inFlightMax: 4,
      waitingMax: 16,
      handle: ({ payload }) => Promise.resolve(bytes(`answer to ${text(payload)}`)),
      onError: () => {},
    });
    await settled(policy, serving);
    expect(text(await gateway.request('policy.decide', bytes('?'), { timeoutMs: 5_000 }))).toBe('answer to ?');
  });

  test('of which all are to reply get every reply, and fail where nobody listens or nobody replies', async () => {
    const ask = (timeoutMs: number) => gateway.requestAll('audit.attest', bytes('?'), { timeoutMs, quietMs: 3_000 });
    expect(await codeOf(ask(1_000))).toBe('NO_RESPONDERS');
    let isSilent = true;
    await using stack = new AsyncDisposableStack();
    for (const name of ['one', 'two', 'three']) {
      const audit = await exchange.connect('audit');
      const serving = stack.use(
        audit.serve('audit.attest', {
          inFlightMax: 4,
          waitingMax: 16,
          handle: () => (isSilent ? Promise.reject(new Error('silent')) : Promise.resolve(bytes(name))),
          onError: () => {},
        }),
      );
      await settled(audit, serving);
    }
    expect(await codeOf(ask(500))).toBe('TIMEOUT');
    isSilent = false;
    expect((await ask(30_000)).map(text).toSorted()).toEqual(['one', 'three', 'two']);
  });

  test('gather what arrives in one tick, and each asker gets its own answer', async () => {
    const policy = await exchange.connect('policy');
    const batches: number[] = [];
    await using serving = policy.serve('policy.decide', {
      queue: 'policy',
      inFlightMax: 4,
      waitingMax: 16,
      handle: ({ payload }) => {
        const items = JSON.parse(text(payload)) as number[];
        batches.push(items.length);
        return Promise.resolve(bytes(JSON.stringify(items.map((item) => item * 2))));
      },
      onError: () => {},
    });
    await settled(policy, serving);
    const ask = gateway.requestBatched<number, number>({
      subject: 'policy.decide',
      timeoutMs: 5_000,
      itemsMax: 32,
      inFlightMax: 2,
      encode: (items) => bytes(JSON.stringify(items)),
      decode: (reply) => JSON.parse(text(reply)) as number[],
    });
    const answers = await Promise.all(Array.from({ length: 100 }, (_, item) => ask(item)));
    expect(answers).toEqual(Array.from({ length: 100 }, (_, item) => item * 2));
    expect(batches).toEqual([32, 32, 32, 4]);
  });

  test('reject every asker of a batch whose answer has another length', async () => {
    const policy = await exchange.connect('policy');
    await using serving = policy.serve('policy.decide', {
      queue: 'policy',
      inFlightMax: 1,
      waitingMax: 1,
      handle: () => Promise.resolve(bytes('[1]')),
      onError: () => {},
    });
    await settled(policy, serving);
    const ask = gateway.requestBatched<number, number>({
      subject: 'policy.decide',
      timeoutMs: 5_000,
      itemsMax: 32,
      inFlightMax: 2,
      encode: () => bytes('?'),
      decode: (reply) => JSON.parse(text(reply)) as number[],
    });
    expect(await Promise.all([codeOf(ask(1)), codeOf(ask(2))])).toEqual(['UNEXPECTED_REPLY', 'UNEXPECTED_REPLY']);
  });
});

describe('the fetch loop', () => {
  const source = { stream: 'IN_kz', consumer: 'urgent', inFlightMax: 8, ackWaitMs: 10_000, share: 4 };

  async function submit(count: number): Promise<string[]> {
    const submitted = Array.from({ length: count }, newId);
    for (const id of submitted) {
      const result = await member.publishUntilAcknowledged(`hub.in.urgent.${id}`, bytes(id), {
        expectEmptySubject: true,
      });
      expect(result).toMatchObject({ stored: true, stream: 'IN_kz' });
    }
    return submitted;
  }

  test('hands out each message once, within its bounds, and ends when all is finished', async () => {
    const submitted = await submit(40);
    const stop = new AbortController();
    const seen: string[] = [];
    let handling = 0;
    let most = 0;
    await gateway.fetchLoop({
      sources: [source],
      handlingMax: 5,
      signal: stop.signal,
      handle: async (message) => {
        handling += 1;
        most = Math.max(most, handling);
        expect(message).toMatchObject({
          stream: 'IN_kz',
          consumer: 'urgent',
          deliveryCount: 1,
          subject: `in.kz.urgent.${text(message.data)}`,
        });
        expect(await message.ackAck()).toBe(true);
        seen.push(text(message.data));
        handling -= 1;
        if (seen.length === submitted.length) stop.abort();
      },
    });
    expect(seen.toSorted()).toEqual(submitted.toSorted());
    expect(most).toBeLessThanOrEqual(5);
    expect(handling).toBe(0);
  });

  test('gives a message back after nak, not after term', async () => {
    const [first = '', second = ''] = await submit(2);
    const stop = new AbortController();
    const deliveries: [string, number][] = [];
    await gateway.fetchLoop({
      sources: [source],
      handlingMax: 4,
      signal: stop.signal,
      handle: async (message) => {
        deliveries.push([text(message.data), message.deliveryCount]);
        if (text(message.data) === second) return message.term('BAD_SHAPE');
        if (message.deliveryCount === 1) return message.nak(20);
        await message.ackAck();
        stop.abort();
      },
    });
    expect(deliveries).toEqual([
      [first, 1],
      [second, 1],
      [first, 2],
    ]);
  });

  test('handles a message alone from the delivery that was asked for', async () => {
    await submit(6);
    const stop = new AbortController();
    let handling = 0;
    let done = 0;
    const together = new Set<number>();
    await gateway.fetchLoop({
      sources: [source],
      handlingMax: 6,
      aloneFromDelivery: 3,
      signal: stop.signal,
      handle: async (message) => {
        handling += 1;
        if (message.deliveryCount >= 3) together.add(handling);
        if (message.deliveryCount < 4) message.nak(0);
        else await message.ackAck();
        if (message.deliveryCount === 4) done += 1;
        handling -= 1;
        if (done === 6) stop.abort();
      },
    });
    expect(done).toBe(6);
    expect([...together]).toEqual([1]);
  });

  test('stops and rejects when a handler fails, after the others have finished', async () => {
    await submit(3);
    let finished = 0;
    const failed = gateway.fetchLoop({
      sources: [source],
      handlingMax: 3,
      signal: new AbortController().signal,
      handle: async (message: ReceivedMessage) => {
        await message.ackAck();
        finished += 1;
        if (finished === 1) throw new Error('broken invariant');
      },
    });
    await expect(failed).rejects.toThrow('broken invariant');
    expect(finished).toBeGreaterThanOrEqual(1);
  });

  test('reports a consumer that is not there and goes on trying', async () => {
    const operator = await exchange.connect('operator');
    const stop = new AbortController();
    const troubles: string[] = [];
    await operator.fetchLoop({
      sources: [{ ...source, consumer: 'absent' }],
      handlingMax: 1,
      signal: stop.signal,
      handle: () => Promise.resolve(),
      onTrouble: ({ code }) => {
        troubles.push(code);
        if (troubles.length === 2) stop.abort();
      },
    });
    expect(troubles).toEqual(['NO_RESPONDERS', 'NO_RESPONDERS']);
  });

  test('a member takes from its own OUT through its account, with bind and no INFO', async () => {
    const id = newId();
    await gateway.publishUntilAcknowledged(`out.kz.flash.${id}`, bytes('delivery'), {
      headers: { 'Tamga-Class': 'message' },
    });
    const stop = new AbortController();
    const seen: string[] = [];
    await member.fetchLoop({
      sources: [{ stream: 'OUT_kz', consumer: 'flash', inFlightMax: 8, ackWaitMs: 3_000, share: 16 }],
      handlingMax: 1,
      signal: stop.signal,
      handle: async (message) => {
        seen.push(`${message.subject} ${text(message.data)} ${message.headers.get('Tamga-Class')}`);
        expect(await message.ackAck()).toBe(true);
        stop.abort();
      },
    });
    expect(seen).toEqual([`out.kz.flash.${id} delivery message`]);
  });
});

describe('connecting', () => {
  test('a key that the exchange does not know is NOT_AUTHORISED', async () => {
    await using other = await startExchange();
    expect(
      await codeOf(connectBus({ ...exchange.busOptions('kz'), nkeySeed: other.credentials.hub.gateway.seed })),
    ).toBe('NOT_AUTHORISED');
  });

  test('a server of another authority, a certificate of another authority, and none at all are refused', async () => {
    await using other = await startExchange();
    const mine = exchange.busOptions('gateway');
    const theirs = other.busOptions('gateway');
    expect(await codeOf(connectBus({ ...mine, tls: { ...mine.tls, ca: theirs.tls.ca } }))).toBe('CANNOT_CONNECT');
    expect(await codeOf(connectBus({ ...mine, tls: { ...theirs.tls, ca: mine.tls.ca } }))).toBe('CANNOT_CONNECT');
  });

  test('an address without TLS is refused before anything is sent', async () => {
    expect(await codeOf(connectBus({ ...exchange.busOptions('kz'), servers: ['nats://127.0.0.1:4222'] }))).toBe(
      'BAD_OPTION',
    );
  });

  test('a closed bus says CLOSED', async () => {
    const bus = await connectBus(exchange.busOptions('gateway'));
    await bus[Symbol.asyncDispose]();
    expect(await codeOf(bus.streamInfo('LEDGER_1'))).toBe('CLOSED');
    expect(await codeOf(bus.publishUntilAcknowledged('out.kz.flash.x', bytes('x'), {}))).toBe('CLOSED');
  });
});

/** A subscription counts once the server has answered something that was sent after it. */
async function settled(bus: Bus, serving: AsyncDisposable): Promise<void> {
  await bus.streamInfo('REGISTER');
  expect(serving).toBeDefined();
}
