import { refuse, type Refused } from '../refusal.ts';
import type { ProofVerifier } from './dpop.ts';
import { may, type Officer, type Permission } from './officer.ts';
import { problemKind } from './problem.ts';
import type { TokenVerifier } from './token.ts';

const tokenCharsMax = 8_192;

/** What is asked of a request: its address as the sender sees it, and what the route needs. */
interface AccessNeed {
  /** Without query and fragment. */
  url: string;
  permission: Permission;
}

/** Finds out who sends a request. `expiresMs` is the end of the token. */
export type Authenticate = (
  request: Request,
  need: AccessNeed,
) => Promise<{ ok: true; officer: Officer; expiresMs: number } | Refused>;

/** Officers' tokens bound by DPoP (RFC 9449), checked in the order: token, proof, role. */
export function createAuthenticate(options: { verifyToken: TokenVerifier; verifyProof: ProofVerifier }): Authenticate {
  return async (request, { url, permission }) => {
    const authorization = request.headers.get('authorization') ?? '';
    const proof = request.headers.get('dpop');
    const token = /^DPoP ([\w\-.]+)$/u.exec(authorization)?.[1];
    if (token === undefined || proof === null) return accessRefused('TOKEN_MISSING');
    if (token.length > tokenCharsMax) return accessRefused('TOKEN_INVALID');
    const checked = await options.verifyToken(token);
    if (!checked.ok) return accessRefused(checked.code);
    const proven = await options.verifyProof(proof, {
      method: request.method,
      url,
      token,
      proofKey: checked.token.proofKey,
    });
    if (!proven.ok) return accessRefused(proven.code);
    const { officer } = checked.token;
    if (!may(officer, permission))
      return refuse(
        'ROLE_NOT_ALLOWED',
        `this needs a role that may ${permission}; the token has ${officer.roles.join(', ')}`,
      );
    return { ok: true, officer, expiresMs: checked.token.expiresMs };
  };
}

function accessRefused(code: string): Refused {
  return refuse(code, problemKind(code).title);
}
