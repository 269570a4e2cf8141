import type { tamga } from '@tamga/wire';
import type {
  AuthorityId,
  DocumentId,
  KindName,
  MessageId,
  OperationName,
  PriorityName,
  RealmName,
  Thumbprint,
} from '../identifiers/index.ts';

/** Labels as the wire has them; `core/labels` knows what they mean. */
export type WireLabels = tamga.envelope.v1.Labels;

/** A recipient and the key to which its stanza is encrypted. */
export interface HeaderRecipient {
  readonly authority: AuthorityId;
  readonly encryptionKey: Thumbprint;
}

/** The sender's claim of what permits the message. Every enforcement point decides anew. */
export interface HeaderBasis {
  readonly agreement: DocumentId;
  /** 32 bytes. */
  readonly documentHash: Uint8Array;
  readonly article: string;
}

/** When a controlled delivery is to be taken over, Unix milliseconds. */
export interface HeaderHandOver {
  readonly opensMs: number;
  readonly closesMs: number;
}

/** A ciphertext that the sender uploaded. */
export interface HeaderAttachment {
  /** 16 bytes. */
  readonly blob: Uint8Array;
  /** 64 bytes: SHA-512 of the ciphertext. */
  readonly digest: Uint8Array;
  readonly sizeBytes: number;
}

/**
 * A header of right shape: every name parses, every number is known, lists are in order, recipients are of distinct
 * parties other than the sender's. Whether sender, keys and labels are true is not yet known.
 */
export interface EnvelopeHeader {
  readonly suite: 1;
  readonly priority: PriorityName;
  /** 32 bytes: SHA-256 of the founding roster. */
  readonly region: Uint8Array;
  readonly realm: RealmName;
  readonly id: MessageId;
  readonly sender: AuthorityId;
  readonly signingKey: Thumbprint;
  readonly recipients: readonly HeaderRecipient[];
  readonly kind: KindName;
  readonly labels: WireLabels;
  readonly basis: HeaderBasis | undefined;
  /** Equal to what the id carries. */
  readonly createdMs: number;
  readonly expiresMs: number;
  readonly inReplyTo: MessageId | undefined;
  readonly thread: MessageId;
  readonly threadPosition: number;
  readonly after: readonly MessageId[];
  readonly operation: OperationName | undefined;
  readonly handOver: HeaderHandOver | undefined;
  readonly nationalWrap: string | undefined;
  readonly attachments: readonly HeaderAttachment[];
  /** The sending authority has decided where an agreement leaves it to a person at the sender's. */
  readonly senderDecided: boolean;
  /**
   * 32 bytes each: payload hashes of the consents relied on; of a CONSENT_DECISION, the document that it makes. Whether
   * they are in force is not yet known.
   */
  readonly consents: readonly Uint8Array[];
}
