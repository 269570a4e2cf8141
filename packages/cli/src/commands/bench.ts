import type { BenchName, BenchRow } from '@tamga/testing/bench';
import { CliError } from '../error.ts';
import { exitCode } from '../exit-code.ts';
import { formatTable } from '../output/table.ts';
import type { Command } from './context.ts';

const columns = ['NAME', 'VALUE', 'UNIT', 'BASELINE', 'RATIO'].map((title) => ({ title, charsMax: 60 }));

/** Every measurement by its name: all of them, as the type holds. */
const measurements: Readonly<Record<BenchName, true>> = {
  crypto: true,
  policy: true,
  admit: true,
  e2e: true,
  ledger: true,
  search: true,
  access: true,
  evidence: true,
};

/** For the help, which loads nothing of what is measured. */
export const benchHelp: string = `${Object.keys(measurements).join(', ')} (default: all)`;

/** `tamga bench [NAME…]`: figures of this machine in this run, beside a baseline of the same run where there is one. */
export function bench(names: readonly string[]): Command {
  return async ({ printer }) => {
    // Loaded only here: what is measured is much more than a command needs.
    const { benchNames, runBench } = await import('@tamga/testing/bench');
    const chosen = names.length === 0 ? benchNames : names.map((name) => parseBenchName(benchNames, name));
    const rows: BenchRow[] = [];
    for (const name of chosen) {
      printer.note(`measuring ${name}`);
      rows.push(
        ...(await runBench(name, (step) => {
          printer.note(step);
        })),
      );
    }
    printer.result(rows, formatTable(columns, rows.map(cellsOf)));
    return exitCode.done;
  };
}

function parseBenchName(benchNames: readonly BenchName[], text: string): BenchName {
  const name = benchNames.find((known) => known === text);
  if (name === undefined) throw new CliError('BAD_USAGE', `bench ${text}: expected ${benchNames.join(', ')}`);
  return name;
}

function cellsOf({ name, value, unit, baseline, ratio }: BenchRow): string[] {
  return [name, String(value), unit, baseline === null ? '' : String(baseline), ratio === null ? '' : String(ratio)];
}
