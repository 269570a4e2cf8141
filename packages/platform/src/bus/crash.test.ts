/** nats-server is killed from outside (SIGKILL) and started again while the bus is at work. */
import { expect, test } from 'vitest';
import { type Exchange, startExchange } from '../nats-server/exchange.fixture.ts';
import type { Reconnection } from './link.ts';
import { connectBus } from './connect-bus.ts';
import type { PublishResult } from './publish.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (data: Uint8Array | undefined) => new TextDecoder().decode(data);
const idOf = (n: number) => n.toString(16).padStart(32, '0');

async function killAndRestart(exchange: Exchange): Promise<void> {
  await exchange.kill();
  await exchange.restart();
}

test('publishing through three crashes loses nothing and stores nothing twice', async () => {
  await using exchange = await startExchange();
  const gateway = await exchange.connect('gateway');
  const count = 900;
  const workers = 16;
  const results = new Map<number, PublishResult>();
  let next = 0;
  const crashes: Promise<void>[] = [];
  const crashAt = new Set([150, 400, 650]);
  const publishAll = async () => {
    while (next < count) {
      const n = next;
      next += 1;
      const result = await gateway.publishUntilAcknowledged(`ledger.1.admission.kz.${idOf(n)}`, bytes(`record ${n}`), {
        expectEmptySubject: true,
      });
      results.set(n, result);
      if (crashAt.delete(results.size)) crashes.push(killAndRestart(exchange));
    }
  };
  await Promise.all(Array.from({ length: workers }, publishAll));
  await Promise.all(crashes);

  expect(crashes).toHaveLength(3);
  // Stored, or found taken by our own attempt whose acknowledgement was lost.
  for (const result of results.values()) expect(result.stored || result.code === 'SUBJECT_TAKEN').toBe(true);
  const state = await gateway.streamInfo('LEDGER_1');
  expect(state).toMatchObject({ messages: count, firstSequence: 1, lastSequence: count, deletedCount: 0 });
  const stored = new Map<string, string>();
  for await (const message of gateway.readRange('LEDGER_1', { from: 1, to: count })) {
    if (message) stored.set(message.subject, text(message.data));
  }
  expect(stored.size).toBe(count);
  for (let n = 0; n < count; n += 1) expect(stored.get(`ledger.1.admission.kz.${idOf(n)}`)).toBe(`record ${n}`);
  // What was acknowledged stands at the acknowledged sequence.
  for (const [n, result] of results) {
    const message = result.stored
      ? await gateway.getBySequence('LEDGER_1', result.sequence)
      : { data: bytes(`record ${n}`) };
    expect(text(message?.data)).toBe(`record ${n}`);
  }
});

test('a publish that was acknowledged is on the disk: it is there after kill -9 at that very moment', async () => {
  await using exchange = await startExchange();
  const gateway = await exchange.connect('gateway');
  for (let n = 0; n < 5; n += 1) {
    const subject = `ledger.1.admission.uz.${idOf(n)}`;
    const result = await gateway.publishUntilAcknowledged(subject, bytes(`record ${n}`), { expectEmptySubject: true });
    await killAndRestart(exchange);
    const again = await gateway.publishUntilAcknowledged(subject, bytes(`record ${n}`), { expectEmptySubject: true });
    expect([result.stored, again]).toMatchObject([true, { stored: false, code: 'SUBJECT_TAKEN' }]);
  }
});

