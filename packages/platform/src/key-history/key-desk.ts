import type { KeyHistoryView, KeysQuestion } from '@tamga/api';
import { isPartyId, type PartyId } from '@tamga/core/identifiers';
import type { LoggedKeys } from '@tamga/core/evidence/key-history';
import type { Primitives } from '@tamga/core/sealing';
import { collectKeys, type KeyDocumentRow, type KeysCode } from './collect-keys.ts';
import type { KeyLog } from './key-log.ts';
import { keyHistoryView, type KeyMoment } from './key-view.ts';

/** Histories that are made at once, with those that wait: each verifies some hundred signatures. */
const waitingMax = 8;

/** Whose keys, and where in the log: at a leaf, at a time (ISO 8601), or by the newest final checkpoint now. */
export interface KeyQuestionText extends Readonly<KeysQuestion> {
  readonly party: string;
}

export type KeyProblemCode =
  | KeysCode
  | 'PARAMETER'
  | 'NOT_FOUND'
  /** No final checkpoint covers the leaf. */
  | 'LEAF_NOT_FINAL'
  | 'BUSY';

/** Why there is no answer. A value: the caller may put it right, or ask again. */
export interface KeyProblem {
  readonly code: KeyProblemCode;
  readonly detail: string;
  /** Of PARAMETER: which. */
  readonly field?: 'leaf' | 'at' | undefined;
}

export type KeyAnswer =
  | { readonly ok: true; readonly view: KeyHistoryView }
  | { readonly ok: false; readonly problem: KeyProblem };

export interface KeyDeskOptions {
  readonly log: KeyLog;
  /** `whole` where the log is the own copy, searched to its end. */
  readonly scope: KeyHistoryView['scope'];
  /** Rosters and the party's manifests, as the register has them. */
  readonly documents: (party: PartyId) => Promise<readonly KeyDocumentRow[]> | readonly KeyDocumentRow[];
  /** Hash of the founding roster, pinned. */
  readonly trust: Uint8Array;
  readonly primitives: Primitives;
  readonly nowMs: () => number;
}

/** Answers which keys of a party counted where in the log; everything is verified anew for each answer, one after the other. */
export interface KeyDesk {
  ask(question: KeyQuestionText): Promise<KeyAnswer>;
}

export function createKeyDesk(options: KeyDeskOptions): KeyDesk {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask: async (question) => {
      const read = readQuestion(question, options.nowMs());
      if (!read.ok) return read;
      if (waiting >= waitingMax)
        return problem('BUSY', `${waitingMax} such questions are being answered: ask again in a moment`);
      waiting += 1;
      const answer = last.then(() => answerOf(read.question, options));
      last = answer.catch(() => undefined);
      try {
        return await answer;
      } finally {
        waiting -= 1;
      }
    },
  };
}

interface Question {
  readonly party: PartyId;
  readonly leaf: number | undefined;
  readonly atMs: number | undefined;
}

/** A time as people write it: a day, or a moment; without a zone it is UTC. */
const timeText = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/u;

function readQuestion(
  { party, leaf, at }: KeyQuestionText,
  nowMs: number,
): { ok: true; question: Question } | Extract<KeyAnswer, { ok: false }> {
  if (!isPartyId(party)) return problem('NOT_FOUND', `${JSON.stringify(party)} is no party: expected kz, uz, caricc …`);
  if (leaf !== undefined && at !== undefined)
    return wrong('leaf', 'either leaf or at: a leaf has its own time in the log');
  if (leaf !== undefined && !/^(?:0|[1-9]\d{0,14})$/u.test(leaf))
    return wrong('leaf', 'the index of a leaf: 0, 1, 2 …');
  const atMs = at === undefined ? undefined : readTime(at);
  if (at !== undefined && atMs === undefined) return wrong('at', 'a time: 2026-11-22, 2026-11-22T08:00:00Z');
  if (atMs !== undefined && atMs > nowMs) return wrong('at', 'a time that is past: what will count is in no log');
  return {
    ok: true,
    question: { party, leaf: leaf === undefined ? undefined : Number(leaf), atMs },
  };
}

function readTime(text: string): number | undefined {
  if (!timeText.test(text)) return undefined;
  const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/u.test(text) || !text.includes('T');
  const ms = Date.parse(hasZone ? text : `${text}Z`);
  const day = text.slice(0, 10);
  // JavaScript takes the 30th of February for the 2nd of March.
  if (!Number.isSafeInteger(ms) || new Date(Date.parse(`${day}T00:00Z`)).toISOString().slice(0, 10) !== day)
    return undefined;
  return Number.isSafeInteger(ms) && ms >= 0 ? ms : undefined;
}

async function answerOf({ party, leaf, atMs }: Question, options: KeyDeskOptions): Promise<KeyAnswer> {
  const { log, scope, trust, primitives, nowMs } = options;
  const documents = await options.documents(party);
  const collected = await collectKeys(log, { party, documents, leafIndex: leaf, trust, primitives });
  if (!collected.ok) return problem(collected.code, collected.detail);
  const { keys, pending } = collected;
  if (keys.history.keys.length === 0 && !documents.some(({ type }) => type === 'manifest'))
    return problem('NOT_FOUND', `no roster lists ${party}, and there is no manifest of it`);
  const { size } = keys.newest.checkpoint;
  if (leaf !== undefined && BigInt(leaf) >= size)
    return problem('LEAF_NOT_FINAL', `the newest final checkpoint covers leaves 0 to ${size - 1n}, and not ${leaf}`);
  const moment = momentOf(keys, { leaf, atMs, nowMs: nowMs() });
  return { ok: true, view: keyHistoryView(keys, { scope, moment, pending }) };
}

/** A leaf is judged at its log time; a time by the documents that were in the log by then. */
function momentOf(
  keys: LoggedKeys,
  { leaf, atMs, nowMs }: { leaf: number | undefined; atMs: number | undefined; nowMs: number },
): KeyMoment {
  const { checkpoint, timeS } = keys.newest;
  if (leaf !== undefined) {
    const { notAfterS = timeS } = keys.timeOf(BigInt(leaf));
    return { by: 'leaf', leafIndex: BigInt(leaf), atMs: Number(notAfterS) * 1000 };
  }
  if (atMs !== undefined) return { by: 'time', leafIndex: keys.sizeAt(atMs), atMs };
  return { by: 'newest', leafIndex: checkpoint.size, atMs: nowMs };
}

function wrong(field: 'leaf' | 'at', expected: string): Extract<KeyAnswer, { ok: false }> {
  return { ok: false, problem: { code: 'PARAMETER', field, detail: `${field}: expected ${expected}` } };
}

function problem(code: KeyProblemCode, detail: string): Extract<KeyAnswer, { ok: false }> {
  return { ok: false, problem: { code, detail } };
}
