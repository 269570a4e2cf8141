import type { FormByKind } from '@tamga/wire/content-forms';
import { consentSchema, type ConsentActName, type ConsentDocument } from '@tamga/core/agreements';
import { encodePayload, readDocument, readPayload, signAsAuthority } from '@tamga/core/documents';
import {
  isAuthorityId,
  isMessageId,
  newMessageId,
  parseDocumentId,
  partyOf,
  toHex,
  type DocumentId,
  type MessageId,
} from '@tamga/core/identifiers';
import type { Means } from '../means.ts';
import { refuse } from '../refusal.ts';
import type { Composed } from '../send/compose.ts';
import type { Answer } from '../answer.ts';
import type { Database } from '../store/database.ts';
import { insertEvent } from '../store/event-rows.ts';
import { findMessage } from '../store/message-rows.ts';
import { insertSubmission, listSubmissionsOf, type SubmissionRow } from '../store/submission-rows.ts';
import { consentEndMs } from './consents.ts';

/**
 * Uses to which a document of the register consents. Another purpose stays a matter of the two: the form does not say which
 * purpose, and a document that names none would allow every one.
 */
const actOfUse: Readonly<Partial<Record<string, ConsentActName>>> = { onward: 'forward', court: 'court' };

/** A document for the register, made with the decision that names it. */
export type OwnConsent = Omit<SubmissionRow, 'state' | 'code'>;

/**
 * The document that a CONSENT_DECISION makes, signed by the deciding authority's key: a grant as it was given, or the end of
 * one that stands. Undefined where there is nothing for the register: nothing stands, or conditions that only people read.
 */
export async function consentDocumentOf(means: Means, composed: Composed): Promise<Answer<OwnConsent | undefined>> {
  const { kind, sender: authority } = composed;
  const request = kind === 'CONSENT_DECISION' ? requestOf(means, composed.inReplyTo) : undefined;
  // Documents of the register are of the live realm; an exercise leaves it alone.
  if (request === undefined || means.realm !== 'live') return { ok: true, value: undefined };
  const nowMs = means.nowMs();
  const id = consentIdOf(means.party, request);
  const head = headOf(means, id);
  const made = documentOf(means, composed, { id, head, nowMs });
  if (made === undefined) return { ok: true, value: undefined };
  const { directory } = means.register.picture;
  const signer = means.keys.signerFor({ directory, authority, realm: 'live', atMs: nowMs });
  if (signer === undefined)
    return refuse('NOT_READY', `no signing key of ${authority} is valid now: publish a manifest that lists one`);
  const payload = encodePayload(made);
  return {
    ok: true,
    value: {
      id: newMessageId({ nowMs, randomBytes: means.randomBytes }),
      type: 'consent',
      document: id,
      version: made.version,
      hash: toHex(means.primitives.sha256(payload)),
      authority,
      jws: Buffer.from(await signAsAuthority({ type: 'consent', payload, authority, signer })),
      queuedMs: nowMs,
      // A grant of which the centre admits no message is none; a withdrawal waits for nothing.
      decision: made.act === 'grant' ? composed.id : null,
    },
  };
}

/** In the transaction of the decision: both are there, or neither is. */
export function queueConsent(
  db: Database,
  consent: OwnConsent,
  { message, thread }: { message: MessageId; thread: MessageId },
): void {
  insertSubmission(db, consent);
  const { queuedMs: atMs, authority, document, version } = consent;
  insertEvent(db, {
    atMs,
    event: 'document-brought',
    authority,
    message,
    thread,
    detail: `consent/${document}@${version}`,
  });
}

/** One chain for what is decided on one request: whatever comes later replaces what was said before. */
function consentIdOf(party: string, request: MessageId): DocumentId {
  return parseDocumentId(`${party}-${request}`);
}

/** The request on which it is decided; of a withdrawal that which the withdrawn decision answered. */
function requestOf(means: Means, inReplyTo: MessageId | undefined): MessageId | undefined {
  const answered = inReplyTo === undefined ? undefined : findMessage(means.store.db, inReplyTo);
  if (answered?.kind === 'CONSENT_REQUEST') return answered.id;
  return answered?.kind === 'CONSENT_DECISION' ? (answered.inReplyTo ?? undefined) : undefined;
}

interface Head {
  readonly content: ConsentDocument;
  readonly id: string;
}

/** The newest version, in the register or on its way there. */
function headOf(means: Means, id: DocumentId): Head | undefined {
  const registered = means.register.documents.consent(id).at(-1);
  const queued = listSubmissionsOf(means.store.db, 'consent', id).find(({ state }) => state !== 'REFUSED');
  if (queued === undefined || queued.version <= (registered?.content.version ?? 0)) return registered;
  const read = readDocument(queued.jws);
  const payload = read.ok ? readPayload(read.document.payload, consentSchema) : undefined;
  if (payload?.ok !== true) throw new Error(`the consent ${id}@${queued.version} was made here and does not read`);
  return { content: payload.value, id: queued.hash };
}

function documentOf(
  means: Means,
  composed: Composed,
  { id, head, nowMs }: { id: DocumentId; head: Head | undefined; nowMs: number },
): ConsentDocument | undefined {
  const next = {
    type: 'consent',
    format: 'tamga/consent/1',
    region: toHex(means.register.picture.directory.regionHash),
    party: means.party,
    id,
    version: (head?.content.version ?? 0) + 1,
    previous: head?.id ?? null,
    issuedAtMs: nowMs,
  } as const;
  const granted = scopeOf(composed, nowMs);
  if (granted !== undefined) return { ...next, act: 'grant', ...granted };
  if (head === undefined || head.content.act === 'withdraw') return undefined;
  const { holder, acts, recipients, purposes, subjects, untilMs } = head.content;
  const scope = { holder, acts, recipients, purposes, subjects };
  return { ...next, act: 'withdraw', ...scope, fromMs: nowMs, untilMs: Math.max(untilMs, nowMs + 1) };
}

type Scope = Pick<ConsentDocument, 'holder' | 'acts' | 'recipients' | 'purposes' | 'subjects' | 'fromMs' | 'untilMs'>;

/** What a decision grants without conditions. */
function scopeOf({ form, recipients: [holder, ...others] }: Composed, fromMs: number): Scope | undefined {
  const { messages = [], use = '', outcome, recipients = [], validUntil } = form as FormByKind['CONSENT_DECISION'];
  const act = actOfUse[use];
  const subjects = ascending(messages.filter((one): one is MessageId => isMessageId(one)));
  const untilMs = consentEndMs(validUntil, fromMs);
  if (outcome !== 'granted' || act === undefined || holder === undefined || others.length > 0) return undefined;
  if (subjects.length === 0 || untilMs <= fromMs) return undefined;
  const named = act === 'forward' ? ascending(recipients.filter(isAuthorityId)) : [];
  return {
    holder: partyOf(holder),
    acts: [act],
    recipients: named.length === 0 ? null : named,
    purposes: null,
    subjects,
    fromMs,
    untilMs,
  };
}

function ascending<Text extends string>(texts: readonly Text[]): Text[] {
  return [...new Set(texts)].toSorted();
}
