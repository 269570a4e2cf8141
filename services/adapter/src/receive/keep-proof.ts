import type { AuthorityId, MessageId } from '@tamga/core/identifiers';
import type { VerifiedStamp } from '@tamga/core/ledger';
import type { Database } from '../store/database.ts';
import { insertEvent } from '../store/event-rows.ts';
import { keepPromise } from '../store/promise-rows.ts';
import { insertContradiction } from '../store/proof-rows.ts';

/** A verified stamp as it is kept. */
export interface Proof {
  readonly leafIndex: number;
  readonly leaf: Uint8Array;
  /** tamga.ledger.v1.Stamp. */
  readonly stamp: Uint8Array;
}

export function proofOf({ leafIndex, leafData }: VerifiedStamp, stamp: Uint8Array): Proof {
  return { leafIndex: Number(leafIndex), leaf: leafData, stamp };
}

/**
 * Keeps what the centre has signed about a message. `rivals`: indexes of records that are here already and cannot be true
 * beside this one (a second admission of an id, expired beside delivered). Every contradiction is noted once with both
 * stamps kept (decision 0098). True when the record stands alone: only then may anything follow from it.
 */
export function keepProof(
  db: Database,
  about: { id: MessageId; authority: AuthorityId; thread: MessageId },
  proof: Proof,
  { rivals, nowMs }: { rivals: readonly number[]; nowMs: number },
): boolean {
  const { leafIndex } = proof;
  const isTwice = keepPromise(db, { ...proof, message: about.id, atMs: nowMs }) === 'contradicted';
  const others = [...rivals.filter((index) => index !== leafIndex), ...(isTwice ? [leafIndex] : [])];
  for (const otherIndex of others) {
    if (!insertContradiction(db, { leafIndex, otherIndex, message: about.id, atMs: nowMs })) continue;
    insertEvent(db, {
      atMs: nowMs,
      event: 'stamps-contradict',
      authority: about.authority,
      message: about.id,
      thread: about.thread,
      detail: otherIndex === leafIndex ? String(leafIndex) : `${otherIndex} ${leafIndex}`,
    });
  }
  return others.length === 0;
}
