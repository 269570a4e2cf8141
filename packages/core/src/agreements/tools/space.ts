import type { Expr, PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import {
  kinds as kindTable,
  type KindName,
  personalDataClasses,
  priorities,
  realms,
  toHex,
} from '../../identifiers/index.ts';
import type { AgreementSet } from '../agreement-set.ts';
import { type Binding, bindingOf, type BoundAgreement, idsOf, inForceAmong, rulesIn } from '../binding.ts';
import { policyIdOf, policyOf, type RuleAt } from '../cedar-policy.ts';
import type { Decision } from '../decision.ts';
import { AgreementError } from '../error.ts';
import { memberOf } from '../parties.ts';
import type { Question } from '../question.ts';
import { type ActorClass, actorClassesOf } from './actor.ts';
import { type Attribute, attributeNamed } from './attribute.ts';
import { dutyConditionsOf } from './duty-conditions.ts';
import { atomsOf, type ContextValue, holds, type Residual, residualOf } from './expression.ts';
import { classesOf, type ValueClass } from './value-class.ts';

/** A set of agreements at a moment. */
export interface Side {
  set: AgreementSet;
  atMs: number;
}

/** Senders and recipients, of different parties. */
interface Pair {
  from: ActorClass;
  to: ActorClass;
}

/** Exchanges between which no rule of any side makes a difference but by the attributes that are listed. */
export interface ExchangeGroup {
  pairs: readonly Pair[];
  kinds: readonly KindName[];
  /** Attributes that some rule of this group looks at, with their classes of values. All others make no difference. */
  dimensions: readonly { attribute: Attribute; classes: readonly ValueClass[] }[];
  /** Every combination of classes, in places of `dimensions`, together where the same rules of every side apply. */
  answers: readonly Answer[];
}

export interface Answer {
  /** Positions of classes, one a dimension. */
  cells: readonly (readonly number[])[];
  /** Rules of every side that apply to all of these, by themselves (`plainly`) or once a person decides. */
  rules: readonly { side: number; id: string; plainly: boolean }[];
  /** One a side, for the first pair, the first kind and the first cell. */
  decisions: readonly Decision[];
  question: Question;
}

/** Combinations of labels that are looked at for one group; more would say that something is wrong with the rules. */
const cellsMax = 400_000;

interface Policy {
  id: string;
  json: PolicyJson;
  /** What its duties depend on. */
  duties: readonly Expr[];
}

interface ReadSide extends Side {
  policyOf: (agreement: BoundAgreement, at: RuleAt) => Policy;
}

/**
 * Everything that may be asked of the sides, in groups that are complete and do not overlap: every pair of authorities,
 * every kind and every combination of labels belongs to exactly one cell of one group. Cedar decides once for each
 * set of rules that apply together. Threads that go by the roster are not asked about. Throws AgreementError
 * UNREADABLE_POLICY where the rules cannot be enumerated. `requiredUnknown`: other agreements that a rule asks for may
 * be in force or not; then `decisions` speak for the case in which none is.
 */
export function* exchangesOf(
  sides: readonly Side[],
  options: { requiredUnknown?: boolean } = {},
): Generator<ExchangeGroup> {
  const read = sides.map(readSide);
  const documents = read.flatMap(({ set }) => set.bound.map(({ compiled }) => compiled.agreement.document));
  const groups = new Map<string, { pairs: Pair[]; kinds: KindName[]; residuals: SideRules[] }>();
  for (const pair of pairsOf(actorClassesOf(documents))) {
    const bindings = read.map(({ set }) => bindingOf(set.bound, [pair.from.party, pair.to.party]));
    const ofPair = new Map<string, { kinds: KindName[]; residuals: SideRules[] }>();
    for (const kind of kindTable.names) {
      const found = read.map((side, i) => rulesFor(side, bindings[i], { ...pair, kind }, options));
      const key = JSON.stringify(found);
      const known = ofPair.get(key);
      if (known === undefined) ofPair.set(key, { kinds: [kind], residuals: found.map(({ rules }) => rules) });
      else known.kinds.push(kind);
    }
    for (const [key, { kinds, residuals }] of ofPair) {
      // Pairs share a group only where all their kinds fall together: then it is pairs × kinds.
      const whole = `${kinds.join()}|${key}`;
      const known = groups.get(whole);
      if (known === undefined) groups.set(whole, { pairs: [pair], kinds, residuals });
      else known.pairs.push(pair);
    }
  }
  for (const group of groups.values()) yield answered(group, read);
}

/** Rules of one side that could apply, with what they still ask for. */
type SideRules = readonly { id: string; rest: Exclude<Residual, false>; duties: readonly Expr[] }[];

function readSide(side: Side): ReadSide {
  const known = new Map<string, Policy>();
  return {
    ...side,
    policyOf: ({ compiled, validity }, at) => {
      const id = policyIdOf(at);
      const policy = known.get(id) ?? {
        id,
        json: policyOf(at, { validity, documentHash: toHex(compiled.documentHash) }),
        duties: dutyConditionsOf(at.rule),
      };
      known.set(id, policy);
      return policy;
    },
  };
}

function* pairsOf(actors: readonly ActorClass[]): Generator<Pair> {
  for (const from of actors) {
    for (const to of actors) if (from.party !== to.party) yield { from, to };
  }
}

/** What of a pair and a kind a decision depends on: the rules that could apply, and which agreements stand. */
function rulesFor(
  side: ReadSide,
  binding: Binding | undefined,
  { from, to, kind }: Pair & { kind: KindName },
  { requiredUnknown = false }: { requiredUnknown?: boolean },
): { standing: string[]; rules: SideRules } {
  const parties = [from.party, to.party];
  const agreements = binding?.agreements ?? [];
  const inForce = inForceAmong(agreements, { parties, kind, atMs: side.atMs });
  const known = {
    at: side.atMs,
    act: 'send',
    // Of what is only sent the sender is the originator, and no quota is taken as used up: none of it is said.
    originator: undefined,
    consentMissing: undefined,
    quotasExceeded: undefined,
    ...(requiredUnknown ? {} : { agreements: idsOf(inForce) }),
  };
  const scope = { principal: from, resource: to, kind, known };
  const rules = agreements.flatMap((agreement) =>
    rulesIn({ about: 'send' }, agreement).flatMap((at) => {
      const { id, json, duties } = side.policyOf(agreement, at);
      const rest = residualOf(json, scope);
      return rest === false ? [] : [{ id, rest, duties }];
    }),
  );
  return { standing: inForce.map((agreement) => standingOf(agreement, parties)), rules };
}

/** Whether the dates of the two were seen in an official source is part of every verdict that rests on it. */
function standingOf({ compiled: { agreement } }: BoundAgreement, parties: readonly string[]): string {
  const { id, version } = agreement.document;
  const unseen = parties.some((party) => memberOf(agreement.document, party)?.background === true);
  return `${id}@${version}${unseen ? '?' : ''}`;
}

function answered(
  group: { pairs: readonly Pair[]; kinds: readonly KindName[]; residuals: readonly SideRules[] },
  sides: readonly Side[],
): ExchangeGroup {
  const { pairs, kinds, residuals } = group;
  const [pair] = pairs;
  const [kind] = kinds;
  if (pair === undefined || kind === undefined) throw new Error('a group of exchanges without a pair or a kind');
  const dimensions = dimensionsOf(residuals);
  const rules = residuals.flatMap((ofSide, side) => ofSide.map((rule) => ({ ...rule, side })));
  const byRules = new Map<string, { cells: number[][]; rules: Answer['rules'] }>();
  for (const cell of cellsOf(dimensions)) {
    const value = valueIn(dimensions, cell);
    const marks = rules.map((rule) => marksOf(rule, value));
    const key = marks.map(({ text }) => text).join('|');
    const known = byRules.get(key);
    if (known !== undefined) {
      known.cells.push(cell);
      continue;
    }
    const applying = rules.flatMap(({ side, id }, i) => {
      const mark = marks[i];
      return mark?.ever === true ? [{ side, id, plainly: mark.plainly }] : [];
    });
    byRules.set(key, { cells: [cell], rules: applying });
  }
  const answers = [...byRules.values()].map(({ cells, rules: applying }): Answer => {
    const question = questionAt({ pair, kind, dimensions, cell: cells[0] ?? [] });
    const decisions = sides.map(({ set, atMs }) => {
      const [decision] = set.decide(question, atMs);
      if (decision === undefined) throw new Error('no decision for a recipient');
      return decision;
    });
    return { cells, rules: applying, decisions, question };
  });
  return { pairs, kinds, dimensions, answers };
}

type ValueOf = (name: string, supposed: Supposition) => ContextValue;
interface Supposition {
  decided: boolean;
  /** As if those from whom the data came first consented. */
  origins: boolean;
}

/** What the engine supposes in turn (0042): nothing, that every person decided so, and that consents were there too. */
const suppositions: readonly Supposition[] = [
  { decided: false, origins: false },
  { decided: true, origins: false },
  { decided: true, origins: true },
];

/** Whether a rule applies under each supposition, and where it may, which of its duties are owed. */
function marksOf(
  { rest, duties }: SideRules[number],
  value: ValueOf,
): { text: string; plainly: boolean; ever: boolean } {
  const applies = suppositions.map((supposed) => holds(rest, (name) => value(name, supposed)));
  const [plain = { decided: false, origins: false }] = suppositions;
  const owed = applies.includes(true) ? duties.map((duty) => holds(duty, (name) => value(name, plain))) : [];
  const text = [...applies, ...owed].map((one) => (one ? '1' : '0')).join('');
  return { text, plainly: applies[0] === true, ever: applies[0] === true || applies[1] === true };
}

type Dimensions = ExchangeGroup['dimensions'];

/** In force or not: only where that is not looked up. Nothing of a question says it. */
const requiredAgreements: Attribute = {
  name: 'agreements',
  type: 'set',
  names: undefined,
  put: (question) => question,
};

function dimensionsOf(residuals: readonly SideRules[]): Dimensions {
  const tests = new Map<string, Map<string, Expr>>();
  for (const { rest, duties } of residuals.flat()) {
    for (const { attribute, expr } of [rest, ...duties].flatMap(atomsOf)) {
      if (attribute === 'decided') continue;
      const known = tests.get(attribute) ?? new Map<string, Expr>();
      tests.set(attribute, known.set(JSON.stringify(expr), expr));
    }
  }
  return [...tests].map(([name, exprs]) => {
    const attribute = name === 'agreements' ? requiredAgreements : attributeNamed(name);
    if (attribute === undefined) {
      throw new AgreementError('UNREADABLE_POLICY', `rules look at ${name}, which the tools do not know`);
    }
    return { attribute, classes: classesOf(attribute, [...exprs.values()]) };
  });
}

function* cellsOf(dimensions: Dimensions): Generator<number[]> {
  const count = dimensions.reduce((product, { classes }) => product * classes.length, 1);
  if (count > cellsMax) {
    const sizes = dimensions.map(({ attribute, classes }) => `${attribute.name} ${classes.length}`).join(', ');
    throw new AgreementError('UNREADABLE_POLICY', `${count} combinations of labels, more than ${cellsMax}: ${sizes}`);
  }
  for (let i = 0; i < count; i++) {
    let rest = i;
    yield dimensions.map(({ classes }) => {
      const place = rest % classes.length;
      rest = Math.floor(rest / classes.length);
      return place;
    });
  }
}

function valueIn(dimensions: Dimensions, cell: readonly number[]): ValueOf {
  const values = new Map(dimensions.map(({ attribute, classes }, i) => [attribute.name, classes[cell[i] ?? 0]?.value]));
  return (name, { decided, origins }) => {
    const value = name === 'decided' ? decided : values.get(name);
    if (value === undefined) throw new Error(`no value for ${name}`);
    return name === 'origins' && origins && value === 'refused' ? 'consented' : value;
  };
}

/** The question that stands for a cell: what no rule of the group looks at is harmless. */
function questionAt(what: { pair: Pair; kind: KindName; dimensions: Dimensions; cell: readonly number[] }): Question {
  const { pair, kind, dimensions, cell } = what;
  const plain: Question = {
    sender: pair.from.authority,
    recipients: [pair.to.authority],
    kind: kindTable.numberOf(kind),
    realm: realms.numberOf('live'),
    labels: {
      urgency: priorities.numberOf('routine'),
      crimeAreas: [],
      personalData: personalDataClasses.numberOf('none'),
    },
    operation: '',
    inThread: false,
  };
  return dimensions.reduce((question, { attribute, classes }, i) => {
    const value = classes[cell[i] ?? 0]?.value;
    return value === undefined ? question : attribute.put(question, value);
  }, plain);
}
