import { CliError } from '../error.ts';
import { exitCode } from '../exit-code.ts';
import { foldLine } from '../output/fold.ts';
import { knownRosters, type RosterSource } from '../roster/known-rosters.ts';
import { describeRoster, rosterView } from '../roster/roster-view.ts';
import type { Command } from './context.ts';

export type ShowOptions = RosterSource & { version?: string };

/** `tamga roster list` */
export function list(options: ShowOptions): Command {
  return async (context) => {
    const { versions } = await knownRosters(context, options);
    const views = versions.map((version, i) => rosterView(version, versions[i - 1]));
    const lines = views.flatMap(({ version, leafIndex, logTime, hash, changes }) => [
      `version ${version}  leaf ${leafIndex}  ${logTime === null ? 'not final yet' : `in the log by ${logTime}`}`,
      `  sha256:${hash}`,
      ...(version === 1 ? ['founded'] : changes).map((change) => foldLine(`  ${change}`)),
    ]);
    context.printer.result({ versions: views }, lines.join('\n'));
    return exitCode.done;
  };
}

/** `tamga roster show` */
export function show(options: ShowOptions): Command {
  return async (context) => {
    const { versions } = await knownRosters(context, options);
    const wanted = options.version ?? String(versions.length);
    const at = versions.findIndex(({ roster }) => String(roster.roster.version) === wanted);
    const version = versions[at];
    if (version === undefined)
      throw new CliError('BAD_USAGE', `--version ${wanted}: there are the versions 1 to ${versions.length}`);
    const view = rosterView(version, versions[at - 1]);
    context.printer.result(view, describeRoster(view));
    return exitCode.done;
  };
}
