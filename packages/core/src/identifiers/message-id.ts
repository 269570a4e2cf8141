import { fromHex, parseHexOf, toHex } from './hex.ts';
import { IdentifierError } from './identifier-error.ts';
import { isAccepted } from './is-accepted.ts';

declare const brand: unique symbol;

/**
 * The id of a message, as 32 lower-case hexadecimal digits of 16 bytes: 48 bits of Unix milliseconds, big-endian,
 * which equal the header's `created`, then 80 random bits (02, "Bytes").
 */
export type MessageId = string & { readonly [brand]: 'MessageId' };

export const messageIdBytesCount = 16;
const createdBytesCount = 6;
const createdMsMax = 2 ** 48 - 1;

/** Throws IdentifierError naming what is wrong. */
export function parseMessageId(text: string): MessageId {
  return parseHexOf(text, { digitCount: 2 * messageIdBytesCount, what: 'a message id' }) as MessageId;
}

export function isMessageId(text: string): text is MessageId {
  return isAccepted(parseMessageId, text);
}

/** Throws IdentifierError unless there are exactly 16 bytes. */
export function messageIdFromBytes(bytes: Uint8Array): MessageId {
  if (bytes.length !== messageIdBytesCount) {
    throw new IdentifierError('BAD_SHAPE', `a message id has ${messageIdBytesCount} bytes, not ${bytes.length}`);
  }
  return toHex(bytes) as MessageId;
}

export function messageIdBytes(id: MessageId): Uint8Array<ArrayBuffer> {
  return fromHex(id);
}

/** The moment of creation that the id carries, Unix milliseconds. */
export function messageIdCreatedMs(id: MessageId): number {
  return Number.parseInt(id.slice(0, 2 * createdBytesCount), 16);
}

/** A fresh id. `randomBytes(n)` returns n bytes of a cryptographic generator; `nowMs` becomes the message's `created`. */
export function newMessageId(options: { nowMs: number; randomBytes: (count: number) => Uint8Array }): MessageId {
  const { nowMs, randomBytes } = options;
  if (!Number.isSafeInteger(nowMs) || nowMs < 0 || nowMs > createdMsMax) {
    throw new IdentifierError(
      'OUT_OF_RANGE',
      `a message id carries whole milliseconds from 0 to 2^48 - 1, not ${nowMs}`,
    );
  }
  const randomBytesCount = messageIdBytesCount - createdBytesCount;
  const random = randomBytes(randomBytesCount);
  if (random.length !== randomBytesCount) {
    throw new IdentifierError('BAD_SHAPE', `a message id takes ${randomBytesCount} random bytes, not ${random.length}`);
  }
  return (nowMs.toString(16).padStart(2 * createdBytesCount, '0') + toHex(random)) as MessageId;
}
