import { parsePartyId, toHex } from '@tamga/core/identifiers';
import { readDocument, registerEntry, restrictedCopies, type RegisterMessage } from '@tamga/core/documents';
import { nodePrimitives } from '@tamga/platform/crypto';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { createTestAdapter, type TestAdapter } from '../fixture/adapter.ts';
import { createTestRegion, type TestRegion } from '../fixture/region.ts';
import { takeEntry, type EntryResult } from './take-entry.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
const words = { en: 'made for a test', ru: 'для проверки' };
const agreement = JSON.stringify({
  format: 'tamga/agreement/1',
  id: 'kz-uz-restricted',
  version: 1,
  title: words,
  reference: words,
  sources: ['made for a test'],
  status: 'in-force',
  visibility: 'parties-and-centre',
  validity: { from: '2026-01-01', until: null },
  parties: ['kz', 'uz'].map((party) => ({ party, role: 'signatory' })),
  articles: [
    {
      id: '1',
      text: words,
      rules: [
        {
          effect: 'permit',
          from: ['kz', 'uz'],
          to: ['kz', 'uz'],
          kinds: ['REQUEST'],
          crimeAreas: ['drugs'],
          purposes: ['investigation'],
          personalDataMax: 'identification',
          markingMax: 'official-use',
        },
      ],
    },
  ],
});

let region: TestRegion;
let adapter: TestAdapter;
let notice: RegisterMessage;
let hash: string;
const copyOf = (party: string): RegisterMessage => {
  const [copy] = copiesFor(party);
  if (copy === undefined) throw new Error('no copy');
  return copy;
};
let copiesFor: (party: string) => RegisterMessage[];

beforeAll(async () => {
  const whole = await createTestRegion(startMs, { agreement });
  const row = whole.documents.at(-1);
  const read = row && readDocument(row.jws);
  if (row === undefined || read?.ok !== true) throw new Error('no agreement');
  region = { ...whole, documents: whole.documents.slice(0, -1) };
  hash = toHex(nodePrimitives.sha256(read.document.payload));
  const { type, id: document, version, jws } = row;
  const entry = { subject: { type, document, version }, jws, hash, registeredMs: startMs };
  notice = registerEntry(entry, { isPublic: false });
  copiesFor = (party) => restrictedCopies(entry, [parsePartyId(party)]);
});
afterEach(async () => {
  await adapter[Symbol.asyncDispose]();
});

async function open(party: string): Promise<(message: RegisterMessage) => Promise<EntryResult>> {
  adapter = await createTestAdapter(region, party, { nowMs: startMs });
  return ({ subject, payload }) => takeEntry({ subject, data: payload, pendingCount: 0 }, adapter.means);
}

const shown = () => adapter.desk.agreements().find(({ id }) => id === 'kz-uz-restricted');

test('a copy counts from its notice on, with the time of the notice', async () => {
  const take = await open('uz');
  expect(await take(copyOf('uz'))).toBe('kept');
  expect(shown()).toBeUndefined();
  expect(await take(notice)).toBe('changed');
  expect(shown()).toMatchObject({ status: 'in-force', hash, registered: new Date(startMs + 2_000).toISOString() });
  expect(adapter.store.db.prepare('SELECT count(*) AS n FROM copies').get()).toEqual({ n: 0 });
});

test('a copy that comes after its notice makes the document too, and a repetition of either nothing more', async () => {
  const take = await open('uz');
  expect(await take(notice)).toBe('kept');
  expect(await take(copyOf('uz'))).toBe('changed');
  expect([await take(copyOf('uz')), await take(notice)]).toEqual(['unchanged', 'kept']);
  expect(shown()).toMatchObject({ status: 'in-force' });
  adapter = await adapter.restart();
  expect(adapter.means.register.picture.agreements.agreements).toHaveLength(2);
});

test('of what is not for it an adapter shows id, version and hash, and decides nothing by it', async () => {
  const take = await open('tj');
  expect(await take(notice)).toBe('kept');
  expect(shown()).toMatchObject({ version: 1, status: 'restricted', hash, title: null, from: null, parties: [] });
  const one = adapter.desk.agreement('kz-uz-restricted', undefined);
  expect(one).toMatchObject({ ok: true, value: { hash, status: 'restricted', document: null } });
  expect(adapter.means.register.picture.agreements.agreements).toHaveLength(1);
  expect(adapter.means.register.picture.problems).toEqual([]);
});

test('a copy of another party, or under another hash, is none', async () => {
  const take = await open('tj');
  expect(await take(copyOf('uz'))).toBe('malformed');
  expect(await take({ ...copyOf('tj'), subject: `regp.tj.${'ab'.repeat(32)}` })).toBe('malformed');
  expect(await take({ ...notice, subject: 'reg.manifest.tj.2' })).toBe('malformed');
});
