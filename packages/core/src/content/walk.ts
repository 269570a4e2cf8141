import type { ContentEnum, ContentField, ContentMessage } from '@tamga/wire';
import { contentSchema } from '@tamga/wire/content-schema';
import { type KindName, kindNumber } from '../identifiers/index.ts';

const messages: ReadonlyMap<string, ContentMessage> = new Map(contentSchema.messages.map((one) => [one.name, one]));
const enums: ReadonlyMap<string, ContentEnum> = new Map(contentSchema.enums.map((one) => [one.name, one]));

/** The schema of a message type. Throws on a name that is not in the .proto files: a broken invariant. */
export function messageSchema(name: string): ContentMessage {
  const found = messages.get(name);
  if (found === undefined) throw new Error(`no message ${name} in tamga.content.v1`);
  return found;
}

export function enumSchema(name: string): ContentEnum {
  const found = enums.get(name);
  if (found === undefined) throw new Error(`no enumeration ${name} in tamga.content.v1`);
  return found;
}

const fieldsOf = new Map(
  contentSchema.messages.map(({ name, fields }) => [name, new Map(fields.map((field) => [field.name, field]))]),
);

/** A field of a message type by its name. */
export function fieldNamed(message: ContentMessage, name: string): ContentField | undefined {
  return fieldsOf.get(message.name)?.get(name);
}

/** The field of Body that holds the form of a kind. Its number is the number of the kind. */
export function formField(kind: KindName): ContentField {
  const number: number = kindNumber(kind);
  const found = messageSchema('Body').fields.find((field) => field.number === number);
  if (found === undefined) throw new Error(`Body has no form for ${kind}`);
  return found;
}

/** The schema of the form of a kind. */
export function formSchema(kind: KindName): ContentMessage {
  const { type } = formField(kind);
  if (type.kind !== 'message') throw new Error(`the form of ${kind} is no message`);
  return messageSchema(type.name);
}

/** One message value inside a form: its type, its place and its fields. */
export interface Visited {
  readonly type: string;
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Every message value of a form, the form itself first, each before what it contains, in the order of the schema. */
export function* walkForm(kind: KindName, form: object): Generator<Visited> {
  yield* walkMessage(formSchema(kind), form, '');
}

function* walkMessage(schema: ContentMessage, message: object, path: string): Generator<Visited> {
  const value = message as Readonly<Record<string, unknown>>;
  yield { type: schema.name, path, value };
  for (const field of schema.fields) {
    const content = value[field.name];
    if (field.type.kind !== 'message' || content === undefined) continue;
    const inner = messageSchema(field.type.name);
    const at = path === '' ? field.name : `${path}.${field.name}`;
    if (!field.repeated) yield* walkMessage(inner, content as object, at);
    else for (const [i, item] of (content as object[]).entries()) yield* walkMessage(inner, item, `${at}[${i}]`);
  }
}
