import type {
  ActName,
  CrimeAreaName,
  DeclarationName,
  HandlingName,
  KindName,
  MarkingLevelName,
  MatterName,
  PersonalDataName,
  PersonRoleName,
  PriorityName,
  PurposeName,
  RequestFormName,
  UrgencyGroundName,
} from '../identifiers/index.ts';
import type { CaveatCode } from './caveat.ts';

/**
 * The languages that this code speaks. A document in another is refused. What is marked "format 2" below does not exist
 * in a document of the first: such a document stays readable for ever and means what it meant (decision 0101).
 */
export const agreementFormats = ['tamga/agreement/1', 'tamga/agreement/2'] as const;
export type AgreementFormat = (typeof agreementFormats)[number];

/** The language of a document that is written today. */
export const agreementFormat: AgreementFormat = 'tamga/agreement/2';

/** The same words in English and in Russian; the treaty's own languages are in its reference. */
export interface Bilingual {
  en: string;
  ru: string;
}

/** An agreement as written. Nothing is filled in: what is absent is absent in the signed bytes too. */
export interface AgreementDocument {
  format: AgreementFormat;
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
  /** Parties and authorities by a common name; in format 2 other groups (`group:states`) too. */
  groups?: Record<string, string[]> | undefined;
  /** Designated authorities of a party. A party that is not listed has designated all of its own. */
  authorities?: Record<string, string[]> | undefined;
  /** Format 2: the contact point of a party, to which a copy goes. */
  contactPoints?: Record<string, string> | undefined;
  /** Format 2: national markings of a party and the level to which this agreement equates each. */
  markings?: Record<string, Record<string, MarkingLevelName>> | undefined;
  articles: Article[];
}

export interface AgreementMember {
  party: string;
  /** A body that the agreement sets up takes part and does not sign; nor does an observer (format 2). */
  role: 'signatory' | 'body' | 'observer';
  /** When the agreement binds this party, where that differs; [from, until). */
  from?: string | undefined;
  until?: string | undefined;
  /** Format 2, observers: the party that granted the status, suspends and annuls it. */
  grantedBy?: string | undefined;
  /** Format 2: what this party declared when it joined, such as reciprocity; each counts in [from, until). */
  declarations?: MemberDeclaration[] | undefined;
  /** The date was not seen in an official source. */
  background?: boolean | undefined;
  note?: Bilingual | undefined;
}

export interface MemberDeclaration {
  id: string;
  from: string;
  until?: string | undefined;
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
  /** Format 2: on which grounds an answer may be refused. Read by people and by the ends: the centre cannot see a ground. */
  refusal?: RefusalTerms | undefined;
  /** Format 2: on which grounds an answer may be put off, or given on conditions. */
  postponement?: PostponementTerms | undefined;
  /** Decided when the document is loaded; one that comes out otherwise fails the load. */
  examples?: Example[] | undefined;
}

/** Grounds on which a request may be refused, as the body of a REFUSAL names them. */
export const refusalGrounds = [
  'sovereignty',
  'security',
  'public-order',
  'contrary-to-law',
  'human-rights',
  'death-penalty',
  'political',
  'live-investigation',
  'no-dual-criminality',
  'minimum-gravity',
  'disproportionate',
  'missing-consent',
  'missing-authorisation',
  'not-competent',
  'incomplete',
  'no-basis',
  'other',
  'not-available',
  'data-category',
  'inaccurate',
  'legal-person',
] as const;
export type RefusalGround = (typeof refusalGrounds)[number];

/** Grounds on which an answer may take longer, as the body of a DELAY_NOTICE names them. */
export const delayGrounds = [
  'judicial-authorisation',
  'live-investigation',
  'other-authority',
  'volume',
  'translation',
  'other',
] as const;
export type DelayGround = (typeof delayGrounds)[number];

/** A closed list: a refusal on another ground is no valid one. */
export interface RefusalTerms {
  grounds: RefusalGround[];
  /** Grounds that this agreement takes away, such as bank secrecy or a fiscal nature; for people to read. */
  excluded?: Bilingual | undefined;
  /** A part may be refused and the rest must be given. */
  partial?: boolean | undefined;
  /** The reasons are told in writing. */
  reasons?: 'written' | undefined;
}

