import type { OfficerRole, TokenAudience } from '@tamga/api';
import { SignJWT, base64url, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { JWK } from 'jose';
import { ClientError } from './errors.ts';

/** Officer tokens live for minutes (02-envelope: Documents). */
export const officerTokenLifeSecondsMax = 600;

const tokenLifeSeconds = 300;

/** Whom a token speaks for. `officer` is a name inside the nation: it never leaves the adapter. */
export interface OfficerClaims {
  /** The adapter, unless it is said. */
  audience?: TokenAudience;
  authority: string;
  officer: string;
  roles: readonly OfficerRole[];
}

/** A token and the key that it is bound to (RFC 9449). The private key stays in memory. */
export interface BoundToken {
  token: string;
  expiresAtMs: number;
  /** Makes the DPoP proof for one request. `url` is the request's address without query and fragment. */
  proof(request: { method: string; url: string; nowMs: number }): Promise<string>;
}

/** Gives the token for the next request; called before each, so that it may renew. */
export type TokenSource = (nowMs: number) => Promise<BoundToken>;

/** The issuer and audience names of a token. */
export function tokenNames(party: string, audience: TokenAudience = 'adapter'): { issuer: string; audience: string } {
  return { issuer: `urn:tamga:issuer:${party}`, audience: `urn:tamga:${audience}:${party}` };
}

interface ProofKey {
  privateKey: CryptoKey;
  publicJwk: JWK;
  thumbprint: string;
}

/**
 * A token source for a region's own development issuer: mints tokens of five minutes with the issuer's private key and
 * renews them a minute before they end. A production party puts its own issuer in the same place.
 */
export function issuerTokenSource(issuer: JWK, party: string, claims: OfficerClaims): TokenSource {
  let current: Promise<BoundToken> | undefined;
  let renewAtMs = 0;
  return async (nowMs) => {
    if (current === undefined || nowMs >= renewAtMs) {
      renewAtMs = nowMs + (tokenLifeSeconds - 60) * 1000;
      current = mintToken(issuer, party, claims, nowMs);
    }
    return await current;
  };
}

async function mintToken(issuer: JWK, party: string, claims: OfficerClaims, nowMs: number): Promise<BoundToken> {
  const proofKey = await newProofKey();
  const names = tokenNames(party, claims.audience);
  const nowSeconds = Math.floor(nowMs / 1000);
  const token = await new SignJWT({
    authority: claims.authority,
    roles: [...claims.roles],
    cnf: { jkt: proofKey.thumbprint },
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: await calculateJwkThumbprint(issuer) })
    .setIssuer(names.issuer)
    .setAudience(names.audience)
    .setSubject(claims.officer)
    .setJti(crypto.randomUUID())
    .setIssuedAt(nowSeconds)
    .setExpirationTime(nowSeconds + tokenLifeSeconds)
    .sign(await importIssuer(issuer));
  return {
    token,
    expiresAtMs: (nowSeconds + tokenLifeSeconds) * 1000,
    proof: (request) => signProof(proofKey, token, request),
  };
}

/** A token source for a token that somebody else issued (`TAMGA_TOKEN`), bound to the key given with it. */
export function fixedTokenSource(token: string, proofKey: JWK): TokenSource {
  let bound: Promise<BoundToken> | undefined;
  return async () => {
    bound ??= loadProofKey(proofKey).then((key) => ({
      token,
      expiresAtMs: Number.POSITIVE_INFINITY,
      proof: (request) => signProof(key, token, request),
    }));
    return await bound;
  };
}

async function newProofKey(): Promise<ProofKey> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const publicJwk = await exportJWK(publicKey);
  return { privateKey, publicJwk, thumbprint: await calculateJwkThumbprint(publicJwk) };
}

async function loadProofKey(jwk: JWK): Promise<ProofKey> {
  const { d: _private, ...publicJwk } = jwk;
  return { privateKey: await importIssuer(jwk), publicJwk, thumbprint: await calculateJwkThumbprint(publicJwk) };
}

async function importIssuer(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'ES256');
  if (key instanceof Uint8Array)
    throw new ClientError('BAD_TOKEN_ISSUER', 'the issuer key is not an EC P-256 private key');
  return key;
}

// RFC 9449 §4.2: the proof names method, address, time and the token's hash.
async function signProof(
  key: ProofKey,
  token: string,
  request: { method: string; url: string; nowMs: number },
): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return await new SignJWT({ htm: request.method, htu: request.url, ath: base64url.encode(new Uint8Array(hash)) })
    .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: key.publicJwk })
    .setJti(crypto.randomUUID())
    .setIssuedAt(Math.floor(request.nowMs / 1000))
    .sign(key.privateKey);
}
