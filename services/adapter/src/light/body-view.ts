import type { ContentField, ContentMessage } from '@tamga/wire';
import { contentSchema } from '@tamga/wire/content-schema';
import { kinds } from '@tamga/core/identifiers';
import type { Words } from './language.ts';
import { markup, type Markup, type Piece } from './markup.ts';

const depthMax = 16;
const messages: ReadonlyMap<string, ContentMessage> = new Map(
  contentSchema.messages.map((message) => [message.name, message]),
);

/** The field by which people know a thing: it stands first and needs no name. */
const leads: Readonly<Record<string, string>> = {
  Answer: 'question',
  PersonName: 'full',
  Question: 'id',
  RouteStage: 'country',
  Source: 'url',
  Substance: 'name',
};

/**
 * A form as nested lists of names and values, in the order in which the wire contract defines them. Names of fields and
 * values of enumerations are translated; what somebody wrote is shown as it was written. Empty fields are left out.
 */
export function bodyView(words: Words, kind: string, form: unknown): Markup {
  const schema = kinds.is(kind) ? formSchema(kinds.numberOf(kind)) : undefined;
  return schema === undefined || !isRecord(form) ? markup`` : messageView(words, schema, form, 0);
}

/** Each form's number in Body is the number of its kind. */
function formSchema(kind: number): ContentMessage | undefined {
  const field = messages.get('Body')?.fields.find(({ number }) => number === kind);
  return field?.type.kind === 'message' ? messages.get(field.type.name) : undefined;
}

function messageView(
  words: Words,
  schema: ContentMessage,
  value: Readonly<Record<string, unknown>>,
  depth: number,
): Markup {
  if (depth > depthMax) return markup`…`;
  if (schema.name === 'LocalizedText') return localizedText(words, value);
  const given = schema.fields.filter(({ name }) => value[name] !== undefined);
  const lead = given.find(({ name }) => name === leads[schema.name]);
  if (lead === undefined) return rowsView(words, given, value, depth);
  const head = fieldView(words, lead, value[lead.name], depth);
  const rest = given.filter((field) => field !== lead);
  const only = rest.length === 1 ? rest[0] : undefined;
  if (only === undefined)
    return rest.length === 0 ? markup`${head}` : markup`${head}${rowsView(words, rest, value, depth)}`;
  return isText(only)
    ? markup`${head}: ${fieldView(words, only, value[only.name], depth)}`
    : markup`${head}${rowsView(words, rest, value, depth)}`;
}

function rowsView(
  words: Words,
  fields: readonly ContentField[],
  value: Readonly<Record<string, unknown>>,
  depth: number,
): Markup {
  const unit = fields.some(({ name }) => name === 'amount') ? fields.find(({ name }) => name === 'unit') : undefined;
  return markup`<dl>${fields
    .filter((field) => field !== unit)
    .map(
      (field) =>
        markup`<dt>${words.named('field', field.name)}</dt><dd>${fieldView(words, field, value[field.name], depth)}${field.name === 'amount' && unit !== undefined ? markup` ${valueView(words, unit, value[unit.name], depth)}` : ''}</dd>`,
    )}</dl>`;
}

function fieldView(words: Words, field: ContentField, value: unknown, depth: number): Piece {
  if (!field.repeated || !Array.isArray(value)) return valueView(words, field, value, depth);
  if (isText(field) && value.length > 1) return versions(words, value);
  const items = value.map((item) => valueView(words, field, item, depth));
  if (items.length === 1) return items[0] ?? '';
  if (isRouteOfCountries(field, value)) return between(' → ', items);
  if (field.type.kind !== 'message' && value.every(isShort)) return between(', ', items);
  return markup`<ol>${items.map((item) => markup`<li>${item}</li>`)}</ol>`;
}

function valueView(words: Words, { type }: ContentField, value: unknown, depth: number): Piece {
  if (type.kind === 'message') {
    const schema = messages.get(type.name);
    return schema === undefined || !isRecord(value) ? '' : messageView(words, schema, value, depth + 1);
  }
  if (typeof value === 'boolean') return words(value ? 'yes' : 'no');
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  return type.kind === 'enum' ? words.named('value', value) : value;
}

/** A text in several languages: each says which it is. */
function versions(words: Words, texts: readonly unknown[]): Markup[] {
  return texts
    .filter(isRecord)
    .map((text) => markup`<div class="version">${localizedText(words, text, { named: true })}</div>`);
}

/** One language version of a text: the text itself, marked with its language, and whether it is the authentic one. */
function localizedText(
  words: Words,
  { language, text, authentic }: Readonly<Record<string, unknown>>,
  { named }: { named: boolean } = { named: authentic === true },
): Markup {
  const code = typeof language === 'string' ? language : '';
  const about = [words.named('language', code), ...(authentic === true ? [words('authentic')] : [])];
  const note = named ? markup` <span class="soft">(${about.join(', ')})</span>` : '';
  return markup`<span lang="${code}">${typeof text === 'string' ? text : ''}</span>${note}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText({ type }: ContentField): boolean {
  return type.kind === 'message' && type.name === 'LocalizedText';
}

function isRouteOfCountries({ type }: ContentField, stages: readonly unknown[]): boolean {
  return (
    type.kind === 'message' &&
    type.name === 'RouteStage' &&
    stages.every((stage) => isRecord(stage) && Object.keys(stage).join() === 'country')
  );
}

/** Short enough, and without commas of its own, to stand in a line with others. */
function isShort(value: unknown): boolean {
  return typeof value !== 'string' || /^[^,\n]{1,40}$/u.test(value);
}

function between(separator: string, items: readonly Piece[]): Piece[] {
  return items.map((item, i) => [i === 0 ? '' : separator, item]);
}
