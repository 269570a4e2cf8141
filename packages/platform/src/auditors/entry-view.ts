import type { LedgerEntryView } from '@tamga/api';
import {
  crimeAreas,
  obligationTypes,
  purposes,
  toHex,
  verdicts,
  type CrimeAreaName,
  type MessageId,
} from '@tamga/core/identifiers';
import {
  decodeRecord,
  leafOfEntry,
  type AdmissionRecord,
  type Leaf,
  type LedgerHash,
  type LedgerRecord,
} from '@tamga/core/ledger';

/** An entry that is held, read. */
export interface HeldEntry {
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly leaf: Leaf;
  readonly record: LedgerRecord | undefined;
}

/** Throws a TypeError where the source gives what is no entry: it took none that is not. */
export function readHeld(hash: LedgerHash, held: { index: number; bytes: Uint8Array }): HeldEntry {
  const leaf = leafOfEntry(hash, held.bytes);
  if (!leaf.ok) throw new TypeError(`what is held at ${held.index} is no entry: ${leaf.code}`);
  const read = decodeRecord(leaf.leaf.entry.record);
  return { ...held, leaf: leaf.leaf, record: read.ok ? read.record : undefined };
}

const nothing = {
  at: null,
  message: null,
  thread: null,
  kind: null,
  sender: null,
  recipients: [],
  state: null,
  code: null,
  priority: null,
  realm: null,
  areas: [],
  purpose: null,
  operation: null,
  decisions: [],
  document: null,
  party: null,
  count: null,
  statedAt: null,
  signer: null,
  envelopeDigest: null,
} as const;

export function entryView({ index, record, leaf }: HeldEntry): LedgerEntryView {
  const common = { ...nothing, index, leaf: Buffer.from(leaf.data).toString('base64') };
  if (record === undefined) return { ...common, event: 'unreadable' };
  const read = { ...common, event: record.event, at: new Date(record.atMs).toISOString() };
  switch (record.event) {
    case 'admission':
      return { ...read, ...admissionView(record) };
    case 'outcome':
      return {
        ...read,
        message: record.id,
        recipients: [record.recipient],
        state: record.state,
        code: orNull(record.statement.code),
        realm: record.statement.realm,
        statedAt: new Date(record.statement.atMs).toISOString(),
        signer: record.signer,
        envelopeDigest: toHex(record.envelopeDigest),
      };
    case 'id-reuse':
      return { ...read, message: record.id, sender: record.sender, envelopeDigest: toHex(record.otherDigest) };
    case 'document':
      return { ...read, document: `${record.type}/${record.document}@${record.version}` };
    case 'anchor':
      return { ...read, party: record.party };
    case 'quarantine':
      return { ...read, party: record.party, count: record.count };
    default:
      return record satisfies never;
  }
}

function admissionView(record: AdmissionRecord): Partial<LedgerEntryView> {
  return {
    message: record.id,
    thread: record.thread ?? null,
    kind: record.kind ?? null,
    sender: record.sender,
    recipients: record.recipients,
    state: record.admitted ? 'admitted' : 'refused',
    code: orNull(record.code),
    priority: record.priority,
    realm: record.realm ?? null,
    areas: areasOf(record),
    purpose: purposes.nameOf(record.labels?.purpose) ?? null,
    operation: record.operation ?? null,
    decisions: record.decisions.map(({ recipient, verdict, code, bases, obligations }) => ({
      recipient,
      verdict: verdicts.nameOf(verdict) ?? 'unknown',
      code,
      bases: bases.map(({ agreement, version, article }) => `${agreement}@${version}#${article}`),
      obligations: obligations.map(({ type, value }) => `${obligationTypes.nameOf(type) ?? 'unknown'} ${value}`.trim()),
    })),
    envelopeDigest: toHex(record.envelopeDigest),
  };
}

function areasOf({ labels }: AdmissionRecord): CrimeAreaName[] {
  return (labels?.crimeAreas ?? []).flatMap((area) => crimeAreas.nameOf(area) ?? []);
}

/** The message that an entry is about. */
export function messageOfEntry({ record }: HeldEntry): MessageId | undefined {
  return record !== undefined && 'id' in record ? record.id : undefined;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
