/** The one thing that the hub asks of members: each witness is asked under its own name and answers for itself alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bus } from '@tamga/platform/bus';
import { type Exchange, startExchange } from '@tamga/platform/exchange-fixture';
import { type Attacker, attackerOf, startExchangeWithoutUserPermissions } from './attacker.ts';

const parties = ['kz', 'uz'];
const walls: [string, () => Promise<Exchange>][] = [
  ['as configured', () => startExchange({ parties })],
  ['with the account boundary alone', () => startExchangeWithoutUserPermissions({ parties })],
];
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (data: Uint8Array) => new TextDecoder().decode(data);
const inTime = { timeoutMs: 60_000 };

function answering(bus: Bus, subject: string, queue: string) {
  const asked: string[] = [];
  const serving = bus.serve(subject, {
    queue,
    inFlightMax: 4,
    waitingMax: 16,
    handle: (request) => {
      asked.push(`${request.subject}: ${text(request.payload)}`);
      return Promise.resolve(bytes(`by ${subject}`));
    },
    onError: () => {},
  });
  return { asked, serving };
}

/** A round trip on the same connection: then the server knows what it subscribed to before. */
async function untilKnown(...buses: Bus[]): Promise<void> {
  await Promise.all(
    buses.map((bus) => bus.request('hub.log', bytes('x'), { timeoutMs: 5_000 }).catch(() => undefined)),
  );
}

describe.each(walls)('witnesses %s', (wall, start) => {
  let exchange: Exchange;
  let audit: Bus;
  let uz: Bus;
  let kz: Attacker;
  let kzBus: Bus;

  beforeAll(async () => {
    exchange = await start();
    [audit, uz, kzBus, kz] = await Promise.all([
      exchange.connect('audit'),
      exchange.connect('uz'),
      exchange.connect('kz'),
      attackerOf(exchange, 'kz'),
    ]);
  });
  afterAll(() => exchange[Symbol.asyncDispose]());

  test('are asked each under its own name', async () => {
    const own = answering(kzBus, 'hub.witness', 'witness');
    const other = answering(uz, 'hub.witness', 'witness');
    await using stack = new AsyncDisposableStack();
    stack.use(own.serving);
    stack.use(other.serving);
    await untilKnown(kzBus, uz);
    expect(text(await audit.request('witness.kz', bytes('for kz'), inTime))).toBe('by hub.witness');
    expect(text(await audit.request('witness.uz', bytes('for uz'), inTime))).toBe('by hub.witness');
    expect(own.asked).toEqual(['hub.witness: for kz']);
    expect(other.asked).toEqual(['hub.witness: for uz']);
  });

  test('cannot hear or answer what is asked of another', async () => {
    const ears = ['witness.uz', 'witness.*', 'witness.>', 'hub.witness.uz', '_R_.>', 'HUB.>'].flatMap((subject) => [
      kz.listen(subject),
      kz.listen(subject, 'witness'),
      kz.listen(subject, 'audit'),
    ]);
    await kz.settled();
    const other = answering(uz, 'hub.witness', 'witness');
    await using serving = other.serving;
    expect(serving).toBeDefined();
    await untilKnown(uz);
    expect(text(await audit.request('witness.uz', bytes('for uz'), inTime))).toBe('by hub.witness');
    await kz.settled();
    expect(ears.flatMap(({ received }) => received)).toEqual([]);
    expect(ears.every(({ denied }) => denied)).toBe(wall === 'as configured');
  });

  test.each(['witness.uz', 'witness.kz', 'hub.witness.uz'])('are asked on %s by the hub alone', async (subject) => {
    const own = answering(kzBus, 'hub.witness', 'witness');
    const other = answering(uz, 'hub.witness', 'witness');
    await using stack = new AsyncDisposableStack();
    stack.use(own.serving);
    stack.use(other.serving);
    await untilKnown(kzBus, uz);
    expect(await kz.try(subject, 'x')).not.toHaveProperty('answer');
    const gateway = await attackerOf(exchange, 'gateway');
    expect(await gateway.try(subject, 'x')).not.toHaveProperty('answer');
    expect([...own.asked, ...other.asked]).toEqual([]);
  });

  test('ask the log under the name that the server gives them', async () => {
    const log = answering(audit, 'log.*', 'audit');
    await using serving = log.serving;
    expect(serving).toBeDefined();
    await audit.streamInfo('LEDGER_1');
    expect(await kz.try('log.uz', 'x')).not.toHaveProperty('answer');
    expect(await kz.try('hub.log.uz', 'x')).not.toHaveProperty('answer');
    expect(await kz.ask('hub.log', 'mine')).toEqual({ answer: 'by log.*' });
    expect(log.asked).toEqual(['log.kz: mine']);
  });
});
