import { signCheckpoint, verifyCheckpoint, type NoteSigner, type VerifierKey } from '@tamga/core/ledger';
import type { Primitives } from '@tamga/core/sealing';
import type { CheckpointConflict, LedgerCopy } from '../ledger-copy/index.ts';
import { headOfNote, type LogTiles } from './log-tiles.ts';

/** What a log's head is signed with, and by whom it will be believed. */
export interface HeadSigning {
  readonly copy: LedgerCopy;
  readonly tiles: LogTiles;
  readonly log: { readonly origin: string; readonly keys: readonly VerifierKey[] };
  readonly signers: readonly NoteSigner[];
  readonly primitives: Primitives;
  readonly nowMs: () => number;
  /** Whether the head may still be promised: asked once more when the tiles are durable. */
  maySign(): boolean;
}

/** Why nothing was signed: the copy, an earlier promise or the keys do not agree. */
export type SignHeadCode = CheckpointConflict | 'COPY_DAMAGED' | 'CHECKPOINT_UNVERIFIABLE';

/** What became of signing. `signed` is the size, undefined where there was nothing new to sign. */
export type SignHeadResult =
  | { ok: true; signed: bigint | undefined }
  | { ok: false; code: SignHeadCode; sequence: number };

/**
 * 05, "Writing, and never forking": durable tiles of exactly this head, then compare and commit the unsigned (size, root)
 * in the own store, then sign only what the store holds, check the signature, keep the note, put it beside the tiles. A
 * crash anywhere leaves tiles without a checkpoint, a promise without a note, or a note that is not yet beside the tiles.
 */
export async function signHead(what: HeadSigning): Promise<SignHeadResult> {
  const { copy, tiles, log, primitives, signers } = what;
  const { size } = copy.tree;
  const newest = copy.checkpoints.newestSigned();
  if (size === 0n || newest?.size === size) return await publishNewest(what);
  const integrated = await tiles.integrate(size);
  if (!integrated.ok) return integrated;
  if (!what.maySign()) return { ok: true, signed: undefined };
  const committed = copy.checkpoints.commit(copy.tree, size);
  if (!committed.ok) return { ...committed, sequence: Number(size) };
  const { root } = committed.checkpoint;
  const note = await signCheckpoint({ origin: log.origin, size, root }, { signers, nowMs: what.nowMs() });
  const verified = await verifyCheckpoint(note, { origin: log.origin, logKeys: log.keys, primitives });
  if (!verified.ok) return { ok: false, code: 'CHECKPOINT_UNVERIFIABLE', sequence: Number(size) };
  copy.checkpoints.keepNote(size, note);
  await tiles.publish(note);
  return { ok: true, signed: size };
}

/** After a crash the newest note may not stand beside its tiles, nor they be there: brings them up to it. */
async function publishNewest({ copy, tiles }: HeadSigning): Promise<SignHeadResult> {
  const newest = copy.checkpoints.newestSigned();
  const beside = await tiles.checkpoint();
  const besideSize = (beside && headOfNote(beside)?.size) ?? 0n;
  if (newest?.note === undefined || newest.size <= besideSize || newest.size < tiles.size)
    return { ok: true, signed: undefined };
  const integrated = await tiles.integrate(newest.size);
  if (!integrated.ok) return integrated;
  await tiles.publish(newest.note);
  return { ok: true, signed: undefined };
}
