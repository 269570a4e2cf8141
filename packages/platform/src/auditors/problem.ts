import type { AuditProblemView, ProblemCategory } from '@tamga/api';
import { accessProblems, challengeOf } from '../officer-access/index.ts';

/** Why an auditor's question is not answered. A value: the caller may put it right. */
export interface AuditProblem {
  readonly code: AuditProblemCode;
  /** One sentence: what is wrong, and what was expected. */
  readonly detail: string;
  /** Which parameter of the request. */
  readonly field?: string;
}

const own = {
  FILTER_UNKNOWN: { status: 400, category: 'input', title: 'There is no such filter' },
  FILTER_VALUE: { status: 400, category: 'input', title: 'A filter does not take this value' },
  TIME_RANGE: { status: 400, category: 'input', title: 'The time is not understood' },
  PARAMETER: { status: 400, category: 'input', title: 'A parameter is not understood' },
  CURSOR_MALFORMED: { status: 400, category: 'input', title: 'The cursor is none of ours' },
  CURSOR_OTHER_QUERY: { status: 400, category: 'input', title: 'The cursor belongs to another search' },
  SEED_EMPTY: { status: 400, category: 'input', title: 'A sample needs a seed' },
  SEED_TOO_LONG: { status: 400, category: 'input', title: 'The seed is too long' },
  SEED_CHARACTERS: {
    status: 400,
    category: 'input',
    title: 'The seed has characters that cannot be written twice alike',
  },
  PERIODS_TOO_MANY: { status: 422, category: 'input', title: 'There would be too many periods' },
  EXPORT_TOO_LARGE: { status: 422, category: 'input', title: 'There is too much for one export' },
  NO_DECISION: { status: 422, category: 'input', title: 'The entry records no decision' },
  NOT_FOUND: { status: 404, category: 'input', title: 'There is no such thing here' },
  INDEX_BEHIND: { status: 503, category: 'fault', title: 'The index is being made' },
  NO_CHECKPOINT: { status: 503, category: 'fault', title: 'The log has no final checkpoint yet' },
  REPLAY_BUSY: { status: 503, category: 'fault', title: 'Other decisions are being made again' },
  REPLAY_TIMEOUT: { status: 503, category: 'fault', title: 'To decide again takes too long' },
  REPLAY_TOO_LARGE: { status: 422, category: 'fault', title: 'There are too many documents to decide again here' },
  ENTRY_MISSING: { status: 422, category: 'fault', title: 'The log does not show what the register has' },
  LOG_UNREACHABLE: { status: 503, category: 'unreachable', title: 'The log of the centre cannot be asked' },
  LEAF_NOT_FINAL: { status: 422, category: 'input', title: 'No final checkpoint covers this leaf' },
  KEYS_INCOMPLETE: { status: 409, category: 'person', title: 'The log does not show what the keys rest on' },
  KEYS_REFUSED: { status: 409, category: 'person', title: 'What the log shows of the keys does not hold' },
  BUSY: { status: 503, category: 'fault', title: 'Too much is being done at once' },
  READING_NOT_LOGGED: { status: 503, category: 'unreachable', title: 'The reading cannot be logged now' },
  FAULT: { status: 500, category: 'fault', title: 'A fault of ours' },
} as const;

type AuditProblemCode = keyof typeof own | keyof typeof accessProblems;

/** RFC 9457, with the members that every problem of Tamga has. */
export function problemResponse({ code, detail, field }: AuditProblem): Response {
  const { status, category, title } = kindOf(code);
  const headers: Record<string, string> = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
  if (status === 401) headers['www-authenticate'] = challengeOf(code);
  if (status === 429 || status === 503) headers['retry-after'] = '5';
  const body = {
    type: `urn:tamga:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title,
    status,
    code,
    category,
    detail,
    reason: detail,
    agreement: null,
    article: null,
    waitsFor: null,
    problems: [],
    field: field ?? null,
  } satisfies AuditProblemView;
  return new Response(JSON.stringify(body), { status, headers });
}

function kindOf(code: AuditProblemCode): { status: number; category: ProblemCategory; title: string } {
  return isOwn(code) ? own[code] : accessProblems[code];
}

function isOwn(code: AuditProblemCode): code is keyof typeof own {
  return Object.hasOwn(own, code);
}
