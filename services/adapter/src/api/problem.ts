import type { AdapterProblemView, ProblemCategory } from '@tamga/api';
import { accessProblems, challengeOf } from '@tamga/platform/officer-access';
import type { Refusal } from '../refusal.ts';

export interface ProblemKind {
  status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 421 | 422 | 429 | 500 | 503 | 507;
  category: ProblemCategory;
  title: string;
}

/** Every code of the adapter's own. A code that is not here came from an agreement or from the centre: a rule. */
const problemKinds: Readonly<Record<string, ProblemKind>> = {
  MALFORMED_REQUEST: { status: 400, category: 'input', title: 'The request is not understood' },
  NOT_JSON: { status: 415, category: 'input', title: 'Expected application/json' },
  TOO_LARGE: { status: 413, category: 'input', title: 'The request is too large' },
  FORM_INVALID: { status: 422, category: 'input', title: 'The form is not valid' },
  LABELS_INVALID: { status: 422, category: 'input', title: 'The labels are not valid' },
  KIND_UNKNOWN: { status: 422, category: 'input', title: 'There is no such kind of message' },
  RECIPIENT_UNKNOWN: { status: 422, category: 'input', title: 'There is no such authority' },
  RECIPIENT_NO_KEY: { status: 422, category: 'input', title: 'The recipient has published no key that is valid now' },
  RECIPIENT_OWN_PARTY: { status: 422, category: 'input', title: 'The recipient belongs to the sending party' },
  RECIPIENT_DUPLICATE_PARTY: { status: 422, category: 'input', title: 'Two recipients belong to one party' },
  ID_REUSED: { status: 409, category: 'input', title: 'The id stands for another message' },
  ID_OUT_OF_RANGE: { status: 422, category: 'input', title: 'The id carries a time out of range' },
  EXPIRY_OUT_OF_RANGE: { status: 422, category: 'input', title: 'The message would expire out of range' },
  IN_REPLY_TO_UNKNOWN: { status: 422, category: 'input', title: 'The message that is answered is not here' },
  NOT_FOUND: { status: 404, category: 'input', title: 'There is no such thing here' },
  STATE_CONFLICT: { status: 409, category: 'input', title: 'The message is not in a state for this' },
  GROUND_UNKNOWN: { status: 422, category: 'input', title: 'There is no such ground of refusal' },
  ...accessProblems,
  CROSS_SITE: { status: 403, category: 'access', title: 'The request comes from another site' },
  FOUR_EYES: { status: 409, category: 'person', title: 'Another than the author must release it' },
  CONSENT_REQUIRED: { status: 409, category: 'person', title: 'Somebody’s consent is needed' },
  GROUND_NOT_AGREED: { status: 422, category: 'input', title: 'The agreement has no such ground of refusal' },
  LANGUAGE_NOT_AGREED: { status: 422, category: 'input', title: 'The answer is owed in another language' },
  ORDER_NEEDED: { status: 422, category: 'input', title: 'The number of an order is needed' },
  MANDATE_NEEDED: { status: 403, category: 'person', title: 'A mandate for this data subject is needed' },
  HUMAN_DECISION: { status: 409, category: 'person', title: 'A person must decide' },
  EVIDENCE_NOT_YET: { status: 409, category: 'person', title: 'There is nothing to prove yet' },
  EVIDENCE_NOT_FINAL: { status: 409, category: 'person', title: 'Not all of it is final yet' },
  EVIDENCE_INCOMPLETE: { status: 409, category: 'person', title: 'Something that belongs to the evidence is missing' },
  EVIDENCE_REFUSED: { status: 500, category: 'fault', title: 'The evidence does not hold' },
  LEAF_NOT_FINAL: { status: 422, category: 'input', title: 'No final checkpoint covers this leaf' },
  KEYS_INCOMPLETE: { status: 409, category: 'person', title: 'The log does not show what the keys rest on' },
  KEYS_REFUSED: { status: 409, category: 'person', title: 'What the log shows of the keys does not hold' },
  LOG_UNREACHABLE: { status: 503, category: 'unreachable', title: 'The log cannot be asked now' },
  BUSY: { status: 503, category: 'fault', title: 'Too much is being done at once' },
  NOT_READY: { status: 503, category: 'fault', title: 'The adapter is not ready' },
  DISK_FULL: { status: 507, category: 'fault', title: 'The disk is full' },
  FAULT: { status: 500, category: 'fault', title: 'A fault of ours' },
};

const ruleKind: ProblemKind = { status: 403, category: 'rule', title: 'A rule refuses this' };

export function problemKind(code: string): ProblemKind {
  return problemKinds[code] ?? ruleKind;
}

/** RFC 9457 problem details with our members; `problemSchema` is its shape. */
function problemDocument(refusal: Refusal): AdapterProblemView {
  const kind = problemKind(refusal.code);
  return {
    type: `urn:tamga:problem:${refusal.code.toLowerCase().replaceAll('_', '-')}`,
    title: kind.title,
    status: kind.status,
    code: refusal.code,
    category: kind.category,
    detail: refusal.detail,
    reason: refusal.detail,
    agreement: refusal.agreement ?? null,
    article: refusal.article ?? null,
    waitsFor: refusal.waitsFor ?? null,
    problems: refusal.problems ?? [],
    nearest: refusal.nearest ?? null,
    split: refusal.split ?? null,
    id: refusal.id ?? null,
  };
}

export function problemResponse(refusal: Refusal): Response {
  const kind = problemKind(refusal.code);
  const headers: Record<string, string> = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
  if (kind.status === 401) headers['www-authenticate'] = challengeOf(refusal.code);
  if (kind.status === 429 || kind.status === 503) headers['retry-after'] = '5';
  return new Response(JSON.stringify(problemDocument(refusal)), { status: kind.status, headers });
}
