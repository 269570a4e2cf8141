import { toHex, type AuthorityId, type RealmName, type Thumbprint } from '../identifiers/index.ts';
import { checkRegistration, thumbprint, type KeyAlgorithm, type Primitives } from '../sealing/index.ts';
import type { DocumentCode, PayloadCode } from './errors.ts';
import { decodeBase64url } from './fields.ts';
import { readDocument } from './jws.ts';
import { manifestSchema, type KeyValidity, type Manifest, type ManifestRoleKey } from './manifest.ts';
import { readPayload } from './payload.ts';
import type { RootKeyTexts } from './roster.ts';
import { verifyDocument } from './verify-document.ts';
import { requiredSigner, type VerifiedRoster } from './verify-roster.ts';

declare const verified: unique symbol;

/** What a key of a manifest is for. */
export type KeyUse = 'signing' | 'encryption' | 'admission' | 'log';

/** A key of a verified manifest, as bytes and by its thumbprint. */
export interface DirectoryKey extends KeyValidity {
  readonly use: KeyUse;
  readonly algorithm: KeyAlgorithm;
  readonly thumbprint: Thumbprint;
  readonly publicKey: Uint8Array;
  /** Undefined for the log's keys, which belong to no authority. */
  readonly authority: AuthorityId | undefined;
  readonly realm: RealmName;
}

/** A manifest that its party's root signed and whose keys may all be registered. */
export interface VerifiedManifest {
  readonly [verified]: true;
  readonly manifest: Manifest;
  /** SHA-256 of the payload, hexadecimal. */
  readonly id: string;
  readonly keys: readonly DirectoryKey[];
  /** The root that signed it. */
  readonly root: RootKeyTexts;
}

/** A verified manifest or why it was refused. */
export type ManifestResult =
  | { ok: true; manifest: VerifiedManifest }
  | { ok: false; code: DocumentCode | PayloadCode; detail: string };

/**
 * Checks a manifest under a roster: signed by the root of exactly its own party with both algorithms, of this region,
 * role keys for the centre alone, and every key fit for registration (02: order, possession).
 */
export async function verifyManifest(
  jws: string | Uint8Array,
  options: { primitives: Primitives; roster: VerifiedRoster },
): Promise<ManifestResult> {
  const { primitives, roster } = options;
  const read = readDocument(jws);
  if (!read.ok) return refused(read.code, 'not a signed document');
  const payload = readPayload(read.document.payload, manifestSchema);
  if (!payload.ok) return payload;
  const manifest = payload.value;
  const member = roster.roster.members.find(({ party }) => party === manifest.party);
  if (member === undefined) return refused('PARTY_UNKNOWN', `${manifest.party} is not in the roster`);
  const result = await verifyDocument(jws, { primitives, type: 'manifest', required: [requiredSigner(member)] });
  if (!result.ok) return refused(result.code, `the manifest is not signed by the root of ${manifest.party}`);
  if (manifest.region !== toHex(roster.regionHash))
    return refused('REGION_MISMATCH', 'the manifest is of another region');
  if (manifest.roleKeys.length > 0 && manifest.party !== roster.roster.centre) {
    return refused('KEY_REFUSED', `${manifest.party} is not the centre and has no role keys`);
  }
  const keys = directoryKeys(primitives, manifest);
  const fault = await registrationFault(primitives, { manifest, keys, region: roster.regionHash });
  if (fault !== undefined) return refused('KEY_REFUSED', fault);
  return {
    ok: true,
    manifest: { manifest, id: result.document.id, keys, root: member.root } as unknown as VerifiedManifest,
  };
}

function directoryKeys(primitives: Primitives, manifest: Manifest): DirectoryKey[] {
  const make = (
    key: KeyValidity & { publicKey: string },
    rest: Pick<DirectoryKey, 'use' | 'algorithm' | 'authority' | 'realm'>,
  ): DirectoryKey => {
    const publicKey = keyBytes(key.publicKey);
    const { notBeforeMs, notAfterMs } = key;
    const { algorithm } = rest;
    return {
      ...rest,
      publicKey,
      notBeforeMs,
      notAfterMs,
      thumbprint: thumbprint(primitives, { algorithm, publicKey }),
    };
  };
  return [
    ...manifest.signingKeys.map((key) =>
      make(key, { use: 'signing', algorithm: 'composite', authority: key.authority, realm: key.realm }),
    ),
    ...manifest.encryptionKeys.map((key) =>
      make(key, { use: 'encryption', algorithm: 'x-wing', authority: key.authority, realm: key.realm }),
    ),
    ...manifest.roleKeys.map((key) => make(key, roleOf(key))),
  ];
}

function roleOf(key: ManifestRoleKey): Pick<DirectoryKey, 'use' | 'algorithm' | 'authority' | 'realm'> {
  return key.role === 'admission'
    ? { use: 'admission', algorithm: 'composite', authority: key.authority, realm: 'live' }
    : { use: 'log', algorithm: key.algorithm, authority: undefined, realm: 'live' };
}

/** The first key that may not be registered, or undefined. */
async function registrationFault(
  primitives: Primitives,
  { manifest, keys, region }: { manifest: Manifest; keys: readonly DirectoryKey[]; region: Uint8Array },
): Promise<string | undefined> {
  const possessions = new Map<string, string>();
  for (const key of [...manifest.signingKeys, ...manifest.roleKeys]) {
    if ('possession' in key) possessions.set(key.publicKey, key.possession);
  }
  const texts = [...manifest.signingKeys, ...manifest.encryptionKeys, ...manifest.roleKeys].map((key) => key.publicKey);
  const faults = await Promise.all(
    keys.map(async (key, i) => {
      const possession = possessions.get(texts[i] ?? '');
      const fault = await keyFault(primitives, { key, region, possession });
      return fault === undefined ? undefined : `key ${key.thumbprint}: ${fault}`;
    }),
  );
  return faults.find((fault) => fault !== undefined);
}

async function keyFault(
  primitives: Primitives,
  { key, region, possession }: { key: DirectoryKey; region: Uint8Array; possession: string | undefined },
): Promise<string | undefined> {
  const { algorithm, authority, publicKey, realm } = key;
  if (algorithm === 'x-wing') {
    return (await primitives.xWing.encapsulate(publicKey)) === undefined ? 'not an X-Wing key' : undefined;
  }
  if (algorithm === 'ed25519')
    return primitives.ed25519.isPrimeOrder(publicKey) ? undefined : 'not a point of prime order';
  if (algorithm !== 'composite' || authority === undefined) return undefined;
  const holder = { region, realm, authority };
  const result = await checkRegistration(primitives, { publicKey, possession: keyBytes(possession ?? ''), holder });
  return result.ok ? undefined : result.code;
}

function keyBytes(text: string): Uint8Array {
  const bytes = decodeBase64url(text);
  if (bytes === undefined) throw new Error('a key of a checked manifest does not decode');
  return bytes;
}

function refused(
  code: DocumentCode | PayloadCode,
  detail: string,
): { ok: false; code: DocumentCode | PayloadCode; detail: string } {
  return { ok: false, code, detail };
}
