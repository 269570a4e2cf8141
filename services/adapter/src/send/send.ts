import type { DecisionView, SendResult } from '@tamga/api';
import { encode, tamga } from '@tamga/wire';
import { amendedMessages, caseEventOf, isDeliverable, leansOnThread, type CaseEvent } from '@tamga/core/casework';
import { fromHex, isMessageId, toHex, type AuthorityId, type MessageId } from '@tamga/core/identifiers';
import { labelsToWire } from '@tamga/core/labels';
import { afterCountMax, seal, type DraftRecipient, type OwnEnvelope } from '@tamga/core/sealing';
import { logAccess } from '../access/log-access.ts';
import { logSending } from '../access/log-sending.ts';
import type { Officer } from '../api/officer.ts';
import type { StoredDraft } from '../casework/body.ts';
import { sideOf } from '../casework/cases.ts';
import { consentDocumentOf, queueConsent } from '../casework/consent-document.ts';
import { keepConsents } from '../casework/consents.ts';
import { openSentCases } from '../casework/sent.ts';
import { decidedFor } from '../decision-view.ts';
import type { Means } from '../means.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Answer } from '../answer.ts';
import type { Database } from '../store/database.ts';
import { insertEvent } from '../store/event-rows.ts';
import {
  deleteDraft,
  findMessage,
  insertMessage,
  newestOfThread,
  nextThreadPosition,
  type MessageRow,
  type NewMessageRow,
} from '../store/message-rows.ts';
import { insertOutbox } from '../store/outbox-rows.ts';
import type { Composed } from './compose.ts';
import { splitOf } from './split.ts';

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

/** The answer about a message that is stored: as it stands now. */
export function resultOf(means: Means, row: MessageRow): SendResult {
  const [decisive] = row.decisions;
  const isDecided = row.state !== 'SENT';
  const centreReachable = isDecided || means.isReachable();
  return {
    id: row.id,
    state: row.state,
    agreement: decisive?.agreement ?? null,
    article: decisive?.article ?? null,
    obligations: row.decisions.flatMap((decision) => decision.obligations),
    centreReachable,
    code: centreReachable ? row.code : 'UNREACHABLE',
    waitsFor: row.state === 'HELD' ? openDecider(row.decisions) : null,
  };
}

