import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ClientError } from '@tamga/client';
import type { SendRequest } from '@tamga/api';
import type { Problem, TamgaClient } from '@tamga/client';
import { caseToMessage } from '@tamga/core/content';
import type { CaseMessage } from '@tamga/core/content';
import { newMessageId, parseAuthorityId, parsePartyId } from '@tamga/core/identifiers';
import { centreParty } from '../region-directory.ts';
import type { PlayJournal } from './journal.ts';

const inFlightMax = 8;
const centreAuthority = parseAuthorityId(`${centreParty}/coordination`);

/** One case that was sent, refused or held. */
export interface PlayedCase {
  /** The case's id. */
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
  const lines = text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '');
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

async function playLine(
  what: { line: string; number: number },
  result: PlayResult,
  options: PlayOptions,
): Promise<void> {
  const read = readLine(what, options);
  if (read.what === 'invalid') result.invalid.push({ line: read.line, reason: read.reason });
  else if (read.what === 'skipped') result.skipped++;
  else await playMessage(read, result, options);
}

function readLine(
  { line, number }: { line: string; number: number },
  { members }: Pick<PlayOptions, 'members'>,
): ReturnType<typeof caseToMessage> {
  return caseToMessage(line, {
    line: number,
    members: members.map((member) => parsePartyId(member)),
    centre: centreAuthority,
  });
}

async function playMessage(message: CaseMessage, result: PlayResult, options: PlayOptions): Promise<void> {
  const { journal, nowMs } = options;
  const { id, done } = await journal.idFor(message.record, () => newMessageId({ nowMs: nowMs(), randomBytes }));
  if (done) {
    result.before++;
    return;
  }
  result.played.push(await sendCase(message, id, options));
  await journal.markDone(message.record);
}

async function sendCase(message: CaseMessage, id: string, options: PlayOptions): Promise<PlayedCase> {
  const { record, from, to, kind, title, form, labels } = message;
  const request: SendRequest = {
    to,
    kind,
    body: form,
    id,
    labels: Object.fromEntries(labels.map((label) => label.split(/=(.*)/u, 2))),
  };
  const client = await options.client(from);
  const base = { key: record, id, from, to: [...to], kind, title };
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

/** A case that two members exchanged, for the sample thread: where it happened asks, the other side answers. */
export function threadCase(
  text: string,
  options: { members: readonly string[] },
): { message: CaseMessage; asks: string; answers: string } | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    const read = readLine({ line, number: index + 1 }, options);
    if (read.what !== 'message' || read.kind !== 'SEIZURE') continue;
    const other = read.to.find((authority) => authority !== centreAuthority);
    if (other !== undefined) return { message: read, asks: read.from, answers: other };
  }
  return undefined;
}

/** The cases in the project. */
export async function projectCases(): Promise<string> {
  return await readFile(new URL('../../data/cases.jsonl', import.meta.url), 'utf8');
}
