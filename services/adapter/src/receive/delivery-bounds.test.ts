import { encode, tamga } from '@tamga/wire';
import { expect, test } from 'vitest';
import { boundsOfDelivery } from './delivery-bounds.ts';

const { Delivery } = tamga.service.v1;
const stamp: tamga.ledger.v1.Stamp.$Properties = {
  entry: new Uint8Array(900),
  position: 3,
  count: 4_096,
  path: Array.from({ length: 12 }, () => new Uint8Array(32)),
  signingKey: new Uint8Array(32),
  signature: new Uint8Array(3_373),
};
const hollow = Array.from({ length: 20_000 }, () => new Uint8Array());

test('what a hub delivers is within bounds, a notice of many stamps too', () => {
  const contents: tamga.service.v1.Delivery.$Properties[] = [
    { message: { envelope: new Uint8Array(500_000), stamp } },
    { verdict: stamp },
    { receipts: { stamps: Array.from({ length: 70 }, () => stamp) } },
    { notice: { id: new Uint8Array(16), envelopeDigest: new Uint8Array(64), code: 'KEY_UNKNOWN' } },
    {},
  ];
  expect(contents.map((content) => boundsOfDelivery(encode(Delivery, content)))).toEqual(contents.map(() => undefined));
});

test('a stamp of hashes without end and a notice of stamps without end are not decoded', () => {
  const endless = { ...stamp, path: hollow };
  const contents: tamga.service.v1.Delivery.$Properties[] = [
    { verdict: endless },
    { message: { envelope: new Uint8Array(1), stamp: endless } },
    { receipts: { stamps: [stamp, endless] } },
    { receipts: { stamps: hollow.map(() => ({})) } },
  ];
  for (const content of contents) expect(boundsOfDelivery(encode(Delivery, content))).toBe('DELIVERY_TOO_MANY_FIELDS');
  const stranger = Buffer.from([0x7d, 1, 2, 3, 4]);
  const wrapped = Buffer.concat([stranger, encode(Delivery, { verdict: endless })]);
  expect(boundsOfDelivery(wrapped)).toBe('DELIVERY_TOO_MANY_FIELDS');
});

test('what is cut off is not decoded', () => {
  const bytes = encode(Delivery, { receipts: { stamps: [stamp] } });
  expect(boundsOfDelivery(bytes.subarray(0, -1))).toBe('DELIVERY_MALFORMED');
});
