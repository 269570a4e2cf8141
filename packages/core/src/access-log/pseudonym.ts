import { decodeExact, encode, tamga, uint64, fromUint64 } from '@tamga/wire';
import { concat, utf8 } from '../bytes.ts';
import { isAuthorityId, toHex, type AuthorityId } from '../identifiers/index.ts';
import { hpkeOpen, hpkeSeal, type Decapsulator, type Primitives, type RandomBytes } from '../sealing/index.ts';
import { AccessLogError } from './errors.ts';
import { pseudonymBytes } from './event.ts';

/**
 * Who did it, so that only the national auditor can say. For a period (a day, or until the process ends) one secret is
 * drawn, sealed to the auditor's key and otherwise kept in memory alone. A pseudonym is a MAC of the officer under that
 * secret, and what it stands for is sealed under it too. When the period is over nobody but the auditor can tell whose a
 * pseudonym was, not even who has every key of the node and tries all names (decision 0176).
 */
export interface PseudonymPeriod {
  /** The secret as only the auditor opens it: X-Wing encapsulation, then ciphertext. */
  readonly sealed: Uint8Array;
  of(officer: AccessOfficer): Pseudonym;
}

/** Who acts, as a token says. */
export interface AccessOfficer {
  readonly name: string;
  readonly authority: AuthorityId;
}

/** A pseudonym with its resolution, which the auditor alone can open. */
export interface Pseudonym {
  /** 32 hexadecimal digits. */
  readonly pseudonym: string;
  readonly resolution: Uint8Array;
}

/** What a pseudonym stood for. */
export interface ResolvedOfficer extends AccessOfficer {
  /** Begin of its period, Unix milliseconds. */
  readonly sinceMs: number;
}

const secretBytes = 32;
const encBytes = 1120;
const tagBytes = 16;
const nonce = new Uint8Array(12);
const sealingInfo = utf8('tamga/access/pseudonyms/v1');
const pseudonymLabel = utf8('pseudonym\0');
const resolutionLabel = utf8('resolution\0');

/** Draws the secret of a new period and seals it to the auditor's X-Wing key. Throws AUDITOR_KEY_INVALID. */
export async function beginPeriod(options: {
  origin: string;
  auditorKey: Uint8Array;
  sinceMs: number;
  primitives: Primitives;
  randomBytes: RandomBytes;
}): Promise<PseudonymPeriod> {
  const { origin, auditorKey, sinceMs, primitives, randomBytes } = options;
  const secret = randomBytes(secretBytes);
  const encapsulated = await primitives.xWing.encapsulate(auditorKey);
  if (encapsulated === undefined)
    throw new AccessLogError('AUDITOR_KEY_INVALID', 'the key to which pseudonyms are sealed is no X-Wing key');
  const { enc, sharedSecret } = encapsulated;
  const ciphertext = hpkeSeal(primitives, { sharedSecret, info: sealingInfo, aad: utf8(origin), plaintext: secret });
  return {
    sealed: concat(enc, ciphertext),
    of: (officer) => {
      const pseudonym = pseudonymOf(primitives, secret, officer);
      const plaintext = encode(tamga.access.v1.Resolution, { ...officer, sinceMs: uint64(sinceMs) });
      const resolution = primitives.chaCha20Poly1305.seal({ ...sealing(primitives, secret, pseudonym), plaintext });
      return { pseudonym: toHex(pseudonym), resolution };
    },
  };
}

/**
 * What the auditor does with the private key: opens the period's secret and, with it, the resolution. Undefined when the
 * parts do not belong together, or the pseudonym is not the one that this officer had.
 */
export async function resolvePseudonym(
  sealed: { pseudonym: Uint8Array; resolution: Uint8Array; period: Uint8Array },
  by: { origin: string; auditor: Decapsulator; primitives: Primitives },
): Promise<ResolvedOfficer | undefined> {
  const { pseudonym, resolution, period } = sealed;
  const { primitives } = by;
  if (period.length !== encBytes + secretBytes + tagBytes || pseudonym.length !== pseudonymBytes) return undefined;
  const sharedSecret = await by.auditor.decapsulate(period.subarray(0, encBytes));
  if (sharedSecret === undefined) return undefined;
  const ciphertext = period.subarray(encBytes);
  const secret = hpkeOpen(primitives, { sharedSecret, info: sealingInfo, aad: utf8(by.origin), ciphertext });
  if (secret === undefined) return undefined;
  const plain = primitives.chaCha20Poly1305.open({
    ...sealing(primitives, secret, pseudonym),
    ciphertext: resolution,
  });
  const decoded = plain === undefined ? undefined : decodeExact(tamga.access.v1.Resolution, plain);
  if (decoded?.ok !== true) return undefined;
  const { name, authority } = decoded.message;
  const sinceMs = fromUint64(decoded.message.sinceMs);
  if (!isAuthorityId(authority) || sinceMs === undefined) return undefined;
  const own = toHex(pseudonymOf(primitives, secret, { name, authority })) === toHex(pseudonym);
  return own ? { name, authority, sinceMs } : undefined;
}

function pseudonymOf(primitives: Primitives, key: Uint8Array, officer: AccessOfficer): Uint8Array {
  const data = concat(pseudonymLabel, utf8(`${officer.authority}\0${officer.name}`));
  return primitives.hmacSha256({ key, data }).slice(0, pseudonymBytes);
}

/** A key of its own for each resolution, so that the nonce is used once with it and may be constant. */
function sealing(
  primitives: Primitives,
  secret: Uint8Array,
  pseudonym: Uint8Array,
): { key: Uint8Array; nonce: Uint8Array; aad: Uint8Array } {
  const key = primitives.hmacSha256({ key: secret, data: concat(resolutionLabel, pseudonym) });
  return { key, nonce, aad: pseudonym };
}
