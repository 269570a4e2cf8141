import { decodeExact, fromUint64, tamga } from '@tamga/wire';
import {
  kindName,
  messageIdCreatedMs,
  messageIdFromBytes,
  parseAuthorityId,
  parseDocumentId,
  parseOperationName,
  partyOf,
  priorityName,
  realms,
  thumbprintFromBytes,
  toHex,
  type AuthorityId,
  type MessageId,
} from '../identifiers/index.ts';
import { checkLabels, labelsFromWire } from '../labels/index.ts';
import type { HeaderCode } from './errors.ts';
import { demand, HeaderRefusal, known, parsed } from './header-refusal.ts';
import type {
  EnvelopeHeader,
  HeaderAttachment,
  HeaderBasis,
  HeaderHandOver,
  HeaderRecipient,
  WireLabels,
} from './header.ts';
import {
  afterCountMax,
  articleCharsMax,
  attachmentCountMax,
  consentCountMax,
  digestBytesCount,
  headerBytesMax,
  nationalNameCharsMax,
  recipientCountMax,
  regionBytesCount,
} from './limits.ts';

type WireHeader = tamga.envelope.v1.Header;

/** Suites that this version seals and opens. Suite 2 is specified but not built yet: refused like any other number. */
const suiteOne = 1;
const blobBytesCount = 16;
const hashBytesCount = 32;

/** Reads the bytes of a header, which a peer wrote. What comes back is of right shape and nothing more. */
export function readHeader(bytes: Uint8Array): { ok: true; header: EnvelopeHeader } | { ok: false; code: HeaderCode } {
  if (bytes.length > headerBytesMax) return { ok: false, code: 'HEADER_TOO_LARGE' };
  const decoded = decodeExact<tamga.envelope.v1.Header.$Properties, WireHeader>(tamga.envelope.v1.Header, bytes);
  if (!decoded.ok) return { ok: false, code: `HEADER_${decoded.code}` };
  try {
    return { ok: true, header: checkedHeader(decoded.message) };
  } catch (error) {
    if (error instanceof HeaderRefusal) return { ok: false, code: error.code };
    throw error;
  }
}

function checkedHeader(wire: WireHeader): EnvelopeHeader {
  demand(wire.suite === suiteOne, 'SUITE_UNKNOWN');
  const kind = known('KIND_UNKNOWN', kindName(wire.kind));
  const priority = known('PRIORITY_INVALID', priorityName(wire.priority));
  demand(wire.region.length === regionBytesCount, 'REGION_INVALID');
  const realm = known('REALM_INVALID', realms.nameOf(wire.realm));
  const id = parsed('ID_INVALID', () => messageIdFromBytes(wire.id));
  const createdMs = known('CREATED_MISMATCH', fromUint64(wire.createdMs));
  demand(messageIdCreatedMs(id) === createdMs, 'CREATED_MISMATCH');
  const sender = parsed('SENDER_INVALID', () => parseAuthorityId(wire.sender));
  const attachments = readAttachments(wire.attachments);
  const labels = readLabels(wire);
  demand(attachments.length === 0 || labels.attachments, 'ATTACHMENT_INVALID');
  return {
    suite: suiteOne,
    priority,
    region: wire.region,
    realm,
    id,
    sender,
    signingKey: parsed('SIGNING_KEY_INVALID', () => thumbprintFromBytes(wire.signingKey)),
    recipients: readRecipients(wire.recipients, sender),
    kind,
    labels,
    basis: readBasis(wire.basis),
    createdMs,
    expiresMs: known('EXPIRES_INVALID', fromUint64(wire.expiresMs)),
    ...readThread(wire, id),
    operation:
      wire.operation === '' ? undefined : parsed('OPERATION_INVALID', () => parseOperationName(wire.operation)),
    handOver: readHandOver(wire.handOver),
    nationalWrap: readNationalWrap(wire.nationalWrap),
    attachments,
    senderDecided: wire.senderDecided,
    consents: readConsents(wire.consents),
  };
}

/** Labels follow every rule that they can follow without the body (core/labels); the priority is their urgency. */
function readLabels({ labels, priority, basis }: WireHeader): WireLabels {
  const read = labelsFromWire(labels);
  demand(read.ok && checkLabels(read.labels, { basisClaimed: Boolean(basis) }).length === 0, 'LABELS_INVALID');
  demand(labels.urgency === priority, 'PRIORITY_MISMATCH');
  return labels;
}

