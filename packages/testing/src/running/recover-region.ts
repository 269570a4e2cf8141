import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePartyId } from '@tamga/core/identifiers';
import { connectBus, type Bus } from '@tamga/platform/bus';
import { nodePrimitives } from '@tamga/platform/crypto';
import { openLedgerCopy, openLedgerCopyReader, type Epoch, type LedgerCopyReader } from '@tamga/platform/ledger-copy';
import {
  missingFromRegister,
  planRecovery,
  recoverLedger,
  type PlanMeans,
  type RecoveryPlan,
} from '@tamga/platform/ledger-recovery';
import { RegionError } from '../error.ts';
import { regionStreams } from '../founding/exchange.ts';
import { endLeftovers } from '../process/managed-process.ts';
import { livePidFiles } from '../process/pid-file.ts';
import { epochOf, readRegion, regionPaths } from '../region-directory.ts';
import type { RegionInfo } from '../region-directory.ts';
import { copyFiles } from './audit-copies.ts';
import { removeJournal } from './change-journal.ts';
import { foundingOf } from './founding-roster.ts';
import { startForRecovery, startServerForRecovery } from './processes-of-recovery.ts';
import { hubDirectory, ledgerProcesses, serviceOf } from './process-names.ts';
import { answersHealthy, stateOfLedger } from './probe.ts';
import { connectOperator } from './set-up-hub.ts';
import { reloadServer, tellEpoch } from './tell-epoch.ts';

/** How to recover the ledger of a region on one machine. */
export interface RecoverRegionOptions {
  directory: string;
  /** Copies of other audits (`audit.sqlite`), which may hold what the region's own does not. */
  copies: readonly string[];
  /** Is shown what would be done; true: do it. */
  confirm: (plan: RecoveryPlan) => boolean;
  onProgress: (step: string, count?: number) => void;
}

/** What became of it. */
export type RecoveredRegion =
  | { done: false; plan: RecoveryPlan }
  | { done: true; plan: RecoveryPlan; epoch: Epoch; stopped: string[]; leftBehindFile: string };

/**
 * Recovers a damaged LEDGER into a new epoch with the operator's key (05). Refuses while audit attests the ledger
 * (`LEDGER_SOUND`) or is still reading it (`LEDGER_READING`). What must not run meanwhile is stopped: gateways and audit; what
 * must, nats-server and the members' witnesses, is started where it is down.
 */
export async function recoverRegion(options: RecoverRegionOptions): Promise<RecoveredRegion> {
  const { directory, onProgress } = options;
  const info = await readRegion(directory);
  await refuseUnlessDamaged(info);
  await using stack = new AsyncDisposableStack();
  stack.use(await startServerForRecovery(directory, info, onProgress));
  const audit = stack.use(await connectAudit(directory, info));
  await refuseWithoutDocuments(directory, audit);
  stack.use(await startForRecovery(directory, info, onProgress));
  const others = copiesOf(directory, info, options.copies).map((file) => stack.use(openLedgerCopyReader(file)));
  const means = { bus: audit, others, told: epochOf(info), founding: await foundingOf(directory, info), onProgress };
  const plan = await lookAt(directory, { ...means, primitives: nodePrimitives });
  if (!options.confirm(plan)) return { done: false, plan };
  const stopped = await stopWriters(directory, info);
  const operator = stack.use(await connectOperator(directory, info));
  // Read again now that nothing writes.
  const now = await lookAt(directory, { ...means, primitives: nodePrimitives });
  using copy = openLedgerCopy(copyFile(directory), { hash: nodePrimitives });
  const parties = info.parties.map(({ party }) => parsePartyId(party));
  const leftBehindFile = join(regionPaths(directory).operator, `ledger-${now.ended.epoch}.left-behind.jsonl`);
  const epoch = await recoverLedger(now, {
    ...means,
    copy,
    operator,
    primitives: nodePrimitives,
    ledgerSpec: (of) => regionStreams(parties, of).ledger,
    leftBehindFile,
    nowMs: Date.now,
  });
  // A change of epoch that was under way has nothing left to end.
  await removeJournal(directory);
  await tellEpoch(directory, { ...info, ledger: epoch });
  await reloadServer(directory);
  return { done: true, plan: now, epoch, stopped, leftBehindFile };
}

/** A sound ledger has nothing to be recovered: it would only lose its stream. An audit that is down or cannot be reached says nothing. */
async function refuseUnlessDamaged(info: RegionInfo): Promise<void> {
  const audits = info.services.filter(({ name }) => serviceOf(name) === 'audit');
  for (const { name, http } of audits) {
    const state = await stateOfLedger(http);
    if (state === 'sound')
      throw new RegionError('LEDGER_SOUND', `${name} attests the ledger: there is nothing to recover`);
    if (state === 'READING' || state === 'STARTING')
      throw new RegionError('LEDGER_READING', `${name} is still reading the ledger: wait until it says what it found`);
  }
}

/** Witnesses, and afterwards gateways, go by documents: all that the ledger records have to stand. */
async function refuseWithoutDocuments(directory: string, bus: Pick<Bus, 'getLastBySubject'>): Promise<void> {
  if (!existsSync(copyFile(directory))) return;
  using copy = openLedgerCopyReader(copyFile(directory));
  const missing = await missingFromRegister(bus, copy);
  if (missing.length === 0) return;
  throw new RegionError(
    'REGISTER_MISSING',
    `REGISTER lacks ${missing.length} documents that the ledger records (${missing.slice(0, 3).join(', ')}): tamga ledger rebuild-register first`,
  );
}

async function lookAt(directory: string, means: Omit<PlanMeans, 'copy'>): Promise<RecoveryPlan> {
  const file = copyFile(directory);
  if (!existsSync(file))
    throw new RegionError(
      'REGION_DAMAGED',
      `${file} is not there: put the newest backup or a standby’s copy in its place`,
    );
  using copy: LedgerCopyReader = openLedgerCopyReader(file);
  return await planRecovery({ ...means, copy });
}

function copyFile(directory: string): string {
  return join(hubDirectory(directory, 'audit'), 'audit.sqlite');
}

/** Those of the region's further audits, and those that were named. */
function copiesOf(directory: string, info: RegionInfo, named: readonly string[]): string[] {
  const further = copyFiles(directory, info).filter(({ name }) => name !== 'audit');
  return [...named, ...further.map(({ file }) => file)];
}

async function stopWriters(directory: string, info: RegionInfo): Promise<string[]> {
  const { run } = regionPaths(directory);
  const live = await livePidFiles(run);
  const names = ledgerProcesses(info);
  const writers = new Map([...live].filter(([name]) => names.includes(name)));
  await endLeftovers(run, writers);
  const left = info.services.filter(({ name }) => names.includes(name));
  for (const { name, http } of left) {
    if (await answersHealthy(http))
      throw new RegionError(
        'REGION_RUNNING',
        `${name} still runs: stop it, and whatever starts it again, then try again`,
      );
  }
  return [...writers.keys()];
}

async function connectAudit(directory: string, info: RegionInfo): Promise<Bus> {
  const own = regionPaths(directory).hub('audit');
  const text = (name: string): Promise<string> => readFile(join(own, name), 'utf8');
  const [ca, cert, key, nkeySeed] = await Promise.all([
    text('ca.pem'),
    text('client.pem'),
    text('client.key'),
    readFile(join(own, 'nats.seed')),
  ]);
  return await connectBus({
    servers: [`tls://127.0.0.1:${info.natsPort}`],
    name: 'ledger-recovery',
    nkeySeed,
    tls: { ca, cert, key },
    as: 'hub-service',
    user: 'audit',
  });
}
