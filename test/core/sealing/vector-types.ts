/** A valid envelope with everything that went into it and everything that must come out. All bytes in hexadecimal. */
export interface ValidVector {
  readonly name: string;
  readonly form: 'submission' | 'delivery';
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly body: string;
  readonly contentKey: string;
  readonly salt: string;
  /** 64 bytes a recipient: ML-KEM's m ‖ X25519's ephemeral key (draft-connolly-cfrg-xwing-kem, EncapsulateDerand). */
  readonly encapsulationSeeds: readonly string[];
  /** ML-DSA's rnd (FIPS 204 §5.2). */
  readonly signatureRandomness: string;
  readonly header: string;
  /** SHA-512(D): the envelope digest. */
  readonly digest: string;
  readonly envelope: string;
}

/** An envelope that must be refused: a valid one with one stretch of bytes replaced. */
export interface InvalidVector {
  readonly name: string;
  /** The valid vector that it was made from. */
  readonly of: string;
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
  /** Where it is found out, and with which code. */
  readonly stage: 'parse' | 'verify' | 'open';
  readonly code: string;
  /** Who tries to open it, for stage `open`. */
  readonly recipient?: string;
}

export interface VectorFile {
  readonly comment: readonly string[];
  readonly suite: 1;
  readonly signingKeys: Readonly<Record<string, { seed: string; publicKey: string; thumbprint: string }>>;
  readonly encryptionKeys: Readonly<Record<string, { seed: string; publicKey: string; thumbprint: string }>>;
  readonly valid: readonly ValidVector[];
  readonly invalid: readonly InvalidVector[];
}