/** At most one authority a party and none of the sender's: outcomes are counted by party, and a nation's own traffic stays in it. */
function readRecipients(wire: readonly tamga.envelope.v1.Recipient[], sender: AuthorityId): HeaderRecipient[] {
  demand(wire.length > 0 && wire.length <= recipientCountMax, 'RECIPIENT_COUNT');
  const parties = new Set<string>();
  return wire.map((recipient) => {
    const authority = parsed('RECIPIENT_INVALID', () => parseAuthorityId(recipient.authority));
    const encryptionKey = parsed('RECIPIENT_INVALID', () => thumbprintFromBytes(recipient.encryptionKey));
    const party = partyOf(authority);
    demand(party !== partyOf(sender), 'RECIPIENT_OWN_PARTY');
    demand(!parties.has(party), 'RECIPIENT_DUPLICATE_PARTY');
    parties.add(party);
    return { authority, encryptionKey };
  });
}

function readBasis(wire: tamga.envelope.v1.ClaimedBasis | null): HeaderBasis | undefined {
  if (wire === null) return undefined;
  const { documentHash, article } = wire;
  demand(documentHash.length === hashBytesCount, 'BASIS_INVALID');
  demand(article.length <= articleCharsMax && /^[\p{L}\p{N}][\p{L}\p{N}.()/ -]*$/u.test(article), 'BASIS_INVALID');
  return { agreement: parsed('BASIS_INVALID', () => parseDocumentId(wire.agreement)), documentHash, article };
}

/** 03, "Order": the message that opens a thread is its first, answers nothing and follows nothing. */
function readThread(wire: WireHeader, id: MessageId) {
  const inReplyTo =
    wire.inReplyTo.length === 0 ? undefined : parsed('IN_REPLY_TO_INVALID', () => messageIdFromBytes(wire.inReplyTo));
  demand(inReplyTo !== id, 'IN_REPLY_TO_INVALID');
  const thread = parsed('THREAD_INVALID', () => messageIdFromBytes(wire.thread));
  demand(wire.threadPosition >= 1, 'THREAD_INVALID');
  const after = readAfter(wire.after);
  demand(!after.includes(id), 'AFTER_INVALID');
  const opens = thread === id;
  demand(!opens || (inReplyTo === undefined && wire.threadPosition === 1 && after.length === 0), 'THREAD_INVALID');
  return { inReplyTo, thread, threadPosition: wire.threadPosition, after };
}

function readAfter(wire: readonly Uint8Array[]): MessageId[] {
  demand(wire.length <= afterCountMax, 'AFTER_INVALID');
  const after = wire.map((bytes) => parsed('AFTER_INVALID', () => messageIdFromBytes(bytes)));
  demand(
    after.every((id, i) => i === 0 || (after[i - 1] ?? id) < id),
    'AFTER_INVALID',
  );
  return after;
}

function readHandOver(wire: tamga.envelope.v1.HandOverWindow | null): HeaderHandOver | undefined {
  if (wire === null) return undefined;
  const opensMs = known('HAND_OVER_INVALID', fromUint64(wire.opensMs));
  const closesMs = known('HAND_OVER_INVALID', fromUint64(wire.closesMs));
  demand(opensMs > 0 && opensMs < closesMs, 'HAND_OVER_INVALID');
  return { opensMs, closesMs };
}

function readNationalWrap(provider: string): string | undefined {
  if (provider === '') return undefined;
  demand(isNationalName(provider), 'NATIONAL_WRAP_INVALID');
  return provider;
}

/** Whether a text can name a provider or a key of a national algorithm. */
export function isNationalName(text: string): boolean {
  return text.length <= nationalNameCharsMax && /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/u.test(text);
}

function readAttachments(wire: readonly tamga.envelope.v1.AttachmentReference[]): HeaderAttachment[] {
  demand(wire.length <= attachmentCountMax, 'ATTACHMENT_INVALID');
  const blobs = new Set<string>();
  return wire.map(({ blob, digest, size }) => {
    const sizeBytes = known('ATTACHMENT_INVALID', fromUint64(size));
    demand(blob.length === blobBytesCount && digest.length === digestBytesCount && sizeBytes > 0, 'ATTACHMENT_INVALID');
    demand(!blobs.has(toHex(blob)), 'ATTACHMENT_INVALID');
    blobs.add(toHex(blob));
    return { blob, digest, sizeBytes };
  });
}

function readConsents(wire: readonly Uint8Array[]): readonly Uint8Array[] {
  demand(wire.length <= consentCountMax, 'CONSENT_INVALID');
  const hashes = wire.map((hash) => {
    demand(hash.length === hashBytesCount, 'CONSENT_INVALID');
    return toHex(hash);
  });
  demand(
    hashes.every((hash, i) => i === 0 || (hashes[i - 1] ?? hash) < hash),
    'CONSENT_INVALID',
  );
  return wire;
}
