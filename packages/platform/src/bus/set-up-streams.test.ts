import { parsePartyId } from '@tamga/core/identifiers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Exchange, startExchange } from '../nats-server/exchange.fixture.ts';
import type { Bus } from './bus.ts';
import { checkStreams, setUpStreams } from './set-up-streams.ts';
import type { StreamConfig } from './stream-config.ts';
import { ledgerSpec, reservedBytes, singleMachineSizes, streamLayout, type StreamSpec } from './stream-layout.ts';

const parties = ['kz', 'uz'].map(parsePartyId);
const sizes = { ...singleMachineSizes, ledgerBytesMax: 268_435_456 };
const options = { parties, replicas: 1, payloadBytesMax: 1_048_576, sizes };
const layout = streamLayout(options);
const ledger = ledgerSpec({ ...options, epoch: 1, firstSequence: 1 });

let exchange: Exchange;
let operator: Bus;

beforeAll(async () => {
  exchange = await startExchange({ withoutLedger: true });
  operator = await exchange.connect('operator');
});
afterAll(() => exchange[Symbol.asyncDispose]());

/** A stream of the layout with one option changed. */
function changed(stream: string, option: Partial<StreamConfig>): StreamSpec[] {
  return layout.flatMap((spec) =>
    spec.config.name === stream ? [{ ...spec, config: { ...spec.config, ...option } }] : [],
  );
}

test('a second set-up finds everything as it should be and makes nothing', async () => {
  const report = await setUpStreams(operator, layout);
  expect(report.created).toEqual([]);
  expect(report.present).toContain('IN_kz');
  expect(report.present).toContain('OUT_uz/expiry');
  expect(report.present).toContain('REGISTER/kz_reg');
});

test('a new party’s streams are made, the others left alone', async () => {
  const withTj = streamLayout({ ...options, parties: [...parties, parsePartyId('tj')] });
  const report = await setUpStreams(
    operator,
    withTj.filter(({ config }) => config.name !== 'DEFERRED' && config.name !== 'REGISTER'),
  );
  expect(report.created.filter((name) => !name.includes('/'))).toEqual(['IN_tj', 'OUT_tj', 'BLOB_tj']);
});

test('a register that an earlier release made, for all alike, is brought to the present form and keeps what it has', async () => {
  await using old = await startExchange({ withoutLedger: true });
  const by = await old.connect('operator');
  const register = streamLayout({ ...options, parties }).find(({ config }) => config.name === 'REGISTER');
  if (register?.former === undefined) throw new Error('no former register');
  await by.request('$JS.API.STREAM.DELETE.REGISTER', new Uint8Array(), { timeoutMs: 5_000 });
  await setUpStreams(by, [register.former]);
  await by.publishUntilAcknowledged('reg.roster.region.1', new Uint8Array(1), { expectEmptySubject: true });
  const report = await setUpStreams(by, [register]);
  expect(report).toEqual({ created: [], present: [], changed: ['REGISTER', 'REGISTER/kz_reg', 'REGISTER/uz_reg'] });
  expect((await setUpStreams(by, [register])).changed).toEqual([]);
  expect(await by.streamInfo('REGISTER')).toMatchObject({ messages: 1, lastSequence: 1 });
});

