import type { AccessCode } from './authenticate.ts';

/** A problem of access as RFC 9457 shows it. */
export interface AccessProblem {
  readonly status: 401 | 403 | 421 | 429;
  readonly category: 'access';
  readonly title: string;
}

/** Of nobody known, of a role that does not reach, of an address that is not ours. */
type AccessProblemCode = AccessCode | 'ROLE_NOT_ALLOWED' | 'HOST_UNKNOWN';

/** Every reason for which a request is turned away before its content is looked at. */
export const accessProblems: Readonly<Record<AccessProblemCode, AccessProblem>> = {
  TOKEN_MISSING: { status: 401, category: 'access', title: 'A token and a proof of its key are needed' },
  TOKEN_INVALID: { status: 401, category: 'access', title: 'The token is not valid here' },
  TOKEN_EXPIRED: { status: 401, category: 'access', title: 'The token has expired' },
  TOKEN_NOT_BOUND: { status: 401, category: 'access', title: 'The token is not bound to a key' },
  TOKEN_OTHER_PARTY: { status: 403, category: 'access', title: 'The token is for another party' },
  PROOF_INVALID: { status: 401, category: 'access', title: 'The proof does not fit this request' },
  PROOF_STALE: { status: 401, category: 'access', title: 'The proof is too old or ahead of time' },
  PROOF_REPLAYED: { status: 401, category: 'access', title: 'The proof was used before' },
  TOO_MANY_PROOFS: { status: 429, category: 'access', title: 'Too many requests in this minute' },
  ROLE_NOT_ALLOWED: { status: 403, category: 'access', title: 'Your role does not allow this' },
  HOST_UNKNOWN: { status: 421, category: 'access', title: 'This service is not known by that address' },
};

/** RFC 9449 §7.1: a challenge names the scheme and the algorithms. For problems of status 401. */
export function challengeOf(code: string): string {
  const error = code.startsWith('PROOF') ? 'invalid_dpop_proof' : 'invalid_token';
  return `DPoP algs="ES256 EdDSA", error="${error}"`;
}
