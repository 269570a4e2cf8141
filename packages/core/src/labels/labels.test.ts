import { encode, tamga } from '@tamga/wire';
import type { EntitiesForm, RequestForm } from '@tamga/wire/content-forms';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Form, readForm } from '../content/index.ts';
import {
  crimeAreas,
  declarations,
  handlings,
  kinds,
  type KindName,
  markingLevels,
  matters,
  paps,
  personalDataClasses,
  personRoles,
  prioritiesByHaste,
  purposes,
  requestForms,
  tlps,
  urgencyGrounds,
} from '../identifiers/index.ts';
import {
  checkLabels,
  completeLabels,
  deriveLabels,
  type ImpliedLabels,
  kindWords,
  type Labels,
  labelOptionKeys,
  labelsCover,
  labelsFromWire,
  labelsToWire,
  labelWords,
  parseLabelOption,
  penaltyMonthsMax,
  readLabelOptions,
} from './index.ts';

const nothing: ImpliedLabels = {
  crimeAreas: [],
  personalData: 'none',
  personRoles: [],
  languages: [],
  attachments: false,
  handlingNote: false,
};
const routine: Labels = completeLabels(nothing, {});

function request(more: Partial<RequestForm>): ImpliedLabels {
  return implied('REQUEST', { title: [{ language: 'en', text: 'A' }], text: [{ language: 'en', text: 'B' }], ...more });
}

function implied<Kind extends KindName>(kind: Kind, form: Form<Kind>): ImpliedLabels {
  const read = readForm(kind, form);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return deriveLabels(kind, read.form);
}

describe('labels that a body implies', () => {
  it.each<[string, EntitiesForm, string]>([
    ['a person', { persons: [{ sex: 'male' }] }, 'identification'],
    ['a phone', { phones: [{ msisdn: '+77010000000' }] }, 'identification'],
    ['an account', { accounts: [{ iban: 'KZ86125KZT5004100100' }] }, 'identification'],
    ['an e-mail address', { emails: [{ address: 'a@example.org' }] }, 'identification'],
    ['an IP address', { ipAddresses: [{ address: '192.0.2.1' }] }, 'identification'],
    ['a number plate', { vehicles: [{ registration: '123 ABC 02' }] }, 'identification'],
    ['a white lorry', { vehicles: [{ type: 'truck', colour: 'white' }] }, 'none'],
    ['a container', { containers: [{ number: 'CSQU3054383' }] }, 'none'],
    ['an organisation', { organisations: [{ type: 'company' }] }, 'none'],
    ['a statement on health', { persons: [{ specialCategories: [{ category: 'health' }] }] }, 'special-categories'],
  ])('personal data of %s', (_, entities, expected) => {
    expect(request({ entities }).personalData).toBe(expected);
  });

  it('personal data in attachments', () => {
    const attachment = { key: '01'.repeat(32), name: 'a.png', type: 'image/png', hash: '01'.repeat(64) };
    expect(request({ attachments: [attachment] })).toMatchObject({ attachments: true, personalData: 'none' });
    expect(request({ attachments: [{ ...attachment, content: 'portrait' }] }).personalData).toBe('identification');
    expect(request({ attachments: [{ ...attachment, content: 'fingerprints' }] }).personalData).toBe(
      'special-categories',
    );
    expect(request({})).toMatchObject({ attachments: false });
  });

  it('personal data repeated by a correction, and asked for by a hit query', () => {
    const correction = { message: '01'.repeat(16), reason: 'inaccurate' } as const;
    expect(
      implied('CORRECTION', { ...correction, changes: [{ field: 'entities.persons[0].born' }] }).personalData,
    ).toBe('identification');
    expect(implied('CORRECTION', { ...correction, changes: [{ field: 'date' }] }).personalData).toBe('none');
    expect(implied('HIT_QUERY', { terms: [{ id: 'h1', type: 'phone', blinded: '01'.repeat(32) }] }).personalData).toBe(
      'identification',
    );
  });

  it('roles of persons, in order and once', () => {
    const persons = (['contact', 'suspect', 'suspect'] as const).map((role) => ({ role }));
    expect(request({ entities: { persons } }).personRoles).toEqual(['suspect', 'contact']);
  });

  it.each([
    ['heroin', ['drugs']],
    ['Героин', ['drugs']],
    ['acetic anhydride (Iran)', ['precursors']],
    ['precursors for methadone', ['precursors']],
    ['diazepam', ['psychotropics']],
    ['drugs and psychotropics in total', ['drugs', 'psychotropics']],
    ['metallic mercury', []],
    ['description', []],
  ])('crime areas of a substance named %s', (name, expected) => {
    expect(request({ entities: { substances: [{ name }] } }).crimeAreas).toEqual(expected);
  });

  it('crime areas of a substance that is classed away', () => {
    expect(request({ entities: { substances: [{ name: 'heroin', class: 'none' }] } }).crimeAreas).toEqual(['drugs']);
    expect(request({ entities: { substances: [{ name: 'white powder', class: 'psychotropic' }] } }).crimeAreas).toEqual(
      ['psychotropics'],
    );
  });

  it('crime areas of offences, weapons, excise goods, the kind and what the sender states', () => {
    expect(request({ offences: [{ area: 'laundering' }], crimeAreas: ['corruption'] }).crimeAreas).toEqual([
      'laundering',
      'corruption',
    ]);
    expect(request({ entities: { items: [{ type: 'weapon' }, { type: 'excise-goods' }] } }).crimeAreas).toEqual([
      'weapons',
      'smuggling',
    ]);
    const notice = { title: [{ language: 'en', text: 'A' }], exporter: 'o1', importer: 'o2' };
    const organisations = [{ id: 'o1' }, { id: 'o2' }];
    expect(implied('PRECURSOR_NOTICE', { ...notice, entities: { organisations } }).crimeAreas).toEqual(['precursors']);
  });

  it('languages of every text, however deep', () => {
    const person = { involvement: [{ language: 'tg', text: 'B' }] };
    expect(request({ entities: { persons: [person] } }).languages).toEqual(['en', 'tg']);
  });
});