describe('refuses, naming the option,', () => {
  const differences: [string, string, Partial<StreamConfig>][] = [
    ['a stream that keeps messages shorter', 'IN_kz', { max_age: 1 }],
    ['another size', 'OUT_kz', { max_bytes: 1 }],
    ['another discard policy', 'IN_kz', { discard: 'old' }],
    ['more messages per subject', 'OUT_uz', { max_msgs_per_subject: 2 }],
    ['other subjects', 'IN_kz', { subjects: ['in.kz.>'] }],
    ['direct reads', 'IN_kz', { allow_direct: true }],
    ['deletion where none is allowed', 'REGISTER', { deny_delete: false }],
    ['rollups', 'IN_uz', { allow_rollup_hdrs: true }],
    ['message TTLs', 'IN_uz', { allow_msg_ttl: true }],
    ['another number of replicas', 'DEFERRED', { num_replicas: 3 }],
    ['another window for message ids', 'IN_uz', { duplicate_window: 120_000_000_000 }],
    ['another largest message', 'IN_uz', { max_msg_size: 1 }],
  ];
  test.each(differences)('%s', async (_what, stream, option) => {
    const [name = ''] = Object.keys(option);
    await expect(setUpStreams(operator, changed(stream, option))).rejects.toMatchObject({
      code: 'STREAM_DIFFERS',
      message: expect.stringContaining(name),
    });
  });

  test('a consumer with another ack_wait', async () => {
    const [spec] = changed('IN_kz', {});
    const consumers = spec?.consumers.map((consumer) => ({ ...consumer, ack_wait: 1_000_000 })) ?? [];
    const refused = setUpStreams(operator, spec ? [{ ...spec, consumers }] : []);
    await expect(refused).rejects.toMatchObject({
      code: 'CONSUMER_DIFFERS',
      message: expect.stringContaining('ack_wait'),
    });
  });

  test('an option that somebody switched on behind our back', async () => {
    const found = { config: { ...layout[0]?.config, republish: { src: '>', dest: 'copy.>' } } };
    const answering = { request: () => Promise.resolve(new TextEncoder().encode(JSON.stringify(found))) };
    await expect(setUpStreams(answering, layout.slice(0, 1))).rejects.toMatchObject({
      code: 'STREAM_DIFFERS',
      message: expect.stringContaining('republish'),
    });
  });
});

test('a missing LEDGER is missing, and only an explicit set-up makes it', async () => {
  await expect(checkStreams(operator, [ledger])).rejects.toMatchObject({ code: 'STREAM_MISSING' });
  expect(layout.some(({ config }) => config.name.startsWith('LEDGER'))).toBe(false);
  expect((await setUpStreams(operator, [ledger])).created).toEqual(['LEDGER_1']);
  await checkStreams(operator, [ledger, ...layout]);
  await expect(checkStreams(operator, [ledgerSpec({ ...options, epoch: 1, firstSequence: 9 })])).rejects.toMatchObject({
    code: 'STREAM_DIFFERS',
  });
});

test('a later epoch begins where the one before ended', async () => {
  const second = ledgerSpec({ ...options, epoch: 2, firstSequence: 4_711 });
  await setUpStreams(operator, [second]);
  expect(await operator.streamInfo('LEDGER_2')).toMatchObject({
    firstSequence: 4_711,
    messages: 0,
    lastSequence: 4_710,
  });
});

test('a layout that reserves more than the server may keep says so', async () => {
  const large = streamLayout({ ...options, parties: [parsePartyId('am')], sizes: { ...sizes, inBytesMax: 2 ** 45 } });
  await expect(setUpStreams(operator, large.slice(0, 1))).rejects.toMatchObject({
    code: 'NO_ROOM',
    message: expect.stringContaining('max_file_store'),
  });
});

test('every stream is bounded, on file, and takes the largest submission', () => {
  for (const { config } of [...layout, ledger]) {
    expect(config.max_bytes).toBeGreaterThan(0);
    expect(config).toMatchObject({
      storage: 'file',
      retention: 'limits',
      // Of the sequencer's state the last ones are kept: who writes looks at what it wrote upon.
      max_msgs_per_subject: config.name === 'SEQUENCER' ? 64 : 1,
      allow_direct: false,
      allow_rollup_hdrs: false,
      allow_msg_ttl: false,
    });
  }
  const sizesOf = (prefix: string) =>
    layout.filter(({ config }) => config.name.startsWith(prefix)).map(({ config }) => config.max_msg_size);
  expect(new Set([...sizesOf('IN_'), ...sizesOf('OUT_')])).toEqual(new Set([983_040]));
  expect(reservedBytes(layout)).toBe(layout.reduce((sum, { config }) => sum + config.max_bytes, 0));
});

test('LEDGER and REGISTER can neither lose nor forget anything', () => {
  const register = layout.find(({ config }) => config.name === 'REGISTER');
  for (const spec of [ledger, register]) {
    expect(spec?.config).toMatchObject({
      deny_delete: true,
      deny_purge: true,
      discard: 'new',
      max_age: 0,
      allow_msg_schedules: false,
    });
  }
});
