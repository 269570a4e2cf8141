import { partyOf, type AuthorityId, type PartyId, type PurposeName } from '../identifiers/index.ts';

/** What a header says of consents on which it relies. */
export interface RelyingHeader {
  readonly sender: AuthorityId;
  readonly recipients: readonly AuthorityId[];
  /** Empty: none is stated. */
  readonly purpose: PurposeName | '';
  /** Payload hashes of consents, hexadecimal. */
  readonly consents: readonly string[];
}

/** The question to the consents of the register that a header raises for one recipient. */
export interface RelianceQuestion {
  readonly act: 'forward';
  readonly holder: PartyId;
  readonly recipient: AuthorityId;
  readonly purpose: PurposeName | '';
  /** What the message is about nobody sees who cannot read it: the consents are tied to it by the signed header alone. */
  readonly subjects: undefined;
  readonly relied: readonly string[];
}

/**
 * Parties whose consent in force covers a message on its way, for `consenting` of a question: of the consents on which its
 * signed header relies those that cover every recipient. The same at sender, hub and recipient; `covering` is the register.
 */
export function consentingTo(
  header: RelyingHeader,
  covering: (question: RelianceQuestion) => readonly { readonly party: string }[],
): string[] {
  const { sender, recipients, purpose, consents: relied } = header;
  if (relied.length === 0 || recipients.length === 0) return [];
  const holder = partyOf(sender);
  const perRecipient = recipients.map(
    (recipient) =>
      new Set(
        covering({ act: 'forward', holder, recipient, purpose, subjects: undefined, relied }).map(({ party }) => party),
      ),
  );
  const [first = new Set<string>(), ...rest] = perRecipient;
  return [...first].filter((party) => rest.every((others) => others.has(party))).toSorted();
}
