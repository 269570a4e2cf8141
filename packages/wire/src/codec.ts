import protobuf from 'protobufjs/minimal.js';
import { sameBytes } from './same-bytes.ts';

/** A generated message class, as far as the codec needs it. */
export interface MessageType<Properties, Message> {
  encode(message: Properties, writer?: protobuf.Writer): protobuf.Writer;
  decode(reader: protobuf.Reader | Uint8Array, length?: number): Message;
}

/** Why bytes were not accepted as a message. */
export type DecodeResult<Message> = { ok: true; message: Message } | { ok: false; code: 'MALFORMED' | 'NOT_CANONICAL' };

/** The canonical encoding: fields in order of number, defaults and unknown fields absent. */
export function encode<Properties, Message>(
  type: MessageType<Properties, Message>,
  message: Properties,
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(type.encode(message).finish());
}

/**
 * Decodes bytes that must be the canonical encoding of a message: duplicate, unknown, reordered, overlong and
 * explicit-default fields are refused, because their re-encoding differs. The content is untrusted and not validated.
 */
export function decodeExact<Properties, Message extends Properties>(
  type: MessageType<Properties, Message>,
  bytes: Uint8Array,
): DecodeResult<Message> {
  let message: Message;
  let again: Uint8Array;
  try {
    const reader = protobuf.Reader.create(bytes);
    reader.discardUnknown = true;
    message = type.decode(reader);
    again = type.encode(message).finish();
  } catch {
    return { ok: false, code: 'MALFORMED' };
  }
  if (!sameBytes(bytes, again)) return { ok: false, code: 'NOT_CANONICAL' };
  return { ok: true, message };
}
