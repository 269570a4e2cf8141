/** Bytes, ids and moments that are the same in every run. */
import { createHash } from 'node:crypto';
import { messageIdFromBytes, type MessageId } from '@tamga/core/identifiers';
import type { RandomBytes } from '@tamga/core/sealing';

export const foundedMs: number = Date.UTC(2026, 0, 5, 8);
export const dayMs = 86_400_000;
const timeBytes = 8;

/** UTF-8. */
export const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);
export const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** Bytes that look random and are the same in every run. */
export function fixedBytes(name: string, count: number): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (let i = 0; i * 64 < count; i++) blocks.push(createHash('sha512').update(`evidence ${name} ${i}`).digest());
  return Uint8Array.from(Buffer.concat(blocks).subarray(0, count));
}

export function fixedRandom(name: string): RandomBytes {
  let calls = 0;
  return (count) => fixedBytes(`${name} ${calls++}`, count);
}

/** An id of that moment, made from a name. */
export function messageIdOf(name: string, createdMs: number): MessageId {
  const time = Buffer.alloc(timeBytes);
  time.writeBigUInt64BE(BigInt(createdMs));
  return messageIdFromBytes(Uint8Array.from(Buffer.concat([time.subarray(2), fixedBytes(name, 10)])));
}
