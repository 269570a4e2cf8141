import { verifyManifest, type Manifest, type VerifiedRoster } from '@tamga/core/documents';
import { parsePartyId } from '@tamga/core/identifiers';
import { provePossession } from '@tamga/core/sealing';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  always,
  authorityEntry,
  base64url,
  encryptionEntry,
  foundRegion,
  manifestPayload,
  ncpOf,
  rootOf,
  seed,
  signerOf,
  signingEntry,
  signManifest,
} from './fixture.ts';

const [caricc, kz, tj, uz] = ['caricc', 'kz', 'tj', 'uz'].map((name) => parsePartyId(name)) as [
  ReturnType<typeof parsePartyId>,
  ReturnType<typeof parsePartyId>,
  ReturnType<typeof parsePartyId>,
  ReturnType<typeof parsePartyId>,
];
let roster: VerifiedRoster;
beforeAll(async () => {
  roster = await foundRegion();
});

const verify = async (changes: Partial<Manifest> = {}, options: { party?: typeof kz; signer?: typeof kz } = {}) => {
  const { party = kz, signer = party } = options;
  return verifyManifest(await signManifest(await manifestPayload(roster, party, changes), rootOf(signer)), {
    primitives,
    roster,
  });
};

describe('a manifest', () => {
  test('counts when the root of its own party signed it', async () => {
    const result = await verify();
    expect(result).toMatchObject({ ok: true, manifest: { manifest: { party: 'kz' } } });
    expect(result.ok && result.manifest.keys.map(({ use, thumbprint }) => [use, thumbprint])).toContainEqual([
      'signing',
      signerOf(kz).thumbprint,
    ]);
  });

  test('is refused when another party signed it', async () => {
    expect(await verify({}, { signer: uz })).toMatchObject({ ok: false, code: 'SIGNERS_MISMATCH' });
  });

  test('is refused from a party that is not in the roster', async () => {
    expect(await verify({}, { party: parsePartyId('tr') })).toMatchObject({ ok: false, code: 'PARTY_UNKNOWN' });
  });

  test('is refused when it is of another region', async () => {
    expect(await verify({ region: '0'.repeat(64) })).toMatchObject({ ok: false, code: 'REGION_MISMATCH' });
  });

  test.each<[string, () => Promise<Partial<Manifest>> | Partial<Manifest>]>([
    ['an authority of another party', () => ({ authorities: [authorityEntry(ncpOf(uz))] })],
    ['an authority twice', () => ({ authorities: [authorityEntry(ncpOf(kz)), authorityEntry(ncpOf(kz))] })],
    ['a key of an authority that it does not list', () => ({ authorities: [authorityEntry('kz/mvd' as never)] })],
    ['a key twice', () => ({ encryptionKeys: [encryptionEntry(kz), encryptionEntry(kz)] })],
    [
      'one key for both realms',
      async () => {
        const live = await signingEntry(roster, { party: kz });
        return { signingKeys: [live, { ...live, realm: 'exercise' }] };
      },
    ],
    [
      'a key that expires before it begins',
      () => ({ encryptionKeys: [encryptionEntry(kz, '', { notBeforeMs: 2, notAfterMs: 2 })] }),
    ],
    ['suites that do not ascend', () => ({ suites: [2, 1] })],
    ['an unknown suite', () => ({ suites: [3] })],
    ['a second version without a previous one', () => ({ version: 2 })],
    ['an unknown field', () => ({ note: 'x' }) as Partial<Manifest>],
    [
      'a duty phone that is no number',
      () => ({ authorities: [{ ...authorityEntry(ncpOf(kz)), dutyPhone: 'ask Aigul' }] }),
    ],
  ])('is refused with %s', async (_name, changes) => {
    expect(await verify(await changes())).toMatchObject({ ok: false, code: 'PAYLOAD_MALFORMED' });
  });

  test.each<[string, () => Promise<Partial<Manifest>> | Partial<Manifest>]>([
    [
      'whose possession is not proved',
      async () => ({
        signingKeys: [{ ...(await signingEntry(roster, { party: kz })), possession: base64url(new Uint8Array(3373)) }],
      }),
    ],
    [
      'that another party holds',
      async () => ({ signingKeys: [{ ...(await signingEntry(roster, { party: uz })), authority: ncpOf(kz) }] }),
    ],
    [
      'for encryption that is no key',
      () => ({ encryptionKeys: [{ ...encryptionEntry(kz), publicKey: base64url(new Uint8Array(1216).fill(255)) }] }),
    ],
  ])('is refused with a key %s', async (_name, changes) => {
    expect(await verify(await changes())).toMatchObject({ ok: false, code: 'KEY_REFUSED' });
  });

  test('gives role keys to the centre alone', async () => {
    const logKeys = [
      {
        role: 'log' as const,
        algorithm: 'ed25519' as const,
        publicKey: base64url(primitives.ed25519.keyFromSeed(seed('log', 32)).publicKey),
        ...always,
      },
      {
        role: 'log' as const,
        algorithm: 'ml-dsa-44' as const,
        publicKey: base64url(primitives.mlDsa44.keyFromSeed(seed('log', 32)).publicKey),
        ...always,
      },
    ];
    const admission = signerOf(caricc, ' admission');
    const holder = { region: roster.regionHash, realm: 'live' as const, authority: ncpOf(caricc) };
    const roleKeys = [
      ...logKeys,
      {
        role: 'admission' as const,
        authority: ncpOf(caricc),
        publicKey: base64url(admission.publicKey),
        possession: base64url(await provePossession(admission, holder)),
        ...always,
      },
    ];
    const result = await verify({ roleKeys }, { party: caricc });
    expect(result.ok && result.manifest.keys.map(({ use }) => use)).toEqual([
      'signing',
      'encryption',
      'log',
      'log',
      'admission',
    ]);
    expect(await verify({ roleKeys: logKeys }, { party: kz })).toMatchObject({ ok: false, code: 'KEY_REFUSED' });
    const weak = logKeys.map((key) =>
      key.algorithm === 'ed25519' ? { ...key, publicKey: base64url(new Uint8Array(32)) } : key,
    );
    expect(await verify({ roleKeys: weak }, { party: caricc })).toMatchObject({ ok: false, code: 'KEY_REFUSED' });
  });

  test('of one party says nothing of another’s keys', async () => {
    const result = await verify({}, { party: tj });
    expect(result.ok && result.manifest.keys.every(({ authority }) => authority === ncpOf(tj))).toBe(true);
  });
});
