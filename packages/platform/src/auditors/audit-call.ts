import type { Officer } from '../officer-access/index.ts';
import type { AuditProblem } from './problem.ts';

/** One request of an auditor, whose token, proof and role hold. */
export interface AuditCall {
  readonly officer: Officer;
  readonly parameters: Readonly<Record<string, string>>;
  /** The part of the path that names an entry. */
  readonly index: string;
  /** The part of the path that names a party. */
  readonly party: string;
}

export type AuditAnswer = Response | { problem: AuditProblem };
