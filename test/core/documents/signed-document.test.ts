import {
  addSignatures,
  checkSignatures,
  combineDocuments,
  readDocument,
  signDocument,
  verifyDocument,
  type DocumentCode,
  type DocumentSigner,
} from '@tamga/core/documents';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { noblePrimitives } from '@tamga/crypto/noble';
import { flattenedVerify, GeneralSign, importJWK, type GeneralJWS } from 'jose';
import { createPrivateKey } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parsePartyId } from '@tamga/core/identifiers';
import { rootOf, seed } from './fixture.ts';

const [kz, tj, uz] = ['kz', 'tj', 'uz'].map((name) => rootOf(parsePartyId(name))) as [
  DocumentSigner,
  DocumentSigner,
  DocumentSigner,
];
/** The root that kz had before. */
const formerKz = { ...rootOf(parsePartyId('former-kz')), party: kz.party };
const primitives = nodePrimitives;
const payload = Buffer.from('articles 1 to 14');
const type = 'agreement' as const;
const both = [kz, uz];

const sign = (
  signers: readonly DocumentSigner[] = both,
  required: readonly DocumentSigner[] = signers,
): Promise<string> => signDocument({ primitives, type, payload, parties: required.map(({ party }) => party), signers });
const verify = (jws: string, required: readonly DocumentSigner[] = both) =>
  verifyDocument(jws, { primitives, type, required, known: { members: [kz, tj, uz], replaced: [formerKz] } });
const edited = async (change: (jws: GeneralJWS) => unknown): Promise<string> =>
  JSON.stringify(change(JSON.parse(await sign()) as GeneralJWS));
const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const decode = (text = ''): Record<string, unknown> =>
  JSON.parse(Buffer.from(text, 'base64url').toString()) as Record<string, unknown>;
/** The document with the first protected header replaced. */
const withHeader = (change: (header: Record<string, unknown>) => unknown): Promise<string> =>
  edited((jws) => ({
    ...jws,
    signatures: jws.signatures.map((one, i) =>
      i === 0 ? { ...one, protected: encode(change(decode(one.protected))) } : one,
    ),
  }));

test('a document that every required party signed with both algorithms verifies, and its id is the payload’s hash', async () => {
  const result = await verify(await sign());
  expect(result).toMatchObject({ ok: true, document: { type, signers: ['kz', 'uz'] } });
  expect(result.ok && result.document.id).toBe(Buffer.from(primitives.sha256(payload)).toString('hex'));
  expect(result.ok && Buffer.from(result.document.payload).equals(payload)).toBe(true);
});

test('noble verifies what node signed, and the other way round', async () => {
  const noble = noblePrimitives({ randomBytes });
  expect(await verifyDocument(await sign(), { primitives: noble, type, required: both })).toMatchObject({ ok: true });
});

test('signatures made apart are combined', async () => {
  const [first, second] = await Promise.all([sign([kz], both), sign([uz], both)]);
  expect(await verify(first)).toEqual({ ok: false, code: 'PARTY_MISSING' });
  expect(await verify(combineDocuments([first, second]))).toMatchObject({ ok: true });
  expect(() => combineDocuments([])).toThrow(expect.objectContaining({ code: 'DOCUMENT_INVALID' }));
});

test('what differs is not combined', async () => {
  const other = await signDocument({
    primitives,
    type,
    payload: Buffer.from('other'),
    parties: [kz.party, uz.party],
    signers: [uz],
  });
  const mine = await sign([kz], both);
  expect(() => combineDocuments([mine, other])).toThrow(expect.objectContaining({ code: 'DOCUMENT_INVALID' }));
});

test('a signer that is not required cannot sign', async () => {
  await expect(sign([tj], both)).rejects.toMatchObject({ code: 'SIGNERS_INVALID' });
  await expect(sign([kz, kz])).rejects.toMatchObject({ code: 'SIGNERS_INVALID' });
});

