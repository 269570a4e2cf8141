import {
  type DirectoryKey,
  type DocumentLeaves,
  directoryBelow,
  type KeyCode,
  type KeyDirectory,
  type KeyResult,
  type KeyUse,
  requiredSigner,
  type RosterMember,
  rosterBelow,
} from '../../documents/index.ts';
import type { AuthorityId, PartyId, RealmName, Thumbprint } from '../../identifiers/index.ts';
import { parseVerifierKey } from '../../ledger/index.ts';
import { type KeyAlgorithm, type Primitives, thumbprint } from '../../sealing/index.ts';

/** What a key is for: those of a manifest, and those that a roster lists of a party. */
export type HistoryUse = KeyUse | 'root' | 'witness';

/** A key of a party, by what distinguishes it from every other. */
export interface KeyName {
  /** Which kind of document lists it. The log's keys stand in the roster, by which checkpoints are judged; a manifest may list them too. */
  readonly listedIn: 'manifest' | 'roster';
  readonly use: HistoryUse;
  readonly algorithm: KeyAlgorithm;
  readonly thumbprint: Thumbprint;
  /** Undefined for what belongs to no authority: root, witness, log. */
  readonly authority: AuthorityId | undefined;
  /** Undefined for what a roster lists. */
  readonly realm: RealmName | undefined;
}

/** Under which conditions a key is listed. */
export interface KeyTerms {
  /** `threads`: its party has left the region; it counts for what goes along threads alone (decision 0136). */
  readonly reach: 'everything' | 'threads';
  /** Unix milliseconds: from the first up to, and not at, the second. Undefined for what a roster lists. */
  readonly notBeforeMs: number | undefined;
  readonly notAfterMs: number | undefined;
  readonly revokedAtMs: number | undefined;
}

/** A key that is listed below a leaf, and the documents that list it. */
export interface ListedKey {
  readonly name: KeyName;
  readonly publicKey: Uint8Array;
  readonly terms: KeyTerms;
  /** Of what a roster lists the roster's version alone. */
  readonly manifestVersion: number | undefined;
  readonly rosterVersion: number;
}

/** How a listed key stands at a time: it counts, or why it does not. */
export type KeyStanding = 'COUNTS' | Exclude<KeyCode, 'KEY_UNKNOWN' | 'KEY_REALM'>;

/** What is known of a party below one leaf. */
export interface KeysBelow {
  readonly isMember: boolean;
  /** The party contradicts itself: none of the keys of its manifests counts (decision 0023). The version that does. */
  readonly conflict: number | undefined;
  readonly rosterVersion: number;
  /** Undefined: none counts. */
  readonly manifestVersion: number | undefined;
  readonly keys: readonly ListedKey[];
  /** How one of these keys stands at a moment, Unix milliseconds, by the rule that admission, receipts and evidence follow. */
  standing(key: ListedKey, atMs: number): KeyStanding;
}

/** The keys of one party that the newest roster and manifests below a leaf list. */
export function keysBelow(
  leaves: DocumentLeaves,
  of: { party: PartyId; leafIndex: bigint; primitives: Pick<Primitives, 'sha256'> },
): KeysBelow {
  const { party, leafIndex, primitives } = of;
  const own = leaves.manifests.filter(({ manifest }) => manifest.manifest.party === party);
  const directory = directoryBelow({ rosters: leaves.rosters, manifests: own }, leafIndex);
  const { roster } = rosterBelow(leaves, leafIndex).roster;
  const member = roster.members.find((one) => one.party === party);
  const manifest = directory.manifest(party, { alongThread: true });
  const rosterVersion = roster.version;
  const manifestVersion = manifest?.manifest.version;
  const revokedAtMs = new Map(manifest?.manifest.revocations.map((one) => [one.key, one.revokedAtMs]));
  const reach = directory.hasDeparted(party) ? 'threads' : 'everything';
  const listed = (manifest?.keys ?? [])
    .filter((key) => ask(directory, key, key.notBeforeMs).code !== 'KEY_UNKNOWN')
    .map((key): ListedKey => {
      const { use, algorithm, authority, realm, publicKey, notBeforeMs, notAfterMs } = key;
      return {
        name: { listedIn: 'manifest', use, algorithm, thumbprint: key.thumbprint, authority, realm },
        publicKey,
        terms: { reach, notBeforeMs, notAfterMs, revokedAtMs: revokedAtMs.get(key.thumbprint) },
        manifestVersion,
        rosterVersion,
      };
    });
  const ofRoster = member === undefined ? [] : rosterKeys(primitives, { member, isCentre: party === roster.centre });
  const logTexts = party === roster.centre ? [roster.log.ed25519, roster.log.mlDsa44] : [];
  const ofLog = logTexts.flatMap((text) => vkeyOf(primitives, { text, use: 'log' }));
  return {
    isMember: member !== undefined,
    conflict: directory.conflicts.find((one) => one.party === party)?.version,
    rosterVersion,
    manifestVersion,
    keys: [
      ...listed,
      ...[...ofRoster, ...ofLog].map((key): ListedKey => ({ ...key, manifestVersion: undefined, rosterVersion })),
    ],
    standing: ({ name, publicKey, terms }, atMs) => {
      if (name.listedIn === 'roster') return 'COUNTS';
      const key = manifest?.keys.find((one) => one.use === name.use && isSameHolder(one, name));
      if (key === undefined) throw new TypeError(`a key of ${publicKey.length} bytes is not listed (${terms.reach})`);
      const { code } = ask(directory, key, atMs);
      if (code === 'KEY_UNKNOWN' || code === 'KEY_REALM') throw new TypeError(`a listed key is ${code}`);
      return code;
    },
  };
}

