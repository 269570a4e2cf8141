import type { MessageId } from '../identifiers/index.ts';

/** A signature over D by an algorithm that a nation requires, as it travels. Nothing in it is verified. */
export interface NationalSignature {
  readonly provider: string;
  readonly keyId: string;
  readonly signature: Uint8Array;
}

/** Makes a national signature over the same bytes D as the composite one. */
export interface NationalSigner {
  readonly provider: string;
  readonly keyId: string;
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Checks national signatures of one provider. Who requires one gives its verifier; everyone else ignores them. */
export interface NationalVerifier {
  readonly provider: string;
  verify(claim: { keyId: string; bytes: Uint8Array; signature: Uint8Array }): Promise<boolean>;
}

/** Encrypts a body before it is sealed. The header names the provider, and the header is signed. */
export interface NationalWrap {
  readonly provider: string;
  wrap(body: Uint8Array, options: { id: MessageId }): Promise<Uint8Array>;
  /** Undefined when the body was not wrapped by this provider for this message. */
  unwrap(body: Uint8Array, options: { id: MessageId }): Promise<Uint8Array | undefined>;
}
