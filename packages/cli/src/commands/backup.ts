import { existsSync } from 'node:fs';
import { backUp, BackupError, restore, type BackupManifest, type Restored } from '@tamga/platform/backup';
import { CliError } from '../error.ts';
import { exitCode } from '../exit-code.ts';
import { userPath } from '../invocation.ts';
import { formatTable } from '../output/table.ts';
import type { Command, CommandContext } from './context.ts';

export interface BackupOptions {
  out: string;
}

export interface RestoreOptions {
  to: string;
}

/** `tamga backup`: the databases of one process, while it runs (docs/decisions/0187). */
export function backup(directory: string, options: BackupOptions): Command {
  return async (context) => {
    const { invocation, printer } = context;
    const out = userPath(invocation, options.out);
    const manifest = await translated(() =>
      backUp({
        directory: existing(context, directory),
        out,
        nowMs: Date.now(),
        onDatabase: (name) => printer.note(`copying ${name}`),
      }),
    );
    const left = manifest.left.map(
      ({ name, kind }) => `${name} (${kind === 'witness' ? 'never backed up' : 'made again'})`,
    );
    const lines = [
      databaseTable(manifest),
      ...(left.length === 0 ? [] : [`left out: ${left.join(', ')}`]),
      `Backup in ${out}. Keys and passphrase are not in it: they have their own media.`,
    ];
    printer.result({ out, ...manifest }, lines.join('\n'));
    return exitCode.done;
  };
}

/** `tamga restore`: puts a backup back where what stands there knows less. */
export function restoreBackup(directory: string, options: RestoreOptions): Command {
  return async (context) => {
    const { printer } = context;
    const restored = await translated(() =>
      restore({
        backup: existing(context, directory),
        directory: existing(context, options.to),
        nowMs: Date.now(),
        onDatabase: (name) => printer.note(`putting back ${name}`),
      }),
    );
    const { manifest, databases } = restored;
    const lines = [databaseTable(manifest), ...databases.map(conclude), ...whatFollows(manifest)];
    printer.result({ madeAt: manifest.madeAt, databases }, lines.join('\n'));
    return exitCode.done;
  };
}

function databaseTable({ databases, madeAt }: BackupManifest): string {
  const columns = [
    { title: 'DATABASE', charsMax: 40 },
    { title: 'HOLDS', charsMax: 20 },
    { title: 'MB', charsMax: 10 },
    { title: 'AS OF', charsMax: 30 },
  ];
  const rows = databases.map(({ name, kind, bytes }) => [name, kind, (bytes / bytesPerMegabyte).toFixed(1), madeAt]);
  return formatTable(columns, rows);
}

function conclude({ name, isPutBack, movedTo }: Restored['databases'][number]): string {
  if (!isPutBack) return `${name}: left as it is, it knows as much`;
  return `${name}: put back${movedTo === undefined ? '' : `; what stood there is ${movedTo}`}`;
}

const bytesPerMegabyte = 1_000_000;

/** What a person has to expect after the next start. */
function whatFollows({ owner, madeAt }: BackupManifest): string[] {
  if (owner.service === 'audit')
    return ['Start audit: it reads on from the stream, and hears the witnesses before it signs.'];
  return [
    'Start the adapter. What was open then is sent again under its ids, and is told the decision already taken.',
    `What came in after ${madeAt} does not come again by itself: tallies name it, and its senders have it.`,
    'Readiness shows ACCESS_LOG_RESTORED where the ledger holds later anchors, until the national auditor has settled it.',
  ];
}

function existing({ invocation }: CommandContext, directory: string): string {
  const path = userPath(invocation, directory);
  if (!existsSync(path)) throw new CliError('BAD_USAGE', `${path}: there is no such directory`);
  return path;
}

/** A backup that is not what was written failed its verification; the rest is the user's to put right. */
async function translated<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    const code = error.code === 'BACKUP_DAMAGED' ? 'VERIFICATION_FAILED' : 'BAD_USAGE';
    throw new CliError(code, `${error.code}: ${error.message}`, { cause: error });
  }
}
