import type {
  AgreementRow,
  AgreementView,
  AuthorityView,
  CheckResult,
  ConsentRow,
  MessageRow,
  MessageView,
  PingResult,
  PublishResult,
  RegionView,
  SendRequest,
  SendResult,
  UseResult,
} from './api.ts';
import { ClientError } from './errors.ts';
import { readProblem } from './problem.ts';
import type { TokenSource } from './tokens.ts';

const requestTimeoutMsDefault = 30_000;

/** How a client reaches one adapter. */
export interface ClientOptions {
  /** "http://127.0.0.1:8401" */
  base: string;
  tokens: TokenSource;
  /** The clock for tokens and proofs; `Date.now` unless given. */
  nowMs?: () => number;
  timeoutMs?: number;
}

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
  authorities(): Promise<AuthorityView[]>;
  ping(party: string): Promise<PingResult>;
  template(kind: string): Promise<string>;
  region(): Promise<RegionView>;
  agreements(): Promise<AgreementRow[]>;
  /** Consents of the register that the own party gave or may act on. */
  consents(): Promise<ConsentRow[]>;
  /** Without a version the newest. */
  agreement(id: string, version?: number): Promise<AgreementView>;
  /** Brings a signed document for the register and waits a while for what becomes of it. */
  publish(jws: string): Promise<PublishResult>;
  /** A fresh sign-in link to the light view. */
  lightLink(): Promise<string>;
}

interface Call {
  method: 'GET' | 'POST';
  path: string;
  query?: Readonly<Record<string, string | undefined>>;
  body?: unknown;
  timeoutMs?: number;
}

/** Makes a client for one adapter as one officer. It opens nothing until the first call and keeps nothing to dispose. */
export function createClient(options: ClientOptions): TamgaClient {
  const call = async <T>(request: Call): Promise<T> => (await callJson(options, request)) as T;
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
    authorities: async () =>
      (await call<{ items: AuthorityView[] }>({ method: 'GET', path: '/api/v1/authorities' })).items,
    ping: (party) => call({ method: 'POST', path: '/api/v1/ping', body: { party }, timeoutMs: pingTimeoutMs }),
    template: async (kind) =>
      (await call<{ template: string }>({ method: 'GET', path: `/api/v1/templates/${encodeURIComponent(kind)}` }))
        .template,
    region: () => call({ method: 'GET', path: '/api/v1/region' }),
    consents: async () => (await call<{ items: ConsentRow[] }>({ method: 'GET', path: '/api/v1/consents' })).items,
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

const pingTimeoutMs = 60_000;

async function callJson(options: ClientOptions, request: Call): Promise<unknown> {
  const nowMs = (options.nowMs ?? Date.now)();
  const url = new URL(request.path, options.base);
  const proofUrl = url.href;
  for (const [name, value] of Object.entries(request.query ?? {}))
    if (value !== undefined) url.searchParams.set(name, value);
  const bound = await options.tokens(nowMs);
  const response = await fetchOrExplain(url, {
    method: request.method,
    headers: {
      accept: 'application/json, application/problem+json',
      authorization: `DPoP ${bound.token}`,
      dpop: await bound.proof({ method: request.method, url: proofUrl, nowMs }),
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    signal: AbortSignal.timeout(request.timeoutMs ?? options.timeoutMs ?? requestTimeoutMsDefault),
  });
  return await readAnswer(response);
}

async function fetchOrExplain(url: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'TimeoutError') {
      throw new ClientError('TIMEOUT', `the adapter at ${url.origin} did not answer in time`, { cause });
    }
    throw new ClientError('UNREACHABLE', `no adapter answers at ${url.origin}`, { cause });
  }
}

async function readAnswer(response: Response): Promise<unknown> {
  const document = await readJson(response);
  if (response.ok) return document;
  const problem = readProblem(response.status, document);
  throw new ClientError('PROBLEM', problem.detail ?? problem.title, { problem });
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    if (!response.ok) return null;
    throw new ClientError('UNEXPECTED_ANSWER', `the adapter answered ${String(response.status)} without JSON`, {
      cause,
    });
  }
}
