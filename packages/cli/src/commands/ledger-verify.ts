import { stat } from 'node:fs/promises';
import { verifyTiles } from '@tamga/core/ledger/tiles';
import { fromHex } from '@tamga/core/identifiers';
import { nodePrimitives as hash } from '@tamga/platform/crypto';
import { tileDirectory } from '@tamga/platform/log-tiles';
import { readRegion } from '@tamga/testing';
import { CliError } from '../error.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { readGiven } from '../files/read-given.ts';
import { userPath } from '../invocation.ts';
import { readRosters } from '../ledger/exported-rosters.ts';
import {
  copyFileOf,
  parseTrust,
  trustOfKeys,
  trustOfRegion,
  trustOfRosters,
  type LogTrust,
} from '../ledger/log-trust.ts';
import { openLog, type LogOptions } from '../ledger/open-log.ts';
import { requireRosters } from '../ledger/require-rosters.ts';
import { verifyNote } from '../ledger/signed-head.ts';
import { verifyExport } from '../ledger/verify-export.ts';
import { findRegion } from '../session.ts';
import type { Command, CommandContext } from './context.ts';
import { noteEntries, reportProblems } from './ledger-report.ts';

const exportFile = { bytesMax: 268_435_456, expected: 'a directory of tiles, or a bundle that ledger export wrote' };

/**
 * `tamga ledger verify [PLACE]`: reads every entry and every tile of the newest checkpoint, recomputes all of it, prints
 * `{ok, size, problems}`. With a directory it asks nobody. Of a file, an auditor's bundle of many, it verifies what is in it.
 */
export function verify(place: string | undefined, options: LogOptions): Command {
  return async (context) => {
    const path = place === undefined ? undefined : userPath(context.invocation, place);
    const isDirectory = path !== undefined && (await stat(path).catch(() => undefined))?.isDirectory() === true;
    if (place !== undefined && !isDirectory) return await verifyFile(context, place, options);
    const { source, head, trust } =
      path === undefined
        ? await openLog(context, options).then((opened) => ({ ...opened, source: opened.log }))
        : await openDirectory(context, path, options);
    const problems = await verifyTiles(source, { hash, head, onEntries: noteEntries(context, head.size) });
    // Damage of tiles is named above, file by file; only where there is none do they say where a roster stands.
    if (problems.length === 0) await requireRosters(source, trust, head);
    const document = { ok: problems.length === 0, size: Number(head.size), problems };
    return reportProblems(context, document, `${head.size} entries lead to the signed root`);
  };
}

async function verifyFile(context: CommandContext, file: string, options: LogOptions): Promise<ExitCode> {
  const bytes = await readGiven(context.invocation, file, exportFile);
  const verified = await verifyExport(bytes, await trustOfFile(context, options));
  if (verified.ok) {
    const { entries, proven, checkpoints, stamps } = verified.export;
    const lines = [
      `${proven} of ${entries} entries proven in the log, by ${checkpoints.length} checkpoints; the table says what they say`,
      ...(stamps === 0
        ? []
        : [`${stamps} stamps of the centre, not verified here: evidence of a message verifies its own`]),
    ];
    context.printer.result({ ok: true, ...verified.export }, lines.join('\n'));
    return exitCode.done;
  }
  const { code, at } = verified;
  context.printer.result({ ok: false, code, at }, '');
  context.printer.problem(`the bundle does not hold: ${code} at ${at}`);
  return exitCode.verificationFailed;
}

/** By the keys given, else by the rosters of the log that is named, else by those that the region on this machine has. */
async function trustOfFile(context: CommandContext, by: LogOptions): Promise<LogTrust> {
  if (by.key.length > 0) return trustOfKeys(by.key);
  if (by.log !== undefined) return (await openLog(context, by)).trust;
  if (by.trust !== undefined)
    throw new CliError('BAD_USAGE', '--trust: such a bundle has no rosters: name a log or a mirror with --log');
  const region = await findRegion(context.invocation, context.options);
  return await trustOfRegion(region, copyFileOf(region));
}

async function openDirectory(context: CommandContext, path: string, options: LogOptions) {
  const source = tileDirectory(path);
  const note = await source.readCheckpoint();
  if (note === undefined) throw new CliError('BAD_USAGE', `${path} has no checkpoint: tamga ledger tiles writes one`);
  const trust = await trustIn(context, path, options);
  return { source, head: await verifyNote(note, trust), trust };
}

/** By the keys given, else by the rosters in the export, else by those that the region on this machine has. */
async function trustIn({ invocation, options }: CommandContext, path: string, by: LogOptions): Promise<LogTrust> {
  if (by.key.length > 0) return trustOfKeys(by.key);
  const shown = await readRosters(path);
  const region = by.trust === undefined ? await findRegion(invocation, options) : undefined;
  if (shown !== undefined) {
    const regionHash =
      by.trust === undefined ? fromHex((await readRegion(region ?? '')).regionHash) : parseTrust(by.trust);
    return await trustOfRosters(shown, { regionHash });
  }
  if (region !== undefined) return await trustOfRegion(region, copyFileOf(region));
  throw new CliError('BAD_USAGE', `${path} has no rosters: name the region, or the log's keys with --key`);
}
