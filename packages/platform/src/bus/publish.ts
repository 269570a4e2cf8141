import { PubHeaders } from '@nats-io/jetstream';
import type { MsgHdrs } from '@nats-io/nats-core';
import { BusError } from './bus-error.ts';
import { headersOf } from './headers.ts';
import type { Link } from './link.ts';
import { pause } from './pause.ts';
import { type NotStoredCode, type PublishAnswer, readPublishAnswer } from './publish-answer.ts';
import type { LinkRequest } from './requests.ts';

/** How one message is published. */
export interface PublishOptions {
  /** Only where nothing was ever published on the subject: the permanent dedupe (01, "One ledger"). */
  readonly expectEmptySubject?: boolean;
  /** Only upon the message with this sequence, the newest on the subject; 0: only where there is none. Compare and swap. */
  readonly expectLastSequence?: number;
  /** The stream that must take it; another one's acknowledgement is refused by the server. */
  readonly expectStream?: string;
  /** Further headers. `Nats-Msg-Id` is refused: its window turns a lost message into an acknowledgement. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends the attempts; what was sent before may still have been stored. */
  readonly signal?: AbortSignal;
  /** How long one attempt waits for its acknowledgement. */
  readonly attemptTimeoutMs?: number;
}

export type PublishResult =
  | { readonly stored: true; readonly stream: string; readonly sequence: number; readonly attempts: number }
  | { readonly stored: false; readonly code: NotStoredCode; readonly description: string; readonly attempts: number };

/** Waits longer than a slow disk times what is in flight (03: in-flight × fsync < timeout / 4). */
const attemptTimeoutMsDefault = 30_000;
const backoffMsMin = 10;
const backoffMsMax = 2_000;
const messageIdHeader = 'nats-msg-id';

/** See Bus.publishUntilAcknowledged. */
export async function publishUntilAcknowledged(
  link: Link,
  message: { subject: string; payload: Uint8Array },
  options: PublishOptions,
): Promise<PublishResult> {
  const headers = publishHeaders(options);
  for (let attempts = 1; ; attempts += 1) {
    await link.untilConnected(options.signal);
    const answer = await attempt(link, {
      ...message,
      headers,
      timeoutMs: options.attemptTimeoutMs ?? attemptTimeoutMsDefault,
    });
    switch (answer.outcome) {
      case 'stored':
        return { stored: true, stream: answer.stream, sequence: answer.sequence, attempts };
      case 'not-stored':
        return { stored: false, code: answer.code, description: answer.description, attempts };
      case 'unexpected':
        throw new BusError('UNEXPECTED_REPLY', `${message.subject}: ${answer.description}`);
      case 'uncertain':
        await pause(Math.min(backoffMsMax, backoffMsMin * 2 ** Math.min(attempts, 10)), options.signal);
        break;
      default:
        answer satisfies never;
    }
  }
}

function publishHeaders(options: PublishOptions): MsgHdrs {
  const given = options.headers ?? {};
  if (Object.keys(given).some((name) => name.toLowerCase() === messageIdHeader)) {
    throw new BusError('BAD_OPTION', 'Nats-Msg-Id is not used: a message that it suppresses is acknowledged and lost');
  }
  const expected = options.expectEmptySubject === true ? 0 : options.expectLastSequence;
  return headersOf({
    ...given,
    ...(expected !== undefined && { [PubHeaders.ExpectedLastSubjectSequenceHdr]: String(expected) }),
    ...(options.expectStream !== undefined && { [PubHeaders.ExpectedStreamHdr]: options.expectStream }),
  });
}

async function attempt(link: Link, message: LinkRequest): Promise<PublishAnswer> {
  try {
    return readPublishAnswer((await link.request(message)).data);
  } catch (error) {
    return uncertainOrThrow(error);
  }
}

/** A lost or late answer says nothing of the message; what can never work is thrown. */
function uncertainOrThrow(error: unknown): PublishAnswer {
  if (!(error instanceof BusError)) throw error;
  switch (error.code) {
    case 'TIMEOUT':
    case 'NO_RESPONDERS':
    case 'DISCONNECTED':
      return { outcome: 'uncertain', description: error.message };
    case 'TOO_LARGE':
      return { outcome: 'not-stored', code: 'TOO_LARGE', description: error.message };
    default:
      throw error;
  }
}
