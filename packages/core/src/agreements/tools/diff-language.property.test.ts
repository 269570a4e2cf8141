import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Message, question, setOf } from '../agreement.fixture.ts';
import type { AgreementDocument, Rule } from '../document.ts';
import { nodePolicyEngine } from '../engine-node.ts';
import { AgreementError } from '../error.ts';
import { type RandomCase, randomCase } from '../random-agreement.fixture.ts';
import type { Box } from './box.ts';
import { diffAgreements, type Difference } from './diff.ts';
import type { Side } from './space.ts';
import { verdictOf } from './verdict.ts';

/**
 * The same property as of the plain rules (diff.property.test.ts), over the rest of the language: urgency, handling, roles,
 * declarations, matters, penalties, forms of request, grades, origins, people's decisions, suspensions and dates.
 */
const engine = nodePolicyEngine();
/** More on demand: TAMGA_CASES=1000. */
const casesCount = Number(process.env['TAMGA_CASES'] ?? 12);
const messagesCount = 80;
const rulesCountMax = 2;

type Sent = RandomCase['messages'][number];

/**
 * Some rules of one document. Languages and national markings are free words: which of them a class means as "any other"
 * hangs on the rules of its group, and cannot be read off the class alone.
 */
function narrowed({ documents }: RandomCase): AgreementDocument[] {
  return documents.slice(0, 1).map(({ markings: _markings, articles, ...document }) => ({
    ...document,
    articles: articles.slice(0, rulesCountMax).map(({ rules = [], ...article }) => ({
      ...article,
      rules: rules.map(withoutWords),
    })),
  }));
}

function withoutWords(rule: Rule): Rule {
  if ('languages' in rule) return { ...rule, languages: undefined };
  return 'withoutLanguage' in rule ? { ...rule, withoutLanguage: undefined } : rule;
}

const twoSides = fc
  .record({ before: randomCase(1), after: randomCase(messagesCount) })
  .filter(({ after }) => after.messages.some(({ act }) => act === 'send'));

function partOf(authority: string): string {
  return authority.split('/')[0] ?? '';
}

/** How Cedar would be told of those from whom the data came first. */
function originsOf({ from = '', to = [], origins = [], consenting = [] }: Message): string {
  const ends = new Set([partOf(from), partOf(to[0] ?? '')]);
  const foreign = origins.filter((party) => !ends.has(party));
  if (foreign.length === 0) return 'none';
  return foreign.every((party) => consenting.includes(party)) ? 'consented' : 'refused';
}

/** Reads a reported class as a person would, apart from how it was made. */
function belongs(box: Box, one: Sent, documents: readonly AgreementDocument[]): boolean {
  const text = JSON.stringify(documents);
  const nameOf = (authority: string): string => {
    if (text.includes(`"${authority}"`)) return authority;
    const party = partOf(authority);
    return documents.some(({ parties }) => parties.some((member) => member.party === party)) ? `${party}/*` : 'zz/*';
  };
  const words: Readonly<Record<string, string>> = {
    from: nameOf(one.from ?? ''),
    to: nameOf(one.to?.[0] ?? ''),
    kind: one.kind ?? '',
    purpose: one.purpose ?? '',
    personalData: one.personalData ?? '',
    marking: one.marking ?? '',
    urgency: one.urgency ?? '',
    urgencyGround: one.ground ?? '',
    requestForm: one.form ?? '',
    evaluated: String(one.evaluated === true),
    operation: String(one.operation !== ''),
    origins: originsOf(one),
    senderDecided: String(one.senderDecided === true),
  };
  const sets: Readonly<Record<string, readonly string[]>> = {
    crimeAreas: one.areas ?? [],
    handling: one.handling ?? [],
    personRoles: one.roles ?? [],
    declarations: one.declares ?? [],
    matters: one.matters ?? [],
  };
  return Object.entries(box).every(([name, members]) => {
    const set = sets[name];
    if (set !== undefined) return members.some((combination) => isOf(combination, set));
    if (name === 'maxPenaltyMonths') return members.some((range) => isWithin(range, one.penalty ?? 0));
    const word = words[name];
    if (word === undefined) throw new Error(`a class speaks of ${name}, of which this test knows nothing`);
    return members.includes(word);
  });
}

