import type { Expr, PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import { kinds as kindTable, type KindName, realms, toHex } from '../../identifiers/index.ts';
import type { AgreementSet } from '../agreement-set.ts';
import { type Binding, bindingOf, type BoundAgreement } from '../binding.ts';
import { policyIdOf, policyOf } from '../cedar-policy.ts';
import type { Decision } from '../decision.ts';
import { AgreementError } from '../error.ts';
import { memberOf } from '../parties.ts';
import type { Question } from '../question.ts';
import { bindVersions } from '../versions.ts';
import { inForceBetween } from '../window.ts';
import { type ActorClass, actorClassesOf } from './actor.ts';
import { type Attribute, attributeNamed, decidedAttribute } from './attribute.ts';
import { dutyConditionsOf } from './duty-conditions.ts';
import { atomsOf, type ContextValue, holds, type Residual, residualOf } from './expression.ts';
import { classesOf, type ValueClass } from './value-class.ts';

/** A set of agreements at a moment. */
export interface Side {
  set: AgreementSet;
  atMs: number;
}

/** Senders and recipients, of different parties. */
export interface Pair {
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
  bound: readonly BoundAgreement[];
  policies: ReadonlyMap<BoundAgreement, readonly Policy[]>;
}

/**
 * Everything that may be asked of the sides, in groups that are complete and do not overlap: every pair of authorities,
 * every kind and every combination of labels belongs to exactly one cell of one group. Cedar decides once for each
 * set of rules that apply together. Threads that go by the roster are not asked about. Throws AgreementError
 * UNREADABLE_POLICY where the rules cannot be enumerated.
 */
export function* exchangesOf(sides: readonly Side[]): Generator<ExchangeGroup> {
  const read = sides.map(readSide);
  const documents = read.flatMap(({ bound }) => bound.map(({ compiled }) => compiled.agreement.document));
  const actors = actorClassesOf(documents);
  const groups = new Map<string, { pairs: Pair[]; kinds: KindName[]; residuals: SideRules[] }>();
  for (const pair of pairsOf(actors)) {
    const bindings = read.map((side) => bindingOf(side.bound, [pair.from.party, pair.to.party]));
    const standing = bindings.map((binding, i) => standingOf(binding, pair, read[i]?.atMs ?? 0)).join(';');
    const ofPair = new Map<string, { kinds: KindName[]; residuals: SideRules[] }>();
    for (const kind of kindTable.names) {
      const residuals = read.map((side, i) => rulesFor(side, bindings[i], { ...pair, kind }));
      const key = `${standing}|${JSON.stringify(residuals)}`;
      const known = ofPair.get(key);
      if (known === undefined) ofPair.set(key, { kinds: [kind], residuals });
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
  const bound = bindVersions(side.set.agreements);
  if (!bound.ok) throw new Error('agreements that made a set contradict each other');
  const policies = new Map(
    bound.agreements.map((agreement): [BoundAgreement, Policy[]] => {
      const { compiled, validity } = agreement;
      const documentHash = toHex(compiled.documentHash);
      return [
        agreement,
        compiled.rules.map((at) => ({
          id: policyIdOf(at),
          json: policyOf(at, { validity, documentHash }),
          duties: dutyConditionsOf(at.rule),
        })),
      ];
    }),
  );
  return { ...side, bound: bound.agreements, policies };
}

function* pairsOf(actors: readonly ActorClass[]): Generator<Pair> {
  for (const from of actors) {
    for (const to of actors) if (from.party !== to.party) yield { from, to };
  }
}

/** What of a pair a decision depends on beside the rules: the agreements that bind it, and whether their dates were seen. */
function standingOf({ agreements }: Binding, { from, to }: Pair, atMs: number): string {
  return agreements
    .map(({ compiled, validity }) => {
      const { document } = compiled.agreement;
      const parties = [from.party, to.party];
      const unseen = parties.some((party) => memberOf(document, party)?.background === true);
      return `${document.id}@${document.version}${inForceBetween(validity, parties, atMs) ? '+' : '-'}${unseen ? '?' : ''}`;
    })
    .join();
}

function rulesFor(
  side: ReadSide,
  binding: Binding | undefined,
  { from, to, kind }: Pair & { kind: KindName },
): SideRules {
  const scope = { principal: from, resource: to, kind, known: { at: side.atMs } };
  return (binding?.agreements ?? []).flatMap((agreement) =>
    (side.policies.get(agreement) ?? []).flatMap(({ id, json, duties }) => {
      const rest = residualOf(json, scope);
      return rest === false ? [] : [{ id, rest, duties }];
    }),
  );
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
  const rules = residuals.flat();
  const byRules = new Map<string, number[][]>();
  for (const cell of cellsOf(dimensions)) {
    const value = valueIn(dimensions, cell);
    const applying = rules.map((rule) => marksOf(rule, value)).join('');
    const known = byRules.get(applying);
    if (known === undefined) byRules.set(applying, [cell]);
    else known.push(cell);
  }
  const answers = [...byRules.values()].map((cells): Answer => {
    const question = questionAt({ pair, kind, dimensions, cell: cells[0] ?? [] });
    const decisions = sides.map(({ set, atMs }) => {
      const [decision] = set.decide(question, atMs);
      if (decision === undefined) throw new Error('no decision for a recipient');
      return decision;
    });
    return { cells, decisions, question };
  });
  return { pairs, kinds, dimensions, answers };
}

/** Whether a rule applies without and with a person's decision, and where it may, which of its duties are owed. */
function marksOf({ rest, duties }: SideRules[number], value: (name: string, decided: boolean) => ContextValue): string {
  const applies = [false, true].map((decided) => holds(rest, (name) => value(name, decided)));
  const owed = applies.includes(true) ? duties.map((duty) => holds(duty, (name) => value(name, false))) : [];
  return [...applies, ...owed].map((one) => (one ? '1' : '0')).join('');
}

type Dimensions = ExchangeGroup['dimensions'];

function dimensionsOf(residuals: readonly SideRules[]): Dimensions {
  const tests = new Map<string, Map<string, Expr>>();
  for (const { rest, duties } of residuals.flat()) {
    for (const { attribute, expr } of [rest, ...duties].flatMap(atomsOf)) {
      if (attribute === decidedAttribute) continue;
      const known = tests.get(attribute) ?? new Map<string, Expr>();
      tests.set(attribute, known.set(JSON.stringify(expr), expr));
    }
  }
  return [...tests].map(([name, exprs]) => {
    const attribute = attributeNamed(name);
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

function valueIn(dimensions: Dimensions, cell: readonly number[]): (name: string, decided: boolean) => ContextValue {
  const values = new Map(dimensions.map(({ attribute, classes }, i) => [attribute.name, classes[cell[i] ?? 0]?.value]));
  return (name, decided) => {
    const value = name === decidedAttribute ? decided : values.get(name);
    if (value === undefined) throw new Error(`no value for ${name}`);
    return value;
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
    labels: { crimeAreas: [], personalData: 1 },
    operation: '',
    inThread: false,
  };
  return dimensions.reduce((question, { attribute, classes }, i) => {
    const value = classes[cell[i] ?? 0]?.value;
    return value === undefined ? question : attribute.put(question, value);
  }, plain);
}
