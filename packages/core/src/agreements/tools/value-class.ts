import type { Expr } from '@cedar-policy/cedar-wasm/nodejs';
import { AgreementError } from '../error.ts';
import type { Attribute } from './attribute.ts';
import { type ContextValue, holds, literalsOf, type Scalar } from './expression.ts';

/**
 * Values of one attribute that no test of any rule tells apart. One of them stands for all: whatever holds for it holds
 * for every other.
 */
export interface ValueClass {
  value: ContextValue;
  /** Every value, or every combination of groups of values, as words of the language: ascending, distinct. */
  members: readonly string[];
}

/** Above this, values of one attribute are too many to be looked at one by one. */
const combinationsMax = 65_536;
/** What no rule mentions. No party, language or code is called so. */
export const unmentioned = 'zz';

/** All the values that an attribute may have, in classes, given every test that any rule makes of it. */
export function classesOf(attribute: Attribute, tests: readonly Expr[]): ValueClass[] {
  const byAnswers = new Map<string, { value: ContextValue; members: string[] }>();
  for (const { value, member } of candidatesOf(attribute, tests)) {
    const answers = tests.map((test) => (holds(test, () => value) ? '1' : '0')).join('');
    const known = byAnswers.get(answers);
    if (known === undefined) byAnswers.set(answers, { value, members: [member] });
    else known.members.push(member);
  }
  return [...byAnswers.values()].map(({ value, members }) => ({ value, members: members.toSorted() }));
}

interface Candidate {
  value: ContextValue;
  member: string;
}

function candidatesOf(attribute: Attribute, tests: readonly Expr[]): Candidate[] {
  switch (attribute.type) {
    case 'boolean':
      return [false, true].map((value) => ({ value, member: String(value) }));
    case 'level':
      return attribute.names.map((member, i) => ({ value: i + attribute.lowest, member }));
    case 'number':
      return rangesOf(tests);
    case 'word':
      return wordsOf(attribute, tests).map((value) => ({ value, member: value }));
    case 'set':
      return combinationsOf(wordsOf(attribute, tests), tests);
    default:
      return attribute satisfies never;
  }
}

/** Every constant begins a range of its own, and so does the number after it: within one no comparison changes. */
function rangesOf(tests: readonly Expr[]): Candidate[] {
  const numbers = tests.flatMap(literalsOf).filter((one) => typeof one === 'number');
  const begins = [...new Set([0, ...numbers.flatMap((one) => [one, one + 1])])].filter((one) => one >= 0);
  begins.sort((a, b) => a - b);
  return begins.map((value, i) => {
    const next = begins[i + 1];
    const last = next === undefined ? undefined : next - 1;
    return { value, member: last === undefined ? `${value}–` : last === value ? String(value) : `${value}–${last}` };
  });
}

function wordsOf(attribute: { names: readonly string[] | undefined }, tests: readonly Expr[]): string[] {
  if (attribute.names !== undefined) return [...attribute.names];
  const mentioned = tests.flatMap(literalsOf).filter((one: Scalar) => typeof one === 'string' && one !== '');
  return ['', ...new Set(mentioned as string[]), unmentioned].filter((one, i, all) => all.indexOf(one) === i);
}

/**
 * Every set of words that some test could tell from another: words that the same constants hold are one group, of which a
 * set has none, some or all.
 */
function combinationsOf(words: readonly string[], tests: readonly Expr[]): Candidate[] {
  const constants = tests.map((test) => new Set(literalsOf(test)));
  const groups = new Map<string, string[]>();
  for (const word of words.filter((one) => one !== '')) {
    const key = constants.map((constant) => (constant.has(word) ? '1' : '0')).join('');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [word]);
    else known.push(word);
  }
  let sets: { value: string[]; parts: string[] }[] = [{ value: [], parts: [] }];
  for (const group of groups.values()) {
    const states = statesOf(group, { words, tests });
    if (sets.length * states.length > combinationsMax) {
      throw new AgreementError('UNREADABLE_POLICY', `more than ${combinationsMax} combinations of ${words.join(', ')}`);
    }
    sets = sets.flatMap(({ value, parts }) =>
      states.map((state) => ({
        value: [...value, ...state.words],
        parts: state.part === '' ? parts : [...parts, state.part],
      })),
    );
  }
  return sets.map(({ value, parts }) => ({ value: value.toSorted(), member: parts.toSorted().join(' + ') }));
}

function statesOf(
  group: readonly string[],
  among: { words: readonly string[]; tests: readonly Expr[] },
): { words: readonly string[]; part: string }[] {
  const [first = ''] = group;
  const none = { words: [], part: '' };
  const listed = group.toSorted().join('|');
  if (group.length === 1 || !tellsSomeFromAll(group, among)) return [none, { words: [first], part: listed }];
  return [none, { words: [first], part: `some of ${listed}` }, { words: group, part: `all of ${listed}` }];
}

/** Whether any test asks for more than one of them: then having one is not having all. */
function tellsSomeFromAll(
  group: readonly string[],
  { words, tests }: { words: readonly string[]; tests: readonly Expr[] },
): boolean {
  const rest = words.filter((word) => !group.includes(word));
  return tests.some((test) => {
    if ('==' in test || '!=' in test) return true;
    return holds(test, () => [...rest, ...group.slice(0, 1)]) !== holds(test, () => [...rest, ...group]);
  });
}