describe('a header', () => {
  const full = request({
    entities: {
      persons: [{ role: 'victim', specialCategories: [{ category: 'health' }] }],
      substances: [{ name: 'heroin' }],
    },
    attachments: [{ key: '01'.repeat(32), name: 'a.png', type: 'image/png', hash: '01'.repeat(64) }],
    handlingNote: [{ language: 'ru', text: 'Только для аналитиков' }],
  });
  const honest = completeLabels(full, {});

  it('that says what the body implies covers it, and so does one that claims more', () => {
    expect(labelsCover(honest, full)).toEqual({ ok: true });
    expect(labelsCover(completeLabels(full, { crimeAreas: ['weapons'], languages: ['kk'] }), full)).toEqual({
      ok: true,
    });
    expect(labelsCover(honest, nothing)).toEqual({ ok: true });
  });

  it.each<[Partial<Labels>, string[]]>([
    [{ crimeAreas: [] }, ['crime area drugs']],
    [{ personalData: 'identification' }, ['personal data special-categories']],
    [{ personalData: 'none', personRoles: [] }, ['personal data special-categories', 'person role victim']],
    [{ languages: ['en'] }, ['language ru']],
    [{ attachments: false }, ['attachments']],
    [{ handling: ['H1'] }, ['handling H3']],
  ])('that claims less is LABEL_MISMATCH and says what is missing: %j', (less, missing) => {
    expect(labelsCover({ ...honest, ...less }, full)).toEqual({ ok: false, code: 'LABEL_MISMATCH', missing });
  });

  it('covers a body exactly when nothing of what it implies is taken away', () => {
    const subset = fc.subarray([...crimeAreas.names]);
    fc.assert(
      fc.property(subset, subset, (wanted, claimed) => {
        const covers = labelsCover({ ...routine, crimeAreas: claimed }, { ...nothing, crimeAreas: wanted }).ok;
        expect(covers).toBe(wanted.every((area) => claimed.includes(area)));
      }),
    );
  });
});

