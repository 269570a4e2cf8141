import { seenCheckpoint, verifySignedInTime } from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';
import type { LedgerCopy } from '@tamga/platform/ledger-copy';
import type { Rosters } from './roster-history.ts';

/**
 * A clock for signing that never goes back behind what was signed: a larger tree signed at an earlier time would read as a
 * log that was rolled back.
 */
export async function signingClock(
  nowMs: () => number,
  signed: {
    copy: Pick<LedgerCopy, 'checkpoints' | 'finals'>;
    rosters: Pick<Rosters, 'history'>;
    primitives: Primitives;
  },
): Promise<() => number> {
  const { copy, rosters, primitives } = signed;
  const { size = 0n, note } = copy.checkpoints.newestSigned() ?? {};
  const finalSize = copy.finals.newestBelow(size)?.size ?? 0n;
  const verified = note && (await verifySignedInTime(note, { history: rosters.history, finalSize, primitives }));
  let lastMs = note && verified?.ok === true ? Number(seenCheckpoint(note, verified.checkpoint).signedAtS) * 1000 : 0;
  return () => {
    lastMs = Math.max(lastMs, nowMs());
    return lastMs;
  };
}
