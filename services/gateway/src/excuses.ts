import type { ReceivedMessage } from '@tamga/platform/bus';

/** Submissions whose deliveries are explained: the oldest is forgotten first. */
const excusesMax = 10_000;

/**
 * Remembers which deliveries this gateway itself put back because admission was closed: they say nothing against the
 * submission. What another gateway put back is not known; so the count only decides how carefully one is handled, never
 * what is true (docs/decisions/0052).
 */
export class Excuses {
  readonly #counts = new Map<string, number>();

  /** Deliveries of a submission that nothing explains. */
  unexplained(message: Pick<ReceivedMessage, 'stream' | 'sequence' | 'deliveryCount'>): number {
    return message.deliveryCount - (this.#counts.get(keyOf(message)) ?? 0);
  }

  excuse(message: Pick<ReceivedMessage, 'stream' | 'sequence'>): void {
    const key = keyOf(message);
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.delete(key);
    this.#counts.set(key, count);
    const [oldest] = this.#counts.keys();
    if (this.#counts.size > excusesMax && oldest !== undefined) this.#counts.delete(oldest);
  }

  settled(message: Pick<ReceivedMessage, 'stream' | 'sequence'>): void {
    this.#counts.delete(keyOf(message));
  }
}

function keyOf({ stream, sequence }: Pick<ReceivedMessage, 'stream' | 'sequence'>): string {
  return `${stream} ${sequence}`;
}
