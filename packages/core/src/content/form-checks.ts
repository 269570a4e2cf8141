import type {
  CdHandoverForm,
  ItemForm,
  LinkForm,
  LocalizedTextForm,
  LocationForm,
  NationalIdForm,
  PeriodForm,
  PrecursorNoticeForm,
  SubstanceForm,
} from '@tamga/wire/content-forms';
import type { KindName } from '../identifiers/index.ts';
import { casHolds, iinHolds, innHolds } from './check-digits.ts';
import { inOrder, isTime } from './dates.ts';
import { rules } from './rules.ts';
import { messageSchema, type Visited, walkForm } from './walk.ts';

/** Something wrong between fields that are each right alone. */
export interface Finding {
  readonly path: string;
  readonly message: string;
}

const titleCharsMax = 200;

/** Required fields, choices, and what must agree within one form. */
export function* checkForm(kind: KindName, form: object): Generator<Finding> {
  const visited = [...walkForm(kind, form)];
  const names = entityNames(visited);
  for (const one of visited) {
    yield* checkRequired(one);
    yield* checkTexts(one);
    yield* checkMessage(one, names);
  }
  yield* duplicateNames(visited);
}

/** Joins a path and a field. */
function inside(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}

function* checkRequired({ type, path, value }: Visited): Generator<Finding> {
  const { required = [], anyOf = [] } = rules[type] ?? {};
  for (const field of required) {
    if (value[field] === undefined) yield { path: inside(path, field), message: `${field} is required in ${type}` };
  }
  for (const group of anyOf) {
    if (group.every((field) => value[field] === undefined)) {
      yield { path, message: `${type} needs ${group.length === 1 ? '' : 'one of '}${group.join(', ')}` };
    }
  }
}

/** Versions of one text: one a language, and where there are several, the authentic one marked. */
function* checkTexts({ type, path, value }: Visited): Generator<Finding> {
  for (const field of messageSchema(type).fields) {
    const texts = value[field.name] as readonly LocalizedTextForm[] | undefined;
    if (field.type.kind !== 'message' || field.type.name !== 'LocalizedText' || texts === undefined) continue;
    const at = inside(path, field.name);
    if (new Set(texts.map(({ language }) => language)).size < texts.length) {
      yield { path: at, message: 'each language is given once' };
    }
    const authentic = texts.filter((text) => text.authentic === true).length;
    if (texts.length > 1 && authentic !== 1) {
      yield { path: at, message: 'of several languages exactly one is marked authentic: true' };
    }
    if (field.name !== 'title') continue;
    for (const [i, { text = '' }] of texts.entries()) {
      const short = text.length <= titleCharsMax && !/[\n\t]/u.test(text);
      if (!short)
        yield { path: `${at}[${i}].text`, message: `a title is one line of at most ${titleCharsMax} characters` };
    }
  }
}

function* checkMessage({ type, path, value }: Visited, names: ReadonlySet<string>): Generator<Finding> {
  switch (type) {
    case 'Period':
      yield* checkPeriod(value, path);
      break;
    case 'Location':
      yield* checkLocation(value, path);
      break;
    case 'NationalId':
      yield* checkNationalId(value, path);
      break;
    case 'Substance':
      yield* checkSubstance(value, path);
      break;
    case 'Item':
      yield* checkUnit(value, path);
      break;
    case 'Link':
      yield* checkLink(value, path, names);
      break;
    case 'PrecursorNotice':
      yield* checkPrecursorNotice(value, names);
      break;
    case 'CdHandover':
      yield* checkHandover(value);
      break;
    default:
  }
}

function* checkPeriod({ from, until }: PeriodForm, path: string): Generator<Finding> {
  if (from !== undefined && until !== undefined && !inOrder(from, until)) {
    yield { path: inside(path, 'until'), message: 'until lies before from' };
  }
}

function* checkLocation({ latitude, longitude }: LocationForm, path: string): Generator<Finding> {
  if ((latitude === undefined) !== (longitude === undefined)) {
    yield { path, message: 'latitude and longitude are given together' };
  }
}

const nationalIdShapes: Readonly<
  Record<string, { shape: RegExp; expected: string; holds?: (text: string) => boolean }>
