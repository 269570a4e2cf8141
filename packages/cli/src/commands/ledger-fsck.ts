import { existsSync } from 'node:fs';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { checkLog, tilesBeside } from '@tamga/platform/log-tiles';
import { CliError } from '../error.ts';
import { userPath } from '../invocation.ts';
import { copyFileOf, trustOfKeys, trustOfRegion } from '../ledger/log-trust.ts';
import { findRegion } from '../session.ts';
import type { Command } from './context.ts';
import { noteEntries, reportProblems } from './ledger-report.ts';

export interface CheckOptions {
  copy?: string;
  tiles?: string;
  repair?: boolean;
  key: readonly string[];
}

/** `tamga ledger fsck`: audit's files against each other (docs/decisions/0144). Asks no running process. */
export function check(options: CheckOptions): Command {
  return async (context) => {
    const { invocation } = context;
    const needsRegion = options.copy === undefined || options.key.length === 0;
    const region = needsRegion ? await findRegion(invocation, context.options) : '';
    const copyFile = options.copy === undefined ? copyFileOf(region) : userPath(invocation, options.copy);
    if (!existsSync(copyFile)) throw new CliError('BAD_USAGE', `${copyFile}: no copy of a log`);
    const tilesDirectory = options.tiles === undefined ? tilesBeside(copyFile) : userPath(invocation, options.tiles);
    const { history } = options.key.length === 0 ? await trustOfRegion(region, copyFile) : trustOfKeys(options.key);
    const say = noteEntries(context);
    const found = await checkLog(
      { copyFile, tilesDirectory },
      {
        trust: { history },
        primitives,
        repair: options.repair === true,
        onEntries: (count) => say(BigInt(count)),
      },
    );
    for (const { code, path } of found.repaired) context.printer.note(`written anew: ${code} ${path ?? ''}`);
    const good = `${found.size} entries, tiles for ${found.checkpointSize}: nothing is wrong`;
    return reportProblems(context, found, good);
  };
}
