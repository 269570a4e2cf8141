import { cut } from './fields.ts';

/** An error as it may stand in a log. */
export interface LoggedError {
  readonly type: string;
  readonly code?: string;
  readonly message?: string;
  readonly stack?: readonly string[];
  readonly cause?: LoggedError;
}

const causesMax = 4;
const framesMax = 12;

/**
 * Messages of errors with a stable code are written by us, or by the system, and hold ids and paths. Others may quote
 * their input (`JSON.parse` does; so do Node's ERR_ codes, which show the value received): only type and place are kept.
 */
export function loggedError(error: unknown, depth: number = causesMax): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const quotable = code !== undefined && /^[A-Z][A-Z0-9_]*$/.test(code) && !code.startsWith('ERR_');
  return {
    type: error.name,
    ...(code !== undefined && { code: cut(code) }),
    ...(quotable && { message: cut(error.message) }),
    stack: framesOf(error),
    ...(error.cause !== undefined && depth > 1 && { cause: loggedError(error.cause, depth - 1) }),
  };
}

/** The frames without the first lines, which repeat the message. */
function framesOf(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n');
  return lines
    .filter((line) => /^\s+at /.test(line))
    .slice(0, framesMax)
    .map((line) => cut(line.trim()));
}
