import { encodePayload, signDocument } from '@tamga/core/documents';
import type { DocumentSigner, Manifest, ManifestAuthority, Roster, RosterLog } from '@tamga/core/documents';
import { authorityId, parsePartyId, toHex } from '@tamga/core/identifiers';
import type { DocumentTypeName, PartyId } from '@tamga/core/identifiers';
import { nodePrimitives } from '@tamga/platform/crypto';
import type { FoundingAuthority, FoundingParty } from './parties.ts';
import type { CentreKeys, PartyKeys } from './party-keys.ts';

/** A signed document with what the register and the ledger call it. */
export interface FoundedDocument {
  type: DocumentTypeName;
  document: string;
  version: number;
  jws: string;
  /** SHA-256 of the payload. */
  payloadHash: Uint8Array;
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

/** Signs a payload by the roots of the parties given, each with both algorithms. */
export async function signFounded(
  what: { type: DocumentTypeName; document: string; payload: Uint8Array },
  signers: readonly DocumentSigner[],
): Promise<FoundedDocument> {
  const { type, document, payload } = what;
  const parties = signers.map((signer) => signer.party);
  const jws = await signDocument({ primitives: nodePrimitives, type, payload, parties, signers });
  return { type, document, version: 1, jws, payloadHash: nodePrimitives.sha256(payload) };
}

/** The founding roster, signed by every party's root. Its payload's hash is the region. */
export async function foundRoster(options: {
  name: string;
  centre: PartyId;
  founders: readonly Pick<PartyKeys, 'root' | 'witness'>[];
  log: RosterLog;
  nowMs: number;
}): Promise<FoundedDocument> {
  const { name, centre, founders, log, nowMs } = options;
  const roster: Roster = {
    type: 'roster',
    region: name,
    version: 1,
    previous: null,
    issuedAtMs: nowMs,
    centre,
    quorum: 'all',
    members: founders.map(({ root, witness }) => ({
      party: root.party,
      root: { ed25519: base64url(root.ed25519), mlDsa65: base64url(root.mlDsa65) },
      witness,
    })),
    log,
  };
  return await signFounded(
    { type: 'roster', document: 'region', payload: encodePayload(roster) },
    founders.map(({ root }) => root),
  );
}

/** A party's first manifest, signed by its root. */
export async function foundManifest(options: {
  sample: FoundingParty;
  keys: PartyKeys;
  centreKeys: CentreKeys | null;
  region: Uint8Array;
  nowMs: number;
}): Promise<FoundedDocument> {
  const { sample, keys, centreKeys, region, nowMs } = options;
  const party = parsePartyId(sample.party);
  const manifest: Manifest = {
    type: 'manifest',
    region: toHex(region),
    party,
    version: 1,
    previous: null,
    issuedAtMs: nowMs,
    suites: [1],
    authorities: sample.authorities.map((one) => manifestAuthority(sample, one)),
    signingKeys: await Promise.all(keys.signing.map((key) => key.inManifest(region))),
    encryptionKeys: keys.encryption,
    roleKeys: centreKeys === null ? [] : await centreKeys.inManifest(region),
    revocations: [],
  };
  return await signFounded({ type: 'manifest', document: party, payload: encodePayload(manifest) }, [keys.root]);
}

function manifestAuthority(sample: FoundingParty, one: FoundingAuthority): ManifestAuthority {
  return {
    id: authorityId({ party: parsePartyId(sample.party), unit: one.unit }),
    names: one.names,
    partOf: null,
    competence: one.competence,
    languages: sample.languages,
    timeZone: one.timeZone,
    hours: one.hours,
    dutyPhone: null,
    designatedFor: one.designatedFor,
    predecessor: null,
  };
}
