import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveLabels } from '../labels/index.ts';
import { parseAuthorityId, parsePartyId } from '../identifiers/index.ts';
import { caseToMessage, encodeBody, type CaseMessage, type CaseOutcome } from './index.ts';

const members = ['az', 'kg', 'kz', 'ru', 'tj', 'tm', 'uz'].map((party) => parsePartyId(party));
const centre = parseAuthorityId('caricc/coordination');

const file = new URL('../../../testing/data/cases.jsonl', import.meta.url);
const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
const outcomes: readonly CaseOutcome[] = lines.map((text, i) => caseToMessage(text, { line: i + 1, members, centre }));
const messages = outcomes.filter((outcome): outcome is CaseMessage => outcome.what === 'message');

function messageOf(record: string): CaseMessage {
  const found = messages.find((message) => message.record === record);
  if (found === undefined) throw new Error(`${record} is no message`);
  return found;
}

const sample = {
  id: 'case-900',
  date: '2026-11',
  kind: 'seizure',
  title_en: 'Heroin in a car',
  title_ru: 'Героин в автомобиле',
  countries: ['KZ', 'UZ'],
  reporting_authority: null,
  place: { name: null, country: 'UZ', lat: null, lon: null },
  substances: [],
  concealment: null,
  conveyance: null,
  route: ['TJ', 'UZ', 'DE'],
  persons_arrested: null,
  operation: null,
  notes_en: 'A report.',
  source_url: 'https://example.org/',
  source_title: null,
};

function outcomeOf(change: Record<string, unknown>): CaseOutcome {
  return caseToMessage(JSON.stringify({ ...sample, ...change }), { line: 7, members, centre });
}

describe('the published cases', () => {
  it('are 99, and each is a message or has no member in it', () => {
    expect(lines).toHaveLength(99);
    expect(outcomes.filter(({ what }) => what === 'invalid')).toEqual([]);
    expect(outcomes.filter(({ what }) => what === 'skipped')).toHaveLength(11);
    expect(messages).toHaveLength(88);
  });

  it('become bodies that can be sealed', () => {
    expect(messages.filter(({ kind, form }) => !encodeBody(kind, form).ok)).toEqual([]);
  });

  it('hold no personal data and are written in English and Russian', () => {
    const labels = messages.map(({ kind, form }) => deriveLabels(kind, form));
    expect(labels.every(({ personalData, languages }) => personalData === 'none' && languages.join() === 'en,ru')).toBe(
      true,
    );
  });

  it('go to every other member concerned and to the centre, never to the sender', () => {
    expect(messageOf('case-002')).toMatchObject({
      kind: 'SEIZURE',
      from: 'uz/ncp',
      to: ['tj/ncp', 'caricc/coordination'],
    });
    // No place: the first member of the list. Afghanistan is none.
    expect(messageOf('case-026')).toMatchObject({ kind: 'SITREP', from: 'az/ncp' });
    expect(messages.every(({ from, to }) => !to.includes(from) && to.at(-1) === 'caricc/coordination')).toBe(true);
    expect(messages.every(({ to }) => new Set(to).size === to.length)).toBe(true);
  });

  it('keep amounts, coordinates and sources as they are written', () => {
    expect(messageOf('case-073').form).toMatchObject({
      date: '2024-03-20',
      entities: {
        substances: [
          { name: 'marijuana', amount: '89.94', unit: 'kg' },
          { name: 'heroin', amount: '4.66', unit: 'kg' },
          { name: 'methamphetamine', amount: '7.4', unit: 'kg' },
          { name: 'methadone M-40 tablets', amount: '8010', unit: 'packages' },
        ],
      },
      provenance: { record: 'case-073', reportedBy: 'State Border Service of Azerbaijan' },
      route: [{ country: 'IR' }, { country: 'AZ' }],
    });
    expect(messageOf('case-028').form).toMatchObject({
      place: { latitude: '37.2', longitude: '68.61', approximate: true },
    });
  });

  it('leave empty what is not known', () => {
    // Heroin of unknown weight, and an inspection without a year.
    expect(messageOf('case-014').form).toMatchObject({ entities: { substances: [{ name: 'heroin' }] } });
    expect(messageOf('case-096').form).not.toHaveProperty('date');
    expect(messageOf('case-096').form).not.toHaveProperty('personsArrested', 0);
  });

  it.each([
    ['case-008', ['precursors']],
    ['case-005', ['drugs', 'weapons']],
    ['case-028', ['psychotropics']],
    ['case-029', []],
    ['case-050', []],
    ['case-064', ['drugs']],
    ['case-066', ['smuggling']],
    ['case-089', ['drugs', 'laundering']],
    ['case-094', ['precursors']],
  ])('have the crime areas that follow from their facts: %s', (record, areas) => {
    const { kind, form } = messageOf(record);
    expect(deriveLabels(kind, form).crimeAreas).toEqual(areas);
  });

  it('carry the operation as a label and in the form of an operation', () => {
    expect(messageOf('case-017')).toMatchObject({
      labels: ['operation=Transit (Транзит)'],
      form: { operation: 'Transit (Транзит)' },
    });
  });
});

