import type { EnvelopeHeader } from './header.ts';
import type { NationalSignature } from './national.ts';

declare const verified: unique symbol;

/**
 * An envelope of right shape: canonical, within bounds, stanzas match their digests. Who made it is **not verified**:
 * its header is a claim until verifyEnvelope returned it as a VerifiedEnvelope.
 */
export interface SealedEnvelope {
  /** As received. Sign, store and forward these bytes, never a re-encoding. */
  readonly bytes: Uint8Array;
  readonly header: EnvelopeHeader;
  readonly headerBytes: Uint8Array;
  /** 64 bytes: SHA-512(D), the identity of the message everywhere else. */
  readonly digest: Uint8Array;
  /** D: what the sender signed. */
  readonly signedBytes: Uint8Array;
  /** 64 bytes each, one a recipient, in the header's order. */
  readonly stanzaDigests: readonly Uint8Array[];
  /** By position of the recipient. A submission has all, a delivery one. */
  readonly stanzas: ReadonlyMap<number, Uint8Array>;
  readonly ciphertext: Uint8Array;
  readonly signature: Uint8Array;
  readonly nationalSignatures: readonly NationalSignature[];
}

/** A SealedEnvelope whose composite signature (and every required national one) verified under the key given. */
export type VerifiedEnvelope = SealedEnvelope & { readonly [verified]: true };

/** A SealedEnvelope that we made, with its content key: wrap it under the archive key, then wipe it. */
export interface OwnEnvelope extends SealedEnvelope {
  /** 32 bytes. Opens the ciphertext; the commitment in front of it makes that a proof. */
  readonly contentKey: Uint8Array;
}

/** Which stanzas must be there: a submission carries all, a delivery exactly one. */
export type EnvelopeForm = 'submission' | 'delivery';
