import type { TokenAudience } from '@tamga/api';
import { calculateJwkThumbprint, errors, importJWK, jwtVerify, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import { isAuthorityId, partyOf, type PartyId } from '@tamga/core/identifiers';
import { isRole, type Officer } from './officer.ts';

/** Officer tokens live for minutes (02: Documents). */
const tokenLifeSecondsMax = 600;
const clockToleranceSeconds = 30;
const nameCharsMax = 128;

/** What an officer token says, once its signature and times hold. It is usable only with a DPoP proof by `proofKey`. */
interface OfficerToken {
  officer: Officer;
  /** RFC 7638 thumbprint of the key to which the token is bound. */
  proofKey: string;
  expiresMs: number;
}

export type TokenRefusal = 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'TOKEN_NOT_BOUND' | 'TOKEN_OTHER_PARTY';

/** Checks officer tokens of one party's issuer. A later issuer changes only the key given here. */
export type TokenVerifier = (
  token: string,
) => Promise<{ ok: true; token: OfficerToken } | { ok: false; code: TokenRefusal }>;

/** Names that the issuer and the audience carry in every token of a party. */
export function tokenNames(party: PartyId, audience: TokenAudience = 'adapter'): { issuer: string; audience: string } {
  return { issuer: `urn:tamga:issuer:${party}`, audience: `urn:tamga:${audience}:${party}` };
}

/** Public key of an issuer of officer tokens. */
export type IssuerKey = JWK;

/** The issuer's public key: Ed25519 or P-256. Throws a TypeError for any other, and for a private key. */
export async function createTokenVerifier(options: {
  issuer: IssuerKey;
  party: PartyId;
  audience?: TokenAudience;
  nowMs: () => number;
}): Promise<TokenVerifier> {
  const { issuer, party, audience = 'adapter', nowMs } = options;
  if (issuer.d !== undefined)
    throw new TypeError('the issuer key file holds a private key; only the public one is needed here');
  const algorithm = algorithmOf(issuer);
  const key = await importPublic(issuer, algorithm);
  const kid = await calculateJwkThumbprint(issuer);
  const names = tokenNames(party, audience);
  return async (token) => {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, key, {
        ...names,
        typ: 'at+jwt',
        algorithms: [algorithm],
        currentDate: new Date(nowMs()),
        clockTolerance: clockToleranceSeconds,
        maxTokenAge: tokenLifeSecondsMax,
        requiredClaims: ['sub', 'iat', 'exp', 'jti', 'authority', 'roles'],
      });
      if (protectedHeader.kid !== undefined && protectedHeader.kid !== kid) return { ok: false, code: 'TOKEN_INVALID' };
      if ((payload.exp ?? 0) - (payload.iat ?? 0) > tokenLifeSecondsMax) return { ok: false, code: 'TOKEN_INVALID' };
      return readClaims(payload, party);
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { ok: false, code: 'TOKEN_EXPIRED' };
      if (error instanceof errors.JOSEError) return { ok: false, code: 'TOKEN_INVALID' };
      throw error;
    }
  };
}

function readClaims(payload: JWTPayload, party: PartyId): Awaited<ReturnType<TokenVerifier>> {
  const { sub, cnf, authority, unit, roles } = payload as JWTPayload &
    Record<'cnf' | 'authority' | 'unit' | 'roles', unknown>;
  if (typeof sub !== 'string' || sub === '' || sub.length > nameCharsMax) return { ok: false, code: 'TOKEN_INVALID' };
  if (typeof authority !== 'string' || !isAuthorityId(authority)) return { ok: false, code: 'TOKEN_INVALID' };
  if (partyOf(authority) !== party) return { ok: false, code: 'TOKEN_OTHER_PARTY' };
  if (!Array.isArray(roles) || roles.length === 0 || !roles.every(isRole)) return { ok: false, code: 'TOKEN_INVALID' };
  const proofKey = isRecord(cnf) ? cnf['jkt'] : undefined;
  if (typeof proofKey !== 'string') return { ok: false, code: 'TOKEN_NOT_BOUND' };
  const officer: Officer = { name: sub, authority, unit: typeof unit === 'string' ? unit : null, roles };
  return { ok: true, token: { officer, proofKey, expiresMs: (payload.exp ?? 0) * 1000 } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The signature algorithm of a public key, for tokens and proofs alike. */
function algorithmOf(key: JWK): 'EdDSA' | 'ES256' {
  if (key.kty === 'OKP' && key.crv === 'Ed25519') return 'EdDSA';
  if (key.kty === 'EC' && key.crv === 'P-256') return 'ES256';
  throw new TypeError('expected a public key of Ed25519 or P-256');
}

async function importPublic(key: JWK, algorithm: string): Promise<CryptoKey> {
  const imported = await importJWK(key, algorithm);
  if (imported instanceof Uint8Array) throw new TypeError('expected a public key, not a secret');
  return imported;
}