describe('jose', () => {
  test('verifies each of our signatures by itself, once it is told that it understands "signers"', async () => {
    const jws = JSON.parse(await sign()) as GeneralJWS;
    const keys = both.flatMap(({ ed25519, mlDsa65 }) => [
      { kty: 'OKP', crv: 'Ed25519', alg: 'Ed25519', x: Buffer.from(ed25519).toString('base64url') },
      { kty: 'AKP', alg: 'ML-DSA-65', pub: Buffer.from(mlDsa65).toString('base64url') },
    ]);
    expect(jws.signatures).toHaveLength(keys.length);
    for (const [i, signature] of jws.signatures.entries()) {
      const key = await importJWK(keys[i] ?? { kty: 'OKP' });
      const one = { payload: jws.payload, protected: signature.protected ?? '', signature: signature.signature };
      await expect(flattenedVerify(one, key)).rejects.toThrow('signers');
      const { payload: verified } = await flattenedVerify(one, key, { crit: { signers: true } });
      expect(Buffer.from(verified).equals(payload)).toBe(true);
    }
  });

  test('makes documents that we accept', async () => {
    const document = readDocument(await sign([kz]));
    if (!document.ok) throw new Error(document.code);
    const general = new GeneralSign(payload);
    const seeds = seed('root kz', 64);
    const keys = {
      'ML-DSA-65': createPrivateKey({
        key: Buffer.from(seeds.subarray(0, 32)),
        format: 'raw-seed',
        asymmetricKeyType: 'ml-dsa-65',
      }),
      Ed25519: createPrivateKey({
        key: Buffer.from(seeds.subarray(32)),
        format: 'raw-private',
        asymmetricKeyType: 'ed25519',
      }),
    };
    for (const { header } of document.document.signatures) {
      const { alg, kid, typ, signers } = header;
      general
        .addSignature(keys[alg], { crit: { signers: true } })
        .setProtectedHeader({ alg, kid, typ, crit: ['signers'], signers: [...signers] });
    }
    expect(await verify(JSON.stringify(await general.sign()), [kz])).toMatchObject({ ok: true });
  });
});

