import { resolve } from 'node:path';

/** What a command gets from the process that runs it; tests give their own. */
export interface Invocation {
  /** Arguments without interpreter and script. */
  args: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  /** Where the package manager runs the script. */
  cwd: string;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}

/** The running process as an invocation. pnpm passes its own leading `--` through to the script. */
export function invocationOfProcess(): Invocation {
  return {
    args: withoutLeadingDashes(process.argv.slice(2)),
    environment: process.env,
    cwd: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
  };
}

function withoutLeadingDashes(args: readonly string[]): readonly string[] {
  return args[0] === '--' ? args.slice(1) : args;
}

/** Where the user stood: package managers change to the package's root and say in INIT_CWD where they were called. */
export function userDirectory(invocation: Invocation): string {
  return invocation.environment['INIT_CWD'] ?? invocation.cwd;
}

/** A path as the user wrote it, relative to where the user stood. */
export function userPath(invocation: Invocation, path: string): string {
  return resolve(userDirectory(invocation), path);
}
