import { nodePrimitives } from '@tamga/platform/crypto';
import { foundingEpoch, type Epoch, type LedgerCopyReader } from '@tamga/platform/ledger-copy';
import {
  planRemoval,
  readEpochs,
  removeEnded,
  type EpochState,
  type RemovalMeans,
  type RemovalPlan,
} from '@tamga/platform/ledger-epoch';
import { epochOf, readRegion } from '../region-directory.ts';
import { openCopies } from './audit-copies.ts';
import { connectOperator } from './set-up-hub.ts';

/** Every epoch of a region's ledger, with what is left of its stream. Reads with the operator's key. Throws BusError. */
export async function regionEpochs(directory: string): Promise<EpochState[]> {
  const info = await readRegion(directory);
  await using operator = await connectOperator(directory, info);
  using readers = new DisposableStack();
  const copies = openCopies(directory, info, { others: [], owner: readers });
  return await readEpochs(operator, { known: knownEpochs(copies), told: epochOf(info) });
}

/**
 * Removes the stream of an ended epoch once nothing needs it any more; the copies of the region's audits, and those that are
 * named, must hold all of it. Throws EpochError, BusError.
 */
export async function removeRegionEpoch(options: {
  directory: string;
  epoch: number;
  /** Copies of audits that run elsewhere. */
  copies: readonly string[];
  confirm: (plan: RemovalPlan) => boolean;
  onProgress: (step: string, count?: number) => void;
}): Promise<{ done: boolean; plan: RemovalPlan }> {
  const { directory, epoch, onProgress } = options;
  const info = await readRegion(directory);
  await using operator = await connectOperator(directory, info);
  using readers = new DisposableStack();
  const copies = openCopies(directory, info, { others: options.copies, owner: readers });
  const means: RemovalMeans = {
    operator,
    copies,
    told: epochOf(info),
    known: knownEpochs(copies).filter((one) => one.epoch < epochOf(info).epoch),
    hash: nodePrimitives,
    nowMs: Date.now,
    onProgress,
  };
  const plan = await planRemoval(epoch, means);
  if (!options.confirm(plan)) return { done: false, plan };
  await removeEnded(plan, means);
  return { done: true, plan };
}

/** The copy that was told of most: an audit that joined later knows only the epochs since. */
function knownEpochs(copies: readonly { copy: Pick<LedgerCopyReader, 'epochs'> }[]): Epoch[] {
  const lists = copies.map(({ copy }) => copy.epochs.all());
  return lists.reduce((most, list) => (list.length > most.length ? list : most), [foundingEpoch]);
}
