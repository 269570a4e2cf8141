import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replacePrivate } from '../founding/files.ts';
import { regionPaths } from '../region-directory.ts';

/** A change of epoch that is under way. Stands in the operator's directory until every service runs in the next. */
export interface ChangeJournal {
  /** The epoch that is ended. */
  readonly ended: number;
  /** Gateways and audits that ran when it was begun: they run again when it is done. */
  readonly running: readonly string[];
}

function journalFile(directory: string): string {
  return join(regionPaths(directory).operator, 'epoch-change.json');
}

/** Undefined: none is under way. */
export async function readJournal(directory: string): Promise<ChangeJournal | undefined> {
  try {
    return JSON.parse(await readFile(journalFile(directory), 'utf8')) as ChangeJournal;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export async function writeJournal(directory: string, journal: ChangeJournal): Promise<void> {
  await replacePrivate(journalFile(directory), `${JSON.stringify(journal)}\n`);
}

export async function removeJournal(directory: string): Promise<void> {
  await rm(journalFile(directory), { force: true });
}
