import { setTimeout as delay } from 'node:timers/promises';
import type { TamgaClient } from '@tamga/client';
import { ClientError } from '@tamga/client';
import { newMessageId } from '@tamga/core/identifiers';
import type { MessageId } from '@tamga/core/identifiers';
import { randomBytes } from 'node:crypto';

const retryMs = 50;
const attemptsMax = 2_400;
const inFlightMax = 12;

/** An answer that a crash of the adapter cut off; the attempt may have succeeded. */
const interrupted: ReadonlySet<string> = new Set(['UNREACHABLE', 'TIMEOUT', 'UNEXPECTED_ANSWER']);

/**
 * What an adapter answers that has just been started: it reads its databases, or the proof was made before it could remember
 * proofs, while it was already being asked.
 */
const restarting: ReadonlySet<string> = new Set(['STARTING', 'PROOF_STALE']);

/** Messages sent by several officers at once until stopped; a send that a crash cut short is repeated under its id. */
export interface Load {
  /** Ids whose sending an adapter has confirmed. */
  readonly sent: ReadonlySet<MessageId>;
  /** Ids whose sending has at least been tried. */
  readonly begun: ReadonlySet<MessageId>;
  /** An adapter has refused what it should have taken; `stop` rejects with the reason. */
  failed(): boolean;
  /** Ends the load; resolves when every message that was begun is confirmed. */
  stop(): Promise<void>;
}

/** What the load sends. */
export interface Form {
  readonly kind: string;
  readonly body: unknown;
}

/** Begins to send `form` from the client's authority to `to`. `client` is asked anew at each attempt. */
export function startLoad(options: { client: () => Promise<TamgaClient>; to: string; form: Form }): Load {
  const sent = new Set<MessageId>();
  const begun = new Set<MessageId>();
  const stopping = new AbortController();
  const officers = Array.from({ length: inFlightMax }, () => sendOn(options, { sent, begun, signal: stopping.signal }));
  const ended = Promise.all(officers);
  let failed = false;
  // The rejection itself is seen by whoever stops the load.
  ended.catch(() => {
    failed = true;
  });
  return {
    sent,
    begun,
    failed: () => failed,
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}

async function sendOn(
  options: { client: () => Promise<TamgaClient>; to: string; form: Form },
  { sent, begun, signal }: { sent: Set<MessageId>; begun: Set<MessageId>; signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    const id = newMessageId({ nowMs: Date.now(), randomBytes });
    begun.add(id);
    await sendSurely(options, id);
    sent.add(id);
  }
}

/** The same id with the same content is one message, so an attempt whose answer was lost is simply repeated. */
async function sendSurely(
  options: { client: () => Promise<TamgaClient>; to: string; form: Form },
  id: MessageId,
): Promise<void> {
  const { client, to, form } = options;
  for (let attempt = 1; ; attempt++) {
    try {
      const api = await client();
      await api.send({ id, to: [to], kind: form.kind, body: form.body });
      return;
    } catch (error) {
      if (!mayTryAgain(error) || attempt >= attemptsMax) throw error;
      await delay(retryMs);
    }
  }
}

function mayTryAgain(error: unknown): boolean {
  if (!(error instanceof ClientError)) return false;
  return interrupted.has(error.code) || restarting.has(error.problem?.code ?? '');
}
