import { isStrictEd25519, type Primitives } from '../sealing/index.ts';
import { concat, sameBytes, u64, utf8 } from '../bytes.ts';
import { formatCheckpoint, parseCheckpoint, type Checkpoint, type CheckpointCode } from './checkpoint.ts';
import { LedgerError } from './errors.ts';
import { formatNote, parseNote, type NoteCode, type NoteSignature } from './signed-note.ts';
import type { NoteKeyType, VerifierKey } from './verifier-key.ts';

/** Signs with the private half of a verifier key: `sign` returns the bare signature over exactly these bytes. */
export interface NoteSigner {
  readonly key: VerifierKey;
  sign(message: Uint8Array): Promise<Uint8Array>;
}

/** A signature that holds. `timestampS` is the signer's clock, Unix seconds, where its type has one. */
export interface VerifiedSignature {
  readonly key: VerifierKey;
  readonly timestampS: bigint | undefined;
}

/** A checkpoint that its log signed. Says nothing of other views of the log: that takes witnesses. */
export interface VerifiedCheckpoint extends Checkpoint {
  readonly signatures: readonly VerifiedSignature[];
}

/** Why a checkpoint is not accepted. */
export type VerifyCheckpointCode =
  | NoteCode
  | CheckpointCode
  | 'CHECKPOINT_ORIGIN_MISMATCH'
  /** A known key's signature does not verify: the whole note is refused. */
  | 'CHECKPOINT_SIGNATURE_INVALID'
  /** Not both an Ed25519 and an ML-DSA-44 signature of the log. */
  | 'CHECKPOINT_SIGNATURE_MISSING';

/** The log signs with both: one is for today's tools, the other against tomorrow's computers. */
const required: readonly NoteKeyType[] = ['ed25519', 'ml-dsa-44'];

const subtreeLabel = utf8('subtree/v1\n\0');
const ed25519SignatureBytes = 64;
const mlDsa44SignatureBytes = 2420;
const timestampBytes = 8;
const timestampMax = 2n ** 63n - 1n;

/**
 * The signed note of a checkpoint. The caller has made sure that this log signed no other root for this size and none that
 * this one does not continue. Throws CHECKPOINT_INVALID.
 */
export async function signCheckpoint(
  checkpoint: Checkpoint,
  by: { signers: readonly NoteSigner[]; nowMs: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const text = formatCheckpoint(checkpoint);
  const timestampS = BigInt(Math.floor(by.nowMs / 1000));
  if (timestampS <= 0n) throw new LedgerError('CHECKPOINT_INVALID', 'a checkpoint is signed at a time after 1970');
  const signatures = await Promise.all(by.signers.map((signer) => signWith(signer, { text, checkpoint, timestampS })));
  return formatNote({ text, signatures });
}

/**
 * Checks a signed checkpoint against the log's keys: origin, and a valid signature of each of the two types. Signatures of
 * other names or key ids are ignored; a bad one of a known key refuses the note (C2SP signed-note, "Signatures").
 */
export async function verifyCheckpoint(
  bytes: Uint8Array,
  against: { origin: string; logKeys: readonly VerifierKey[]; primitives: Primitives },
): Promise<{ ok: true; checkpoint: VerifiedCheckpoint } | { ok: false; code: VerifyCheckpointCode }> {
  const { origin, logKeys, primitives } = against;
  const note = parseNote(bytes);
  if (!note.ok) return note;
  const parsed = parseCheckpoint(note.note.text);
  if (!parsed.ok) return parsed;
  const { checkpoint } = parsed;
  if (checkpoint.origin !== origin) return { ok: false, code: 'CHECKPOINT_ORIGIN_MISMATCH' };
  const signatures: VerifiedSignature[] = [];
  for (const line of note.note.signatures) {
    const key = findKey(logKeys, line);
    if (key === undefined) continue;
    const verified = await verifyLine(primitives, { key, line, text: note.note.text, checkpoint });
    if (verified === undefined) return { ok: false, code: 'CHECKPOINT_SIGNATURE_INVALID' };
    signatures.push(verified);
  }
  const complete = required.every((type) => signatures.some(({ key }) => key.type === type && key.name === origin));
  if (!complete) return { ok: false, code: 'CHECKPOINT_SIGNATURE_MISSING' };
  return { ok: true, checkpoint: { ...checkpoint, signatures } };
}

/** C2SP tlog-cosignature, "ML-DSA-44 signed message": a checkpoint is the subtree from 0 to its size. */
export function cosignedMessage(what: {
  cosigner: string;
  timestampS: bigint;
  checkpoint: Checkpoint;
}): Uint8Array<ArrayBuffer> {
  const cosigner = utf8(what.cosigner);
  const origin = utf8(what.checkpoint.origin);
  return concat(
    subtreeLabel,
    Uint8Array.of(cosigner.length),
    cosigner,
    u64(what.timestampS),
    Uint8Array.of(origin.length),
    origin,
    u64(0n),
    u64(what.checkpoint.size),
    what.checkpoint.root,
  );
}

async function signWith(
  signer: NoteSigner,
  what: { text: string; checkpoint: Checkpoint; timestampS: bigint },
): Promise<NoteSignature> {
  const { name, keyId, type } = signer.key;
  if (type === 'ed25519') return { name, keyId, signature: await signer.sign(utf8(what.text)) };
  const { checkpoint, timestampS } = what;
  const signature = await signer.sign(cosignedMessage({ cosigner: name, timestampS, checkpoint }));
  return { name, keyId, signature: concat(u64(timestampS), signature) };
}

function findKey(keys: readonly VerifierKey[], line: NoteSignature): VerifierKey | undefined {
  return keys.find((key) => key.name === line.name && sameBytes(key.keyId, line.keyId));
}

async function verifyLine(
  primitives: Primitives,
  what: { key: VerifierKey; line: NoteSignature; text: string; checkpoint: Checkpoint },
): Promise<VerifiedSignature | undefined> {
  const { key, line, text, checkpoint } = what;
  const { publicKey } = key;
  if (key.type === 'ed25519') {
    const { signature } = line;
    if (signature.length !== ed25519SignatureBytes || !isStrictEd25519({ publicKey, signature })) return undefined;
    const holds = await primitives.ed25519.verify({ publicKey, signature, message: utf8(text) });
    return holds ? { key, timestampS: undefined } : undefined;
  }
  if (line.signature.length !== timestampBytes + mlDsa44SignatureBytes) return undefined;
  const timestampS = new DataView(line.signature.buffer, line.signature.byteOffset).getBigUint64(0);
  // Zero would state nothing about the log's growth; more than 63 bits is no time.
  if (timestampS === 0n || timestampS > timestampMax) return undefined;
  const holds = await primitives.mlDsa44.verify({
    publicKey,
    signature: line.signature.subarray(timestampBytes),
    message: cosignedMessage({ cosigner: key.name, timestampS, checkpoint }),
  });
  return holds ? { key, timestampS } : undefined;
}
