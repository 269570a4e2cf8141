/** Packages in one question, at most: what one answer holds. */
const packagesMax = 16;
/** An answer that came so fast may be twice as large the next time; one that took longer than `slowMs` half as large. */
const fastMs = 500;
const slowMs = 2_000;
const minuteMs = 60_000;

/**
 * How much of the log is asked for at once, and how much in a minute. A slow link gets small answers, so that nothing else waits
 * long behind one (03: bytes under way stay below two seconds); a fast one gets as much as the operator gives it.
 */
export class Pace {
  readonly #bytesPerMinute: number;
  readonly #nowMs: () => number;
  #packages = 1;
  /** Bytes that may be taken at once; below 0 after an answer that was larger. */
  #left: number;
  #atMs: number;

  constructor(options: { kibPerMinute: number; nowMs: () => number }) {
    this.#bytesPerMinute = options.kibPerMinute * 1_024;
    this.#nowMs = options.nowMs;
    this.#left = this.#bytesPerMinute;
    this.#atMs = options.nowMs();
  }

  /** Packages to ask for now. */
  get packages(): number {
    return this.#packages;
  }

  /** How long to wait before the next question, in milliseconds. */
  get waitMs(): number {
    this.#refill();
    return this.#left > 0 ? 0 : Math.ceil(((1 - this.#left) / this.#bytesPerMinute) * minuteMs);
  }

  answered(answer: { bytes: number; tookMs: number }): void {
    this.#refill();
    this.#left -= answer.bytes;
    if (answer.tookMs <= fastMs) this.#packages = Math.min(packagesMax, this.#packages * 2);
    else if (answer.tookMs > slowMs) this.#packages = Math.max(1, this.#packages >> 1);
  }

  /** Nothing came: perhaps too much was asked for. */
  failed(): void {
    this.#packages = 1;
  }

  #refill(): void {
    const nowMs = this.#nowMs();
    const passedMs = Math.max(0, nowMs - this.#atMs);
    this.#atMs = nowMs;
    this.#left = Math.min(this.#bytesPerMinute, this.#left + (passedMs / minuteMs) * this.#bytesPerMinute);
  }
}
