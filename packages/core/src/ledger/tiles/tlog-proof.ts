import { decodeBase64, encodeBase64 } from '../base64.ts';
import { concat, utf8 } from '../../bytes.ts';
import type { VerifiedCheckpoint, VerifyCheckpointCode } from '../checkpoint-signature.ts';
import { verifyCheckpoint } from '../checkpoint-signature.ts';
import { LedgerError } from '../errors.ts';
import { verifyInclusion } from '../proof.ts';
import { noteBytesMax, parseNote, type NoteCode } from '../signed-note.ts';
import { hashBytes } from '../tree-hash.ts';
import type { VerifierKey } from '../verifier-key.ts';
import type { Primitives } from '../../sealing/index.ts';
import { treeSizeMax } from './tile.ts';

/** A proof taken apart. Nothing in it is verified. */
export interface TlogProof {
  readonly index: bigint;
  /** Audit path, from the leaf's sibling to the root's child. */
  readonly hashes: readonly Uint8Array[];
  /** Bytes of the application's own; not covered by any signature. */
  readonly extra: Uint8Array | undefined;
  /** The signed note as it stands there. */
  readonly checkpoint: Uint8Array;
}

/** Why bytes are no proof. */
export type TlogProofCode =
  | 'TLOG_PROOF_TOO_LARGE'
  | 'TLOG_PROOF_NOT_UTF8'
  /** The first line names another format or version. */
  | 'TLOG_PROOF_VERSION'
  | 'TLOG_PROOF_EXTRA'
  | 'TLOG_PROOF_INDEX'
  | 'TLOG_PROOF_HASH'
  | 'TLOG_PROOF_TOO_MANY_HASHES'
  /** No empty line before the checkpoint. */
  | 'TLOG_PROOF_SHAPE';

/** Why a proof is not accepted. */
export type VerifyTlogProofCode = TlogProofCode | VerifyCheckpointCode | 'PROOF_SHAPE' | 'PROOF_ROOT_MISMATCH';

const firstLine = 'c2sp.org/tlog-proof@v1';
const extraStart = 'extra ';
const indexStart = 'index ';
/** Hashes of the path in the largest tree. */
const hashesMax = 64;
/** Most bytes of extra data. */
export const tlogProofExtraBytesMax = 65_536;
/** Largest proof: its own lines in base64, and the largest note. */
export const tlogProofBytesMax: number = noteBytesMax + 2 * tlogProofExtraBytesMax;

/** The bytes of a proof (C2SP tlog-proof, "Format"). Throws CHECKPOINT_INVALID or TREE_RANGE on what could not be read back. */
export function formatTlogProof(proof: TlogProof): Uint8Array<ArrayBuffer> {
  const { index, hashes, extra, checkpoint } = proof;
  const lines = [
    firstLine,
    ...(extra === undefined ? [] : [`${extraStart}${encodeBase64(extra)}`]),
    `${indexStart}${index}`,
    ...hashes.map((hash) => encodeBase64(hash)),
  ];
  const bytes = concat(utf8(`${lines.join('\n')}\n\n`), checkpoint);
  const parsed = parseTlogProof(bytes);
  if (parsed.ok) return bytes;
  throw new LedgerError(parsed.code.startsWith('TLOG_PROOF') ? 'TREE_RANGE' : 'CHECKPOINT_INVALID', parsed.code);
}

/** Takes untrusted bytes apart, strictly: each proof has one form. The checkpoint is checked as a note, not verified. */
export function parseTlogProof(
  bytes: Uint8Array,
): { ok: true; proof: TlogProof } | { ok: false; code: TlogProofCode | NoteCode } {
  if (bytes.length > tlogProofBytesMax) return { ok: false, code: 'TLOG_PROOF_TOO_LARGE' };
  const text = decodeUtf8(bytes);
  if (text === undefined) return { ok: false, code: 'TLOG_PROOF_NOT_UTF8' };
  if (!text.startsWith(`${firstLine}\n`)) return { ok: false, code: 'TLOG_PROOF_VERSION' };
  const split = text.indexOf('\n\n');
  if (split < 0) return { ok: false, code: 'TLOG_PROOF_SHAPE' };
  const head = parseHead(text.slice(firstLine.length + 1, split).split('\n'));
  if (!head.ok) return head;
  // Every character before is ASCII: what is not has been refused.
  const checkpoint = bytes.slice(split + 2);
  const note = parseNote(checkpoint);
  return note.ok ? { ok: true, proof: { ...head.head, checkpoint } } : note;
}

/**
 * Whether `leafHash` is in the log `origin` where the proof says it is: signatures of the log on the checkpoint, then the
 * path to its root. Who else cosigned is for the caller to judge.
 */
export async function verifyTlogProof(
  bytes: Uint8Array,
  against: { leafHash: Uint8Array; origin: string; logKeys: readonly VerifierKey[]; primitives: Primitives },
): Promise<{ ok: true; index: bigint; checkpoint: VerifiedCheckpoint } | { ok: false; code: VerifyTlogProofCode }> {
  const parsed = parseTlogProof(bytes);
  if (!parsed.ok) return parsed;
  const { index, hashes } = parsed.proof;
  const verified = await verifyCheckpoint(parsed.proof.checkpoint, against);
  if (!verified.ok) return verified;
  const { size, root } = verified.checkpoint;
  const { leafHash, primitives } = against;
  const included = verifyInclusion(primitives, { index, size, root, leafHash, proof: hashes });
  return included.ok ? { ok: true, index, checkpoint: verified.checkpoint } : included;
}

type Head = Omit<TlogProof, 'checkpoint'>;

function parseHead(lines: readonly string[]): { ok: true; head: Head } | { ok: false; code: TlogProofCode } {
  const hasExtra = lines[0]?.startsWith(extraStart) === true;
  const extra = hasExtra ? decodeBase64(lines[0]?.slice(extraStart.length) ?? '') : undefined;
  // "If no extra data is present, this line is omitted": an empty one would be a second form of the same proof.
  const extraFits = extra !== undefined && extra.length > 0 && extra.length <= tlogProofExtraBytesMax;
  if (hasExtra && !extraFits) return { ok: false, code: 'TLOG_PROOF_EXTRA' };
  const [indexLine = '', ...hashLines] = hasExtra ? lines.slice(1) : lines;
  const index = parseIndexLine(indexLine);
  if (index === undefined) return { ok: false, code: 'TLOG_PROOF_INDEX' };
  if (hashLines.length > hashesMax) return { ok: false, code: 'TLOG_PROOF_TOO_MANY_HASHES' };
  const hashes: Uint8Array[] = [];
  for (const line of hashLines) {
    const hash = decodeBase64(line);
    if (hash?.length !== hashBytes) return { ok: false, code: 'TLOG_PROOF_HASH' };
    hashes.push(hash);
  }
  return { ok: true, head: { index, hashes, extra } };
}

function parseIndexLine(line: string): bigint | undefined {
  const digits = line.startsWith(indexStart) ? line.slice(indexStart.length) : '';
  if (!/^(?:0|[1-9][0-9]{0,19})$/u.test(digits)) return undefined;
  const index = BigInt(digits);
  return index < treeSizeMax ? index : undefined;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
