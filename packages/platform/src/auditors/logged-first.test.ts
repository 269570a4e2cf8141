/** Whatever an auditor asks, nothing is told before the reading is logged: neither what there is nor that there is nothing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAuthorityId } from '@tamga/core/identifiers';
import { encodeEntry } from '@tamga/core/ledger';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodePrimitives as primitives } from '../crypto/index.ts';
import { madeUpEntries, memorySource, sourceEntries, testCalendars } from '../ledger-index/held-entries.fixture.ts';
import { openLedgerIndex, type LedgerIndex } from '../ledger-index/index.ts';
import { auditorsApi } from './api.ts';
import { ReadingNotLogged, type AuditorsMeans, type AuditRead } from './means.ts';
import { exportBytesMax, exportEntriesMax } from './parameters.ts';

const count = 300;
const officer = { name: 'p', authority: parseAuthorityId('caricc/audit'), unit: null, roles: ['auditor'] } as const;

let directory: string;
let index: LedgerIndex;
/** Of an entry that is no decision. */
let outcomeLeaf: number;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-logged-first-'));
  const source = memorySource(sourceEntries(madeUpEntries('logged first', count)));
  index = openLedgerIndex(join(directory, 'index.sqlite'), { source, calendars: testCalendars() });
  await index.catchUp();
  const outcomes = index.search({ query: query('outcome'), limit: 1, nowMs: 0 });
  if (!outcomes.ok) throw new Error(outcomes.code);
  outcomeLeaf = outcomes.result.leaves[0] ?? -1;
});
afterAll(async () => {
  index[Symbol.dispose]();
  await rm(directory, { recursive: true });
});

function query(event: string) {
  return {
    filters: [{ filter: 'event' as const, values: [event] }],
    words: [],
    fromMs: undefined,
    toMs: undefined,
    isOverdue: false,
  };
}

async function ask(path: string, by: Partial<AuditorsMeans>): Promise<Response> {
  const means: AuditorsMeans = {
    index,
    hash: primitives,
    nowMs: () => 0,
    addresses: { publicOrigin: 'http://audit', originOf: () => 'http://audit' },
    authenticate: () => Promise.resolve({ ok: true, officer, expiresMs: 1 }),
    logRead: () => undefined,
    population: { of: 'log', tree: () => ({ size: BigInt(count), root: new Uint8Array(32) }), leafAt: Number },
    proofOf: () => undefined,
    stampOf: () => undefined,
    replay: () => Promise.resolve({ ok: false, problem: { code: 'REPLAY_BUSY', detail: 'busy' } }),
    keys: () => Promise.resolve({ ok: false, problem: { code: 'NOT_FOUND', detail: 'no such party' } }),
    onFault: (error) => {
      throw error;
    },
    ...by,
  };
  return await auditorsApi(means).request(`http://audit/api/v1/audit/${path}`);
}

/** The index with other answers. */
function changed(answers: Partial<LedgerIndex>): LedgerIndex {
  return new Proxy(index, {
    get: (target, name) => Reflect.get(Object.hasOwn(answers, name) ? answers : target, name) as unknown,
  });
}

/** One that says of every search that there is more than one may take away. */
function endless(): LedgerIndex {
  const result = { leaves: [], total: exportEntriesMax + 1, asOfMs: 0, cursor: undefined };
  return changed({ search: () => ({ ok: true, result }) });
}

const questions: readonly [what: string, path: () => string, by: () => Partial<AuditorsMeans>, status: number][] = [
  ['a search', () => 'entries?party=kz', () => ({}), 200],
  ['an entry', () => 'entries/1', () => ({}), 200],
  ['an entry that is not there', () => `entries/${count}`, () => ({}), 404],
  ['a message that is not there', () => `entries/${'0'.repeat(32)}`, () => ({}), 404],
  ['the replay of what is no decision', () => `entries/${outcomeLeaf}/replay`, () => ({}), 422],
  ['the replay of what is not there', () => `entries/${count}/replay`, () => ({}), 404],
  ['statistics', () => 'statistics', () => ({}), 200],
  ['a sample', () => 'sample?seed=public', () => ({}), 200],
  ['an export', () => 'export?party=kz', () => ({}), 200],
  ['an export of too much', () => 'export', () => ({ index: endless() }), 422],
  ['the keys of a party', () => 'parties/zz/keys', () => ({}), 404],
];

test.each(questions)('%s is logged, once', async (_what, path, by, status) => {
  const reads: AuditRead[] = [];
  const response = await ask(path(), { ...by(), logRead: (read) => void reads.push(read) });
  expect([response.status, reads.length]).toEqual([status, 1]);
});

test.each(questions)('of %s nothing is told where that cannot be logged', async (_what, path, by) => {
  const logRead = () => Promise.reject(new ReadingNotLogged('the log is away'));
  const response = await ask(path(), { ...by(), logRead });
  expect([response.status, await response.json()]).toEqual([
    503,
    expect.objectContaining({ code: 'READING_NOT_LOGGED', detail: 'the log is away' }),
  ]);
});

test('what is not understood asks nothing, and is not logged', async () => {
  const reads: AuditRead[] = [];
  for (const path of [
    'entries?colour=red',
    'entries/1?x=1',
    'sample?seed=',
    'export?format=pdf',
    'statistics?period=h',
  ])
    expect((await ask(path, { logRead: (read) => void reads.push(read) })).status).toBe(400);
  expect(reads).toEqual([]);
});

test('an export is bounded by the bytes of its entries too, and stops reading there', async () => {
  const bytes = encodeEntry({ salt: new Uint8Array(32).fill(1), record: new Uint8Array(60_000) });
  let read = 0;
  const large = changed({
    search: () => ({
      ok: true,
      result: { leaves: [...Array(2_000).keys()], total: 2_000, asOfMs: 0, cursor: undefined },
    }),
    entryOfLeaf: () => {
      read += 1;
      return bytes;
    },
  });
  const response = await ask('export', { index: large });
  expect([response.status, await response.json()]).toEqual([
    422,
    expect.objectContaining({ code: 'EXPORT_TOO_LARGE' }),
  ]);
  expect((read - 1) * bytes.length).toBeLessThanOrEqual(exportBytesMax);
});
