import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { ClientError } from '@tamga/client';
import type { TamgaClient } from '@tamga/client';
import type { CaseMessage } from '@tamga/core/content';
import { newMessageId } from '@tamga/core/identifiers';
import { deriveLabels } from '@tamga/core/labels';
import { RegionError } from '../error.ts';
import type { PlayJournal } from './journal.ts';

const arrivalMsMax = 60_000;
const pollMs = 100;

/** Who asks whom, and the real case that the request quotes. */
export interface ThreadOptions {
  asks: string;
  answers: string;
  about: CaseMessage;
  client: (authority: string) => Promise<TamgaClient>;
  journal: PlayJournal;
  nowMs: () => number;
}

/** One message of the sample thread. */
export interface ThreadStep {
  kind: 'REQUEST' | 'CLARIFICATION' | 'REPLY';
  from: string;
  id: string;
}

/**
 * Plays a thread as two contact points would: a request about a real case, the answering side's question, and its reply.
 * Steps that an earlier start played are not played again.
 */
export async function playThread(options: ThreadOptions): Promise<ThreadStep[]> {
  const { asks, answers, about } = options;
  const [asking, answering] = await Promise.all([options.client(asks), options.client(answers)]);
  const request = await once(options, 'REQUEST', (id) =>
    asking.send({ to: [answers], kind: 'REQUEST', body: requestForm(about), labels: { purpose: 'investigation' }, id }),
  );
  await arrival(answering, request);
  const question = await once(options, 'CLARIFICATION', (id) =>
    answering.act(request, 'clarify', { text: questionText(about), language: 'en', id }),
  );
  await arrival(asking, question);
  const reply = await once(options, 'REPLY', (id) =>
    answering.act(request, 'reply', { text: replyText(about), language: 'en', result: 'no-record', id }),
  );
  return [
    { kind: 'REQUEST', from: asks, id: request },
    { kind: 'CLARIFICATION', from: answers, id: question },
    { kind: 'REPLY', from: answers, id: reply },
  ];
}

async function once(
  options: ThreadOptions,
  kind: ThreadStep['kind'],
  play: (id: string) => Promise<unknown>,
): Promise<string> {
  const key = `thread ${options.about.record} ${kind}`;
  const { id, done } = await options.journal.idFor(key, () => newMessageId({ nowMs: options.nowMs(), randomBytes }));
  if (!done) {
    await play(id);
    await options.journal.markDone(key);
  }
  return id;
}

async function arrival(client: TamgaClient, id: string): Promise<void> {
  const deadline = Date.now() + arrivalMsMax;
  while (!(await isThere(client, id))) {
    if (Date.now() > deadline)
      throw new RegionError('PROCESS_NOT_READY', `message ${id} of the sample thread did not arrive within a minute`);
    await delay(pollMs);
  }
}

async function isThere(client: TamgaClient, id: string): Promise<boolean> {
  try {
    await client.message(id);
    return true;
  } catch (error) {
    if (error instanceof ClientError && error.problem?.status === 404) return false;
    throw error;
  }
}

function requestForm(about: ThreadOptions['about']): Record<string, unknown> {
  return {
    title: [{ language: 'en', text: `Further particulars: ${about.title}`.slice(0, titleCharsMax) }],
    text: [
      {
        language: 'en',
        text: `We refer to the published report "${about.title}" (${about.source}), which our two sides exchanged as ${about.record}.`,
      },
    ],
    questions: [
      {
        id: 'q1',
        text: [
          {
            language: 'en',
            text: 'Have your authorities opened proceedings in connection with it, and are further supplies by the same route known?',
          },
        ],
      },
    ],
    crimeAreas: deriveLabels(about.kind, about.form).crimeAreas,
  };
}

const titleCharsMax = 180;

function questionText(about: ThreadOptions['about']): string {
  return `Please say for which period of the events of ${about.record} the answer is needed, and to what use it will be put.`;
}

function replyText(about: ThreadOptions['about']): string {
  return `Beyond what is published on ${about.record} (${about.source}) nothing is recorded here. This is sample traffic: no records were searched.`;
}
