import type {
  ItemForm,
  LocalizedTextForm,
  LocationForm,
  ProvenanceForm,
  SubstanceForm,
  SubstanceUnitName,
} from '@tamga/wire/content-forms';
import { z } from 'zod';
import {
  type AuthorityId,
  authorityId,
  type CrimeAreaName,
  isOperationName,
  type KindName,
  type PartyId,
} from '../identifiers/index.ts';
import { crimeAreasOfOperation, crimeAreasOfText } from './crime-words.ts';
import { isPartialDate } from './dates.ts';
import { formatProblem, type Form } from './form.ts';
import { isWebAddress } from './internet-names.ts';
import { readForm } from './read-form.ts';

/** A message as a published case gives it. Its labels follow from the form; `operation` is the header's. */
export interface CaseMessage<Kind extends KindName = KindName> {
  readonly what: 'message';
  /** The case's id: `case-001`. */
  readonly record: string;
  readonly kind: Kind;
  readonly from: AuthorityId;
  readonly to: readonly AuthorityId[];
  readonly form: Form<Kind>;
  /** As `--label` options. */
  readonly labels: readonly string[];
  readonly title: string;
  /** Address of the main source. */
  readonly source: string;
}

/** What one line of a file of cases comes to (07, "Playing cases"). */
export type CaseOutcome =
  | CaseMessage
  /** No member took part, so nobody would have written. */
  | { readonly what: 'skipped'; readonly record: string }
  /** The line is not a valid case; `reason` says why. */
  | { readonly what: 'invalid'; readonly line: number; readonly reason: string };

/** Who takes part in the region: its members, whose contact points write, and the centre's authority. */
export interface CaseReaders {
  readonly members: readonly PartyId[];
  readonly centre: AuthorityId;
}

/** The unit of an authority that is its nation's contact point. */
const contactPoint = 'ncp';

/** Numbers of a case stay as its file writes them. */
const verbatim = z.strictObject({
  written: z.string().regex(/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/u, 'expected a plain decimal number'),
});
const country = z.string().regex(/^[A-Z]{2}$/u, 'expected an ISO 3166 code of two letters');
const words = z.string().min(1).max(500);
const webAddress = z.string().refine(isWebAddress, 'expected an address that begins with http:// or https://');

const units = ['mg', 'g', 'kg', 't', 'ml', 'l', 'units', 'pills', 'capsules', 'ampoules', 'vials', 'doses'] as const;
const packs = ['packs', 'packages', 'boxes', 'bottles', 'plants', 'blotters'] as const;

const caseKinds = {
  seizure: 'SEIZURE',
  'precursor-seizure': 'SEIZURE',
  'joint-operation': 'SITREP',
  'controlled-delivery': 'SPONTANEOUS',
  'financial-investigation': 'SPONTANEOUS',
  exercise: 'ADMIN',
  meeting: 'ADMIN',
} as const;
type CaseKind = keyof typeof caseKinds;

const caseSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]{1,64}$/u),
  date: z.string().refine(isPartialDate, 'expected YYYY-MM-DD, YYYY-MM or YYYY').nullable(),
  kind: z.enum(Object.keys(caseKinds) as [CaseKind, ...CaseKind[]]),
  title_en: words.max(200),
  title_ru: words.max(200).nullable(),
  countries: z.array(country).max(50),
  reporting_authority: words.nullable(),
  place: z
    .strictObject({
      name: words.nullable(),
      country: country.nullable(),
      lat: verbatim.nullable(),
      lon: verbatim.nullable(),
      coords: z.literal('approximate').optional(),
    })
    .refine(({ lat, lon }) => (lat === null) === (lon === null), 'lat and lon are given together'),
  substances: z
    .array(
      z.strictObject({
        name: words.max(100),
        amount: verbatim.nullable(),
        unit: z.enum([...units, ...packs]).nullable(),
      }),
    )
    .max(200),
  concealment: words.nullable(),
  conveyance: words.nullable(),
  route: z.array(country).max(50).nullable(),
  persons_arrested: verbatim.nullable(),
  operation: z.string().refine(isOperationName, 'expected the name of an operation').nullable(),
  notes_en: z.string().min(1).max(20_000).nullable(),
  source_url: webAddress,
  source_title: words.nullable(),
  more_sources: z.array(webAddress).max(15).optional(),
});
type PublishedCase = z.infer<typeof caseSchema>;

/**
 * Turns one line of published cases into the message that its contact point would have sent. Nothing is invented: what
 * the line does not know stays empty, and what no agreement covers is for the agreements to refuse.
 */
export function caseToMessage(text: string, options: CaseReaders & { line: number }): CaseOutcome {
  const { line } = options;
  const parsed = parseLine(text);
  if (!parsed.ok) return { what: 'invalid', line, reason: parsed.reason };
  const published = parsed.case;
  const from = senderOf(published, options.members);
  if (from === undefined) return { what: 'skipped', record: published.id };
  const kind = caseKinds[published.kind];
  const read = readForm(kind, formOf(published));
  if (!read.ok)
    return { what: 'invalid', line, reason: read.problems.map((problem) => formatProblem(problem)).join('; ') };
  return {
    what: 'message',
    record: published.id,
    kind,
    from: authorityId({ party: from, unit: contactPoint }),
    to: recipientsOf(published, from, options),
    form: read.form,
    labels: published.operation === null ? [] : [`operation=${published.operation}`],
    title: published.title_en,
    source: published.source_url,
  };
}

