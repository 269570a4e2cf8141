import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noonMs, question, setOf } from '../agreement.fixture.ts';
import type { AgreementDocument } from '../document.ts';
import { nodePolicyEngine } from '../engine-node.ts';
import type { Box } from './box.ts';
import { type Change, diffAgreements } from './diff.ts';
import { agreement, message, type Sent } from './random.fixture.ts';
import { verdictOf } from './verdict.ts';

const engine = nodePolicyEngine();
/** More on demand: TAMGA_CASES=1000. */
const casesCount = Number(process.env['TAMGA_CASES'] ?? 40);

/** Reads a reported class as a person would, apart from how it was made. */
function belongs(box: Box, one: Sent, documents: readonly AgreementDocument[]): boolean {
  const text = JSON.stringify(documents);
  const nameOf = (authority: string): string => {
    if (text.includes(`"${authority}"`)) return authority;
    const [party = ''] = authority.split('/');
    return documents.some(({ parties }) => parties.some((member) => member.party === party)) ? `${party}/*` : 'zz/*';
  };
  const has = (name: string, value: string): boolean => box[name] === undefined || box[name].includes(value);
  const combinations = box['crimeAreas'];
  return (
    has('from', nameOf(one.from)) &&
    has('to', nameOf(one.to[0] ?? '')) &&
    has('kind', one.kind) &&
    (combinations === undefined || combinations.some((combination) => isOf(combination, one.areas))) &&
    has('purpose', one.purpose ?? '') &&
    has('personalData', one.personalData) &&
    has('marking', one.marking) &&
    has('operation', String(one.operation !== '')) &&
    has('senderDecided', 'false')
  );
}

/** `a|b + c`: at least one of a and b, and c, and nothing else. */
function isOf(combination: string, areas: readonly string[]): boolean {
  const parts = combination === '' ? [] : combination.split(' + ').map((part) => part.split('|'));
  return (
    areas.every((area) => parts.some((part) => part.includes(area))) &&
    parts.every((part) => part.some((area) => areas.includes(area)))
  );
}

/** A different second version, a document taken away, or one added. */
const twoSets = fc.record({
  before: fc.array(agreement, { minLength: 1, maxLength: 2 }),
  after: fc.array(agreement, { minLength: 0, maxLength: 2 }),
  messages: fc.array(message, { minLength: 60, maxLength: 60 }),
});

const numbered = (documents: readonly AgreementDocument[]): AgreementDocument[] =>
  documents.map((one, i) => ({ ...one, id: `kz-uz-test-${'ab'[i]}` }));

describe('the difference between two sets of agreements', () => {
  it('has every exchange whose verdict differs in exactly one class, and no other', { timeout: 300_000 }, () => {
    let found = 0;
    let same = 0;
    fc.assert(
      fc.property(twoSets, ({ before, after, messages }) => {
        const [old, now] = [numbered(before), numbered(after)];
        using oldSet = setOf(old, engine);
        using newSet = setOf(now, engine);
        const { changes } = diffAgreements({ set: oldSet, atMs: noonMs }, { set: newSet, atMs: noonMs });
        for (const one of messages) {
          const ask = question(one);
          const [a, b] = [oldSet, newSet].map((set) => {
            const [decision] = set.decide(ask, noonMs);
            if (decision === undefined) throw new Error('no decision');
            return verdictOf(decision, ask);
          });
          const classes: Change[] = changes.filter(({ exchanges }) => belongs(exchanges, one, [...old, ...now]));
          const differs = JSON.stringify(normal(a)) !== JSON.stringify(normal(b));
          expect({ one, a, b, classes: classes.length }).toEqual({ one, a, b, classes: differs ? 1 : 0 });
          if (differs) found += 1;
          else same += 1;
          const told = differs ? [classes[0]?.before, classes[0]?.after] : [a, b];
          expect(told.map(normal)).toEqual([a, b].map(normal));
        }
      }),
      { numRuns: casesCount, endOnFailure: true },
    );
    // A property that never met a difference, or nothing else, would show nothing.
    expect(Math.min(found, same)).toBeGreaterThan(casesCount);
  });
});

/** Duties in any order. */
function normal(verdict: ReturnType<typeof verdictOf> | undefined): unknown {
  return verdict && { ...verdict, duties: verdict.duties.map((duty) => JSON.stringify(duty)).toSorted() };
}
