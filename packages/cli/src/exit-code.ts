import { ClientError } from '@tamga/client';
import type { Problem } from '@tamga/client';
import { CliError } from './error.ts';
import type { CliErrorCode } from './error.ts';

/** What every command's exit code means (07-interfaces). Scripts depend on the numbers. */
export const exitCode = {
  done: 0,
  fault: 1,
  badInput: 2,
  refused: 3,
  centreUnreachable: 4,
  verificationFailed: 5,
  waitsForPerson: 6,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The exit code for an error that ended a command. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CliError) return exitCodeOfCliError(error.code);
  if (error instanceof ClientError && error.problem !== null) return exitCodeOfProblem(error.problem);
  return exitCode.fault;
}

function exitCodeOfCliError(code: CliErrorCode): ExitCode {
  if (code === 'VERIFICATION_FAILED') return exitCode.verificationFailed;
  if (code === 'RECOVERY_REFUSED' || code === 'EPOCH_REFUSED') return exitCode.refused;
  return code === 'LOG_UNREACHABLE' ? exitCode.centreUnreachable : exitCode.badInput;
}

function exitCodeOfProblem(problem: Problem): ExitCode {
  switch (problem.category) {
    case 'input':
    case 'access':
      return exitCode.badInput;
    case 'rule':
      return exitCode.refused;
    case 'person':
      return exitCode.waitsForPerson;
    case 'unreachable':
      return exitCode.centreUnreachable;
    case 'fault':
      return exitCode.fault;
    default:
      return assertNever(problem.category);
  }
}

function assertNever(value: never): never {
  throw new Error(`unhandled problem category ${JSON.stringify(value)}`);
}
