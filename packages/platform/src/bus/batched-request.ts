import { BusError } from './bus-error.ts';
import type { Link } from './link.ts';

/** How items are gathered. */
export interface BatchRequestOptions<Item, Answer> {
  readonly subject: string;
  readonly timeoutMs: number;
  /** Items in one request. What arrived in one tick goes at once; nothing waits for a full batch (03: it cost 1 s). */
  readonly itemsMax: number;
  /** Requests under way at once. */
  readonly inFlightMax: number;
  encode(items: readonly Item[]): Uint8Array;
  /** One answer an item, in order; another count is `UNEXPECTED_REPLY`. */
  decode(reply: Uint8Array, items: readonly Item[]): readonly Answer[];
}

/** Resolves with the item's own answer; rejects as `request` does. */
export type BatchRequester<Item, Answer> = (item: Item) => Promise<Answer>;

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** See Bus.requestBatched. */
export function batchedRequester<Item, Answer>(
  link: Pick<Link, 'request'>,
  options: BatchRequestOptions<Item, Answer>,
): BatchRequester<Item, Answer> {
  const waiting: Waiting<Item, Answer>[] = [];
  let underWay = 0;
  let scheduled = false;
  const flush = () => {
    scheduled = false;
    while (waiting.length > 0 && underWay < options.inFlightMax) {
      underWay += 1;
      void ask(link, waiting.splice(0, options.itemsMax), options).finally(() => {
        underWay -= 1;
        flush();
      });
    }
  };
  return (item) => {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    waiting.push({ item, resolve, reject });
    if (!scheduled) {
      scheduled = true;
      // The end of the tick: everything that the same read from the socket brought goes together.
      setImmediate(flush);
    }
    return promise;
  };
}

async function ask<Item, Answer>(
  link: Pick<Link, 'request'>,
  batch: readonly Waiting<Item, Answer>[],
  options: BatchRequestOptions<Item, Answer>,
): Promise<void> {
  try {
    const items = batch.map(({ item }) => item);
    const reply = await link.request({
      subject: options.subject,
      payload: options.encode(items),
      timeoutMs: options.timeoutMs,
    });
    const answers = options.decode(reply.data, items);
    if (answers.length !== batch.length) {
      throw new BusError(
        'UNEXPECTED_REPLY',
        `${options.subject}: ${answers.length} answers to ${batch.length} questions`,
      );
    }
    for (const [index, { resolve }] of batch.entries()) resolve(answers[index] as Answer);
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}
