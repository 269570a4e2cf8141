import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHex } from '../identifiers/index.ts';
import { drawSample, parseSampleSeed, sampleCountMax } from './sample.ts';

const hash = { sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest() };
const root = new Uint8Array(32).fill(7);

interface Vector {
  seed: string;
  size: string;
  root: string;
  count: number;
  drawn: string[];
}
const vectors = JSON.parse(
  readFileSync(new URL('../../../../test/vectors/golden/sample.json', import.meta.url), 'utf8'),
) as { cases: Vector[] };

describe('a sample', () => {
  test.each(vectors.cases)('of $count from $size is what another implementation draws', ({ seed, size, ...of }) => {
    const tree = { size: BigInt(size), root: fromHex(of.root) };
    const drawn = drawSample(hash, { seed: seedOf(seed), tree, count: of.count });
    expect(drawn.map(String)).toEqual(of.drawn);
  });

  test('holds different indexes below the size, and begins with every smaller one', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 9, unit: 'grapheme-ascii' }),
        fc.bigInt(0n, 3_000n),
        fc.integer({ min: 1, max: 300 }),
        (text, size, count) => {
          const draw = (n: number) => drawSample(hash, { seed: seedOf(text), tree: { size, root }, count: n });
          const drawn = draw(count);
          expect(new Set(drawn).size).toBe(Math.min(Number(size), count));
          expect(drawn.every((index) => index >= 0n && index < size)).toBe(true);
          expect(draw(Math.max(1, count >> 1))).toEqual(drawn.slice(0, Math.max(1, count >> 1)));
        },
      ),
    );
  });

  test('falls on every entry about as often', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 2_000; i++)
      for (const index of drawSample(hash, { seed: seedOf(`draw ${i}`), tree: { size: 10n, root }, count: 3 }))
        counts[Number(index)] = (counts[Number(index)] ?? 0) + 1;
    // 600 each is expected; the seeds are fixed, so that this is the same in every run.
    expect(counts.every((count) => count > 520 && count < 680)).toBe(true);
  });

  test('is another one by another seed, root or size', () => {
    const draw = (seed: string, size: bigint, of: Uint8Array) =>
      drawSample(hash, { seed: seedOf(seed), tree: { size, root: of }, count: 8 }).join(' ');
    const drawn = [
      draw('a', 1_000n, root),
      draw('b', 1_000n, root),
      draw('a', 1_001n, root),
      draw('a', 1_000n, new Uint8Array(32)),
    ];
    expect(new Set(drawn).size).toBe(4);
  });

  test.each([0, -1, 1.5, sampleCountMax + 1, Number.NaN])('of %d entries is none', (count) => {
    expect(() => drawSample(hash, { seed: seedOf('a'), tree: { size: 9n, root }, count })).toThrow('SAMPLE_RANGE');
  });
});

test.each([
  ['', 'SEED_EMPTY'],
  ['a\n', 'SEED_CHARACTERS'],
  ['e\u0301', 'SEED_CHARACTERS'],
  ['\ud800', 'SEED_CHARACTERS'],
  ['я'.repeat(129), 'SEED_TOO_LONG'],
])('%j is no seed', (text, code) => {
  expect(parseSampleSeed(text)).toEqual({ ok: false, code });
});

function seedOf(text: string): Uint8Array {
  const parsed = parseSampleSeed(text);
  if (!parsed.ok) throw new Error(parsed.code);
  return parsed.seed;
}
