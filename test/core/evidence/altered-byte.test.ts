import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyEvidence } from '@tamga/core/evidence';
import { fromHex } from '@tamga/core/identifiers';
import { describe, expect, test } from 'vitest';
import { altered } from './alter.ts';
import { filesOf, plainZip } from './plain-zip.ts';
import { rememberingPrimitives } from './remembering.ts';
import { vectorsFolder, type EvidenceVector } from './vector-file.ts';

const minutesMax = 30 * 60_000;
/** The first bytes of a file, and behind them one in so many: here nothing but signatures is remembered (every-byte.test.ts). */
const firstBytes = 64;
const stride = 257;

const zip = Uint8Array.from(readFileSync(join(vectorsFolder, 'request.zip')));
const vectors = JSON.parse(readFileSync(join(vectorsFolder, 'vectors.json'), 'utf8')) as EvidenceVector[];
const trust = fromHex(vectors[0]?.trust ?? '');
const primitives = rememberingPrimitives();
const files = filesOf(zip);

async function isVerified(bytes: Uint8Array): Promise<boolean> {
  return (await verifyEvidence(bytes, { trust, primitives })).ok;
}

function places(length: number): number[] {
  return Array.from({ length }, (_, at) => at).filter(
    (at) => at < firstBytes || at >= length - 8 || (at - firstBytes) % stride === 0,
  );
}

/** Places of the zip itself: whatever is not the content of a file. */
function structure(): number[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const own: number[] = [];
  let at = 0;
  for (const { path, bytes } of files) {
    const start = at + 30 + path.length;
    for (; at < start; at++) own.push(at);
    at += bytes.length;
  }
  expect(at).toBe(view.getUint32(zip.length - 6, true));
  for (; at < zip.length; at++) own.push(at);
  return own;
}

describe('one altered byte', () => {
  test('is caught everywhere in the structure of the zip', { timeout: minutesMax }, async () => {
    expect(await isVerified(zip)).toBe(true);
    const unnoticed: number[] = [];
    for (const at of structure()) if (await isVerified(altered(zip, at))) unnoticed.push(at);
    expect(unnoticed).toEqual([]);
  });

  test('is caught in the content of a file by its checksum', { timeout: minutesMax }, async () => {
    const unnoticed: number[] = [];
    for (let at = 31; at < zip.length; at += 401) if (await isVerified(altered(zip, at))) unnoticed.push(at);
    expect(unnoticed).toEqual([]);
  });

  // Whoever alters a file can put its checksum right: nothing rests on that.
  test.each(files.map(({ path, bytes }) => ({ path, bytes })))(
    'is caught in $path with its checksum put right',
    { timeout: minutesMax },
    async ({ path, bytes }) => {
      expect(await isVerified(plainZip(files))).toBe(true);
      const unnoticed: number[] = [];
      for (const at of places(bytes.length)) {
        const changed = files.map((file) => (file.path === path ? { path, bytes: altered(bytes, at) } : file));
        if (await isVerified(plainZip(changed))) unnoticed.push(at);
      }
      expect(unnoticed).toEqual([]);
    },
  );
});
