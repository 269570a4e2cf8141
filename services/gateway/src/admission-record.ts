import { kindNumber, messageIdBytes, priorityNumber, realms, thumbprintBytes } from '@tamga/core/identifiers';
import type { SealedEnvelope } from '@tamga/core/sealing';
import { type tamga, uint64 } from '@tamga/wire';

interface Decided {
  readonly decisions: readonly tamga.ledger.v1.Decision[];
  /** Keys of the quotas that were used up when policy was asked. */
  readonly quotasExceeded?: readonly string[] | undefined;
  /** For which time policy decided; what is refused without asking it has none. */
  readonly atMs?: number | undefined;
}

/** The hub's decision on an authentic envelope. */
export type AdmissionDecision =
  | (Decided & { readonly admitted: true })
  | (Decided & { readonly admitted: false; readonly code: string });

/**
 * The one record of an envelope (admission step 5), built from the header as received: labels, digest, recipients,
 * decisions with agreement hashes, times. No personal data, no free text: nothing but the header's own fields.
 */
export function admissionRecord(
  envelope: SealedEnvelope,
  decision: AdmissionDecision,
  { atMs }: { atMs: number },
): tamga.ledger.v1.Record.$Properties {
  const { header } = envelope;
  const { handOver, inReplyTo } = header;
  const admission: tamga.ledger.v1.Admission.$Properties = {
    id: messageIdBytes(header.id),
    envelopeDigest: envelope.digest,
    admitted: decision.admitted,
    code: decision.admitted ? '' : decision.code,
    realm: realms.numberOf(header.realm),
    sender: header.sender,
    signingKey: thumbprintBytes(header.signingKey),
    recipients: header.recipients.map(({ authority }) => authority),
    priority: priorityNumber(header.priority),
    kind: kindNumber(header.kind),
    labels: header.labels,
    decisions: [...decision.decisions],
    createdMs: uint64(header.createdMs),
    expiresMs: uint64(header.expiresMs),
    inReplyTo: inReplyTo === undefined ? new Uint8Array() : messageIdBytes(inReplyTo),
    thread: messageIdBytes(header.thread),
    operation: header.operation ?? '',
    ...(handOver === undefined
      ? {}
      : { handOver: { opensMs: uint64(handOver.opensMs), closesMs: uint64(handOver.closesMs) } }),
    size: envelope.bytes.length,
    attachments: header.attachments.map(({ blob, digest, sizeBytes }) => ({ blob, digest, size: uint64(sizeBytes) })),
    senderDecided: header.senderDecided,
    consents: [...header.consents],
    quotasExceeded: [...(decision.quotasExceeded ?? [])],
  };
  return { atMs: uint64(atMs), admission };
}
