import { callBytes, callJson, type ClientOptions } from './call.ts';
import type { KeysQuestion, MemberKeys } from './keys.ts';

/** An entry of the ledger as an auditor sees it. Absent members are null. */
export interface AuditedEntry {
  index: number;
  event: string;
  at: string | null;
  message: string | null;
  thread: string | null;
  kind: string | null;
  sender: string | null;
  recipients: string[];
  state: string | null;
  code: string | null;
  priority: string | null;
  realm: string | null;
  areas: string[];
  purpose: string | null;
  operation: string | null;
  decisions: { recipient: string; verdict: string; code: string; bases: string[]; obligations: string[] }[];
  document: string | null;
  party: string | null;
  count: number | null;
  statedAt: string | null;
  signer: string | null;
  envelopeDigest: string | null;
  /** Leaf data, base64. */
  leaf: string;
}

/** One page of what was found. */
export interface AuditSearch {
  items: AuditedEntry[];
  total: number;
  /** For the next page; null on the last one. */
  cursor: string | null;
  asOf: string;
  indexed: number;
}

/** One entry with what shows that it stands in the log. */
interface AuditedProof {
  entry: AuditedEntry;
  /** LedgerEntry, base64. */
  bytes: string;
  proof: { checkpoint: string; size: number; path: string[] } | null;
  /** tamga.ledger.v1.Stamp, base64, where it is held. */
  stamp: string | null;
}

export interface AuditCount {
  value: string;
  count: number;
}

/** How answers stand for which an agreement sets a limit. */
export interface AuditAnswers {
  inTime: number;
  exceeded: number;
  late: number;
  overdue: number;
  running: number;
  paused: number;
  notDelivered: number;
}

export interface AuditStatistics {
  asOf: string;
  entries: number;
  admitted: number;
  refused: number;
  byKind: AuditCount[];
  byUrgency: AuditCount[];
  byArea: AuditCount[];
  bySender: AuditCount[];
  byRecipient: AuditCount[];
  byRefusal: AuditCount[];
  byState: AuditCount[];
  answers: AuditAnswers;
  answersByUrgency: (AuditAnswers & { value: string })[];
  answersByParty: (AuditAnswers & { value: string })[];
  answersByLimit: (AuditAnswers & { value: string })[];
  periods: { from: string; to: string; admitted: number; refused: number; delivered: number }[];
}

export interface AuditSample {
  /** What numbers mean: leaf indexes of the log, or places in the list of what is held. */
  of: 'log' | 'held';
  seed: string;
  size: string;
  /** Base64. */
  root: string;
  drawn: { number: string; entry: AuditedEntry | null }[];
}

/** Filters by their names, as the API takes them. */
export type AuditFilters = Readonly<Record<string, string>>;

/** The auditors' interface of an adapter or of the centre's audit. Every refusal is a `ClientError` with its problem details. */
/** A decision as the API writes it. */
interface AuditedDecision {
  recipient: string;
  decision: string;
  code: string | null;
  agreement: string | null;
  article: string | null;
  background: boolean;
  bases: { agreement: string; article: string; background: boolean }[];
  obligations: { type: string; value: string; agreement: string; article: string }[];
  waitsFor: string | null;
}

/** A decision made again, set against the recorded one. */
export interface AuditReplay {
  leaf: number;
  id: string;
  at: string;
  /** `identical`: byte for byte; `not-asked`: refused before any agreement was asked; `unknown`: documents are missing. */
  result: 'identical' | 'different' | 'not-asked' | 'unknown';
  equal: boolean | null;
  /** `DOCUMENT_MISSING`, or why it was refused before any agreement was asked. */
  code: string | null;
  differences: string[];
  recorded: AuditedDecision[];
  computed: AuditedDecision[] | null;
  /** The roster, the parties' manifests and what the decisions rest on: place in the log, SHA-256 of the payload. */
  documents: { document: string; leaf: number; hash: string }[];
  /** All documents below the decision that count; two replays with one digest stood on the same. */
  folded: { count: number; digest: string };
  missing: string[];
  missingCount: number;
  passedOver: { leaf: number; document: string; code: string }[];
  passedOverCount: number;
  notCounted: string[];
}

export interface AuditorClient {
  search(filters: AuditFilters, page?: { limit?: string; cursor?: string; order?: string }): Promise<AuditSearch>;
  /** By leaf index, or by the id of a message. */
  entry(index: string): Promise<AuditedProof>;
  /** Decides again what the entry says was decided, where it is held. */
  replay(index: string): Promise<AuditReplay>;
  statistics(filters: AuditFilters, period?: string): Promise<AuditStatistics>;
  sample(seed: string, count?: string): Promise<AuditSample>;
  /** Which keys of a party counted where in the log. */
  keys(party: string, question?: KeysQuestion): Promise<MemberKeys>;
  export(filters: AuditFilters, format: string): Promise<Uint8Array>;
}

/** Counting and exporting take longer than a page. */
const longTimeoutMs = 300_000;

export function createAuditorClient(options: ClientOptions): AuditorClient {
  const get = async <T>(path: string, query: Readonly<Record<string, string | undefined>>): Promise<T> =>
    (await callJson(options, { method: 'GET', path: `/api/v1/audit/${path}`, query, timeoutMs: longTimeoutMs })) as T;
  return {
    search: (filters, { limit, cursor, order } = {}) => get('entries', { ...filters, limit, cursor, order }),
    entry: (index) => get(`entries/${encodeURIComponent(index)}`, {}),
    replay: (index) => get(`entries/${encodeURIComponent(index)}/replay`, {}),
    statistics: (filters, period) => get('statistics', { ...filters, period }),
    sample: (seed, count) => get('sample', { seed, count }),
    keys: (party, { leaf, at } = {}) => get(`parties/${encodeURIComponent(party)}/keys`, { leaf, at }),
    export: (filters, format) =>
      callBytes(options, {
        method: 'GET',
        path: '/api/v1/audit/export',
        query: { ...filters, format },
        timeoutMs: longTimeoutMs,
      }),
  };
}
