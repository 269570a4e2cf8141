import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** What is to run. */
export interface ServerCommand {
  readonly binary: string;
  readonly args: readonly string[];
  /** The one directory that the server reads and writes. */
  readonly runDirectory: string;
  /** Takes its standard output and error; it exists and is empty. */
  readonly saidFile: string;
}

/**
 * Runs a server so that it lives on without us, and answers with its process id on this machine, by which it is
 * watched, signalled and found again. Undefined: it has ended already, or was not to be run. Rejects where nothing can be
 * run in this way.
 */
export type SpawnServer = (command: ServerCommand) => Promise<number | undefined>;

/** As a process of its own group, so that Ctrl-C in a terminal reaches us and not it. */
export const spawnProcess: SpawnServer = (command) => {
  const said = openSync(command.saidFile, 'a');
  try {
    const child = spawn(command.binary, command.args, { detached: true, stdio: ['ignore', said, said] });
    child.unref();
    // Its failure to start shows as a process that is not there.
    child.on('error', () => {});
    return Promise.resolve(child.pid);
  } finally {
    closeSync(said);
  }
};
