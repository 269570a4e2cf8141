import {
  documentTypes,
  ledgerSubjectTail,
  messageIdFromBytes,
  parseLedgerSubject,
  partyOf,
  type LedgerSubject,
  type PartyId,
} from '@tamga/core/identifiers';
import { decodeRecord, leafOfEntry, type AdmissionRecord, type LedgerHash } from '@tamga/core/ledger';
import type { CopiedEntry, LedgerCopy } from '@tamga/platform/ledger-copy';
import { fromUint64, uint64, type tamga } from '@tamga/wire';

type Reply = tamga.service.v1.LogReply.$Properties;

const idBytes = 16;
const documentsMax = 200;
const leafIndexesMax = 200;
const notesMax = 8;

/** What evidence needs of the log beside proofs: entries with their salts, and the final checkpoints of the time. */
export interface LogEvidence {
  readonly copy: Pick<LedgerCopy, 'ofMessage' | 'earlier' | 'entries' | 'finals' | 'lastSequence'>;
  readonly hash: LedgerHash;
}

/**
 * The entries about one message that the asking party may see, and those of documents. The sender sees every outcome, a
 * recipient its own: each learns what it is told anyway (docs/decisions/0168).
 */
export function entriesFor(party: PartyId, request: tamga.service.v1.EvidenceRequest, evidence: LogEvidence): Reply {
  const { message, documents } = request;
  if (![0, idBytes].includes(message.length) || documents.length > documentsMax) return { code: 'REQUEST_MALFORMED' };
  const found = [
    ...(message.length === 0 ? [] : ofMessage(party, message, evidence)),
    ...documents.flatMap((name) => ofDocument(name, evidence)),
  ];
  const bySequence = new Map(found.map((entry) => [entry.sequence, entry]));
  const sorted = [...bySequence.values()].toSorted((a, b) => a.sequence - b.sequence);
  return { entries: sorted.map(({ sequence, bytes }) => ({ leafIndex: uint64(sequence - 1), entry: bytes })) };
}

/** Sizes of the final checkpoints about the moments at which leaves came into the log, and of the newest. */
export function finalsAbout(request: tamga.service.v1.FinalsRequest, { copy }: LogEvidence): Reply {
  const indexes = request.leafIndexes.map(fromUint64).filter((index) => index !== undefined);
  if (indexes.length !== request.leafIndexes.length || indexes.length > leafIndexesMax)
    return { code: 'INDEXES_MALFORMED' };
  const newest = copy.finals.newest();
  if (newest === undefined) return { code: 'NO_CHECKPOINT' };
  const about = indexes.flatMap((index) => copy.finals.around(BigInt(index)));
  const sizes = new Set([...about, newest].map(({ size }) => Number(size)));
  return { sizes: [...sizes].toSorted((a, b) => a - b).map(uint64) };
}

/** Notes of final checkpoints; of those that are not kept nothing. */
export function keptNotes(request: tamga.service.v1.NotesRequest, { copy }: LogEvidence): Reply {
  const sizes = request.sizes.map(fromUint64).filter((size) => size !== undefined);
  if (sizes.length !== request.sizes.length || sizes.length > notesMax) return { code: 'SIZES_MALFORMED' };
  const kept = sizes.flatMap((size) => {
    const note = copy.finals.ofSize(BigInt(size))?.note;
    return note === undefined ? [] : [{ size, note }];
  });
  return { sizes: kept.map(({ size }) => uint64(size)), notes: kept.map(({ note }) => note) };
}

function ofMessage(party: PartyId, id: Uint8Array, { copy, hash }: LogEvidence): CopiedEntry[] {
  const about = copy.ofMessage({ id: messageIdFromBytes(id) }).flatMap((place) => {
    const subject = parseLedgerSubject(place.subject);
    const [entry] = copy.entries({ from: place.sequence, to: place.sequence });
    return subject === undefined || entry === undefined ? [] : [{ subject, entry }];
  });
  const admission = about.find(({ subject }) => subject.kind === 'admission');
  const record = admission === undefined ? undefined : admissionIn(admission.entry, hash);
  if (admission === undefined || record === undefined) return [];
  const isSender = partyOf(record.sender) === party;
  const isRecipient = record.admitted && record.recipients.some((recipient) => partyOf(recipient) === party);
  if (!isSender && !isRecipient) return [];
  const outcomes = about.filter(({ subject }) => isOutcomeFor(party, subject, isSender));
  return [admission, ...outcomes].map(({ entry }) => entry);
}

/** Of these kinds the party in the subject is the recipient's. */
function isOutcomeFor(party: PartyId, subject: LedgerSubject, isSender: boolean): boolean {
  switch (subject.kind) {
    case 'admission':
    case 'document':
    case 'idreuse':
    case 'quarantine':
    case 'anchor':
      return false;
    default:
      return isSender || subject.party === party;
  }
}

function ofDocument({ type, document, version }: tamga.service.v1.DocumentName, { copy }: LogEvidence): CopiedEntry[] {
  if (!documentTypes.some((name) => name === type)) return [];
  const subject = `ledger.1.document.${type}.${document}.${version}`;
  const tail = parseLedgerSubject(subject)?.kind === 'document' ? ledgerSubjectTail(subject) : undefined;
  if (tail === undefined) return [];
  const entry = copy.earlier({ tail, below: copy.lastSequence + 1 });
  return entry === undefined ? [] : [entry];
}

function admissionIn({ bytes }: CopiedEntry, hash: LedgerHash): AdmissionRecord | undefined {
  const leaf = leafOfEntry(hash, bytes);
  const record = leaf.ok ? decodeRecord(leaf.leaf.entry.record) : undefined;
  return record?.ok === true && record.record.event === 'admission' ? record.record : undefined;
}
