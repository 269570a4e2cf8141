import type { ProblemView } from '@tamga/api';

/** Why a call through the client did not give a result. `PROBLEM` carries the adapter's own answer (RFC 9457). */
export type ClientErrorCode = 'PROBLEM' | 'UNREACHABLE' | 'TIMEOUT' | 'UNEXPECTED_ANSWER' | 'BAD_TOKEN_ISSUER';

/** A problem as it was read: of what is not understood nothing is lost. Absent members are null. */
export interface Problem extends Pick<
  ProblemView,
  'status' | 'code' | 'category' | 'title' | 'agreement' | 'article' | 'waitsFor' | 'problems'
> {
  detail: string | null;
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
