import { verifyTiles } from '@tamga/core/ledger/tiles';
import { nodePrimitives as hash } from '@tamga/platform/crypto';
import { tileDirectory } from '@tamga/platform/log-tiles';
import { CliError } from '../error.ts';
import { userPath } from '../invocation.ts';
import { trustOfKeys, trustOfRegion } from '../ledger/log-trust.ts';
import { verifyNote } from '../ledger/signed-head.ts';
import { findRegion } from '../session.ts';
import type { Command } from './context.ts';
import { openLog, type LogOptions } from './ledger-log.ts';
import { noteEntries, reportProblems } from './ledger-report.ts';

/**
 * `tamga ledger verify [DIR]`: reads every entry and every tile of the newest checkpoint, recomputes all of it, prints
 * `{ok, size, problems}`. With a directory it asks nobody.
 */
export function verify(directory: string | undefined, options: LogOptions): Command {
  return async (context) => {
    const { source, head } =
      directory === undefined
        ? await openLog(context, options).then((opened) => ({ source: opened.log, head: opened.head }))
        : await openDirectory(userPath(context.invocation, directory), () =>
            options.key.length === 0
              ? findRegion(context.invocation, context.options).then(trustOfRegion)
              : Promise.resolve(trustOfKeys(options.key)),
          );
    const problems = await verifyTiles(source, { hash, head, onEntries: noteEntries(context, head.size) });
    const document = { ok: problems.length === 0, size: Number(head.size), problems };
    return reportProblems(context, document, `${head.size} entries lead to the signed root`);
  };
}

async function openDirectory(path: string, trusted: () => ReturnType<typeof trustOfRegion>) {
  const source = tileDirectory(path);
  const note = await source.readCheckpoint();
  if (note === undefined) throw new CliError('BAD_USAGE', `${path} has no checkpoint: tamga ledger tiles writes one`);
  return { source, head: await verifyNote(note, await trusted()) };
}
