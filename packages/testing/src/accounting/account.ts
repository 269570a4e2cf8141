import { toHex } from '@tamga/core/identifiers';
import type { AuthorityId, MessageId } from '@tamga/core/identifiers';
import type { AdmissionRecord, LedgerRecord } from '@tamga/core/ledger';

/** One message as a sending adapter's database has it. */
export interface SentRow {
  id: MessageId;
  state: string;
  /** Null for what never was sealed: refused before sealing, or held for a person. */
  envelopeDigest: Uint8Array | null;
}

/** One message as a receiving adapter's database has it. */
export interface ReceivedRow {
  id: MessageId;
  recipient: AuthorityId;
  envelopeDigest: Uint8Array;
}

/** What the ends and the log say, each read from its own file. */
export interface Evidence {
  sent: readonly SentRow[];
  received: readonly ReceivedRow[];
  /** From the log's own durable copy, leaf by leaf recomputed. */
  log: readonly LedgerRecord[];
}

/** The account of 07-interfaces: sent = admitted + refused + held, and nothing missing, double or unlogged. */
export interface Account {
  sent: number;
  admitted: number;
  refused: number;
  held: number;
  /** Pairs of message and recipient that arrived and whose receipt is logged. */
  delivered: number;
  /** Pairs that the decisions permit. */
  permitted: number;
  duplicates: number;
  missing: number;
  unlogged: number;
}

/** State of a message that its sender's adapter holds for a person. */
const heldState = 'HELD';
const refusedState = 'REFUSED';

/** Sets the ends against the log (docs/decisions/0081). The centre's counters are not asked. */
export function account(evidence: Evidence): Account {
  const log = indexLog(evidence.log);
  const result: Account = {
    sent: 0,
    admitted: 0,
    refused: 0,
    held: 0,
    delivered: 0,
    permitted: 0,
    duplicates: log.duplicates,
    missing: 0,
    unlogged: 0,
  };
  for (const row of evidence.sent) countSent(result, row, log);
  const arrived = countArrivals(result, evidence.received, log);
  for (const admission of log.admissions.values()) {
    if (!admission.admitted) continue;
    for (const recipient of admission.recipients) countPair(result, pairKey(admission.id, recipient), { arrived, log });
  }
  return result;
}

/** Whether an account shows an exchange in which nothing was lost, doubled or hidden. */
export function isClean(result: Account): boolean {
  const { sent, admitted, refused, held, delivered, permitted, duplicates, missing, unlogged } = result;
  return (
    sent === admitted + refused + held &&
    delivered === permitted &&
    delivered > 0 &&
    duplicates + missing + unlogged === 0
  );
}

interface LogIndex {
  admissions: Map<MessageId, AdmissionRecord>;
  /** How often each pair was recorded as delivered. */
  deliveries: Map<string, number>;
  /** Pairs that ended otherwise: expired or recalled. */
  ended: Set<string>;
  duplicates: number;
}

function indexLog(records: readonly LedgerRecord[]): LogIndex {
  const index: LogIndex = { admissions: new Map(), deliveries: new Map(), ended: new Set(), duplicates: 0 };
  for (const record of records) {
    if (record.event === 'admission') {
      // Left out at both ends as well.
      if (record.kind === 'TALLY') continue;
      if (index.admissions.has(record.id)) index.duplicates++;
      else index.admissions.set(record.id, record);
    } else if (record.event === 'outcome') {
      const key = pairKey(record.id, record.recipient);
      if (record.state === 'delivered') index.deliveries.set(key, (index.deliveries.get(key) ?? 0) + 1);
      if (record.state === 'expired' || record.state === 'recalled') index.ended.add(key);
    }
  }
  for (const count of index.deliveries.values()) index.duplicates += count - 1;
  return index;
}

function countSent(result: Account, row: SentRow, log: LogIndex): void {
  result.sent++;
  if (row.envelopeDigest === null) {
    if (row.state === heldState) result.held++;
    else if (row.state === refusedState) result.refused++;
    return;
  }
  const admission = log.admissions.get(row.id);
  if (admission === undefined || !sameBytes(admission.envelopeDigest, row.envelopeDigest)) result.unlogged++;
  else if (admission.admitted) result.admitted++;
  else result.refused++;
}

function countArrivals(result: Account, received: readonly ReceivedRow[], log: LogIndex): Set<string> {
  const arrived = new Set<string>();
  for (const row of received) {
    const key = pairKey(row.id, row.recipient);
    const admission = log.admissions.get(row.id);
    const logged =
      admission?.admitted === true &&
      admission.recipients.includes(row.recipient) &&
      sameBytes(admission.envelopeDigest, row.envelopeDigest);
    if (!logged) result.unlogged++;
    else if (arrived.has(key)) result.duplicates++;
    else arrived.add(key);
  }
  return arrived;
}

function countPair(result: Account, key: string, known: { arrived: ReadonlySet<string>; log: LogIndex }): void {
  const { arrived, log } = known;
  if (!arrived.has(key) && log.ended.has(key)) return;
  result.permitted++;
  if (!arrived.has(key)) result.missing++;
  else if (log.deliveries.has(key)) result.delivered++;
  else result.unlogged++;
}

function pairKey(id: MessageId, recipient: AuthorityId): string {
  return `${id} ${recipient}`;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return toHex(a) === toHex(b);
}