/** Who is still to decide before the message can go to anybody: not a recipient for whom it is delivered and held. */
function openDecider(decisions: readonly DecisionView[]): string | null {
  return (
    decisions.find((decision) => !isDeliverable(decidedFor(decision)) && decision.waitsFor !== null)?.waitsFor ?? null
  );
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

function rowOf(
  means: Means,
  composed: Composed,
): Omit<
  NewMessageRow,
  | 'state'
  | 'code'
  | 'threadPosition'
  | 'after'
  | 'caseEvent'
  | 'atMs'
  | 'envelopeDigest'
  | 'envelope'
  | 'contentKey'
  | 'draft'
  | 'author'
> {
  const {
    id,
    kind,
    labels,
    sender,
    recipients,
    thread,
    inReplyTo,
    operation,
    createdMs,
    expiresMs,
    decisions,
    fingerprint,
  } = composed;
  return {
    id,
    direction: 'out',
    authority: sender,
    kind,
    priority: labels.urgency,
    sender,
    recipients,
    thread,
    inReplyTo: inReplyTo ?? null,
    amends: amendedMessages(kind, composed.form).filter((one): one is MessageId => isMessageId(one)),
    operation: operation ?? null,
    ...purposeOf(composed),
    createdMs,
    expiresMs,
    applied: true,
    openedMs: null,
    decisions,
    changes: [],
    title: means.keys.archive.seal({ purpose: 'title', id }, Buffer.from(JSON.stringify(composed.titles))),
    fingerprint,
  };
}

function purposeOf({ labels }: Composed): Pick<NewMessageRow, 'purpose' | 'crimeAreas'> {
  return { purpose: labels.purpose ?? null, crimeAreas: labels.crimeAreas };
}

/** What the message does to its case once the centre has admitted it. */
function caseEventFor(db: Database, { thread, sender, kind, form }: Composed, nowMs: number): CaseEvent | null {
  const side = sideOf(db, thread, sender);
  return side === undefined ? null : (caseEventOf({ kind, form, side }, nowMs) ?? null);
}

function sealedRow(
  means: Means,
  composed: Composed,
  made: {
    author: string;
    envelope: OwnEnvelope;
    threadPosition: number;
    after: readonly MessageId[];
    caseEvent: CaseEvent | null;
    atMs: number;
  },
): NewMessageRow {
  const { author, envelope, threadPosition, after, caseEvent, atMs } = made;
  return {
    ...rowOf(means, composed),
    author,
    state: 'SENT',
    code: null,
    threadPosition,
    after,
    caseEvent,
    atMs,
    envelopeDigest: envelope.digest,
    envelope: envelope.bytes,
    contentKey: means.keys.archive.seal({ purpose: 'content-key', id: composed.id }, envelope.contentKey),
    draft: null,
  };
}

/** Keeps what did not go, sealed under the archive key, and says why it did not. */
function keepDraft(means: Means, officer: Officer, composed: Composed, state: 'REFUSED' | 'HELD'): Answer<SendResult> {
  const { store, nowMs } = means;
  const code = composed.verdict.code ?? (state === 'HELD' ? 'HUMAN_DECISION' : 'NO_AGREEMENT');
  const draft = means.keys.archive.seal(
    { purpose: 'draft', id: composed.id },
    Buffer.from(JSON.stringify(draftOf(composed))),
  );
  store.commit((db) => {
    const author = authorOf(findMessage(db, composed.id), composed, officer);
    deleteDraft(db, composed.id);
    insertMessage(db, {
      ...rowOf(means, composed),
      author,
      state,
      code,
      threadPosition: 0,
      after: [],
      caseEvent: null,
      atMs: nowMs(),
      envelopeDigest: null,
      envelope: null,
      contentKey: null,
      draft,
    });
    const event = state === 'HELD' ? 'held' : 'refused';
    insertEvent(db, {
      atMs: nowMs(),
      event,
      authority: composed.sender,
      message: composed.id,
      thread: composed.thread,
      detail: code,
    });
    const { id, thread } = composed;
    const messages = [{ id, thread, ...purposeOf(composed) }];
    logAccess(means, { actor: officer, operation: 'collection', act: 'draft', messages });
  });
  if (state === 'HELD') {
    const held = findMessage(store.db, composed.id);
    if (held === undefined) throw new Error(`draft ${composed.id} is gone`);
    return {
      ok: true,
      value: { ...resultOf(means, held), agreement: composed.verdict.agreement, article: composed.verdict.article },
    };
  }
  return { ok: false, refusal: ruleRefusal(composed, code) };
}

/** What is kept of what did not go, as `storedDraft` reads it again. */
function draftOf({ form, labels, basis, choice, consents, forwards }: Composed): StoredDraft {
  const { agreement = basis?.agreement, article } = choice;
  return {
    form,
    labels,
    ...(agreement === undefined ? {} : { agreement }),
    ...(article === undefined ? {} : { article }),
    consents: consents.map((hash) => toHex(hash)),
    ...(forwards.length === 0 ? {} : { forwards: [...forwards] }),
  };
}

/** Whoever wrote it first stays its author, however often it is decided anew. */
function authorOf(known: MessageRow | undefined, { author }: Composed, officer: Officer): string {
  return known?.author ?? author ?? officer.name;
}

/** Why a rule refuses a message, with the recipient that it concerns. */
function ruleRefusal(composed: Composed, code: string): Refusal {
  const { verdict, decisions, nearest, id } = composed;
  const whom = decisions.filter(({ decision }) => decision === 'refuse').map(({ recipient }) => recipient);
  const { agreement, article, waitsFor } = verdict;
  return refuse(code, reasonOf(code, whom), { agreement, article, nearest, id, waitsFor, split: splitOf(decisions) })
    .refusal;
}

function reasonOf(code: string, whom: readonly AuthorityId[] | readonly string[]): string {
  const recipients = whom.join(', ');
  switch (code) {
    case 'PROHIBITED':
      return `an agreement in force prohibits this towards ${recipients}`;
    case 'NO_AGREEMENT':
      return `no agreement in force binds the sender and ${recipients}`;
    case 'NO_ARTICLE':
      return `agreements bind the sender and ${recipients}, but no article permits this`;
    case 'CONSENT_REQUIRED':
      return `it may go to ${recipients} only with the consent of those from whom it came`;
    case 'QUESTION_INVALID':
      return `the labels do not allow a decision about ${recipients}`;
    case 'POLICY_ERROR':
      return 'the rules could not be applied, so nothing goes';
    default:
      return `refused towards ${recipients}`;
  }
}
