/** What a member can do with volume: its own streams fill up, nobody else's wait or suffer. Counts and orders, never times. */
import { afterEach, describe, expect, test } from 'vitest';
import { ackWaitMs, type FetchSource } from '@tamga/platform/bus';
import { type Exchange, startExchange } from '@tamga/platform/exchange-fixture';
import { attackerOf } from './attacker.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const idOf = (n: number) => n.toString(16).padStart(32, '0');

let exchange: Exchange | undefined;
afterEach(async () => {
  await exchange?.[Symbol.asyncDispose]();
  exchange = undefined;
});

describe('a full stream', () => {
  test('of one member’s IN refuses that member alone', async () => {
    exchange = await startExchange({ sizes: { inBytesMax: 262_144 } });
    const [kz, uz] = [await exchange.connect('kz'), await exchange.connect('uz')];
    const codes = new Set<string>();
    for (let n = 0; n < 40; n += 1) {
      const result = await kz.publishUntilAcknowledged(`hub.in.routine.${idOf(n)}`, new Uint8Array(16_384), {
        expectEmptySubject: true,
      });
      codes.add(result.stored ? 'stored' : result.code);
    }
    expect([...codes]).toEqual(['stored', 'STREAM_FULL']);
    // Not the older ones either: nothing that was acknowledged is pushed out.
    const gateway = await exchange.connect('gateway');
    expect((await gateway.streamInfo('IN_kz')).firstSequence).toBe(1);
    expect(
      await uz.publishUntilAcknowledged(`hub.in.routine.${idOf(1)}`, new Uint8Array(16_384), {
        expectEmptySubject: true,
      }),
    ).toMatchObject({ stored: true, stream: 'IN_uz' });
  });

  test('of an absent member’s OUT leaves delivery to others and the ledger alone', async () => {
    exchange = await startExchange({ parties: ['kz', 'uz', 'tj'], sizes: { outBytesMax: 262_144 } });
    const gateway = await exchange.connect('gateway');
    let full = false;
    for (let n = 0; n < 40 && !full; n += 1) {
      const result = await gateway.publishUntilAcknowledged(`out.kz.routine.${idOf(n)}`, new Uint8Array(16_384), {
        expectEmptySubject: true,
      });
      full = !result.stored && result.code === 'STREAM_FULL';
    }
    expect(full).toBe(true);
    for (const subject of [
      `out.uz.routine.${idOf(1)}`,
      `out.tj.flash.${idOf(1)}`,
      `deferred.kz.${idOf(1)}`,
      `ledger.1.admission.kz.${idOf(1)}`,
    ]) {
      expect(
        await gateway.publishUntilAcknowledged(subject, new Uint8Array(16_384), { expectEmptySubject: true }),
      ).toMatchObject({ stored: true });
    }
  });
});

