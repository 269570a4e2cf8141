import {
  type ActName,
  acts,
  type AuthorityId,
  type CrimeAreaName,
  crimeAreas,
  type DeclarationName,
  declarations,
  type HandlingName,
  handlings,
  isAuthorityId,
  isPartyId,
  kindName,
  type KindName,
  markingLevels,
  type MatterName,
  matters,
  type NameTable,
  type PartyId,
  partyOf,
  personalDataClasses,
  type PersonRoleName,
  personRoles,
  priorities,
  type PriorityName,
  type PurposeName,
  purposes,
  realms,
  type RequestFormName,
  requestForms,
  type UrgencyGroundName,
  urgencyGrounds,
} from '../identifiers/index.ts';
import type { Question } from './question.ts';

/** What agreements decide by that a message says of itself. Empty texts: nothing is stated. */
interface LabelFacts {
  crimeAreas: readonly CrimeAreaName[];
  purpose: PurposeName | '';
  /** 1 none, 2 identification, 3 special categories. */
  personalData: number;
  /** 1 open … 5 top secret. */
  marking: number;
  /** The national marking itself. */
  markingText: string;
  urgency: PriorityName;
  urgencyGround: UrgencyGroundName | '';
  handling: readonly HandlingName[];
  personRoles: readonly PersonRoleName[];
  languages: readonly string[];
  declarations: readonly DeclarationName[];
  matters: readonly MatterName[];
  requestForm: RequestFormName | '';
  /** 0: not stated. */
  maxPenaltyMonths: number;
  /** It carries a grade of source and information. */
  evaluated: boolean;
}

/** What agreements decide by, for one recipient of one message. Everything else in a header makes no difference. */
export interface Facts extends LabelFacts {
  act: ActName;
  sender: AuthorityId;
  senderParty: PartyId;
  recipient: AuthorityId;
  recipientParty: PartyId;
  /** From whom it came; of what is only sent, the sending party. */
  originator: PartyId;
  kind: KindName;
  operation: boolean;
  inThread: boolean;
  senderDecided: boolean;
  /** Always where the originator is one of the two ends. */
  originatorConsents: boolean;
  /** Whether those from whom it came first, other than the two ends, all consent. */
  origins: 'none' | 'consented' | 'refused';
  /** Those of them that do not. */
  originsMissing: readonly string[];
  /** Policies whose quota is used up between these two, ascending. */
  quotasExceeded: readonly string[];
}

/** The part that is the same for every recipient. */
export interface MessageFacts extends LabelFacts {
  act: ActName;
  sender: AuthorityId;
  senderParty: PartyId;
  originator: PartyId;
  kind: KindName;
  operation: boolean;
  inThread: boolean;
  senderDecided: boolean;
  /** As stated. */
  from: readonly string[];
  consenting: readonly string[];
  quotaKeys: readonly string[];
}

/** Undefined where the question is not one that a valid header gives; then nothing goes. */
export function readMessageFacts(question: Question): MessageFacts | undefined {
  const { sender = '', labels, inThread, operation, senderDecided } = question;
  const kind = kindName(question.kind);
  const act = question.act ? acts.nameOf(question.act) : 'send';
  if (kind === undefined || act === undefined || !labels || !isAuthorityId(sender)) return undefined;
  if (realms.nameOf(question.realm) === undefined) return undefined;
  const senderParty = partyOf(sender);
  const originator = act === 'send' ? senderParty : question.originator;
  const said = readLabelFacts(labels);
  if (said === undefined || !originator || !isPartyId(originator)) return undefined;
  return {
    ...said,
    act,
    sender,
    senderParty,
    originator,
    kind,
    operation: operation !== undefined && operation !== '',
    inThread: inThread === true,
    senderDecided: senderDecided === true,
    from: labels.origins ?? none,
    consenting: question.consenting ?? none,
    quotaKeys: question.quotasExceeded ?? none,
  };
}

const none: readonly never[] = [];

/**
 * The facts for one recipient. Undefined where it is no authority, or where a message would stay within a nation (that is
 * not for the centre to carry), or where an act that has no recipient names somebody else than the holder.
 */
