import { regionStatus, stopRegion } from '@tamga/testing';
import { exitCode } from '../exit-code.ts';
import { formatTable } from '../output/table.ts';
import { findRegion } from '../session.ts';
import type { Command } from './context.ts';

/** `tamga region status`: the processes of the region in this directory and how each is. */
export function status(): Command {
  return async (context) => {
    const directory = await findRegion(context.invocation, context.options);
    const region = await regionStatus(directory);
    const rows = region.processes.map((entry) => [
      entry.name,
      entry.running ? String(entry.pid) : '',
      entry.state,
      entry.http ?? '',
    ]);
    const columns = ['PROCESS', 'PID', 'STATE', 'ADDRESS'].map((title) => ({ title, charsMax: 40 }));
    const { epoch, firstSequence } = region.ledger;
    const ledger = `LEDGER_${epoch} is written, from entry ${firstSequence} on (tamga ledger epochs shows all).`;
    const alarms = region.processes.flatMap(({ name, alarms: codes }) => codes.map((code) => `${name}: ${code}`));
    const told = alarms.length === 0 ? '' : `\nA person must look (docs/OPERATIONS.md):\n${alarms.join('\n')}`;
    context.printer.result(region, `${formatTable(columns, rows)}\n${ledger}${told}`);
    return region.processes.every((entry) => entry.state === 'ready') ? exitCode.done : exitCode.fault;
  };
}

/** `tamga region down`: stops what `start` left running, by the pid files in the region's directory. */
export function down(): Command {
  return async (context) => {
    const directory = await findRegion(context.invocation, context.options);
    const stopped = await stopRegion(directory);
    context.printer.result({ stopped }, stopped.length === 0 ? 'nothing was running' : `stopped ${stopped.join(', ')}`);
    return exitCode.done;
  };
}
