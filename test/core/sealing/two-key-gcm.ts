import { createCipheriv } from 'node:crypto';

/**
 * One AES-GCM ciphertext and tag that verify under two keys ("invisible salamanders", Dodis et al. 2018, §3). GCM's
 * tag is a polynomial in a value that depends on the key: one free block solves the equation that makes both agree.
 */
export function twoKeyCiphertext(options: {
  keys: readonly [Uint8Array, Uint8Array];
  nonce: Uint8Array;
  aad: Uint8Array;
  /** What the first key shows first and the second key shows after it; whole blocks of 16 bytes. */
  texts: readonly [Uint8Array, Uint8Array];
}): { ciphertext: Uint8Array; tag: Uint8Array } {
  const { keys, nonce, aad, texts } = options;
  const textBytes = texts[0].length + texts[1].length;
  const streams = keys.map((key) => keyStream(key, nonce, textBytes));
  const first = xor(texts[0], (streams[0] ?? new Uint8Array()).subarray(0, texts[0].length));
  const second = xor(texts[1], (streams[1] ?? new Uint8Array()).subarray(texts[0].length));
  const head = Buffer.concat([first, second]);
  const [a, b] = keys.map((key) => tagParts({ key, nonce, aad, head }));
  if (a === undefined || b === undefined) throw new Error('two keys are needed');
  // tag = constant ⊕ X·H²: equal for both keys when X = (constant₁ ⊕ constant₂) / (H₁² ⊕ H₂²).
  const free = multiply(a.constant ^ b.constant, inverse(a.squaredH ^ b.squaredH));
  const tag = a.constant ^ multiply(free, a.squaredH);
  return { ciphertext: Buffer.concat([head, toBytes(free)]), tag: toBytes(tag) };
}

interface TagParts {
  /** The tag as it would be if the free last block were zero. */
  readonly constant: bigint;
  readonly squaredH: bigint;
}

function tagParts(options: { key: Uint8Array; nonce: Uint8Array; aad: Uint8Array; head: Uint8Array }): TagParts {
  const { key, nonce, aad, head } = options;
  const h = toNumber(encryptBlock(key, new Uint8Array(16)));
  const counterZero = Buffer.concat([nonce, Buffer.from([0, 0, 0, 1])]);
  const lengths = Buffer.alloc(16);
  lengths.writeBigUInt64BE(BigInt(8 * aad.length), 0);
  lengths.writeBigUInt64BE(BigInt(8 * (head.length + 16)), 8);
  const blocks = [...blocksOf(aad), ...blocksOf(head), 0n, toNumber(lengths)];
  const hash = blocks.reduce((sum, block) => multiply(sum ^ block, h), 0n);
  return { constant: hash ^ toNumber(encryptBlock(key, counterZero)), squaredH: multiply(h, h) };
}

/** The blocks, the last one filled up with zeros (SP 800-38D §7.1). */
function blocksOf(bytes: Uint8Array): bigint[] {
  const blocks: bigint[] = [];
  for (let i = 0; i < bytes.length; i += 16) {
    const block = Buffer.alloc(16);
    block.set(bytes.subarray(i, i + 16));
    blocks.push(toNumber(block));
  }
  return blocks;
}

function encryptBlock(key: Uint8Array, block: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-ecb', key, null);
  cipher.setAutoPadding(false);
  return cipher.update(block);
}

function keyStream(key: Uint8Array, nonce: Uint8Array, count: number): Uint8Array {
  const counterOne = Buffer.concat([nonce, Buffer.from([0, 0, 0, 2])]);
  return createCipheriv('aes-256-ctr', key, counterOne).update(new Uint8Array(count));
}

/** Multiplication in GF(2^128) with GCM's bit order (SP 800-38D §6.3). */
function multiply(x: bigint, y: bigint): bigint {
  const reduction = 0xe1n << 120n;
  let product = 0n;
  let power = y;
  for (let bit = 127n; bit >= 0n; bit--) {
    if ((x >> bit) & 1n) product ^= power;
    power = power & 1n ? (power >> 1n) ^ reduction : power >> 1n;
  }
  return product;
}

/** x^(2^128 − 2). */
function inverse(x: bigint): bigint {
  const one = 1n << 127n;
  let result = one;
  let power = x;
  for (let i = 1; i < 128; i++) {
    power = multiply(power, power);
    result = multiply(result, power);
  }
  return result;
}

function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

function toBytes(value: bigint): Uint8Array {
  return Buffer.from(value.toString(16).padStart(32, '0'), 'hex');
}

function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  return Uint8Array.from(a, (byte, i) => byte ^ (b[i] ?? 0));
}
