import type { CrimeAreaName, KindName, MarkingLevelName, PersonalDataName, PurposeName } from '../identifiers/index.ts';
import type { CaveatCode } from './caveat.ts';

/** The language that this code speaks. A document in another is refused; a later language is a later value. */
export const agreementFormat = 'tamga/agreement/1';

/** The same words in English and in Russian; the treaty's own languages are in its reference. */
interface Bilingual {
  en: string;
  ru: string;
}

/** An agreement as written. Nothing is filled in: what is absent is absent in the signed bytes too. */
export interface AgreementDocument {
  format: typeof agreementFormat;
  id: string;
  version: number;
  title: Bilingual;
  /** Shown wherever the agreement is: "sample, not official text". */
  notice?: Bilingual | undefined;
  /** What it is in law: where and when it was done, in which languages. */
  reference: Bilingual;
  sources: string[];
  status: 'draft' | 'signed' | 'in-force' | 'suspended' | 'terminated';
  visibility: 'public' | 'parties-and-centre';
  /** Half-open: [from, until). `2009-03-22` is the first moment of that day, UTC. */
  validity: { from: string; until: string | null };
  parties: AgreementMember[];
  groups?: Record<string, string[]> | undefined;
  /** Designated authorities of a party. A party that is not listed has designated all of its own. */
  authorities?: Record<string, string[]> | undefined;
  articles: Article[];
}

export interface AgreementMember {
  party: string;
  /** A body that the agreement sets up takes part and does not sign. */
  role: 'signatory' | 'body';
  /** When the agreement binds this party, where that differs; [from, until). */
  from?: string | undefined;
  until?: string | undefined;
  /** The date was not seen in an official source. */
  background?: boolean | undefined;
  note?: Bilingual | undefined;
}

export interface Article {
  /** `9(1)(a)`, or a local id where the number is not known. */
  id: string;
  /** What the clause says, in own words. */
  text: Bilingual;
  /** The clause's text was not seen in an official source. */
  background?: boolean | undefined;
  source?: string | undefined;
  rules?: Rule[] | undefined;
  /** Decided when the document is loaded; one that comes out otherwise fails the load. */
  examples?: Example[] | undefined;
}

/** Which end decides: the sender's authority, the recipient's, or each for itself. */
export type DeciderEnd = 'sender' | 'recipient' | 'both';

interface FromAndTo {
  /** Parties (`kz`), authorities (`kz/ncp`), groups (`group:states`). */
  from: string[];
  to: string[];
  /** false: any agency of the parties, not only the designated ones. */
  designated?: boolean | undefined;
  /** The header must name a joint operation. */
  operation?: 'named' | undefined;
  note?: Bilingual | undefined;
}

interface Permission extends FromAndTo {
  kinds: KindName[];
  /** Every crime area of the message is among these, and it has at least one. */
  crimeAreas: CrimeAreaName[];
  /** At least one crime area of the message is among these. */
  crimeAreasTouching?: CrimeAreaName[] | undefined;
  /** The purpose is among these; a message without personal data may state none. */
  purposes: PurposeName[];
  personalDataMax: PersonalDataName;
  markingMax: MarkingLevelName;
  obligations?: RuleObligation[] | undefined;
}

/** What is left out of a prohibition does not limit it. */
interface Prohibition extends FromAndTo {
  kinds?: KindName[] | undefined;
  crimeAreasTouching?: CrimeAreaName[] | undefined;
  purposes?: PurposeName[] | undefined;
  personalDataMin?: PersonalDataName | undefined;
  markingMin?: MarkingLevelName | undefined;
}

/** Either permits by itself or once a person has decided so. Another rule that permits plainly is enough without. */
export type PermittingRule =
  | ({ effect: 'permit' } & Permission)
  | ({ effect: 'permit-by-decision'; decider: DeciderEnd } & Permission);

/** Overrides every permission of every agreement between the two; one kind yields to a person's decision. */
export type ProhibitingRule =
  | ({ effect: 'prohibit' } & Prohibition)
  | ({ effect: 'prohibit-without-decision'; decider: DeciderEnd } & Prohibition);

export type Rule = PermittingRule | ProhibitingRule;

/** With `article`, the clause that the duty comes from, where that is another one. */
export type RuleObligation = { article?: string | undefined } & (
  | { deadline: string }
  | { caveat: CaveatCode }
  /** Locks the purpose that the message itself states. */
  | { purposeLock: true }
);

/** An exchange that must come out as `expect` says. A permitted or human one must rest on the article it stands under. */
export interface Example {
  expect: 'permitted' | 'refused' | 'human';
  code?: 'PROHIBITED' | 'NO_AGREEMENT' | 'NO_ARTICLE' | undefined;
  at: string;
  from: string;
  to: string;
  kind: KindName;
  crimeAreas: CrimeAreaName[];
  purpose?: PurposeName | undefined;
  personalData: PersonalDataName;
  marking: MarkingLevelName;
  operation?: string | undefined;
  about: Bilingual;
  source?: string | undefined;
}

export function isPermitting(rule: Rule): rule is PermittingRule {
  return rule.effect === 'permit' || rule.effect === 'permit-by-decision';
}
