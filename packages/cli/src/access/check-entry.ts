import type { AccessProofView } from '@tamga/api';
import { verifyAccessEntry } from '@tamga/core/access-log';
import { anchorInStamp, opensAnchor, parseCheckpoint, parseNote } from '@tamga/core/ledger';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'base64');

/**
 * Checks here, from bytes alone, that the entry stood in the log that the ledger's anchor fixes: leaf, path, note, salt and
 * the anchor's record. Begins with `not ` where it did not. That the centre and the party signed their parts is what
 * tamga-verify and the keys of the register say of stamp and note.
 */
export function checkEntry(proof: AccessProofView): string {
  const { head } = proof;
  if (head?.note === undefined || head.note === null || head.stamp === null) return 'no anchor covers it yet';
  const note = bytes(head.note);
  const parsed = parseNote(note);
  const checkpoint = parsed.ok ? parseCheckpoint(parsed.note.text) : undefined;
  if (checkpoint?.ok !== true || checkpoint.checkpoint.origin !== proof.origin)
    return 'not proven: the note is no head of this log';
  const entry = {
    index: proof.index,
    salt: bytes(proof.salt),
    record: bytes(proof.record),
    path: proof.path.map(bytes),
  };
  const checked = verifyAccessEntry(entry, { checkpoint: checkpoint.checkpoint, primitives });
  if (!checked.ok) return `not proven: ${checked.code}`;
  const anchor = anchorInStamp(primitives, bytes(head.stamp));
  if (anchor === undefined) return 'not proven: the stamp is of no anchor';
  if (!opensAnchor(primitives, { ...anchor, salt: bytes(head.salt), note })) return 'not proven: ANCHOR_MISMATCH';
  return `stood in the log of ${head.size} entries that leaf ${head.leafIndex ?? '?'} of the regional ledger fixes`;
}
