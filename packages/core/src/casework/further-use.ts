import type { ActName, HandlingName, ObligationTypeName, PartyId, PurposeName } from '../identifiers/index.ts';

/** What may be done with something received. */
export type FurtherAct = Exclude<ActName, 'send'>;

/** An act on something received, with all that the message itself says about it. */
export interface FurtherUse {
  readonly act: FurtherAct;
  /** Who acts: whoever received it. */
  readonly holder: PartyId;
  /** From whom it came. */
  readonly originator: PartyId;
  readonly handling: readonly HandlingName[];
  /** States and parties from whom the originator had it. */
  readonly origins: readonly string[];
  /** The purpose for which it came; undefined: none was stated. */
  readonly purpose: PurposeName | undefined;
  /** Duties under which it came. */
  readonly obligations: readonly { readonly type: ObligationTypeName | 'unknown'; readonly value: string }[];
  /** Of forwarding: the parties that would get it. */
  readonly recipients: readonly PartyId[];
  /** Of another purpose: which. */
  readonly newPurpose?: PurposeName | undefined;
  /** Parties whose consent in force covers this act. */
  readonly consenting: readonly string[];
}

/** Why somebody's consent is needed: a handling code, a third state's data, the purpose, a caveat or a consent duty. */
export type ConsentReason = 'H1' | 'H2' | 'origins' | 'purpose-lock' | 'caveat' | 'consent';

export interface ConsentNeed {
  readonly party: string;
  readonly because: ConsentReason;
}

/** What travels with a message says of an act; what agreements say of it is asked beside this. */
export interface FurtherUseVerdict {
  /** Consents that are needed and not in force. */
  readonly missing: readonly ConsentNeed[];
  /** A person reads the body's handling note before (H3), whoever consents. */
  readonly needsPerson: boolean;
}

const outward: ReadonlySet<FurtherAct> = new Set<FurtherAct>(['forward', 'export']);
/** Acts that a caveat leaves to the supplier. */
const caveatActs: Readonly<Record<string, readonly FurtherAct[]>> = {
  'no-third-party-without-consent': ['forward'],
  'addressees-only': ['forward'],
  'no-court-without-consent': ['court'],
};

/**
 * Whether handling codes, third-state origins, purpose and duties that travel with a message allow an act on it (04: "before
 * forwarding, exporting, or using in court, handling codes and consent are checked again"). The one rule for every place
 * that forwards, exports, produces in court or uses for another purpose. Pure; consents are found by who asks.
 */
export function judgeFurtherUse(use: FurtherUse): FurtherUseVerdict {
  const missing = needsOf(use).filter(({ party }) => !isSettled(party, use));
  const distinct = new Map(missing.map((need) => [`${need.party} ${need.because}`, need]));
  return { missing: [...distinct.values()], needsPerson: use.handling.includes('H3') };
}

/** Nobody consents to what it does itself, nor to getting back what came from it. */
function isSettled(party: string, { act, holder, recipients, consenting }: FurtherUse): boolean {
  const goesBack = act === 'forward' && recipients.length > 0 && recipients.every((recipient) => recipient === party);
  return party === holder || goesBack || consenting.includes(party);
}

function needsOf(use: FurtherUse): ConsentNeed[] {
  const { act, originator, handling, origins, obligations } = use;
  const ofOriginator = (because: ConsentReason): ConsentNeed => ({ party: originator, because });
  const needs: ConsentNeed[] = [];
  if (act === 'court' && handling.includes('H1')) needs.push(ofOriginator('H1'));
  // What leaves the system is disseminated, to whomever.
  if (outward.has(act) && handling.includes('H2')) needs.push(ofOriginator('H2'));
  if (changesPurpose(use)) needs.push(ofOriginator('purpose-lock'));
  for (const { type, value } of obligations) {
    if (type === 'caveat' && (caveatActs[value] ?? []).includes(act)) needs.push(ofOriginator('caveat'));
    if (type === 'consent' && value.split(',').includes(act)) needs.push(ofOriginator('consent'));
  }
  // A third state's data stays that state's, whatever is done with it.
  return [...needs, ...origins.map((party): ConsentNeed => ({ party, because: 'origins' }))];
}

/** A purpose that was not stated is not locked; one that is not named is another one. */
function changesPurpose({ act, purpose, newPurpose, obligations }: FurtherUse): boolean {
  if (act !== 'other-purpose') return false;
  const locked = obligations.flatMap(({ type, value }) => (type === 'purpose-lock' ? [value] : []));
  const bound = purpose === undefined ? locked : [purpose, ...locked];
  return bound.some((one) => one !== newPurpose);
}
