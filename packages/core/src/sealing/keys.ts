import type { Thumbprint } from '../identifiers/index.ts';
import type { SigningContext } from './signing-context.ts';

/** Makes composite signatures. Implemented by a key file, a token or a service; the private key never crosses it. */
export interface Signer {
  readonly thumbprint: Thumbprint;
  /** 1984 bytes: ML-DSA-65 ‖ Ed25519. */
  readonly publicKey: Uint8Array;
  /** 3373 bytes: ML-DSA-65 (3309) ‖ Ed25519 (64). */
  sign(context: SigningContext, bytes: Uint8Array): Promise<Uint8Array>;
}

/** Opens stanzas. Implemented like Signer. */
export interface Decapsulator {
  readonly thumbprint: Thumbprint;
  /** 1216 bytes: ML-KEM-768 ‖ X25519. */
  readonly publicKey: Uint8Array;
  /** The X-Wing shared secret, or undefined when `enc` is malformed. */
  decapsulate(enc: Uint8Array): Promise<Uint8Array | undefined>;
}
