import type {
  AgreementRow,
  AgreementView,
  AuthorityView,
  CheckResult,
  ConsentRow,
  MessageRow,
  MessageView,
  MisbehaviourRow,
  MisbehaviourView,
  PingResult,
  PublishResult,
  RegionView,
  SendRequest,
  SendResult,
  UseResult,
} from './api.ts';
import { callBytes, callJson, type Call, type ClientOptions } from './call.ts';
import type { KeysQuestion, MemberKeys } from './keys.ts';
import type { Tallies } from './tallies.ts';

/** Which rows of a box are wanted. */
export interface ListQuery {
  state?: string;
  /** ISO 8601 time. */
  since?: string;
}

/** What an officer does with a received message. */
export type CaseAction =
  | 'accept'
  | 'reply'
  | 'clarify'
  | 'refuse'
  | 'delay'
  | 'recall'
  | 'close'
  | 'reopen'
  | 'release'
  | 'withdraw'
  | 'review'
  | 'ask-consent'
  | 'grant-consent'
  | 'refuse-consent'
  | 'withdraw-consent';

/** An act on something received: to be checked before it is done. */
export interface UseRequest {
  act: 'forward' | 'export' | 'court' | 'other-purpose';
  /** Of forwarding: to whom. */
  to?: readonly string[];
  /** Of another purpose: which. */
  purpose?: string;
}

/** What an action takes: the form of its kind, or for a refusal its ground, or plain text; `accept` and `close` take nothing. */
export interface ActionRequest {
  body?: unknown;
  ground?: string;
  text?: string;
  /** ISO 639-1, of `text`. */
  language?: string;
  /** Of a reply in text: full, partial, no-record. */
  result?: string;
  /** Of a request for consent: court, onward, other-purpose … */
  use?: string;
  /** Of a request for consent: authorities that would get it. */
  to?: readonly string[];
  /** Of a consent: the last day on which it holds, YYYY-MM-DD. */
  validUntil?: string;
  id?: string;
}

/** What kind of evidence is wanted. */
interface EvidenceRequest {
  /** Discloses the body to whoever gets the file. */
  withKey?: boolean;
  /** The adapter waits a while for what is in no final checkpoint yet. */
  wait?: boolean;
}

/** The adapter's REST interface, typed. Every refusal of the adapter is a `ClientError` with its problem details. */
export interface TamgaClient {
  send(request: SendRequest, options?: { wait?: 'admitted' | 'delivered' }): Promise<SendResult>;
  check(request: SendRequest): Promise<CheckResult>;
  /** Whether something received may be forwarded, exported, used in court or for another purpose. Does nothing. */
  checkUse(id: string, request: UseRequest): Promise<UseResult>;
  inbox(query?: ListQuery): Promise<MessageRow[]>;
  outbox(query?: ListQuery): Promise<MessageRow[]>;
  message(id: string): Promise<MessageView>;
  act(id: string, action: CaseAction, request?: ActionRequest): Promise<unknown>;
  /** A bundle (zip) that proves the message offline. */
  evidence(id: string, request?: EvidenceRequest): Promise<Uint8Array>;
  /** The same as a PDF, the bundle attached. */
  evidencePdf(id: string, request?: EvidenceRequest & { language?: 'en' | 'ru' }): Promise<Uint8Array>;
  authorities(): Promise<AuthorityView[]>;
  ping(party: string): Promise<PingResult>;
  template(kind: string): Promise<string>;
  region(): Promise<RegionView>;
  /** Which keys of a party counted where in the log. */
  keys(party: string, question?: KeysQuestion): Promise<MemberKeys>;
  /** Where tallies with other parties stand. */
  tallies(): Promise<Tallies>;
  /** Settles a difference, by its number. */
  settleTally(id: string): Promise<Tallies>;
  agreements(): Promise<AgreementRow[]>;
  /** Consents of the register that the own party gave or may act on. */
  consents(): Promise<ConsentRow[]>;
  /** Portable proofs against the log that the adapter's witness holds. */
  misbehaviours(): Promise<MisbehaviourRow[]>;
  /** By its SHA-256. */
  misbehaviour(id: string): Promise<MisbehaviourView>;
  /** Without a version the newest. */
  agreement(id: string, version?: number): Promise<AgreementView>;
  /** Brings a signed document for the register and waits a while for what becomes of it. */
  publish(jws: string): Promise<PublishResult>;
  /** A fresh sign-in link to the light view. */
  lightLink(): Promise<string>;
}

