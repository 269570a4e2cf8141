import type { z } from 'zod';
import type { PayloadCode } from './errors.ts';
import { decodeUtf8, parseJson } from './jws.ts';

/** What a payload says, or why it was refused, with the first fault for the person who wrote it. */
export type PayloadResult<Value> = { ok: true; value: Value } | { ok: false; code: PayloadCode; detail: string };

/** The bytes of a payload of ours: JSON without white space, in the order in which the object was built. */
export function encodePayload(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/**
 * Reads a JSON payload. One that JSON.stringify would write differently is refused: a doubled member, which parsers
 * resolve differently, an odd number or escape.
 */
export function readPayload<Value>(bytes: Uint8Array, schema: z.ZodType<Value>): PayloadResult<Value> {
  const text = decodeUtf8(bytes);
  const parsed = text === undefined ? undefined : parseJson(text);
  if (parsed === undefined) return { ok: false, code: 'PAYLOAD_MALFORMED', detail: 'not a JSON text in UTF-8' };
  if (JSON.stringify(parsed) !== text) {
    return { ok: false, code: 'PAYLOAD_NOT_CANONICAL', detail: 'the JSON text is not in its one accepted form' };
  }
  const result = schema.safeParse(parsed);
  if (result.success) return { ok: true, value: result.data };
  const issue = result.error.issues[0];
  const place = issue?.path.join('.') ?? '';
  return {
    ok: false,
    code: 'PAYLOAD_MALFORMED',
    detail: `${place === '' ? 'payload' : place}: ${issue?.message ?? 'invalid'}`,
  };
}
