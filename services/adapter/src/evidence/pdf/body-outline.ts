import { contentSchema } from '@tamga/wire/content-schema';
import type { ContentField, ContentMessage } from '@tamga/wire';
import { kinds } from '@tamga/core/identifiers';
import type { Words } from '../../light/language.ts';

/** One line of a body: a name, what stands beside it, and how far it belongs under others. */
export interface OutlineRow {
  readonly name: string;
  readonly value: string;
  readonly depth: number;
}

const depthMax = 16;
const messages: ReadonlyMap<string, ContentMessage> = new Map(
  contentSchema.messages.map((message) => [message.name, message]),
);

/**
 * A form as lines of names and values, in the order in which the wire contract defines them. Everything that somebody wrote
 * is there as it was written, in every language in which it was given.
 */
export function bodyOutline(words: Words, kind: string, form: unknown): OutlineRow[] {
  // Each form's number in Body is the number of its kind.
  const number: number | undefined = kinds.is(kind) ? kinds.numberOf(kind) : undefined;
  const field = messages.get('Body')?.fields.find((one) => one.number === number);
  const schema = field?.type.kind === 'message' ? messages.get(field.type.name) : undefined;
  return schema === undefined || !isRecord(form) ? [] : fieldsOf(words, schema, form, 0);
}

function fieldsOf(
  words: Words,
  schema: ContentMessage,
  value: Readonly<Record<string, unknown>>,
  depth: number,
): OutlineRow[] {
  if (depth > depthMax) throw new RangeError('a form is deeper than its schema allows');
  return schema.fields
    .filter(({ name }) => value[name] !== undefined)
    .flatMap((field) => fieldRows(words, field, value[field.name], depth));
}

function fieldRows(words: Words, field: ContentField, value: unknown, depth: number): OutlineRow[] {
  const name = words.named('field', field.name);
  const items: readonly unknown[] = field.repeated && Array.isArray(value) ? value : [value];
  const { type } = field;
  if (type.kind !== 'message') {
    const text = items.map((item) => scalarText(words, type.kind === 'enum', item)).join(', ');
    return [{ name, value: text, depth }];
  }
  const schema = messages.get(type.name);
  if (schema === undefined) return [];
  return items.filter(isRecord).flatMap((item, i): OutlineRow[] => {
    const numbered = items.length > 1 ? `${name} ${i + 1}` : name;
    if (schema.name === 'LocalizedText') return [{ name, value: localized(words, item), depth }];
    const rows = fieldsOf(words, schema, item, depth + 1);
    const [only] = rows;
    return rows.length === 1 && only !== undefined && only.depth === depth + 1
      ? [{ name: numbered, value: `${only.name}: ${only.value}`, depth }]
      : [{ name: numbered, value: '', depth }, ...rows];
  });
}

function localized(words: Words, { language, text, authentic }: Readonly<Record<string, unknown>>): string {
  const about = [
    ...(typeof language === 'string' ? [words.named('language', language)] : []),
    ...(authentic === true ? [words('authentic')] : []),
  ];
  return `${typeof text === 'string' ? text : ''}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}

function scalarText(words: Words, isEnum: boolean, value: unknown): string {
  if (typeof value === 'boolean') return words(value ? 'yes' : 'no');
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  return isEnum ? words.named('value', value) : value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
