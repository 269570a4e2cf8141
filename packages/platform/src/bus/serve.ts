import type { Msg } from '@nats-io/nats-core';
import type { Link } from './link.ts';

/** How requests on a subject are answered. */
export interface ServeOptions {
  /** Queue group: one of its members gets each request. Without it everybody who serves the subject gets every one. */
  readonly queue?: string;
  /** Requests in hand at once; those beyond wait. */
  readonly inFlightMax: number;
  /** Requests waiting; those beyond are dropped, and the requester times out and asks again. */
  readonly waitingMax: number;
  /** `subject` is the concrete one: on `status.*` its last token was set by the server. */
  handle(request: { subject: string; payload: Uint8Array }): Promise<Uint8Array>;
  /** An error of `handle`: a broken invariant. The requester gets no reply. */
  onError(error: unknown): void;
}

/** See Bus.serve. */
export function serve(link: Link, subject: string, options: ServeOptions): AsyncDisposable {
  const waiting: Msg[] = [];
  const inHand = new Set<Promise<void>>();
  const startNext = () => {
    while (inHand.size < options.inFlightMax) {
      const message = waiting.shift();
      if (!message) return;
      const work = answer(link, message, options).finally(() => {
        inHand.delete(work);
        startNext();
      });
      inHand.add(work);
    }
  };
  const subscription = link.subscribe(subject, {
    ...(options.queue !== undefined && { queue: options.queue }),
    callback: (error, message) => {
      if (error) {
        options.onError(error);
        return;
      }
      if (waiting.length < options.waitingMax) waiting.push(message);
      startNext();
    },
  });
  return {
    [Symbol.asyncDispose]: async () => {
      // What the server handed out already is ours to answer: nobody else will get it.
      if (link.connected) await subscription.drain();
      else subscription.unsubscribe();
      while (inHand.size > 0) await Promise.allSettled(inHand);
    },
  };
}

async function answer(link: Link, message: Msg, options: ServeOptions): Promise<void> {
  try {
    const reply = await options.handle({ subject: message.subject, payload: message.data });
    if (message.reply !== undefined && message.reply !== '') link.publish(message.reply, reply);
  } catch (error) {
    options.onError(error);
  }
}