describe('a line', () => {
  it.each([
    ['seizure', 'SEIZURE'],
    ['precursor-seizure', 'SEIZURE'],
    ['joint-operation', 'SITREP'],
    ['controlled-delivery', 'SPONTANEOUS'],
    ['financial-investigation', 'SPONTANEOUS'],
    ['exercise', 'ADMIN'],
    ['meeting', 'ADMIN'],
  ])('about a %s becomes a %s', (kind, expected) => {
    expect(outcomeOf({ kind })).toMatchObject({
      what: 'message',
      kind: expected,
      from: 'uz/ncp',
      to: ['kz/ncp', 'tj/ncp', 'caricc/coordination'],
    });
  });

  it('without a member is skipped; members are those of the region at hand', () => {
    expect(outcomeOf({ place: { ...sample.place, country: 'DE' }, countries: ['AF'], route: null })).toEqual({
      what: 'skipped',
      record: 'case-900',
    });
    const alone = caseToMessage(JSON.stringify(sample), { line: 1, members: [parsePartyId('kz')], centre });
    expect(alone).toMatchObject({ from: 'kz/ncp', to: ['caricc/coordination'] });
  });

  it('keeps every digit of an amount', () => {
    const text = JSON.stringify(sample).replace(
      '"substances":[]',
      '"substances":[{"name":"heroin","amount":10.50,"unit":"kg"}]',
    );
    expect(caseToMessage(text, { line: 1, members, centre })).toMatchObject({
      form: { entities: { substances: [{ amount: '10.50' }] } },
    });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['an unknown kind', { kind: 'robbery' }, 'kind: '],
    ['a country that is no code', { countries: ['Kazakhstan'] }, 'countries: 0: expected an ISO 3166 code'],
    ['a day that does not exist', { date: '2026-02-30' }, 'date: expected YYYY-MM-DD'],
    ['an amount in words', { substances: [{ name: 'heroin', amount: 'much', unit: 'kg' }] }, 'substances: 0: amount'],
    ['an amount below zero', { substances: [{ name: 'heroin', amount: -1, unit: 'kg' }] }, 'expected a decimal number'],
    ['an unknown unit', { substances: [{ name: 'heroin', amount: 1, unit: 'pud' }] }, 'substances: 0: unit'],
    [
      'a unit without an amount',
      { substances: [{ name: 'heroin', amount: null, unit: 'kg' }] },
      'a unit needs an amount',
    ],
    ['half a position', { place: { ...sample.place, lat: 41 } }, 'lat and lon are given together'],
    ['a source that is no address', { source_url: 'javascript:alert(1)' }, 'source_url: expected an address'],
    ['half a person', { persons_arrested: 1.5 }, 'personsArrested: expected a whole number'],
  ])('with %s is reported with its number', (_, change, reason) => {
    expect(outcomeOf(change)).toMatchObject({
      what: 'invalid',
      line: 7,
      reason: expect.stringContaining(reason) as string,
    });
  });

  it.each(['', 'not json', '[]', 'null', '"case"', '{}'])('that reads %j is reported with its number', (text) => {
    expect(caseToMessage(text, { line: 3, members, centre })).toMatchObject({ what: 'invalid', line: 3 });
  });
});
