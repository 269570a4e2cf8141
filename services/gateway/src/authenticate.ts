import { leansOnThread } from '@tamga/core/casework';
import { verifyEnvelope, type Primitives, type SealedEnvelope } from '@tamga/core/sealing';
import type { QuarantineCode } from './codes.ts';
import type { Directory } from './directory.ts';

/**
 * Admission step 3: the signing key by the sender's manifest, valid at `created` and not revoked now, and the composite
 * signature over the received bytes. Undefined: authentic. The two verifications run on the thread pool, beside others.
 */
export async function authenticate(
  envelope: SealedEnvelope,
  by: { directory: Directory; primitives: Primitives; nowMs: number },
): Promise<QuarantineCode | undefined> {
  const { sender, signingKey, createdMs, realm, kind } = envelope.header;
  const key = by.directory.signingKey({
    authority: sender,
    thumbprint: signingKey,
    createdMs,
    nowMs: by.nowMs,
    realm,
    alongThread: leansOnThread(kind),
  });
  if (!key.ok) return key.code;
  const verified = await verifyEnvelope(envelope, { publicKey: key.publicKey, primitives: by.primitives });
  return verified.ok ? undefined : verified.code;
}
