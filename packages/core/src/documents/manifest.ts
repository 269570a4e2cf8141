import { z } from 'zod';
import { partyOf, type AuthorityId, type PartyId, type RealmName } from '../identifiers/index.ts';
import { authority, hashText, hasDistinct, keyText, moment, nameText, party, realm, versionNumber } from './fields.ts';

/** A name in English, in Russian and in the country's own language, for people. */
export interface Names {
  readonly en: string;
  readonly ru: string;
  readonly own: string | null;
}

/** A stretch of the week in the authority's time zone; days 1 (Monday) to 7. `closes` before `opens` runs past midnight. */
export interface OfficeHours {
  readonly days: readonly number[];
  readonly opens: string;
  readonly closes: string;
}

/** An authority, or a unit of one (`partOf`), as its party describes it. */
export interface ManifestAuthority {
  readonly id: AuthorityId;
  readonly names: Names;
  readonly partOf: AuthorityId | null;
  /** What it deals with, in the party's words. */
  readonly competence: readonly string[];
  /** ISO 639-1. */
  readonly languages: readonly string[];
  /** IANA name. */
  readonly timeZone: string;
  readonly hours: 'always' | readonly OfficeHours[];
  readonly dutyPhone: string | null;
  /** Agreements and articles that it is the designated authority for: "caricc-2006", "un-1988-trafficking/17". */
  readonly designatedFor: readonly string[];
  readonly predecessor: AuthorityId | null;
}

/** From `notBeforeMs` up to, and not at, `notAfterMs`. */
export interface KeyValidity {
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
}

/** A composite signing key of an authority, base64url, with the proof that its holder has the private half. */
export interface ManifestSigningKey extends KeyValidity {
  readonly authority: AuthorityId;
  readonly realm: RealmName;
  readonly publicKey: string;
  readonly possession: string;
}

/** An X-Wing key of an authority, base64url. Several are published ahead. */
export interface ManifestEncryptionKey extends KeyValidity {
  readonly authority: AuthorityId;
  readonly realm: RealmName;
  readonly publicKey: string;
}

/** A key of the centre's own roles: a composite one that stamps admissions, and two that sign the log. */
export type ManifestRoleKey =
  | (KeyValidity & {
      readonly role: 'admission';
      readonly authority: AuthorityId;
      readonly publicKey: string;
      readonly possession: string;
    })
  | (KeyValidity & { readonly role: 'log'; readonly algorithm: 'ed25519' | 'ml-dsa-44'; readonly publicKey: string });

/** From `revokedAtMs` on the key counts for nothing new; `compromisedSinceMs` marks what it signed before as suspect. */
export interface Revocation {
  /** Thumbprint. */
  readonly key: string;
  readonly revokedAtMs: number;
  readonly compromisedSinceMs: number | null;
}

/** What a party says of itself, signed by its offline root. The newest version counts, whole. */
export interface Manifest {
  readonly type: 'manifest';
  /** Hexadecimal SHA-256 of the founding roster's payload. */
  readonly region: string;
  readonly party: PartyId;
  readonly version: number;
  readonly previous: string | null;
  readonly issuedAtMs: number;
  /** Suites that the party accepts, ascending: the floor is the lowest. */
  readonly suites: readonly number[];
  readonly authorities: readonly ManifestAuthority[];
  readonly signingKeys: readonly ManifestSigningKey[];
  readonly encryptionKeys: readonly ManifestEncryptionKey[];
  readonly roleKeys: readonly ManifestRoleKey[];
  readonly revocations: readonly Revocation[];
}

const authorityCountMax = 256;
const keyCountMax = 512;
const revocationCountMax = 1024;
const listCountMax = 64;
const compositeKeyBytesCount = 1984;
const compositeSignatureBytesCount = 3373;
const xWingKeyBytesCount = 1216;
const ed25519KeyBytesCount = 32;
const mlDsa44KeyBytesCount = 1312;

const language = z.string().regex(/^[a-z]{2}$/u, 'expected an ISO 639-1 code');
const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'expected HH:MM');
const phone = z.string().regex(/^\+[0-9]{6,15}$/u, 'expected E.164, as in +77172000000');
const timeZone = z
  .string()
  .max(64)
  .regex(/^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)*$/u, 'expected an IANA time zone');
