import { setTimeout as wait } from 'node:timers/promises';
import { parsePartyId } from '@tamga/core/identifiers';
import type { Epoch } from '@tamga/platform/ledger-copy';
import {
  changeEpoch,
  planChange,
  prepareChange,
  type ChangeMeans,
  type ChangePlan,
} from '@tamga/platform/ledger-epoch';
import { RegionError } from '../error.ts';
import { regionStreams } from '../founding/exchange.ts';
import { endLeftovers, ManagedProcess } from '../process/managed-process.ts';
import { livePidFiles } from '../process/pid-file.ts';
import { epochOf, readRegion, recoveredEpochOf, regionPaths, type RegionInfo } from '../region-directory.ts';
import { openCopies } from './audit-copies.ts';
import { readJournal, removeJournal, writeJournal } from './change-journal.ts';
import { ledgerProcesses, serviceOf } from './process-names.ts';
import { serviceSpecs } from './process-specs.ts';
import { answersHolding, stateOfLedger } from './probe.ts';
import { connectOperator } from './set-up-hub.ts';
import { reloadServer, tellEpoch } from './tell-epoch.ts';

/** How to end the present epoch of a region on one machine and begin the next. */
export interface ChangeEpochOptions {
  directory: string;
  /** Copies of audits that run elsewhere (`audit.sqlite`), which must have every entry too. */
  copies: readonly string[];
  /** Is shown what would be done; true: do it. Not asked where an interrupted change only has to be told to the services. */
  confirm: (plan: ChangePlan) => boolean;
  /** True: end an interrupted change. */
  confirmUnfinished: (epoch: Epoch) => boolean;
  onProgress: (step: string, count?: number) => void;
}

/** A witness that answers late leaves a checkpoint without its quorum for a moment. */
const finalMsMax = 30_000;
const finalPollMs = 250;

/** What became of it. */
export type ChangedEpoch =
  | { done: false; plan?: ChangePlan; unfinished?: Epoch }
  /** `restarted`: gateways and audits, which run again; `pauseMs`: how long nothing was admitted. */
  | {
      done: true;
      plan?: ChangePlan;
      epoch: Epoch;
      /** The newest epoch that founding or recovery began: also audits elsewhere are told it. */
      recoveredEpoch: number;
      restarted: string[];
      pauseMs: number;
    };

/**
 * Ends the present epoch in order, while the region runs (03, "Epochs"): gateways finish what they have in hand, the stream is
 * sealed, every audit has followed to its end and a quorum has cosigned it, the next stream goes on with the next sequence, and
 * gateways and audits start anew in it. Interrupted anywhere it is begun again. Throws RegionError LEDGER_NOT_SOUND, EpochError.
 */
export async function changeRegionEpoch(options: ChangeEpochOptions): Promise<ChangedEpoch> {
  const { directory, onProgress } = options;
  const info = await readRegion(directory);
  await using stack = new AsyncDisposableStack();
  const operator = stack.use(await connectOperator(directory, info));
  const journal = await readJournal(directory);
  // Interrupted when the services were to be told: the epoch has ended, and what is left is to tell them.
  if (journal !== undefined && journal.ended < epochOf(info).epoch) {
    const epoch = epochOf(info);
    if (!options.confirmUnfinished(epoch)) return { done: false, unfinished: epoch };
    const againMs = performance.now();
    const { running } = journal;
    await goOnIn(directory, { info, running, onProgress });
    const recoveredEpoch = recoveredEpochOf(info);
    return { done: true, epoch, recoveredEpoch, restarted: [...running], pauseMs: performance.now() - againMs };
  }
  await refuseUnlessSound(info, onProgress);
  using readers = new DisposableStack();
  const copies = openCopies(directory, info, { others: options.copies, owner: readers });
  const parties = info.parties.map(({ party }) => parsePartyId(party));
  const means: ChangeMeans = {
    operator,
    copies,
    told: epochOf(info),
    ledgerSpec: (of) => regionStreams(parties, of).ledger,
    nowMs: Date.now,
    onProgress,
  };
  const plan = await planChange(means);
  if (!options.confirm(plan)) return { done: false, plan };
  const compared = await prepareChange(means);
  const live = await livePidFiles(regionPaths(directory).run);
  const running = ledgerProcesses(info).filter((name) => live.has(name) || journal?.running.includes(name));
  const begunMs = performance.now();
  await writeJournal(directory, { ended: means.told.epoch, running });
  if (running.some(isGateway)) onProgress('stopping the gateways, which finish what they have in hand');
  await stop(directory, running.filter(isGateway));
  const epoch = await changeEpoch(compared, means);
  const recoveredEpoch = recoveredEpochOf(info);
  const next = { ...info, ledger: { ...epoch, recoveredEpoch } };
  await tellEpoch(directory, next);
  await goOnIn(directory, { info: next, running, onProgress });
  return { done: true, plan, epoch, recoveredEpoch, restarted: running, pauseMs: performance.now() - begunMs };
}

/** Every audit attests the stream, and what it signed is final: an epoch ends with all that is known of it. */
async function refuseUnlessSound(info: RegionInfo, onProgress: (step: string) => void): Promise<void> {
  const audits = info.services.filter(({ name }) => serviceOf(name) === 'audit');
  for (const { name, http } of audits) {
    const state = await stateOfLedger(http);
    if (state !== 'sound')
      throw new RegionError(
        'LEDGER_NOT_SOUND',
        `${name} does not attest the ledger (${state ?? 'it does not answer'})`,
      );
  }
  const deadlineMs = performance.now() + finalMsMax;
  for (let round = 0; ; round += 1) {
    const final = await Promise.all(audits.map(({ http }) => answersHolding(http, 'quorum')));
    if (final.includes(true)) return;
    if (round === 0) onProgress('waiting for a final checkpoint, half a minute at most');
    if (performance.now() > deadlineMs)
      throw new RegionError('LEDGER_NOT_SOUND', 'no audit has a final checkpoint: see the witnesses');
    await wait(finalPollMs);
  }
}

/** The server lets services reach the present stream; gateways and audits start in it. */
async function goOnIn(
  directory: string,
  { info, running, onProgress }: { info: RegionInfo; running: readonly string[]; onProgress: (step: string) => void },
): Promise<void> {
  await tellEpoch(directory, info);
  await reloadServer(directory);
  // A supervisor may have started gateways again with what they were told before.
  await stop(directory, ledgerProcesses(info));
  if (running.length > 0) onProgress(`starting ${running.join(', ')} in epoch ${epochOf(info).epoch}`);
  const specs = serviceSpecs(directory, info).filter(({ name }) => running.includes(name));
  await Promise.all(
    specs.map(async (spec) => {
      const managed = new ManagedProcess(spec);
      await managed.start();
      managed.release();
    }),
  );
  await removeJournal(directory);
}

function isGateway(name: string): boolean {
  return serviceOf(name) === 'gateway';
}

async function stop(directory: string, names: readonly string[]): Promise<void> {
  const { run } = regionPaths(directory);
  const live = await livePidFiles(run);
  await endLeftovers(run, new Map([...live].filter(([name]) => names.includes(name))));
}
