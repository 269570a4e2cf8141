import type { ContentField, ContentMessage } from '@tamga/wire';
import { contentSchema } from '@tamga/wire/content-schema';
import { kinds } from '@tamga/core/identifiers';
import type { Words } from './language.ts';
import { markup, type Markup, type Piece } from './markup.ts';

const depthMax = 16;
const messages: ReadonlyMap<string, ContentMessage> = new Map(
  contentSchema.messages.map((message) => [message.name, message]),
);

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
  const rows = schema.fields.filter(({ name }) => value[name] !== undefined);
  return markup`<dl>${rows.map((field) => markup`<dt>${words.named('field', field.name)}</dt><dd>${fieldView(words, field, value[field.name], depth)}</dd>`)}</dl>`;
}

function fieldView(words: Words, field: ContentField, value: unknown, depth: number): Piece {
  if (!field.repeated || !Array.isArray(value)) return valueView(words, field, value, depth);
  const items = value.map((item) => valueView(words, field, item, depth));
  if (items.length === 1) return items[0] ?? '';
  if (field.type.kind === 'enum') return items.map((item, i) => [i === 0 ? '' : ', ', item]);
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

/** One language version of a text: the text itself, marked with its language, and whether it is the authentic one. */
function localizedText(words: Words, { language, text, authentic }: Readonly<Record<string, unknown>>): Markup {
  const code = typeof language === 'string' ? language : '';
  const note =
    authentic === true
      ? markup` <span class="soft">(${words.named('language', code)}, ${words('authentic')})</span>`
      : '';
  return markup`<span lang="${code}">${typeof text === 'string' ? text : ''}</span>${note}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
