/**
 * A member's real credentials against the exchange as it is configured (03, "Isolation"): reading, writing, observing,
 * delaying, poisoning another's subjects. Everything runs twice: as configured, and with the user's own permissions
 * taken away, so that each of the two walls is shown to hold by itself.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bus } from '@tamga/platform/bus';
import { type Exchange, startExchange } from '@tamga/platform/exchange-fixture';
import { type Attacker, attackerOf, startExchangeWithoutUserPermissions } from './attacker.ts';
import { type HubState, readHubState } from './hub-state.ts';

const parties = ['kz', 'uz', 'tj'];
const walls: [string, () => Promise<Exchange>][] = [
  ['as configured', () => startExchange({ parties })],
  ['with the account boundary alone', () => startExchangeWithoutUserPermissions({ parties })],
];

const bytes = (text: string) => new TextEncoder().encode(text);
let ids = 0;
function newId(): string {
  ids += 1;
  return ids.toString(16).padStart(32, '0');
}

describe.each(walls)('a member %s', (wall, start) => {
  let exchange: Exchange;
  let operator: Bus;
  let gateway: Bus;
  let uz: Bus;
  let kz: Attacker;

  beforeAll(async () => {
    exchange = await start();
    [operator, gateway, uz, kz] = await Promise.all([
      exchange.connect('operator'),
      exchange.connect('gateway'),
      exchange.connect('uz'),
      attackerOf(exchange, 'kz'),
    ]);
    await uz.publishUntilAcknowledged(`hub.in.flash.${newId()}`, bytes('from uz'), { expectEmptySubject: true });
    await gateway.publishUntilAcknowledged(`out.uz.flash.${newId()}`, bytes('to uz'), { expectEmptySubject: true });
    await gateway.publishUntilAcknowledged(`ledger.1.admission.uz.${newId()}`, bytes('record'), {
      expectEmptySubject: true,
    });
  });
  afterAll(() => exchange[Symbol.asyncDispose]());

  const notOwn = (stream: string) => stream === 'IN_kz';
  const stateOfOthers = (): Promise<HubState> => readHubState(operator, notOwn);

  /** The attempt changes nothing that is not kz's own. */
  async function changesNothing(attempt: () => Promise<unknown>): Promise<void> {
    const before = await stateOfOthers();
    await attempt();
    await kz.settled();
    expect(await stateOfOthers()).toEqual(before);
  }

  describe('writes nothing', () => {
    const foreign = [
      `in.uz.flash.${newId()}`,
      `in.kz.flash.${newId()}`,
      `hub.in.uz.flash.${newId()}`,
      `out.uz.flash.${newId()}`,
      `out.kz.flash.${newId()}`,
      `ledger.1.admission.kz.${newId()}`,
      `ledger.1.outcome.kz.${newId()}`,
      `deferred.uz.${newId()}`,
      'reg.manifest.uz.9',
      'cp.tamga',
      'blob.uz.a.1',
      'status.uz',
      'policy.decide',
      'policy.judge',
      'audit.attest',
      '_INBOX_gateway.x',
      '_INBOX_uz.x',
      '$SYS.REQ.SERVER.PING',
      '$SYS.REQ.ACCOUNT.HUB.CONNZ',
    ];
    test.each(foreign)('on %s', async (subject) => {
      await changesNothing(async () => {
        expect(await kz.try(subject, 'x')).not.toHaveProperty('answer');
        await kz.publish(subject, 'x');
      });
    });

    test('on its own IN under another’s name: the server sets the party', async () => {
      const id = newId();
      const attempt = await kz.ask(`hub.in.flash.${id}`, 'mine');
      expect(attempt).toHaveProperty('answer', expect.stringContaining('"stream":"IN_kz"'));
      expect(await gateway.getLastBySubject('IN_kz', `in.kz.flash.${id}`)).toMatchObject({ data: bytes('mine') });
    });

    test.each(['super', 'FLASH', '*', '>'])('in an invented lane "%s"', async (lane) => {
      await changesNothing(async () => {
        expect(await kz.try(`hub.in.${lane}.${newId()}`, 'x')).not.toHaveProperty('answer');
      });
    });

    const replies = [
      `in.uz.flash.${newId()}`,
      `out.uz.flash.${newId()}`,
      '$JS.API.STREAM.PURGE.IN_uz',
      'cp.tamga',
      `ledger.1.outcome.uz.${newId()}`,
    ];
    test.each(replies)('through the reply subject %s', async (reply) => {
      const before = await stateOfOthers();
      await kz.publish(`hub.in.flash.${newId()}`, 'x', { reply });
      await kz.publish('hub.status', 'x', { reply });
      await kz.publish('hubjs.CONSUMER.MSG.NEXT.OUT_kz.flash', '{"batch":1,"no_wait":true}', { reply });
      expect(await stateOfOthers()).toEqual(before);
    });

    test('by forging the party in a status request', async () => {
      const asked: string[] = [];
      await using serving = gateway.serve('status.*', {
        queue: 'gateway',
        inFlightMax: 4,
        waitingMax: 16,
        handle: ({ subject }) => {
          asked.push(subject);
          return Promise.resolve(bytes('ok'));
        },
        onError: () => {},
      });
      expect(serving).toBeDefined();
      await gateway.streamInfo('LEDGER_1');
      await kz.try('status.uz', 'x');
      await kz.try('hub.status.uz', 'x');
      expect(await kz.ask('hub.status', 'x')).toEqual({ answer: 'ok' });
      expect(asked).toEqual(['status.kz']);
    });
  });

  describe('gains nothing by headers on its own submissions', () => {
    const headers: [string, Record<string, string>][] = [
      [
        'the last sequence of another’s subjects',
        { 'Nats-Expected-Last-Subject-Sequence': '0', 'Nats-Expected-Last-Subject-Sequence-Subject': 'in.uz.>' },
      ],
      [
        'the last sequence of the ledger',
        { 'Nats-Expected-Last-Subject-Sequence': '7', 'Nats-Expected-Last-Subject-Sequence-Subject': 'ledger.>' },
      ],
      ['another’s stream', { 'Nats-Expected-Stream': 'IN_uz' }],
      ['a last sequence', { 'Nats-Expected-Last-Sequence': '1' }],
      ['a last message id', { 'Nats-Expected-Last-Msg-Id': 'x' }],
      ['a rollup of all', { 'Nats-Rollup': 'all' }],
      ['a rollup of the subject', { 'Nats-Rollup': 'sub' }],
      ['a time to live', { 'Nats-TTL': '1s' }],
      [
        'a schedule into another’s stream',
        { 'Nats-Schedule': '@at 2000-01-01T00:00:00Z', 'Nats-Schedule-Target': 'in.uz.flash.x' },
      ],
      [
        'a schedule that repeats',
        { 'Nats-Schedule': '@every 1s', 'Nats-Schedule-Target': 'out.uz.flash.x', 'Nats-Schedule-TTL': '1s' },
      ],
      ['an atomic batch', { 'Nats-Batch-Id': 'b', 'Nats-Batch-Sequence': '1', 'Nats-Batch-Commit': '1' }],
      ['a counter', { 'Nats-Incr': '+1' }],
      ['a stream source', { 'Nats-Stream-Source': 'IN_uz 1 > >' }],
      ['a required API level', { 'Nats-Required-Api-Level': '99' }],
      ['a trace to another’s subject', { 'Nats-Trace-Dest': 'in.uz.flash.x', 'Nats-Trace-Only': 'true' }],
      ['a trace to its own inbox', { 'Nats-Trace-Dest': '_INBOX_kz.trace' }],
    ];
    test.each(headers)('%s', async (_what, header) => {
      const heard = kz.listen('_INBOX_kz.trace');
      await changesNothing(() => kz.try(`hub.in.urgent.${newId()}`, 'x', header));
      expect(heard.received.filter((subject) => !subject.startsWith('_INBOX_kz'))).toEqual([]);
    });

    test('the answer to an expectation on another’s subjects is the same whether these hold anything or not', async () => {
      const probe = async () => {
        const attempt = await kz.ask(`hub.in.routine.${newId()}`, 'x', {
          'Nats-Expected-Last-Subject-Sequence': '0',
          'Nats-Expected-Last-Subject-Sequence-Subject': 'in.tj.>',
        });
        return ('answer' in attempt ? attempt.answer : attempt.refused).replace(/"seq":\d+/, '');
      };
      const before = await probe();
      const tj = await exchange.connect('tj');
      await tj.publishUntilAcknowledged(`hub.in.flash.${newId()}`, bytes('x'), { expectEmptySubject: true });
      expect(await probe()).toBe(before);
    });

    test('a message id used first by an attacker does not swallow the victim’s message', async () => {
      await kz.ask(`hub.in.flash.${newId()}`, 'x', { 'Nats-Msg-Id': 'the-same' });
      const victim = await attackerOf(exchange, 'uz');
      const attempt = await victim.ask(`hub.in.flash.${newId()}`, 'x', { 'Nats-Msg-Id': 'the-same' });
      expect(attempt).toHaveProperty('answer', expect.stringContaining('"stream":"IN_uz"'));
      expect(attempt).not.toHaveProperty('answer', expect.stringContaining('duplicate'));
    });
  });

  describe('reaches no JetStream API', () => {
    const calls: [string, string][] = [
      ['INFO', ''],
      ['STREAM.NAMES', ''],
      ['STREAM.LIST', ''],
      ['STREAM.INFO.IN_uz', ''],
      ['STREAM.INFO.OUT_kz', ''],
      ['STREAM.INFO.LEDGER_1', '{"subjects_filter":">"}'],
      ['STREAM.CREATE.MINE', '{"name":"MINE","subjects":["in.uz.>"]}'],
      ['STREAM.CREATE.MIRROR', '{"name":"MIRROR","mirror":{"name":"OUT_uz"}}'],
      ['STREAM.UPDATE.IN_uz', '{"name":"IN_uz","subjects":["in.uz.>"],"max_bytes":1}'],
      ['STREAM.DELETE.IN_uz', ''],
      ['STREAM.DELETE.LEDGER_1', ''],
      ['STREAM.PURGE.IN_uz', ''],
      ['STREAM.PURGE.IN_kz', ''],
      ['STREAM.SNAPSHOT.LEDGER_1', '{"deliver_subject":"_INBOX_kz.s"}'],
      ['STREAM.RESTORE.LEDGER_1', '{"config":{"name":"LEDGER_1"}}'],
      ['STREAM.MSG.GET.OUT_uz', '{"seq":1}'],
      ['STREAM.MSG.GET.LEDGER_1', '{"seq":1}'],
      ['STREAM.MSG.GET.OUT_kz', '{"seq":1}'],
      ['STREAM.MSG.DELETE.IN_uz', '{"seq":1}'],
      ['STREAM.MSG.DELETE.OUT_kz', '{"seq":1}'],
      ['STREAM.PEER.REMOVE.IN_uz', '{"peer":"hub"}'],
      ['STREAM.LEADER.STEPDOWN.IN_uz', ''],
      ['DIRECT.GET.OUT_uz', '{"seq":1}'],
      ['DIRECT.GET.OUT_uz.out.uz.>', ''],
      ['CONSUMER.CREATE.OUT_uz', '{"stream_name":"OUT_uz","config":{"deliver_subject":"_INBOX_kz.c"}}'],
      ['CONSUMER.CREATE.OUT_uz.mine', '{"stream_name":"OUT_uz","config":{"name":"mine"}}'],
      ['CONSUMER.CREATE.OUT_kz.mine.>', '{"stream_name":"OUT_kz","config":{"name":"mine"}}'],
      ['CONSUMER.DURABLE.CREATE.OUT_uz.mine', '{"stream_name":"OUT_uz","config":{"durable_name":"mine"}}'],
      ['CONSUMER.INFO.OUT_uz.flash', ''],
      ['CONSUMER.INFO.OUT_kz.flash', ''],
      ['CONSUMER.LIST.OUT_uz', ''],
      ['CONSUMER.NAMES.OUT_uz', ''],
      ['CONSUMER.DELETE.OUT_uz.flash', ''],
      ['CONSUMER.DELETE.OUT_kz.flash', ''],
      ['CONSUMER.PAUSE.OUT_uz.flash', '{"pause_until":"2100-01-01T00:00:00Z"}'],
      ['CONSUMER.RESET.OUT_uz.flash', '{}'],
      ['CONSUMER.UNPIN.OUT_uz.flash', '{}'],
      ['CONSUMER.LEADER.STEPDOWN.OUT_uz.flash', ''],
      ['CONSUMER.MSG.NEXT.OUT_uz.flash', '{"batch":1,"no_wait":true}'],
      ['CONSUMER.MSG.NEXT.OUT_kz.expiry', '{"batch":1,"no_wait":true}'],
      ['CONSUMER.MSG.NEXT.IN_kz.flash', '{"batch":1,"no_wait":true}'],
      ['CONSUMER.MSG.NEXT.REGISTER.uz_reg', '{"batch":1,"no_wait":true}'],
      ['CONSUMER.CREATE.REGISTER.kz_reg', '{"stream_name":"REGISTER","config":{"filter_subject":"regp.>"}}'],
      ['STREAM.MSG.GET.REGISTER', '{"last_by_subj":"regp.uz.>"}'],
      ['META.LEADER.STEPDOWN', ''],
      ['SERVER.REMOVE', '{"peer":"hub"}'],
      ['ACCOUNT.PURGE.HUB', ''],
    ];
    describe.each(['$JS.API', 'hubjs', '$JS.hub.API'])('under %s', (prefix) => {
      test.each(calls)('%s', async (call, body) => {
        await changesNothing(async () => {
          const attempt = await kz.try(`${prefix}.${call}`, body);
          // Without the user's permissions the server may answer with an error about this account; nothing of the hub's.
          const told = 'answer' in attempt ? attempt.answer : '{"error":{}}';
          expect(told).toContain('"error"');
          expect(told).not.toMatch(/IN_|OUT_|LEDGER|REGISTER|DEFERRED|flash|"seq"/);
          await kz.publish(`${prefix}.${call}`, body, { reply: '_INBOX_kz.reply' });
        });
      });
    });
  });

  describe('of a document that is only for others', () => {
    test('gets the notice and no copy, and cannot write either', async () => {
      const hash = 'ab'.repeat(32);
      for (const subject of [`regp.uz.${hash}`, `regp.tj.${hash}`, 'reg.agreement.uz-tj.1'])
        expect(
          await gateway.publishUntilAcknowledged(subject, bytes(subject), { expectEmptySubject: true }),
        ).toMatchObject({ stored: true });
      const seenBy = async (party: string): Promise<string[]> => {
        const bus = await exchange.connect(party);
        const seen: string[] = [];
        const stop = new AbortController();
        await bus.fetchLoop({
          sources: [{ stream: 'REGISTER', consumer: `${party}_reg`, inFlightMax: 8, ackWaitMs: 10_000, share: 1 }],
          handlingMax: 1,
          signal: stop.signal,
          handle: async (message) => {
            seen.push(message.subject);
            await message.ackAck();
            if (message.pendingCount === 0) stop.abort();
          },
        });
        return seen;
      };
      expect(await seenBy('uz')).toEqual([`regp.uz.${hash}`, 'reg.agreement.uz-tj.1']);
      expect(await seenBy('kz')).toEqual(['reg.agreement.uz-tj.1']);
      await changesNothing(async () => {
        for (const subject of [`regp.kz.${hash}`, `regp.uz.${'cd'.repeat(32)}`, `hub.regp.kz.${hash}`])
          await kz.publish(subject, 'forged');
      });
    });
  });

  describe('cannot touch what is being delivered to another', () => {
    test('neither confirm nor refuse nor prolong it, even knowing its acknowledgement subject', async () => {
      const victim = await exchange.connectRaw('uz');
      const pulled = await victim.request('hubjs.CONSUMER.MSG.NEXT.OUT_uz.flash', '{"batch":1,"no_wait":true}', {
        timeout: 60_000,
        noMux: true,
      });
      const acknowledgement = pulled.reply ?? '';
      expect(acknowledgement).toContain('OUT_uz.flash');
      await changesNothing(async () => {
        for (const word of ['+ACK', '-NAK', '+TERM', '+WPI', '+NXT {"batch":1}']) {
          expect(await kz.try(acknowledgement, word)).not.toHaveProperty('answer');
          await kz.publish(acknowledgement, word);
        }
      });
      expect((await victim.request(acknowledgement, '+ACK', { timeout: 60_000 })).data).toHaveLength(0);
    });
  });

  describe('hears nothing of others', () => {
    const subjects = [
      '>',
      '*.>',
      'in.>',
      'out.>',
      'out.uz.>',
      'ledger.>',
      'reg.>',
      'cp.>',
      'status.*',
      'policy.decide',
      'policy.judge',
      'audit.attest',
    ];
    const inboxes = [
      '_INBOX.>',
      '_INBOX_uz.>',
      '_INBOX_gateway.>',
      '_R_.>',
      '$JS.>',
      '$JS.EVENT.>',
      '$JS.ACK.>',
      '$SYS.>',
      'hub.>',
      'hubjs.>',
    ];
    test('on any subject, with or without a queue group', async () => {
      const ears = [...subjects, ...inboxes].flatMap((subject) => [kz.listen(subject), kz.listen(subject, 'gateway')]);
      await kz.settled();
      await uz.publishUntilAcknowledged(`hub.in.flash.${newId()}`, bytes('x'), { expectEmptySubject: true });
      await gateway.publishUntilAcknowledged(`out.uz.flash.${newId()}`, bytes('x'), { expectEmptySubject: true });
      await gateway.publishUntilAcknowledged(`ledger.1.admission.uz.${newId()}`, bytes('x'), {
        expectEmptySubject: true,
      });
      const victim = await exchange.connectRaw('uz');
      await victim.request('hubjs.CONSUMER.MSG.NEXT.OUT_uz.flash', '{"batch":1,"no_wait":true}', {
        timeout: 60_000,
        noMux: true,
      });
      await gateway.streamInfo('LEDGER_1');
      await kz.settled();
      expect(ears.flatMap(({ received }) => received)).toEqual([]);
      expect(ears.every(({ denied }) => denied)).toBe(wall === 'as configured');
    });
  });
});
