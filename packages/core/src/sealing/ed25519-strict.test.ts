import { expect, test } from 'vitest';
import { fromHex } from '../identifiers/index.ts';
import { isStrictEd25519, isStrictPoint } from './ed25519-strict.ts';

const point = fromHex('7d4d0e7f6153a69b6242b522abbee685fda4420f8834b108c3bdae369ef549fa');
const order = fromHex('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010');

test.each([
  ['0', '00'.repeat(32)],
  ['1', `01${'00'.repeat(31)}`],
  ['-1', `ec${'ff'.repeat(30)}7f`],
  ['1 with a set sign', `01${'00'.repeat(30)}80`],
  ['of order 8', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
  ['of order 8 with a set sign', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85'],
  ['of the other order 8', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'],
  ['p, which is 0', `ed${'ff'.repeat(30)}7f`],
  ['2^255 - 1', `${'ff'.repeat(31)}7f`],
])('refuses a point with y %s', (_y, text) => {
  expect(isStrictPoint(fromHex(text))).toBe(false);
});

test('refuses S of the order or above, and takes the one below', () => {
  const claim = (s: Uint8Array) => ({ publicKey: point, signature: Uint8Array.from([...point, ...s]) });
  expect(isStrictEd25519(claim(order))).toBe(false);
  expect(isStrictEd25519(claim(order.with(0, 0xec)))).toBe(true);
  expect(isStrictEd25519(claim(order.with(31, 0x20)))).toBe(false);
});

test('refuses other lengths', () => {
  expect(isStrictEd25519({ publicKey: point.subarray(1), signature: new Uint8Array(64) })).toBe(false);
  expect(isStrictEd25519({ publicKey: point, signature: new Uint8Array(63) })).toBe(false);
});

test('leaves a peer’s bytes as they are, also in a Buffer, whose slice shares them', () => {
  const peer = Buffer.from(point);
  expect(isStrictPoint(peer)).toBe(true);
  expect(peer.equals(point)).toBe(true);
});