describe('a flood', () => {
  test('of flash from one member leaves another’s turn where it was, in every lane', async () => {
    const running = await startExchange();
    exchange = running;
    const [kz, uz, gateway] = await Promise.all(['kz', 'uz', 'gateway'].map((user) => running.connect(user)));
    if (!kz || !uz || !gateway) throw new Error('not connected');
    const flood = 400;
    await Promise.all(
      Array.from({ length: flood }, (_, n) =>
        kz.publishUntilAcknowledged(`hub.in.flash.${idOf(n)}`, bytes('kz'), { expectEmptySubject: true }),
      ),
    );
    for (const lane of ['flash', 'urgent', 'routine']) {
      await uz.publishUntilAcknowledged(`hub.in.${lane}.${idOf(flood)}`, bytes('uz'), { expectEmptySubject: true });
    }
    const sources = ['kz', 'uz'].flatMap((party): FetchSource[] => [
      { stream: `IN_${party}`, consumer: 'flash', inFlightMax: 32, ackWaitMs: ackWaitMs.flash, share: 16 },
      { stream: `IN_${party}`, consumer: 'urgent', inFlightMax: 32, ackWaitMs: ackWaitMs.urgent, share: 4 },
      { stream: `IN_${party}`, consumer: 'routine', inFlightMax: 32, ackWaitMs: ackWaitMs.routine, share: 1 },
    ]);
    const stop = new AbortController();
    const order: string[] = [];
    await gateway.fetchLoop({
      sources,
      handlingMax: 4,
      signal: stop.signal,
      handle: async (message) => {
        order.push(message.stream);
        await message.ackAck();
        if (order.length >= flood + 3) stop.abort();
      },
    });
    const turns = order.flatMap((stream, turn) => (stream === 'IN_uz' ? [turn] : []));
    expect(turns).toHaveLength(3);
    // At most what was in hand when they arrived, plus the shares of one round: not behind the 400.
    expect(turns[2]).toBeLessThan(100);
  });

  test('of submissions, pulls and forbidden calls while others are at work costs them nothing that they are owed', async () => {
    exchange = await startExchange({ sizes: { inBytesMax: 1_048_576 } });
    const attacker = await exchange.connectRaw('kz');
    const [uz, gateway] = [await exchange.connect('uz'), await exchange.connect('gateway')];
    const rounds = 50;
    for (let round = 0; round < rounds; round += 1) {
      for (let n = 0; n < 100; n += 1) {
        attacker.publish(`hub.in.flash.${idOf(round * 100 + n)}`, new Uint8Array(1_024));
        attacker.publish('hubjs.CONSUMER.MSG.NEXT.OUT_kz.flash', '{"batch":512,"expires":1000000000}', {
          reply: '_INBOX_kz.flood',
        });
        attacker.publish('hubjs.STREAM.INFO.LEDGER_1', '{"subjects_filter":">"}', { reply: '_INBOX_kz.flood' });
        attacker.publish('hub.status', new Uint8Array(64), { reply: '_INBOX_kz.flood' });
      }
      const id = idOf(round);
      expect(
        await uz.publishUntilAcknowledged(`hub.in.flash.${id}`, bytes('x'), { expectEmptySubject: true }),
      ).toMatchObject({ stored: true });
      expect(
        await gateway.publishUntilAcknowledged(`ledger.1.admission.uz.${id}`, bytes('x'), { expectEmptySubject: true }),
      ).toMatchObject({ stored: true });
      expect(
        await gateway.publishUntilAcknowledged(`out.uz.flash.${id}`, bytes('x'), { expectEmptySubject: true }),
      ).toMatchObject({ stored: true });
    }
    expect(await gateway.streamInfo('IN_uz')).toMatchObject({ messages: rounds });
    expect((await gateway.streamInfo('IN_kz')).bytes).toBeLessThanOrEqual(1_048_576);
  });

  test('of connections and subscriptions ends at the member’s own limit', async () => {
    const running = await startExchange();
    exchange = running;
    // One after another: the server gives up handshakes that a busy machine draws out, and all at once they are drawn out.
    let open = 0;
    for (let n = 0; n < 24; n += 1)
      open += await running.connectRaw('kz').then(
        () => 1,
        () => 0,
      );
    expect(open).toBe(16);
    expect(
      (await (await running.connect('uz')).publishUntilAcknowledged(`hub.in.flash.${idOf(1)}`, bytes('x'), {})).stored,
    ).toBe(true);
    expect((await (await running.connect('gateway')).streamInfo('IN_uz')).messages).toBe(1);
  });

  test('of subscriptions is refused beyond the member’s limit', async () => {
    exchange = await startExchange();
    const kz = await exchange.connectRaw('kz');
    const refused: string[] = [];
    const watching = (async () => {
      for await (const status of kz.status()) if (status.type === 'error') refused.push(status.error.message);
    })();
    for (let n = 0; n < 1_100; n += 1) kz.subscribe(`_INBOX_kz.flood.${n}`, { callback: () => {} });
    await kz.flush().catch(() => {});
    await kz.close();
    await watching;
    expect(refused.some((message) => /maximum subscriptions/i.test(message))).toBe(true);
    const uz = await attackerOf(exchange, 'uz');
    expect(await uz.ask(`hub.in.flash.${idOf(1)}`, 'x')).toHaveProperty('answer');
  });
});
