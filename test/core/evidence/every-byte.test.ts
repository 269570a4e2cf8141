/**
 * Every byte of a complete bundle is altered, one at a time: by somebody who leaves its checksum as it is, and by somebody who puts
 * right the checksum and everything else that nobody signed. TAMGA_EVERY_BYTE names other bundles, as `request,history`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyEvidence } from '@tamga/core/evidence';
import { fromHex } from '@tamga/core/identifiers';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { altered } from './alter.ts';
import { filesOf, plainZip } from './plain-zip.ts';
import { putRight } from './put-right.ts';
import { learned } from './remembered-reading.ts';
import { rememberingPrimitives } from './remembering.ts';
import { vectorsFolder, type EvidenceVector } from './vector-file.ts';

vi.mock(import('@tamga/core/documents'), async (original) => {
  const { learned: by } = await import('./remembered-reading.ts');
  const names = [
    'readDocument',
    'verifyDocument',
    'verifyFoundingRoster',
    'verifyNextRoster',
    'verifyManifest',
  ] as const;
  return by.remembering(await original(), ...names);
});
vi.mock(import('@tamga/core/agreements'), async (original) => {
  const { learned: by } = await import('./remembered-reading.ts');
  return by.remembering(await original(), 'parseAgreementPayload', 'verifySuspension');
});
vi.mock(import('@tamga/core/ledger'), async (original) => {
  const { learned: by } = await import('./remembered-reading.ts');
  return by.remembering(await original(), 'parseNote', 'decodeRecord', 'leafOfEntry');
});
vi.mock(import('@tamga/core/ledger/witness'), async (original) => {
  const { learned: by } = await import('./remembered-reading.ts');
  return by.remembering(await original(), 'verifyFinal', 'witnessPolicy');
});
vi.mock('../../../packages/core/src/evidence/bundle-index.ts', async (original) => {
  const { learned: by } = await import('./remembered-reading.ts');
  return by.remembering(await original<Inner>(), 'readBundleIndex');
});
vi.mock('../../../packages/core/src/evidence/encode-evidence.ts', async (original) => {
  const { learned: by } = await import('./remembered-reading.ts');
  return by.remembering(await original<Inner>(), 'parseEitherForm');
});
vi.mock('../../../packages/core/src/evidence/one-form.ts', async (original) => {
  const { learned: by } = await import('./remembered-reading.ts');
  return by.remembering(await original<Inner>(), 'oneForm');
});
// Ours takes longer than all else that is read again.
vi.mock('../../../packages/core/src/evidence/zip/crc32.ts', async () => {
  const { crc32 } = await import('node:zlib');
  return { crc32: (bytes: Uint8Array): number => crc32(bytes) };
});

/** A part of core that nobody imports by name: only what it answers is remembered. */
type Inner = Record<string, unknown>;

const hoursMax = 12 * 3_600_000;
const names = (process.env['TAMGA_EVERY_BYTE'] ?? 'small').split(',');
const vectors = JSON.parse(readFileSync(join(vectorsFolder, 'vectors.json'), 'utf8')) as EvidenceVector[];

/** Bytes in which a change goes unnoticed, and why that is no harm: none. (A national signature would be, EVIDENCE section 9.) */
const irrelevant: readonly string[] = [];

describe.each(names)('every byte of %s', (name) => {
  const vector = vectors.find((one) => one.name === name);
  const zip = Uint8Array.from(readFileSync(join(vectorsFolder, `${name}.zip`)));
  const trust = fromHex(vector?.trust ?? '');
  const files = filesOf(zip);
  const primitives = rememberingPrimitives();
  const isVerified = async (bytes: Uint8Array): Promise<boolean> =>
    (await verifyEvidence(bytes, { trust, primitives })).ok;

  let isWhole = false;
  beforeAll(async () => {
    isWhole = await learned.from(() => isVerified(zip));
  });

  test('is of a bundle that is verified, also when it is put together again', () => {
    expect(isWhole).toBe(true);
    for (const file of files) expect(Buffer.compare(plainZip(putRight(files, file)), zip)).toBe(0);
  });

  test('altered as it stands is caught', { timeout: hoursMax }, async () => {
    const unnoticed: number[] = [];
    for (let at = 0; at < zip.length; at++) if (await isVerified(altered(zip, at))) unnoticed.push(at);
    expect(unnoticed).toEqual([]);
  });

  test.each(files)('altered in $path and put right is caught', { timeout: hoursMax }, async ({ path, bytes }) => {
    const unnoticed: string[] = [];
    for (let at = 0; at < bytes.length; at++) {
      const changed = putRight(files, { path, bytes: altered(bytes, at) });
      if (await isVerified(plainZip(changed))) unnoticed.push(`${path} ${at}`);
    }
    expect(unnoticed).toEqual(irrelevant);
  });
});