test('a fetch loop goes on over two crashes: every message is handled, nothing that was never sent', async () => {
  await using exchange = await startExchange();
  const gateway = await exchange.connect('gateway');
  const member = await exchange.connect('kz');
  const source = { stream: 'IN_kz', consumer: 'flash', inFlightMax: 16, ackWaitMs: 3_000, share: 16 };
  const count = 120;
  for (let n = 0; n < count; n += 1) {
    await member.publishUntilAcknowledged(`hub.in.flash.${idOf(n)}`, bytes(String(n)), { expectEmptySubject: true });
  }
  const stop = new AbortController();
  const handled = new Set<string>();
  const crashes: Promise<void>[] = [];
  const crashAt = new Set([30, 80]);
  const troubles = new Set<string>();
  await gateway.fetchLoop({
    sources: [source],
    handlingMax: 8,
    signal: stop.signal,
    handle: async (message) => {
      handled.add(text(message.data));
      if (crashAt.delete(handled.size)) crashes.push(killAndRestart(exchange));
      await message.ackAck({ timeoutMs: 1_000 });
      if (handled.size === count) stop.abort();
    },
    onTrouble: ({ code }) => troubles.add(code),
  });
  await Promise.all(crashes);
  expect(crashes).toHaveLength(2);
  expect(troubles).toContain('DISCONNECTED');
  expect([...handled].toSorted()).toEqual(Array.from({ length: count }, (_, n) => String(n)).toSorted());

  // The server keeps acknowledgements in memory for a moment, also confirmed ones: after a crash a handled message may
  // come again. So every effect is idempotent, and what is dealt with is deleted: that lasts.
  const again = new AbortController();
  const left: string[] = [];
  const loop = gateway.fetchLoop({
    sources: [source],
    handlingMax: 8,
    signal: again.signal,
    handle: async (message) => {
      left.push(text(message.data));
      await message.ackAck();
    },
  });
  again.abort();
  await loop;
  expect(left.filter((id) => !handled.has(id))).toEqual([]);
});

test('a deleted message stays deleted over a crash', async () => {
  await using exchange = await startExchange();
  const gateway = await exchange.connect('gateway');
  const member = await exchange.connect('kz');
  for (let n = 0; n < 20; n += 1) {
    const result = await member.publishUntilAcknowledged(`hub.in.flash.${idOf(n)}`, bytes('x'), {
      expectEmptySubject: true,
    });
    if (result.stored) await gateway.deleteMessage('IN_kz', result.sequence);
  }
  await killAndRestart(exchange);
  await gateway.publishUntilAcknowledged('deferred.kz.x', bytes('x'), {});
  expect(await gateway.streamInfo('IN_kz')).toMatchObject({ messages: 0, lastSequence: 20 });
  expect(
    await member.publishUntilAcknowledged(`hub.in.flash.${idOf(1)}`, bytes('x'), { expectEmptySubject: true }),
  ).toMatchObject({ stored: true, sequence: 21 });
});

test('tells of a reconnection with the identity of the new server', async () => {
  await using exchange = await startExchange();
  const gateway = await exchange.connect('gateway');
  const before = gateway.serverId;
  const reconnected = Promise.withResolvers<Reconnection>();
  const end = gateway.onReconnect(reconnected.resolve);
  await killAndRestart(exchange);
  const reconnection = await reconnected.promise;
  end();
  expect(reconnection.count).toBe(1);
  expect(reconnection.serverId).toBe(gateway.serverId);
  expect(reconnection.serverId).not.toBe(before);
  expect(before).not.toBe('');
});

test('a bus whose server is gone is disposed of without waiting for it', async () => {
  await using exchange = await startExchange();
  const gateway = await exchange.connect('gateway');
  await exchange.kill();
  const stop = new AbortController();
  const publishing = gateway.publishUntilAcknowledged(`ledger.1.admission.kz.${idOf(1)}`, bytes('x'), {
    signal: stop.signal,
  });
  const [ended] = await Promise.allSettled([publishing, gateway[Symbol.asyncDispose]()]);
  expect(ended).toMatchObject({ status: 'rejected', reason: { code: 'CLOSED' } });
  expect(gateway.connected).toBe(false);
});

test('waits for a server that is not up yet, when asked to', async () => {
  await using exchange = await startExchange();
  await exchange.kill();
  await expect(connectBus(exchange.busOptions('gateway'))).rejects.toMatchObject({ code: 'CANNOT_CONNECT' });
  const connecting = connectBus({ ...exchange.busOptions('gateway'), waitForServer: new AbortController().signal });
  await exchange.restart();
  await using bus = await connecting;
  expect((await bus.streamInfo('LEDGER_1')).lastSequence).toBe(0);

  const stop = new AbortController();
  await exchange.kill();
  const ended = connectBus({ ...exchange.busOptions('gateway'), waitForServer: stop.signal });
  setImmediate(() => stop.abort());
  await expect(ended).rejects.toMatchObject({ code: 'ABORTED' });
  await exchange.restart();
});