/** `a|b + some of c|d`: at least one of a and b, one of c and d and not both, and nothing else. */
function isOf(combination: string, values: readonly string[]): boolean {
  const parts = combination === '' ? [] : combination.split(' + ').map(readPart);
  return (
    values.every((value) => parts.some(({ names }) => names.includes(value))) &&
    parts.every(({ names, how }) => {
      const count = names.filter((name) => values.includes(name)).length;
      if (how === 'all') return count === names.length;
      return how === 'some' ? count > 0 && count < names.length : count > 0;
    })
  );
}

function readPart(part: string): { names: readonly string[]; how: string | undefined } {
  const [, how, listed = ''] = /^(?:(some|all) of )?(.*)$/u.exec(part) ?? [];
  return { names: listed.split('|'), how };
}

/** `12`, `0–11`, `61–`. */
function isWithin(range: string, value: number): boolean {
  const [least = '', most] = range.split('–');
  if (most === undefined) return value === Number(least);
  return value >= Number(least) && (most === '' || value <= Number(most));
}

/** Undefined where the rules tell more classes apart than the tools look at: then they say so, and nothing else. */
function differenceOf(before: Side, after: Side): Difference | undefined {
  try {
    return diffAgreements(before, after);
  } catch (error) {
    if (error instanceof AgreementError && error.code === 'UNREADABLE_POLICY') return undefined;
    throw error;
  }
}

/** Duties in any order; whoever consents first is not named by a class. */
function normal(verdict: ReturnType<typeof verdictOf> | undefined): unknown {
  if (verdict === undefined) return undefined;
  const deciders = verdict.deciders.map((one) => (['sender', 'recipient'].includes(one) ? one : 'another'));
  return {
    ...verdict,
    deciders: [...new Set(deciders)].toSorted(),
    duties: verdict.duties.map((duty) => JSON.stringify(duty)).toSorted(),
  };
}

it(
  'over the whole language, a difference is in exactly one class and nothing else is in any',
  { timeout: 1_800_000 },
  () => {
    const counts = { found: 0, same: 0, read: 0 };
    const spoken = new Set<string>();
    fc.assert(
      fc.property(twoSides, ({ before, after }) => {
        const [old, now] = [narrowed(before), narrowed(after)];
        using oldSet = setOf(old, engine, undefined, before.standings);
        using newSet = setOf(now, engine, undefined, after.standings);
        const atMs = after.messages[0]?.atMs ?? 0;
        const difference = differenceOf({ set: oldSet, atMs }, { set: newSet, atMs });
        if (difference === undefined) return;
        counts.read += 1;
        for (const { exchanges } of difference.changes) for (const name of Object.keys(exchanges)) spoken.add(name);
        for (const { atMs: _atMs, ...one } of after.messages.filter(({ act }) => act === 'send')) {
          const { act: _act, quotasExceeded: _quotas, ...sent } = one;
          const ask = question(sent);
          const [a, b] = [oldSet, newSet].map((set) => {
            const [decision] = set.decide(ask, atMs);
            if (decision === undefined) throw new Error('no decision');
            return verdictOf(decision, ask);
          });
          const classes = difference.changes.filter(({ exchanges }) =>
            belongs(exchanges, { ...one, atMs }, [...old, ...now]),
          );
          const differs = JSON.stringify(normal(a)) !== JSON.stringify(normal(b));
          expect({ sent, a, b, classes: classes.length }).toEqual({ sent, a, b, classes: differs ? 1 : 0 });
          const told = differs ? [classes[0]?.before, classes[0]?.after] : [a, b];
          expect(told.map(normal)).toEqual([a, b].map(normal));
          counts[differs ? 'found' : 'same'] += 1;
        }
      }),
      { numRuns: casesCount, endOnFailure: true },
    );
    // A property that never met a difference, or nothing else, would show nothing.
    expect(Math.min(counts.found, counts.same)).toBeGreaterThan(casesCount);
    expect(counts.read).toBeGreaterThan(casesCount / 2);
    expect(spoken.size).toBeGreaterThan(8);
  },
);
