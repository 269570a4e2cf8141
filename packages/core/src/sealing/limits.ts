/** Bounds of an envelope. Every length that a peer controls has one; suite 1 fixes the exact ones (02-envelope.md). */

/** Largest envelope in bytes; smaller than what a stream accepts. */
export const envelopeBytesMax = 524_288;
export const headerBytesMax = 16_384;
/** Largest body before padding, in bytes. What is larger goes as an attachment. */
export const bodyBytesMax = 262_144;
export const recipientCountMax = 64;
export const attachmentCountMax = 32;
/** Consents that a header relies on. */
export const consentCountMax = 16;
/** Newest messages of the thread that a header names. */
export const afterCountMax = 16;
export const nationalSignatureCountMax = 4;
export const nationalSignatureBytesMax = 8192;
/** Characters of a provider's or a key's name in national signatures and wraps. */
export const nationalNameCharsMax = 64;
/** Characters of an article in a claimed basis. */
export const articleCharsMax = 64;

/** 02, "Times". */
export const createdAheadMsMax = 300_000;
export const lifetimeMsMax = 604_800_000;

export const regionBytesCount = 32;
export const digestBytesCount = 64;
export const contentKeyBytesCount = 32;
export const xWingSeedBytesCount = 32;
export const xWingPublicKeyBytesCount = 1216;
export const encBytesCount = 1120;
/** X-Wing enc ‖ ChaCha20-Poly1305 of the content key. */
export const stanzaBytesCount: number = encBytesCount + contentKeyBytesCount + 16;
export const mlDsa65PublicKeyBytesCount = 1952;
export const mlDsa65SignatureBytesCount = 3309;
export const ed25519PublicKeyBytesCount = 32;
export const ed25519SignatureBytesCount = 64;
/** Two seeds of 32 bytes: ML-DSA-65 ‖ Ed25519. */
export const compositeSeedBytesCount = 64;
export const compositePublicKeyBytesCount: number = mlDsa65PublicKeyBytesCount + ed25519PublicKeyBytesCount;
export const compositeSignatureBytesCount: number = mlDsa65SignatureBytesCount + ed25519SignatureBytesCount;
