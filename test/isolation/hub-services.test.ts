/** The hub's own services: each user of the hub's account does its own work and nothing else (03, "Isolation"). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bus } from '@tamga/platform/bus';
import { type Exchange, startExchange } from '@tamga/platform/exchange-fixture';
import { type Attacker, attackerOf } from './attacker.ts';
import { readHubState } from './hub-state.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const id = '0'.repeat(32);

let exchange: Exchange;
let operator: Bus;

beforeAll(async () => {
  exchange = await startExchange();
  operator = await exchange.connect('operator');
  const gateway = await exchange.connect('gateway');
  for (const subject of [`ledger.1.admission.kz.${id}`, `out.uz.flash.${id}`, `deferred.uz.${id}`]) {
    await gateway.publishUntilAcknowledged(subject, bytes('x'), { expectEmptySubject: true });
  }
  await (
    await exchange.connect('kz')
  ).publishUntilAcknowledged(`hub.in.flash.${id}`, bytes('x'), { expectEmptySubject: true });
  await operator.publishUntilAcknowledged('reg.manifest.kz.1', bytes('x'), { expectEmptySubject: true });
});
afterAll(() => exchange[Symbol.asyncDispose]());

const streams = ['LEDGER_1', 'IN_kz', 'OUT_uz', 'DEFERRED', 'REGISTER', 'CHECKPOINTS', 'SEQUENCER'];
/** Changing what exists: the operator's alone. */
const operatorsOnly = streams.flatMap(
  (stream) =>
    [
      [`$JS.API.STREAM.CREATE.${stream}`, `{"name":"${stream}","subjects":["new.>"]}`],
      [`$JS.API.STREAM.UPDATE.${stream}`, `{"name":"${stream}","max_bytes":1}`],
      [`$JS.API.STREAM.DELETE.${stream}`, ''],
      [`$JS.API.STREAM.PURGE.${stream}`, ''],
      [`$JS.API.STREAM.SNAPSHOT.${stream}`, '{"deliver_subject":"_INBOX_gateway.s"}'],
      [`$JS.API.STREAM.RESTORE.${stream}`, `{"config":{"name":"${stream}"}}`],
      [
        `$JS.API.CONSUMER.CREATE.${stream}`,
        `{"stream_name":"${stream}","config":{"deliver_subject":"ledger.1.admission.kz.forged"}}`,
      ],
      [`$JS.API.CONSUMER.CREATE.${stream}.mine`, `{"stream_name":"${stream}","config":{"name":"mine"}}`],
      [
        `$JS.API.CONSUMER.DURABLE.CREATE.${stream}.mine`,
        `{"stream_name":"${stream}","config":{"durable_name":"mine"}}`,
      ],
      [`$JS.API.CONSUMER.DELETE.${stream}.flash`, ''],
      [`$JS.API.DIRECT.GET.${stream}`, '{"seq":1}'],
    ] as const,
);
const nobodys = [
  ['$JS.API.STREAM.MSG.DELETE.LEDGER_1', '{"seq":1}'],
  ['$JS.API.STREAM.MSG.DELETE.REGISTER', '{"seq":1}'],
  ['$JS.API.CONSUMER.MSG.NEXT.OUT_uz.flash', '{"batch":1,"no_wait":true}'],
  ['$JS.API.CONSUMER.MSG.NEXT.REGISTER.kz_reg', '{"batch":1,"no_wait":true}'],
  ['$JS.API.CONSUMER.INFO.REGISTER.kz_reg', ''],
  ['$JS.API.CONSUMER.LIST.OUT_uz', ''],
  ['$JS.API.INFO', ''],
  ['$JS.API.STREAM.NAMES', ''],
  ['$JS.API.ACCOUNT.PURGE.HUB', ''],
  ['in.kz.flash.forged', 'x'],
  ['blob.kz.a.1', 'x'],
  ['status.kz', 'x'],
  ['reg.manifest.kz.2', 'x'],
  ['$SYS.REQ.SERVER.PING', ''],
  ['_INBOX_operator.x', 'x'],
] as const;
const ledgerAndDelivery = [
  ['ledger.1.admission.kz.forged', 'x'],
  ['ledger.1.outcome.kz.forged', 'x'],
  ['out.kz.flash.forged', 'x'],
  ['deferred.kz.forged', 'x'],
  ['$JS.API.STREAM.MSG.DELETE.IN_kz', '{"seq":1}'],
  ['$JS.API.STREAM.MSG.DELETE.OUT_uz', '{"seq":1}'],
  ['$JS.API.STREAM.MSG.GET.IN_kz', '{"seq":1}'],
  ['$JS.API.STREAM.MSG.GET.OUT_uz', '{"seq":1}'],
  ['$JS.API.CONSUMER.MSG.NEXT.IN_kz.flash', '{"batch":1,"no_wait":true}'],
  ['$JS.API.CONSUMER.INFO.OUT_uz.flash', ''],
] as const;

