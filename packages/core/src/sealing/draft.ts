import { encode, tamga, uint64 } from '@tamga/wire';
import {
  kinds,
  messageIdBytes,
  messageIdCreatedMs,
  realms,
  thumbprintBytes,
  toHex,
  type AuthorityId,
  type KindName,
  type MessageId,
  type OperationName,
  type RealmName,
  type Thumbprint,
} from '../identifiers/index.ts';
import { SealingError } from './errors.ts';
import { readHeader } from './header-read.ts';
import type { EnvelopeHeader, HeaderAttachment, HeaderBasis, HeaderHandOver } from './header.ts';
import type { Primitives } from './primitives.ts';
import { xWingThumbprint } from './x-wing.ts';

/** A recipient with the public key that its manifest lists and that is valid at `created`. */
export interface DraftRecipient {
  readonly authority: AuthorityId;
  /** 1216 bytes. */
  readonly publicKey: Uint8Array;
}

/** Everything that a header says. `created` is what the id carries; the priority is the labels' urgency. */
export interface HeaderDraft {
  readonly region: Uint8Array;
  readonly realm: RealmName;
  readonly id: MessageId;
  readonly sender: AuthorityId;
  readonly recipients: readonly DraftRecipient[];
  readonly kind: KindName;
  readonly labels: tamga.envelope.v1.Labels.$Properties;
  readonly basis?: HeaderBasis | undefined;
  readonly expiresMs: number;
  readonly inReplyTo?: MessageId | undefined;
  readonly thread: MessageId;
  readonly threadPosition: number;
  /** In any order; the header carries them ascending. */
  readonly after?: readonly MessageId[] | undefined;
  readonly operation?: OperationName | undefined;
  readonly handOver?: HeaderHandOver | undefined;
  readonly attachments?: readonly HeaderAttachment[] | undefined;
  readonly senderDecided?: boolean | undefined;
  /** Payload hashes of consents, 32 bytes each, in any order; the header carries them ascending. */
  readonly consents?: readonly Uint8Array[] | undefined;
}

/** The final header: its bytes are signed and bound into body and stanzas. Throws DRAFT_INVALID with the header's code. */
export function encodeHeader(
  primitives: Primitives,
  draft: HeaderDraft & { signingKey: Thumbprint; nationalWrap: string | undefined },
): { bytes: Uint8Array; header: EnvelopeHeader } {
  const bytes = encode<tamga.envelope.v1.Header.$Properties, tamga.envelope.v1.Header>(tamga.envelope.v1.Header, {
    suite: 1,
    priority: draft.labels.urgency ?? tamga.envelope.v1.Priority.PRIORITY_UNSPECIFIED,
    region: draft.region,
    realm: realms.numberOf(draft.realm),
    id: messageIdBytes(draft.id),
    sender: draft.sender,
    signingKey: thumbprintBytes(draft.signingKey),
    recipients: draft.recipients.map(({ authority, publicKey }) => ({
      authority,
      encryptionKey: thumbprintBytes(xWingThumbprint(primitives, publicKey)),
    })),
    kind: kinds.numberOf(draft.kind),
    labels: draft.labels,
    createdMs: uint64(messageIdCreatedMs(draft.id)),
    expiresMs: uint64(draft.expiresMs),
    thread: messageIdBytes(draft.thread),
    threadPosition: draft.threadPosition,
    ...optionalFields(draft),
  });
  const read = readHeader(bytes);
  if (!read.ok) throw new SealingError('DRAFT_INVALID', `every recipient would refuse this header: ${read.code}`);
  return { bytes, header: read.header };
}

function optionalFields(
  draft: HeaderDraft & { nationalWrap: string | undefined },
): tamga.envelope.v1.Header.$Properties {
  const { inReplyTo, after = [], operation, handOver, nationalWrap, basis, attachments = [] } = draft;
  const { senderDecided = false, consents = [] } = draft;
  return {
    after: after.toSorted().map((id) => messageIdBytes(id)),
    attachments: attachments.map(({ blob, digest, sizeBytes }) => ({ blob, digest, size: uint64(sizeBytes) })),
    consents: consents.toSorted((a, b) => (toHex(a) < toHex(b) ? -1 : 1)),
    ...(senderDecided ? { senderDecided } : {}),
    ...(inReplyTo === undefined ? {} : { inReplyTo: messageIdBytes(inReplyTo) }),
    ...(operation === undefined ? {} : { operation }),
    ...(basis === undefined ? {} : { basis }),
    ...(nationalWrap === undefined ? {} : { nationalWrap }),
    ...(handOver === undefined
      ? {}
      : { handOver: { opensMs: uint64(handOver.opensMs), closesMs: uint64(handOver.closesMs) } }),
  };
}
