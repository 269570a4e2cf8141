import type { Bus } from '@tamga/platform/bus';
import { isPassing } from './persist.ts';

/** Removals under way at once, and waiting; beyond that a submission's handling waits for its own. */
const inFlightMax = 16;
const waitingMax = 4_096;

interface Removal {
  readonly stream: string;
  readonly sequence: number;
}

/**
 * Removes settled submissions from IN beside the handling of others: nothing waits for it. What is not removed, because
 * the gateway fell or the exchange did not answer, lies there acknowledged and is removed by a sweep.
 */
export class Removals implements AsyncDisposable {
  readonly #bus: Pick<Bus, 'deleteMessage'>;
  readonly #waiting: Removal[] = [];
  readonly #underWay = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;

  constructor(options: { bus: Pick<Bus, 'deleteMessage'> }) {
    this.#bus = options.bus;
  }

  /** Resolves at once while there is room. Throws what an earlier removal failed with. */
  async add(removal: Removal): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure.error;
    this.#waiting.push(removal);
    this.#start();
    if (this.#waiting.length > waitingMax) await Promise.race(this.#underWay);
  }

  /** Waits for what was added. */
  async [Symbol.asyncDispose](): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  #start(): void {
    while (this.#underWay.size < inFlightMax) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      const work = this.#remove(next).finally(() => {
        this.#underWay.delete(work);
        this.#start();
      });
      this.#underWay.add(work);
    }
  }

  async #remove({ stream, sequence }: Removal): Promise<void> {
    try {
      await this.#bus.deleteMessage(stream, sequence);
    } catch (error) {
      if (!isPassing(error)) this.#failure = { error };
    }
  }
}
