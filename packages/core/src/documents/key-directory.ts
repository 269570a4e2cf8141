import { partyOf, type AuthorityId, type OutcomeStateName, type PartyId } from '../identifiers/index.ts';
import type { RealmName, Thumbprint } from '../identifiers/index.ts';
import type { KeyCode } from './errors.ts';
import { encodeBase64url } from './fields.ts';
import type { ManifestAuthority } from './manifest.ts';
import { newestManifests, type ManifestConflict } from './newest-manifests.ts';
import type { RequiredSigner } from './root-key.ts';
import type { DirectoryKey, KeyUse, VerifiedManifest } from './verify-manifest.ts';
import { isSameRoot, requiredSigner, type VerifiedRoster } from './verify-roster.ts';

/**
 * A key that counts, or why it does not. One that is listed but does not count comes with its bytes: whether the holder
 * signed at all is another question than whether the key counted.
 */
export type KeyResult =
  | { ok: true; key: DirectoryKey; publicKey: Uint8Array }
  | { ok: false; code: Extract<KeyCode, 'KEY_UNKNOWN' | 'KEY_REALM'> }
  | { ok: false; code: Exclude<KeyCode, 'KEY_UNKNOWN' | 'KEY_REALM'>; publicKey: Uint8Array };

/** A question about a key of an authority. */
export interface KeyQuestion {
  readonly authority: AuthorityId;
  readonly thumbprint: Thumbprint;
  readonly realm: RealmName;
  /** The message's `created`: the key must have been valid then. */
  readonly createdMs: number;
  /** Of what goes along a thread: whoever has left the region is asked about as well. */
  readonly alongThread?: boolean | undefined;
}

/** Whether whoever has left the region is asked about as well: for what goes along threads alone (decision 0136). */
export interface Reach {
  readonly alongThread?: boolean | undefined;
}

/**
 * Who belongs to the region and which of their keys count: an immutable picture made from a verified roster and the
 * newest verified manifests. Make another when a document arrives; never ask an old one again.
 */
export class KeyDirectory {
  /** SHA-256 of the founding roster's payload: what a header's `region` must equal. */
  readonly regionHash: Uint8Array;
  readonly roster: VerifiedRoster;
  readonly centre: PartyId;
  /**
   * Parties that signed two truths: two manifests of one version, or one that does not follow the version before it.
   * None of their keys counts until people have settled it; the other parties are untouched.
   */
  readonly conflicts: readonly ManifestConflict[];
  readonly #manifests: ReadonlyMap<PartyId, VerifiedManifest>;
  readonly #authorities: ReadonlyMap<AuthorityId, ManifestAuthority>;
  readonly #keys: ReadonlyMap<Thumbprint, readonly DirectoryKey[]>;
  readonly #revokedAtMs: ReadonlyMap<DirectoryKey, number>;
  /** Parties that left the region, with manifests under the last root that a roster listed for them. */
  readonly #departed: ReadonlySet<PartyId>;

