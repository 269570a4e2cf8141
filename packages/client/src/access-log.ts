import type {
  AccessFilters,
  AccessGrowthView,
  AccessHeadsView,
  AccessListView,
  AccessProofView,
  ErasureView,
  MandateRequest,
  MandateView,
  ResolutionView,
  SettlementView,
} from '@tamga/api';
import { callJson, type Call, type ClientOptions } from './call.ts';

/** The national access log of one party, for its auditor and for an inspector with a mandate. */
export interface AccessLogClient {
  list(filters?: AccessFilters): Promise<AccessListView>;
  entry(index: number): Promise<AccessProofView>;
  heads(): Promise<AccessHeadsView>;
  growth(between: { from: number; to: number }): Promise<AccessGrowthView>;
  resolution(asked: { pseudonym: string; orderNumber: string }): Promise<ResolutionView>;
  mandate(asked: MandateRequest): Promise<MandateView>;
  erase(asked: { message: string; orderNumber: string }): Promise<ErasureView>;
  settle(asked: { orderNumber: string }): Promise<SettlementView>;
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
