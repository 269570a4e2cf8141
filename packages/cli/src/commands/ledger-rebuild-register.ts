import { RecoveryError } from '@tamga/platform/ledger-recovery';
import { rebuildRegionRegister } from '@tamga/testing';
import { CliError } from '../error.ts';
import { exitCode } from '../exit-code.ts';
import { userPath } from '../invocation.ts';
import { findRegion } from '../session.ts';
import type { Command } from './context.ts';

export interface RebuildOptions {
  from: readonly string[];
  yes?: boolean;
}

/**
 * `tamga ledger rebuild-register`: lays down the documents of a lost REGISTER anew, by what the ledger records of them
 * (docs/decisions/0198). Without `--yes` it says whether all are at hand, and changes nothing.
 */
export function rebuildRegister(options: RebuildOptions): Command {
  return async ({ invocation, printer, options: global }) => {
    const directory = await findRegion(invocation, global);
    try {
      const { done, plan } = await rebuildRegionRegister({
        directory,
        from: options.from.map((file) => userPath(invocation, file)),
        confirm: () => options.yes === true,
        onProgress: (step) => printer.note(step),
      });
      const count = plan.documents.length;
      printer.result(
        { done, documents: plan.documents },
        done
          ? `REGISTER holds all ${count} documents that the ledger records. Now: tamga ledger recover.`
          : `All ${count} documents that the ledger records are at hand. Nothing was changed. Do it with --yes.`,
      );
      return done ? exitCode.done : exitCode.waitsForPerson;
    } catch (error) {
      if (error instanceof RecoveryError)
        throw new CliError('RECOVERY_REFUSED', `${error.code}: ${error.message}`, { cause: error });
      throw error;
    }
  };
}
