import type { SplitView } from './decision.ts';

/** What a caller can do: put the input right, get rights, give up, ask a person, wait, or call whoever runs it. */
export type ProblemCategory = 'input' | 'access' | 'rule' | 'person' | 'unreachable' | 'fault';

/** One member of a request that is wrong, by its path: `persons[0].birth.year`. */
export interface FieldProblem {
  path: string;
  expected: string;
}

/** RFC 9457 problem details with the members that every problem of Tamga has. */
export interface ProblemView {
  type: string;
  title: string;
  status: number;
  /** Stable upper-case code: `NO_AGREEMENT`, `FORM_INVALID`, `HELD`. */
  code: string;
  category: ProblemCategory;
  /** One sentence. */
  detail: string;
  /** The same sentence. */
  reason: string;
  agreement: string | null;
  article: string | null;
  /** Who must decide, when a person must. */
  waitsFor: string | null;
  problems: readonly FieldProblem[];
}

/** A problem of an adapter's. */
export interface AdapterProblemView extends ProblemView {
  /** The article that came nearest to permitting it, and the conditions that failed. */
  nearest: unknown;
  /** Where some recipients could have it: who, and who not. */
  split: SplitView | null;
  /** The message that was kept, refused or held. */
  id: string | null;
}

/** A problem of the auditors' API. */
export interface AuditProblemView extends ProblemView {
  /** Which parameter of the request. */
  field: string | null;
}
