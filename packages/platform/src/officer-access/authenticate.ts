import type { ProofRefusal, ProofVerifier } from './dpop.ts';
import type { Officer } from './officer.ts';
import type { TokenRefusal, TokenVerifier } from './token.ts';

const tokenCharsMax = 8_192;

/** Why nobody is known to have sent a request. */
export type AccessCode = 'TOKEN_MISSING' | TokenRefusal | ProofRefusal;

/** Finds out who sends a request; whether the role allows it is the caller's question. `expiresMs` is the end of the token. */
export type Authenticate = (
  request: Request,
  /** The request's address as its sender sees it, without query and fragment. */
  url: string,
) => Promise<{ ok: true; officer: Officer; expiresMs: number } | { ok: false; code: AccessCode }>;

/** Officers' tokens bound by DPoP (RFC 9449), checked in the order: token, proof. */
export function createAuthenticate(options: { verifyToken: TokenVerifier; verifyProof: ProofVerifier }): Authenticate {
  return async (request, url) => {
    const authorization = request.headers.get('authorization') ?? '';
    const proof = request.headers.get('dpop');
    const token = /^DPoP ([\w\-.]+)$/u.exec(authorization)?.[1];
    if (token === undefined || proof === null) return { ok: false, code: 'TOKEN_MISSING' };
    if (token.length > tokenCharsMax) return { ok: false, code: 'TOKEN_INVALID' };
    const checked = await options.verifyToken(token);
    if (!checked.ok) return checked;
    const { officer, proofKey, expiresMs } = checked.token;
    const proven = await options.verifyProof(proof, { method: request.method, url, token, proofKey });
    return proven.ok ? { ok: true, officer, expiresMs } : proven;
  };
}
