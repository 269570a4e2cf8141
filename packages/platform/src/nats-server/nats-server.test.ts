import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePartyId } from '@tamga/core/identifiers';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { freePort } from './exchange.fixture.ts';
import { isAtLeast, type NatsServerBinary, obtainNatsServer } from './obtain-nats-server.ts';
import { isAlive } from './process-identity.ts';
import { serverConfiguration } from './server-configuration.ts';
import { spawnForTest } from './spawn.fixture.ts';
import { startNatsServer, stopNatsServer } from './start-nats-server.ts';

let nats: NatsServerBinary;
let directory: string;
const path = process.env['PATH'];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'tamga-nats-'));
  nats = await obtainNatsServer({ cacheDir: join(import.meta.dirname, '../../../../.cache') });
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));
afterEach(() => {
  process.env['PATH'] = path;
});

let count = 0;
function scratch(configuration: string): { configFile: string; runDirectory: string } {
  count += 1;
  const runDirectory = join(directory, String(count));
  mkdirSync(runDirectory);
  const configFile = join(runDirectory, 'server.conf');
  writeFileSync(configFile, configuration);
  return { configFile, runDirectory };
}

const by = { portOption: '--nats-port', spawn: spawnForTest };

test('starts, answers on its port, and is gone after disposal', async () => {
  const files = scratch('host: 127.0.0.1\nport: -1\n');
  let pid: number;
  {
    await using server = await startNatsServer({ binary: nats.path, ...files, ...by });
    pid = server.pid;
    expect(server).toMatchObject({ adopted: false, url: `tls://127.0.0.1:${server.port}` });
    expect(isAlive(pid)).toBe(true);
    expect(Number(readFileSync(join(files.runDirectory, 'nats.pid'), 'utf8'))).toBe(pid);
  }
  expect(isAlive(pid)).toBe(false);
  expect(existsSync(join(files.runDirectory, 'nats.pid'))).toBe(false);
});

test('adopts a server that runs on the same configuration, and stops it by its files alone', async () => {
  const files = scratch('host: 127.0.0.1\nport: -1\n');
  const first = await startNatsServer({ binary: nats.path, ...files, ...by });
  const second = await startNatsServer({ binary: nats.path, ...files, ...by });
  expect(second).toMatchObject({ adopted: true, pid: first.pid, port: first.port });
  expect(await stopNatsServer(files)).toBe(true);
  expect(await stopNatsServer(files)).toBe(false);
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);
});

test('does not take a stranger with the same process id for its own', async () => {
  const files = scratch('host: 127.0.0.1\nport: -1\n');
  writeFileSync(join(files.runDirectory, 'nats.pid'), `${process.pid}\n`);
  await using server = await startNatsServer({ binary: nats.path, ...files, ...by });
  expect(server.adopted).toBe(false);
  expect(isAlive(process.pid)).toBe(true);
});

test('starts anew after kill -9, past the files that were left behind', async () => {
  const files = scratch('host: 127.0.0.1\nport: -1\n');
  const first = await startNatsServer({ binary: nats.path, ...files, ...by });
  process.kill(first.pid, 'SIGKILL');
  await first.stop();
  writeFileSync(join(files.runDirectory, 'nats.pid'), `${first.pid}\n`);
  await using second = await startNatsServer({ binary: nats.path, ...files, ...by });
  expect(second.pid).not.toBe(first.pid);
});

test('a busy port is one sentence with the port and the option, whether the server logs to a file or not', async () => {
  const other = createServer();
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  for (const log of ['', '"log_file": "LOG"\n']) {
    const files = scratch(`${log}host: 127.0.0.1\nport: ${port}\n`);
    const logFile = join(files.runDirectory, 'nats.log');
    writeFileSync(files.configFile, readFileSync(files.configFile, 'utf8').replace('LOG', logFile));
    const starting = startNatsServer({ binary: nats.path, ...files, ...by });
    await expect(starting).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringMatching(`${port}.*--nats-port`),
    });
  }
  other.close();
});

test('a configuration that the server refuses is shown with what it said', async () => {
  const files = scratch('port: -1\nno_such_option: 1\n');
  const starting = startNatsServer({ binary: nats.path, ...files, ...by });
  await expect(starting).rejects.toMatchObject({
    code: 'BAD_CONFIGURATION',
    message: expect.stringContaining('no_such_option'),
  });
});

test('a program that is not there or not nats-server does not start', async () => {
  const files = scratch('port: -1\n');
  await expect(startNatsServer({ binary: '/nowhere/nats-server', ...files, ...by })).rejects.toMatchObject({
    code: 'DID_NOT_START',
  });
  await expect(startNatsServer({ binary: '/bin/false', ...files, ...by })).rejects.toMatchObject({
    code: 'DID_NOT_START',
  });
});

test('takes nats-server from PATH only when it is new enough, and says what it tried', async () => {
  const bin = join(directory, 'bin');
  mkdirSync(bin);
  const install = (version: string) => {
    writeFileSync(join(bin, 'nats-server'), `#!/bin/sh\necho "nats-server: v${version}"\n`);
    chmodSync(join(bin, 'nats-server'), 0o755);
  };
  process.env['PATH'] = bin;
  install('2.15.1');
  expect(await obtainNatsServer({ cacheDir: join(directory, 'cache') })).toEqual({
    path: join(bin, 'nats-server'),
    version: '2.15.1',
    from: 'PATH',
  });
  install('2.9.10');
  const failing = obtainNatsServer({ cacheDir: join(directory, 'cache') });
  await expect(failing).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringMatching(/2\.9\.10 is older[\s\S]*not there[\s\S]*packages/),
  });
});

test.each([
  ['2.12.0', '2.12.0', true],
  ['2.15.1', '2.12.0', true],
  ['3.0.0', '2.12.0', true],
  ['2.9.10', '2.12.0', false],
  ['2.11.9', '2.12.0', false],
])('%s is at least %s: %s', (version, least, expected) => {
  expect(isAtLeast(version, least)).toBe(expected);
});

test('the configuration is a function of its options, quotes what it is given, and refuses control characters', async () => {
  const options = {
    serverName: 'hub "one"',
    address: '127.0.0.1',
    port: await freePort(),
    storeDirectory: '/data/a b\\c',
    logFile: '/data/nats.log',
    tls: { certFile: '/c', keyFile: '/k', caFile: '/ca' },
    payloadBytesMax: 1_048_576,
    fileStoreBytesMax: 1,
    ledgerEpoch: 1,
    users: {
      hub: { gateway: 'UG', policy: 'UP', audit: 'UA', operator: 'UO' },
      parties: new Map([[parsePartyId('kz'), 'UK']]),
    },
  };
  const text = serverConfiguration(options);
  expect(text).toBe(serverConfiguration(options));
  expect(text).toContain('"server_name": "hub \\"one\\""');
  expect(text).toContain('"store_dir": "/data/a b\\\\c"');
  expect(text).toContain('"sync_interval": always');
  expect(text).toContain('"min_version": "1.3"');
  expect(text).not.toContain('"http"');
  expect(serverConfiguration({ ...options, monitorPort: 8222 })).toContain('"http": "127.0.0.1:8222"');
  expect(() => serverConfiguration({ ...options, logFile: '/a\nport: 1' })).toThrow('control character');
});