const refusals: [code: DocumentCode, name: string, jws: () => Promise<string>][] = [
  [
    'HYBRID_HALF_MISSING',
    'the lattice half of one party stripped',
    () => edited((jws) => ({ ...jws, signatures: jws.signatures.filter((_, i) => i !== 1) })),
  ],
  [
    'HYBRID_HALF_MISSING',
    'the curve half of one party stripped',
    () => edited((jws) => ({ ...jws, signatures: jws.signatures.slice(1) })),
  ],
  [
    'PARTY_MISSING',
    'one party’s signatures left out',
    () => edited((jws) => ({ ...jws, signatures: jws.signatures.slice(2) })),
  ],
  ['SIGNERS_MISMATCH', 'fewer parties than are required', () => sign([kz])],
  ['SIGNERS_MISMATCH', 'more parties than are required', () => sign([kz, tj, uz])],
  ['SIGNERS_MISMATCH', 'other parties than are required', () => sign([kz, tj])],
  [
    'SIGNERS_MISMATCH',
    'a header that requires one algorithm only',
    () =>
      withHeader((header) => ({
        ...header,
        signers: [
          { party: 'kz', alg: 'Ed25519' },
          { party: 'uz', alg: 'Ed25519' },
        ],
      })),
  ],
  [
    'SIGNERS_MISMATCH',
    'headers that require different parties',
    () =>
      withHeader((header) => ({
        ...header,
        signers: [
          { party: 'kz', alg: 'Ed25519' },
          { party: 'kz', alg: 'ML-DSA-65' },
        ],
      })),
  ],
  [
    'KEY_UNKNOWN',
    'a key that the party does not have',
    () => withHeader((header) => ({ ...header, kid: '0'.repeat(64) })),
  ],
  [
    'SIGNER_FOREIGN',
    'another member signs in the place of a party',
    () => sign([{ ...tj, party: kz.party }, uz], both),
  ],
  ['ROOT_REPLACED', 'a party signs with the root that it had before', () => sign([formerKz, uz], both)],
  [
    'SIGNATURE_DUPLICATE',
    'one signature twice',
    () => edited((jws) => ({ ...jws, signatures: [...jws.signatures.slice(0, 1), ...jws.signatures] })),
  ],
  ['SIGNATURE_INVALID', 'another payload', () => edited((jws) => ({ ...jws, payload: encode('articles 1 to 15') }))],
  [
    'SIGNATURE_INVALID',
    'one signature in the place of another',
    () =>
      edited((jws) => ({
        ...jws,
        signatures: jws.signatures.map((one, i) => ({ ...one, signature: jws.signatures[i === 0 ? 2 : i]?.signature })),
      })),
  ],
  ['SIGNATURE_INVALID', 'a header that was never signed', () => swappedAlgorithms()],
  [
    'DOCUMENT_TYPE',
    'a document of another type',
    () => signDocument({ primitives, type: 'consent', payload, parties: [kz.party, uz.party], signers: both }),
  ],
  ['DOCUMENT_TYPE', 'a type that we do not know', () => withHeader((header) => ({ ...header, typ: 'tamga-will+jws' }))],
  [
    'UNPROTECTED_HEADER',
    'an unprotected header',
    () => edited((jws) => ({ ...jws, signatures: jws.signatures.map((one) => ({ ...one, header: { kid: 'x' } })) })),
  ],
  [
    'PROTECTED_HEADER',
    'a member that we do not know',
    () => withHeader((header) => ({ ...header, jku: 'https://example.org' })),
  ],
  ['PROTECTED_HEADER', 'a key in the header', () => withHeader((header) => ({ ...header, jwk: {} }))],
  ['PROTECTED_HEADER', 'no "crit"', () => withHeader(({ crit: _crit, ...header }) => header)],
  ['PROTECTED_HEADER', 'the algorithm "none"', () => withHeader((header) => ({ ...header, alg: 'none' }))],
  ['PROTECTED_HEADER', 'a MAC', () => withHeader((header) => ({ ...header, alg: 'HS256' }))],
  ['PROTECTED_HEADER', 'a header that is no JSON', () => withHeader(() => 'not JSON')],
  [
    'DOCUMENT_NOT_CANONICAL',
    'a member of the header twice',
    () => withHeader((header) => JSON.stringify(header).replace('{', `{"alg":"Ed25519",`)),
  ],
  [
    'DOCUMENT_NOT_CANONICAL',
    'a header with white space',
    () => withHeader((header) => JSON.stringify(header, null, 1)),
  ],
  [
    'DOCUMENT_NOT_CANONICAL',
    'a payload with padding',
    () => edited((jws) => ({ ...jws, payload: `${jws.payload}==` })),
  ],
  [
    'DOCUMENT_NOT_CANONICAL',
    'a payload with stray bits',
    () => edited((jws) => ({ ...jws, payload: `${jws.payload.slice(0, -1)}B` })),
  ],
  ['DOCUMENT_NOT_CANONICAL', 'a payload in plain base64', () => edited((jws) => ({ ...jws, payload: '+/+/' }))],
  ['DOCUMENT_MALFORMED', 'a flattened JWS', () => edited((jws) => ({ payload: jws.payload, ...jws.signatures[0] }))],
  ['DOCUMENT_MALFORMED', 'no signature', () => edited((jws) => ({ ...jws, signatures: [] }))],
  ['DOCUMENT_MALFORMED', 'a member beside', () => edited((jws) => ({ ...jws, extra: 1 }))],
  ['DOCUMENT_MALFORMED', 'a text that is no JSON', async () => 'not JSON'],
  ['DOCUMENT_TOO_LARGE', 'more than 4 MiB', async () => ' '.repeat(4_194_305)],
];

/** Both halves of kz change names: each is a good signature, under the other's header. */
async function swappedAlgorithms(): Promise<string> {
  return edited((jws) => {
    const [first, second, ...rest] = jws.signatures;
    return {
      ...jws,
      signatures: [{ ...first, protected: second?.protected }, { ...second, protected: first?.protected }, ...rest],
    };
  });
}

