import { createHash } from 'node:crypto';
import { EmbeddedJWK, calculateJwkThumbprint, errors, jwtVerify } from 'jose';
import { createReplayWindow } from './replay-window.ts';

const proofAgeSecondsMax = 60;
const proofAheadSecondsMax = 5;
const proofCharsMax = 4_096;
const jtiCharsMax = 128;
const proofCountMax = 100_000;

export type ProofRefusal = 'PROOF_INVALID' | 'PROOF_STALE' | 'PROOF_REPLAYED' | 'TOO_MANY_PROOFS';

/** One request, as the proof must name it. */
interface ProvenRequest {
  method: string;
  /** Without query and fragment. */
  url: string;
  token: string;
  /** The thumbprint to which the token is bound. */
  proofKey: string;
}

/** Checks DPoP proofs (RFC 9449 §4.3). Call it only after the token itself holds, so that strangers cannot fill the window. */
export type ProofVerifier = (
  proof: string,
  request: ProvenRequest,
) => Promise<{ ok: true } | { ok: false; code: ProofRefusal }>;

/**
 * Proofs are remembered in memory only: one made before this process started is refused, so that a restart opens no
 * window for a replay.
 */
export function createProofVerifier(options: { nowMs: () => number }): ProofVerifier {
  const { nowMs } = options;
  const startedSeconds = Math.floor(nowMs() / 1000);
  const replays = createReplayWindow({ entryCountMax: proofCountMax, nowMs });
  return async (proof, request) => {
    const checked = await checkProof(proof, request);
    if (!checked.ok) return checked;
    const nowSeconds = nowMs() / 1000;
    const { iat, jti } = checked;
    if (iat < startedSeconds || iat < nowSeconds - proofAgeSecondsMax || iat > nowSeconds + proofAheadSecondsMax) {
      return { ok: false, code: 'PROOF_STALE' };
    }
    const untilMs = (iat + proofAgeSecondsMax + 1) * 1000;
    switch (replays.use(`${request.proofKey} ${jti}`, untilMs)) {
      case 'fresh':
        return { ok: true };
      case 'replayed':
        return { ok: false, code: 'PROOF_REPLAYED' };
      default:
        return { ok: false, code: 'TOO_MANY_PROOFS' };
    }
  };
}

async function checkProof(
  proof: string,
  request: ProvenRequest,
): Promise<{ ok: true; iat: number; jti: string } | { ok: false; code: 'PROOF_INVALID' }> {
  const invalid = { ok: false, code: 'PROOF_INVALID' } as const;
  if (proof.length > proofCharsMax) return invalid;
  try {
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
      typ: 'dpop+jwt',
      algorithms: ['ES256', 'EdDSA'],
      requiredClaims: ['htm', 'htu', 'iat', 'jti', 'ath'],
      // The age is checked by the caller, against our clock and our start.
      currentDate: new Date(0),
      clockTolerance: Number.MAX_SAFE_INTEGER,
    });
    const { jwk } = protectedHeader;
    if (jwk === undefined || 'd' in jwk) return invalid;
    const { htm, htu, ath, iat, jti } = payload;
    if (typeof iat !== 'number' || typeof jti !== 'string' || jti === '' || jti.length > jtiCharsMax) return invalid;
    if (htm !== request.method || !sameAddress(htu, request.url)) return invalid;
    if (ath !== createHash('sha256').update(request.token).digest('base64url')) return invalid;
    if ((await calculateJwkThumbprint(jwk)) !== request.proofKey) return invalid;
    return { ok: true, iat, jti };
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return invalid;
    throw error;
  }
}

// RFC 9449 §4.3, check 9: compared after normalisation, without query and fragment.
function sameAddress(claimed: unknown, actual: string): boolean {
  if (typeof claimed !== 'string' || !URL.canParse(claimed)) return false;
  const a = new URL(claimed);
  const b = new URL(actual);
  return a.origin === b.origin && a.pathname === b.pathname;
}
