/** Subjects of the LEDGER stream, `ledger.<epoch>.<kind>.…` (03, "Streams"). Each is written at most once. */
import { parseHexOf } from './hex.ts';
import { isAccepted } from './is-accepted.ts';
import type { OutcomeStateName } from './ledger-names.ts';
import { isMessageId, type MessageId } from './message-id.ts';
import { isPartyId, type PartyId } from './party-id.ts';
import { type DocumentSubject, parseCount, parseDocumentTokens } from './subjects.ts';

/** Outcomes of which exactly one wins: they share one subject. */
type FinalOutcomeName = 'delivered' | 'expired' | 'recalled';

const finalOutcomes: readonly FinalOutcomeName[] = ['delivered', 'expired', 'recalled'];

/** Further receipts of a recipient, each on its own subject. */
export type LaterStateName = Exclude<OutcomeStateName, FinalOutcomeName>;

export const laterStates: readonly LaterStateName[] = [
  'opened',
  'cannot-open',
  'refused-by-recipient',
  'held-by-recipient',
  'accepted',
  'answered',
  'closed',
];

/** Kinds of record about one message (or batch) of one party. */
export type PlainLedgerKind = 'admission' | 'outcome' | 'quarantine' | 'anchor' | LaterStateName;

const plainKinds: readonly PlainLedgerKind[] = ['admission', 'outcome', 'quarantine', 'anchor', ...laterStates];

/**
 * What a ledger subject names. `party` is the sender of an admission and an id reuse, the recipient of an outcome, the
 * party concerned otherwise. `digest8` is the first 8 hexadecimal digits of the other envelope's digest.
 */
export type LedgerSubject =
  | { epoch: number; kind: PlainLedgerKind; party: PartyId; id: MessageId }
  | { epoch: number; kind: 'idreuse'; party: PartyId; id: MessageId; digest8: string }
  | ({ epoch: number; kind: 'document' } & DocumentSubject);

export function ledgerSubject(subject: LedgerSubject): string {
  const head = `ledger.${subject.epoch}.${subject.kind}`;
  switch (subject.kind) {
    case 'document':
      return `${head}.${subject.type}.${subject.document}.${subject.version}`;
    case 'idreuse':
      return `${head}.${subject.party}.${subject.id}.${subject.digest8}`;
    default:
      return `${head}.${subject.party}.${subject.id}`;
  }
}

/** What a subject says within its epoch: without `ledger.<epoch>.`. Undefined where it is no subject of LEDGER. */
export function ledgerSubjectTail(subject: string): string | undefined {
  return /^ledger\.[1-9][0-9]{0,8}\.(?<tail>.+)$/u.exec(subject)?.groups?.['tail'];
}

/**
 * `ledger.<epoch>.admission.*.<id>`: the admission of a message, whoever sent it. Expected empty together with the
 * record's own subject, it makes an id unique in the region, so that no party can occupy another's outcome.
 */
export function admissionFilter(message: { epoch: number; id: MessageId }): string {
  return `ledger.${message.epoch}.admission.*.${message.id}`;
}

/** The record kind under which a state of a message for one recipient is logged. */
export function ledgerKindOfState(state: OutcomeStateName): 'outcome' | LaterStateName {
  const later = laterStates.find((name) => name === state);
  return later ?? 'outcome';
}

/** Whether a state excludes the other two of its group. */
export function isFinalOutcome(state: OutcomeStateName): boolean {
  return finalOutcomes.some((name) => name === state);
}

export function parseLedgerSubject(subject: string): LedgerSubject | undefined {
  const [head, epochText = '', kind = '', ...rest] = subject.split('.');
  const epoch = parseCount(epochText);
  if (head !== 'ledger' || epoch === undefined) return undefined;
  if (kind === 'document') {
    const document = parseDocumentTokens(rest);
    return document === undefined ? undefined : { epoch, kind, ...document };
  }
  const [party = '', id = '', digest8 = '', ...more] = rest;
  if (more.length > 0 || !isPartyId(party) || !isMessageId(id)) return undefined;
  if (kind === 'idreuse') return isDigest8(digest8) ? { epoch, kind, party, id, digest8 } : undefined;
  return rest.length === 2 && isPlainKind(kind) ? { epoch, kind, party, id } : undefined;
}

function isPlainKind(text: string): text is PlainLedgerKind {
  return plainKinds.some((kind) => kind === text);
}

function isDigest8(text: string): boolean {
  return isAccepted((hex) => parseHexOf(hex, { digitCount: 8, what: 'a short digest' }), text);
}