export interface PostponementTerms {
  grounds: DelayGround[];
  reasons?: 'written' | undefined;
  /** Instead of putting it off, it may be granted on conditions, which bind whoever accepts them. */
  conditions?: boolean | undefined;
}

/** Which end decides: the sender's authority, the recipient's, each for itself; format 2: the party that the data came from. */
export type DeciderEnd = 'sender' | 'recipient' | 'both' | 'originator';

/** What both kinds of rules may say. What is left out limits nothing. */
interface RuleBase {
  /**
   * Parties (`kz`), authorities (`kz/ncp`), groups (`group:states`). Format 2 also has `group:parties` (all of the
   * agreement), and in `to` `group:third-parties` (whoever is none of its parties) and `group:anyone`.
   */
  from: string[];
  to: string[];
  /** false: any agency of the parties, not only the designated ones. */
  designated?: boolean | undefined;
  /** The header must name a joint operation. */
  operation?: 'named' | undefined;
  /** Format 2, default send: what may be done, or may not. */
  acts?: ActName[] | undefined;
  /** Format 2: the urgency is among these. */
  urgency?: PriorityName[] | undefined;
  /** Format 2: the ground of the urgency is among these. */
  urgencyGrounds?: UrgencyGroundName[] | undefined;
  /** Format 2: the request was made in one of these forms. */
  requestForm?: RequestFormName[] | undefined;
  note?: Bilingual | undefined;
}

/** From `personRoles` on: format 2. */
interface Permission extends RuleBase {
  kinds: KindName[];
  /** Every crime area of the message is among these, and it has at least one. */
  crimeAreas: CrimeAreaName[];
  /** At least one crime area of the message is among these. */
  crimeAreasTouching?: CrimeAreaName[] | undefined;
  /** The purpose is among these; a message without personal data may state none. */
  purposes: PurposeName[];
  personalDataMax: PersonalDataName;
  markingMax: MarkingLevelName;
  /** Every role in which persons stand in the message is among these. */
  personRoles?: PersonRoleName[] | undefined;
  /** Every handling code of the message is among these. */
  handling?: HandlingName[] | undefined;
  /** The message has text in at least one of these languages, or no text. ISO 639-1. */
  languages?: string[] | undefined;
  /** The sender vouches for all of these. */
  declares?: DeclarationName[] | undefined;
  /** The message carries a grade of its source and information. */
  evaluated?: true | undefined;
  /** The highest penalty for the offence is stated and at least this, in months. */
  maxPenaltyMonthsMin?: number | undefined;
  /** none: the data came from the sender itself. consented: whoever it came from first consents. */
  origins?: 'none' | 'consented' | undefined;
  /** The party that the data came from consents. */
  consent?: 'originator' | undefined;
  /** Agreements that are in force between the two as well. */
  requires?: string[] | undefined;
  /** Both ends made this declaration, and it counts now. */
  reciprocity?: string | undefined;
  /** At most so many messages from one party to another under this rule. */
  quota?: QuotaTerms | undefined;
  obligations?: RuleObligation[] | undefined;
}

export const quotaWindows = ['hour', 'day', 'week', 'month'] as const;
export type QuotaWindow = (typeof quotaWindows)[number];

/** Windows slide: an hour, 24 hours, 7 days or 30 days back from now. */
export interface QuotaTerms {
  count: number;
  per: QuotaWindow;
}

