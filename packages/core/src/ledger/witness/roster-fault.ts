import type { Roster } from '../../documents/index.ts';
import type { PartyId } from '../../identifiers/index.ts';
import type { LedgerHash } from '../primitives.ts';
import type { NoteKeyType } from '../verifier-key.ts';
import { witnessPolicy, type WitnessPolicyCode } from './witness-policy.ts';

/** Why a roster, though signed as it must be, cannot follow another. */
export type RosterFaultCode =
  | WitnessPolicyCode
  /** A log keeps its name for life: checkpoints, keys and the memories of witnesses are all named by it. */
  | 'ORIGIN_CHANGED';

export interface RosterFault {
  readonly code: RosterFaultCode;
  /** The key of the log or the party whose key is meant. */
  readonly of: NoteKeyType | PartyId | 'origin';
}

/** What keeps the log from being judged by `next` once it governs; undefined: nothing. Says nothing of who signed it. */
export function rosterFault(
  hash: LedgerHash,
  { current, next }: { current: Roster; next: Roster },
): RosterFault | undefined {
  if (next.log.origin !== current.log.origin) return { code: 'ORIGIN_CHANGED', of: 'origin' };
  const policy = witnessPolicy(hash, next);
  return policy.ok ? undefined : { code: policy.code, of: policy.of };
}
