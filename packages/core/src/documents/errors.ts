/** What our own side did wrong with a document. What others did wrong is returned with a code, never thrown. */
export type DocumentsErrorCode = 'DOCUMENT_INVALID' | 'SIGNERS_INVALID' | 'KEY_INVALID';

/** Thrown when a caller asks to sign what nobody would accept. */
export class DocumentsError extends Error {
  readonly code: DocumentsErrorCode;

  constructor(code: DocumentsErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DocumentsError';
    this.code = code;
  }
}

/** Why a signed document was refused. */
export type DocumentCode =
  | 'DOCUMENT_TOO_LARGE'
  | 'DOCUMENT_MALFORMED'
  | 'DOCUMENT_NOT_CANONICAL'
  | 'DOCUMENT_TYPE'
  | 'UNPROTECTED_HEADER'
  | 'PROTECTED_HEADER'
  | 'SIGNERS_MISMATCH'
  | 'PARTY_MISSING'
  | 'HYBRID_HALF_MISSING'
  | 'SIGNATURE_DUPLICATE'
  | 'KEY_UNKNOWN'
  | 'SIGNER_FOREIGN'
  | 'ROOT_REPLACED'
  | 'SIGNATURE_INVALID';

/** Why the payload of a roster or manifest was refused. */
export type PayloadCode =
  | 'PAYLOAD_MALFORMED'
  | 'PAYLOAD_NOT_CANONICAL'
  | 'REGION_MISMATCH'
  | 'PARTY_UNKNOWN'
  | 'VERSION_CHAIN'
  | 'QUORUM'
  | 'KEY_REFUSED';

/** Why a key does not count (02, "Times"). */
export type KeyCode = 'KEY_UNKNOWN' | 'KEY_REALM' | 'KEY_NOT_YET_VALID' | 'KEY_EXPIRED' | 'KEY_REVOKED';
