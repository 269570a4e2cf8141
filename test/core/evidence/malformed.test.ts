import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import * as fc from 'fast-check';
import { verifyEvidence } from '@tamga/core/evidence';
import { fromHex } from '@tamga/core/identifiers';
import { describe, expect, test } from 'vitest';
import { filesOf, plainZip, withFiles } from './plain-zip.ts';
import { rememberingPrimitives } from './remembering.ts';
import { vectorsFolder, type EvidenceVector } from './vector-file.ts';

const zip = Uint8Array.from(readFileSync(join(vectorsFolder, 'request.zip')));
const vectors = JSON.parse(readFileSync(join(vectorsFolder, 'vectors.json'), 'utf8')) as EvidenceVector[];
const trust = fromHex(vectors[0]?.trust ?? '');
const primitives = rememberingPrimitives();

async function codeOf(bytes: Uint8Array): Promise<string> {
  const result = await verifyEvidence(bytes, { trust, primitives });
  return result.ok ? 'OK' : result.code;
}

/** The end record of a zip that claims this. */
function endRecord(claims: { count: number; length: number; offset: number }): Uint8Array {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(claims.count, 8);
  bytes.writeUInt16LE(claims.count, 10);
  bytes.writeUInt32LE(claims.length, 12);
  bytes.writeUInt32LE(claims.offset, 16);
  return Uint8Array.from(bytes);
}

describe('whatever the bytes are, a bundle is refused with a code', () => {
  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        expect(await codeOf(bytes)).toMatch(/^ZIP_/u);
      }),
      { numRuns: 300 },
    );
  });

  test('an end record that claims anything', async () => {
    const claim = fc.record({
      count: fc.nat(0xffff),
      length: fc.nat(0x7fffffff),
      offset: fc.nat(0x7fffffff),
    });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), claim, async (start, claims) => {
        const bytes = Uint8Array.from(Buffer.concat([start, endRecord(claims)]));
        expect(await codeOf(bytes)).toMatch(/^ZIP_/u);
      }),
      { numRuns: 300 },
    );
  });

  test('every beginning of a bundle', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), async (length) => {
        expect(await codeOf(zip.slice(0, length))).toBe('ZIP_MALFORMED');
      }),
      { numRuns: 200 },
    );
  });

  test('any content in the place of one of its files', async () => {
    const paths = filesOf(zip).map(({ path }) => path);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 300 }), async (path, bytes) => {
        expect(await codeOf(withFiles(zip, { [path]: bytes }))).not.toMatch(/^OK$|^ZIP_/u);
      }),
      { numRuns: 100 },
    );
  });

  test('any JSON in the place of a document or the index', async () => {
    const paths = filesOf(zip).flatMap(({ path }) => (/\.(?:json|jws)$/u.test(path) ? [path] : []));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.json({ maxDepth: 4 }), async (path, text) => {
        const bytes = new TextEncoder().encode(text);
        expect(await codeOf(withFiles(zip, { [path]: bytes }))).toMatch(/^INDEX_|^DOCUMENT_INVALID$|^FORMAT_/u);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what grows when it is read is refused before', () => {
  test('a compressed bomb', async () => {
    const bomb = zipSync({ 'bundle.json': new Uint8Array(30_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(bomb)).toMatch(/^ZIP_NOT_STORED$|^ZIP_MALFORMED$/u);
  });

  test('more bytes than any bundle has', async () => {
    expect(await codeOf(new Uint8Array(33_554_433))).toBe('ZIP_TOO_LARGE');
  });

  test('a file that is too large', async () => {
    expect(await codeOf(plainZip([{ path: 'bundle.json', bytes: new Uint8Array(4_194_305) }]))).toBe(
      'ZIP_FILE_TOO_LARGE',
    );
  });

  test('more files than any bundle has', async () => {
    const files = Array.from({ length: 2_305 }, (_, i) => ({ path: `f${i}`, bytes: new Uint8Array() }));
    expect(await codeOf(plainZip(files))).toBe('ZIP_TOO_MANY_FILES');
  });

  test('lists and nesting without end in an index or a document', async () => {
    const deep = new TextEncoder().encode(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`);
    const long = new TextEncoder().encode(`{"type":"evidence","leaves":[${'{},'.repeat(500_000)}{}]}`);
    expect(await codeOf(withFiles(zip, { 'bundle.json': deep }))).toBe('INDEX_MALFORMED');
    expect(await codeOf(withFiles(zip, { 'bundle.json': long }))).toBe('INDEX_MALFORMED');
    const document = filesOf(zip).find(({ path }) => path.startsWith('documents/'));
    expect(await codeOf(withFiles(zip, { [document?.path ?? '']: deep }))).toBe('DOCUMENT_INVALID');
  });
});

test('a program that is not ours reads the files of a bundle', () => {
  const files = filesOf(zip);
  expect(files[0]?.path).toBe('bundle.json');
  expect(plainZip(files)).toEqual(zip);
});
