import { CliError } from '../error.ts';

/** What is wrong with a file that others made, by the code of the check that failed. */
export function refused(code: string, what: string): CliError {
  return new CliError('VERIFICATION_FAILED', `${code}: ${what}`);
}
