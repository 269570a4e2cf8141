import { parseDocumentId } from '@tamga/core/identifiers';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createTestAdapter, type TestAdapter } from '../fixture/adapter.ts';
import { createTestRegion, type TestRegion } from '../fixture/region.ts';
import { listDocuments, type DocumentRow } from '../store/document-rows.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
let region: TestRegion;
let uz: TestAdapter;

beforeAll(async () => {
  region = await createTestRegion(startMs);
});
afterEach(async () => {
  await uz[Symbol.asyncDispose]();
});

const junk = (type: DocumentRow['type'], count: number): DocumentRow[] =>
  Array.from({ length: count }, (_, i) => ({
    type,
    id: parseDocumentId(`junk-${i}`),
    version: 1,
    jws: Buffer.from(`no document ${i}`),
    registeredMs: 0,
  }));

describe('documents that do not hold', () => {
  test.each(['manifest', 'agreement'] as const)('keep no true %s out, however many they are', async (type) => {
    const isLater = (document: DocumentRow) =>
      document.type === type && (type === 'agreement' || document.id === parseDocumentId('kz'));
    const first = region.documents.filter((document) => !isLater(document));
    uz = await createTestAdapter({ ...region, documents: first }, 'uz', { nowMs: startMs });
    expect(await uz.means.register.add(junk(type, 1_100))).toBe('full');
    expect(listDocuments(uz.store.db)).toHaveLength(first.length + 1_000);
    expect(await uz.means.register.add(region.documents.filter(isLater))).toBe('changed');
    const { directory, agreements } = uz.means.register.picture;
    expect(type === 'agreement' ? agreements.agreements.length : directory.manifest(partyKz())?.manifest.party).toBe(
      type === 'agreement' ? 1 : 'kz',
    );
  });

  test('change neither keys nor agreements, and the same one again is not counted twice', async () => {
    uz = await createTestAdapter(region, 'uz', { nowMs: startMs });
    const before = uz.means.register.picture;
    const [one] = junk('manifest', 1);
    if (one === undefined) throw new Error('no junk');
    expect(await uz.means.register.add([one])).toBe('changed');
    expect(await uz.means.register.add([one, one])).toBe('unchanged');
    const after = uz.means.register.picture;
    expect(after.directory).toBe(before.directory);
    expect(after.agreements).toBe(before.agreements);
    expect(after.problems).toEqual([{ document: 'manifest/junk-0@1', code: 'DOCUMENT_MALFORMED' }]);
  });
});

function partyKz() {
  const kz = region.parties.get('kz');
  if (kz === undefined) throw new Error('no kz');
  return kz.root.party;
}
