import { expect, it } from 'vitest';
import { document, noonMs, permit, setOf } from '../agreement.fixture.ts';
import { nodePolicyEngine } from '../engine-node.ts';
import { readCases } from './case-file.ts';
import { simulate } from './simulate.ts';

const members = { members: ['kz', 'uz'] };
const text = `
cases:
  - name: a request on drugs
    from: kz/ncp
    to: uz/ncp
    kind: REQUEST
    labels: { crime-area: [drugs], purpose: investigation, personal-data: identification }
    expect: permitted
  - from: kz/ncp
    to: [uz/ncp, tj/ncp]
    kind: REQUEST
    labels: { crime-area: drugs }
    expect: permitted
`;

it('decides the cases of a file and says which come out otherwise than expected', () => {
  using set = setOf([document([permit()])], nodePolicyEngine());
  const { cases, problems } = readCases({ file: 'cases.yaml', text }, members);
  expect(problems).toEqual([]);
  const summary = simulate(cases, { set, atMs: noonMs });
  expect(summary.outcomes.map(({ name, outcome, asExpected }) => [name, outcome, asExpected])).toEqual([
    ['a request on drugs', 'permit', true],
    ['cases.yaml#2', 'refuse', false],
  ]);
  expect(summary).toMatchObject({ byOutcome: { permit: 1, human: 0, refuse: 1 }, unexpected: 1 });
  expect(summary.byArticle[0]).toEqual({ outcome: 'permit', article: 'kz-uz-test@1/A1', count: 2 });
});

it('says where a case is wrong', () => {
  const wrong = text.replace('kind: REQUEST', 'kind: REQEST').replace('[uz/ncp, tj/ncp]', 'uz');
  expect(
    readCases({ file: 'cases.yaml', text: wrong }, members).problems.map(({ line, path }) => [line, path]),
  ).toEqual([
    [6, 'cases[0].kind'],
    [10, 'cases[1].to'],
  ]);
  const labels = readCases(
    { file: 'c.yaml', text: '{from: kz/ncp, to: uz/ncp, kind: REQUEST, labels: {colour: red}}' },
    members,
  );
  expect(labels.problems[0]?.message).toContain('expected key=value with one of the keys');
});

it('reads JSON lines of both kinds, and counts published cases in which no member takes part', () => {
  const own = JSON.stringify({ from: 'kz/ncp', to: 'uz/ncp', kind: 'TEST' });
  const broken = '{"from": "kz/ncp"}';
  const read = readCases({ file: 'c.jsonl', text: `${own}\n\n${broken}\n` }, members);
  expect(read.cases.map(({ line }) => line)).toEqual([1]);
  expect(new Set(read.problems.map(({ line }) => line))).toEqual(new Set([3]));
});