export function factsFor(message: MessageFacts, recipient: string): Facts | undefined {
  if (!isAuthorityId(recipient)) return undefined;
  const recipientParty = partyOf(recipient);
  const { act, senderParty, originator, from, consenting, quotaKeys, ...rest } = message;
  const goesOut = act === 'send' || act === 'forward';
  if (goesOut === (recipientParty === senderParty)) return undefined;
  const consents = (party: string): boolean =>
    party === senderParty || party === recipientParty || consenting.includes(party);
  const foreign = from.length === 0 ? from : from.filter((party) => party !== senderParty && party !== recipientParty);
  const originsMissing = foreign.length === 0 ? foreign : foreign.filter((party) => !consents(party));
  return {
    ...rest,
    act,
    senderParty,
    originator,
    recipient,
    recipientParty,
    originatorConsents: consents(originator),
    origins: foreign.length === 0 ? 'none' : originsMissing.length === 0 ? 'consented' : 'refused',
    originsMissing,
    quotasExceeded: quotaKeys.length === 0 ? none : policiesOf(quotaKeys, `|${senderParty}|${recipientParty}`),
  };
}

/** The two whose agreements count: of an act on something received the holder and the party that it came from. */
export function pairOf(facts: Facts): [PartyId, PartyId] {
  return [facts.senderParty, facts.act === 'send' ? facts.recipientParty : facts.originator];
}

/** Everybody whose being bound counts. */
export function endsOf({ senderParty, recipientParty, originator }: Facts): PartyId[] {
  return [senderParty, recipientParty, originator];
}

function policiesOf(keys: readonly string[], ends: string): string[] {
  const own = keys.filter((key) => key.endsWith(ends)).map((key) => key.slice(0, -ends.length));
  return [...new Set(own)].toSorted((a, b) => (a < b ? -1 : 1));
}

function readLabelFacts(labels: NonNullable<Question['labels']>): LabelFacts | undefined {
  const areas = namesOf(crimeAreas, labels.crimeAreas);
  const purpose = nameOrNone(purposes, labels.purpose);
  const urgency = labels.urgency ? priorities.nameOf(labels.urgency) : 'routine';
  const urgencyGround = nameOrNone(urgencyGrounds, labels.urgencyGround);
  const handling = namesOf(handlings, labels.handling);
  const roles = namesOf(personRoles, labels.personRoles);
  const declared = namesOf(declarations, labels.declarations);
  const touched = namesOf(matters, labels.matters);
  const requestForm = nameOrNone(requestForms, labels.requestForm);
  if (areas === undefined || purpose === undefined || urgency === undefined || urgencyGround === undefined)
    return undefined;
  if (handling === undefined || roles === undefined || declared === undefined || touched === undefined)
    return undefined;
  if (requestForm === undefined) return undefined;
  return {
    crimeAreas: areas,
    purpose,
    personalData: levelOf(labels.personalData, personalDataClasses.names.length),
    marking: labels.marking ? levelOf(labels.marking.level, markingLevels.names.length) : 1,
    markingText: labels.marking?.text ?? '',
    urgency,
    urgencyGround,
    handling,
    personRoles: roles,
    languages: labels.languages ?? none,
    declarations: declared,
    matters: touched,
    requestForm,
    maxPenaltyMonths: labels.maxPenaltyMonths ?? 0,
    evaluated: labels.evaluation !== null && labels.evaluation !== undefined,
  };
}

/** A level that is missing or unknown counts as the highest: what nobody stated is not assumed to be harmless. */
function levelOf(level: number | null | undefined, highest: number): number {
  return level && level <= highest ? level : highest;
}

function nameOrNone<Name extends string>(
  table: NameTable<Name>,
  number: number | null | undefined,
): Name | '' | undefined {
  return number ? table.nameOf(number) : '';
}

function namesOf<Name extends string>(
  table: NameTable<Name>,
  numbers: readonly number[] | null | undefined,
): readonly Name[] | undefined {
  if (!numbers || numbers.length === 0) return none;
  const names: Name[] = [];
  for (const number of numbers) {
    const name = table.nameOf(number);
    if (name === undefined) return undefined;
    names.push(name);
  }
  return names;
}
