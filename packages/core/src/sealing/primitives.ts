/**
 * The cryptography that core stands on, injected: core itself imports none. Hashes, MACs and ciphers are synchronous
 * (microseconds); signatures and key encapsulation are asynchronous, so that native code spreads over all cores.
 * Inputs are never changed and never kept. Key lengths are the caller's duty: a wrong length throws.
 */
export interface Primitives {
  sha256(data: Uint8Array): Uint8Array;
  sha512(data: Uint8Array): Uint8Array;
  hmacSha256(options: { key: Uint8Array; data: Uint8Array }): Uint8Array;
  hmacSha512(options: { key: Uint8Array; data: Uint8Array }): Uint8Array;
  readonly aes256Gcm: Aead;
  readonly chaCha20Poly1305: Aead;
  readonly ed25519: Ed25519;
  readonly mlDsa44: SignatureScheme;
  readonly mlDsa65: SignatureScheme;
  readonly xWing: Kem;
}

/** An authenticated cipher with a 32-byte key, a 12-byte nonce and a 16-byte tag at the end of the ciphertext. */
export interface Aead {
  seal(options: { key: Uint8Array; nonce: Uint8Array; plaintext: Uint8Array; aad: Uint8Array }): Uint8Array;
  /** Undefined when the tag does not verify or the ciphertext is shorter than a tag. */
  open(options: {
    key: Uint8Array;
    nonce: Uint8Array;
    ciphertext: Uint8Array;
    aad: Uint8Array;
  }): Uint8Array | undefined;
}

/** What is checked by a signature scheme. `context` is ML-DSA's (FIPS 204 §5.2); Ed25519 has none. */
export interface SignatureClaim {
  readonly publicKey: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
  readonly context?: Uint8Array;
}

/** A signature scheme whose private keys are 32-byte seeds. */
export interface SignatureScheme {
  /** The seed is not kept beyond what the key needs; the caller may wipe its own copy at once. */
  keyFromSeed(seed: Uint8Array): SigningKey;
  /** False for any signature, key or context that is not exactly right; never throws on a peer's bytes. */
  verify(claim: SignatureClaim): Promise<boolean>;
}

/** A private key in memory. */
export interface SigningKey {
  readonly publicKey: Uint8Array;
  sign(options: { message: Uint8Array; context?: Uint8Array }): Promise<Uint8Array>;
}

/** Ed25519, verified without cofactor. The byte rule of the suite (strictEd25519) is applied above it. */
export interface Ed25519 extends SignatureScheme {
  /** Whether a public key is a point of the prime-order subgroup: no point of small or mixed order (registration only). */
  isPrimeOrder(publicKey: Uint8Array): boolean;
}

/** A key encapsulation mechanism whose private keys are seeds. */
export interface Kem {
  keyFromSeed(seed: Uint8Array): DecapsulationKey;
  /** Undefined when the public key is not one. */
  encapsulate(publicKey: Uint8Array): Promise<{ enc: Uint8Array; sharedSecret: Uint8Array } | undefined>;
}

/** A private key for decapsulation in memory. */
export interface DecapsulationKey {
  readonly publicKey: Uint8Array;
  /** Undefined when `enc` is malformed. A wrong `enc` of right form gives a secret that opens nothing. */
  decapsulate(enc: Uint8Array): Promise<Uint8Array | undefined>;
}

/** Cryptographically strong random bytes. */
export type RandomBytes = (count: number) => Uint8Array;