function parseLine(text: string): { ok: true; case: PublishedCase } | { ok: false; reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text, keepNumbers);
  } catch (cause) {
    if (cause instanceof SyntaxError) return { ok: false, reason: 'not one JSON object' };
    throw cause;
  }
  const parsed = caseSchema.safeParse(value);
  if (parsed.success) return { ok: true, case: parsed.data };
  return {
    ok: false,
    reason: parsed.error.issues.map(({ path, message }) => [...path.map(String), message].join(': ')).join('; '),
  };
}

/** JSON.parse gives a reviver the text of a number as it stands in the source (ECMAScript 2026). */
function keepNumbers(_key: string, value: unknown, context?: { source?: string }): unknown {
  return typeof value === 'number' ? { written: context?.source ?? String(value) } : value;
}

function memberOf(code: string, members: readonly PartyId[]): PartyId | undefined {
  return members.find((member) => member === code.toLowerCase());
}

function senderOf({ place, countries }: PublishedCase, members: readonly PartyId[]): PartyId | undefined {
  const codes = [...(place.country === null ? [] : [place.country]), ...countries];
  return codes.flatMap((code) => memberOf(code, members) ?? [])[0];
}

function recipientsOf(
  { countries, route }: PublishedCase,
  from: PartyId,
  { members, centre }: CaseReaders,
): AuthorityId[] {
  const concerned = new Set([...countries, ...(route ?? [])].flatMap((code) => memberOf(code, members) ?? []));
  concerned.delete(from);
  return [...[...concerned].map((party) => authorityId({ party, unit: contactPoint })), centre];
}

function formOf(published: PublishedCase): object {
  switch (published.kind) {
    case 'seizure':
    case 'precursor-seizure':
      return { ...common(published), ...goods(published), date: published.date, place: placeOf(published) };
    case 'joint-operation':
      return {
        ...common(published),
        ...goods(published),
        ...operationOf(published),
        period: periodOf(published),
        place: placeOf(published),
      };
    case 'controlled-delivery':
    case 'financial-investigation': {
      const { concealment, ...rest } = goods(published);
      return {
        ...common(published),
        ...rest,
        method: concealment,
        period: periodOf(published),
        place: placeOf(published),
      };
    }
    case 'exercise':
    case 'meeting':
      return {
        ...common(published),
        ...operationOf(published),
        topic: published.kind,
        date: published.date,
        place: placeOf(published),
        countries: published.countries,
      };
    default:
      return published.kind satisfies never;
  }
}

function common(published: PublishedCase): object {
  const { title_en: english, title_ru: russian, notes_en: notes } = published;
  const title: LocalizedTextForm[] = [
    { language: 'en', text: english, ...(russian === null ? {} : { authentic: true }) },
  ];
  return {
    title: russian === null ? title : [...title, { language: 'ru', text: russian }],
    text: inEnglish(notes),
    crimeAreas: crimeAreasOf(published),
    entities: entitiesOf(published),
    provenance: provenanceOf(published),
  };
}

function goods({ concealment, conveyance, route, persons_arrested: arrested, countries }: PublishedCase) {
  return {
    concealment: inEnglish(concealment),
    conveyance: inEnglish(conveyance),
    route: route?.map((code) => ({ country: code })),
    personsArrested: arrested === null ? undefined : Number(arrested.written),
    countries,
  };
}

function operationOf({ operation }: PublishedCase): object {
  return { operation };
}

function periodOf({ date }: PublishedCase): object | undefined {
  return date === null ? undefined : { from: date, until: date };
}

function placeOf({ place }: PublishedCase): LocationForm {
  return {
    ...(place.lat === null || place.lon === null ? {} : { latitude: place.lat.written, longitude: place.lon.written }),
    ...(place.coords === undefined ? {} : { approximate: true }),
    ...(place.name === null ? {} : { place: inEnglish(place.name) }),
    ...(place.country === null ? {} : { country: place.country }),
  };
}

function inEnglish(text: string | null): LocalizedTextForm[] {
  return text === null ? [] : [{ language: 'en', text }];
}

/** Goods that no convention lists as a substance. */
const exciseGoods = /cigarette|tobacco|alcohol/iu;

function entitiesOf({ substances }: PublishedCase): { substances: SubstanceForm[]; items: ItemForm[] } {
  const items = substances.filter(({ name }) => exciseGoods.test(name));
  return {
    substances: substances.filter((one) => !items.includes(one)).map((one) => amountOf(one)),
    items: items.map((one) => ({ type: 'excise-goods', ...amountOf(one) })),
  };
}

function amountOf({ name, amount, unit }: PublishedCase['substances'][number]): {
  name: string;
  amount?: string;
  unit?: SubstanceUnitName;
} {
  return { name, ...(amount === null ? {} : { amount: amount.written }), ...(unit === null ? {} : { unit }) };
}

function provenanceOf(published: PublishedCase): ProvenanceForm {
  const {
    id,
    reporting_authority: reportedBy,
    source_url: url,
    source_title: title,
    more_sources: more = [],
  } = published;
  return {
    record: id,
    ...(reportedBy === null ? {} : { reportedBy }),
    sources: [{ url, ...(title === null ? {} : { title }) }, ...more.map((address) => ({ url: address }))],
  };
}

/** Fields of crime from operation and text; those of substances follow from the substances themselves. */
function crimeAreasOf({ operation, title_en: title, notes_en: notes }: PublishedCase): CrimeAreaName[] {
  return [...new Set([...crimeAreasOfOperation(operation ?? ''), ...crimeAreasOfText(`${title}\n${notes ?? ''}`)])];
}
