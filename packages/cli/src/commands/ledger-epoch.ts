import { EpochError, type ChangePlan, type EpochState } from '@tamga/platform/ledger-epoch';
import { BusError } from '@tamga/platform/bus';
import { changeRegionEpoch, regionEpochs, RegionError, removeRegionEpoch, type ChangedEpoch } from '@tamga/testing';
import { CliError } from '../error.ts';
import { exitCode } from '../exit-code.ts';
import { userPath } from '../invocation.ts';
import { formatTable } from '../output/table.ts';
import { findRegion } from '../session.ts';
import type { Command } from './context.ts';
import { noteProgress } from './ledger-report.ts';
import { tellElsewhere } from './region-tell.ts';

export interface EpochOptions {
  copy: readonly string[];
  yes?: boolean;
}

const gigabyte = 1_000_000_000;
const percent = 100;
const msPerSecond = 1_000;

/** `tamga ledger epochs`: every epoch, from which entry to which, and what is left of its stream. */
export function epochs(): Command {
  return async ({ invocation, options, printer }) => {
    const directory = await findRegion(invocation, options);
    const found = await translated(() => regionEpochs(directory));
    const columns = ['EPOCH', 'FIRST', 'LAST', 'SINCE', 'STATE', 'MEMORY'].map((title) => ({ title, charsMax: 24 }));
    printer.result({ epochs: found }, formatTable(columns, found.map(rowOf)));
    return exitCode.done;
  };
}

function rowOf({ epoch, firstSequence, lastSequence, sinceMs, state, memoryBytes }: EpochState): string[] {
  const since = sinceMs === 0 ? 'founding' : new Date(sinceMs).toISOString();
  const last = lastSequence < firstSequence ? 'none' : String(lastSequence);
  return [String(epoch), String(firstSequence), last, since, state, gigabytes(memoryBytes)];
}

/**
 * `tamga ledger new-epoch`: ends the present epoch in order and goes on in the next (docs/decisions/0196). Without `--yes` it
 * says how full the epoch is and what it would do, and changes nothing.
 */
export function newEpoch(options: EpochOptions): Command {
  return async (context) => {
    const { invocation, printer } = context;
    const directory = await findRegion(invocation, context.options);
    const changed = await translated(() =>
      changeRegionEpoch({
        directory,
        copies: options.copy.map((file) => userPath(invocation, file)),
        confirm: (plan) => {
          printer.note(describe(plan));
          return options.yes === true;
        },
        confirmUnfinished: ({ epoch }) => {
          printer.note(`A change to epoch ${epoch} was interrupted: gateways and audits have to be told of it.`);
          return options.yes === true;
        },
        onProgress: noteProgress(context),
      }),
    );
    printer.result(documentOf(changed), conclude(changed));
    return changed.done ? exitCode.done : exitCode.waitsForPerson;
  };
}

/** What a person decides on. */
function describe(plan: ChangePlan): string {
  const { told, entries, lastSequence, fill, memoryBytes, copies } = plan;
  const next = told.epoch + 1;
  return [
    `LEDGER_${told.epoch} holds ${entries} entries, up to ${lastSequence}: ${Math.round(fill * percent)} % of what an epoch is meant to hold, about ${gigabytes(memoryBytes)} of nats-server's memory.`,
    ...(plan.isSealed ? ['It is sealed: a change was begun, and nothing is admitted until it is ended.'] : []),
    ...copies.map(
      ({ name, lastSequence: end, finalSize }) =>
        `${name} has ${end} entries, ${finalSize} of them under a final checkpoint.`,
    ),
    `Gateways finish what they have in hand; LEDGER_${told.epoch} is sealed and stays; every copy is compared with it;`,
    `LEDGER_${next} goes on with the next entry; gateways and audits start anew. Members wait meanwhile and lose nothing.`,
  ].join('\n');
}

function documentOf(changed: ChangedEpoch): Record<string, unknown> {
  const { plan } = changed;
  const { told, ...numbers } = plan ?? {};
  const known = { done: changed.done, ...(told && { ended: told.epoch }), ...numbers };
  if (!changed.done) return { ...known, ...(changed.unfinished && { unfinished: changed.unfinished.epoch }) };
  const { epoch, recoveredEpoch, restarted, pauseMs } = changed;
  const { epoch: number, firstSequence, sinceMs } = epoch;
  return { ...known, epoch: number, firstSequence, sinceMs, recoveredEpoch, restarted, pauseMs: Math.round(pauseMs) };
}

function conclude(changed: ChangedEpoch): string {
  if (!changed.done) return 'Nothing was changed. Do it with --yes.';
  const { epoch, recoveredEpoch, restarted, pauseMs } = changed;
  // Processes that another supervisor started are not this command's to stop.
  const now =
    restarted.length === 0
      ? 'Nothing is admitted yet: kill -HUP nats-server, then restart audits, then gateways.'
      : `${restarted.join(', ')} run in it. Nothing was admitted for ${Math.ceil(pauseMs / msPerSecond)} s.`;
  return `LEDGER_${epoch.epoch} goes on at ${epoch.firstSequence}. ${now}\n${tellElsewhere(epoch, recoveredEpoch)}`;
}

/**
 * `tamga ledger remove-epoch`: removes the sealed stream of an ended epoch once nothing needs it. Without `--yes` it compares
 * and says so.
 */
export function removeEpoch(epoch: string, options: EpochOptions): Command {
  return async (context) => {
    const { invocation, printer } = context;
    if (!/^[1-9][0-9]{0,8}$/u.test(epoch))
      throw new CliError('BAD_USAGE', `an epoch is a whole number from 1, not ${JSON.stringify(epoch)}`);
    const directory = await findRegion(invocation, context.options);
    const { done, plan } = await translated(() =>
      removeRegionEpoch({
        directory,
        epoch: Number(epoch),
        copies: options.copy.map((file) => userPath(invocation, file)),
        confirm: () => options.yes === true,
        onProgress: noteProgress(context),
      }),
    );
    const { entries, copies, lastSequence } = plan;
    printer.result(
      { done, epoch: plan.ended.epoch, entries, lastSequence, copies },
      done
        ? `LEDGER_${epoch} is removed; its ${entries} entries stand in the copies of ${copies.join(', ')}.`
        : `LEDGER_${epoch} is needed no longer: all ${entries} entries stand in the copies of ${copies.join(', ')}. Nothing was changed. Do it with --yes.`,
    );
    return done ? exitCode.done : exitCode.waitsForPerson;
  };
}

function gigabytes(bytes: number): string {
  return `${(bytes / gigabyte).toFixed(2)} GB`;
}

/** What speaks against it is the user's to read, with its code. */
async function translated<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const isTold =
      error instanceof EpochError ||
      (error instanceof RegionError && error.code === 'LEDGER_NOT_SOUND') ||
      (error instanceof BusError && error.code === 'NO_ROOM');
    if (isTold) throw new CliError('EPOCH_REFUSED', `${error.code}: ${error.message}`, { cause: error });
    throw error;
  }
}
