import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigError } from './config-error.ts';
import { formats } from './formats.ts';
import { loadConfig } from './load-config.ts';
import { optional, required } from './schema.ts';

const directory = mkdtempSync(join(tmpdir(), 'tamga-config-'));
afterAll(() => rmSync(directory, { recursive: true }));

const schema = {
  party: required(formats.party, 'whose adapter this is'),
  http: {
    port: required(formats.port, 'where officers connect'),
    secure: optional(formats.boolean, true, 'require TLS'),
  },
  nats: { servers: required(formats.natsServers, 'the exchange') },
} as const;

const valid = { party: 'kz', http: { port: 8401 }, nats: { servers: ['tls://127.0.0.1:4222'] } };

function fileWith(content: unknown): string {
  const file = join(directory, 'adapter.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function refusal(content: unknown): string {
  try {
    loadConfig(schema, fileWith(content));
  } catch (error) {
    if (error instanceof ConfigError) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'accepted';
}

test('a valid file becomes a typed, deeply frozen object with its defaults', () => {
  const config = loadConfig(schema, fileWith(valid));
  const port: number = config.http.port;
  expect({ port, secure: config.http.secure, party: config.party }).toEqual({ port: 8401, secure: true, party: 'kz' });
  expect(Object.isFrozen(config) && Object.isFrozen(config.http) && Object.isFrozen(config.nats.servers)).toBe(true);
});

describe('refuses, naming file and key,', () => {
  const cases: [string, unknown, string][] = [
    ['a port with a letter', { ...valid, http: { port: '80a' } }, '"http.port": expected a port'],
    ['a port in quotes', { ...valid, http: { port: '8401' } }, '"http.port": expected a port'],
    ['port 0', { ...valid, http: { port: 0 } }, '"http.port": expected a port'],
    ['port 65536', { ...valid, http: { port: 65_536 } }, '"http.port": expected a port'],
    ['a fractional port', { ...valid, http: { port: 80.5 } }, '"http.port": expected a port'],
    ['"no" for a boolean', { ...valid, http: { port: 1, secure: 'no' } }, '"http.secure": expected true or false'],
    ['0 for a boolean', { ...valid, http: { port: 1, secure: 0 } }, '"http.secure": expected true or false'],
    [
      'an empty text for a boolean',
      { ...valid, http: { port: 1, secure: '' } },
      '"http.secure": expected true or false',
    ],
    ['an unknown key', { ...valid, prot: 1 }, '"prot" is not a key'],
    ['an unknown key in a group', { ...valid, http: { port: 1, prot: 1 } }, '"http.prot" is not a key'],
    ['an unknown key inside a scalar’s object', { ...valid, party: { id: 'kz' } }, '"party": expected a party id'],
    ['a missing key', { http: valid.http, nats: valid.nats }, '"party" is missing'],
    ['a missing group', { party: 'kz', nats: valid.nats }, '"http.port" is missing'],
    ['null for a required key', { ...valid, party: null }, '"party" is missing'],
    ['a list for a group', { ...valid, http: [1] }, '"http'],
    ['a scalar for a group', { ...valid, http: 8401 }, '"http'],
    [
      'a server without TLS',
      { ...valid, nats: { servers: ['nats://127.0.0.1:4222'] } },
      '"nats.servers": expected a list',
    ],
    ['an empty list', { ...valid, nats: { servers: [] } }, '"nats.servers": expected a list'],
    [
      'the same server twice',
      { ...valid, nats: { servers: ['tls://a:1', 'tls://a:1'] } },
      '"nats.servers": expected a list',
    ],
  ];
  test.each(cases)('%s', (_what, content, expected) => {
    expect(refusal(content)).toContain(expected);
    expect(refusal(content)).toContain(join(directory, 'adapter.json'));
  });

  test('every wrong key at once', () => {
    const text = refusal({ party: 'KZ', http: { port: 'x' }, more: 1 });
    expect(text).toContain('"party"');
    expect(text).toContain('"http.port"');
    expect(text).toContain('"nats.servers"');
  });

  test('with the file once and a line a key', () => {
    expect(
      refusal({ ...valid, party: 'KZ', prot: 1 })
        .split('\n')
        .slice(1),
    ).toEqual(['  "party": expected a party id, like "kz"', '  "prot" is not a key of this file']);
  });

  test('text that is not JSON, without quoting it', () => {
    const text = refusal('{"passphrase": "correct horse');
    expect(text).toContain('NOT_JSON');
    expect(text).not.toContain('correct');
  });

  test('a wrong value without showing it', () => {
    expect(refusal({ ...valid, party: 'SECRET VALUE' })).not.toContain('SECRET');
  });

  test('a file that is not there', () => {
    expect(() => loadConfig(schema, join(directory, 'absent.json'))).toThrow(
      expect.objectContaining({ code: 'CANNOT_READ' }),
    );
  });
});

test('the environment and the command line change nothing', () => {
  process.env['PORT'] = '1';
  process.env['HTTP_PORT'] = '1';
  expect(loadConfig(schema, fileWith(valid)).http.port).toBe(8401);
});
