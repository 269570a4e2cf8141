import {
  isAuthorityId,
  partyOf,
  type AuthorityId,
  type MessageId,
  type PartyId,
  type PurposeName,
} from '../../identifiers/index.ts';
import type { ConsentActName, ConsentDocument } from './consent-document.ts';
import { phasesOf, type Registered } from './party-chain.ts';

/** An act on something received, of which it is asked who consents. */
export interface ConsentQuestion {
  readonly act: ConsentActName;
  /** Who acts. */
  readonly holder: PartyId;
  /** To whom it goes. Undefined for an act without a recipient; then only a consent that names none covers it. */
  readonly recipient: PartyId | AuthorityId | undefined;
  /** Empty: none is stated; then only a consent that limits none covers it. */
  readonly purpose: PurposeName | '';
  /**
   * What the act is about: the ids of the message received and of its thread. Undefined where it is not known, as at the
   * hub: then the consent must be one of `relied`, on which the sender's signed header relies.
   */
  readonly subjects: readonly MessageId[] | undefined;
  /** Payload hashes, hexadecimal, of the consents relied on. Undefined: all that are known. */
  readonly relied: readonly string[] | undefined;
}

/** A consent in force, with the hash by which a header relies on it. */
export interface ConsentInForce {
  readonly party: PartyId;
  readonly id: string;
  readonly document: ConsentDocument;
}

const endOfTimeMs = 2 ** 48;

/** Consents that cover an act at a moment, in the order of the register. Of each id the version that counts then. */
export function consentsCovering(
  chains: readonly (readonly Registered<ConsentDocument>[])[],
  question: ConsentQuestion,
  atMs: number,
): ConsentInForce[] {
  // Neither what it is about nor what it relies on: nothing ties such a question to any consent.
  if (question.subjects === undefined && question.relied === undefined) return [];
  return chains.flatMap((chain) => {
    const phase = phasesOf(chain, endOfTimeMs).find(({ fromMs, untilMs }) => fromMs <= atMs && atMs < untilMs);
    if (phase === undefined) return [];
    const { content: document, id } = phase.registered;
    const isIn = question.relied === undefined || question.relied.includes(id);
    return isIn && covers(document, question, atMs) ? [{ party: document.party, id, document }] : [];
  });
}

function covers(consent: ConsentDocument, question: ConsentQuestion, atMs: number): boolean {
  const { act, holder, recipient, purpose, subjects } = question;
  return (
    consent.act === 'grant' &&
    atMs < consent.untilMs &&
    consent.holder === holder &&
    consent.acts.includes(act) &&
    (consent.recipients === null || (recipient !== undefined && includesRecipient(consent.recipients, recipient))) &&
    (consent.purposes === null || (purpose !== '' && consent.purposes.includes(purpose))) &&
    (subjects === undefined || subjects.some((subject) => consent.subjects.includes(subject)))
  );
}

/** A party stands for all its authorities; an authority only for itself. */
function includesRecipient(recipients: readonly (PartyId | AuthorityId)[], recipient: PartyId | AuthorityId): boolean {
  return recipients.includes(recipient) || (isAuthorityId(recipient) && recipients.includes(partyOf(recipient)));
}
