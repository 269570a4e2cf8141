import { randomBytes } from 'node:crypto';
import { ClientError } from '@tamga/client';
import type { Problem, SendRequest, TamgaClient } from '@tamga/client';
import { newMessageId } from '@tamga/core/identifiers';
import { readCase } from './read-case.ts';
import type { CaseMessage } from './read-case.ts';
import type { PlayJournal } from './journal.ts';

const inFlightMax = 8;

/** One case that was sent, refused or held. */
export interface PlayedCase {
  /** The case's id, or the line's number where it has none. */
  key: string;
  id: string;
  from: string;
  to: string[];
  kind: string;
  title: string;
  state: string;
  code: string | null;
  agreement: string | null;
  article: string | null;
  waitsFor: string | null;
}

/** What came of playing a file. */
export interface PlayResult {
  played: PlayedCase[];
  /** Lines in which no member takes part. */
  skipped: number;
  /** Lines that an earlier start had played. */
  before: number;
  invalid: { line: number; reason: string }[];
}

/** Who plays: the region's members and how to reach each party's contact point. */
export interface PlayOptions {
  members: readonly string[];
  client: (authority: string) => Promise<TamgaClient>;
  journal: PlayJournal;
  nowMs: () => number;
  signal?: AbortSignal;
}

/**
 * Plays cases, one JSON object a line, through the senders' adapters (07-interfaces, "Playing cases"). A line that is not
 * valid is reported with its number and the rest is played; what an earlier start played is not played again.
 */
export async function playCases(text: string, options: PlayOptions): Promise<PlayResult> {
  const result: PlayResult = { played: [], skipped: 0, before: 0, invalid: [] };
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 })).filter(({ line }) => line.trim() !== '');
  const next = lines.values();
  const worker = async (): Promise<void> => {
    for (const { line, number } of next) {
      options.signal?.throwIfAborted();
      await playLine({ line, number }, result, options);
    }
  };
  await Promise.all(Array.from({ length: inFlightMax }, worker));
  result.invalid.sort((a, b) => a.line - b.line);
  return result;
}

async function playLine(what: { line: string; number: number }, result: PlayResult, options: PlayOptions): Promise<void> {
  const { line, number } = what;
  const read = readCase(line, { members: options.members });
  if (read.what === 'invalid') result.invalid.push({ line: number, reason: read.reason });
  else if (read.what === 'skipped') result.skipped++;
  else await playMessage({ ...read.message, key: read.message.key === '' ? `line ${number}` : read.message.key }, result, options);
}

async function playMessage(message: CaseMessage, result: PlayResult, options: PlayOptions): Promise<void> {
  const { journal, nowMs } = options;
  const { id, done } = await journal.idFor(message.key, () => newMessageId({ nowMs: nowMs(), randomBytes }));
  if (done) {
    result.before++;
    return;
  }
  result.played.push(await sendCase(message, id, options));
  await journal.markDone(message.key);
}

async function sendCase(message: CaseMessage, id: string, options: PlayOptions): Promise<PlayedCase> {
  const { key, from, to, kind, title, body } = message;
  const request: SendRequest = { to, kind, body, id };
  const client = await options.client(from);
  const base = { key, id, from, to: [...to], kind, title };
  try {
    const { state, code, agreement, article, waitsFor } = await client.send(request);
    return { ...base, state, code, agreement, article, waitsFor };
  } catch (error) {
    if (!(error instanceof ClientError) || error.problem === null || !isVerdict(error.problem)) throw error;
    const { code, agreement, article, waitsFor, category } = error.problem;
    return { ...base, state: category === 'person' ? 'HELD' : 'REFUSED', code, agreement, article, waitsFor };
  }
}

// A verdict on the message, not a fault of the player.
function isVerdict(problem: Problem): boolean {
  return problem.category === 'rule' || problem.category === 'person';
}
