import { type ContentField, type ContentMessage, decodeExact, encode, fromUint64, tamga, uint64 } from '@tamga/wire';
import { fromHex, type KindName, toHex } from '../identifiers/index.ts';
import type { Form, FormProblem } from './form.ts';
import { readForm } from './read-form.ts';
import { enumSchema, formField, formSchema, messageSchema } from './walk.ts';

/** Largest body; what is larger goes as an attachment. Equal to the bound of sealing. */
export const bodyBytesMax = 262_144;

const { Body } = tamga.content.v1;

export type EncodeResult =
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; code: 'BODY_INVALID' | 'BODY_TOO_LARGE'; problems: readonly FormProblem[] };

export type DecodeBodyResult<Kind extends KindName> =
  | { ok: true; form: Form<Kind> }
  | {
      ok: false;
      code: 'BODY_MALFORMED' | 'BODY_NOT_CANONICAL' | 'BODY_WRONG_KIND' | 'BODY_INVALID' | 'BODY_TOO_LARGE';
      problems: readonly FormProblem[];
    };

/** The plaintext of a message. The form is checked again: what leaves a nation is right whatever came before. */
export function encodeBody<Kind extends KindName>(kind: Kind, form: Form<Kind>): EncodeResult {
  const read = readForm(kind, form);
  if (!read.ok) return read;
  const bytes = bodyBytes(kind, read.form);
  return bytes.length > bodyBytesMax
    ? { ok: false, code: 'BODY_TOO_LARGE', problems: [tooLarge(bytes.length)] }
    : { ok: true, bytes };
}

/**
 * The form in the plaintext of a message of a kind. Accepts exactly the bytes that `encodeBody` makes of the form, so
 * that one content has one encoding (02, "Bytes").
 */
export function decodeBody<Kind extends KindName>(kind: Kind, bytes: Uint8Array): DecodeBodyResult<Kind> {
  if (bytes.length > bodyBytesMax) return { ok: false, code: 'BODY_TOO_LARGE', problems: [tooLarge(bytes.length)] };
  const decoded = decodeExact(Body, bytes);
  if (!decoded.ok) return { ok: false, code: `BODY_${decoded.code}`, problems: [] };
  const body = decoded.message as unknown as WireMessage;
  const field = formField(kind);
  const content = body[field.name];
  if (!isWireMessage(content)) return { ok: false, code: 'BODY_WRONG_KIND', problems: [] };
  const plain = plainOf(formSchema(kind), content, '');
  if (plain.problems.length > 0) return { ok: false, code: 'BODY_INVALID', problems: plain.problems };
  const read = readForm(kind, plain.value);
  if (!read.ok) return read;
  // An empty message inside, or anything else that reading leaves out, has another encoding.
  return sameBytes(bodyBytes(kind, read.form), bytes) ? read : { ok: false, code: 'BODY_NOT_CANONICAL', problems: [] };
}

function tooLarge(bytesCount: number): FormProblem {
  return { path: '', message: `a body has at most ${bodyBytesMax} bytes, this one ${bytesCount}` };
}

function bodyBytes(kind: KindName, form: object): Uint8Array<ArrayBuffer> {
  return encode(Body, { [formField(kind).name]: wireOf(formSchema(kind), form) });
}

/** A message as generated code holds it. */
type WireMessage = Readonly<Record<string, unknown>>;

function isWireMessage(value: unknown): value is WireMessage {
  return typeof value === 'object' && value !== null;
}

/** A checked form as generated code encodes it. */
function wireOf(schema: ContentMessage, form: object): WireMessage {
  const values = form as WireMessage;
  const entries = schema.fields.flatMap((field): [string, unknown][] => {
    const value = values[field.name];
    if (value === undefined) return [];
    return [
      [
        field.name,
        field.repeated ? (value as unknown[]).map((item) => wireValue(field, item)) : wireValue(field, value),
      ],
    ];
  });
  return Object.fromEntries(entries);
}

function wireValue({ type }: ContentField, value: unknown): unknown {
  switch (type.kind) {
    case 'message':
      return wireOf(messageSchema(type.name), value as object);
    case 'enum':
      return enumSchema(type.name).values.find(({ name }) => name === value)?.number;
    case 'bytes':
      return fromHex(value as string);
    case 'uint64':
      return uint64(value as number);
    default:
      return value;
  }
}

interface Plain {
  readonly value: unknown;
  readonly problems: readonly FormProblem[];
}

/** A decoded message as plain JSON. Numbers of enumerations that this version does not know are refused. */
function plainOf(schema: ContentMessage, message: WireMessage, path: string): Plain {
  const problems: FormProblem[] = [];
  const plain = new Map<string, unknown>();
  for (const field of schema.fields) {
    const value = message[field.name];
    if (value === undefined || value === null) continue;
    const at = path === '' ? field.name : `${path}.${field.name}`;
    const items = field.repeated ? (value as unknown[]) : [value];
    const read = items.map((item, i) => plainValue(field, item, field.repeated ? `${at}[${i}]` : at));
    problems.push(...read.flatMap((one) => one.problems));
    plain.set(field.name, field.repeated ? read.map((one) => one.value) : read[0]?.value);
  }
  return { value: Object.fromEntries(plain), problems };
}

function plainValue({ type, optional, repeated }: ContentField, value: unknown, path: string): Plain {
  const right = (content: unknown): Plain => ({ value: content, problems: [] });
  switch (type.kind) {
    case 'message':
      return plainOf(messageSchema(type.name), value as WireMessage, path);
    case 'enum': {
      const unset = value === 0 && !optional && !repeated;
      const name = unset ? undefined : enumSchema(type.name).values.find(({ number }) => number === value)?.name;
      if (unset || name !== undefined) return right(name);
      return {
        value: undefined,
        problems: [{ path, message: `a value of ${type.name} that this version does not know` }],
      };
    }
    case 'bytes':
      return right(toHex(value as Uint8Array));
    case 'uint64': {
      const count = fromUint64(value as Parameters<typeof fromUint64>[0]);
      return count === undefined
        ? { value: undefined, problems: [{ path, message: 'a number of 2^53 or more' }] }
        : right(count);
    }
    default:
      return right(value);
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
