import { ClientError } from './errors.ts';
import { readProblem } from './problem.ts';
import type { TokenSource } from './tokens.ts';

const requestTimeoutMsDefault = 30_000;

/** How a client reaches one adapter, or the centre's audit. */
export interface ClientOptions {
  /** "http://127.0.0.1:8401" */
  base: string;
  tokens: TokenSource;
  /** The clock for tokens and proofs; `Date.now` unless given. */
  nowMs?: () => number;
  timeoutMs?: number;
}

/** One request. */
export interface Call {
  method: 'GET' | 'POST';
  path: string;
  query?: Readonly<Record<string, string | undefined>>;
  body?: unknown;
  timeoutMs?: number;
}

/** Sends it with a token and a proof, and reads the answer as JSON. Throws ClientError. */
export async function callJson(options: ClientOptions, request: Call): Promise<unknown> {
  return await readAnswer(await answer(options, request));
}

/** The same for an answer that is a file. */
export async function callBytes(options: ClientOptions, request: Call): Promise<Uint8Array> {
  const response = await answer(options, request);
  if (!response.ok) await readAnswer(response);
  return await response.bytes();
}

async function answer(options: ClientOptions, request: Call): Promise<Response> {
  const nowMs = (options.nowMs ?? Date.now)();
  const url = new URL(request.path, options.base);
  const proofUrl = url.href;
  for (const [name, value] of Object.entries(request.query ?? {}))
    if (value !== undefined) url.searchParams.set(name, value);
  const bound = await options.tokens(nowMs);
  return await fetchOrExplain(url, {
    method: request.method,
    headers: {
      accept: '*/*',
      authorization: `DPoP ${bound.token}`,
      dpop: await bound.proof({ method: request.method, url: proofUrl, nowMs }),
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    signal: AbortSignal.timeout(request.timeoutMs ?? options.timeoutMs ?? requestTimeoutMsDefault),
  });
}

async function fetchOrExplain(url: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'TimeoutError') {
      throw new ClientError('TIMEOUT', `nothing at ${url.origin} answered in time`, { cause });
    }
    throw new ClientError('UNREACHABLE', `nothing answers at ${url.origin}`, { cause });
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
    throw new ClientError('UNEXPECTED_ANSWER', `the answer had status ${String(response.status)} and no JSON`, {
      cause,
    });
  }
}
