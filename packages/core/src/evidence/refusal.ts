import type { EvidenceCode } from './codes.ts';

/** Ends a verification at the first check that fails; verifyEvidence turns it into a value. Never seen outside this folder. */
export class Refusal extends Error {
  readonly code: EvidenceCode;
  readonly where: string;
  readonly detail: string;

  constructor(code: EvidenceCode, where: string, detail: string) {
    super(`${code} ${where}`);
    this.name = 'Refusal';
    this.code = code;
    this.where = where;
    this.detail = detail;
  }
}

/** Refuses unless the condition holds. */
export function demand(condition: boolean, code: EvidenceCode, where: string, detail: string): asserts condition {
  if (!condition) throw new Refusal(code, where, detail);
}

/** A value that must be there. */
export function present<Value>(value: Value | undefined, code: EvidenceCode, where: string, detail: string): Value {
  if (value === undefined) throw new Refusal(code, where, detail);
  return value;
}
