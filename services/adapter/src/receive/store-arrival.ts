import { encode, tamga } from '@tamga/wire';
import { amendedMessages, caseEventOf } from '@tamga/core/casework';
import type { Form } from '@tamga/core/content';
import { isMessageId, partyOf, type MessageId } from '@tamga/core/identifiers';
import { adapterFor, logAccess } from '../access/log-access.ts';
import { applyThread, owe } from '../casework/apply.ts';
import { sideOf } from '../casework/cases.ts';
import { keepConsents } from '../casework/consents.ts';
import type { Means } from '../means.ts';
import type { Database } from '../store/database.ts';
import { insertEvent } from '../store/event-rows.ts';
import { findSummary, insertMessage, type NewMessageRow } from '../store/message-rows.ts';
import { purposeOfLabels } from '../access/purpose.ts';
import { findAdmission, insertAdmission } from '../store/proof-rows.ts';
import { tellFindings } from '../tally/tally-alarms.ts';
import { takeTally } from '../tally/take-tally.ts';
import type { Arrival, ArrivalState } from './judge-message.ts';
import { keepProof, proofOf } from './keep-proof.ts';

const eventOf: Readonly<Record<ArrivalState, string>> = {
  DELIVERED: 'received',
  HELD: 'held-on-arrival',
  REFUSED: 'refused-on-arrival',
  CANNOT_OPEN: 'cannot-open',
  EXPIRED: 'expired-on-arrival',
};

/**
 * Stores an arrival with all that follows from it in one transaction: message, proof, receipts owed, case. What is here
 * already is only acknowledged again. 'other' when this id stands for another envelope here.
 */
export function storeArrival(
  means: Means,
  arrival: Arrival,
  stamp: tamga.ledger.v1.Stamp,
): 'stored' | 'known' | 'other' {
  const { header, envelope, authority } = arrival;
  const nowMs = means.nowMs();
  const stampBytes = encode(tamga.ledger.v1.Stamp, stamp);
  const purpose = purposeOfLabels(header.labels);
  const result = means.store.commit((db) => {
    const proof = proofOf(arrival.stamp, stampBytes);
    const known = findSummary(db, header.id);
    if (known !== undefined) {
      // An id is admitted once: two records about it, whatever they say, are the centre's contradiction.
      const admission = findAdmission(db, known.id);
      const isRival = admission !== undefined && partyOf(known.sender) === partyOf(header.sender);
      keepProof(db, known, proof, { rivals: isRival ? [admission.leafIndex] : [], nowMs });
      const isSame = known.envelopeDigest !== null && Buffer.compare(known.envelopeDigest, envelope.digest) === 0;
      return isSame ? 'known' : 'other';
    }
    insertMessage(db, {
      id: header.id,
      direction: 'in',
      authority,
      kind: header.kind,
      priority: header.priority,
      sender: header.sender,
      recipients: header.recipients.map((recipient) => recipient.authority),
      thread: header.thread,
      threadPosition: header.threadPosition,
      after: header.after,
      inReplyTo: header.inReplyTo ?? null,
      ...contentEffects(db, arrival),
      operation: header.operation ?? null,
      ...purpose,
      createdMs: header.createdMs,
      expiresMs: header.expiresMs,
      atMs: nowMs,
      state: arrival.state,
      code: arrival.code,
      applied: false,
      openedMs: null,
      decisions: arrival.decisions,
      author: null,
      changes: arrival.changes,
      envelopeDigest: envelope.digest,
      envelope: envelope.bytes,
      contentKey: sealed(means, 'content-key', header.id, arrival.contentKey),
      title: sealed(
        means,
        'title',
        header.id,
        arrival.titles === null ? null : Buffer.from(JSON.stringify(arrival.titles)),
      ),
      draft: null,
      fingerprint: null,
    });
    if (arrival.form !== null && arrival.state !== 'REFUSED') {
      const { id, kind, sender } = header;
      keepConsents(db, { id, kind, sender, recipients: [authority], form: arrival.form });
    }
    const { atMs } = arrival.record;
    insertAdmission(db, { message: header.id, admitted: true, code: null, atMs, ...proof });
    const about = { id: header.id, authority, thread: header.thread };
    const event = { atMs: nowMs, event: eventOf[arrival.state], authority, message: header.id, thread: header.thread };
    insertEvent(db, { ...event, detail: arrival.code });
    if (arrival.centreDiffers) insertEvent(db, { ...event, event: 'centre-differs', detail: arrival.code });
    keepProof(db, about, proof, { rivals: [], nowMs });
    for (const { state, code } of arrival.statements)
      owe(db, { id: header.id, authority, envelopeDigest: envelope.digest }, { state, code, atMs: nowMs });
    logAccess(means, {
      actor: adapterFor(authority),
      operation: 'collection',
      act: 'receive',
      messages: [{ id: header.id, thread: header.thread, ...purpose }],
    });
    applyThread(means, db, header.thread, authority);
    takeArrivedTally(means, db, arrival);
    return 'stored';
  });
  arrival.contentKey?.fill(0);
  return result;
}

function takeArrivedTally(means: Means, db: Database, { header, form, state }: Arrival): void {
  if (header.kind !== 'TALLY' || form === null || state !== 'DELIVERED') return;
  const tally = { id: header.id, party: partyOf(header.sender) };
  const found = takeTally(db, { ...tally, form: form as Form<'TALLY'>, nowMs: means.nowMs() });
  tellFindings(means, db, { tally, ...found });
}

/** What the body says of the case and of other messages, without its content. */
function contentEffects(db: Database, { header, form, record }: Arrival): Pick<NewMessageRow, 'amends' | 'caseEvent'> {
  if (form === null) return { amends: [], caseEvent: null };
  const side = sideOf(db, header.thread, header.sender);
  const event = side === undefined ? undefined : caseEventOf({ kind: header.kind, form, side }, record.atMs);
  return {
    amends: amendedMessages(header.kind, form).filter((id): id is MessageId => isMessageId(id)),
    caseEvent: event ?? null,
  };
}

function sealed(
  means: Means,
  purpose: 'content-key' | 'title',
  id: string,
  plain: Uint8Array | null,
): Uint8Array | null {
  return plain === null ? null : means.keys.archive.seal({ purpose, id }, plain);
}
