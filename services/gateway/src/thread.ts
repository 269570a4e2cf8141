import { partyOf, type AuthorityId, type KindName } from '@tamga/core/identifiers';
import type { AdmissionRecord } from '@tamga/core/ledger';
import type { EnvelopeHeader } from '@tamga/core/sealing';
import type { LedgerReader } from './ledger-reader.ts';

/** How a kind may go along a thread on the roster's basis (06; docs/decisions/0064). */
type Direction = 'to-its-recipients' | 'to-its-sender' | 'either';

const directions: ReadonlyMap<KindName, Direction> = new Map<KindName, Direction>([
  ['CORRECTION', 'to-its-recipients'],
  ['ERASURE_NOTICE', 'to-its-recipients'],
  ['RECALL', 'to-its-recipients'],
  ['REFUSAL', 'to-its-sender'],
  ['DELAY_NOTICE', 'to-its-sender'],
  ['CONSENT_DECISION', 'either'],
]);

/** Between any two of the roster without an agreement: they open no thread for what needs one. */
const technicalKinds: ReadonlySet<KindName> = new Set(['TEST', 'TALLY', 'RECEIPT']);

/** Whether the ledger has to be asked about a message's thread before policy is. */
export function leansOnThread(kind: KindName): boolean {
  return directions.has(kind);
}

/**
 * Whether the message answers one that LEDGER shows as admitted, in the same thread, along the same way: so each pair of
 * sender and recipient goes back, answer by answer, to a message that an agreement permitted.
 */
export async function isInThread(
  header: EnvelopeHeader,
  by: { ledger: LedgerReader; signal: AbortSignal },
): Promise<boolean> {
  const { inReplyTo } = header;
  const direction = directions.get(header.kind);
  if (inReplyTo === undefined || direction === undefined) return false;
  const known = await by.ledger.admission(inReplyTo, by.signal);
  return known !== undefined && belongs(header, known.record) && goesAlong(header, known.record, direction);
}

function belongs(header: EnvelopeHeader, answered: AdmissionRecord): boolean {
  const { admitted, realm, thread, kind } = answered;
  return (
    admitted && realm === header.realm && thread === header.thread && kind !== undefined && !technicalKinds.has(kind)
  );
}

/** A party speaks for its authorities; whom it may speak to is said by authority. */
function goesAlong(header: EnvelopeHeader, answered: AdmissionRecord, direction: Direction): boolean {
  const party = partyOf(header.sender);
  const to = header.recipients.map(({ authority }) => authority);
  const isOwn = partyOf(answered.sender) === party && isSubset(to, answered.recipients);
  const isAnswer = answered.recipients.some((one) => partyOf(one) === party) && isSubset(to, [answered.sender]);
  switch (direction) {
    case 'to-its-recipients':
      return isOwn;
    case 'to-its-sender':
      return isAnswer;
    case 'either':
      return isOwn || isAnswer;
    default:
      return direction satisfies never;
  }
}

function isSubset(some: readonly AuthorityId[], all: readonly AuthorityId[]): boolean {
  return some.every((one) => all.includes(one));
}
