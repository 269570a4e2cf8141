import type { FormByKind } from '@tamga/wire/content-forms';
import { consentingTo, type FurtherAct, type RelianceQuestion } from '@tamga/core/casework';
import type { Form } from '@tamga/core/content';
import {
  isAuthorityId,
  isMessageId,
  partyOf,
  type AuthorityId,
  type KindName,
  type MessageId,
  type PurposeName,
} from '@tamga/core/identifiers';
import type { Means } from '../means.ts';
import { insertConsent, listConsents } from '../store/consent-rows.ts';
import type { Database } from '../store/database.ts';

const dayMs = 86_400_000;

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
  // The last day on which it holds counts to its end, UTC: the same moment at both ends.
  const untilMs = validUntil === undefined ? null : Date.parse(`${validUntil}T00:00:00Z`) + dayMs;
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
    .filter(({ recipients }) => recipients.length === 0 || (recipient !== undefined && recipients.includes(recipient)))
    .map(({ party, outcome }) => ({ party: String(party), conditional: outcome !== 'granted' }));
  const documents = means.register.documents
    .consentsCovering({ act, holder, recipient, purpose, subjects: [subject, thread], relied: undefined }, atMs)
    .map(({ party }) => ({ party: String(party), conditional: false }));
  return [...granted, ...documents];
}

/** Parties whose consent in force covers what a header relies on (decision 0126). */
export function reliedConsents(means: Means, header: Parameters<typeof consentingTo>[0], atMs: number): string[] {
  return consentingTo(header, (question: RelianceQuestion) =>
    means.register.documents.consentsCovering(question, atMs),
  );
}
