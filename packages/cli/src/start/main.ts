import { styleText } from 'node:util';
import { RegionError } from '@tamga/testing';
import { CliError } from '../error.ts';
import { exitCode, exitCodeOf } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Invocation } from '../invocation.ts';
import { createPrinter } from '../output/printer.ts';
import { parseStartOptions } from './options.ts';
import { runStart } from './run-start.ts';

/** Runs `start` and answers with its exit code. Ctrl-C and SIGTERM stop everything that it started. */
export async function start(invocation: Invocation): Promise<ExitCode> {
  const printer = createPrinter(invocation, { json: false });
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    const options = parseStartOptions(invocation);
    return options === undefined ? exitCode.done : await runStart(invocation, options, stopping.signal);
  } catch (error) {
    if (stopping.signal.aborted) return exitCode.done;
    printer.problem(error instanceof Error ? error.message : String(error));
    if (!isExpected(error))
      printer.note(styleText('dim', error instanceof Error && error.stack !== undefined ? error.stack : ''));
    return error instanceof RegionError ? exitCode.badInput : exitCodeOf(error);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

function isExpected(error: unknown): boolean {
  return error instanceof CliError || error instanceof RegionError;
}
