import { checkRegistration, compositeSigner, provePossession, type KeyHolder } from '@tamga/core/sealing';
import { describe, expect, test } from 'vitest';
import { bothPrimitives, fixedBytes, kz, signerOf, uz } from './fixture.ts';

const holder: KeyHolder = { region: fixedBytes('region', 32), realm: 'live', authority: kz };
/** A point of order 8·L: decodes everywhere, and implementations differ on signatures under it (CCTV 832). */
const mixedOrder = Buffer.from('fe894df18abf1c20088bfbe6c9ad45d42ec20663eaf7111eaea1d851da0d7f89', 'hex');

describe.each(bothPrimitives)('registration of a signing key on %s', (_name, primitives) => {
  const signer = compositeSigner(primitives, fixedBytes('signing kz/ncp', 64));
  const { publicKey } = signer;
  const withPoint = (point: Uint8Array) => Buffer.concat([publicKey.subarray(0, 1952), point]);

  test('accepts a key whose holder proved possession', async () => {
    const possession = await provePossession(signer, holder);
    expect(await checkRegistration(primitives, { publicKey, possession, holder })).toEqual({ ok: true });
  });

  test('refuses a proof by another key, for another authority, realm or region', async () => {
    const refused = { ok: false, code: 'POSSESSION_UNPROVED' };
    const possession = await provePossession(signer, holder);
    const others: KeyHolder[] = [
      { ...holder, authority: uz },
      { ...holder, realm: 'exercise' },
      { ...holder, region: fixedBytes('other', 32) },
    ];
    for (const other of others) {
      expect(await checkRegistration(primitives, { publicKey, possession, holder: other })).toEqual(refused);
    }
    const stolen = await provePossession(signerOf(uz, primitives), holder);
    expect(await checkRegistration(primitives, { publicKey, possession: stolen, holder })).toEqual(refused);
  });

  test('a message’s signature is no proof of possession', async () => {
    const possession = await signer.sign('tamga/msg/v1', publicKey);
    expect(await checkRegistration(primitives, { publicKey, possession, holder })).toMatchObject({
      code: 'POSSESSION_UNPROVED',
    });
  });

  test.each([
    ['mixed order', mixedOrder],
    ['order 1', Buffer.from('01'.padEnd(64, '0'), 'hex')],
    ['order 4', Buffer.alloc(32)],
    ['a non-canonical encoding', Buffer.from(`ee${'ff'.repeat(30)}7f`, 'hex')],
    ['no point', Buffer.from('02'.padEnd(64, '0'), 'hex')],
  ])('refuses an Ed25519 half of %s', async (_order, point) => {
    const possession = await provePossession(signer, holder);
    expect(await checkRegistration(primitives, { publicKey: withPoint(point), possession, holder })).toEqual({
      ok: false,
      code: 'KEY_POINT',
    });
  });

  test('refuses a key of another length', async () => {
    const possession = await provePossession(signer, holder);
    expect(await checkRegistration(primitives, { publicKey: publicKey.subarray(1), possession, holder })).toEqual({
      ok: false,
      code: 'KEY_LENGTH',
    });
  });
});