  /**
   * `manifests` may hold several versions of a party's manifest, in any order; the newest counts, whole. Those that were
   * verified under an older roster count only if they would hold under this one: nothing under a root that was replaced, no
   * role keys of who is not the centre (decision 0092), and of who is no member any more only what goes along threads (0136).
   */
  constructor(roster: VerifiedRoster, manifests: readonly VerifiedManifest[]) {
    const lastRoots = lastRootsOfDeparted(roster);
    const { newest, conflicts } = newestManifests(
      manifests.filter((one) => isOfMember(one, roster) || isOfDeparted(one, lastRoots)),
    );
    this.#departed = new Set([...newest.keys()].filter((party) => lastRoots.has(party)));
    const current = [...newest.values()];
    this.roster = roster;
    this.regionHash = roster.regionHash;
    this.centre = roster.roster.centre;
    this.conflicts = conflicts;
    this.#manifests = newest;
    this.#authorities = new Map(current.flatMap(({ manifest }) => manifest.authorities.map((one) => [one.id, one])));
    this.#keys = Map.groupBy(
      current.flatMap(({ manifest, keys }) => keys.filter(({ use }) => mayHave(use, manifest.party, this.centre))),
      (key) => key.thumbprint,
    );
    this.#revokedAtMs = new Map(current.flatMap(revocationsOf));
  }

  /** Members of the region, the centre too, in ascending order. */
  parties(): PartyId[] {
    return this.roster.roster.members.map(({ party }) => party).toSorted();
  }

  /** Members that left and to whom, or from whom, messages may still go along threads. */
  departedParties(): PartyId[] {
    return [...this.#departed].toSorted();
  }

  hasDeparted(party: PartyId): boolean {
    return this.#departed.has(party);
  }

  /** Every authority and unit that a member's manifest names, ascending. */
  authorities(): ManifestAuthority[] {
    return [...this.#authorities.values()]
      .filter(({ id }) => !this.#departed.has(partyOf(id)))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  authority(id: AuthorityId, reach: Reach = {}): ManifestAuthority | undefined {
    return this.#reaches(partyOf(id), reach) ? this.#authorities.get(id) : undefined;
  }

  /** The newest manifest of a party. */
  manifest(party: PartyId, reach: Reach = {}): VerifiedManifest | undefined {
    return this.#reaches(party, reach) ? this.#manifests.get(party) : undefined;
  }

  /** Root keys of the parties that must sign a document, for verifyDocument. Undefined when one is not a member. */
  rootKeys(parties: readonly PartyId[]): RequiredSigner[] | undefined {
    const members = parties.map((party) => this.roster.roster.members.find((member) => member.party === party));
    const known = members.filter((member) => member !== undefined);
    return known.length === members.length ? known.map((member) => requiredSigner(member)) : undefined;
  }

  /**
   * The key with which a message or receipt batch was signed: listed for that authority and realm, valid at `created`,
   * not revoked now. `nowMs` is the checker's clock at admission.
   */
  signingKey(question: KeyQuestion & { nowMs: number }): KeyResult {
    return this.#lookUp({ ...question, use: 'signing' });
  }

  /** A recipient's encryption key as a header names it: listed for that authority and realm and valid at `created`. */
  encryptionKeyListed(question: KeyQuestion): KeyResult {
    return this.#lookUp({ ...question, use: 'encryption', nowMs: question.createdMs });
  }

  /** The key to seal to: of those valid at that moment, the one that became valid last. Undefined when there is none. */
  encryptionKey(options: { authority: AuthorityId; atMs: number; realm: RealmName } & Reach): DirectoryKey | undefined {
    return this.#newest({ ...options, use: 'encryption' });
  }

  /** A key of the centre's role under which a stamp or checkpoint was signed. */
  roleKey(question: { role: 'admission' | 'log'; thumbprint: Thumbprint; atMs: number }): KeyResult {
    const { role, thumbprint, atMs } = question;
    return this.#lookUp({ use: role, thumbprint, createdMs: atMs, nowMs: atMs });
  }

  /** Every key of the centre's role that counts at that moment, newest first. */
  roleKeys(options: { role: 'admission' | 'log'; atMs: number }): DirectoryKey[] {
    return this.#valid({ use: options.role, atMs: options.atMs });
  }

  /**
   * The key under which a receipt was signed, judged at the time of the record that holds it. That is the hub's clock:
   * the one time that hub, sender and whoever checks later know alike, and that the signer cannot choose (decision 0090).
   * What the centre states (expired, recalled) is signed with its admission key. A receipt goes by the roster: it counts
   * also from who has left.
   */
  receiptKey(question: {
    signer: AuthorityId;
    state: OutcomeStateName;
    thumbprint: Thumbprint;
    realm: RealmName;
    recordedAtMs: number;
  }): KeyResult {
    const { signer, state, thumbprint, realm, recordedAtMs } = question;
    if (state === 'expired' || state === 'recalled')
      return this.roleKey({ role: 'admission', thumbprint, atMs: recordedAtMs });
    return this.signingKey({
      authority: signer,
      thumbprint,
      realm,
      createdMs: recordedAtMs,
      nowMs: recordedAtMs,
      alongThread: true,
    });
  }

  #lookUp(question: {
    use: KeyUse;
    thumbprint: Thumbprint;
    authority?: AuthorityId;
    realm?: RealmName;
    createdMs: number;
    nowMs: number;
    alongThread?: boolean | undefined;
  }): KeyResult {
    const { use, thumbprint, authority, realm, createdMs, nowMs, alongThread } = question;
    const listed = this.#keys.get(thumbprint) ?? [];
    const key = listed
      .filter((one) => this.#mayUse(one, { alongThread }))
      .find((one) => one.use === use && (authority === undefined || one.authority === authority));
    if (key === undefined) return { ok: false, code: 'KEY_UNKNOWN' };
    if (realm !== undefined && key.realm !== realm) return { ok: false, code: 'KEY_REALM' };
    const { publicKey } = key;
    if (this.#isRevoked(key, nowMs)) return { ok: false, code: 'KEY_REVOKED', publicKey };
    if (createdMs < key.notBeforeMs) return { ok: false, code: 'KEY_NOT_YET_VALID', publicKey };
    if (createdMs >= key.notAfterMs) return { ok: false, code: 'KEY_EXPIRED', publicKey };
    return { ok: true, key, publicKey };
  }

  #newest(
    options: { use: KeyUse; authority: AuthorityId; realm: RealmName; atMs: number } & Reach,
  ): DirectoryKey | undefined {
    const { use, atMs, authority, realm, alongThread } = options;
    return this.#valid({ use, atMs, alongThread }).find((key) => key.authority === authority && key.realm === realm);
  }

  #valid({ use, atMs, alongThread }: { use: KeyUse; atMs: number } & Reach): DirectoryKey[] {
    return [...this.#keys.values()]
      .flat()
      .filter(
        (key) => key.use === use && key.notBeforeMs <= atMs && atMs < key.notAfterMs && !this.#isRevoked(key, atMs),
      )
      .filter((key) => this.#mayUse(key, { alongThread }))
      .toSorted((a, b) => b.notBeforeMs - a.notBeforeMs);
  }

  #mayUse({ authority }: DirectoryKey, reach: Reach): boolean {
    return authority === undefined || this.#reaches(partyOf(authority), reach);
  }

  #reaches(party: PartyId, { alongThread = false }: Reach): boolean {
    return alongThread || !this.#departed.has(party);
  }

  #isRevoked(key: DirectoryKey, atMs: number): boolean {
    const revokedAtMs = this.#revokedAtMs.get(key);
    return revokedAtMs !== undefined && revokedAtMs <= atMs;
  }
}

