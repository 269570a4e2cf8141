/**
 * The attacks are real: with one thing loosened in the configuration, each succeeds. Without this a test of refusal
 * could pass because the attempt was badly made.
 */
import { expect, test } from 'vitest';
import { startExchange } from '@tamga/platform/exchange-fixture';
import { attackerOf, withoutPermissionsOf } from './attacker.ts';

const id = '0'.repeat(32);

test('with JetStream’s API exported, a member reads the ledger’s state and deletes a stream', async () => {
  await using exchange = await startExchange({
    configure: (text, credentials) =>
      edited(withoutPermissionsOf('kz', text, credentials), [
        ['"exports": [', '"exports": [ { "service": "$JS.API.STREAM.>" }'],
        [
          '"subject": "in.kz.>"\n        }\n        "to": "hub.in.>"\n      }',
          '"subject": "in.kz.>"\n        }\n        "to": "hub.in.>"\n      }\n { "service": { "account": "HUB", "subject": "$JS.API.STREAM.>" }, "to": "hubjs.STREAM.>" }',
        ],
      ]),
  });
  const kz = await attackerOf(exchange, 'kz');
  expect(await kz.ask('hubjs.STREAM.INFO.LEDGER_1', '')).toHaveProperty(
    'answer',
    expect.stringContaining('"name":"LEDGER_1"'),
  );
  expect(await kz.ask('hubjs.STREAM.DELETE.IN_uz', '')).toHaveProperty(
    'answer',
    expect.stringContaining('"success":true'),
  );
});

test('without the account in the subject, a member writes in another’s name', async () => {
  await using exchange = await startExchange({
    configure: (text, credentials) =>
      edited(withoutPermissionsOf('kz', text, credentials), [
        ['"service": "in.*.>"\n        "account_token_position": 2', '"service": "in.*.>"'],
        ['"subject": "in.kz.>"', '"subject": "in.uz.>"'],
      ]),
  });
  const kz = await attackerOf(exchange, 'kz');
  expect(await kz.ask(`hub.in.flash.${id}`, 'forged')).toHaveProperty(
    'answer',
    expect.stringContaining('"stream":"IN_uz"'),
  );
});

test('with another’s consumer exported, a member takes its messages', async () => {
  await using exchange = await startExchange({
    configure: (text, credentials) =>
      edited(withoutPermissionsOf('kz', text, credentials), [
        [
          '"$JS.API.CONSUMER.MSG.NEXT.OUT_uz.flash"\n        "accounts": [\n          "uz"',
          '"$JS.API.CONSUMER.MSG.NEXT.OUT_uz.flash"\n        "accounts": [\n          "uz"\n "kz"',
        ],
        ['"subject": "$JS.API.CONSUMER.MSG.NEXT.OUT_kz.flash"', '"subject": "$JS.API.CONSUMER.MSG.NEXT.OUT_uz.flash"'],
      ]),
  });
  const gateway = await exchange.connect('gateway');
  await gateway.publishUntilAcknowledged(`out.uz.flash.${id}`, new Uint8Array(1), { expectEmptySubject: true });
  const kz = await exchange.connectRaw('kz');
  const stolen = await kz.request('hubjs.CONSUMER.MSG.NEXT.OUT_kz.flash', '{"batch":1,"no_wait":true}', {
    timeout: 60_000,
    noMux: true,
  });
  expect(stolen.subject).toBe(`out.uz.flash.${id}`);
});

test('without its allow-list, the policy service hears submissions, writes the ledger and empties a stream', async () => {
  await using exchange = await startExchange({
    configure: (text, credentials) => withoutPermissionsOf('policy', text, credentials),
  });
  const policy = await attackerOf(exchange, 'policy');
  const heard = policy.listen('in.>');
  await policy.settled();
  const kz = await attackerOf(exchange, 'kz');
  await kz.ask(`hub.in.flash.${id}`, 'x');
  expect(await policy.ask(`ledger.1.admission.kz.${id}`, 'x')).toHaveProperty(
    'answer',
    expect.stringContaining('"stream":"LEDGER_1"'),
  );
  expect(await policy.ask('$JS.API.STREAM.PURGE.IN_kz', '')).toHaveProperty(
    'answer',
    expect.stringContaining('"purged":1'),
  );
  expect(heard.received).toEqual([`in.kz.flash.${id}`]);
});

test('in one stream for all, a member’s message id swallows another’s message, and its header reads another’s sequence', async () => {
  await using exchange = await startExchange();
  const operator = await exchange.connect('operator');
  const ask = async (subject: string, body: string) => {
    const reply = await operator.request(`$JS.API.${subject}`, new TextEncoder().encode(body), { timeoutMs: 60_000 });
    expect(new TextDecoder().decode(reply)).not.toContain('"error"');
  };
  await ask('STREAM.DELETE.IN_kz', '');
  await ask('STREAM.DELETE.IN_uz', '');
  await ask(
    'STREAM.CREATE.IN',
    '{"name":"IN","subjects":["in.>"],"storage":"file","retention":"limits","discard":"new","num_replicas":1}',
  );
  const [kz, uz] = [await attackerOf(exchange, 'kz'), await attackerOf(exchange, 'uz')];
  await kz.ask(`hub.in.flash.${id}`, 'x', { 'Nats-Msg-Id': 'the-same' });
  expect(await uz.ask(`hub.in.flash.${id}`, 'x', { 'Nats-Msg-Id': 'the-same' })).toHaveProperty(
    'answer',
    expect.stringContaining('"duplicate": true'),
  );
  await uz.ask(`hub.in.flash.${'1'.repeat(32)}`, 'x');
  const probe = {
    'Nats-Expected-Last-Subject-Sequence': '0',
    'Nats-Expected-Last-Subject-Sequence-Subject': 'in.uz.>',
  };
  expect(await kz.ask(`hub.in.flash.${'2'.repeat(32)}`, 'x', probe)).toHaveProperty(
    'answer',
    expect.stringContaining('wrong last sequence: 2'),
  );
});

/** Each edit must meet its place exactly. */
function edited(text: string, edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((current, [from, to]) => {
    expect(current).toContain(from);
    return current.replace(from, () => to);
  }, text);
}
