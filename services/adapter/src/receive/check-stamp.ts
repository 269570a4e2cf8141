import type { tamga } from '@tamga/wire';
import type { KeyDirectory } from '@tamga/core/documents';
import { thumbprintBytesCount, thumbprintFromBytes } from '@tamga/core/identifiers';
import { decodeRecord, leafOfEntry, verifyStamp, type VerifiedStamp } from '@tamga/core/ledger';
import type { Primitives } from '@tamga/core/sealing';

/** Times of records, like those of ids, fit 48 bits. */
const momentMsMax = 2 ** 48 - 1;

/** A stamp that holds, one that we cannot judge yet, or one that does not hold. */
export type StampVerdict = { ok: true; stamp: VerifiedStamp } | { ok: false; wait: boolean; code: string };

/** With what a stamp is checked. */
export interface StampMeans {
  readonly directory: KeyDirectory;
  readonly primitives: Primitives;
  readonly nowMs: number;
}

/**
 * Verifies a stamp under the centre's admission key: one that its manifest lists as valid when the record was made, or
 * now (the status service signs old records anew), and that is not revoked. An unknown key may be a manifest that has
 * not reached us: then it is worth waiting.
 */
export async function checkStamp(
  stamp: tamga.ledger.v1.Stamp | null | undefined,
  means: StampMeans,
): Promise<StampVerdict> {
  const { directory, primitives, nowMs } = means;
  if (stamp === null || stamp === undefined || stamp.signingKey.length !== thumbprintBytesCount)
    return no('STAMP_SHAPE');
  const leaf = leafOfEntry(primitives, stamp.entry);
  const record = leaf.ok ? decodeRecord(leaf.leaf.entry.record) : undefined;
  if (record === undefined || !record.ok) return no('STAMP_RECORD_INVALID');
  const thumbprint = thumbprintFromBytes(stamp.signingKey);
  const now = directory.roleKey({ role: 'admission', thumbprint, atMs: nowMs });
  const then = directory.roleKey({ role: 'admission', thumbprint, atMs: record.record.atMs });
  if (!now.ok && now.code === 'KEY_UNKNOWN') return { ok: false, wait: true, code: 'STAMP_KEY_UNKNOWN' };
  // A revoked key can put any time into a record, so the record's own time is no excuse for it.
  if (!now.ok && now.code === 'KEY_REVOKED') return no('STAMP_KEY_REVOKED');
  const key = now.ok ? now : then;
  if (!key.ok) return no(`STAMP_${key.code}`);
  const verified = await verifyStamp(stamp, { publicKey: key.publicKey, region: directory.regionHash, primitives });
  if (!verified.ok) return no(verified.code);
  // Beyond what a date, or an index as we store it, holds. A sound centre reaches neither.
  const isStorable =
    verified.stamp.record.atMs <= momentMsMax && verified.stamp.leafIndex <= BigInt(Number.MAX_SAFE_INTEGER);
  return isStorable ? verified : no('STAMP_OUT_OF_RANGE');
}

function no(code: string): StampVerdict {
  return { ok: false, wait: false, code };
}
