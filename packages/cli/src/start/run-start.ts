import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { TamgaClient } from '@tamga/client';
import { accountApart } from '@tamga/testing';
import type { Region, RegionAccount } from '@tamga/testing';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Invocation } from '../invocation.ts';
import { createProgress } from '../output/progress.ts';
import type { Progress } from '../output/progress.ts';
import { contactPointClients } from './contact-points.ts';
import { openRegion } from './open-region.ts';
import type { StartOptions } from './options.ts';
import { playAll } from './play-all.ts';
import type { Played } from './play-all.ts';
import { untilSettled } from './settle.ts';
import { showBoards } from './show-boards.ts';
import { describeRegion, describeTraffic } from './summary.ts';

const quietMsMax = 60_000;
const accountPauseMs = 500;

/** Brings a region up, plays cases and says where to look; ends by the signal, or with `--once` when all is accounted for. */
export async function runStart(invocation: Invocation, options: StartOptions, signal: AbortSignal): Promise<ExitCode> {
  const startedMs = Date.now();
  // With --once stdout belongs to the one JSON line.
  const out = options.once ? invocation.stderr : invocation.stdout;
  const progress = createProgress(out, Date.now);
  await using region = await openRegion(options, (step) => {
    progress.step(step);
  });
  const clients = await contactPointClients(region);
  const played = await playShowing({ region, clients, options, progress, signal });
  out.write(`\n${await describeTraffic(played, clients)}\n`);
  if (options.once) return await accountOnce(invocation, { region, played, startedMs });
  out.write(`\n${await describeRegion(region, clients)}\n`);
  if (!signal.aborted) await once(signal, 'abort');
  progress.step('stopping');
  return exitCode.done;
}

async function playShowing(work: {
  region: Region;
  clients: ReadonlyMap<string, TamgaClient>;
  options: StartOptions;
  progress: Progress;
  signal: AbortSignal;
}): Promise<Played> {
  const { region, clients, options, progress, signal } = work;
  if (options.play !== 'none') progress.step('playing cases');
  const played = await showBoards(clients, progress, playAll({ region, play: options.play, signal }));
  for (const { line, reason } of played.cases.invalid) progress.step(`line ${line} is not a case: ${reason}`);
  const settled = await untilSettled(clients, { progress, signal });
  progress.finish();
  if (!settled) progress.step('some messages are still under way');
  return played;
}

/**
 * Audit's copy and its next checkpoint follow the stream by a moment: the account is taken anew until it is clean, and after
 * a minute it stands as it is.
 */
async function accountWhenQuiet(directory: string): Promise<RegionAccount> {
  const deadline = Date.now() + quietMsMax;
  for (;;) {
    const account = await accountApart(directory);
    if (account.clean || Date.now() > deadline) return account;
    await delay(accountPauseMs);
  }
}

/** The JSON line of `--once`, computed by a process that sees files alone. */
async function accountOnce(
  invocation: Invocation,
  what: { region: Region; played: Played; startedMs: number },
): Promise<ExitCode> {
  const { region, played, startedMs } = what;
  const account = await accountWhenQuiet(region.directory);
  const { sent, admitted, refused, held, delivered, duplicates, missing, unlogged, ledgerSize, ledgerVerified } =
    account;
  const seconds = Math.round((Date.now() - startedMs) / 100) / 10;
  const line = {
    sent,
    admitted,
    refused,
    held,
    delivered,
    duplicates,
    missing,
    unlogged,
    skipped: played.cases.skipped,
    ledgerSize,
    ledgerVerified,
    seconds,
  };
  invocation.stdout.write(`${JSON.stringify(line)}\n`);
  if (account.clean) return exitCode.done;
  invocation.stderr.write(`not clean: ${JSON.stringify(account)}\n`);
  return exitCode.verificationFailed;
}
