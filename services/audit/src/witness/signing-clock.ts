import { verifyCheckpoint } from '@tamga/core/ledger';
import { seenCheckpoint } from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';
import type { LedgerCopy } from '@tamga/platform/ledger-copy';
import type { LogIdentity } from '../checkpointer.ts';

/**
 * A clock for signing that never goes back behind what was signed: a larger tree signed at an earlier time would read as a
 * log that was rolled back.
 */
export async function signingClock(
  nowMs: () => number,
  signed: { copy: Pick<LedgerCopy, 'checkpoints'>; log: LogIdentity; primitives: Primitives },
): Promise<() => number> {
  const { copy, log, primitives } = signed;
  const note = copy.checkpoints.newestSigned()?.note;
  const verified = note && (await verifyCheckpoint(note, { origin: log.origin, logKeys: log.keys, primitives }));
  let lastMs = note && verified?.ok === true ? Number(seenCheckpoint(note, verified.checkpoint).signedAtS) * 1000 : 0;
  return () => {
    lastMs = Math.max(lastMs, nowMs());
    return lastMs;
  };
}