describe('labels by themselves', () => {
  const problemsOf = (labels: Partial<Labels>, basisClaimed = false): string[] =>
    checkLabels({ ...routine, ...labels }, { basisClaimed }).map(({ label }) => label);

  it.each<[string, Partial<Labels>, string[]]>([
    ['nothing said', {}, []],
    ['urgent without a ground', { urgency: 'urgent' }, ['ground']],
    ['flash with a ground', { urgency: 'flash', urgencyGround: 'threat-to-life' }, []],
    ['a ground without urgency', { urgencyGround: 'threat-to-life' }, ['ground']],
    ['4x4 B2', { evaluation: { scheme: 'four-by-four', code: 'B2' } }, []],
    ['4x4 D2', { evaluation: { scheme: 'four-by-four', code: 'D2' } }, ['evaluation']],
    ['Admiralty F6', { evaluation: { scheme: 'admiralty', code: 'F6' } }, []],
    ['Admiralty G1', { evaluation: { scheme: 'admiralty', code: 'G1' } }, ['evaluation']],
    ['3x5x2 1BP', { evaluation: { scheme: 'three-by-five-by-two', code: '1BP' } }, []],
    ['3x5x2 B2', { evaluation: { scheme: 'three-by-five-by-two', code: 'B2' } }, ['evaluation']],
    ['a marking', { marking: { text: 'ДСП', level: 'official-use' } }, []],
    ['a marking without words', { marking: { text: '', level: 'official-use' } }, ['marking']],
    ['TLP and PAP outside cyber traffic', { tlp: 'amber-strict', pap: 'red' }, ['tlp', 'pap']],
    ['TLP in cyber traffic', { tlp: 'amber', crimeAreas: ['cybercrime'] }, []],
    ['crime areas out of order', { crimeAreas: ['weapons', 'drugs'] }, ['crime-area']],
    ['a role twice', { personRoles: ['suspect', 'suspect'] }, ['role']],
    ['handling codes out of order', { handling: ['H2', 'H1'] }, ['handling']],
    ['languages out of order', { languages: ['ru', 'en'] }, ['language']],
    ['a language that is none', { languages: ['rus'] }, ['language']],
    ['declarations out of order', { declarations: ['dual-criminality', 'serious-offence'] }, ['declares']],
    ['a matter twice', { matters: ['fiscal', 'fiscal'] }, ['matter']],
    ['origins out of order', { origins: ['ru', 'cn'] }, ['origin']],
    ['an origin that is no id', { origins: ['CN'] }, ['origin']],
    ['a penalty of no months', { maxPenaltyMonths: 0 }, ['max-penalty']],
    ['a penalty beyond a life', { maxPenaltyMonths: 1_201 }, ['max-penalty']],
    [
      'what agreements decide by',
      {
        declarations: ['serious-offence', 'dual-criminality'],
        matters: ['fiscal'],
        origins: ['cn', 'ru'],
        maxPenaltyMonths: 60,
        requestForm: 'oral-recorded',
      },
      [],
    ],
    ['personal data without purpose and basis', { personalData: 'identification' }, ['purpose', 'agreement']],
  ])('with %s', (_, labels, problems) => {
    expect(problemsOf(labels)).toEqual(problems);
  });

  it('with personal data, a purpose and a claimed basis are right', () => {
    expect(problemsOf({ personalData: 'identification', purpose: 'investigation' }, true)).toEqual([]);
  });
});

const labelsArbitrary: fc.Arbitrary<Labels> = fc
  .record(
    {
      urgency: fc.constantFrom(...prioritiesByHaste),
      urgencyGround: fc.constantFrom(...urgencyGrounds.names),
      handling: fc.subarray([...handlings.names]),
      evaluation: fc.constant({ scheme: 'admiralty' as const, code: 'B2' }),
      marking: fc.record({
        text: fc.constantFrom('ДСП', 'Қызмет бабында'),
        level: fc.constantFrom(...markingLevels.names),
      }),
      tlp: fc.constantFrom(...tlps.names),
      pap: fc.constantFrom(...paps.names),
      crimeAreas: fc.subarray([...crimeAreas.names]),
      purpose: fc.constantFrom(...purposes.names),
      personalData: fc.constantFrom(...personalDataClasses.names),
      personRoles: fc.subarray([...personRoles.names]),
      languages: fc.subarray(['en', 'kk', 'ru']),
      declarations: fc.subarray([...declarations.names]),
      matters: fc.subarray([...matters.names]),
      origins: fc.subarray(['af', 'cn', 'ru']),
      maxPenaltyMonths: fc.integer({ min: 1, max: penaltyMonthsMax }),
      requestForm: fc.constantFrom(...requestForms.names),
    },
    { requiredKeys: [] },
  )
  .map((choice) => completeLabels(nothing, choice));

describe('labels on the wire', () => {
  const { Labels: WireLabels } = tamga.envelope.v1;

  it('come back as they were', () => {
    fc.assert(
      fc.property(labelsArbitrary, (labels) => {
        const decoded = WireLabels.decode(encode(WireLabels, labelsToWire(labels)));
        expect(labelsFromWire(decoded)).toEqual({ ok: true, labels });
      }),
    );
  });

  it('with a number that this version does not know are refused and named', () => {
    // Field 8, crime areas, with the number 99; nothing else.
    const decoded = WireLabels.decode(new Uint8Array([0x42, 1, 99]));
    expect(labelsFromWire(decoded)).toMatchObject({
      ok: false,
      code: 'LABELS_INVALID',
      problems: [{ label: 'urgency' }, { label: 'crimeAreas' }, { label: 'personalData' }],
    });
    expect(labelsFromWire(undefined).ok).toBe(false);
  });
});

