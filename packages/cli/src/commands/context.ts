import type { TamgaClient } from '@tamga/client';
import type { ExitCode } from '../exit-code.ts';
import type { Invocation } from '../invocation.ts';
import type { Printer } from '../output/printer.ts';
import type { GlobalOptions } from '../session.ts';

/** What every command works with. */
export interface CommandContext {
  invocation: Invocation;
  options: GlobalOptions;
  printer: Printer;
  client(): Promise<TamgaClient>;
}

/** Runs with the options as written and answers with the exit code. */
export type Command = (context: CommandContext) => Promise<ExitCode>;
