/** How the worked decisions of an agreement are written down; their questions as the examples of an article are. */
import { z } from 'zod';
import {
  acts,
  crimeAreas,
  declarations,
  handlings,
  kinds,
  markingLevels,
  matters,
  type NameTable,
  personalDataClasses,
  personRoles,
  priorities,
  purposes,
  requestForms,
  urgencyGrounds,
} from '../../identifiers/index.ts';
import { type DelayGround, delayGrounds, type Example, type RefusalGround, refusalGrounds } from '../document.ts';

/** In which world a question is asked; what is left out is as the samples say. */
export interface Given {
  /** The agreements there are; else only the one that the file is about. */
  with?: string[] | undefined;
  /** Agreements put into force between these alone. */
  force?: Record<string, string[]> | undefined;
  /** Declarations that a party makes in an agreement from its beginning. */
  declared?: Record<string, Record<string, string>> | undefined;
  /** Parties whose taking part in an agreement is suspended from a day on. */
  suspended?: Record<string, { party: string; from: string }> | undefined;
}

const verdicts = [
  'permit',
  'human',
  'refuse PROHIBITED',
  'refuse NO_ARTICLE',
  'refuse NO_AGREEMENT',
  'refuse CONSENT_REQUIRED',
  'refuse QUESTION_INVALID',
] as const;

type NotAsked =
  | 'expect'
  | 'code'
  | 'decider'
  | 'owes'
  | 'about'
  | 'source'
  | 'senderDecided'
  | 'quotaUsedUp'
  | 'inForce';

/** A question, and what must come out of it. */
export interface WorkedCheck extends Omit<Example, NotAsked> {
  what?: string | undefined;
  given?: Given | undefined;
  inThread?: true | undefined;
  expect: (typeof verdicts)[number];
  decider?: string | undefined;
  /** Every basis, as `article` or `agreement article`; of a prohibition those that forbid, of NO_ARTICLE the nearest. */
  rests: string[];
  /** A clause nobody saw, or a date, is among what it rests on. */
  background: boolean;
  /** Every duty, as `type value`, with ` soft` where missing it is no breach. */
  owes?: string[] | undefined;
}

/** When a duty of the row ends, and what its clock shows when asked. */
export interface WorkedDue {
  obligation: string;
  soft?: true | undefined;
  from: string;
  paused?: [string, string] | undefined;
  zone: string;
  at: string;
  asked?: string | undefined;
  shows?: 'running' | 'due-soon' | 'late' | 'overdue' | undefined;
}

/** Whether a ground stands in the closed list of an article. */
interface WorkedTerms {
  article: string;
  listed: boolean;
  reasons?: 'written' | undefined;
}

export interface WorkedRow {
  row: number;
  what: string;
  given?: Given | undefined;
  checks: WorkedCheck[];
  due?: WorkedDue[] | undefined;
  /** On which an answer may be refused. */
  grounds?: (WorkedTerms & { ground: RefusalGround; partial?: true | undefined })[] | undefined;
  /** On which an answer may be put off. */
  delays?: (WorkedTerms & { ground: DelayGround })[] | undefined;
  /** Why the engine says something else than the table. */
  differs?: string | undefined;
}

/** The worked decisions of one agreement, a row of its table each. */
export interface Worked {
  agreement: string;
  source: string;
  rows: WorkedRow[];
  /** What a row asks that no exchange decides, and why. */
  notDecidedHere?: { row: number; what: string; why: string }[] | undefined;
}

const oneOf = <Name extends string>(table: NameTable<Name>) => z.enum(table.names as [Name, ...Name[]]);
const text = z.string().min(1);

const given = z.strictObject({
  with: z.array(text).min(1).optional(),
  force: z.record(text, z.array(text).min(2)).optional(),
  declared: z.record(text, z.record(text, text)).optional(),
  suspended: z.record(text, z.strictObject({ party: text, from: text })).optional(),
});

const question = {
  at: text,
  from: text,
  to: text,
  kind: oneOf(kinds),
  crimeAreas: z.array(oneOf(crimeAreas)),
  purpose: oneOf(purposes).optional(),
  personalData: oneOf(personalDataClasses),
  personRoles: z.array(oneOf(personRoles)).optional(),
  marking: oneOf(markingLevels),
  markingText: text.optional(),
  handling: z.array(oneOf(handlings)).optional(),
  evaluated: z.literal(true).optional(),
  languages: z.array(text).optional(),
  declares: z.array(oneOf(declarations)).optional(),
  matters: z.array(oneOf(matters)).optional(),
  origins: z.array(text).optional(),
  maxPenaltyMonths: z.int().optional(),
  requestForm: oneOf(requestForms).optional(),
  urgency: oneOf(priorities).optional(),
  urgencyGround: oneOf(urgencyGrounds).optional(),
  operation: text.optional(),
  act: oneOf(acts).optional(),
  originator: text.optional(),
  consenting: z.array(text).optional(),
  inThread: z.literal(true).optional(),
};

const check = z.strictObject({
  what: text.optional(),
  given: given.optional(),
  expect: z.enum(verdicts),
  decider: text.optional(),
  rests: z.array(text),
  background: z.boolean(),
  owes: z.array(text).optional(),
  ...question,
});

const due = z.strictObject({
  obligation: text,
  soft: z.literal(true).optional(),
  from: text,
  paused: z.tuple([text, text]).optional(),
  zone: text,
  at: text,
  asked: text.optional(),
  shows: z.enum(['running', 'due-soon', 'late', 'overdue']).optional(),
});

const terms = { article: text, listed: z.boolean(), reasons: z.literal('written').optional() };
const row = z.strictObject({
  row: z.int().min(1),
  what: text,
  given: given.optional(),
  checks: z.array(check).min(1),
  due: z.array(due).optional(),
  grounds: z
    .array(z.strictObject({ ...terms, ground: z.enum(refusalGrounds), partial: z.literal(true).optional() }))
    .optional(),
  delays: z.array(z.strictObject({ ...terms, ground: z.enum(delayGrounds) })).optional(),
  differs: text.optional(),
});

export const workedSchema: z.ZodType<Worked> = z.strictObject({
  agreement: text,
  source: text,
  rows: z.array(row).min(1),
  notDecidedHere: z.array(z.strictObject({ row: z.int().min(1), what: text, why: text })).optional(),
});