describe('label options', () => {
  it.each([
    ['urgency=urgent', { urgency: 'urgent' }],
    ['ground=threat-to-life', { urgencyGround: 'threat-to-life' }],
    ['handling=h1, H2', { handling: ['H1', 'H2'] }],
    ['evaluation=admiralty:b2', { evaluation: { scheme: 'admiralty', code: 'B2' } }],
    ['marking=ДСП:official-use', { marking: { text: 'ДСП', level: 'official-use' } }],
    ['tlp=amber-strict', { tlp: 'amber-strict' }],
    ['pap=red', { pap: 'red' }],
    ['crime-area=drugs,weapons', { crimeAreas: ['drugs', 'weapons'] }],
    ['purpose=investigation', { purpose: 'investigation' }],
    ['personal-data=identification', { personalData: 'identification' }],
    ['role=suspect', { personRoles: ['suspect'] }],
    ['language=ru', { languages: ['ru'] }],
    ['declares=serious-offence,dual-criminality', { declarations: ['serious-offence', 'dual-criminality'] }],
    ['matter=fiscal', { matters: ['fiscal'] }],
    ['origin=cn, af', { origins: ['cn', 'af'] }],
    ['max-penalty=60', { maxPenaltyMonths: 60 }],
    ['form=oral-recorded', { requestForm: 'oral-recorded' }],
    ['agreement=caricc-2006', { agreement: 'caricc-2006' }],
    ['article=7(2)=a', { article: '7(2)=a' }],
    ['operation=Kanal-2007', { operation: 'Kanal-2007' }],
  ])('%s is read', (text, choice) => {
    expect(parseLabelOption(text)).toEqual({ ok: true, choice });
  });

  it('are all tried above', () => {
    expect(labelOptionKeys).toHaveLength(20);
  });

  it.each([
    ['urgency', 'expected key=value with one of the keys urgency, ground'],
    ['colour=red', 'expected key=value with one of the keys'],
    ['toString=1', 'expected key=value with one of the keys'],
    ['urgency=soon', 'expected one of routine, urgent, flash'],
    ['evaluation=B2', 'expected scheme:code, as in admiralty:B2'],
    ['marking=ДСП', 'expected marking:level'],
    ['language=russian', 'no ISO 639-1 code'],
    ['origin=China', 'at position 1 stands "C"'],
    ['max-penalty=0', 'no penalty in months, 1 to 1200'],
    ['article=', 'an article has 1 to 64 printable characters'],
    ['agreement=Caricc', 'at position 1 stands "C"'],
  ])('%s is refused with what was expected', (text, message) => {
    expect(parseLabelOption(text)).toMatchObject({
      ok: false,
      code: 'LABEL_OPTION',
      message: expect.stringContaining(message) as string,
    });
  });

  it('add up where they are lists, and are given once otherwise', () => {
    expect(readLabelOptions(['role=suspect', 'role=victim', 'urgency=flash'])).toEqual({
      ok: true,
      choice: { personRoles: ['suspect', 'victim'], urgency: 'flash' },
    });
    expect(readLabelOptions(['urgency=flash', 'urgency=routine'])).toMatchObject({ ok: false, code: 'LABEL_OPTION' });
  });
});

describe('labels in words', () => {
  it('are given in English and Russian for every value', () => {
    fc.assert(
      fc.property(labelsArbitrary, (labels) => {
        const english = labelWords(labels, 'en');
        const russian = labelWords(labels, 'ru');
        expect(russian).toHaveLength(english.length);
        expect([...english, ...russian].every(({ name, value }) => name !== '' && value !== '')).toBe(true);
      }),
    );
    expect(labelWords(completeLabels(nothing, { urgency: 'flash', tlp: 'amber-strict' }), 'ru')).toEqual([
      { name: 'Срочность', value: 'немедленная' },
      { name: 'TLP', value: 'TLP:AMBER+STRICT' },
      { name: 'Персональные данные', value: 'нет' },
    ]);
  });

  it('name every kind', () => {
    expect(Object.keys(kindWords).toSorted()).toEqual([...kinds.names].toSorted());
  });
});
