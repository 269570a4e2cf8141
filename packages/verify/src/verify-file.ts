import { evidenceBytesMax, verifyEvidence, type EvidenceResult } from '@tamga/core/evidence';
import { misbehaviourBytesMax, verifyMisbehaviour, type MisbehaviourResult } from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';

/** What a file is, and what checking it came to. */
export type Verdict =
  | { readonly file: 'evidence'; readonly result: EvidenceResult }
  | { readonly file: 'misbehaviour'; readonly result: MisbehaviourResult }
  | {
      readonly file: 'unknown';
      readonly result: { readonly ok: false; readonly code: 'FILE_UNKNOWN'; readonly detail: string };
    };

/** Largest file that is looked at. */
export const fileBytesMax: number = Math.max(evidenceBytesMax, misbehaviourBytesMax);

/** "PK": how every zip begins. */
const zipStart: readonly number[] = [0x50, 0x4b];
const brace = 0x7b;

/**
 * Checks one file by the hash of the founding roster alone: an evidence bundle, or a portable proof of misbehaviour. What it is
 * follows from its first bytes, never from its name.
 */
export async function verifyFile(
  bytes: Uint8Array,
  by: { trust: Uint8Array; primitives: Primitives },
): Promise<Verdict> {
  const { trust, primitives } = by;
  if (zipStart.every((byte, i) => bytes[i] === byte))
    return { file: 'evidence', result: await verifyEvidence(bytes, { trust, primitives }) };
  if (bytes[0] === brace)
    return { file: 'misbehaviour', result: await verifyMisbehaviour(bytes, { regionHash: trust, primitives }) };
  const detail = 'neither an evidence bundle (a zip) nor a proof of misbehaviour (JSON)';
  return { file: 'unknown', result: { ok: false, code: 'FILE_UNKNOWN', detail } };
}
