import { parseNote, signCheckpoint, verifyCheckpoint, type NoteSigner, type VerifierKey } from '@tamga/core/ledger';
import type { TreeHead } from '@tamga/core/ledger/tiles';
import type { Primitives } from '@tamga/core/sealing';
import type { CheckpointConflict, LedgerCopy } from '../ledger-copy/index.ts';
import type { LogTiles } from './log-tiles.ts';

/** What a log's head is signed with, and by whom it will be believed. */
export interface HeadSigning {
  readonly copy: LedgerCopy;
  readonly tiles: LogTiles;
  /** The keys are those that the roster names which governs the next checkpoint. */
  readonly log: { readonly origin: string; readonly keys: readonly VerifierKey[] };
  readonly signers: readonly NoteSigner[];
  /** Up to this size everything is final: it is not signed again, by whatever keys it is. */
  readonly settledSize?: bigint;
  readonly primitives: Primitives;
  /**
   * Binds everybody who could sign this log to the head, durably, where nobody is bound to another one; asked once the tiles
   * are durable. What is signed afterwards is this head with the time that was promised for it.
   */
  promise(head: TreeHead): Promise<HeadPromise>;
}

/** What became of a promise: the time that the signature states, Unix milliseconds; or why nothing may be signed. */
export type HeadPromise =
  | { readonly ok: true; readonly signedMs: number }
  /** Not by this process, or not now. */
  | { readonly ok: false; readonly code: 'NOT_NOW' }
  | { readonly ok: false; readonly code: CheckpointConflict };

/** Why nothing was signed: the copy, an earlier promise or the keys do not agree. */
export type SignHeadCode = CheckpointConflict | 'COPY_DAMAGED' | 'CHECKPOINT_UNVERIFIABLE';

/** What became of signing. `signed` is the size, undefined where there was nothing new to sign or it may not be signed now. */
export type SignHeadResult =
  | { ok: true; signed: bigint | undefined }
  | { ok: false; code: SignHeadCode; sequence: number };

/**
 * 05, "Writing, and never forking": durable tiles of exactly this head, then the promise of the unsigned (size, root), then
 * compare and commit it in the own store, then sign only what was promised, check the signature, keep the note. A crash
 * anywhere leaves tiles without a promise, or a promise without a note. A head that was signed by keys that another roster
 * named is signed again by those that count now: the same root, with the time that was promised for it.
 */
export async function signHead(what: HeadSigning): Promise<SignHeadResult> {
  const { copy, tiles, log, primitives, signers } = what;
  const { size } = copy.tree;
  if (size <= (what.settledSize ?? 0n)) return { ok: true, signed: undefined };
  const newest = copy.checkpoints.newestSigned();
  if (newest?.size === size && isSignedBy(log.keys, newest.note)) return { ok: true, signed: undefined };
  const integrated = await tiles.integrate(size);
  if (!integrated.ok) return integrated;
  const { head } = integrated;
  const promised = await what.promise(head);
  if (!promised.ok) {
    const { code } = promised;
    return code === 'NOT_NOW' ? { ok: true, signed: undefined } : { ok: false, code, sequence: Number(size) };
  }
  const committed = copy.checkpoints.commit(copy.tree, size);
  if (!committed.ok) return { ...committed, sequence: Number(size) };
  const checkpoint = { origin: log.origin, size, root: head.root };
  const note = await signCheckpoint(checkpoint, { signers, nowMs: promised.signedMs });
  const verified = await verifyCheckpoint(note, { origin: log.origin, logKeys: log.keys, primitives });
  if (!verified.ok) return { ok: false, code: 'CHECKPOINT_UNVERIFIABLE', sequence: Number(size) };
  copy.checkpoints.keepNote(size, note);
  return { ok: true, signed: size };
}

/** By their names and ids: what this process keeps it has verified. */
function isSignedBy(keys: readonly VerifierKey[], note: Uint8Array | undefined): boolean {
  const parsed = note && parseNote(note);
  if (parsed?.ok !== true) return false;
  const { signatures } = parsed.note;
  return keys.every(({ name, keyId }) =>
    signatures.some((line) => line.name === name && Buffer.compare(line.keyId, keyId) === 0),
  );
}
