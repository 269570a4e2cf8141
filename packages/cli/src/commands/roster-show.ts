import { CliError } from '../error.ts';
import { exitCode } from '../exit-code.ts';
import { formatTable } from '../output/table.ts';
import { knownRosters, type RosterSource } from '../roster/known-rosters.ts';
import { describeRoster, rosterView } from '../roster/roster-view.ts';
import type { Command } from './context.ts';

export type ShowOptions = RosterSource & { version?: string };

/** `tamga roster list` */
export function list(options: ShowOptions): Command {
  return async (context) => {
    const { versions } = await knownRosters(context, options);
    const views = versions.map((version, i) => rosterView(version, versions[i - 1]));
    const columns = [
      { title: 'VERSION', charsMax: 9 },
      { title: 'LEAF', charsMax: 14 },
      { title: 'IN THE LOG BY', charsMax: 24 },
      { title: 'HASH', charsMax: 64 },
      { title: 'CHANGED', charsMax: 200 },
    ];
    const rows = views.map(({ version, leafIndex, logTime, hash, changes }) => [
      String(version),
      String(leafIndex),
      logTime ?? 'not final yet',
      hash,
      version === 1 ? 'founded' : changes.join('; '),
    ]);
    context.printer.result({ versions: views }, formatTable(columns, rows));
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
