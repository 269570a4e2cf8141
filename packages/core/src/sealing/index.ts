/** The sealed envelope, suite 1 (02-envelope): made, read, verified, opened, pruned. No I/O; primitives are injected. */
export {
  chunkedCiphertextBytes,
  chunkedPlaintextBytes,
  chunkedSaltBytesCount,
  decryptChunked,
  encryptChunked,
} from './chunked.ts';
export { compositeSigner, compositeThumbprint, verifyComposite, verifyCompositeWithContext } from './composite.ts';
export type { CompositeClaim } from './composite.ts';
export type { DraftRecipient, HeaderDraft } from './draft.ts';
export { isStrictEd25519, isStrictPoint } from './ed25519-strict.ts';
export type { EnvelopeForm, OwnEnvelope, SealedEnvelope, VerifiedEnvelope } from './envelope.ts';
export { SealingError } from './errors.ts';
export type { EnvelopeCode, HeaderCode, ParseCode, SealingErrorCode, TimesCode, VerifyCode } from './errors.ts';
export { readHeader } from './header-read.ts';
export type {
  EnvelopeHeader,
  HeaderAttachment,
  HeaderBasis,
  HeaderHandOver,
  HeaderRecipient,
  WireLabels,
} from './header.ts';
export { hpkeOpen, hpkeSeal } from './hpke.ts';
export type { HpkeBinding } from './hpke.ts';
export type { Decapsulator, Signer } from './keys.ts';
export {
  afterCountMax,
  attachmentCountMax,
  bodyBytesMax,
  compositePublicKeyBytesCount,
  compositeSeedBytesCount,
  compositeSignatureBytesCount,
  contentKeyBytesCount,
  createdAheadMsMax,
  digestBytesCount,
  encBytesCount,
  envelopeBytesMax,
  headerBytesMax,
  lifetimeMsMax,
  recipientCountMax,
  regionBytesCount,
  stanzaBytesCount,
  xWingPublicKeyBytesCount,
  xWingSeedBytesCount,
} from './limits.ts';
export type { NationalSignature, NationalSigner, NationalVerifier, NationalWrap } from './national.ts';
export { openEnvelope, openWithContentKey } from './open.ts';
export type { CannotOpen, OpenedMessage, OpeningMeans } from './open.ts';
export { padme } from './padme.ts';
export { parseEnvelope } from './parse.ts';
export type { ParseResult } from './parse.ts';
export { checkRegistration, provePossession } from './possession.ts';
export type { KeyHolder, RegistrationCode } from './possession.ts';
export type {
  Aead,
  DecapsulationKey,
  Ed25519,
  Kem,
  Primitives,
  RandomBytes,
  SignatureClaim,
  SignatureScheme,
  SigningKey,
} from './primitives.ts';
export { pruneEnvelope } from './prune.ts';
export { messageContext } from './realm-context.ts';
export { seal } from './seal.ts';
export type { MessageDraft, SealingMeans } from './seal.ts';
export { signingContextBytes, signingContexts } from './signing-context.ts';
export type { SigningContext } from './signing-context.ts';
export { keyAlgorithmNumbers, thumbprint } from './thumbprint.ts';
export type { KeyAlgorithm } from './thumbprint.ts';
export { checkTimes } from './times.ts';
export { verifyEnvelope } from './verify.ts';
export type { VerifyingMeans, VerifyResult } from './verify.ts';
export { xWingDecapsulator, xWingThumbprint } from './x-wing.ts';
