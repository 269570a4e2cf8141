import type { SendResult } from '@tamga/api';
import { encode, tamga } from '@tamga/wire';
import { caseEventOf, leansOnThread, type CaseEvent } from '@tamga/core/casework';
import { fromHex, isMessageId, type MessageId } from '@tamga/core/identifiers';
import { labelsToWire } from '@tamga/core/labels';
import { afterCountMax, seal, type DraftRecipient } from '@tamga/core/sealing';
import { logSending } from '../access/log-sending.ts';
import type { Answer } from '../answer.ts';
import type { Officer } from '../api/officer.ts';
import { sideOf } from '../casework/cases.ts';
import { consentDocumentOf, queueConsent } from '../casework/consent-document.ts';
import { keepConsents } from '../casework/consents.ts';
import { openSentCases } from '../casework/sent.ts';
import type { Means } from '../means.ts';
import { refuse } from '../refusal.ts';
import type { Database } from '../store/database.ts';
import { insertEvent } from '../store/event-rows.ts';
import { deleteDraft, findMessage, insertMessage, type MessageRow } from '../store/message-rows.ts';
import { newestOfThread, nextThreadPosition } from '../store/thread-rows.ts';
import { insertOutbox } from '../store/outbox-rows.ts';
import type { Composed } from './compose.ts';
import { keepDraft } from './keep-draft.ts';
import { authorOf, sealedRow } from './new-row.ts';
import { resultOf } from './send-result.ts';

/**
 * Seals what was composed and queues it. A refusal by a rule and a decision left to a person are kept as drafts, so that
 * they can be shown and counted; the same id with the same content is one message.
 */
export async function sendComposed(means: Means, officer: Officer, composed: Composed): Promise<Answer<SendResult>> {
  const known = findMessage(means.store.db, composed.id);
  if (known !== undefined) {
    const isSame =
      known.direction === 'out' &&
      known.fingerprint !== null &&
      Buffer.compare(known.fingerprint, composed.fingerprint) === 0;
    if (!isSame)
      return refuse('ID_REUSED', `${composed.id} stands for another message; leave --id out, or choose another`);
    // What was never sealed is decided anew: the agreements may have changed since.
    if (known.envelope !== null) return { ok: true, value: resultOf(means, known) };
  }
  if (composed.standing === 'refuse') return keepDraft(means, officer, composed, 'REFUSED');
  if (composed.standing === 'hold') return keepDraft(means, officer, composed, 'HELD');
  const sealed = await inThreadOrder(composed.thread, () => sealAndQueue(means, officer, composed));
  if (!sealed.ok) return sealed;
  means.bell.ring();
  return { ok: true, value: resultOf(means, sealed.value) };
}

const threadTails = new Map<MessageId, Promise<unknown>>();

/** One at a time in a thread: the position is in the signed header, so it must be known before sealing. */
async function inThreadOrder<Result>(thread: MessageId, work: () => Promise<Result>): Promise<Result> {
  const before = threadTails.get(thread) ?? Promise.resolve();
  const mine = before.then(work, work);
  threadTails.set(thread, mine);
  try {
    return await mine;
  } finally {
    if (threadTails.get(thread) === mine) threadTails.delete(thread);
  }
}

