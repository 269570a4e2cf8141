import { ClientError } from '@tamga/client';
import type { Problem } from '@tamga/client';
import { RegionError } from '@tamga/testing';
import { CommanderError } from 'commander';
import type { Command, CommandContext } from './commands/context.ts';
import { CliError } from './error.ts';
import { exitCode, exitCodeOf } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import type { Invocation } from './invocation.ts';
import { createPrinter } from './output/printer.ts';
import { createProgram } from './program.ts';
import { openSession } from './session.ts';
import type { GlobalOptions } from './session.ts';

/** Runs one `tamga` command and answers with its exit code. Never ends the process. */
export async function main(invocation: Invocation): Promise<ExitCode> {
  let chosen: Command | undefined;
  const program = createProgram(async (command) => {
    chosen = command;
    await Promise.resolve();
  });
  program.exitOverride().configureOutput({
    writeOut: (text) => invocation.stdout.write(text),
    writeErr: (text) => invocation.stderr.write(text),
  });
  for (const command of allCommands(program)) command.copyInheritedSettings(program);
  try {
    await program.parseAsync([...invocation.args], { from: 'user' });
  } catch (error) {
    // Commander has written what is wrong, or the help that was asked for.
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCode.done;
    // What was asked for cannot be read from options that do not parse: the word itself says it.
    if (invocation.args.includes('--json')) createPrinter(invocation, { json: true }).result(usageProblem(error), '');
    return exitCode.badInput;
  }
  return chosen === undefined ? exitCode.badInput : await runCommand(invocation, program.opts<GlobalOptions>(), chosen);
}

function usageProblem({ code, message }: CommanderError): Record<string, unknown> {
  const reason = code === 'commander.help' ? 'a command is missing' : message.replace(/^error: /u, '');
  return { code: 'BAD_USAGE', reason };
}

function allCommands<T extends { commands: readonly T[] }>(program: T): T[] {
  return program.commands.flatMap((command) => [command, ...allCommands(command)]);
}

async function runCommand(invocation: Invocation, options: GlobalOptions, command: Command): Promise<ExitCode> {
  const printer = createPrinter(invocation, { json: options.json === true });
  const context: CommandContext = { invocation, options, printer, client: () => openSession(invocation, options) };
  try {
    return await command(context);
  } catch (error) {
    const { document, text } = explain(error);
    if (printer.json) printer.result(document, '');
    printer.problem(text);
    return error instanceof RegionError ? exitCode.badInput : exitCodeOf(error);
  }
}

function explain(error: unknown): { document: Record<string, unknown>; text: string } {
  if (error instanceof ClientError && error.problem !== null) return explainProblem(error.problem);
  if (error instanceof ClientError)
    return {
      document: { code: error.code, reason: error.message },
      text: `${error.message}: is the region running? (start, or tamga region status)`,
    };
  if (error instanceof CliError || error instanceof RegionError)
    return { document: { code: error.code, reason: error.message }, text: error.message };
  const reason = error instanceof Error ? error.message : String(error);
  return { document: { code: 'FAULT', reason }, text: `a fault of ours: ${reason}` };
}

// 07-interfaces: a refusal by a rule is {code, agreement, article, reason}.
function explainProblem(problem: Problem): { document: Record<string, unknown>; text: string } {
  const { code, agreement, article, waitsFor } = problem;
  const reason = problem.detail ?? problem.title;
  const basis = agreement === null ? '' : ` (${agreement} ${article ?? ''})`;
  const who = waitsFor === null ? '' : `; waits for ${waitsFor}`;
  const places = problem.problems.map((place) => `\n  ${place.path}: expected ${place.expected}`).join('');
  const document = { code, agreement, article, reason, ...(waitsFor === null ? {} : { waitsFor }) };
  return { document, text: `${code}: ${reason}${basis}${who}${places}` };
}
