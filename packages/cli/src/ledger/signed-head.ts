import { formatVerifierKey, parseCheckpoint, parseNote, type VerifiedCheckpoint } from '@tamga/core/ledger';
import { verifyCosigned, verifySignedInTime } from '@tamga/core/ledger/witness';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { CliError } from '../error.ts';
import type { LogTrust } from './log-trust.ts';

/** What `ledger checkpoint` prints (07-interfaces; encodings: docs/decisions/0145). */
export interface CheckpointView {
  origin: string;
  size: number;
  root: string;
  vkey: string;
  cosigners: { name: string; vkey: string }[];
  note: string;
}

/**
 * The checkpoint in a note, if the log signed it with the keys of its time, with the cosignatures of the witnesses of that time.
 * Throws CliError VERIFICATION_FAILED.
 */
export async function verifyNote(note: Uint8Array, trust: LogTrust): Promise<VerifiedCheckpoint> {
  const { history } = trust;
  const finalSize = trust.finalSize(claimedSize(note));
  const signed = await verifySignedInTime(note, { history, finalSize, primitives });
  const verified = signed.ok ? await verifyCosigned(note, { policy: signed.by.policy, primitives }) : signed;
  if (!verified.ok) throw new CliError('VERIFICATION_FAILED', `the checkpoint does not hold: ${verified.code}`);
  return verified.checkpoint;
}

/** The size that a note states; 0 of what is no checkpoint. */
function claimedSize(note: Uint8Array): bigint {
  const parsed = parseNote(note);
  const checkpoint = parsed.ok ? parseCheckpoint(parsed.note.text) : undefined;
  return checkpoint?.ok === true ? checkpoint.checkpoint.size : 0n;
}

/** Standard base64, as in a checkpoint. */
export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

export function viewOf(checkpoint: VerifiedCheckpoint, note: Uint8Array): CheckpointView {
  const { origin, size, root, signatures } = checkpoint;
  const own = signatures.find(({ key }) => key.name === origin && key.type === 'ed25519');
  return {
    origin,
    size: Number(size),
    root: base64(root),
    vkey: own === undefined ? '' : formatVerifierKey(own.key),
    cosigners: signatures
      .filter(({ key }) => key.name !== origin)
      .map(({ key }) => ({ name: key.name, vkey: formatVerifierKey(key) })),
    note: Buffer.from(note).toString(),
  };
}
