import { base64url } from 'jose';
import { z } from 'zod';
import { isAuthorityId, isPartyId, type AuthorityId, type PartyId } from '../identifiers/index.ts';

/** Fields that several documents share. */

const nameCharsMax = 200;

export const party: z.ZodType<PartyId> = z.custom<PartyId>(
  (value) => typeof value === 'string' && isPartyId(value),
  'expected a party id, as in kz',
);

export const authority: z.ZodType<AuthorityId> = z.custom<AuthorityId>(
  (value) => typeof value === 'string' && isAuthorityId(value),
  'expected an authority id, as in kz/ncp',
);

/** One line of text for people. */
export const nameText: z.ZodType<string> = z
  .string()
  .min(1)
  .max(nameCharsMax)
  .refine((text) => text.isWellFormed() && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), 'expected one line of text');

export const versionNumber: z.ZodType<number> = z
  .int()
  .min(1)
  .max(2 ** 31);

/** Unix milliseconds. */
export const moment: z.ZodType<number> = z
  .int()
  .min(0)
  .max(2 ** 48 - 1);

/** SHA-256, lower-case hexadecimal. */
export const hashText: z.ZodType<string> = z.string().regex(/^[0-9a-f]{64}$/u, 'expected 64 hexadecimal digits');

/** A public key of `bytesCount` bytes, base64url. */
export function keyText(bytesCount: number): z.ZodType<string> {
  return z
    .string()
    .refine((text) => decodeBase64url(text)?.length === bytesCount, `expected ${bytesCount} bytes in base64url`);
}

export const realm: z.ZodType<'live' | 'exercise'> = z.enum(['live', 'exercise']);

/** Whether all items differ in what `keyOf` takes of them. */
export function hasDistinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): boolean {
  return new Set(items.map(keyOf)).size === items.length;
}

/** The bytes, or undefined unless the text is their one canonical base64url form without padding. */
export function decodeBase64url(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9_-]*$/u.test(text)) return undefined;
  try {
    const bytes = base64url.decode(text);
    return base64url.encode(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Base64url without padding. */
export function encodeBase64url(bytes: Uint8Array): string {
  return base64url.encode(bytes);
}
