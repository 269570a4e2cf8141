import { describe, expect, it } from 'vitest';
import { fromHex, parseKind, toHex } from '../identifiers/index.ts';
import { decodeBody, encodeBody, readForm } from './index.ts';
import vectors from './vectors/bodies.json' with { type: 'json' };

describe('golden bodies', () => {
  it.each(vectors.valid)('$name', ({ kind: name, form, bytes }) => {
    const kind = parseKind(name);
    const read = readForm(kind, form);
    const encoded = read.ok ? encodeBody(kind, read.form) : read;
    expect(encoded.ok ? toHex(encoded.bytes) : encoded.problems).toBe(bytes);
    expect(decodeBody(kind, fromHex(bytes))).toEqual({ ok: true, form });
  });

  it.each(vectors.invalid)('$name is refused with $code', ({ kind, bytes, code }) => {
    expect(decodeBody(parseKind(kind), fromHex(bytes))).toMatchObject({ ok: false, code });
  });
});