/** Makes a client for one adapter as one officer. It opens nothing until the first call and keeps nothing to dispose. */
export function createClient(options: ClientOptions): TamgaClient {
  const call = async <T>(request: Call): Promise<T> => (await callJson(options, request)) as T;
  const file = async (path: string, { withKey, wait, language }: EvidenceRequest & { language?: string }) => {
    const query = { withKey: String(withKey === true), wait: String(wait === true), language };
    return await callBytes(options, { method: 'GET', path, query, timeoutMs: fileTimeoutMs });
  };
  const box = async (name: 'inbox' | 'outbox', query: ListQuery = {}): Promise<MessageRow[]> => {
    const page = await call<{ items: MessageRow[] }>({
      method: 'GET',
      path: `/api/v1/${name}`,
      query: { state: query.state, since: query.since },
    });
    return page.items;
  };
  return {
    send: (request, { wait } = {}) =>
      call({ method: 'POST', path: '/api/v1/messages', query: { wait }, body: request }),
    check: (request) => call({ method: 'POST', path: '/api/v1/messages:check', body: request }),
    checkUse: (id, request) =>
      call({ method: 'POST', path: `/api/v1/messages/${encodeURIComponent(id)}/check-use`, body: request }),
    inbox: (query) => box('inbox', query),
    outbox: (query) => box('outbox', query),
    message: (id) => call({ method: 'GET', path: `/api/v1/messages/${encodeURIComponent(id)}` }),
    act: (id, action, body: ActionRequest = {}) =>
      call({ method: 'POST', path: `/api/v1/messages/${encodeURIComponent(id)}/${action}`, body }),
    evidence: (id, request = {}) => file(`/api/v1/messages/${encodeURIComponent(id)}/evidence`, request),
    evidencePdf: (id, request = {}) =>
      file(`/api/v1/messages/${encodeURIComponent(id)}/evidence.pdf`, { language: 'en', ...request }),
    authorities: async () =>
      (await call<{ items: AuthorityView[] }>({ method: 'GET', path: '/api/v1/authorities' })).items,
    ping: (party) => call({ method: 'POST', path: '/api/v1/ping', body: { party }, timeoutMs: longTimeoutMs }),
    template: async (kind) =>
      (await call<{ template: string }>({ method: 'GET', path: `/api/v1/templates/${encodeURIComponent(kind)}` }))
        .template,
    region: () => call({ method: 'GET', path: '/api/v1/region' }),
    keys: (party, { leaf, at } = {}) =>
      call({
        method: 'GET',
        path: `/api/v1/parties/${encodeURIComponent(party)}/keys`,
        query: { leaf, at },
        timeoutMs: longTimeoutMs,
      }),
    tallies: () => call({ method: 'GET', path: '/api/v1/tallies' }),
    settleTally: (id) =>
      call({ method: 'POST', path: `/api/v1/tallies/differences/${encodeURIComponent(id)}/settle`, body: {} }),
    consents: async () => (await call<{ items: ConsentRow[] }>({ method: 'GET', path: '/api/v1/consents' })).items,
    misbehaviours: async () =>
      (await call<{ items: MisbehaviourRow[] }>({ method: 'GET', path: '/api/v1/misbehaviour' })).items,
    misbehaviour: (id) => call({ method: 'GET', path: `/api/v1/misbehaviour/${encodeURIComponent(id)}` }),
    agreements: async () =>
      (await call<{ items: AgreementRow[] }>({ method: 'GET', path: '/api/v1/agreements' })).items,
    agreement: (id, version) =>
      call({
        method: 'GET',
        path: `/api/v1/agreements/${encodeURIComponent(id)}`,
        query: { version: version === undefined ? undefined : String(version) },
      }),
    publish: (jws) => call({ method: 'POST', path: '/api/v1/documents', query: { wait: 'registered' }, body: { jws } }),
    lightLink: async () => (await call<{ url: string }>({ method: 'POST', path: '/api/v1/light-links', body: {} })).url,
  };
}

/** Of what the adapter waits for and then makes: a paper of a hundred pages, on a busy machine. */
const fileTimeoutMs = 120_000;
/** Of what the adapter itself waits for. */
const longTimeoutMs = 60_000;
