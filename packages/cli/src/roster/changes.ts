import type { Roster, RosterMember } from '@tamga/core/documents';
import { parseVerifierKey } from '@tamga/core/ledger';
import { nodePrimitives } from '@tamga/platform/crypto';
import type { Succession } from './who-signs.ts';

const fingerprintChars = 12;

/** What a version changes, a line each, in words. */
export function changesOf({ current, next }: Succession): string[] {
  const before = new Map(current.members.map((member) => [member.party, member]));
  const after = new Set(next.members.map(({ party }) => party));
  return [
    ...logChanges(current, next),
    ...next.members.flatMap((member) => memberChanges(before.get(member.party), member)),
    ...current.members.filter(({ party }) => !after.has(party)).map(({ party }) => `${party} leaves the region`),
    ...(current.quorum === next.quorum ? [] : [`the quorum becomes ${next.quorum} (it is ${current.quorum})`]),
    ...(current.centre === next.centre ? [] : [`the centre becomes ${next.centre} (it is ${current.centre})`]),
    ...(current.region === next.region ? [] : [`the region is called ${next.region} (it is called ${current.region})`]),
  ];
}

function logChanges({ log: before }: Roster, { log: after }: Roster): string[] {
  const change = (type: string, from: string, to: string): string[] =>
    from === to ? [] : [`the log signs with another ${type} key: ${keyIdOf(to)} in place of ${keyIdOf(from)}`];
  return [
    ...change('Ed25519', before.ed25519, after.ed25519),
    ...change('ML-DSA-44', before.mlDsa44, after.mlDsa44),
    ...(before.origin === after.origin ? [] : [`the log is called ${after.origin} (it is called ${before.origin})`]),
  ];
}

function memberChanges(before: RosterMember | undefined, after: RosterMember): string[] {
  const { party, witness } = after;
  const root = fingerprintOf(after);
  if (before === undefined)
    return [`${party} joins, root ${root}, ${witness === null ? 'not a witness' : `witness key ${keyIdOf(witness)}`}`];
  const isOther = before.root.ed25519 !== after.root.ed25519 || before.root.mlDsa65 !== after.root.mlDsa65;
  return [
    ...(isOther ? [`${party} replaces its root ${fingerprintOf(before)} by ${root}`] : []),
    ...witnessChange(party, before.witness, witness),
  ];
}

function witnessChange(party: string, before: string | null, after: string | null): string[] {
  if (before === after) return [];
  if (before === null) return [`${party} becomes a witness of the log, key ${keyIdOf(after ?? '')}`];
  if (after === null) return [`${party} is a witness of the log no more`];
  return [`${party} cosigns with another key: ${keyIdOf(after)} in place of ${keyIdOf(before)}`];
}

/** The key id of a vkey, as signature lines carry it. */
export function keyIdOf(vkey: string): string {
  const parsed = parseVerifierKey(nodePrimitives, vkey);
  return parsed.ok ? Buffer.from(parsed.key.keyId).toString('hex') : 'unreadable';
}

/** The beginning of a root's fingerprint: SHA-256 of both public keys, ML-DSA-65 first. For people to tell roots apart. */
function fingerprintOf({ root }: RosterMember): string {
  return rootFingerprint(root).slice(0, fingerprintChars);
}

export function rootFingerprint({ ed25519, mlDsa65 }: RosterMember['root']): string {
  const bytes = Buffer.concat([mlDsa65, ed25519].map((text) => Buffer.from(text, 'base64url')));
  return Buffer.from(nodePrimitives.sha256(bytes)).toString('hex');
}