async function sealAndQueue(means: Means, officer: Officer, composed: Composed): Promise<Answer<MessageRow>> {
  const { store, register, keys, realm, nowMs } = means;
  const { directory } = register.picture;
  const signer = keys.signerFor({
    directory,
    authority: composed.sender,
    realm,
    atMs: composed.createdMs,
    alongThread: leansOnThread(composed.kind),
  });
  if (signer === undefined)
    return refuse(
      'NOT_READY',
      `no signing key of ${composed.sender} is valid and here: publish a manifest that lists one`,
    );
  const recipients = recipientKeys(means, composed);
  if (!recipients.ok) return recipients;
  const made = await consentDocumentOf(means, composed);
  if (!made.ok) return made;
  const consent = made.value;
  const threadPosition = nextThreadPosition(store.db, composed.thread, composed.sender);
  const after = newestOfThread(store.db, composed.thread, composed.sender, afterCountMax);
  const envelope = await seal(
    {
      region: directory.regionHash,
      realm,
      id: composed.id,
      sender: composed.sender,
      recipients: recipients.value,
      kind: composed.kind,
      labels: labelsToWire(composed.labels),
      basis: composed.basis,
      expiresMs: composed.expiresMs,
      inReplyTo: composed.inReplyTo,
      thread: composed.thread,
      threadPosition,
      after,
      operation: composed.operation,
      handOver: composed.handOver,
      senderDecided: composed.senderDecided,
      // A decision names the document that it makes.
      consents: consent === undefined ? composed.consents : [fromHex(consent.hash)],
      body: composed.body,
    },
    { primitives: means.primitives, signer, randomBytes: means.randomBytes },
  );
  const stored = store.commit((db) => {
    // Another request with the same id may have come first while this one was being sealed.
    const known = findMessage(db, composed.id);
    if (known !== undefined && known.envelope !== null) return known;
    deleteDraft(db, composed.id);
    insertMessage(
      db,
      sealedRow(means, composed, {
        author: authorOf(known, composed, officer),
        envelope,
        threadPosition,
        after,
        caseEvent: caseEventFor(db, composed, nowMs()),
        atMs: nowMs(),
      }),
    );
    const payload = encode(tamga.service.v1.Submission, { envelope: envelope.bytes });
    insertOutbox(db, {
      id: composed.id,
      what: 'message',
      priority: composed.labels.urgency,
      payload,
      queuedMs: nowMs(),
    });
    if (composed.senderDecided)
      insertEvent(db, {
        atMs: nowMs(),
        event: 'released',
        authority: composed.sender,
        message: composed.id,
        thread: composed.thread,
        detail: null,
      });
    keepConsents(db, composed);
    if (consent !== undefined) queueConsent(db, consent, { message: composed.id, thread: composed.thread });
    insertEvent(db, {
      atMs: nowMs(),
      event: 'queued',
      authority: composed.sender,
      message: composed.id,
      thread: composed.thread,
      detail: null,
    });
    notePassingOn(db, composed, nowMs());
    const queued = findMessage(db, composed.id);
    if (queued !== undefined) logSending(means, officer, queued, { forwards: composed.forwards });
    if (queued !== undefined) openSentCases(means, db, queued);
    return queued;
  });
  envelope.contentKey.fill(0);
  if (stored === undefined) throw new Error(`message ${composed.id} is gone within its own transaction`);
  const isSame = stored.fingerprint !== null && Buffer.compare(stored.fingerprint, composed.fingerprint) === 0;
  return isSame ? { ok: true, value: stored } : refuse('ID_REUSED', `${composed.id} stands for another message`);
}

/** Both ends of it show it: the message that passes on, and each that is passed on. */
function notePassingOn(db: Database, { id, thread, sender, forwards }: Composed, atMs: number): void {
  for (const one of forwards.filter(isMessageId)) {
    const original = findMessage(db, one);
    if (original === undefined) continue;
    insertEvent(db, { atMs, event: 'passes-on', authority: sender, message: id, thread, detail: one });
    const { authority } = original;
    insertEvent(db, { atMs, event: 'passed-on', authority, message: one, thread: original.thread, detail: id });
  }
}

function recipientKeys(means: Means, composed: Composed): Answer<DraftRecipient[]> {
  const { directory } = means.register.picture;
  const recipients: DraftRecipient[] = [];
  for (const authority of composed.recipients) {
    const key = directory.encryptionKey({
      authority,
      atMs: composed.createdMs,
      realm: means.realm,
      alongThread: leansOnThread(composed.kind),
    });
    if (key === undefined)
      return refuse('RECIPIENT_NO_KEY', `${authority} has published no encryption key that is valid now`);
    recipients.push({ authority, publicKey: key.publicKey });
  }
  return { ok: true, value: recipients };
}

/** What the message does to its case once the centre has admitted it. */
function caseEventFor(db: Database, { thread, sender, kind, form }: Composed, nowMs: number): CaseEvent | null {
  const side = sideOf(db, thread, sender);
  return side === undefined ? null : (caseEventOf({ kind, form, side }, nowMs) ?? null);
}
