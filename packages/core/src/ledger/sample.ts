import { concat, u32, u64, utf8 } from '../bytes.ts';
import { LedgerError } from './errors.ts';
import type { LedgerHash } from './primitives.ts';
import { hashBytes } from './tree-hash.ts';

/** Entries drawn at once. */
export const sampleCountMax = 1_000;

/** A public seed in UTF-8: a drawing of a lottery, a beacon's output, what several people said in turn. */
const sampleSeedBytesMax = 256;

const sampleContext = utf8('tamga/sample/v1\0');
const drawBytes = 8;
const drawRange = 2n ** 64n;

/** Why a text is no seed. */
export type SampleSeedCode = 'SEED_EMPTY' | 'SEED_TOO_LONG' | 'SEED_CHARACTERS';

/** What a sample is drawn from: the tree that somebody signed, or any list with its size and a digest of it. */
export interface SampledTree {
  readonly size: bigint;
  /** 32 bytes. */
  readonly root: Uint8Array;
}

/** The bytes of a seed: the text in UTF-8, as it is written, without control characters. */
export function parseSampleSeed(text: string): { ok: true; seed: Uint8Array } | { ok: false; code: SampleSeedCode } {
  if (text === '') return { ok: false, code: 'SEED_EMPTY' };
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text) || text.normalize('NFC') !== text)
    return { ok: false, code: 'SEED_CHARACTERS' };
  const seed = utf8(text);
  return seed.length > sampleSeedBytesMax ? { ok: false, code: 'SEED_TOO_LONG' } : { ok: true, seed };
}

/**
 * Draws indexes below the size, each at most once, in the order in which they are drawn; the first n of a larger sample
 * are the sample of n. Anybody who has seed, size and root draws the same (docs/AUDITORS.md):
 *
 *     key     = SHA-256("tamga/sample/v1\0" ‖ u32 length of seed ‖ seed ‖ u64 size ‖ root)
 *     block i = SHA-256(key ‖ u64 i), i = 0, 1, …: four numbers of 8 bytes, big-endian, from left to right
 *
 * A number v that is not below the largest multiple of size up to 2^64 is passed over; otherwise v mod size is drawn,
 * unless it was drawn before. A sample that is asked for more than there is holds everything. Throws SAMPLE_RANGE.
 */
export function drawSample(hash: LedgerHash, from: { seed: Uint8Array; tree: SampledTree; count: number }): bigint[] {
  const { seed, tree, count } = from;
  const { size, root } = tree;
  if (!Number.isInteger(count) || count < 1 || count > sampleCountMax)
    throw new LedgerError('SAMPLE_RANGE', `a sample has 1 to ${sampleCountMax} entries, not ${count}`);
  if (size < 0n || size >= drawRange || root.length !== hashBytes || seed.length > sampleSeedBytesMax)
    throw new LedgerError('SAMPLE_RANGE', 'a sample is drawn by a seed of bounded length from a tree with a root');
  const wanted = size < BigInt(count) ? Number(size) : count;
  const key = hash.sha256(concat(sampleContext, u32(seed.length), seed, u64(size), root));
  const drawn = new Set<bigint>();
  const limit = size === 0n ? 0n : drawRange - (drawRange % size);
  for (let block = 0n; drawn.size < wanted; block += 1n) {
    for (const value of numbersOf(hash.sha256(concat(key, u64(block))))) {
      if (value < limit && drawn.size < wanted) drawn.add(value % size);
    }
  }
  return [...drawn];
}

function numbersOf(block: Uint8Array): bigint[] {
  const view = new DataView(block.buffer, block.byteOffset, block.length);
  return Array.from({ length: block.length / drawBytes }, (_, i) => view.getBigUint64(i * drawBytes));
}
