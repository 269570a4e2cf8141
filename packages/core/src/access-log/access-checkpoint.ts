import { concat, sameBytes, utf8 } from '../bytes.ts';
import { partyOf, toHex, type AuthorityId, type PartyId } from '../identifiers/index.ts';
import {
  formatCheckpoint,
  formatNote,
  keyIdBytes,
  parseCheckpoint,
  parseNote,
  type Checkpoint,
  type CheckpointCode,
  type LedgerHash,
  type NoteCode,
} from '../ledger/index.ts';
import { verifyComposite, type Primitives, type Signer } from '../sealing/index.ts';

// C2SP signed-note, "Signature types": 0xff is followed by a longer identifier of its own.
const signatureType = concat(Uint8Array.of(0xff), utf8('tamga.access.MLDSA65-Ed25519-SHA512'));
const context = 'tamga/access/v1';

/** The name of a party's access log: one for each region that the party is in. */
export function accessLogOrigin(of: { region: Uint8Array; party: PartyId }): string {
  return `tamga.access/${toHex(of.region)}/${of.party}`;
}

/** Why a checkpoint of an access log is not accepted. */
export type AccessCheckpointCode =
  | NoteCode
  | CheckpointCode
  | 'CHECKPOINT_ORIGIN_MISMATCH'
  | 'CHECKPOINT_SIGNATURE_MISSING'
  | 'CHECKPOINT_SIGNATURE_INVALID';

/** A checkpoint of an access log that an authority of its party signed. */
export interface VerifiedAccessCheckpoint extends Checkpoint {
  readonly signer: AuthorityId;
}

/** The signed note of a checkpoint, by the composite key of an authority of the party whose log it is. */
export async function signAccessCheckpoint(
  checkpoint: Checkpoint,
  by: { authority: AuthorityId; signer: Signer; hash: LedgerHash },
): Promise<Uint8Array<ArrayBuffer>> {
  const text = formatCheckpoint(checkpoint);
  const keyId = keyIdOf(by.hash, { name: by.authority, publicKey: by.signer.publicKey });
  const signature = await by.signer.sign(context, utf8(text));
  return formatNote({ text, signatures: [{ name: by.authority, keyId, signature }] });
}

/**
 * Checks a checkpoint against keys of its party's authorities, from a verified manifest; which of them counted when is the
 * caller's to say. Signatures of other names or keys are ignored; a bad one of a known key refuses the note.
 */
export async function verifyAccessCheckpoint(
  bytes: Uint8Array,
  against: {
    origin: string;
    keys: readonly { authority: AuthorityId; publicKey: Uint8Array }[];
    primitives: Primitives;
  },
): Promise<{ ok: true; checkpoint: VerifiedAccessCheckpoint } | { ok: false; code: AccessCheckpointCode }> {
  const { origin, keys, primitives } = against;
  const note = parseNote(bytes);
  if (!note.ok) return note;
  const { text, signatures } = note.note;
  const parsed = parseCheckpoint(text);
  if (!parsed.ok) return parsed;
  if (parsed.checkpoint.origin !== origin) return { ok: false, code: 'CHECKPOINT_ORIGIN_MISMATCH' };
  let signer: AuthorityId | undefined;
  for (const { name, keyId, signature } of signatures) {
    const key = keys.find(
      ({ authority, publicKey }) =>
        authority === name && sameBytes(keyIdOf(primitives, { name: authority, publicKey }), keyId),
    );
    if (key === undefined) continue;
    const { publicKey, authority } = key;
    const holds = await verifyComposite(primitives, { publicKey, context, message: utf8(text), signature });
    if (!holds) return { ok: false, code: 'CHECKPOINT_SIGNATURE_INVALID' };
    if (origin.endsWith(`/${partyOf(authority)}`)) signer ??= authority;
  }
  return signer === undefined
    ? { ok: false, code: 'CHECKPOINT_SIGNATURE_MISSING' }
    : { ok: true, checkpoint: { ...parsed.checkpoint, signer } };
}

/** C2SP signed-note: SHA-256(name ‖ 0x0A ‖ signature type ‖ public key)[:4]. */
function keyIdOf(hash: LedgerHash, key: { name: string; publicKey: Uint8Array }): Uint8Array {
  return hash.sha256(concat(utf8(`${key.name}\n`), signatureType, key.publicKey)).slice(0, keyIdBytes);
}
