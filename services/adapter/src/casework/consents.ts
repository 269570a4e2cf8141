import type { FormByKind } from '@tamga/wire/content-forms';
import { type ConsentInForce } from '@tamga/core/agreements';
import { consentingTo, type FurtherAct, type RelianceQuestion } from '@tamga/core/casework';
import type { Form } from '@tamga/core/content';
import {
  isAuthorityId,
  isMessageId,
  messageIdCreatedMs,
  parseDocumentId,
  partyOf,
  type AuthorityId,
  type KindName,
  type MessageId,
  type PurposeName,
} from '@tamga/core/identifiers';
import type { Means } from '../means.ts';
import { insertConsent, listConsents, type ConsentRow } from '../store/consent-rows.ts';
import type { Database } from '../store/database.ts';
import { findSummary } from '../store/message-rows.ts';

const dayMs = 86_400_000;
/** A consent of which nobody says until when it holds. */
const consentDaysMax = 365;

/** Uses as CONSENT_REQUEST names them, by the act that they allow. Taking something out has none: only a document allows it. */
const useOfAct: Readonly<Partial<Record<FurtherAct, string>>> = {
  forward: 'onward',
  court: 'court',
  'other-purpose': 'other-purpose',
};

/** Keeps what a CONSENT_DECISION says; other kinds say nothing. It counts once it is applied or admitted. */
export function keepConsents(
  db: Database,
  message: { id: MessageId; kind: KindName; sender: AuthorityId; recipients: readonly AuthorityId[]; form: Form },
): void {
  if (message.kind !== 'CONSENT_DECISION') return;
  const form = message.form as FormByKind['CONSENT_DECISION'];
  const { messages = [], use, outcome, recipients = [], validUntil } = form;
  if (use === undefined || outcome === undefined) return;
  const untilMs = validUntil === undefined ? null : endOfDayMs(validUntil);
  for (const subject of messages.filter((one): one is MessageId => isMessageId(one)))
    for (const holder of new Set(message.recipients.map(partyOf)))
      insertConsent(db, {
        decision: message.id,
        subject,
        party: partyOf(message.sender),
        holder,
        use,
        outcome,
        recipients: recipients.filter(isAuthorityId),
        untilMs: untilMs === null || Number.isNaN(untilMs) ? null : untilMs,
      });
}

/** The last day on which a consent holds counts to its end, UTC: the same moment at both ends. */
function endOfDayMs(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) + dayMs;
}

/** When a consent ends that was given at that moment. */
export function consentEndMs(validUntil: string | undefined, atMs: number): number {
  const endMs = validUntil === undefined ? NaN : endOfDayMs(validUntil);
  return Number.isNaN(endMs) ? atMs + consentDaysMax * dayMs : endMs;
}

/** Who consents to an act on a received message, by decisions along its thread and by documents of the register. */
export function consentsTo(
  means: Means,
  asked: {
    act: FurtherAct;
    subject: MessageId;
    thread: MessageId;
    recipient: AuthorityId | undefined;
    purpose: PurposeName | '';
  },
): { party: string; conditional: boolean }[] {
  const { act, subject, thread, recipient, purpose } = asked;
  const atMs = means.nowMs();
  const holder = means.party;
  const use = useOfAct[act];
  const said = use === undefined ? [] : listConsents(means.store.db, { subject, holder, use, atMs });
  const granted = said
    .filter(({ outcome }) => outcome === 'granted' || outcome === 'granted-with-conditions')
    .filter((one) => !isWithdrawnInRegister(means, one, atMs))
    .filter(({ recipients }) => recipients.length === 0 || (recipient !== undefined && recipients.includes(recipient)))
    .map(({ party, outcome }) => ({ party: String(party), conditional: outcome !== 'granted' }));
  const documents = means.register.documents
    .consentsCovering({ act, holder, recipient, purpose, subjects: [subject, thread], relied: undefined }, atMs)
    .filter((document) => !said.some((one) => isTakenBack(document, one)))
    .map(({ party }) => ({ party: String(party), conditional: false }));
  return [...granted, ...documents];
}

/** Message and document come by different ways: whichever brings the withdrawal first counts. */
function isTakenBack({ party, document }: ConsentInForce, said: ConsentRow): boolean {
  return said.party === party && said.outcome !== 'granted' && messageIdCreatedMs(said.decision) >= document.issuedAtMs;
}

function isWithdrawnInRegister(means: Means, { party, decision }: ConsentRow, atMs: number): boolean {
  const request = findSummary(means.store.db, decision)?.inReplyTo;
  if (!request) return false;
  const last = means.register.documents.consent(parseDocumentId(`${party}-${request}`)).at(-1);
  if (last?.content.act !== 'withdraw') return false;
  return last.content.fromMs <= atMs && messageIdCreatedMs(decision) <= last.content.issuedAtMs;
}

/** Parties whose consent in force covers what a header relies on (decision 0126). */
export function reliedConsents(means: Means, header: Parameters<typeof consentingTo>[0], atMs: number): string[] {
  return consentingTo(header, (question: RelianceQuestion) =>
    means.register.documents.consentsCovering(question, atMs),
  );
}
