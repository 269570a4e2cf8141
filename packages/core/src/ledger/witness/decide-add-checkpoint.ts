import type { Primitives } from '../../sealing/index.ts';
import { sameBytes } from '../../bytes.ts';
import { verifyCheckpoint, type VerifiedCheckpoint, type VerifyCheckpointCode } from '../checkpoint-signature.ts';
import type { Checkpoint } from '../checkpoint.ts';
import type { LedgerHash } from '../primitives.ts';
import { verifyConsistency } from '../proof.ts';
import { emptyRoot } from '../tree-hash.ts';
import type { VerifierKey } from '../verifier-key.ts';
import { parseAddCheckpoint, type RequestCode } from './add-checkpoint-request.ts';

/** A request whose checkpoint the log signed. */
export interface VerifiedAddCheckpoint {
  readonly oldSize: bigint;
  readonly proof: readonly Uint8Array[];
  readonly note: Uint8Array;
  readonly checkpoint: VerifiedCheckpoint;
}

/** A request that is answered at once: nothing in it was signed by the log. */
export interface RefusedRequest {
  readonly status: 400 | 403 | 404;
  readonly code: RequestCode | VerifyCheckpointCode;
}

/**
 * Takes a request apart and checks the log's signatures, both of them (decision 0148): 400 for what cannot be read, 404
 * for another log, 403 without the log's signatures or with a bad one.
 */
export async function readAddCheckpoint(
  body: Uint8Array,
  against: { origin: string; logKeys: readonly VerifierKey[]; primitives: Primitives },
): Promise<{ ok: true; request: VerifiedAddCheckpoint } | ({ ok: false } & RefusedRequest)> {
  return await readAddCheckpointBy(body, (note) => verifyCheckpoint(note, against));
}

/** The same where the log's keys are not always the same ones: `verify` finds those of the checkpoint's time. */
export async function readAddCheckpointBy(
  body: Uint8Array,
  verify: (
    note: Uint8Array,
  ) => Promise<{ ok: true; checkpoint: VerifiedCheckpoint } | { ok: false; code: VerifyCheckpointCode }>,
): Promise<{ ok: true; request: VerifiedAddCheckpoint } | ({ ok: false } & RefusedRequest)> {
  const parsed = parseAddCheckpoint(body);
  if (!parsed.ok) return { ok: false, status: 400, code: parsed.code };
  const verified = await verify(parsed.request.note);
  if (!verified.ok) return { ok: false, status: statusOf(verified.code), code: verified.code };
  return { ok: true, request: { ...parsed.request, checkpoint: verified.checkpoint } };
}

function statusOf(code: VerifyCheckpointCode): RefusedRequest['status'] {
  switch (code) {
    case 'CHECKPOINT_ORIGIN_MISMATCH':
      return 404;
    case 'CHECKPOINT_SIGNATURE_INVALID':
    case 'CHECKPOINT_SIGNATURE_MISSING':
      return 403;
    case 'NOTE_TOO_LARGE':
    case 'NOTE_NOT_UTF8':
    case 'NOTE_CONTROL_CHARACTER':
    case 'NOTE_SHAPE':
    case 'NOTE_TOO_MANY_SIGNATURES':
    case 'NOTE_SIGNATURE_LINE':
    case 'NOTE_SIGNATURE_TWICE':
    case 'CHECKPOINT_SHAPE':
    case 'CHECKPOINT_BLANK_LINE':
    case 'CHECKPOINT_EXTENSION':
    case 'CHECKPOINT_SIZE':
    case 'CHECKPOINT_ROOT':
      return 400;
    default:
      return assertNever(code);
  }
}

/** What a witness answers to a request whose checkpoint the log signed. */
export type AddCheckpointDecision =
  /** Persist the checkpoint, then cosign it. */
  | { readonly status: 200 }
  /** The log believes us elsewhere: we stand at `size`. */
  | { readonly status: 409; readonly size: bigint }
  | { readonly status: 400; readonly code: 'OLD_SIZE_LARGER' }
  | {
      readonly status: 422;
      readonly code: 'ROOT_OF_EMPTY_TREE' | 'PROOF_NOT_EMPTY' | 'ROOT_DIFFERS' | 'PROOF_INVALID';
    };

/**
 * C2SP tlog-witness, in its order. `head` is the newest checkpoint that this witness persisted; undefined: none. Pure and
 * synchronous, so that head and decision are of one transaction.
 */
export function decideAddCheckpoint(
  hash: LedgerHash,
  request: VerifiedAddCheckpoint,
  head: Checkpoint | undefined,
): AddCheckpointDecision {
  const { oldSize, proof, checkpoint } = request;
  const { size, root } = checkpoint;
  if (oldSize > size) return { status: 400, code: 'OLD_SIZE_LARGER' };
  const standing = head?.size ?? 0n;
  if (oldSize !== standing) return { status: 409, size: standing };
  if (size === 0n && !sameBytes(root, emptyRoot(hash))) return { status: 422, code: 'ROOT_OF_EMPTY_TREE' };
  // Nothing is to be proved from the empty tree, nor from a tree to itself.
  if ((oldSize === 0n || oldSize === size) && proof.length > 0) return { status: 422, code: 'PROOF_NOT_EMPTY' };
  if (head === undefined || oldSize === 0n) return { status: 200 };
  if (oldSize === size) return sameBytes(head.root, root) ? { status: 200 } : { status: 422, code: 'ROOT_DIFFERS' };
  const proven = verifyConsistency(hash, { oldSize, newSize: size, oldRoot: head.root, newRoot: root, proof });
  return proven.ok ? { status: 200 } : { status: 422, code: 'PROOF_INVALID' };
}

function assertNever(value: never): never {
  throw new TypeError(`no code is called ${String(value)}`);
}
