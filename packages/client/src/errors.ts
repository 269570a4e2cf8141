/** Why a call through the client did not give a result. `PROBLEM` carries the adapter's own answer (RFC 9457). */
export type ClientErrorCode = 'PROBLEM' | 'UNREACHABLE' | 'TIMEOUT' | 'UNEXPECTED_ANSWER' | 'BAD_TOKEN_ISSUER';

/** What kind of answer a problem is, so that a caller need not know every code. */
export type ProblemCategory = 'input' | 'access' | 'rule' | 'person' | 'unreachable' | 'fault';

/** RFC 9457 problem details with the members that Tamga adds. Absent members are null. */
export interface Problem {
  status: number;
  /** Stable upper-case code: `NO_AGREEMENT`, `FORM_INVALID`, `HELD`. */
  code: string;
  category: ProblemCategory;
  title: string;
  detail: string | null;
  agreement: string | null;
  article: string | null;
  /** Who must decide, when a person must. */
  waitsFor: string | null;
  /** What is wrong with each member of the request's body. */
  problems: readonly { path: string; expected: string }[];
  /** Everything that the adapter wrote, as it wrote it. */
  document: Readonly<Record<string, unknown>>;
}

/** The one error of this package. It holds ids and codes, never bodies or tokens. */
export class ClientError extends Error {
  readonly code: ClientErrorCode;
  readonly problem: Problem | null;

  constructor(code: ClientErrorCode, message: string, options: { cause?: unknown; problem?: Problem } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ClientError';
    this.code = code;
    this.problem = options.problem ?? null;
  }
}
