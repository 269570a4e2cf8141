import { ledgerStream } from '@tamga/core/identifiers';
import type { Bus, StreamSpec } from '../bus/index.ts';
import type { Epoch, LedgerCopy } from '../ledger-copy/index.ts';
import { makeNext, removeStream } from '../ledger-epoch/index.ts';
import { leaveBehind } from './leave-behind.ts';
import { entriesOf, type PlanMeans, type RecoveryPlan } from './plan-recovery.ts';
import { factsOf, wholeEntries } from './read-stream.ts';
import { RecoveryError } from './recovery-error.ts';

/** What a recovery writes with. */
export interface RecoveryMeans extends Omit<PlanMeans, 'copy'> {
  /** Audit's own copy. Nothing else may have it open for writing. */
  readonly copy: LedgerCopy;
  /** The connection of the operator's key. */
  readonly operator: Pick<Bus, 'request' | 'streamInfo'>;
  readonly ledgerSpec: (of: { epoch: number; firstSequence: number }) => StreamSpec;
  /** Gets what the damaged stream holds and nobody takes over. */
  readonly leftBehindFile: string;
  readonly nowMs: () => number;
}

const entriesAtOnceMax = 512;

/**
 * Carries a plan out: every entry that is at hand into audit's copy, the damaged stream away, and a new epoch's stream from
 * the next sequence on. Interrupted anywhere it can be begun again: the copy has lost nothing, and only where nothing was
 * written is a stream removed. Throws RecoveryError STREAM_MOVED, BusError.
 */
export async function recoverLedger(plan: RecoveryPlan, means: RecoveryMeans): Promise<Epoch> {
  const { copy, operator, onProgress, bus } = means;
  const { ended, end } = plan;
  onProgress('completing audit’s copy');
  await complete(plan, means);
  if (copy.lastSequence !== end)
    throw new RecoveryError(
      'STREAM_MOVED',
      `the copy ends at ${copy.lastSequence} and not at ${end}: look and try again`,
    );
  onProgress('writing down what is left behind');
  await leaveBehind(means.leftBehindFile, { bus, copy, plan });
  const now = await factsOf(bus, ledgerStream(ended.epoch));
  if (now !== undefined && now.lastSequence !== plan.findings.lastSequence)
    throw new RecoveryError('STREAM_MOVED', 'something still writes to the stream: stop every gateway and try again');
  // Whoever still has the old epoch learns it here before there is another stream.
  const next: Epoch = { epoch: ended.epoch + 1, firstSequence: plan.firstSequence, sinceMs: means.nowMs() };
  copy.epochs.begin(next);
  onProgress(`removing ${ledgerStream(ended.epoch)}, making ${ledgerStream(next.epoch)}`);
  for (let epoch = ended.epoch; epoch >= 1; epoch -= 1) await removeStream(operator, ledgerStream(epoch));
  await makeNext(operator, means.ledgerSpec(next));
  return next;
}

async function complete(plan: RecoveryPlan, means: RecoveryMeans): Promise<void> {
  const { copy, others, bus } = means;
  const other = others.find(({ lastSequence }) => lastSequence === plan.othersEnd);
  let batch: Parameters<LedgerCopy['append']>[0][number][] = [];
  const flush = (): void => {
    const taken = copy.append(batch);
    if (!taken.ok) throw new RecoveryError('COPY_DAMAGED', `entry ${taken.sequence} cannot be taken: ${taken.code}`);
    batch = [];
  };
  const take = (entry: (typeof batch)[number]): void => {
    batch.push(entry);
    if (batch.length >= entriesAtOnceMax) flush();
  };
  if (other !== undefined && plan.othersEnd > plan.copyEnd)
    for (const entry of entriesOf(other, { from: plan.copyEnd + 1, to: plan.othersEnd })) take(entry);
  const range = { from: plan.othersEnd + 1, to: plan.end };
  if (range.from <= range.to) for await (const entry of wholeEntries(bus, plan.ended, range)) take(entry);
  if (batch.length > 0) flush();
}