const designation = z
  .string()
  .max(128)
  .regex(/^[a-z0-9][a-z0-9-]*(?:\/[^\s/]+)?$/u, 'expected agreement or agreement/article');
const validity = { notBeforeMs: moment, notAfterMs: moment };

const authoritySchema = z.strictObject({
  id: authority,
  names: z.strictObject({ en: nameText, ru: nameText, own: nameText.nullable() }),
  partOf: authority.nullable(),
  competence: z.array(nameText).max(listCountMax),
  languages: z.array(language).min(1).max(listCountMax),
  timeZone,
  hours: z.union([
    z.literal('always'),
    z
      .array(
        z.strictObject({ days: z.array(z.int().min(1).max(7)).min(1).max(7), opens: clockTime, closes: clockTime }),
      )
      .min(1)
      .max(listCountMax),
  ]),
  dutyPhone: phone.nullable(),
  designatedFor: z.array(designation).max(listCountMax),
  predecessor: authority.nullable(),
});

const compositeKey = { publicKey: keyText(compositeKeyBytesCount), possession: keyText(compositeSignatureBytesCount) };

const roleKeySchema = z.union([
  z.strictObject({ role: z.literal('admission'), authority, ...compositeKey, ...validity }),
  z.strictObject({
    role: z.literal('log'),
    algorithm: z.literal('ed25519'),
    publicKey: keyText(ed25519KeyBytesCount),
    ...validity,
  }),
  z.strictObject({
    role: z.literal('log'),
    algorithm: z.literal('ml-dsa-44'),
    publicKey: keyText(mlDsa44KeyBytesCount),
    ...validity,
  }),
]);

/** Shape and inner agreement of a manifest; not who signed it, nor whether its keys may be registered. */
export const manifestSchema: z.ZodType<Manifest> = z
  .strictObject({
    type: z.literal('manifest'),
    region: hashText,
    party,
    version: versionNumber,
    previous: hashText.nullable(),
    issuedAtMs: moment,
    suites: z.array(z.int().min(1).max(2)).min(1).max(2),
    authorities: z.array(authoritySchema).min(1).max(authorityCountMax),
    signingKeys: z.array(z.strictObject({ authority, realm, ...compositeKey, ...validity })).max(keyCountMax),
    encryptionKeys: z
      .array(z.strictObject({ authority, realm, publicKey: keyText(xWingKeyBytesCount), ...validity }))
      .max(keyCountMax),
    roleKeys: z.array(roleKeySchema).max(keyCountMax),
    revocations: z
      .array(z.strictObject({ key: hashText, revokedAtMs: moment, compromisedSinceMs: moment.nullable() }))
      .max(revocationCountMax),
  })
  .refine(
    (manifest) => (manifest.version === 1) === (manifest.previous === null),
    'only version 1 has no previous version',
  )
  .refine(
    (manifest) => manifest.suites.every((suite, i) => i === 0 || suite > (manifest.suites[i - 1] ?? suite)),
    'suites do not ascend',
  )
  .refine((manifest) => hasDistinct(manifest.authorities, (one) => one.id), 'an authority is listed twice')
  .refine((manifest) => hasDistinct(allKeys(manifest), (key) => key.publicKey), 'a key is listed twice')
  .refine((manifest) => hasDistinct(manifest.revocations, (one) => one.key), 'a key is revoked twice')
  .refine(
    (manifest) => allKeys(manifest).every((key) => key.notBeforeMs < key.notAfterMs),
    'a key expires before it becomes valid',
  )
  .refine((manifest) => namesOwnAuthoritiesOnly(manifest), 'an authority is not the party’s own or not listed');

function allKeys(manifest: Manifest): (KeyValidity & { publicKey: string })[] {
  return [...manifest.signingKeys, ...manifest.encryptionKeys, ...manifest.roleKeys];
}

function namesOwnAuthoritiesOnly(manifest: Manifest): boolean {
  const listed = new Set(manifest.authorities.map(({ id }) => id));
  const named = [
    ...manifest.signingKeys.map((key) => key.authority),
    ...manifest.encryptionKeys.map((key) => key.authority),
    ...manifest.roleKeys.flatMap((key) => (key.role === 'admission' ? [key.authority] : [])),
    ...manifest.authorities.flatMap(({ partOf }) => (partOf === null ? [] : [partOf])),
  ];
  return named.every((id) => listed.has(id)) && [...listed].every((id) => partyOf(id) === manifest.party);
}
