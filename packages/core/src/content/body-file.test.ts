import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds, type KindName } from '../identifiers/index.ts';
import { formatProblem, parseBodyFile } from './index.ts';

/** Problems of a body file as `tamga` prints them. */
function problemsOf(text: string, options: { file?: string; kind?: KindName } = {}): string[] {
  const { file = 'a.yaml', kind = 'REQUEST' } = options;
  const parsed = parseBodyFile(text, { file, kind });
  return parsed.ok ? [] : parsed.problems.map((problem) => formatProblem(problem, file));
}

const head = 'title: [{language: en, text: A}]\ntext: [{language: en, text: B}]\n';

describe('body files', () => {
  it('in YAML and in JSON give the same form', () => {
    const yaml = parseBodyFile(head, { file: 'a.yaml', kind: 'REQUEST' });
    const json = parseBodyFile(
      JSON.stringify({ title: [{ language: 'en', text: 'A' }], text: [{ language: 'en', text: 'B' }] }),
      {
        file: 'a.JSON',
        kind: 'REQUEST',
      },
    );
    expect(yaml.ok).toBe(true);
    expect(json).toEqual(yaml);
  });

  it('keep amounts, numbers with zeros in front and phone numbers as they are written', () => {
    const text = `${head}entities:
  substances: [{name: heroin, amount: 10.50, unit: kg}]
  phones: [{msisdn: +77010000000}]
  persons: [{born: 1980, nationalIds: [{type: pinfl, number: 01234567890123}]}]
  locations: [{latitude: 43.20, longitude: -0.5}]
`;
    expect(parseBodyFile(text, { file: 'a.yaml', kind: 'REQUEST' })).toMatchObject({
      ok: true,
      form: {
        entities: {
          substances: [{ amount: '10.50' }],
          phones: [{ msisdn: '+77010000000' }],
          persons: [{ born: '1980', nationalIds: [{ number: '01234567890123' }] }],
          locations: [{ latitude: '43.20', longitude: '-0.5' }],
        },
      },
    });
  });

  it('leave out what is null or empty', () => {
    const text = `${head}usefulUntil: ""\nentities:\n  persons: []\n  phones: null\nprovenance:\n`;
    const bare = parseBodyFile(head, { file: 'a.yaml', kind: 'REQUEST' });
    expect(parseBodyFile(text, { file: 'a.yaml', kind: 'REQUEST' })).toEqual(bare);
  });

  it('take a choice by its short or its full name', () => {
    const short = parseBodyFile(`${head}crimeAreas: [drugs]`, { file: 'a.yaml', kind: 'REQUEST' });
    const full = parseBodyFile(`${head}crimeAreas: [CRIME_AREA_DRUGS]`, { file: 'a.yaml', kind: 'REQUEST' });
    expect(short).toMatchObject({ ok: true, form: { crimeAreas: ['drugs'] } });
    expect(full).toEqual(short);
  });

  it.each([
    [
      'an unknown field',
      `${head}entities:\n  person: []\n`,
      'a.yaml:4:3: entities: unknown field "person" in Entities; expected one of persons, ',
    ],
    [
      'a field in snake_case',
      `${head}useful_until: 2026-11-22\n`,
      'a.yaml:3:1: unknown field "useful_until" in Request; did you mean usefulUntil?',
    ],
    [
      'a number for text',
      'title:\n  - language: en\n    text: 5\n',
      'a.yaml:3:11: title[0].text: expected text of at most 20000 characters, found a number: put it in quotation marks',
    ],
    [
      'a list for text',
      `${head}usefulUntil: [2026]\n`,
      'a.yaml:3:14: usefulUntil: expected a day: YYYY-MM-DD, found a list',
    ],
    ['text for a list', 'title: A\n', 'a.yaml:1:8: title: expected a list, found other text'],
    [
      'text for a group',
      `${head}entities: none\n`,
      'a.yaml:3:11: entities: expected the fields of a Entities, found other text',
    ],
    [
      'text for true or false',
      `${head}courtUse: yes\n`,
      'a.yaml:3:11: courtUse: expected true or false, found other text',
    ],
    [
      'an unknown choice',
      `${head}crimeAreas: [drug]\n`,
      'a.yaml:3:14: crimeAreas[0]: expected one of drugs, psychotropics, precursors',
    ],
    [
      'a day that does not exist',
      `${head}usefulUntil: 2026-02-29\n`,
      'a.yaml:3:14: usefulUntil: expected a day: YYYY-MM-DD',
    ],
    [
      'a wrong check digit',
      `${head}entities:\n  containers:\n    - number: CSQU3054384\n`,
      'a.yaml:5:15: entities.containers[0].number: expected an ISO 6346 number with a right check digit',
    ],
    ['a key given twice', 'title: []\ntitle: []\n', 'a.yaml:2:1: Map keys must be unique'],
    ['broken YAML', 'title: [\n', 'a.yaml:2:1: Flow sequence in block collection must be'],
    [
      'an alias',
      'title: &a [{language: en, text: A}]\ntext: *a\n',
      'a.yaml:1:11: title: expected a list, found an anchor (&), which body files do not use',
    ],
    [
      'a tag',
      `${head}usefulUntil: !!binary aGk=\n`,
      'a.yaml:3:23: usefulUntil: expected a day: YYYY-MM-DD, found a tag (!)',
    ],
    ['a second document', `${head}---\n{}\n`, 'a.yaml:3:1: expected one document; another begins here'],
    ['nothing', '# only a comment\n', 'a.yaml:1:1: the file is empty'],
    ['a list at the top', '- a\n', 'a.yaml:1:1: expected the fields of a Request, found a list'],
    [
      'what the kind requires left out',
      'text: [{language: en, text: B}]\n',
      'a.yaml:1:1: title: title is required in Request',
    ],
    [
      'a required field left empty',
      'title:\n  - language: en\n    text: ""\n',
      'a.yaml:3:5: title[0].text: text is required in LocalizedText',
    ],
    [
      'two languages without an authentic one',
      'title: [{language: en, text: A}, {language: ru, text: A}]\n',
      'a.yaml:1:1: title: of several languages exactly one is marked authentic: true',
    ],
    [
      'a language twice',
      'title: [{language: en, text: A, authentic: true}, {language: en, text: A}]\n',
      'a.yaml:1:1: title: each language is given once',
    ],
    [
      'two numbers of one account',
      `${head}entities:\n  accounts:\n    - {iban: KZ86125KZT5004100100, card: {number: "4111111111111111"}}\n`,
      'a.yaml:5:7: entities.accounts[0]: expected only one of iban, card',
    ],
    [
      'a link to nobody',
      `${head}entities:\n  links: [{from: p1, to: p2, type: knows}]\n`,
      'a.yaml:4:12: entities.links[0].from: no entity of this message has the id p1',
    ],
    [
      'an id used twice',
      `${head}entities:\n  persons: [{id: p1}]\n  vehicles: [{id: p1}]\n`,
      'a.yaml:5:15: entities.vehicles[0].id: the id p1 is used before',
    ],
    [
      'an override of writing direction',
      'title: [{language: en, text: "a\\u202Eb"}]\n',
      'a.yaml:1:30: title[0].text: expected text',
    ],
    [
      'half of a character',
      'title: [{language: en, text: "\\uD800"}]\n',
      'a.yaml:1:30: title[0].text: holds half of a character',
    ],
  ])('with %s are refused where it stands', (_, text, expected) => {
    expect(problemsOf(text)).toContainEqual(expect.stringContaining(expected));
  });

  it('in JSON are held to JSON, with positions', () => {
    expect(problemsOf('{"title": [{"language": "en", "text": 5}]}', { file: 'a.json' })[0]).toContain(
      'a.json:1:39: title[0].text: expected text',
    );
    expect(problemsOf("{'title': []}", { file: 'a.json' })[0]).toContain('is not JSON');
    expect(problemsOf('{"title": [],}', { file: 'a.json' })[0]).toContain('is not JSON');
    expect(problemsOf('{"title": [], "title": []}', { file: 'a.json' })[0]).toContain(
      'a.json:1:15: Map keys must be unique',
    );
  });

  it('report many mistakes at once, but no endless list', () => {
    expect(problemsOf(`${head}a: 1\nb: 2\nc: 3\n`)).toHaveLength(3);
    expect(problemsOf(Array.from({ length: 500 }, (_, i) => `f${i}: 1\n`).join(''))).toHaveLength(50);
  });

  it('do not quote values, which may be personal', () => {
    const text = `${head}entities:\n  persons: [{names: [{full: "Иванов\\u0000"}]}]\n  phones: [{msisdn: "777 Иванов"}]\n`;
    expect(problemsOf(text)).toHaveLength(2);
    expect(problemsOf(text).join('\n')).not.toContain('Иванов');
  });

  it('that are hostile are refused without harm', () => {
    expect(problemsOf('['.repeat(200_000))).toHaveLength(1);
    expect(problemsOf('- '.repeat(200_000))).toHaveLength(1);
    expect(problemsOf('x'.repeat(1_048_577))).toHaveLength(1);
    expect(problemsOf('a: &a [x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n').length).toBeGreaterThan(0);
    expect(problemsOf('__proto__: {title: 1}\nconstructor: 1\n')).toHaveLength(2);
  });

  it('never make the reader throw', () => {
    const pieces = [
      'title:',
      'entities:',
      ' ',
      '\n',
      '  ',
      '- ',
      '? ',
      ': ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '&a ',
      '*a',
      '!!x ',
      '|\n',
      '#',
      '5',
      '\0',
      '\uD800',
      'ж',
      '---\n',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('a.yaml', 'a.json'), fc.constantFrom(...kinds.names), (broken, file, kind) => {
        expect(typeof parseBodyFile(broken, { file, kind }).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });
});
