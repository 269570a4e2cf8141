import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPlayJournal, playCases, playThread, projectCases, threadCase } from '@tamga/testing';
import type { PlayResult, Region, ThreadStep } from '@tamga/testing';
import { CliError } from '../error.ts';
import type { StartOptions } from './options.ts';

/** What was played: the cases and one thread about one of them. */
export interface Played {
  cases: PlayResult;
  thread: ThreadStep[];
}

/** Plays the cases of `--play` and then the sample thread. */
export async function playAll(options: {
  region: Region;
  play: StartOptions['play'];
  signal: AbortSignal;
}): Promise<Played> {
  const { region, play, signal } = options;
  const nothing: Played = { cases: { played: [], skipped: 0, before: 0, invalid: [] }, thread: [] };
  if (play === 'none') return nothing;
  const text = await readCases(play);
  const members = region.info.parties.map(({ party }) => party).filter((party) => party !== region.info.centre);
  await using journal = await openPlayJournal(join(region.directory, 'played.jsonl'), { nowMs: Date.now });
  const client = (authority: string): ReturnType<Region['client']> => region.client(authority);
  const cases = await playCases(text, { members, client, journal, nowMs: Date.now, signal });
  const about = threadCase(text, { members });
  if (about === undefined) return { cases, thread: [] };
  const thread = await playThread({
    asks: about.asks,
    answers: about.answers,
    about: about.message,
    client,
    journal,
    nowMs: Date.now,
  });
  return { cases, thread };
}

async function readCases(play: 'project' | { file: string }): Promise<string> {
  if (play === 'project') return await projectCases();
  try {
    return await readFile(play.file, 'utf8');
  } catch (cause) {
    throw new CliError(
      'BAD_USAGE',
      `--play ${play.file}: cannot be read: name a file with one JSON object a line, or none`,
      { cause },
    );
  }
}
