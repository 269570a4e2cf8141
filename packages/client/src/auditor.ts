import type {
  KeyHistoryView,
  KeysQuestion,
  LedgerProofView,
  LedgerSearchView,
  ReplayView,
  SampleView,
  StatisticsView,
} from '@tamga/api';
import { callBytes, callJson, type ClientOptions } from './call.ts';

/** Filters by their names, as the API takes them. */
export type AuditFilters = Readonly<Record<string, string>>;

/** The auditors' interface of an adapter or of the centre's audit. Every refusal is a `ClientError` with its problem details. */
export interface AuditorClient {
  search(filters: AuditFilters, page?: { limit?: string; cursor?: string; order?: string }): Promise<LedgerSearchView>;
  /** By leaf index, or by the id of a message. */
  entry(index: string): Promise<LedgerProofView>;
  /** Decides again what the entry says was decided, where it is held. */
  replay(index: string): Promise<ReplayView>;
  statistics(filters: AuditFilters, period?: string): Promise<StatisticsView>;
  sample(seed: string, count?: string): Promise<SampleView>;
  /** Which keys of a party counted where in the log. */
  keys(party: string, question?: KeysQuestion): Promise<KeyHistoryView>;
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
