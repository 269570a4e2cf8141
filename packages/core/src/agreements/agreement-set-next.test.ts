import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { brief, compiled, document, noonMs, permit, question, setOf } from './agreement.fixture.ts';
import type { AgreementSet } from './agreement-set.ts';
import type { AgreementDocument } from './document.ts';
import type { PolicyEngine } from './engine.ts';
import { nodePolicyEngine } from './engine-node.ts';
import type { Standing } from './lifecycle/standing.ts';
import { randomCase } from './random-agreement.fixture.ts';

const engine = nodePolicyEngine();
const casesCount = 60;
const messagesCount = 40;

function between(a: string, b: string, changes: Partial<AgreementDocument> = {}): AgreementDocument {
  return document([permit({ from: [a, b], to: [a, b] })], {
    id: `${a}-${b}-test`,
    parties: [a, b].map((party) => ({ party, role: 'signatory' as const })),
    ...changes,
  });
}

function next(
  set: AgreementSet,
  documents: readonly AgreementDocument[],
  { standing, by = engine }: { standing?: Standing | undefined; by?: PolicyEngine } = {},
): AgreementSet {
  const [first] = documents;
  if (first === undefined) throw new Error('nothing changes');
  const made = set.next([{ id: first.id, versions: documents.map((one) => compiled(one, by)), standing }]);
  if (!made.ok) throw new Error(made.problems[0]?.message);
  return made.set;
}

it('a set that followed others decides as one that was made at once', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(randomCase(messagesCount), ({ documents, standings, messages }) => {
      let set = setOf([], engine);
      const here: AgreementDocument[] = [];
      const heard = new Map<string, Standing>();
      const compare = (): void => {
        using fresh = setOf(here, engine, undefined, heard);
        for (const { atMs, ...message } of messages) {
          const asked = question(message);
          expect(set.decide(asked, atMs)).toEqual(fresh.decide(asked, atMs));
          expect(set.quotas(asked, atMs)).toEqual(fresh.quotas(asked, atMs));
        }
      };
      compare();
      for (const one of documents.toReversed()) {
        here.push(one);
        set = next(set, [one]);
        compare();
      }
      for (const one of documents) {
        const standing = standings.get(one.id);
        if (standing !== undefined) heard.set(one.id, standing);
        set = next(set, [one], { standing });
        compare();
      }
      set[Symbol.dispose]();
    }),
    { numRuns: casesCount },
  );
  expect(engine.slotsCount()).toBe(0);
});

it('a document is prepared for its own parties, and nothing else anew', () => {
  let preparedCount = 0;
  const counting: PolicyEngine = {
    ...engine,
    cedar: {
      ...engine.cedar,
      preparsePolicySet: (id, policies) => {
        preparedCount += 1;
        return engine.cedar.preparsePolicySet(id, policies);
      },
    },
  };
  const first = setOf([between('kz', 'uz'), between('kz', 'tj')], counting);
  const ask = (set: AgreementSet, to: string): string => brief(set.decide(question({ to: [to] }), noonMs)[0]);
  expect([ask(first, 'uz/ncp'), ask(first, 'tj/ncp'), ask(first, 'fr/police')]).toEqual([
    'permit A1',
    'permit A1',
    'refuse NO_AGREEMENT',
  ]);
  const before = preparedCount;
  using second = next(first, [between('kz', 'fr')], { by: counting });
  expect([ask(second, 'uz/ncp'), ask(second, 'tj/ncp')]).toEqual(['permit A1', 'permit A1']);
  expect(preparedCount).toBe(before);
  // A stranger until then: what was remembered of it no longer counts.
  expect(ask(second, 'fr/police')).toBe('permit A1');
  expect(preparedCount).toBe(before + 1);
  expect(() => ask(first, 'uz/ncp')).toThrow(expect.objectContaining({ code: 'SET_DISPOSED' }));
});

it('a later version takes the place of the one before, also for a party that it leaves out', () => {
  const later = between('kz', 'uz', {
    version: 2,
    validity: { from: '2026-01-01', until: null },
    id: 'kz-tj-test',
  });
  const first = setOf([between('kz', 'tj')], engine);
  expect(brief(first.decide(question({ to: ['tj/ncp'] }), noonMs)[0])).toBe('permit A1');
  using second = next(first, [between('kz', 'tj'), later]);
  expect(brief(second.decide(question({ to: ['tj/ncp'] }), noonMs)[0])).toBe('refuse NO_AGREEMENT');
  expect(brief(second.decide(question({ to: ['uz/ncp'] }), noonMs)[0])).toBe('permit A1');
  expect(second.agreements).toHaveLength(2);
});

it('versions that contradict each other leave the set as it is', () => {
  using set = setOf([between('kz', 'uz')], engine);
  const twice = [compiled(between('kz', 'uz'), engine), compiled(between('kz', 'uz'), engine)];
  const made = set.next([{ id: 'kz-uz-test', versions: twice, standing: undefined }]);
  expect(made).toMatchObject({ ok: false, problems: [{ code: 'VERSION_TWICE' }] });
  expect(brief(set.decide(question(), noonMs)[0])).toBe('permit A1');
});
