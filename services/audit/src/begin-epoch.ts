import type { Epoch, LedgerCopy } from '@tamga/platform/ledger-copy';
import { AuditError } from './audit-error.ts';

/**
 * Holds the epoch that audit was told against the one that its copy knows. A process that was not told of a recovery must
 * not go on: EPOCH_ENDED. A copy that was not there when the epoch began is told of it once it has all that came before.
 */
export function beginEpoch(copy: Pick<LedgerCopy, 'epochs' | 'lastSequence'>, told: Epoch): void {
  const known = copy.epochs.newest();
  const { epoch, firstSequence } = told;
  if (epoch < known.epoch)
    throw new AuditError(
      'EPOCH_ENDED',
      `region.epoch is ${epoch}, and the copy stands in epoch ${known.epoch} from sequence ${known.firstSequence}`,
    );
  if (epoch === known.epoch && firstSequence !== known.firstSequence)
    throw new AuditError(
      'EPOCH_DIFFERS',
      `region.firstSequence is ${firstSequence}, and epoch ${epoch} of the copy begins at ${known.firstSequence}`,
    );
  if (epoch > known.epoch && copy.lastSequence >= firstSequence - 1) copy.epochs.begin(told);
}
