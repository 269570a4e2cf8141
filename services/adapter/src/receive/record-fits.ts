import { encode, tamga, uint64 } from '@tamga/wire';
import type { AdmissionRecord } from '@tamga/core/ledger';
import type { EnvelopeHeader, SealedEnvelope } from '@tamga/core/sealing';

/**
 * Whether a record of the centre says of an envelope what its sender signed, field by field: the digest alone would leave
 * the centre free to log other recipients, labels or times under it.
 */
export function recordFits(record: AdmissionRecord, { header, digest }: SealedEnvelope): boolean {
  const recipients = header.recipients.map(({ authority }) => authority);
  return (
    isSame(digest, record.envelopeDigest) &&
    record.id === header.id &&
    record.sender === header.sender &&
    record.signingKey === header.signingKey &&
    record.kind === header.kind &&
    record.priority === header.priority &&
    record.realm === header.realm &&
    record.thread === header.thread &&
    record.inReplyTo === header.inReplyTo &&
    record.operation === header.operation &&
    record.createdMs === header.createdMs &&
    record.expiresMs === header.expiresMs &&
    record.recipients.join(' ') === recipients.join(' ') &&
    record.handOver?.opensMs === header.handOver?.opensMs &&
    record.handOver?.closesMs === header.handOver?.closesMs &&
    labelsFit(record, header) &&
    attachmentsFit(record, header)
  );
}

function labelsFit({ labels }: AdmissionRecord, header: EnvelopeHeader): boolean {
  const { Labels } = tamga.envelope.v1;
  return labels !== undefined && isSame(encode(Labels, labels), encode(Labels, header.labels));
}

function attachmentsFit({ attachments }: AdmissionRecord, header: EnvelopeHeader): boolean {
  const { AttachmentReference } = tamga.envelope.v1;
  const signed = header.attachments.map(({ blob, digest, sizeBytes }) => ({ blob, digest, size: uint64(sizeBytes) }));
  const bytesOf = (references: readonly tamga.envelope.v1.AttachmentReference.$Properties[]) =>
    Buffer.concat(references.map((reference) => encode(AttachmentReference, reference)));
  return attachments.length === signed.length && isSame(bytesOf(attachments), bytesOf(signed));
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
