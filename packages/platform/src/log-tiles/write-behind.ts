import type { TileContent } from '@tamga/core/ledger/tiles';

/** Tiles that wait while others are being written. */
const waitingMax = 64;

/** Brings tiles to the disk while the next ones are made: one write under way, a bounded number waiting. */
export class WriteBehind {
  readonly #write: (contents: readonly TileContent[]) => Promise<void>;
  #waiting: TileContent[] = [];
  #underWay: Promise<void> | undefined;
  #failure: { error: unknown } | undefined;

  constructor(write: (contents: readonly TileContent[]) => Promise<void>) {
    this.#write = write;
  }

  /** Takes tiles; waits only where too many wait already. Throws what an earlier write threw. */
  async add(contents: readonly TileContent[]): Promise<void> {
    this.#waiting.push(...contents);
    this.#start();
    if (this.#waiting.length >= waitingMax) await this.#underWay;
    this.#throwFailure();
  }

  /** Resolves when nothing is under way any more. What failed is told here, and what waited is then forgotten. */
  async end(): Promise<void> {
    for (;;) {
      this.#start();
      if (this.#underWay === undefined) break;
      await this.#underWay;
    }
    this.#throwFailure();
  }

  #start(): void {
    if (this.#failure !== undefined) this.#waiting = [];
    if (this.#underWay !== undefined || this.#waiting.length === 0) return;
    const contents = this.#waiting;
    this.#waiting = [];
    this.#underWay = this.#settle(contents);
  }

  async #settle(contents: readonly TileContent[]): Promise<void> {
    try {
      await this.#write(contents);
    } catch (error) {
      this.#failure = { error };
    } finally {
      this.#underWay = undefined;
    }
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}
