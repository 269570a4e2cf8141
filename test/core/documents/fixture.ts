/** A small region on paper: three members and the centre, their roots, a founding roster and manifests to vary. */
import { createHash } from 'node:crypto';
import {
  documentSigner,
  encodePayload,
  KeyDirectory,
  signDocument,
  verifyFoundingRoster,
  verifyManifest,
  type DocumentSigner,
  type Manifest,
  type ManifestAuthority,
  type Roster,
  type VerifiedManifest,
  type VerifiedRoster,
} from '@tamga/core/documents';
import {
  parseAuthorityId,
  parsePartyId,
  toHex,
  type AuthorityId,
  type PartyId,
  type RealmName,
} from '@tamga/core/identifiers';
import { compositeSigner, provePossession, xWingDecapsulator, type Signer } from '@tamga/core/sealing';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';

export const foundedMs: number = Date.UTC(2026, 0, 1);
export const dayMs = 86_400_000;
export const parties: readonly PartyId[] = ['caricc', 'kz', 'tj', 'uz'].map((name) => parsePartyId(name));

export function seed(name: string, count: number): Uint8Array {
  return createHash('shake256', { outputLength: count }).update(name).digest();
}

export function rootOf(party: PartyId, generation = ''): DocumentSigner {
  return documentSigner(primitives, { party, seed: seed(`root ${party}${generation}`, 64) });
}

export function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

export function memberOf(party: PartyId, generation = ''): Roster['members'][number] {
  const { ed25519, mlDsa65 } = rootOf(party, generation);
  return { party, root: { ed25519: base64url(ed25519), mlDsa65: base64url(mlDsa65) }, witness: null };
}

export function rosterPayload(changes: Partial<Roster> = {}): Roster {
  return {
    type: 'roster',
    region: 'Test region',
    version: 1,
    previous: null,
    issuedAtMs: foundedMs,
    centre: parsePartyId('caricc'),
    quorum: 'all',
    members: parties.map((party) => memberOf(party)),
    log: { origin: 'tamga.test/log', ed25519: 'tamga.test/log+01234567+AQID', mlDsa44: 'tamga.test/log+89abcdef+BgQF' },
    ...changes,
  };
}

export function signRoster(roster: object, signers: readonly DocumentSigner[]): Promise<string> {
  const names = [...new Set(signers.map(({ party }) => party))];
  return signDocument({ primitives, type: 'roster', payload: encodePayload(roster), parties: names, signers });
}

export async function foundRegion(changes: Partial<Roster> = {}): Promise<VerifiedRoster> {
  const roster = rosterPayload(changes);
  const jws = await signRoster(
    roster,
    parties.map((party) => rootOf(party)),
  );
  const regionHash = primitives.sha256(encodePayload(roster));
  const result = await verifyFoundingRoster(jws, { primitives, regionHash });
  if (!result.ok) throw new Error(`${result.code}: ${result.detail}`);
  return result.roster;
}

export function authorityEntry(id: AuthorityId): ManifestAuthority {
  return {
    id,
    names: { en: `Contact point ${id}`, ru: `Контактный пункт ${id}`, own: null },
    partOf: null,
    competence: ['drugs'],
    languages: ['ru'],
    timeZone: 'Asia/Almaty',
    hours: [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '18:00' }],
    dutyPhone: '+77172000000',
    designatedFor: ['caricc-2006', 'un-1988-trafficking/17'],
    predecessor: null,
  };
}

export function ncpOf(party: PartyId): AuthorityId {
  return parseAuthorityId(`${party}/ncp`);
}

export function signerOf(party: PartyId, generation = '', realm: RealmName = 'live'): Signer {
  return compositeSigner(primitives, seed(`signing ${party} ${realm}${generation}`, 64));
}

export const always: { notBeforeMs: number; notAfterMs: number } = {
  notBeforeMs: foundedMs,
  notAfterMs: foundedMs + 365 * dayMs,
};

export async function signingEntry(
  region: VerifiedRoster,
  options: { party: PartyId; generation?: string; realm?: RealmName; validity?: typeof always },
): Promise<Manifest['signingKeys'][number]> {
  const { party, generation = '', realm = 'live', validity = always } = options;
  const signer = signerOf(party, generation, realm);
  const authority = ncpOf(party);
  const possession = await provePossession(signer, { region: region.regionHash, realm, authority });
  return { authority, realm, publicKey: base64url(signer.publicKey), possession: base64url(possession), ...validity };
}

export function encryptionEntry(
  party: PartyId,
  generation = '',
  validity: typeof always = always,
): Manifest['encryptionKeys'][number] {
  const { publicKey } = xWingDecapsulator(primitives, seed(`encryption ${party}${generation}`, 32));
  return { authority: ncpOf(party), realm: 'live', publicKey: base64url(publicKey), ...validity };
}

export async function manifestPayload(
  region: VerifiedRoster,
  party: PartyId,
  changes: Partial<Manifest> = {},
): Promise<Manifest> {
  return {
    type: 'manifest',
    region: toHex(region.regionHash),
    party,
    version: 1,
    previous: null,
    issuedAtMs: foundedMs,
    suites: [1],
    authorities: [authorityEntry(ncpOf(party))],
    signingKeys: [await signingEntry(region, { party })],
    encryptionKeys: [encryptionEntry(party)],
    roleKeys: [],
    revocations: [],
    ...changes,
  };
}

export function signManifest(manifest: object, signer: DocumentSigner): Promise<string> {
  return signDocument({
    primitives,
    type: 'manifest',
    payload: encodePayload(manifest),
    parties: [signer.party],
    signers: [signer],
  });
}

export async function verifiedManifest(region: VerifiedRoster, manifest: Manifest): Promise<VerifiedManifest> {
  const jws = await signManifest(manifest, rootOf(manifest.party));
  const result = await verifyManifest(jws, { primitives, roster: region });
  if (!result.ok) throw new Error(`${result.code}: ${result.detail}`);
  return result.manifest;
}

export async function directoryOf(region: VerifiedRoster, manifests: readonly Manifest[]): Promise<KeyDirectory> {
  return new KeyDirectory(region, await Promise.all(manifests.map((manifest) => verifiedManifest(region, manifest))));
}
