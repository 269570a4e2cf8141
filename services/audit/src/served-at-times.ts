/** A service that is open only at times, such as while this audit leads. Disposal closes it for good. */
export class ServedAtTimes implements AsyncDisposable {
  readonly #open: () => AsyncDisposable;
  #opened: AsyncDisposable | undefined;
  readonly #closing = new Set<Promise<void>>();

  constructor(open: () => AsyncDisposable) {
    this.#open = open;
  }

  /** Opens or closes it. What is closed finishes what it has in hand by itself. */
  set(isOpen: boolean): void {
    if (isOpen) this.#opened ??= this.#open();
    else this.#close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#close();
    await Promise.all(this.#closing);
  }

  #close(): void {
    const opened = this.#opened;
    this.#opened = undefined;
    if (opened === undefined) return;
    const closing = Promise.resolve(opened[Symbol.asyncDispose]()).finally(() => this.#closing.delete(closing));
    this.#closing.add(closing);
  }
}
