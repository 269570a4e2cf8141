import type { BundleIndexCode } from './bundle-index.ts';
import type { ZipCode } from './zip/read-stored-zip.ts';

/** Why a bundle proves nothing. Listed with their meaning, in the order in which they are checked, in docs/EVIDENCE.md. */
export type EvidenceCode =
  | ZipCode
  | BundleIndexCode
  /** Other files, or in another order, than the index names. */
  | 'FILES_MISMATCH'
  | 'ENVELOPE_INVALID'
  /** The index names another message than the envelope. */
  | 'MESSAGE_MISMATCH'
  | 'ENTRY_INVALID'
  | 'RECORD_INVALID'
  /** No General JWS in its one form. */
  | 'DOCUMENT_INVALID'
  /** The payload has another hash than the file is named for. */
  | 'DOCUMENT_HASH'
  /** A leaf records a document that is not there. */
  | 'DOCUMENT_MISSING'
  /** A document that no leaf records. */
  | 'DOCUMENT_NOT_LOGGED'
  /** A leaf records something else than its document says of itself. */
  | 'DOCUMENT_MISMATCH'
  /** A leaf that belongs to neither the message, nor its thread, nor a document. */
  | 'LEAF_UNEXPECTED'
  | 'ROSTER_MISSING'
  /** The founding roster has another hash than the one that is trusted. */
  | 'TRUST_MISMATCH'
  | 'ROSTER_REFUSED'
  | 'MANIFEST_REFUSED'
  | 'AGREEMENT_REFUSED'
  | 'SUSPENSION_REFUSED'
  | 'CONSENT_REFUSED'
  | 'CHECKPOINT_REFUSED'
  /** A checkpoint has another size than the index says. */
  | 'CHECKPOINT_SIZE'
  /** A checkpoint carries a signature of neither the log nor a witness of the roster that governs it. */
  | 'CHECKPOINT_STRAY_SIGNATURE'
  /** Fewer witnesses than the quorum. */
  | 'CHECKPOINT_NOT_FINAL'
  | 'CONSISTENCY_INVALID'
  | 'INCLUSION_INVALID'
  | 'STAMP_INVALID'
  /** The stamped leaf is not among the leaves, or is another one. */
  | 'STAMP_LEAF'
  | 'STAMP_KEY'
  | 'STAMP_SIGNATURE'
  | 'TLOG_PROOF_MISMATCH'
  /** The stamped record is no admission or refusal of this envelope. */
  | 'RECORD_NOT_OF_MESSAGE'
  /** The record says something else of the message than its signed header. */
  | 'RECORD_HEADER_MISMATCH'
  | 'REGION_MISMATCH'
  | 'SENDER_KEY'
  | 'SENDER_SIGNATURE'
  | 'RECIPIENT_KEY'
  /** A document on which the decision rests is not there, or is not logged below the message. */
  | 'BASIS_MISSING'
  /** It is there, and does not have that version or article. */
  | 'BASIS_MISMATCH'
  /** An outcome is of another envelope or recipient, or stands below the admission. */
  | 'OUTCOME_NOT_OF_MESSAGE'
  /** Two of delivered, expired, recalled, or the same state twice, for one recipient. */
  | 'OUTCOME_TWICE'
  | 'OUTCOME_SIGNER'
  | 'OUTCOME_KEY'
  | 'OUTCOME_SIGNATURE'
  /** The content key does not open the body. */
  | 'CONTENT_KEY_INVALID'
  /** What it opens is no body of this kind. */
  | 'BODY_INVALID';