function isOfMember({ manifest, root }: VerifiedManifest, { roster }: VerifiedRoster): boolean {
  const member = roster.members.find(({ party }) => party === manifest.party);
  return member !== undefined && isSameRoot(member.root, root);
}

/** Of parties that are no members any more the last root that a roster listed. */
function lastRootsOfDeparted({ roster, replacedRoots }: VerifiedRoster): ReadonlyMap<PartyId, RequiredSigner> {
  const gone = replacedRoots.filter(({ party }) => !roster.members.some((member) => member.party === party));
  return new Map(gone.map((root) => [root.party, root]));
}

function isOfDeparted({ manifest, root }: VerifiedManifest, lastRoots: ReadonlyMap<PartyId, RequiredSigner>): boolean {
  const last = lastRoots.get(manifest.party);
  if (last === undefined) return false;
  return isSameRoot(root, { ed25519: encodeBase64url(last.ed25519), mlDsa65: encodeBase64url(last.mlDsa65) });
}

function mayHave(use: KeyUse, party: PartyId, centre: PartyId): boolean {
  return party === centre || use === 'signing' || use === 'encryption';
}

/** A key is revoked by the manifest that lists it: another party's word about it changes nothing. */
function revocationsOf({ manifest, keys }: VerifiedManifest): [DirectoryKey, number][] {
  const revokedAtMs = new Map(manifest.revocations.map((revocation) => [revocation.key, revocation.revokedAtMs]));
  return keys.flatMap((key) => {
    const atMs = revokedAtMs.get(key.thumbprint);
    return atMs === undefined ? [] : [[key, atMs] as const satisfies [DirectoryKey, number]];
  });
}
