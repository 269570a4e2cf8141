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
