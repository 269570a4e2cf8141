import { RecoveryError, type RecoveryPlan } from '@tamga/platform/ledger-recovery';
import { EpochError } from '@tamga/platform/ledger-epoch';
import { recoverRegion, RegionError, type RecoveredRegion, type RegionErrorCode } from '@tamga/testing';
import { CliError } from '../error.ts';
import { exitCode } from '../exit-code.ts';
import { userPath } from '../invocation.ts';
import { findRegion } from '../session.ts';
import type { Command } from './context.ts';
import { noteProgress } from './ledger-report.ts';
import { tellElsewhere } from './region-tell.ts';

export interface RecoverOptions {
  copy: readonly string[];
  yes?: boolean;
}

const refusals: ReadonlySet<RegionErrorCode> = new Set<RegionErrorCode>([
  'LEDGER_SOUND',
  'LEDGER_READING',
  'REGISTER_MISSING',
]);

/**
 * `tamga ledger recover`: begins a new epoch of a damaged LEDGER from audit's copy (docs/decisions/0159). Without `--yes` it
 * says what it would do and changes nothing.
 */
export function recover(options: RecoverOptions): Command {
  return async (context) => {
    const { invocation, printer } = context;
    const directory = await findRegion(invocation, context.options);
    const recovered = await translated(() =>
      recoverRegion({
        directory,
        copies: options.copy.map((file) => userPath(invocation, file)),
        confirm: (plan) => {
          printer.note(describe(plan));
          return options.yes === true;
        },
        onProgress: noteProgress(context),
      }),
    );
    printer.result(documentOf(recovered), conclude(recovered));
    return recovered.done ? exitCode.done : exitCode.waitsForPerson;
  };
}

/** What a person decides on. */
function describe({ findings, ended, ...plan }: RecoveryPlan): string {
  const stream = `LEDGER_${ended.epoch}`;
  const lines = [
    findings.isMissing
      ? `${stream} is gone.`
      : `${stream} ends at ${findings.lastSequence}; ${findings.unreadable} entries of the copy are not there any more.`,
    ...(findings.differsAt === undefined
      ? []
      : [`From ${findings.differsAt} on it holds other entries than audit's copy: the copy counts.`]),
    `Audit's copy holds ${plan.copyEnd} entries; other copies add ${plan.othersEnd - plan.copyEnd}, the stream ${plan.end - plan.othersEnd}.`,
    `${plan.witnessesHeard} witnesses show what they cosigned; the largest tree promised has ${plan.promised} entries, all at hand.`,
    `${plan.leftBehind} entries are left behind in a file; the adapters send again what has no final outcome.`,
    `Gateways and audit are stopped, ${stream} is removed, and the next epoch begins at ${plan.firstSequence}.`,
  ];
  return lines.join('\n');
}

function documentOf({ plan, ...recovered }: RecoveredRegion): Record<string, unknown> {
  const { findings, ended, ...numbers } = plan;
  return {
    done: recovered.done,
    ended: ended.epoch,
    ...numbers,
    unreadable: findings.unreadable,
    ...(findings.differsAt === undefined ? {} : { differsAt: findings.differsAt }),
    ...(recovered.done
      ? { epoch: recovered.epoch.epoch, stopped: recovered.stopped, leftBehindFile: recovered.leftBehindFile }
      : {}),
  };
}

function conclude(recovered: RecoveredRegion): string {
  if (!recovered.done) return 'Nothing was changed. Do it with --yes.';
  const { epoch, stopped } = recovered;
  const again =
    stopped.length === 0 ? 'start the region' : `start ${stopped.join(' and ')} again (or the whole region)`;
  return `LEDGER_${epoch.epoch} goes on at ${epoch.firstSequence}. Now ${again}.\n${tellElsewhere(epoch, epoch.epoch)}`;
}

/** What speaks against a recovery is the user's to read, with its code. */
async function translated<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RecoveryError)
      throw new CliError('RECOVERY_REFUSED', `${error.code}: ${error.message}`, { cause: error });
    if (error instanceof EpochError || (error instanceof RegionError && refusals.has(error.code)))
      throw new CliError('RECOVERY_REFUSED', `${error.code}: ${error.message}`, { cause: error });
    throw error;
  }
}
