import { callJson, type Call, type ClientOptions } from './call.ts';

/** One access to a record, who is a pseudonym. */
export interface AccessEntry {
  index: number;
  at: string;
  operation: string;
  act: string;
  /** Null: the adapter itself. */
  actor: string | null;
  authority: string;
  roles: string[];
  subjects: { type: string; id: string }[];
  purposes: string[];
  crimeAreas: string[];
  disclosedTo: string[];
  orderNumber: string | null;
  /** SHA-256 of what the entry fixes, as of an auditor's question; base64. */
  digest: string | null;
  code: string | null;
}

/** A signed head of an access log. Bytes in base64. */
export interface AccessHead {
  number: number;
  size: number;
  at: string;
  note: string | null;
  salt: string;
  leafIndex: number | null;
  stamp: string | null;
}

/** An entry with what proves where it stands. Bytes in base64. */
export interface AccessProof extends AccessEntry {
  origin: string;
  salt: string;
  record: string;
  leaf: string;
  path: string[];
  head: AccessHead | null;
}

/** Which entries are wanted. */
export interface AccessFilters {
  operation?: string;
  act?: string;
  actor?: string;
  message?: string;
  thread?: string;
  /** ISO 8601. */
  from?: string;
  until?: string;
  before?: number;
  limit?: number;
}

/** What only the auditor's key opens. Bytes in base64. */
export interface SealedResolution {
  origin: string;
  pseudonym: string;
  resolution: string;
  period: string;
}

/** The national access log of one party, for its auditor and for an inspector with a mandate. */
export interface AccessLogClient {
  list(filters?: AccessFilters): Promise<{ size: number; items: AccessEntry[] }>;
  entry(index: number): Promise<AccessProof>;
  heads(): Promise<{ origin: string; size: number; items: AccessHead[] }>;
  growth(between: { from: number; to: number }): Promise<{ older: AccessHead; newer: AccessHead; path: string[] }>;
  resolution(asked: { pseudonym: string; orderNumber: string }): Promise<SealedResolution>;
  mandate(asked: {
    inspector: string;
    messages: readonly string[];
    orderNumber: string;
    until: string;
  }): Promise<{ number: number; inspector: string; messages: string[]; until: string }>;
  erase(asked: { message: string; orderNumber: string }): Promise<{ erased: number }>;
  settle(asked: { orderNumber: string }): Promise<{ settled: string[] }>;
}

const base = '/api/v1/access-log';

/** Makes a client for the access log of one adapter. Every refusal is a ClientError with its problem details. */
export function createAccessLogClient(options: ClientOptions): AccessLogClient {
  const call = async <T>(request: Call): Promise<T> => (await callJson(options, request)) as T;
  const get = <T>(path: string, query: Record<string, string | number | undefined> = {}): Promise<T> => {
    const entries = Object.entries(query).map(([name, value]) => [name, value === undefined ? value : String(value)]);
    return call<T>({ method: 'GET', path: `${base}${path}`, query: Object.fromEntries(entries) });
  };
  const post = <T>(path: string, body: unknown): Promise<T> =>
    call<T>({ method: 'POST', path: `${base}${path}`, body });
  return {
    list: (filters = {}) => get('', { ...filters }),
    entry: (index) => get(`/entries/${index}`),
    heads: () => get('/heads'),
    growth: (between) => get('/growth', between),
    resolution: (asked) => post('/resolutions', asked),
    mandate: (asked) => post('/mandates', asked),
    erase: (asked) => post('/erasures', asked),
    settle: (asked) => post('/settlements', asked),
  };
}
