import { anchorCommitment, verifyAnchor, type AnchorRecord, type VerifiedStamp } from '@tamga/core/ledger';
import { thumbprintBytes } from '@tamga/core/identifiers';
import { tamga, uint64 } from '@tamga/wire';
import type { Means } from '../means.ts';
import { proofOf } from '../receive/keep-proof.ts';
import { keepPromise } from '../store/promise-rows.ts';
import { insertContradiction } from '../store/proof-rows.ts';
import { adapterFor } from './log-access.ts';
import { unknownAnchorAct } from './anchors.ts';

/** What a stamped anchor came to. */
export type AnchorResult = 'ours' | 'unknown' | 'not-ours';

/**
 * Takes a stamped anchor of our own access log. `unknown`: our own word of a state that this log never had, so that the
 * database was restored from a backup, or another one is in use under the same keys: the log says so itself, for good, and
 * goes on after it. `not-ours`: not signed by a key of ours, whoever recorded it.
 */
export async function recordAnchor(
  means: Means,
  record: AnchorRecord,
  stamped: { stamp: VerifiedStamp; bytes: Uint8Array },
): Promise<AnchorResult> {
  if (record.party !== means.party || !(await isSigned(means, record))) return 'not-ours';
  const { access, store, primitives, nowMs } = means;
  const { number, signer: authority } = record;
  const { checkpoints } = access.log;
  const head = checkpoints.find(number);
  const isKnown =
    head?.note !== undefined &&
    Buffer.compare(anchorCommitment(primitives, { salt: head.salt, note: head.note }), record.commitment) === 0;
  const subject = { type: 'anchor' as const, id: String(number) };
  return store.commit((db) => {
    const proof = proofOf(stamped.stamp, stamped.bytes);
    const { leafIndex } = proof;
    const atMs = nowMs();
    if (keepPromise(db, { ...proof, message: null, atMs }) === 'contradicted')
      insertContradiction(db, { leafIndex, otherIndex: leafIndex, message: null, atMs });
    if (isKnown) {
      checkpoints.keepStamp(number, { leafIndex, stamp: stamped.bytes });
      return 'ours';
    }
    if (access.log.entries({ act: unknownAnchorAct, subject, limit: 1 }).length === 0) {
      access.write({
        actor: adapterFor(authority),
        operation: 'alteration',
        act: unknownAnchorAct,
        subjects: [subject],
        digest: record.commitment,
        code: 'ACCESS_LOG_RESTORED',
      });
      // What was not anchored under a number is anchored anew under one that is free.
      checkpoints.dropUnanchored();
      means.logger.error(
        { event: 'access-log-restored', count: number },
        'The ledger has an anchor of a state that this access log never had: its database was restored, or is in use twice',
      );
    }
    return 'unknown';
  });
}

async function isSigned(means: Means, record: AnchorRecord): Promise<boolean> {
  const { directory } = means.register.picture;
  const { atMs, number, signer, signingKey, ...rest } = record;
  const key = directory.signingKey({
    authority: signer,
    thumbprint: signingKey,
    realm: means.realm,
    createdMs: atMs,
    nowMs: atMs,
  });
  if (!key.ok) return false;
  const anchor = { ...rest, number: uint64(number), signer, signingKey: thumbprintBytes(signingKey) };
  const verified = await verifyAnchor(tamga.ledger.v1.Anchor.create(anchor), {
    publicKey: key.publicKey,
    region: directory.regionHash,
    primitives: means.primitives,
  });
  return verified.ok;
}