> = {
  iin: { shape: /^\d{12}$/u, expected: '12 digits with a right check digit', holds: iinHolds },
  pinfl: { shape: /^\d{14}$/u, expected: '14 digits' },
  pin: { shape: /^\d{14}$/u, expected: '14 digits' },
  fin: { shape: /^[0-9A-Z]{7}$/u, expected: '7 digits or capital letters' },
};

function* checkNationalId({ type, number = '', country }: NationalIdForm, path: string): Generator<Finding> {
  const at = inside(path, 'number');
  if (type === 'inn') {
    const right = /^\d{9}$/u.test(number) ? country !== 'RU' : /^\d{12}$/u.test(number) && innHolds(number);
    if (!right)
      yield { path: at, message: 'an INN has 12 digits with right check digits (Russia) or 9 digits (Tajikistan)' };
    return;
  }
  const rule = nationalIdShapes[type ?? ''];
  if (rule === undefined) return;
  if (!rule.shape.test(number) || rule.holds?.(number) === false)
    yield { path: at, message: `expected ${rule.expected}` };
}

function* checkSubstance(substance: SubstanceForm, path: string): Generator<Finding> {
  const { code, codeSystem } = substance;
  if ((code === undefined) !== (codeSystem === undefined))
    yield { path, message: 'code and codeSystem are given together' };
  if (codeSystem === 'cas' && code !== undefined && !(/^\d{2,7}-\d{2}-\d$/u.test(code) && casHolds(code))) {
    yield { path: inside(path, 'code'), message: 'expected a CAS number with a right check digit, as in 561-27-3' };
  }
  yield* checkUnit(substance, path);
}

function* checkUnit({ amount, unit }: SubstanceForm | ItemForm, path: string): Generator<Finding> {
  if (unit !== undefined && amount === undefined)
    yield { path: inside(path, 'amount'), message: 'a unit needs an amount' };
}

function* checkLink({ from = '', to = '' }: LinkForm, path: string, names: ReadonlySet<string>): Generator<Finding> {
  for (const [field, name] of Object.entries({ from, to })) {
    if (name !== '' && !names.has(name)) yield { path: inside(path, field), message: unknownName(name) };
  }
  if (from !== '' && from === to) yield { path: inside(path, 'to'), message: 'a link connects two different entities' };
}

function* checkPrecursorNotice(
  { exporter = '', importer = '' }: PrecursorNoticeForm,
  names: ReadonlySet<string>,
): Generator<Finding> {
  for (const [field, name] of Object.entries({ exporter, importer })) {
    if (name !== '' && !names.has(name)) yield { path: field, message: unknownName(name) };
  }
}

/** The window also stands in the header, where a centre that cannot read the body watches it (06). */
function* checkHandover({ giver, taker, window }: CdHandoverForm): Generator<Finding> {
  if (giver !== undefined && giver === taker)
    yield { path: 'taker', message: 'giver and taker are different authorities' };
  for (const field of ['from', 'until'] as const) {
    const text = window?.[field];
    if (window !== undefined && (text === undefined || !isTime(text))) {
      yield { path: `window.${field}`, message: 'the window of a hand-over is two times with offset' };
    }
  }
}

function unknownName(name: string): string {
  return `no entity of this message has the id ${name}`;
}

/** Messages whose `id` can be the end of a link. Questions, tasks and search terms have names of their own kind. */
const ownNamespace = new Set(['Question', 'Task', 'HitTerm']);

function entityNames(visited: readonly Visited[]): Set<string> {
  return new Set(visited.flatMap(({ type, value }) => (ownNamespace.has(type) ? [] : idOf(value))));
}

function* duplicateNames(visited: readonly Visited[]): Generator<Finding> {
  const seen = new Set<string>();
  for (const { type, path, value } of visited) {
    for (const id of idOf(value)) {
      const name = `${ownNamespace.has(type) ? type : ''} ${id}`;
      if (seen.has(name)) yield { path: inside(path, 'id'), message: `the id ${id} is used before` };
      seen.add(name);
    }
  }
}

function idOf(value: Visited['value']): string[] {
  const id = value['id'];
  return typeof id === 'string' ? [id] : [];
}