function isSameHolder(key: DirectoryKey, name: KeyName): boolean {
  return key.thumbprint === name.thumbprint && key.authority === name.authority && key.realm === name.realm;
}

/** Asks the directory as whoever checks a signature or seals asks it. */
function ask(directory: KeyDirectory, key: DirectoryKey, atMs: number): { code: 'COUNTS' | KeyCode } {
  const { use, authority, realm } = key;
  const answer = (result: KeyResult): { code: 'COUNTS' | KeyCode } => (result.ok ? { code: 'COUNTS' } : result);
  if (use === 'admission' || use === 'log')
    return answer(directory.roleKey({ role: use, thumbprint: key.thumbprint, atMs }));
  if (authority === undefined) throw new TypeError('a key for messages belongs to an authority');
  const question = { authority, thumbprint: key.thumbprint, realm, createdMs: atMs, nowMs: atMs, alongThread: true };
  return answer(use === 'signing' ? directory.signingKey(question) : directory.encryptionKeyListed(question));
}

type RosterKey = Pick<ListedKey, 'name' | 'publicKey' | 'terms'>;

const unlimited: KeyTerms = {
  reach: 'everything',
  notBeforeMs: undefined,
  notAfterMs: undefined,
  revokedAtMs: undefined,
};

/** Both halves of a member's root, and the key with which it cosigns the log. The centre's own cosignature counts for nothing. */
function rosterKeys(
  primitives: Pick<Primitives, 'sha256'>,
  { member, isCentre }: { member: RosterMember; isCentre: boolean },
): RosterKey[] {
  const { mlDsa65, ed25519 } = requiredSigner(member);
  const witness =
    isCentre || member.witness === null ? [] : vkeyOf(primitives, { text: member.witness, use: 'witness' });
  return [
    rosterKey(primitives, { use: 'root', algorithm: 'ml-dsa-65', publicKey: mlDsa65 }),
    rosterKey(primitives, { use: 'root', algorithm: 'ed25519', publicKey: ed25519 }),
    ...witness,
  ];
}

/** A verifier key (C2SP signed-note) of a roster whose policy was read: one that is none is none of the party's keys either. */
function vkeyOf(
  primitives: Pick<Primitives, 'sha256'>,
  { text, use }: { text: string; use: 'witness' | 'log' },
): RosterKey[] {
  const parsed = parseVerifierKey(primitives, text);
  if (!parsed.ok) return [];
  const { type: algorithm, publicKey } = parsed.key;
  return [rosterKey(primitives, { use, algorithm, publicKey })];
}

function rosterKey(
  primitives: Pick<Primitives, 'sha256'>,
  { use, algorithm, publicKey }: { use: HistoryUse; algorithm: KeyAlgorithm; publicKey: Uint8Array },
): RosterKey {
  const print = thumbprint(primitives, { algorithm, publicKey });
  return {
    name: { listedIn: 'roster', use, algorithm, thumbprint: print, authority: undefined, realm: undefined },
    publicKey,
    terms: unlimited,
  };
}
