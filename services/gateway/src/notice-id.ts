import {
  messageIdBytes,
  messageIdBytesCount,
  messageIdFromBytes,
  type MessageId,
  type PartyId,
} from '@tamga/core/identifiers';
import type { LedgerHash } from '@tamga/core/ledger';

const encoder = new TextEncoder();
const prefix = encoder.encode('tamga/notice/v1\0');

/**
 * The id under which the hub tells a sender of something: derived, so that two gateways tell it once, and never one that
 * a party chose, so that nobody can occupy the place of another's message.
 */
export function noticeId(hash: LedgerHash, about: { id: MessageId; party: PartyId; what: string }): MessageId {
  const parts = [prefix, messageIdBytes(about.id), encoder.encode(about.party), encoder.encode(about.what)];
  return messageIdFromBytes(hash.sha256(Buffer.concat(parts)).subarray(0, messageIdBytesCount));
}
