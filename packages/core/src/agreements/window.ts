import type { AgreementDocument } from './document.ts';
import { type Standing, undisturbed } from './lifecycle/standing.ts';
import { parseMoment } from './moment.ts';
import type { Suspension } from './suspension.ts';

/** Unix milliseconds, half-open: [fromMs, untilMs). */
export interface Window {
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

export function includes(window: Window, atMs: number): boolean {
  return atMs >= window.fromMs && atMs < window.untilMs;
}

/** When an agreement is in force, and for each party with dates of its own when it is bound. */
export interface Validity {
  agreement: Window;
  parties: ReadonlyMap<string, Window>;
  /** When its permissions, and only they, do not count (decision 0110). */
  suspensions: readonly Suspension[];
}

/** What bounds a document beside its own words. */
export interface Bounds {
  /** The next version begins: this one ends. */
  supersededMs?: number | undefined;
  /** It came into the register: it decides nothing that was decided before. */
  registeredMs?: number | undefined;
  /** What the parties' own documents leave of it. */
  standing?: Standing | undefined;
}

/** When it counts. Of a status other than `in-force`: never. */
export function validityOf(document: AgreementDocument, bounds: Bounds = {}): Validity {
  const { supersededMs = endOfTimeMs, registeredMs = 0, standing = undisturbed } = bounds;
  const { fromMs, untilMs } = windowOf(document.validity);
  const inForce = document.status === 'in-force';
  const ownDates = document.parties.filter(
    ({ party, from, until }) => from !== undefined || until !== undefined || standing.endsMs.has(party),
  );
  return {
    agreement: { fromMs: Math.max(fromMs, registeredMs), untilMs: inForce ? Math.min(untilMs, supersededMs) : 0 },
    parties: new Map(
      ownDates.map((member) => {
        const own = windowOf(member);
        const endsMs = standing.endsMs.get(member.party) ?? endOfTimeMs;
        return [member.party, { fromMs: own.fromMs, untilMs: Math.min(own.untilMs, endsMs) }];
      }),
    ),
    suspensions: standing.suspensions.map((one) => ({ ...one, untilMs: Math.min(one.untilMs, endOfTimeMs) })),
  };
}

export function inForceBetween(validity: Validity, parties: readonly string[], atMs: number): boolean {
  if (!includes(validity.agreement, atMs)) return false;
  return parties.every((party) => {
    const window = validity.parties.get(party);
    return window === undefined || includes(window, atMs);
  });
}

/** When a party's declaration counts; nothing where it made none. */
export function declaredWindows(document: AgreementDocument, declaration: string): ReadonlyMap<string, Window[]> {
  return new Map(
    document.parties
      .map(({ party, declarations = [] }): [string, Window[]] => [
        party,
        declarations.filter(({ id }) => id === declaration).map((one) => windowOf(one)),
      ])
      .filter(([, windows]) => windows.length > 0),
  );
}

/** Every moment at which the answer may change. */
export function boundariesOf(document: AgreementDocument, validity: Validity): number[] {
  const declared = document.parties.flatMap(({ declarations = [] }) => declarations.map((one) => windowOf(one)));
  return [validity.agreement, ...validity.parties.values(), ...validity.suspensions, ...declared].flatMap(
    ({ fromMs, untilMs }) => [fromMs, untilMs],
  );
}
