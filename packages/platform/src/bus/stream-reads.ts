import { MsgHdrsImpl } from '@nats-io/nats-core';
import { BusError } from './bus-error.ts';
import { headerMap } from './headers.ts';
import { type ApiAnswer, apiErrorCode, isObject, jetStreamApi } from './jet-stream-api.ts';
import type { Link } from './link.ts';

/** A message as a stream keeps it. */
export interface StoredMessage {
  readonly stream: string;
  readonly subject: string;
  readonly sequence: number;
  readonly data: Uint8Array;
  readonly headers: ReadonlyMap<string, string>;
  /** The server's clock when it stored the message, Unix milliseconds. */
  readonly storedMs: number;
}

/** What a stream says of itself (05: the health rules compare these). */
export interface StreamState {
  readonly stream: string;
  readonly messages: number;
  readonly bytes: number;
  readonly bytesMax: number;
  readonly firstSequence: number;
  readonly lastSequence: number;
  readonly deletedCount: number;
  readonly sealed: boolean;
}

/** Reads under way at once in a range. */
const readsAheadMax = 64;

/** Which message of a stream. */
export type MessageQuery =
  | { readonly last_by_subj: string }
  | { readonly seq: number }
  | { readonly seq: number; readonly next_by_subj: string };

/** STREAM.MSG.GET: by the leader, never the "direct" form, which a replica that lags may answer (03, "Admission" 5). */
export async function readMessage(link: Link, stream: string, query: MessageQuery): Promise<StoredMessage | undefined> {
  const subject = `STREAM.MSG.GET.${stream}`;
  const answer = await jetStreamApi(link, subject, query);
  if (answer.ok) return storedMessage(stream, answer.value['message']);
  if (answer.code === apiErrorCode.noMessageFound) return undefined;
  throw refusal(answer, stream, subject);
}

export async function* readRange(
  link: Link,
  stream: string,
  { from, to }: { from: number; to: number },
): AsyncGenerator<StoredMessage | undefined, void, void> {
  const reads: Promise<StoredMessage | undefined>[] = [];
  try {
    for (let next = from; next <= to || reads.length > 0;) {
      for (; next <= to && reads.length < readsAheadMax; next += 1)
        reads.push(readMessage(link, stream, { seq: next }));
      yield await reads.shift();
    }
  } finally {
    // A caller that stops early, or a failed read, leaves others behind: their end interests nobody.
    await Promise.allSettled(reads);
  }
}

export async function deleteMessage(link: Link, stream: string, sequence: number): Promise<boolean> {
  const subject = `STREAM.MSG.DELETE.${stream}`;
  // Not erased: overwriting the block with random bytes costs a write and protects nothing that is sealed anyway.
  const answer = await jetStreamApi(link, subject, { seq: sequence, no_erase: true });
  if (answer.ok) return answer.value['success'] === true;
  if (answer.code === apiErrorCode.sequenceNotFound || answer.code === apiErrorCode.noMessageFound) return false;
  throw refusal(answer, stream, subject);
}

export async function readStreamState(link: Link, stream: string): Promise<StreamState> {
  const subject = `STREAM.INFO.${stream}`;
  const answer = await jetStreamApi(link, subject, {});
  if (!answer.ok) throw refusal(answer, stream, subject);
  const { state, config } = answer.value;
  if (!isObject(state) || !isObject(config))
    throw new BusError('UNEXPECTED_REPLY', `${subject}: no state and configuration`);
  return {
    stream,
    messages: Number(state['messages'] ?? 0),
    bytes: Number(state['bytes'] ?? 0),
    bytesMax: Number(config['max_bytes'] ?? -1),
    firstSequence: Number(state['first_seq'] ?? 0),
    lastSequence: Number(state['last_seq'] ?? 0),
    deletedCount: Number(state['num_deleted'] ?? 0),
    sealed: config['sealed'] === true,
  };
}

function storedMessage(stream: string, message: unknown): StoredMessage {
  if (!isObject(message) || typeof message['seq'] !== 'number' || typeof message['subject'] !== 'string') {
    throw new BusError('UNEXPECTED_REPLY', `STREAM.MSG.GET.${stream}: no message in the answer`);
  }
  const { subject, seq, data, hdrs, time } = message;
  return {
    stream,
    subject,
    sequence: seq,
    data: typeof data === 'string' ? new Uint8Array(Buffer.from(data, 'base64')) : new Uint8Array(),
    headers: headerMap(
      typeof hdrs === 'string' ? MsgHdrsImpl.decode(new Uint8Array(Buffer.from(hdrs, 'base64'))) : undefined,
    ),
    storedMs: Date.parse(String(time)),
  };
}

function refusal(answer: Extract<ApiAnswer, { ok: false }>, stream: string, subject: string): BusError {
  if (answer.code === apiErrorCode.streamNotFound)
    return new BusError('STREAM_MISSING', `there is no stream ${stream}`);
  return new BusError('UNEXPECTED_REPLY', `${subject}: ${answer.code} ${answer.description}`);
}
