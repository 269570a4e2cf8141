/** Who gets as far as saying something: TLS 1.3 with a certificate of the region, then a known key (03, "Isolation"). */
import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import { connect as connectTls, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BusOptions, connectBus } from '@tamga/platform/bus';
import { type Exchange, startExchange } from '@tamga/platform/exchange-fixture';

let exchange: Exchange;
let port: number;
let kz: BusOptions;

beforeAll(async () => {
  exchange = await startExchange();
  port = Number(new URL(exchange.url).port);
  kz = exchange.busOptions('kz');
});
afterAll(() => exchange[Symbol.asyncDispose]());

/** The first words of the server, or the reason why there are none. */
async function greeting(options: ConnectionOptions): Promise<string> {
  const socket: TLSSocket = connectTls({ host: '127.0.0.1', port, ca: kz.tls.ca, ...options });
  try {
    const [data] = (await once(socket, 'data')) as [Buffer];
    return data.toString();
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'closed';
  } finally {
    socket.destroy();
  }
}

test('TLS 1.3 with the region’s certificate is greeted', async () => {
  expect(await greeting({ cert: kz.tls.cert, key: kz.tls.key, minVersion: 'TLSv1.3' })).toMatch(/^INFO /);
});

test('TLS 1.2 is refused', async () => {
  expect(await greeting({ cert: kz.tls.cert, key: kz.tls.key, maxVersion: 'TLSv1.2' })).toMatch(/^ERR_SSL/);
});

test('a client without a certificate, or with one of its own making, is refused', async () => {
  expect(await greeting({ minVersion: 'TLSv1.3' })).not.toContain('INFO');
  await using other = await startExchange();
  const { cert, key } = other.busOptions('kz').tls;
  expect(await greeting({ cert, key, minVersion: 'TLSv1.3' })).not.toContain('INFO');
});

test('the server’s own certificate does not serve as a client’s', async () => {
  const { cert, key } = exchange.credentials.server;
  expect(await greeting({ cert, key, minVersion: 'TLSv1.3' })).not.toContain('INFO');
});

test('in the clear the server says nothing, not even hello', async () => {
  const socket = connectTcp(port, '127.0.0.1');
  const heard: Buffer[] = [];
  socket.on('data', (data: Buffer) => heard.push(data));
  await once(socket, 'connect');
  socket.write('CONNECT {"verbose":true}\r\nPING\r\n');
  await once(socket, 'close');
  expect(Buffer.concat(heard).toString()).not.toMatch(/INFO|PONG|server_id/);
});

test('a certificate without a known key is not authorised', async () => {
  await using other = await startExchange();
  await expect(connectBus({ ...kz, nkeySeed: other.busOptions('kz').nkeySeed })).rejects.toMatchObject({
    code: 'NOT_AUTHORISED',
  });
});

test('one party’s key does not become another’s by another’s certificate', async () => {
  await using bus = await connectBus({ ...kz, tls: exchange.busOptions('uz').tls });
  const result = await bus.publishUntilAcknowledged(`hub.in.flash.${'1'.repeat(32)}`, new Uint8Array(1), {
    expectEmptySubject: true,
  });
  expect(result).toMatchObject({ stored: true, stream: 'IN_kz' });
});
