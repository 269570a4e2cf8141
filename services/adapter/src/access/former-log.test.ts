import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodePrimitives as primitives, randomBytes } from '@tamga/platform/crypto';
import { openStore } from '@tamga/platform/store';
import { resolvePseudonym } from '@tamga/core/access-log';
import { parsePartyId } from '@tamga/core/identifiers';
import { createTestAdapter, testAuditor, type TestAdapter } from '../fixture/adapter.ts';
import { createTestRegion } from '../fixture/region.ts';
import { openAdapterStore } from '../store/adapter-store.ts';
import { findSummary } from '../store/message-rows.ts';
import { migrations } from '../store/migrations.ts';
import { accessAgreement, accessRequest } from './access.fixture.ts';
import { openAccess } from './open-access.ts';

/** The step that brought the access log its tables. */
const stepOfTables = 9;
const nowMs = Date.UTC(2026, 10, 22, 8);
let kz: TestAdapter;
let directory: string;

beforeAll(async () => {
  kz = await createTestAdapter(await createTestRegion(nowMs, { agreement: accessAgreement }), 'kz', { nowMs });
  directory = await mkdtemp(join(tmpdir(), 'tamga-former-'));
});
afterAll(async () => {
  await kz[Symbol.asyncDispose]();
  await rm(directory, { recursive: true });
});

test('what an earlier release logged in open rows is taken over, each entry at its time and under a pseudonym', async () => {
  const request = { to: ['uz/ncp'], kind: 'REQUEST', body: accessRequest, labels: { purpose: 'investigation' } };
  const sent = await kz.desk.send(kz.officer, request, undefined);
  if (!sent.ok) throw new Error(sent.refusal.code);
  const message = kz.store.db.prepare('SELECT * FROM messages WHERE id = ?').get(sent.value.id);

  const file = join(directory, 'adapter.sqlite');
  const before = openStore(file, migrations.slice(0, stepOfTables - 1));
  const columns = before
    .prepare('SELECT name FROM pragma_table_info(?)')
    .all('messages')
    .map(({ name }) => String(name));
  before
    .prepare(`INSERT INTO messages (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
    .run(...columns.map((name) => message?.[name] ?? null));
  const insert = before.prepare(
    'INSERT INTO access_log (at_ms, officer, roles, authority, operation, message, purpose) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  insert.run(nowMs - 5_000, 'adapter', '', 'kz/ncp', 'collection', sent.value.id, '');
  for (let n = 0; n < 600; n++)
    insert.run(nowMs - 4_000 + n, 'officer-3', 'officer supervisor', 'kz/ncp', 'consultation', sent.value.id, 'words');
  before[Symbol.dispose]();

  using store = openAdapterStore(file);
  const means = {
    store,
    party: parsePartyId('kz'),
    directory: () => kz.means.register.picture.directory,
    auditorKey: testAuditor.publicKey,
    settled: [],
    primitives,
    randomBytes,
    nowMs: () => nowMs,
  };
  const { log, pseudonyms } = await openAccess(means);
  expect(store.db.prepare('SELECT count(*) AS left FROM access_log').get()).toEqual({ left: 0 });
  const subject = { type: 'message' as const, id: sent.value.id };
  const entries = log.entries({ subject, limit: 1_000 }).toReversed();
  expect(entries).toHaveLength(601);
  expect(entries[0]?.event).toMatchObject({ atMs: nowMs - 5_000, act: 'former', actor: undefined });
  expect(entries[1]?.event).toMatchObject({
    atMs: nowMs - 4_000,
    operation: 'consultation',
    roles: ['officer', 'supervisor'],
  });
  const sealed = pseudonyms.find(entries[1]?.event?.actor ?? '');
  if (sealed === undefined) throw new Error('no resolution');
  const parts = { ...sealed, pseudonym: Buffer.from(sealed.pseudonym, 'hex') };
  const by = { origin: log.origin, auditor: testAuditor, primitives };
  expect((await resolvePseudonym(parts, by))?.name).toBe('officer-3');
  expect(findSummary(store.db, sent.value.id as never)).toMatchObject({
    purpose: 'investigation',
    crimeAreas: ['smuggling'],
  });
  expect(entries.every(({ event }) => event?.purposes[0] === 'investigation')).toBe(true);
  // The next start finds nothing more to take over.
  expect((await openAccess(means)).log.size).toBe(log.size);
});
