/** Documents that parties sign (02, "Documents"): roster, manifests, agreements; and the keys that follow from them. */
export { isSignedAsAuthority, signAsAuthority } from './delegated.ts';
export type { DelegatedType, ReadDelegate } from './delegated.ts';
export { DocumentsError } from './errors.ts';
export type { DocumentCode, DocumentsErrorCode, KeyCode, PayloadCode } from './errors.ts';
export { documentBytesMax, readDocument } from './jws.ts';
export type { ProtectedHeader, ReadDocument, ReadDocumentResult, ReadSignature, SignerPair } from './jws.ts';
export { KeyDirectory } from './key-directory.ts';
export type { KeyQuestion, KeyResult } from './key-directory.ts';
export { directoryBelow, rosterBelow } from './log-order.ts';
export type { DocumentLeaves, ManifestLeaf, RosterLeaf } from './log-order.ts';
export { manifestSchema } from './manifest.ts';
export { ManifestBook } from './manifest-book.ts';
export type {
  KeyValidity,
  Manifest,
  ManifestAuthority,
  ManifestEncryptionKey,
  ManifestRoleKey,
  ManifestSigningKey,
  Names,
  OfficeHours,
  Revocation,
} from './manifest.ts';
export type { ManifestConflict } from './newest-manifests.ts';
export { encodePayload, readPayload } from './payload.ts';
export type { PayloadResult } from './payload.ts';
export { documentTypeNumbers, registerEntry, restrictedCopies } from './register-entries.ts';
export type { RegisteredEntry, RegisterMessage } from './register-entries.ts';
export { documentAlgorithms, documentSigner, rootKeyId } from './root-key.ts';
export type { DocumentAlgorithm, DocumentSigner, RequiredSigner, RootKeys } from './root-key.ts';
export { rosterSchema } from './roster.ts';
export type { RootKeyTexts, Roster, RosterLog, RosterMember } from './roster.ts';
export { addSignatures, combineDocuments, signDocument } from './sign-document.ts';
export type { SigningOptions } from './sign-document.ts';
export { checkSignatures, verifyDocument, verifyReadDocument } from './verify-document.ts';
export type {
  CheckSignaturesResult,
  DocumentRequirements,
  KnownRoots,
  VerifiedDocument,
  VerifyDocumentResult,
} from './verify-document.ts';
export { verifyManifest } from './verify-manifest.ts';
export type { DirectoryKey, KeyUse, ManifestResult, VerifiedManifest } from './verify-manifest.ts';
export { quorumOf, requiredSigner, verifyFoundingRoster, verifyNextRoster } from './verify-roster.ts';
export type { RosterResult, VerifiedRoster } from './verify-roster.ts';
