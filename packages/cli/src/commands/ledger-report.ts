import { exitCode, type ExitCode } from '../exit-code.ts';
import type { CommandContext } from './context.ts';

const entriesBetweenNotes = 50_000n;

/** Says now and then how far a long reading is; of how many, where that is known. */
export function noteEntries(context: CommandContext, size?: bigint): (count: bigint) => void {
  let next = entriesBetweenNotes;
  return (count) => {
    if (count < next) return;
    next = count + entriesBetweenNotes;
    context.printer.note(size === undefined ? `${count} entries` : `${count} of ${size} entries`);
  };
}

/** Notes every step of long work, and within one how many entries were gone through, each fifty thousand. */
export function noteProgress({ printer }: CommandContext): (step: string, count?: number) => void {
  const between = Number(entriesBetweenNotes);
  let next = between;
  return (step, count) => {
    if (count === undefined) printer.note(step);
    else if (count >= next) {
      next = count + between;
      printer.note(`${step}: ${count} entries`);
    }
  };
}

/** Prints what was found; where something is wrong, each problem on a line and exit code 5. */
export function reportProblems(
  context: CommandContext,
  found: { ok: boolean; problems: readonly { code: string; sequence?: number; path?: string }[] },
  good: string,
): ExitCode {
  const lines = found.problems.map(({ code, sequence, path }) =>
    [code, path, sequence === undefined ? undefined : `entry ${sequence}`]
      .filter((part) => part !== undefined)
      .join('  '),
  );
  context.printer.result(found, found.ok ? good : lines.join('\n'));
  if (found.ok) return exitCode.done;
  context.printer.problem(`the log does not hold: ${lines[0] ?? ''}`);
  return exitCode.verificationFailed;
}
