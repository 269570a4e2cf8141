/** What an answer to a publish means (03, "Admission" 5). Pure. */
import { apiFailureIn, isObject, type JetStreamApiFailure } from './jet-stream-api.ts';

/** Why a stream certainly did not take this message now. */
export type NotStoredCode =
  /** Something else than expected stands on the subject (10071, or the per-subject limit): perhaps this message. Read it. */
  | 'SUBJECT_TAKEN'
  /** The stream's bytes or messages are used up. */
  | 'STREAM_FULL'
  /** Larger than the stream or the server takes. Never worth another attempt. */
  | 'TOO_LARGE'
  /** The stream is closed for good (an ended epoch). */
  | 'SEALED'
  /** `expectStream` names another stream than the one that listens on the subject. */
  | 'WRONG_STREAM';

export type PublishAnswer =
  | { readonly outcome: 'stored'; readonly stream: string; readonly sequence: number }
  | { readonly outcome: 'not-stored'; readonly code: NotStoredCode; readonly description: string }
  /** Nobody knows: publish again, unchanged. */
  | { readonly outcome: 'uncertain'; readonly description: string }
  /** Neither; nothing that another attempt would change. */
  | { readonly outcome: 'unexpected'; readonly description: string };

/** JetStream's error codes (nats-server, errors.json). */
const jetStreamError = {
  messageTooLarge: 10054,
  wrongStream: 10060,
  wrongLastSequence: 10071,
  storeFailed: 10077,
  sealed: 10109,
  wrongLastSequenceUnknown: 10164,
} as const;

const unavailable = 503;

/** Reads a publish acknowledgement, or the error in its place. */
export function readPublishAnswer(data: Uint8Array): PublishAnswer {
  const reply = parse(data);
  if (reply === undefined) return { outcome: 'unexpected', description: 'the acknowledgement is not JSON' };
  const error = apiFailureIn(reply);
  if (error) return meaningOf(error);
  const { stream, seq, duplicate } = reply;
  if (typeof stream !== 'string' || stream === '' || typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1) {
    return { outcome: 'unexpected', description: 'the acknowledgement names no stream and sequence' };
  }
  // Somebody used this Nats-Msg-Id before: ours was acknowledged and not stored (03, "Why one stream per party").
  if (duplicate === true)
    return { outcome: 'unexpected', description: `${stream} calls it a duplicate and has not stored it` };
  return { outcome: 'stored', stream, sequence: seq };
}

function meaningOf({ status, code, description }: JetStreamApiFailure): PublishAnswer {
  switch (code) {
    case jetStreamError.wrongLastSequence:
      return { outcome: 'not-stored', code: 'SUBJECT_TAKEN', description };
    case jetStreamError.storeFailed:
      return storeFailure(description);
    case jetStreamError.messageTooLarge:
      return { outcome: 'not-stored', code: 'TOO_LARGE', description };
    case jetStreamError.sealed:
      return { outcome: 'not-stored', code: 'SEALED', description };
    case jetStreamError.wrongStream:
      return { outcome: 'not-stored', code: 'WRONG_STREAM', description };
    case jetStreamError.wrongLastSequenceUnknown:
      // Seen for records that never came to exist.
      return { outcome: 'uncertain', description };
    default:
      // "JetStream not enabled" and its like: a hub that goes down or comes up.
      return status === unavailable
        ? { outcome: 'uncertain', description }
        : { outcome: 'unexpected', description: `${code} ${description}` };
  }
}

/** One code for several limits: only the description tells a full stream from a taken subject. */
function storeFailure(description: string): PublishAnswer {
  if (/per subject/i.test(description)) return { outcome: 'not-stored', code: 'SUBJECT_TAKEN', description };
  if (/maximum (?:bytes|messages)/i.test(description))
    return { outcome: 'not-stored', code: 'STREAM_FULL', description };
  // The disk: full or failing. It may recover; readiness shows that nothing goes through.
  return { outcome: 'uncertain', description };
}

function parse(data: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(data));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
