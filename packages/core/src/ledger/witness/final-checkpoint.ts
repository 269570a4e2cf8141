import type { PartyId } from '../../identifiers/index.ts';
import type { Primitives } from '../../sealing/index.ts';
import { verifyCheckpoint, type VerifiedCheckpoint, type VerifyCheckpointCode } from '../checkpoint-signature.ts';
import { formatNote, formatSignatureLines, parseNote, type NoteSignature } from '../signed-note.ts';
import { concat, sameBytes, utf8 } from '../../bytes.ts';
import type { VerifierKey } from '../verifier-key.ts';
import type { Witness, WitnessPolicy } from './witness-policy.ts';

/** A member's cosignature that holds. */
export interface Cosignature {
  readonly party: PartyId;
  /** The witness's clock, Unix seconds: then this was the largest tree that it had seen. */
  readonly timestampS: bigint;
}

/** A checkpoint with the log's two signatures, and who cosigned it. */
export interface CosignedCheckpoint extends VerifiedCheckpoint {
  readonly cosignatures: readonly Cosignature[];
}

declare const final: unique symbol;

/** A checkpoint that a quorum of the members cosigned: no other root of this size can have been cosigned so. */
export interface FinalCheckpoint extends CosignedCheckpoint {
  readonly [final]: true;
}

export type VerifyFinalCode =
  | VerifyCheckpointCode
  /** The roster lists no witness: nothing is ever final. */
  | 'NO_WITNESSES'
  /** Fewer members than the quorum cosigned it. */
  | 'QUORUM_MISSING';

/** Checks the log's signatures and each known witness's: one that is bad refuses the note, unknown keys are passed over. */
export async function verifyCosigned(
  note: Uint8Array,
  against: { policy: WitnessPolicy; primitives: Primitives },
): Promise<{ ok: true; checkpoint: CosignedCheckpoint } | { ok: false; code: VerifyCheckpointCode }> {
  const { policy, primitives } = against;
  const { origin, logKeys, witnesses } = policy;
  const known = [...logKeys, ...witnesses.map(({ key }) => key)];
  const verified = await verifyCheckpoint(note, { origin, logKeys: known, primitives });
  if (!verified.ok) return verified;
  const { signatures } = verified.checkpoint;
  const cosignatures = witnesses.flatMap(({ party, key }): Cosignature[] => {
    const timestampS = signatures.find((one) => one.key === key)?.timestampS;
    return timestampS === undefined ? [] : [{ party, timestampS }];
  });
  return { ok: true, checkpoint: { ...verified.checkpoint, cosignatures } };
}

/** Whether enough members cosigned, each counted once. The policy is that of the roster that governs this checkpoint. */
export async function verifyFinal(
  note: Uint8Array,
  against: { policy: WitnessPolicy; primitives: Primitives },
): Promise<{ ok: true; checkpoint: FinalCheckpoint } | { ok: false; code: VerifyFinalCode }> {
  const { quorum } = against.policy;
  const verified = await verifyCosigned(note, against);
  if (!verified.ok) return verified;
  if (quorum === undefined) return { ok: false, code: 'NO_WITNESSES' };
  const parties = new Set(verified.checkpoint.cosignatures.map(({ party }) => party));
  if (parties.size < quorum) return { ok: false, code: 'QUORUM_MISSING' };
  return { ok: true, checkpoint: verified.checkpoint as FinalCheckpoint };
}

/** Most bytes that are read of a witness's answer: a few signature lines. */
export const cosignaturesBytesMax = 65_536;

/**
 * The one line in a witness's answer that is its own cosignature of this very checkpoint, or undefined where there is
 * none that holds. Whatever else stands in the answer is dropped (C2SP tlog-witness: unknown keys are ignored).
 */
export async function ownCosignature(
  answer: Uint8Array,
  against: { note: Uint8Array; witness: Witness; policy: WitnessPolicy; primitives: Primitives },
): Promise<NoteSignature | undefined> {
  const { note, witness, policy, primitives } = against;
  if (answer.length > cosignaturesBytesMax) return undefined;
  const whole = concat(note, answer);
  const verified = await verifyCosigned(whole, { policy: { ...policy, witnesses: [witness] }, primitives });
  if (!verified.ok || verified.checkpoint.cosignatures.length === 0) return undefined;
  const parsed = parseNote(whole);
  if (!parsed.ok) return undefined;
  const { name, keyId } = witness.key;
  return parsed.note.signatures.find((line) => line.name === name && sameBytes(line.keyId, keyId));
}

/** The note with more signature lines under it. */
export function withSignatures(note: Uint8Array, more: readonly NoteSignature[]): Uint8Array<ArrayBuffer> {
  return concat(note, utf8(formatSignatureLines(more)));
}

/** The note with the signatures of these keys alone, or undefined where it is no note. Nothing is verified by it. */
export function signedOnlyBy(keys: readonly VerifierKey[], note: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const parsed = parseNote(note);
  if (!parsed.ok) return undefined;
  const { text, signatures } = parsed.note;
  const kept = signatures.filter((line) =>
    keys.some(({ name, keyId }) => name === line.name && sameBytes(keyId, line.keyId)),
  );
  return formatNote({ text, signatures: kept });
}
