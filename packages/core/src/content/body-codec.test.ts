import { encode, tamga } from '@tamga/wire';
import type { RequestForm } from '@tamga/wire/content-forms';
import * as fc from 'fast-check';
import Long from 'long';
import { describe, expect, it } from 'vitest';
import { kinds, type KindName } from '../identifiers/index.ts';
import { bodyBytesMax, decodeBody, encodeBody, type Form, parseBodyFile, printExample, readForm } from './index.ts';

/** The form of a kind with every field set. */
function fullForm<Kind extends KindName>(kind: Kind): Form<Kind> {
  const parsed = parseBodyFile(printExample(kind), { file: 'example.yaml', kind });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.form;
}

function bytesOf<Kind extends KindName>(kind: Kind, form: Form<Kind>): Uint8Array<ArrayBuffer> {
  const encoded = encodeBody(kind, form);
  if (!encoded.ok) throw new Error(JSON.stringify(encoded.problems));
  return encoded.bytes;
}

/** A copy in which fields are left out as the coin says. */
function thinned(value: unknown, coin: () => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => thinned(item, coin));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (coin() ? [] : [[key, thinned(inner, coin)]])),
  );
}

const { CrimeArea } = tamga.envelope.v1;

/** A request of which the last byte is its only crime area. */
function withCrimeArea(area: tamga.envelope.v1.CrimeArea): Uint8Array {
  return encode(tamga.content.v1.Body, { request: { title: [{ language: 'en', text: 'A' }], crimeAreas: [area] } });
}

const request: RequestForm = {
  title: [{ language: 'en', text: 'Owner of a number' }],
  text: [{ language: 'en', text: 'Who used it?' }],
};

describe('bodies', () => {
  it.each(kinds.names)('of kind %s come back as they were, with every field set', (kind) => {
    const form = fullForm(kind);
    const decoded = decodeBody(kind, bytesOf(kind, form));
    expect(decoded).toEqual({ ok: true, form });
  });

  it('come back as they were, whatever fields are left out', () => {
    const forms = kinds.names.map((kind) => ({ kind, form: fullForm(kind) }));
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
        ({ kind, form }, coins) => {
          const read = readForm(
            kind,
            thinned(form, () => coins.next().value === 0),
          );
          const decoded = read.ok ? decodeBody(kind, bytesOf(kind, read.form)) : read;
          expect(decoded).toEqual(read);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('have one encoding: an accepted mutation of a byte encodes as those bytes again', () => {
    const bytes = bytesOf('REQUEST', fullForm('REQUEST'));
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = bytes.with(at, (bytes[at] ?? 0) ^ flip);
        const decoded = decodeBody('REQUEST', changed);
        expect(decoded.ok ? bytesOf('REQUEST', decoded.form) : changed).toEqual(changed);
      }),
    );
  });

  it('never throw, whatever bytes come', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...kinds.names), (bytes, kind) => {
        expect(typeof decodeBody(kind, bytes).ok).toBe('boolean');
      }),
    );
  });

  const body = tamga.content.v1.Body;
  it.each<[string, Uint8Array, string]>([
    ['of another kind', bytesOf('TEST', fullForm('TEST')), 'BODY_WRONG_KIND'],
    ['without a form', new Uint8Array(), 'BODY_WRONG_KIND'],
    ['cut short', bytesOf('REQUEST', request).subarray(0, -1), 'BODY_MALFORMED'],
    ['with an unknown field', new Uint8Array([...bytesOf('REQUEST', request), 0xf8, 0x3e, 1]), 'BODY_NOT_CANONICAL'],
    [
      'with a form twice',
      new Uint8Array([...bytesOf('REQUEST', request), ...bytesOf('REQUEST', request)]),
      'BODY_NOT_CANONICAL',
    ],
    [
      'with two forms',
      new Uint8Array([...bytesOf('REQUEST', request), ...bytesOf('TEST', fullForm('TEST'))]),
      'BODY_NOT_CANONICAL',
    ],
    [
      'with an empty message inside',
      encode(body, {
        request: { title: [{ language: 'en', text: 'A' }], text: [{ language: 'en', text: 'A' }], entities: {} },
      }),
      'BODY_NOT_CANONICAL',
    ],
    ['with an empty list item', encode(body, { request: { title: [{}] } }), 'BODY_INVALID'],
    [
      'with an unknown choice',
      new Uint8Array([...withCrimeArea(CrimeArea.CRIME_AREA_DRUGS).subarray(0, -1), 99]),
      'BODY_INVALID',
    ],
    ['with the unspecified choice in a list', withCrimeArea(CrimeArea.CRIME_AREA_UNSPECIFIED), 'BODY_INVALID'],
    ['with text that is no UTF-8', new Uint8Array([0x0a, 0x06, 0x0a, 0x04, 0x12, 0x02, 0xc3, 0x28]), 'BODY_MALFORMED'],
    [
      'without what its kind requires',
      encode(body, { request: { text: [{ language: 'en', text: 'A' }] } }),
      'BODY_INVALID',
    ],
    ['larger than the bound', new Uint8Array(bodyBytesMax + 1), 'BODY_TOO_LARGE'],
  ])('%s are refused', (_, bytes, code) => {
    expect(decodeBody('REQUEST', bytes)).toMatchObject({ ok: false, code });
  });

  it('are refused before sealing when too large or not right', () => {
    const long = Array.from({ length: 20 }, (_, i) => ({
      question: `q${i}`,
      text: [{ language: 'ru', text: 'ж'.repeat(10_000) }],
    }));
    expect(encodeBody('REPLY', { result: 'full', answers: long })).toMatchObject({ ok: false, code: 'BODY_TOO_LARGE' });
    expect(encodeBody('REPLY', {})).toMatchObject({ ok: false, code: 'BODY_INVALID', problems: [{ path: 'result' }] });
  });

  it('keep sizes of attachments up to 2^53 - 1', () => {
    const attachment = {
      key: '00'.repeat(31) + '01',
      name: 'scan.pdf',
      type: 'application/pdf',
      size: Number.MAX_SAFE_INTEGER,
      hash: 'ab'.repeat(64),
    };
    const form: RequestForm = { ...request, attachments: [attachment] };
    expect(decodeBody('REQUEST', bytesOf('REQUEST', form))).toEqual({ ok: true, form });
    const larger = encode(body, { request: { attachments: [{ size: Long.MAX_UNSIGNED_VALUE }] } });
    expect(decodeBody('REQUEST', larger)).toMatchObject({ ok: false, code: 'BODY_INVALID' });
  });
});
