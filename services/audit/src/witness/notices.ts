import { setTimeout as wait } from 'node:timers/promises';
import type { PartyId } from '@tamga/core/identifiers';

/** What members are told of a checkpoint that was published. */
export interface Notice {
  readonly note: Uint8Array;
  readonly registerHead: number;
}

/** Who is slow is waited for no longer than this: one member's link must not hold up the log of all. */
const graceMs = 250;

/**
 * Tells members what was published: to each one notice after the other, and of those that it was too slow for only the newest.
 */
export class Notices {
  readonly #tell: (party: PartyId, notice: Notice) => Promise<unknown>;
  /** Who is being told, and what next. */
  readonly #telling = new Map<PartyId, { next: Notice | undefined }>();

  constructor(tell: (party: PartyId, notice: Notice) => Promise<unknown>) {
    this.#tell = tell;
  }

  /** Resolves when all were told, or soon: who is slow is told in the background. */
  async send(notice: Notice, parties: readonly PartyId[]): Promise<void> {
    const grace = new AbortController();
    await Promise.race([
      Promise.all(parties.map((party) => this.#sendTo(party, notice))),
      wait(graceMs, undefined, { signal: grace.signal }).catch(() => undefined),
    ]);
    grace.abort();
  }

  async #sendTo(party: PartyId, notice: Notice): Promise<void> {
    const underWay = this.#telling.get(party);
    if (underWay !== undefined) {
      underWay.next = notice;
      return;
    }
    const turn: { next: Notice | undefined } = { next: notice };
    this.#telling.set(party, turn);
    try {
      for (let next = turn.next; next !== undefined; next = turn.next) {
        turn.next = undefined;
        await this.#tell(party, next);
      }
    } finally {
      this.#telling.delete(party);
    }
  }
}
