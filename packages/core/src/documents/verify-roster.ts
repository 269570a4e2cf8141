import { toHex, type PartyId } from '../identifiers/index.ts';
import type { Primitives } from '../sealing/index.ts';
import type { DocumentCode, PayloadCode } from './errors.ts';
import { decodeBase64url } from './fields.ts';
import { readDocument } from './jws.ts';
import { readPayload } from './payload.ts';
import { rootKeyId, type RequiredSigner } from './root-key.ts';
import { rosterSchema, type RootKeyTexts, type Roster, type RosterMember } from './roster.ts';
import { verifyDocument } from './verify-document.ts';

declare const verified: unique symbol;

/** A roster that goes back, version by version, to the founding one that is pinned. */
export interface VerifiedRoster {
  readonly [verified]: true;
  readonly roster: Roster;
  /** SHA-256 of this version's payload, hexadecimal. */
  readonly id: string;
  /** SHA-256 of the founding version's payload: what every header calls its region. */
  readonly regionHash: Uint8Array;
  /** Roots of earlier versions that this one does not list any more: replaced, or of who left. Nothing new counts by them. */
  readonly replacedRoots: readonly RequiredSigner[];
}

/** A verified roster or why it was refused. */
export type RosterResult =
  | { ok: true; roster: VerifiedRoster }
  | { ok: false; code: DocumentCode | PayloadCode; detail: string };

/**
 * Checks the founding roster against the pinned hash of its payload: the one thing in a region that is believed
 * because a person configured it. All members, the centre too, must have signed it with both algorithms.
 */
export async function verifyFoundingRoster(
  jws: string | Uint8Array,
  options: { primitives: Primitives; regionHash: Uint8Array },
): Promise<RosterResult> {
  const { primitives, regionHash } = options;
  const claimed = claimedRoster(jws);
  if (!claimed.ok) return claimed;
  const { roster, payload } = claimed;
  if (toHex(primitives.sha256(payload)) !== toHex(regionHash)) {
    return refused('REGION_MISMATCH', 'this is not the founding roster that is pinned');
  }
  if (roster.version !== 1) return refused('VERSION_CHAIN', `the founding roster is version 1, not ${roster.version}`);
  return signedBy(jws, { primitives, roster, regionHash, signers: roster.members, replacedRoots: [] });
}

/**
 * Checks a later version: signed by the quorum of the version before it (the centre not counted) and by every member
 * that is new or has a new root, under the new root. A member that replaces its root votes with the old one, if it signs
 * with that as well (decision 0092).
 */
export async function verifyNextRoster(
  jws: string | Uint8Array,
  options: { primitives: Primitives; current: VerifiedRoster },
): Promise<RosterResult> {
  const { primitives, current } = options;
  const claimed = claimedRoster(jws);
  if (!claimed.ok) return claimed;
  const { roster, signerParties, keyIds } = claimed;
  if (roster.version !== current.roster.version + 1 || roster.previous !== current.id) {
    return refused('VERSION_CHAIN', `version ${roster.version} does not follow version ${current.roster.version}`);
  }
  const newcomers = roster.members.filter((member) => !isKnownMember(current.roster, member));
  const voters = current.roster.members.filter((member) =>
    isIn(newcomers, member.party)
      ? keyIds.has(rootKeyId(primitives, { algorithm: 'Ed25519', keys: requiredSigner(member) }))
      : signerParties.has(member.party),
  );
  const votes = voters.filter(({ party }) => party !== current.roster.centre).length;
  if (votes < quorumOf(current.roster)) {
    return refused(
      'QUORUM',
      `${votes} members of version ${current.roster.version} sign; it takes ${quorumOf(current.roster)}`,
    );
  }
  const gone = current.roster.members.filter((member) => !isKnownMember(roster, member));
  return signedBy(jws, {
    primitives,
    roster,
    regionHash: current.regionHash,
    signers: [...voters, ...newcomers],
    replacedRoots: [...current.replacedRoots, ...gone.map(requiredSigner)],
  });
}

/** How many members other than the centre must sign what changes the roster. */
export function quorumOf(roster: Roster): number {
  return roster.quorum === 'all' ? roster.members.length - 1 : roster.quorum;
}

/** Of members of rosters that are in use: thousands of documents are checked by the same few keys. */
const signersOfMembers = new WeakMap<RosterMember, RequiredSigner>();

/** A member's root keys as bytes. Shared between callers: do not change them. */
export function requiredSigner(member: RosterMember): RequiredSigner {
  let signer = signersOfMembers.get(member);
  if (signer === undefined) {
    const { party, root } = member;
    signer = { party, ed25519: keyBytes(root.ed25519), mlDsa65: keyBytes(root.mlDsa65) };
    signersOfMembers.set(member, signer);
  }
  return signer;
}

function claimedRoster(jws: string | Uint8Array):
  | {
      ok: true;
      roster: Roster;
      payload: Uint8Array;
      signerParties: ReadonlySet<PartyId>;
      /** Key ids of the signatures that are there. None is verified. */
      keyIds: ReadonlySet<string>;
    }
  | { ok: false; code: DocumentCode | PayloadCode; detail: string } {
  const read = readDocument(jws);
  if (!read.ok) return refused(read.code, 'not a signed document');
  const { payload, signers, signatures } = read.document;
  const roster = readPayload(payload, rosterSchema);
  if (!roster.ok) return roster;
  return {
    ok: true,
    roster: roster.value,
    payload,
    signerParties: new Set(signers.map((pair) => pair.party)),
    keyIds: new Set(signatures.map(({ header }) => header.kid)),
  };
}

async function signedBy(
  jws: string | Uint8Array,
  options: {
    primitives: Primitives;
    roster: Roster;
    regionHash: Uint8Array;
    signers: readonly RosterMember[];
    replacedRoots: readonly RequiredSigner[];
  },
): Promise<RosterResult> {
  const { primitives, roster, regionHash, signers, replacedRoots } = options;
  const required = signers.map((member) => requiredSigner(member));
  const result = await verifyDocument(jws, { primitives, type: 'roster', required });
  if (!result.ok) return refused(result.code, 'the roster is not signed as it must be');
  const verifiedRoster = { roster, id: result.document.id, regionHash, replacedRoots };
  return { ok: true, roster: verifiedRoster as unknown as VerifiedRoster };
}

/** Whether two roots are the same, in both halves. */
export function isSameRoot(a: RootKeyTexts, b: RootKeyTexts): boolean {
  return a.ed25519 === b.ed25519 && a.mlDsa65 === b.mlDsa65;
}

function isKnownMember(roster: Roster, member: RosterMember): boolean {
  return roster.members.some(({ party, root }) => party === member.party && isSameRoot(root, member.root));
}

function isIn(members: readonly RosterMember[], party: PartyId): boolean {
  return members.some((member) => member.party === party);
}

function keyBytes(text: string): Uint8Array {
  const bytes = decodeBase64url(text);
  if (bytes === undefined) throw new Error('a key of a checked roster does not decode');
  return bytes;
}

function refused(
  code: DocumentCode | PayloadCode,
  detail: string,
): { ok: false; code: DocumentCode | PayloadCode; detail: string } {
  return { ok: false, code, detail };
}
