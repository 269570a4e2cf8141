import { BusError } from './bus-error.ts';
import type { Link } from './link.ts';

/** JetStream's API prefix of a service in the hub's own account. */
export const hubApiPrefix = '$JS.API';

const timeoutMs = 10_000;

/** An error that JetStream answered with, as its documentation numbers it. */
export interface JetStreamApiFailure {
  readonly code: number;
  readonly status: number;
  readonly description: string;
}

export type ApiAnswer =
  | { readonly ok: true; readonly value: Record<string, unknown> }
  | ({ readonly ok: false } & JetStreamApiFailure);

/** Error codes that callers tell apart (nats-server, errors.json). */
export const apiErrorCode = {
  consumerNotFound: 10014,
  noMessageFound: 10037,
  sequenceNotFound: 10043,
  noRoom: 10047,
  streamNotFound: 10059,
} as const;

/** One request to JetStream's API, answered by the leader of what it is about. */
export async function jetStreamApi(
  link: Pick<Link, 'request'>,
  subject: string,
  body: object | undefined,
): Promise<ApiAnswer> {
  const payload = body === undefined ? new Uint8Array() : new TextEncoder().encode(JSON.stringify(body));
  const reply = await link.request({ subject: `${hubApiPrefix}.${subject}`, payload, timeoutMs });
  return readApiAnswer(reply.data, subject);
}

export function readApiAnswer(data: Uint8Array, subject: string): ApiAnswer {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(data));
  } catch (cause) {
    throw new BusError('UNEXPECTED_REPLY', `${subject}: the answer is not JSON`, { cause });
  }
  if (!isObject(value)) throw new BusError('UNEXPECTED_REPLY', `${subject}: the answer is no object`);
  const failure = apiFailureIn(value);
  return failure ? { ok: false, ...failure } : { ok: true, value };
}

/** The `error` of an answer, if it has one. */
export function apiFailureIn({ error }: Readonly<Record<string, unknown>>): JetStreamApiFailure | undefined {
  if (!isObject(error)) return undefined;
  const { code, err_code: errorCode, description } = error;
  return {
    status: Number(code ?? 0),
    code: Number(errorCode ?? 0),
    description: typeof description === 'string' ? description : '',
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
