import type {
  ActionRequest,
  AgreementRowView,
  AgreementView,
  AuthorityView,
  CaseAction,
  CheckResult,
  ConsentView,
  KeyHistoryView,
  KeysQuestion,
  LightLinkView,
  ListView,
  MessageRowView,
  MessageView,
  MisbehaviourRowView,
  MisbehaviourView,
  PingResult,
  PublishRequest,
  PublicationView,
  RegionView,
  SendRequest,
  SendResult,
  TalliesView,
  TemplateView,
  UseRequest,
  UseResult,
} from '@tamga/api';
import { callBytes, callJson, type Call, type ClientOptions } from './call.ts';

/** Which rows of a box are wanted. */
export interface ListQuery {
  state?: string;
  /** ISO 8601 time. */
  since?: string;
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
  inbox(query?: ListQuery): Promise<MessageRowView[]>;
  outbox(query?: ListQuery): Promise<MessageRowView[]>;
  message(id: string): Promise<MessageView>;
  /** The message acted on, or the one that was sent by it. */
  act(id: string, action: CaseAction, request?: ActionRequest): Promise<MessageView>;
  /** A bundle (zip) that proves the message offline. */
  evidence(id: string, request?: EvidenceRequest): Promise<Uint8Array>;
  /** The same as a PDF, the bundle attached. */
  evidencePdf(id: string, request?: EvidenceRequest & { language?: 'en' | 'ru' }): Promise<Uint8Array>;
  authorities(): Promise<AuthorityView[]>;
  ping(party: string): Promise<PingResult>;
  template(kind: string): Promise<string>;
  region(): Promise<RegionView>;
  /** Which keys of a party counted where in the log. */
  keys(party: string, question?: KeysQuestion): Promise<KeyHistoryView>;
  /** Where tallies with other parties stand. */
  tallies(): Promise<TalliesView>;
  /** Settles a difference, by its number. */
  settleTally(id: string): Promise<TalliesView>;
  agreements(): Promise<AgreementRowView[]>;
  /** Consents of the register that the own party gave or may act on. */
  consents(): Promise<ConsentView[]>;
  /** Portable proofs against the log that the adapter's witness holds. */
  misbehaviours(): Promise<MisbehaviourRowView[]>;
  /** By its SHA-256. */
  misbehaviour(id: string): Promise<MisbehaviourView>;
  /** Without a version the newest. */
  agreement(id: string, version?: number): Promise<AgreementView>;
  /** Brings a signed document for the register and waits a while for what becomes of it. */
  publish(jws: string): Promise<PublicationView>;
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
  const box = async (name: 'inbox' | 'outbox', query: ListQuery = {}): Promise<MessageRowView[]> => {
    const page = await call<ListView<MessageRowView>>({
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
    act: (id, action, body = {}) =>
      call({ method: 'POST', path: `/api/v1/messages/${encodeURIComponent(id)}/${action}`, body }),
    evidence: (id, request = {}) => file(`/api/v1/messages/${encodeURIComponent(id)}/evidence`, request),
    evidencePdf: (id, request = {}) =>
      file(`/api/v1/messages/${encodeURIComponent(id)}/evidence.pdf`, { language: 'en', ...request }),
    authorities: async () =>
      (await call<ListView<AuthorityView>>({ method: 'GET', path: '/api/v1/authorities' })).items,
    ping: (party) => call({ method: 'POST', path: '/api/v1/ping', body: { party }, timeoutMs: longTimeoutMs }),
    template: async (kind) =>
      (await call<TemplateView>({ method: 'GET', path: `/api/v1/templates/${encodeURIComponent(kind)}` })).template,
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
    consents: async () => (await call<ListView<ConsentView>>({ method: 'GET', path: '/api/v1/consents' })).items,
    misbehaviours: async () =>
      (await call<ListView<MisbehaviourRowView>>({ method: 'GET', path: '/api/v1/misbehaviour' })).items,
    misbehaviour: (id) => call({ method: 'GET', path: `/api/v1/misbehaviour/${encodeURIComponent(id)}` }),
    agreements: async () =>
      (await call<ListView<AgreementRowView>>({ method: 'GET', path: '/api/v1/agreements' })).items,
    agreement: (id, version) =>
      call({
        method: 'GET',
        path: `/api/v1/agreements/${encodeURIComponent(id)}`,
        query: { version: version === undefined ? undefined : String(version) },
      }),
    publish: (jws) =>
      call({
        method: 'POST',
        path: '/api/v1/documents',
        query: { wait: 'registered' },
        body: { jws } satisfies PublishRequest,
      }),
    lightLink: async () => (await call<LightLinkView>({ method: 'POST', path: '/api/v1/light-links', body: {} })).url,
  };
}

/** Of what the adapter waits for and then makes: a paper of a hundred pages, on a busy machine. */
const fileTimeoutMs = 120_000;
/** Of what the adapter itself waits for. */
const longTimeoutMs = 60_000;
