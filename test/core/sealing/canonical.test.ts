import { describe, expect, test } from 'vitest';
import { altered, encodeHeader, headerOf, refusal, sealTo, uz, wireOf } from './fixture.ts';

/** A protobuf message cut into its fields, each with its tag. Enough of the wire format for these tests. */
function fieldsOf(bytes: Uint8Array): Uint8Array[] {
  const fields: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    const tag = varint(bytes, start);
    const value = varint(bytes, tag.end);
    const end = tag.value % 8 === 2 ? value.end + value.value : value.end;
    fields.push(bytes.subarray(start, end));
    start = end;
  }
  return fields;
}

function varint(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  for (let i = start, scale = 1; ; i++, scale *= 128) {
    const byte = bytes[i] ?? 0;
    value += (byte & 127) * scale;
    if (byte < 128) return { value, end: i + 1 };
  }
}

/** Every way of writing the same message otherwise that protobuf allows and we do not. */
const rewritings: [name: string, rewrite: (fields: Uint8Array[]) => Uint8Array[]][] = [
  [
    'two fields in the other order',
    ([first, second, ...rest]) => [second ?? Buffer.alloc(0), first ?? Buffer.alloc(0), ...rest],
  ],
  ['a field doubled', ([first, ...rest]) => [first ?? Buffer.alloc(0), first ?? Buffer.alloc(0), ...rest]],
  ['an unknown field', (fields) => [...fields, Buffer.from([0xfa, 0x06, 0x01, 0x00])]],
  ['an unknown field in front', (fields) => [Buffer.from([0xf8, 0x06, 0x01]), ...fields]],
  [
    'an overlong tag',
    ([first = Buffer.alloc(1), ...rest]) => [Buffer.from([(first[0] ?? 0) | 0x80, 0x00]), first.subarray(1), ...rest],
  ],
  ['a trailing byte', (fields) => [...fields, Buffer.from([0])]],
  ['a group', (fields) => [...fields, Buffer.from([0x0b, 0x0c])]],
];

describe('an envelope written otherwise is refused', () => {
  test.each(rewritings)('with %s', async (_name, rewrite) => {
    const { bytes } = await sealTo([uz]);
    const code = await refusal(Buffer.concat(rewrite(fieldsOf(bytes))));
    expect(['ENVELOPE_NOT_CANONICAL', 'ENVELOPE_MALFORMED']).toContain(code);
  });

  test('with an explicit default in a stanza', async () => {
    const { bytes } = await sealTo([uz]);
    const fields = fieldsOf(bytes);
    const stanza = fields.findIndex((field) => field[0] === 0x1a);
    const data = fields[stanza] ?? Buffer.alloc(0);
    const { end } = varint(data, 1);
    const body = Buffer.concat([Buffer.from([0x08, 0x00]), data.subarray(end)]);
    const length = Buffer.from([(body.length & 127) | 128, body.length >> 7]);
    fields[stanza] = Buffer.concat([Buffer.from([0x1a]), length, body]);
    expect(await refusal(Buffer.concat(fields))).toBe('ENVELOPE_NOT_CANONICAL');
  });
});

describe('a header written otherwise is refused', () => {
  test.each(rewritings)('with %s', async (_name, rewrite) => {
    const { bytes } = await sealTo([uz]);
    const header = Buffer.concat(rewrite(fieldsOf(wireOf(bytes).header)));
    expect(['HEADER_NOT_CANONICAL', 'HEADER_MALFORMED']).toContain(await refusal(altered(bytes, { header })));
  });

  test('with an explicit default', async () => {
    const { bytes } = await sealTo([uz]);
    const { header } = wireOf(bytes);
    const explicit = Buffer.concat([header, Buffer.from([0x92, 0x01, 0x00])]);
    expect(await refusal(altered(bytes, { header: explicit }))).toBe('HEADER_NOT_CANONICAL');
  });

  test('with text that is not UTF-8', async () => {
    const { bytes } = await sealTo([uz]);
    const header = Buffer.from(encodeHeader({ ...headerOf(bytes), operation: 'Kanal' }));
    header[header.indexOf('Kanal') + 1] = 0xff;
    expect(await refusal(altered(bytes, { header }))).toBe('HEADER_MALFORMED');
  });
});

test('nothing at all has no suite, and noise is malformed', async () => {
  expect(await refusal(new Uint8Array())).toBe('SUITE_UNKNOWN');
  expect(await refusal(Buffer.from('ffffffffff', 'hex'))).toBe('ENVELOPE_MALFORMED');
});
