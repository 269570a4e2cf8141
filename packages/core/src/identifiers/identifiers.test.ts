import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromHex,
  IdentifierError,
  type IdentifierErrorCode,
  isAuthorityId,
  isPartyId,
  messageIdBytes,
  messageIdCreatedMs,
  messageIdFromBytes,
  newMessageId,
  parseAuthorityId,
  parseDocumentId,
  parseMessageId,
  parseOperationName,
  parsePartyId,
  parseThumbprint,
  partyOf,
  thumbprintBytes,
  thumbprintFromBytes,
  toHex,
  unitOf,
} from './index.ts';

function codeOf(act: () => unknown): { code: IdentifierErrorCode; message: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof IdentifierError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('it was accepted');
}

const slug = fc.stringMatching(/^[a-z][a-z0-9]{1,7}(-[a-z0-9]{1,7})?$/u);

describe('party and authority ids', () => {
  it('accepts lower-case words and takes them apart', () => {
    fc.assert(
      fc.property(slug, slug, (party, unit) => {
        const authority = parseAuthorityId(`${party}/${unit}`);
        expect(partyOf(authority)).toBe(parsePartyId(party));
        expect(unitOf(authority)).toBe(unit);
      }),
    );
  });

  it('accepts nothing that could be more than one subject token', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(isPartyId(text) && !/^[a-z][a-z0-9-]*$/u.test(text)).toBe(false);
        expect(isAuthorityId(text) && !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/u.test(text)).toBe(false);
      }),
    );
  });

  it.each([
    ['', 'EMPTY', 'is empty'],
    ['k', 'TOO_SHORT', 'at least 2'],
    ['KZ', 'BAD_CHARACTER', 'position 1 stands "K"'],
    ['kz.', 'BAD_CHARACTER', 'position 3 stands "."'],
    ['kz>', 'BAD_CHARACTER', 'stands ">"'],
    ['kz\n', 'BAD_CHARACTER', 'stands "\\n"'],
    ['қz', 'BAD_CHARACTER', 'stands "қ"'],
    ['7z', 'BAD_SHAPE', 'begins with a letter'],
    ['kz-', 'BAD_SHAPE', 'single hyphens'],
    ['a--b', 'BAD_SHAPE', 'single hyphens'],
    ['a'.repeat(17), 'TOO_LONG', 'at most 16'],
  ])('refuses %j as a party id with %s and says why', (text, code, words) => {
    const error = codeOf(() => parsePartyId(text));
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });

  it.each([
    ['', 'EMPTY'],
    ['kz', 'BAD_SHAPE'],
    ['kz/', 'EMPTY'],
    ['/ncp', 'EMPTY'],
    ['kz/ncp/x', 'BAD_SHAPE'],
    ['kz/NCP', 'BAD_CHARACTER'],
    [`kz/${'a'.repeat(33)}`, 'TOO_LONG'],
  ])('refuses %j as an authority id with %s', (text, code) => {
    expect(codeOf(() => parseAuthorityId(text)).code).toBe(code);
  });

  it('accepts agreement ids and refuses a dot in one', () => {
    expect(parseDocumentId('kz-tj-drugs-2000')).toBe('kz-tj-drugs-2000');
    expect(codeOf(() => parseDocumentId('a.b')).code).toBe('BAD_CHARACTER');
  });
});

describe('message ids', () => {
  it('carry the moment of creation and go through bytes unchanged', () => {
    const created = fc.integer({ min: 0, max: 2 ** 48 - 1 });
    const random = fc.uint8Array({ minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(created, random, (nowMs, bytes) => {
        const id = newMessageId({ nowMs, randomBytes: () => bytes });
        expect(messageIdCreatedMs(id)).toBe(nowMs);
        expect(messageIdFromBytes(messageIdBytes(id))).toBe(id);
        expect(toHex(messageIdBytes(id).subarray(6))).toBe(toHex(bytes));
        expect(parseMessageId(id)).toBe(id);
      }),
    );
  });

  it('sort by creation', () => {
    const make = (nowMs: number) => newMessageId({ nowMs, randomBytes: (count) => new Uint8Array(count).fill(255) });
    expect([make(4096), make(255), make(256)].toSorted()).toEqual([make(255), make(256), make(4096)]);
  });

  it.each([-1, 1.5, 2 ** 48, Number.NaN])('refuses a creation time of %d', (nowMs) => {
    expect(codeOf(() => newMessageId({ nowMs, randomBytes: (count) => new Uint8Array(count) })).code).toBe(
      'OUT_OF_RANGE',
    );
  });

  it('refuses a generator that gives too few bytes', () => {
    expect(codeOf(() => newMessageId({ nowMs: 1, randomBytes: () => new Uint8Array(9) })).code).toBe('BAD_SHAPE');
  });

  it.each([
    ['', 'EMPTY'],
    ['a'.repeat(31), 'BAD_SHAPE'],
    ['A'.repeat(32), 'BAD_CHARACTER'],
    ['g'.repeat(32), 'BAD_CHARACTER'],
    [`${'a'.repeat(31)}\n`, 'BAD_CHARACTER'],
  ])('refuses %j with %s', (text, code) => {
    expect(codeOf(() => parseMessageId(text)).code).toBe(code);
  });

  it('refuses 15 and 17 bytes', () => {
    for (const count of [0, 15, 17])
      expect(codeOf(() => messageIdFromBytes(new Uint8Array(count))).code).toBe('BAD_SHAPE');
  });
});

describe('thumbprints and hexadecimal', () => {
  it('go through bytes unchanged', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        expect(thumbprintBytes(thumbprintFromBytes(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
    expect(codeOf(() => parseThumbprint('00')).code).toBe('BAD_SHAPE');
    expect(codeOf(() => thumbprintFromBytes(new Uint8Array(31))).code).toBe('BAD_SHAPE');
  });

  it('refuses an odd length and foreign digits', () => {
    expect(codeOf(() => fromHex('abc')).code).toBe('BAD_SHAPE');
    expect(codeOf(() => fromHex('aG')).message).toContain('position 2');
  });
});

describe('names of operations', () => {
  it.each(['Kanal-2007', 'Moscow Vector (Московский вектор)', 'Substitute, phase 2 (planning)', 'REFLEX-2021'])(
    'accepts %s',
    (name) => {
      expect(parseOperationName(name)).toBe(name);
    },
  );

  it.each([
    ['', 'EMPTY'],
    ['a'.repeat(81), 'TOO_LONG'],
    ['two\nlines', 'BAD_CHARACTER'],
    ['a\u202eb', 'BAD_CHARACTER'],
    ['\ud800', 'BAD_CHARACTER'],
    [' a', 'BAD_SHAPE'],
    ['a  b', 'BAD_SHAPE'],
    ['e\u0301', 'BAD_SHAPE'],
  ])('refuses %j with %s', (name, code) => {
    expect(codeOf(() => parseOperationName(name)).code).toBe(code);
  });
});
