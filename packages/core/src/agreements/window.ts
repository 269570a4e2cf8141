import type { AgreementDocument } from './document.ts';
import { parseMoment } from './moment.ts';

/** Unix milliseconds, half-open: [fromMs, untilMs). */
interface Window {
  fromMs: number;
  untilMs: number;
}

/** Beyond every time that is ever asked about, and still exact as a Cedar Long and a JavaScript number. */
const endOfTimeMs = 253_402_300_800_000;

function windowOf(validity: { from?: string | undefined; until?: string | null | undefined }): Window {
  return {
    fromMs: validity.from === undefined ? 0 : (parseMoment(validity.from) ?? endOfTimeMs),
    untilMs: validity.until ? (parseMoment(validity.until) ?? 0) : endOfTimeMs,
  };
}

function includes(window: Window, atMs: number): boolean {
  return atMs >= window.fromMs && atMs < window.untilMs;
}

/** When an agreement is in force, and for each party with dates of its own when it is bound. */
export interface Validity {
  agreement: Window;
  parties: ReadonlyMap<string, Window>;
}

/** A version ends where the next one of the same agreement begins. `inForce` false: it never decides anything. */
export function validityOf(document: AgreementDocument, supersededMs: number = endOfTimeMs): Validity {
  const { fromMs, untilMs } = windowOf(document.validity);
  const inForce = document.status === 'in-force';
  return {
    agreement: { fromMs, untilMs: inForce ? Math.min(untilMs, supersededMs) : 0 },
    parties: new Map(
      document.parties
        .filter(({ from, until }) => from !== undefined || until !== undefined)
        .map((member) => [member.party, windowOf(member)]),
    ),
  };
}

export function inForceBetween(validity: Validity, parties: readonly string[], atMs: number): boolean {
  if (!includes(validity.agreement, atMs)) return false;
  return parties.every((party) => {
    const window = validity.parties.get(party);
    return window === undefined || includes(window, atMs);
  });
}

/** Every moment at which the answer may change. */
export function boundariesOf(validity: Validity): number[] {
  return [validity.agreement, ...validity.parties.values()].flatMap(({ fromMs, untilMs }) => [fromMs, untilMs]);
}