const users: [string, readonly (readonly [string, string])[], readonly string[]][] = [
  [
    'gateway',
    [
      ...operatorsOnly,
      ...nobodys,
      ['cp.tamga', 'x'],
      ['seq.tamga', 'x'],
      ['$JS.API.STREAM.MSG.GET.SEQUENCER', '{"seq":1}'],
    ],
    [
      '>',
      'in.>',
      'in.kz.>',
      'out.>',
      'ledger.>',
      'status.*',
      'policy.decide',
      'audit.attest',
      '_INBOX.>',
      '_INBOX_policy.>',
      '_INBOX_operator.>',
      '$JS.>',
      '$SYS.>',
    ],
  ],
  [
    'policy',
    [
      ...operatorsOnly,
      ...nobodys,
      ...ledgerAndDelivery,
      ['cp.tamga', 'x'],
      ['seq.tamga', 'x'],
      ['audit.attest', 'x'],
      ['$JS.API.STREAM.MSG.GET.LEDGER_1', '{"seq":1}'],
    ],
    [
      '>',
      'in.>',
      'out.>',
      'ledger.>',
      'status.*',
      'policy.decide',
      'policy.>',
      'audit.attest',
      '_INBOX_gateway.>',
      '$JS.>',
      '$SYS.>',
    ],
  ],
  [
    'audit',
    [...operatorsOnly, ...nobodys, ...ledgerAndDelivery, ['policy.decide', 'x'], ['policy.judge', 'x']],
    [
      '>',
      'in.>',
      'out.>',
      'ledger.>',
      'status.*',
      'policy.decide',
      // Each audit answers `audit.attest` for itself (0197); these only one of them.
      'audit.entries',
      'log.*',
      '_INBOX_gateway.>',
      '$JS.>',
      '$SYS.>',
    ],
  ],
  [
    'operator',
    [
      ['ledger.1.admission.kz.forged', 'x'],
      ['ledger.1.outcome.kz.forged', 'x'],
      ['out.kz.flash.forged', 'x'],
      ['deferred.kz.forged', 'x'],
      ['in.kz.flash.forged', 'x'],
      ['cp.tamga', 'x'],
      ['seq.tamga', 'x'],
      ['policy.decide', 'x'],
      ['policy.judge', 'x'],
      ['audit.attest', 'x'],
    ],
    ['>', 'in.>', 'out.>', 'ledger.>', 'policy.decide', 'audit.attest', 'status.*', '_INBOX_gateway.>', '$SYS.>'],
  ],
];

describe.each(users)('the %s user', (user, subjects, ears) => {
  let service: Attacker;
  beforeAll(async () => {
    service = await attackerOf(exchange, user);
  });

  test.each(subjects)('may not publish %s', async (subject, payload) => {
    const before = await readHubState(operator);
    expect(await service.ask(subject, payload)).toEqual({ refused: 'permission' });
    expect(await readHubState(operator)).toEqual(before);
  });

  test.each(ears)('may not listen on %s outside its queue group', async (subject) => {
    const heard = service.listen(subject);
    await service.settled();
    expect(heard.denied).toBe(true);
  });
});

test('a service answers only whom it was asked by: it cannot publish to any other reply subject', async () => {
  const policy = await attackerOf(exchange, 'policy');
  const gateway = await exchange.connectRaw('gateway');
  const heard: string[] = [];
  gateway.subscribe('_INBOX_gateway.unasked', { callback: (_error, message) => void heard.push(message.subject) });
  await gateway.flush();
  expect(await policy.ask('_INBOX_gateway.unasked', 'forged')).toEqual({ refused: 'permission' });
  await gateway.flush();
  expect(heard).toEqual([]);
});

test('LEDGER refuses deletion and purge even to the operator', async () => {
  const ask = async (subject: string, body: string) =>
    new TextDecoder().decode(await operator.request(`$JS.API.${subject}`, bytes(body), { timeoutMs: 5_000 }));
  expect(await ask('STREAM.MSG.DELETE.LEDGER_1', '{"seq":1}')).toContain('"error"');
  expect(await ask('STREAM.PURGE.LEDGER_1', '')).toContain('"error"');
  expect(await operator.streamInfo('LEDGER_1')).toMatchObject({ messages: 1, deletedCount: 0 });
});
