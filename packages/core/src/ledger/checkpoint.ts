import { decodeBase64, encodeBase64 } from './base64.ts';
import { LedgerError } from './errors.ts';
import { hashBytes } from './tree-hash.ts';

/** A tree head: so many leaves, and their root. */
export interface Checkpoint {
  /** The log's name, as in "tamga.example/caricc". */
  readonly origin: string;
  readonly size: bigint;
  /** 32 bytes. */
  readonly root: Uint8Array;
}

/** Why a note's text is no checkpoint of ours. */
export type CheckpointCode =
  | 'CHECKPOINT_SHAPE'
  | 'CHECKPOINT_BLANK_LINE'
  /** Type 06 does not sign extension lines, so none are accepted (05, "Formats"). */
  | 'CHECKPOINT_EXTENSION'
  | 'CHECKPOINT_SIZE'
  | 'CHECKPOINT_ROOT';

const sizeMax = 2n ** 64n - 1n;
const decimal = /^(?:0|[1-9][0-9]{0,19})$/u;
const originBytesMax = 255;

/** The note text of a checkpoint, three lines. Throws CHECKPOINT_INVALID on one that parseCheckpoint would refuse. */
export function formatCheckpoint(checkpoint: Checkpoint): string {
  const text = `${checkpoint.origin}\n${checkpoint.size}\n${encodeBase64(checkpoint.root)}\n`;
  const parsed = parseCheckpoint(text);
  if (!parsed.ok) throw new LedgerError('CHECKPOINT_INVALID', parsed.code);
  return text;
}

/** C2SP tlog-checkpoint, "Note text", strictly: exactly origin, decimal size and canonical base64 root. Not verified. */
export function parseCheckpoint(
  text: string,
): { ok: true; checkpoint: Checkpoint } | { ok: false; code: CheckpointCode } {
  if (!text.endsWith('\n')) return { ok: false, code: 'CHECKPOINT_SHAPE' };
  const lines = text.slice(0, -1).split('\n');
  if (lines.includes('')) return { ok: false, code: 'CHECKPOINT_BLANK_LINE' };
  const [origin, size, root, ...extensions] = lines;
  if (origin === undefined || size === undefined || root === undefined) return { ok: false, code: 'CHECKPOINT_SHAPE' };
  if (extensions.length > 0) return { ok: false, code: 'CHECKPOINT_EXTENSION' };
  if (!isOrigin(origin)) return { ok: false, code: 'CHECKPOINT_SHAPE' };
  if (!decimal.test(size) || BigInt(size) > sizeMax) return { ok: false, code: 'CHECKPOINT_SIZE' };
  const rootBytes = decodeBase64(root);
  if (rootBytes?.length !== hashBytes) return { ok: false, code: 'CHECKPOINT_ROOT' };
  return { ok: true, checkpoint: { origin, size: BigInt(size), root: rootBytes } };
}

/** Type 06 signs the origin behind one length byte. */
function isOrigin(origin: string): boolean {
  return origin.isWellFormed() && !/\p{Cc}/u.test(origin) && new TextEncoder().encode(origin).length <= originBytesMax;
}
