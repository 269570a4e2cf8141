import {
  type AuthorityId,
  type CrimeAreaName,
  crimeAreas,
  isAuthorityId,
  kindName,
  type KindName,
  markingLevels,
  type PartyId,
  partyOf,
  personalDataClasses,
  type PurposeName,
  purposes,
  realms,
} from '../identifiers/index.ts';
import type { Question } from './question.ts';

/** What agreements decide by, for one recipient of one message. Everything else in a header makes no difference. */
export interface Facts {
  sender: AuthorityId;
  senderParty: PartyId;
  recipient: AuthorityId;
  recipientParty: PartyId;
  kind: KindName;
  crimeAreas: readonly CrimeAreaName[];
  purpose: PurposeName | '';
  /** 1 none, 2 identification, 3 special categories. */
  personalData: number;
  /** 1 open … 5 top secret. */
  marking: number;
  operation: boolean;
  inThread: boolean;
}

/** The part that is the same for every recipient. */
export type MessageFacts = Omit<Facts, 'recipient' | 'recipientParty'>;

/** Undefined where the question is not one that a valid header gives; then nothing goes. */
export function readMessageFacts(question: Question): MessageFacts | undefined {
  const { sender = '', labels, inThread, operation } = question;
  const kind = kindName(question.kind);
  if (kind === undefined || !labels || !isAuthorityId(sender) || realms.nameOf(question.realm) === undefined)
    return undefined;
  const areas = namesOf(labels.crimeAreas ?? []);
  const purpose = labels.purpose ? purposes.nameOf(labels.purpose) : '';
  if (areas === undefined || purpose === undefined) return undefined;
  return {
    sender,
    senderParty: partyOf(sender),
    kind,
    crimeAreas: areas,
    purpose,
    personalData: levelOf(labels.personalData, personalDataClasses.names.length),
    marking: labels.marking ? levelOf(labels.marking.level, markingLevels.names.length) : 1,
    operation: operation !== undefined && operation !== '',
    inThread: inThread === true,
  };
}

/** A level that is missing or unknown counts as the highest: what nobody stated is not assumed to be harmless. */
function levelOf(level: number | null | undefined, highest: number): number {
  return level && level <= highest ? level : highest;
}

function namesOf(numbers: readonly number[]): CrimeAreaName[] | undefined {
  const names: CrimeAreaName[] = [];
  for (const number of numbers) {
    const name = crimeAreas.nameOf(number);
    if (name === undefined) return undefined;
    names.push(name);
  }
  return names;
}
