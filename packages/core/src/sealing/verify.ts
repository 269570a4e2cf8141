import { compositeThumbprint, verifyComposite } from './composite.ts';
import type { SealedEnvelope, VerifiedEnvelope } from './envelope.ts';
import type { VerifyCode } from './errors.ts';
import type { NationalVerifier } from './national.ts';
import type { Primitives } from './primitives.ts';
import { messageContext } from './realm-context.ts';

/** What verifyEnvelope is given from outside. */
export interface VerifyingMeans {
  readonly primitives: Primitives;
  /** 1984 bytes: the key that the sender's manifest lists under the header's thumbprint (KeyDirectory.signingKey). */
  readonly publicKey: Uint8Array;
  /** Providers whose national signature is required here; signatures of others are ignored. */
  readonly requiredNational?: readonly NationalVerifier[] | undefined;
}

/** A verified envelope, or why it is not its sender's. */
export type VerifyResult = { ok: true; envelope: VerifiedEnvelope } | { ok: false; code: VerifyCode };

/**
 * Checks the composite signature over the received bytes, in the context of the header's realm. Says nothing of the
 * key's validity (KeyDirectory), of times (checkTimes), of labels, or of whether we are meant.
 */
export async function verifyEnvelope(envelope: SealedEnvelope, means: VerifyingMeans): Promise<VerifyResult> {
  const { primitives, publicKey, requiredNational = [] } = means;
  const { header, signedBytes: message, signature } = envelope;
  // The header's thumbprint is signed, so a key that is not the named one cannot be substituted (02, attack table).
  if (compositeThumbprint(primitives, publicKey) !== header.signingKey)
    return { ok: false, code: 'SIGNING_KEY_MISMATCH' };
  const context = messageContext(header.realm);
  if (!(await verifyComposite(primitives, { publicKey, context, message, signature }))) {
    return { ok: false, code: 'SIGNATURE_INVALID' };
  }
  for (const verifier of requiredNational) {
    const code = await checkNational(envelope, verifier);
    if (code !== undefined) return { ok: false, code };
  }
  return { ok: true, envelope: envelope as VerifiedEnvelope };
}

async function checkNational(envelope: SealedEnvelope, verifier: NationalVerifier): Promise<VerifyCode | undefined> {
  const own = envelope.nationalSignatures.filter(({ provider }) => provider === verifier.provider);
  if (own.length === 0) return 'NATIONAL_SIGNATURE_MISSING';
  for (const { keyId, signature } of own) {
    const valid = await verifier.verify({ keyId, bytes: envelope.signedBytes, signature });
    if (!valid) return 'NATIONAL_SIGNATURE_INVALID';
  }
  return undefined;
}