/** What is left out of a prohibition does not limit it. From `personRolesTouching` on: format 2. */
interface Prohibition extends RuleBase {
  kinds?: KindName[] | undefined;
  crimeAreasTouching?: CrimeAreaName[] | undefined;
  purposes?: PurposeName[] | undefined;
  personalDataMin?: PersonalDataName | undefined;
  markingMin?: MarkingLevelName | undefined;
  /** A person stands in the message in one of these roles. */
  personRolesTouching?: PersonRoleName[] | undefined;
  /** The message has one of these handling codes. */
  handlingTouching?: HandlingName[] | undefined;
  /** The message touches one of these matters. */
  mattersTouching?: MatterName[] | undefined;
  /** The highest penalty for the offence is not stated, or at most this, in months. */
  maxPenaltyMonthsMax?: number | undefined;
  /** The message has text, and none in one of these languages. */
  withoutLanguage?: string[] | undefined;
  /** The sender does not vouch for all of these. */
  withoutDeclaration?: DeclarationName[] | undefined;
  /** The message carries no grade of its source and information. */
  withoutEvaluation?: true | undefined;
  /** The party that the data came from, or one of those that it came from first, does not consent. */
  withoutConsent?: 'originator' | 'origins' | undefined;
  /** One of these agreements is not in force between the two. */
  withoutAgreement?: string[] | undefined;
  /** One end did not make this declaration, or it does not count now. */
  withoutReciprocity?: string | undefined;
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

/** How a duration is counted (format 2). */
interface DurationTerms {
  /** Days are the working days of the answering party. */
  workingDays?: true | undefined;
  /** IANA name; without it the answering party's own zone. */
  zone?: string | undefined;
  /** "As a rule": flagged when missed, and no breach. */
  soft?: true | undefined;
}

/** Format 2: when a duty is owed. Every condition given must hold. */
export interface ObligationCondition {
  kinds?: KindName[] | undefined;
  urgency?: PriorityName[] | undefined;
  urgencyGrounds?: UrgencyGroundName[] | undefined;
  requestForm?: RequestFormName[] | undefined;
  /** The sender vouches for all of these. */
  declared?: DeclarationName[] | undefined;
  /** The sender vouches for none of these. */
  notDeclared?: DeclarationName[] | undefined;
  personalDataMin?: PersonalDataName | undefined;
  markingMin?: MarkingLevelName | undefined;
}

/** With `article`, the clause that the duty comes from, where that is another one. From `retention` on: format 2. */
export type RuleObligation = { article?: string | undefined; when?: ObligationCondition | undefined } & (
  | ({ deadline: string } & DurationTerms)
  | { caveat: CaveatCode }
  /** Locks the purpose that the message itself states. */
  | { purposeLock: true }
  /** Erased at the latest after this. */
  | { retention: string }
  /** Whether it is still needed is looked at after this. */
  | { review: string }
  /** An oral request is confirmed in writing within this. */
  | ({ confirm: string } & DurationTerms)
  /** The use of a flash channel is reviewed within this. */
  | ({ afterReview: string } & DurationTerms)
  /** The answer is in one of these languages. */
  | { languages: string[] }
  /** This authority is told. */
  | { notify: string }
  /** A copy goes to the contact point of this end, unless that is the end itself. */
  | { copy: 'sender' | 'recipient' | 'both' }
  /** The originator consents before any of these. */
  | { consentBefore: Exclude<ActName, 'send'>[] }
  /** A refusal gives its reasons in writing. */
  | { reasons: 'written' }
);

/** An exchange that must come out as `expect` says. A permitted or human one must rest on the article it stands under. */
export interface Example {
  expect: 'permitted' | 'refused' | 'human';
  code?: 'PROHIBITED' | 'NO_AGREEMENT' | 'NO_ARTICLE' | 'CONSENT_REQUIRED' | undefined;
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
  /** From here on: format 2. The national marking itself. */
  markingText?: string | undefined;
  act?: ActName | undefined;
  originator?: string | undefined;
  urgency?: PriorityName | undefined;
  urgencyGround?: UrgencyGroundName | undefined;
  handling?: HandlingName[] | undefined;
  evaluated?: true | undefined;
  personRoles?: PersonRoleName[] | undefined;
  languages?: string[] | undefined;
  declares?: DeclarationName[] | undefined;
  matters?: MatterName[] | undefined;
  origins?: string[] | undefined;
  maxPenaltyMonths?: number | undefined;
  requestForm?: RequestFormName | undefined;
  /** What the enforcement point found: who consents, what the sender's authority decided, whether the quota is used up. */
  consenting?: string[] | undefined;
  senderDecided?: true | undefined;
  quotaUsedUp?: true | undefined;
  /** Agreements taken to be in force between the two beside this one. */
  inForce?: string[] | undefined;
  /** Who must decide, where a person must: authorities or, for the originator, a party; in order, joined by a comma. */
  decider?: string | undefined;
  /** Duties that the decision must name, as `type value`: `deadline P7D`. */
  owes?: string[] | undefined;
}

export function isPermitting(rule: Rule): rule is PermittingRule {
  return rule.effect === 'permit' || rule.effect === 'permit-by-decision';
}
