import type { EvidenceFinding, EvidenceFindingCode } from './result.ts';

/** Notes what must be said with a bundle that holds. */
export type Found = (code: EvidenceFindingCode, where: string, detail: string) => void;

/** A list that grows by `found`; the same finding stands there once. */
export function findingList(): { findings: EvidenceFinding[]; found: Found } {
  const findings: EvidenceFinding[] = [];
  return {
    findings,
    found: (code, where, detail) => {
      const known = findings.some((one) => one.code === code && one.where === where && one.detail === detail);
      if (!known) findings.push({ code, where, detail });
    },
  };
}
