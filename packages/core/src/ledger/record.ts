import type { tamga } from '@tamga/wire';
import type { AnchorStatement } from './anchor-record.ts';
import type {
  AuthorityId,
  DocumentId,
  DocumentTypeName,
  KindName,
  MessageId,
  OperationName,
  OutcomeStateName,
  PartyId,
  PriorityName,
  RealmName,
  Thumbprint,
} from '../identifiers/index.ts';

/** The hub's decision on one authentic envelope. */
export interface AdmissionRecord {
  readonly event: 'admission';
  /** The hub's clock, Unix milliseconds. */
  readonly atMs: number;
  readonly id: MessageId;
  /** 64 bytes: what the message is everywhere else (02). */
  readonly envelopeDigest: Uint8Array;
  readonly admitted: boolean;
  /** Why not; empty when admitted. */
  readonly code: string;
  readonly sender: AuthorityId;
  readonly signingKey: Thumbprint;
  readonly recipients: readonly AuthorityId[];
  readonly priority: PriorityName;
  /** Absent only in a refusal, where the sender named a realm or kind unknown to the hub. */
  readonly realm: RealmName | undefined;
  readonly kind: KindName | undefined;
  readonly labels: tamga.envelope.v1.Labels | undefined;
  /** One a recipient, in the recipients' order; none where the refusal came before policy was asked. */
  readonly decisions: readonly tamga.ledger.v1.Decision[];
  readonly createdMs: number;
  readonly expiresMs: number;
  readonly inReplyTo: MessageId | undefined;
  readonly thread: MessageId | undefined;
  readonly operation: OperationName | undefined;
  readonly handOver: { readonly opensMs: number; readonly closesMs: number } | undefined;
  /** Bytes of the envelope as submitted. */
  readonly sizeBytes: number;
  readonly attachments: readonly tamga.envelope.v1.AttachmentReference[];
  /** From the signed header, as `consents`: they are what decisions rest on beside the labels. */
  readonly senderDecided: boolean;
  /** 32 bytes each: payload hashes. */
  readonly consents: readonly Uint8Array[];
  /** What the hub found when it decided; the ledger shows whether it is true. */
  readonly quotasExceeded: readonly string[];
}

/** What a party signed about one message for one recipient. */
export interface OutcomeStatement {
  readonly region: Uint8Array;
  readonly realm: RealmName;
  readonly id: MessageId;
  readonly envelopeDigest: Uint8Array;
  readonly recipient: AuthorityId;
  readonly state: OutcomeStateName;
  /** The signer's clock, Unix milliseconds. */
  readonly atMs: number;
  /** A stable code with the recipient's own refusal, perhaps with its hold; empty otherwise. */
  readonly code: string;
}

/** A party's own signed receipt, as logged. The proof within is not verified by decoding: see verifyReceiptProof. */
export interface OutcomeRecord {
  readonly event: 'outcome';
  readonly atMs: number;
  readonly id: MessageId;
  readonly envelopeDigest: Uint8Array;
  readonly recipient: AuthorityId;
  readonly state: OutcomeStateName;
  readonly statement: OutcomeStatement;
  readonly signer: AuthorityId;
  readonly receipt: tamga.ledger.v1.ReceiptProof;
}

/** An id that was decided came again with another envelope, which was delivered to nobody. */
export interface IdReuseRecord {
  readonly event: 'id-reuse';
  readonly atMs: number;
  readonly id: MessageId;
  readonly sender: AuthorityId;
  readonly knownDigest: Uint8Array;
  readonly otherDigest: Uint8Array;
}

/** A signed document entered the register. */
export interface DocumentRecord {
  readonly event: 'document';
  readonly atMs: number;
  readonly type: DocumentTypeName;
  readonly document: DocumentId;
  readonly version: number;
  /** 32 bytes: SHA-256 of the decoded payload. */
  readonly payloadHash: Uint8Array;
}

/** An access log fixed at a moment, by its party's own word. The signature is not verified by decoding: see verifyAnchor. */
export interface AnchorRecord extends AnchorStatement {
  readonly event: 'anchor';
  readonly atMs: number;
}

/** How many unauthenticated submissions a party's account made in an interval. */
export interface QuarantineRecord {
  readonly event: 'quarantine';
  readonly atMs: number;
  readonly party: PartyId;
  readonly fromMs: number;
  readonly toMs: number;
  readonly count: number;
}

/** One thing that happened, read from a record's bytes. Well-formed, not proven. */
export type LedgerRecord =
  | AdmissionRecord
  | OutcomeRecord
  | IdReuseRecord
  | DocumentRecord
  | AnchorRecord
  | QuarantineRecord;
