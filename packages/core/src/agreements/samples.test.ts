import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brief, compiled, question, setOf, toyDigest } from './agreement.fixture.ts';
import { type AgreementDocument, type Example, isPermitting } from './document.ts';
import { nodePolicyEngine } from './engine-node.ts';
import { questionOfExample } from './example.ts';
import { compileAgreement, formatProblem, parseAgreement } from './index.ts';
import { parseMoment } from './moment.ts';

const engine = nodePolicyEngine();
const folder = new URL('examples/', import.meta.url);
const files = readdirSync(folder);
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const documentOf = (file: string): AgreementDocument => compiled(textOf(file), engine).agreement.document;
/** Those that the sample region concludes. */
const founding = ['caricc-2006.yaml', 'kz-tj-drugs-2000.yaml', 'un-1988-trafficking.yaml'];
const all = setOf(founding.map(textOf), engine);

describe('the samples', () => {
  it('are the agreements of the notes, their variants, and the documents that their clauses refer to', () => {
    expect(files).toEqual([
      'caricc-2006.yaml',
      'caricc-before-force.yaml',
      'caricc-secrets.yaml',
      'cis-drugs-2000.yaml',
      'cis-evidence-protocol.yaml',
      'cis-samples-2011.yaml',
      'eu-directive-2023-977.yaml',
      'kz-tj-customs-2000.yaml',
      'kz-tj-drugs-2000.yaml',
      'ru-af-drugs-2009.yaml',
      'ru-af-representation.yaml',
      'ru-dk-crime-2010.yaml',
      'ru-ee-drugs.yaml',
      'ru-in-drugs-2007.yaml',
      'ru-lk-drugs.yaml',
      'un-1988-trafficking.yaml',
    ]);
  });

  it.each(files)('%s loads, and every example of it comes out as written', (file) => {
    const document = documentOf(file);
    expect(document.id).toBe(file.replace('.yaml', ''));
    expect(document.notice?.en).toMatch(/^Sample, not official text\./);
    expect(document.notice?.ru).toMatch(/^Образец, не официальный текст\./);
  });

  it.each(files)('%s has for every article with rules an example both ways', (file) => {
    for (const { id, rules, examples } of documentOf(file).articles) {
      // A reservation has nothing of its own to reserve: its worked decision stands with the agreement that it limits.
      if (rules === undefined || !rules.some(isPermitting)) continue;
      const ways = new Set(examples?.map((example) => (example.expect === 'refused' ? 'refused' : 'not refused')));
      expect([id, ...ways].toSorted()).toEqual([id, 'not refused', 'refused'].toSorted());
    }
  });

  it.each(files)('%s fails to load when one example says otherwise, and says where', (file) => {
    const document = documentOf(file);
    document.articles.forEach((article, i) => {
      article.examples?.forEach((_, j) => {
        const parsed = parseAgreement(JSON.stringify(flipped(document, i, j)), { file });
        if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
        const result = compileAgreement(parsed.agreement, { engine, sha256: toyDigest });
        const found = result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
        expect(found).toEqual([`EXAMPLE_FAILED articles[${i}].examples[${j}]`]);
      });
    });
  });

  it('say of every verdict that rests on a clause nobody saw that it does', () => {
    const [decision] = all.decide(question({ from: 'kz/mia', to: ['tj/dca'] }), Date.UTC(2026, 5, 1));
    const background = decision?.bases.map(
      ({ agreement, article, background }) => `${agreement} ${article} ${background}`,
    );
    expect(background).toEqual([
      'caricc-2006 C5 false',
      'caricc-2006 C14 true',
      'caricc-2006 C12 false',
      'caricc-2006 C15 true',
      'caricc-2006 C16 true',
      'kz-tj-drugs-2000 C3 true',
      'kz-tj-drugs-2000 C8 true',
      'kz-tj-drugs-2000 C10 true',
      'kz-tj-drugs-2000 C9 true',
      'un-1988-trafficking 9(1)(b) true',
      'un-1988-trafficking 9(1)(a) true',
    ]);
  });

  it('attach the obligations of every agreement that permits, and a deadline only where one has a clock', () => {
    const obligations = (to: string) =>
      all
        .decide(question({ from: 'kz/mia', to: [to] }), Date.UTC(2026, 5, 1))[0]
        ?.obligations.map(({ value, agreement, article }) => `${value} ${agreement} ${article}`);
    expect(obligations('tj/dca')).toEqual([
      'addressees-only caricc-2006@1 C14',
      'protect caricc-2006@1 C12',
      'no-third-party-without-consent caricc-2006@1 C15',
      'investigation caricc-2006@1 C16',
      'P30D kz-tj-drugs-2000@1 C8',
      'no-third-party-without-consent kz-tj-drugs-2000@1 C10',
      'investigation kz-tj-drugs-2000@1 C10',
      'written kz-tj-drugs-2000@1 C9',
      'protect un-1988-trafficking@1 9(1)(a)',
    ]);
    expect(obligations('kg/ncp')?.some((obligation) => obligation.startsWith('P'))).toBe(false);
  });

  it('cover drugs between all members and with the centre, and neither cigarettes nor mercury', () => {
    const members = ['az', 'kg', 'kz', 'ru', 'tj', 'tm', 'uz'];
    const at = Date.UTC(2026, 10, 22);
    for (const from of members) {
      const to = [...members.filter((party) => party !== from).map((party) => `${party}/ncp`), 'caricc/coordination'];
      const verdicts = (areas: Parameters<typeof question>[0]) =>
        new Set(
          all
            .decide(question({ from: `${from}/ncp`, to, purpose: undefined, personalData: 'none', ...areas }), at)
            .map((one) => brief(one).split(' ', 2).join(' ')),
        );
      expect(verdicts({ kind: 'SEIZURE', areas: ['drugs'] })).not.toContain('refuse NO_ARTICLE');
      expect(verdicts({ kind: 'SEIZURE', areas: ['drugs', 'psychotropics', 'precursors'] })).not.toContain(
        'refuse NO_ARTICLE',
      );
      expect(verdicts({ kind: 'ADMIN', areas: ['drugs'] })).not.toContain('refuse NO_ARTICLE');
      expect(verdicts({ kind: 'SEIZURE', areas: ['smuggling'] })).toEqual(new Set(['refuse NO_ARTICLE']));
      expect(verdicts({ kind: 'ADMIN', areas: [] })).toEqual(new Set(['refuse NO_ARTICLE']));
    }
  });

  it('hold laundering for a person: both ends with the centre, and between members where no drug is named', () => {
    const at = Date.UTC(2026, 10, 22);
    const ask = (to: string, areas: ('drugs' | 'laundering')[]) =>
      brief(all.decide(question({ from: 'ru/ncp', to: [to], kind: 'SPONTANEOUS', areas }), at)[0]);
    expect(ask('caricc/coordination', ['drugs', 'laundering'])).toMatch(/^human C5.* by ru\/ncp,caricc\/coordination$/);
    expect(ask('kz/ncp', ['drugs', 'laundering'])).toBe('permit 9(1)(b)+9(1)(a)');
    expect(ask('kz/ncp', ['laundering'])).toMatch(/^human C5.*9\(1\)\(b\) by ru\/ncp,kz\/ncp$/);
  });

  it('decide every worked example the same way alone and, unless another agreement covers it, together', () => {
    for (const file of founding) {
      for (const { examples } of documentOf(file).articles) {
        // What an example takes to be in force beside its own agreement is not here.
        const alike = (examples ?? []).filter(({ inForce }) => inForce === undefined);
        expect(alike.filter((example) => !togetherFits(example))).toEqual([]);
      }
    }
  });
});

/** Another agreement may permit more; none of these makes refused what another permits, but where it says so of its own. */
function togetherFits(example: Example): boolean {
  const verdict = brief(all.decide(questionOfExample(example), parseMoment(example.at) ?? 0)[0]).split(' ')[0];
  if (example.expect === 'permitted') return verdict === 'permit';
  return example.expect === 'refused' || verdict !== 'refuse';
}

function flipped(document: AgreementDocument, i: number, j: number): AgreementDocument {
  const copy = structuredClone(document);
  const example = copy.articles[i]?.examples?.[j];
  if (example === undefined) throw new Error('no such example');
  example.expect = example.expect === 'permitted' ? 'human' : 'permitted';
  delete example.code;
  return copy;
}
