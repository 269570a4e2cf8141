import { signAccessCheckpoint } from '@tamga/core/access-log';
import { anchorCommitment, anchorId, anchorSaltBytes, signAnchor } from '@tamga/core/ledger';
import type { AuthorityId, MessageId } from '@tamga/core/identifiers';
import type { Signer } from '@tamga/core/sealing';
import type { AccessCheckpoint } from '@tamga/platform/access-log';
import type { tamga } from '@tamga/wire';
import type { Means } from '../means.ts';

/** Act of the entry which says that the ledger has an anchor that this log does not know. */
export const unknownAnchorAct = 'anchor-unknown';

/** Begins a new head when the log has grown since the newest one and so much time has passed. True when there is one. */
export function beginHead(means: Means, { everyMs }: { everyMs: number }): boolean {
  const { access, store, nowMs, randomBytes } = means;
  const { log } = access;
  const { checkpoints } = log;
  const newest = checkpoints.newest();
  const atMs = nowMs();
  const isDue = newest === undefined || atMs - newest.atMs >= everyMs;
  const { size } = log;
  if (!isDue || size <= (newest?.size ?? 0) || checkpoints.unanchored().length > 0) return false;
  store.commit(() => {
    const number = Math.max(newest?.number ?? 0, newestUnknown(means)) + 1;
    checkpoints.commit({ number, size, root: log.rootAt(size), salt: randomBytes(anchorSaltBytes), atMs });
  });
  return true;
}

/** An anchor ready to be brought to the centre. */
export interface ReadyAnchor {
  readonly id: MessageId;
  readonly anchor: tamga.ledger.v1.Anchor;
}

/**
 * Signs a head that this store has committed itself to, keeps its note, and makes the anchor. Undefined while no key of
 * the party is valid here.
 */
export async function readyAnchor(means: Means, head: AccessCheckpoint): Promise<ReadyAnchor | undefined> {
  const { access, party, primitives, register, store } = means;
  const by = signerOf(means);
  if (by === undefined) return undefined;
  const { number, root, size } = head;
  let { note } = head;
  if (note === undefined) {
    const checkpoint = { origin: access.log.origin, size: BigInt(size), root };
    const signed = await signAccessCheckpoint(checkpoint, { ...by, hash: primitives });
    store.commit(() => access.log.checkpoints.keepNote(number, signed));
    note = access.log.checkpoints.find(number)?.note ?? signed;
  }
  const commitment = anchorCommitment(primitives, { salt: head.salt, note });
  const region = register.picture.directory.regionHash;
  const anchor = await signAnchor({ number, commitment }, { ...by, region });
  return { id: anchorId(primitives, { party, number }), anchor };
}

/** The first of the party's authorities that has a key here which counts now. */
function signerOf(means: Means): { authority: AuthorityId; signer: Signer } | undefined {
  const { directory } = means.register.picture;
  const own = directory.authorities().filter(({ id }) => id.startsWith(`${means.party}/`));
  for (const { id: authority } of own) {
    const signer = means.keys.signerFor({ directory, authority, realm: means.realm, atMs: means.nowMs() });
    if (signer !== undefined) return { authority, signer };
  }
  return undefined;
}

/** The highest number of an anchor that the ledger has and this log does not know; 0 where there is none. */
function newestUnknown({ store }: Means): number {
  const row = store.db
    .prepare(
      `SELECT coalesce(max(CAST(id AS INTEGER)), 0) AS number FROM access_subject
        JOIN access_entry USING (position) WHERE type = 'anchor' AND act = ?`,
    )
    .get(unknownAnchorAct);
  return Number(row?.['number'] ?? 0);
}
