import type { Roster } from '../../documents/index.ts';
import type { PartyId } from '../../identifiers/index.ts';
import { sameBytes } from '../../bytes.ts';
import { parseLogKeys } from '../log-keys.ts';
import type { LedgerHash } from '../primitives.ts';
import {
  formatVerifierKey,
  parseVerifierKey,
  type NoteKeyType,
  type VerifierKey,
  type VerifierKeyCode,
} from '../verifier-key.ts';
import { witnessQuorum } from './quorum.ts';

/** A member that cosigns the log. */
export interface Witness {
  readonly party: PartyId;
  readonly key: VerifierKey;
}

/** By what a checkpoint of the log is judged: the log's keys, who witnesses, and how many of those it takes. */
export interface WitnessPolicy {
  readonly origin: string;
  readonly logKeys: readonly VerifierKey[];
  /** Members that witness, without the centre, each once. */
  readonly witnesses: readonly Witness[];
  /** Undefined: there are no witnesses, and nothing is ever final. */
  readonly quorum: number | undefined;
}

/** Why a roster gives no policy. */
export type WitnessPolicyCode =
  | VerifierKeyCode
  | 'VKEY_OTHER_TYPE'
  | 'VKEY_OTHER_LOG'
  /** Two witnesses share a key or its name: one of them would be counted twice. */
  | 'WITNESS_TWICE'
  /** A witness has a key or the name of the log: its cosignature could be taken for the log's own signature. */
  | 'WITNESS_IS_LOG';

export type WitnessPolicyResult =
  | { ok: true; policy: WitnessPolicy }
  /** `of`: the key of the log or the party whose key is meant. */
  | { ok: false; code: WitnessPolicyCode; of: NoteKeyType | PartyId };

/** C2SP tlog-cosignature: type 06 alone is used, which commits to the cosigner's name and withstands quantum computers. */
const witnessKeyType: NoteKeyType = 'ml-dsa-44';

/** The policy of a verified roster. The centre keeps the log: its own witness, if it has one, counts for nothing. */
export function witnessPolicy(hash: LedgerHash, roster: Roster): WitnessPolicyResult {
  const log = parseLogKeys(hash, roster.log);
  if (!log.ok) return { ok: false, code: log.code, of: log.type };
  const witnesses: Witness[] = [];
  for (const { party, witness } of roster.members) {
    if (party === roster.centre || witness === null) continue;
    const parsed = parseVerifierKey(hash, witness);
    if (!parsed.ok) return { ok: false, code: parsed.code, of: party };
    const { key } = parsed;
    if (key.type !== witnessKeyType) return { ok: false, code: 'VKEY_OTHER_TYPE', of: party };
    if (log.keys.some((other) => isSame(other, key))) return { ok: false, code: 'WITNESS_IS_LOG', of: party };
    if (witnesses.some((other) => isSame(other.key, key))) return { ok: false, code: 'WITNESS_TWICE', of: party };
    witnesses.push({ party, key });
  }
  const { origin } = roster.log;
  return { ok: true, policy: { origin, logKeys: log.keys, witnesses, quorum: witnessQuorum(witnesses.length) } };
}

/** C2SP tlog-policy calls keys duplicate that wrap one public key, whatever their names; we want the names apart as well. */
function isSame(a: VerifierKey, b: VerifierKey): boolean {
  return a.name === b.name || sameBytes(a.publicKey, b.publicKey);
}

/**
 * The policy as a file for tools of others (C2SP tlog-policy). It names the log by its ML-DSA-44 key alone: listed twice,
 * either signature would be enough there, while here it takes both.
 */
export function formatTlogPolicy(policy: WitnessPolicy): string {
  const logs = policy.logKeys.filter(({ type }) => type === 'ml-dsa-44').map((key) => `log ${formatVerifierKey(key)}`);
  const names = policy.witnesses.map(({ party }) => party);
  const witnesses = policy.witnesses.map(({ party, key }) => `witness ${party} ${formatVerifierKey(key)}`);
  const { quorum } = policy;
  // `none` would say that the log's word is enough; a group that nobody can satisfy cannot be written down.
  const rule = quorum === undefined ? [] : [`group members ${quorum} ${names.join(' ')}`, 'quorum members'];
  return [...logs, ...witnesses, ...rule].map((line) => `${line}\n`).join('');
}
