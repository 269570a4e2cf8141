import { describe, expect, test } from 'vitest';
import { decodeExact, encode, fromUint64, tamga, uint64 } from './index.ts';

const { Header, Stanza } = tamga.envelope.v1;

describe('the exact codec', () => {
  const bytes = encode(Header, {
    suite: 1,
    createdMs: uint64(1_700_000_000_000),
    labels: { urgency: tamga.envelope.v1.Priority.PRIORITY_URGENT },
  });

  test('round-trips what it encoded', () => {
    const decoded = decodeExact(Header, bytes);
    if (!decoded.ok) throw new Error(decoded.code);
    expect(decoded.message.suite).toBe(1);
    expect(fromUint64(decoded.message.createdMs)).toBe(1_700_000_000_000);
  });

  const suiteField = [0x08, 0x01];
  const cases: [string, number[]][] = [
    ['an unknown field', [...bytes, 0xf8, 0x3f, 0x01]],
    ['a duplicate field', [...suiteField, ...bytes]],
    ['reordered fields', [...bytes.subarray(2), ...suiteField]],
    ['an overlong varint', [0x08, 0x81, 0x00, ...bytes.subarray(2)]],
    ['an explicit default', [...suiteField, 0x10, 0x00, ...bytes.subarray(2)]],
    ['a wrong wire type', [0x0d, 1, 0, 0, 0, ...bytes.subarray(2)]],
  ];
  test.each(cases)('refuses %s as NOT_CANONICAL', (_name, altered) => {
    expect(decodeExact(Header, new Uint8Array(altered))).toEqual({ ok: false, code: 'NOT_CANONICAL' });
  });

  test('refuses truncated bytes as MALFORMED', () => {
    const stanza = encode(Stanza, { index: 1, data: new Uint8Array(8) });
    expect(decodeExact(Stanza, stanza.subarray(0, 6))).toEqual({ ok: false, code: 'MALFORMED' });
  });

  test('refuses strings that are not UTF-8 as MALFORMED', () => {
    expect(decodeExact(Header, new Uint8Array([0x32, 0x01, 0xff]))).toEqual({ ok: false, code: 'MALFORMED' });
  });
});

describe('uint64', () => {
  test('refuses what a number cannot hold', () => {
    expect(() => uint64(-1)).toThrow(RangeError);
    expect(() => uint64(2 ** 53)).toThrow(RangeError);
    expect(fromUint64(uint64(2 ** 52).mul(4))).toBeUndefined();
  });
});
