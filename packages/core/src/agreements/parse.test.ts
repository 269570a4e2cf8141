import { hash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { document, permit } from './agreement.fixture.ts';
import type { AgreementDocument } from './document.ts';
import { agreementPayload, formatProblem, parseAgreement, parseAgreementPayload } from './index.ts';
import { textBytesMax } from './source.ts';

const yaml = `format: tamga/agreement/1
id: kz-uz-test
version: 1
title: { en: Test, ru: Проба }
reference: { en: Nowhere, ru: Нигде }
sources: [made for a test]
status: in-force
visibility: public
validity: { from: 2020-01-01, until: null }
parties:
  - { party: kz, role: signatory }
  - { party: uz, role: signatory }
groups:
  both: [kz, uz/ncp]
articles:
  - id: A1
    text: { en: May ask, ru: Может спросить }
    rules:
      - effect: permit
        from: [group:both]
        to: [kz, uz]
        kinds: [REQUEST]
        crimeAreas: [drugs]
        purposes: [investigation]
        personalDataMax: none
        markingMax: open
        obligations:
          - deadline: P30D
          - { caveat: protect, article: A1 }
`;

function firstProblem(text: string, parties?: string[]): string {
  const result = parseAgreement(text, { file: 'a.yaml', ...(parties ? { parties } : {}) });
  return result.ok ? 'accepted' : `${result.problems[0]?.code} ${result.problems.map(formatProblem)[0]}`;
}

function parsed(text: string): Parameters<typeof agreementPayload>[0] {
  const result = parseAgreement(text, { file: 'a.yaml' });
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.agreement;
}

describe('an agreement in YAML', () => {
  it('is read', () => {
    expect(firstProblem(yaml)).toBe('accepted');
  });

  it.each<[what: string, change: [string, string], expected: string]>([
    [
      'an unknown key',
      ['kinds:', 'sorts: [x]\n        kinds:'],
      'UNKNOWN_KEY a.yaml:22:9: articles[0].rules[0].sorts: unknown key "sorts"',
    ],
    [
      'an unknown kind',
      ['[REQUEST]', '[REQUESTS]'],
      'SHAPE a.yaml:22:17: articles[0].rules[0].kinds[0]: expected one of REQUEST, REPLY',
    ],
    [
      'an unknown crime area',
      ['[drugs]', '[drug]'],
      'SHAPE a.yaml:23:22: articles[0].rules[0].crimeAreas[0]: expected one of drugs',
    ],
    [
      'an unknown effect',
      ['effect: permit', 'effect: allow'],
      "SHAPE a.yaml:19:9: articles[0].rules[0].effect: expected one of 'permit'",
    ],
    [
      'a missing key',
      ['    text: { en: May ask, ru: Может спросить }\n', ''],
      'SHAPE a.yaml:16:5: articles[0].text: missing; expected object',
    ],
    ['a language without the other', [', ru: Проба', ''], 'SHAPE a.yaml:4:1: title.ru: missing; expected string'],
    [
      'an unknown group',
      ['group:both', 'group:all'],
      'UNKNOWN_GROUP a.yaml:20:16: articles[0].rules[0].from[0]: there is no group all; expected one of both',
    ],
    [
      'a party that is none',
      ['to: [kz, uz]', 'to: [kz, tj]'],
      'UNKNOWN_PARTY a.yaml:21:18: articles[0].rules[0].to[1]: tj is no party to this agreement; expected one of kz, uz',
    ],
    ['an authority of a party that is none', ['uz/ncp]', 'tj/ncp]'], 'UNKNOWN_PARTY a.yaml:14:14: groups.both[1]'],
    [
      'an unknown article of a duty',
      ['article: A1', 'article: A9'],
      'UNKNOWN_ARTICLE a.yaml:29:32: articles[0].rules[0].obligations[1].article: there is no article A9',
    ],
    [
      'an unknown caveat',
      ['caveat: protect', 'caveat: hush'],
      'SHAPE a.yaml:29:13: articles[0].rules[0].obligations[1]: expected one of deadline',
    ],
    [
      'a duration that is none',
      ['P30D', '30 days'],
      'SHAPE a.yaml:28:13: articles[0].rules[0].obligations[0].deadline: expected a duration',
    ],
    ['an empty validity', ['until: null', 'until: 2020-01-01'], 'EMPTY_VALIDITY a.yaml:9:31: validity.until'],
    ['a day that no calendar has', ['2020-01-01', '2020-02-30'], 'SHAPE a.yaml:9:13: validity.from: expected a date'],
    [
      'a key that stands twice',
      ['version: 1\n', 'version: 1\nversion: 2\n'],
      'SYNTAX a.yaml:4:1: Map keys must be unique',
    ],
    [
      'a party that stands twice',
      ['{ party: uz', '{ party: kz'],
      'DUPLICATE a.yaml:12:7: parties[1].party: kz stands here twice',
    ],
    [
      'an article that stands twice',
      ['articles:', 'articles:\n  - { id: A1, text: { en: a, ru: б } }'],
      'DUPLICATE a.yaml:17:5: articles[1].id: A1 stands here twice',
    ],
    ['an alias', ['ru: Проба }', 'ru: &x Проба }'], 'ALIAS a.yaml:4:27'],
    ['a tag', ['version: 1', 'version: !!int 1'], 'TAG a.yaml:3:16: a tag'],
    ['broken syntax', ['title: {', 'title: {{'], 'SYNTAX a.yaml:5:1'],
    [
      'another language of rules',
      ['agreement/1', 'agreement/9'],
      'SHAPE a.yaml:1:1: format: expected tamga/agreement/2',
    ],
    [
      'nobody who signs',
      ['role: signatory }\n  - { party: uz, role: signatory', 'role: body }\n  - { party: uz, role: body'],
      'SHAPE a.yaml:10:1: parties: nobody signs',
    ],
  ])('is refused for %s, with the place and what was expected', (_, [from, to], expected) => {
    expect(yaml).toContain(from);
    expect(firstProblem(yaml.replace(from, to))).toContain(expected);
  });

  it('is refused when it names a party that the region does not have', () => {
    expect(firstProblem(yaml, ['kz', 'caricc'])).toContain(
      'UNKNOWN_PARTY a.yaml:12:7: parties[1].party: uz is no party of the region',
    );
    expect(firstProblem(yaml, ['kz', 'uz'])).toBe('accepted');
  });

  it('is refused when a rule means nobody, because none of its actors is designated', () => {
    const text = yaml
      .replace('articles:', 'authorities: { kz: [kz/mia] }\narticles:')
      .replace('from: [group:both]', 'from: [kz/ncp]');
    expect(firstProblem(text)).toContain('SHAPE a.yaml:21:9: articles[0].rules[0].from: means nobody');
    expect(firstProblem(text.replace('        kinds:', '        designated: false\n        kinds:'))).toBe('accepted');
  });

  it('is refused when it is empty, too long, several documents, nested without end, or no text', () => {
    expect(firstProblem('')).toContain('SYNTAX a.yaml:1:1: is empty');
    expect(firstProblem('#'.repeat(textBytesMax + 1))).toContain('TOO_LARGE');
    expect(firstProblem('#' + 'ж'.repeat(textBytesMax / 2))).toContain('TOO_LARGE');
    expect(firstProblem(`${yaml}---\n${yaml}`)).toContain('a second document');
    expect(firstProblem('['.repeat(100_000))).toContain('SYNTAX');
    expect(firstProblem(`a: ${'{a: '.repeat(50_000)}`)).toContain('SYNTAX');
    expect(firstProblem('a: \ud800')).toContain('NOT_TEXT');
  });

  it('is refused as an alias bomb before anything is expanded', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const bomb = names.map(
      (name, i) =>
        `${name}: &${name} [${Array<string>(9)
          .fill(i === 0 ? 'x' : `*${names[i - 1]}`)
          .join(', ')}]`,
    );
    expect(firstProblem(bomb.join('\n'))).toContain('ALIAS');
  });

  it('gives problems for whatever stands there, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(yaml.length), (noise, at) => {
        expect(parseAgreement(noise, { file: 'a.yaml' }).ok).toBe(false);
        const spoiled = parseAgreement(yaml.slice(0, at) + noise + yaml.slice(at), { file: 'a.yaml' });
        expect(spoiled.ok || spoiled.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the payload of an agreement', () => {
  it('is the same for every layout of the same words', () => {
    const other = JSON.stringify(parsed(yaml).document, null, 4);
    expect(other).not.toBe(yaml);
    expect(agreementPayload(parsed(other))).toEqual(agreementPayload(parsed(yaml)));
    expect(agreementPayload(parsed(`# a remark\n${yaml}`))).toEqual(agreementPayload(parsed(yaml)));
  });

  it('changes with every word', () => {
    const id = (text: string) => hash('sha256', agreementPayload(parsed(text)));
    expect(id(yaml.replace('Nowhere', 'Somewhere'))).not.toBe(id(yaml));
    expect(id(yaml.replace('kz, uz/ncp', 'uz/ncp, kz'))).not.toBe(id(yaml));
  });

  it('reads back to the same document', () => {
    const { document: written } = parsed(yaml);
    const result = parseAgreementPayload(agreementPayload(parsed(yaml)), { file: 'payload' });
    expect(result.ok && result.agreement.document).toEqual(written);
  });

  it('is JSON with its keys in order, as RFC 8785 writes it', () => {
    const text = new TextDecoder().decode(agreementPayload(parsed(yaml)));
    expect(text.startsWith('{"articles":[{"id":"A1","rules":[{"crimeAreas":["drugs"],"effect":"permit",')).toBe(true);
    expect(JSON.stringify(JSON.parse(text))).toBe(text);
  });

  it.each<[string, (text: string) => string, string]>([
    ['with white space', (text) => text.replace(':', ': '), 'NOT_CANONICAL'],
    [
      'with keys in another order',
      (text) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as AgreementDocument).toReversed())),
      'NOT_CANONICAL',
    ],
    ['with a key twice', (text) => text.replace('"version":1', '"version":2,"version":1'), 'NOT_CANONICAL'],
    [
      'with an escape that is not needed',
      (text) => text.replace('"kz-uz-test"', '"\\u006bz-uz-test"'),
      'NOT_CANONICAL',
    ],
    ['with a number written otherwise', (text) => text.replace('"version":1', '"version":1.0'), 'NOT_CANONICAL'],
    ['with an unknown key', (text) => text.replace('"version":1', '"version":1,"zeal":1'), 'UNKNOWN_KEY'],
    ['cut short', (text) => text.slice(0, -1), 'SYNTAX'],
    ['nested without end', () => '['.repeat(200_000), 'SYNTAX'],
    ['in YAML', () => yaml, 'SYNTAX'],
  ])('is refused %s', (_, change, code) => {
    const text = new TextDecoder().decode(agreementPayload(parsed(yaml)));
    const result = parseAgreementPayload(new TextEncoder().encode(change(text)), { file: 'payload' });
    expect(result.ok ? 'accepted' : result.problems[0]?.code).toBe(code);
  });

  it('is refused when it is no UTF-8, or with a byte order mark', () => {
    const good = agreementPayload(parsed(JSON.stringify(document([permit()]))));
    const code = (bytes: Uint8Array) => {
      const result = parseAgreementPayload(bytes, { file: 'payload' });
      return result.ok ? 'accepted' : result.problems[0]?.code;
    };
    expect(code(good)).toBe('accepted');
    expect(code(Uint8Array.of(0xff, ...good))).toBe('NOT_TEXT');
    expect(code(Uint8Array.of(0xef, 0xbb, 0xbf, ...good))).toBe('SYNTAX');
    expect(code(new Uint8Array(textBytesMax + 1).fill(0x20))).toBe('TOO_LARGE');
  });
});