describe('a document is refused with', () => {
  test.each(refusals)('%s: %s', async (code, _name, jws) => {
    expect(await verify(await jws())).toEqual({ ok: false, code });
  });

  test('every code', () => {
    const all: Record<DocumentCode, true> = {
      DOCUMENT_TOO_LARGE: true,
      DOCUMENT_MALFORMED: true,
      DOCUMENT_NOT_CANONICAL: true,
      DOCUMENT_TYPE: true,
      UNPROTECTED_HEADER: true,
      PROTECTED_HEADER: true,
      SIGNERS_MISMATCH: true,
      PARTY_MISSING: true,
      HYBRID_HALF_MISSING: true,
      SIGNATURE_DUPLICATE: true,
      KEY_UNKNOWN: true,
      SIGNER_FOREIGN: true,
      ROOT_REPLACED: true,
      SIGNATURE_INVALID: true,
    };
    expect([...new Set(refusals.map(([code]) => code))].toSorted()).toEqual(Object.keys(all).toSorted());
  });

  test('SIGNERS_MISMATCH when nobody is required', async () => {
    expect(await verify(await sign(), [])).toEqual({ ok: false, code: 'SIGNERS_MISMATCH' });
  });

  test('DOCUMENT_MALFORMED for bytes that are not UTF-8', async () => {
    expect(await verifyDocument(Buffer.from([0xff]), { primitives, type, required: both })).toEqual({
      ok: false,
      code: 'DOCUMENT_MALFORMED',
    });
  });
});

describe('a document that parties sign one after the other', () => {
  const check = (jws: string) =>
    checkSignatures(jws, {
      primitives,
      type,
      required: both,
      known: { members: [kz, tj, uz], replaced: [formerKz] },
    });

  test('says who has signed and who is missing, until all have', async () => {
    const half = await sign([kz], both);
    expect(await check(half)).toMatchObject({ ok: true, signed: ['kz'], missing: ['uz'] });
    expect(await verify(half)).toEqual({ ok: false, code: 'PARTY_MISSING' });
    const whole = await addSignatures(half, { primitives, signer: uz });
    expect(await check(whole)).toMatchObject({ ok: true, signed: ['kz', 'uz'], missing: [] });
    expect(await verify(whole)).toMatchObject({ ok: true });
  });

  test.each<[DocumentCode, string, () => Promise<string>]>([
    [
      'SIGNATURE_INVALID',
      'a payload that was changed after the first signed',
      async () => {
        const half = JSON.parse(await sign([kz], both)) as GeneralJWS;
        return await addSignatures(JSON.stringify({ ...half, payload: encode('articles 1 to 15') }), {
          primitives,
          signer: uz,
        });
      },
    ],
    [
      'HYBRID_HALF_MISSING',
      'half of a signature stripped',
      async () => {
        const half = JSON.parse(await sign([kz], both)) as GeneralJWS;
        return JSON.stringify({ ...half, signatures: half.signatures.slice(1) });
      },
    ],
    ['SIGNER_FOREIGN', 'another member', () => sign([{ ...tj, party: kz.party }], both)],
    ['ROOT_REPLACED', 'a replaced root', () => sign([formerKz], both)],
  ])('is refused with %s: %s', async (code, _what, make) => {
    expect(await check(await make())).toEqual({ ok: false, code });
  });

  test('takes no signature of a party that is not to sign', async () => {
    await expect(addSignatures(await sign([kz], both), { primitives, signer: tj })).rejects.toMatchObject({
      code: 'SIGNERS_INVALID',
    });
  });
});

test('any bit flipped in the payload or in any signature is refused', async () => {
  const jws = JSON.parse(await sign([kz])) as GeneralJWS;
  const flip = (text: string, bit: number): string => {
    const bytes = Buffer.from(text, 'base64url');
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return bytes.toString('base64url');
  };
  for (let bit = 0; bit < 8 * payload.length; bit++) {
    expect(await verify(JSON.stringify({ ...jws, payload: flip(jws.payload, bit) }), [kz])).toEqual({
      ok: false,
      code: 'SIGNATURE_INVALID',
    });
  }
  for (const [place, one] of jws.signatures.entries()) {
    for (let bit = 0; bit < 8 * Buffer.from(one.signature, 'base64url').length; bit += 13) {
      const signatures = jws.signatures.map((each, i) =>
        i === place ? { ...each, signature: flip(each.signature, bit) } : each,
      );
      expect(await verify(JSON.stringify({ ...jws, signatures }), [kz])).toEqual({
        ok: false,
        code: 'SIGNATURE_INVALID',
      });
    }
  }
});
