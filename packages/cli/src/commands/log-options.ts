import type { Command as Program } from 'commander';
import { Option } from 'commander';

/** Options by which a command finds a log and knows that it is the right one. */
export function withLog(command: Program): Program {
  return withKeys(command)
    .option('--log <url>', "address of the log (default: the region's audit)")
    .option('--trust <hash>', 'sha256:… of the founding roster (default: as region.json pins it)');
}

/** Options by which checkpoints are judged alone. */
export function withKeys(command: Program): Program {
  return command.addOption(
    new Option('--key <vkey>', 'a key of the log, given twice (default: those of the rosters, each for its time)')
      .argParser((value: string, previous: string[]) => [...previous, value])
      .default([]),
  );
}
