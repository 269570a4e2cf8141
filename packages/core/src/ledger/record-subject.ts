import { ledgerKindOfState, parseLedgerSubject, partyOf, toHex, type LedgerSubject } from '../identifiers/index.ts';
import type { LedgerRecord } from './record.ts';

/**
 * Whether a record stands on the subject that says what it is, in whatever epoch. The subject is what makes a record
 * unique (03) but is not in the leaf: whoever counts records by subject checks this first.
 */
export function standsOnItsSubject(record: LedgerRecord, subjectText: string): boolean {
  const subject = parseLedgerSubject(subjectText);
  return subject !== undefined && agrees(subject, record);
}

function agrees(subject: LedgerSubject, record: LedgerRecord): boolean {
  switch (record.event) {
    case 'admission':
      return subject.kind === 'admission' && subject.id === record.id && subject.party === partyOf(record.sender);
    case 'outcome':
      return (
        subject.kind === ledgerKindOfState(record.state) &&
        subject.id === record.id &&
        subject.party === partyOf(record.recipient)
      );
    case 'id-reuse':
      return (
        subject.kind === 'idreuse' &&
        subject.id === record.id &&
        subject.party === partyOf(record.sender) &&
        toHex(record.otherDigest).startsWith(subject.digest8)
      );
    case 'document':
      return (
        subject.kind === 'document' &&
        subject.type === record.type &&
        subject.document === record.document &&
        subject.version === record.version
      );
    case 'anchor':
      return subject.kind === 'anchor' && subject.party === record.party;
    case 'quarantine':
      return subject.kind === 'quarantine' && subject.party === record.party;
    default:
      return unreachable(record);
  }
}

function unreachable(record: never): never {
  throw new TypeError(`a record of no known event: ${String(record)}`);
}
