import { newMessageId, type LaneSubject, type PartyId } from '@tamga/core/identifiers';
import { toHex } from '@tamga/core/identifiers';
import type { LedgerHash } from '@tamga/core/ledger';
import type { ReceivedMessage } from '@tamga/platform/bus';
import type { Logger } from '@tamga/platform/logging';
import { uint64 } from '@tamga/wire';
import type { QuarantineCode } from './codes.ts';
import type { OpenPeriod } from './ledger-health.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import type { GatewayMetrics } from './metrics.ts';

/**
 * One count record a party and interval, however much came. What is counted is held until the record is stored: a flood
 * of what is not authentic slows its own party's lanes and makes LEDGER grow by one record a second at most.
 */
export const quarantineIntervalMs = 1_000;
/** Lines in the log, a party and interval: the count has the rest. */
const linesMax = 8;

export interface QuarantineOptions {
  readonly writer: LedgerWriter;
  readonly hash: LedgerHash;
  readonly nowMs: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly log: Logger;
  readonly metrics: GatewayMetrics;
  readonly intervalMs: number;
}

interface Interval {
  count: number;
  readonly fromMs: number;
  readonly stored: Promise<void>;
}

/**
 * Counts what is not an account's authentic word (03, admission step 3). Bytes are not kept: nobody vouches for them, and
 * their sender has them. The log holds a digest, the ledger a count.
 */
export class Quarantine {
  readonly #options: QuarantineOptions;
  readonly #intervals = new Map<PartyId, Interval>();

  constructor(options: QuarantineOptions) {
    this.#options = options;
  }

  /** Resolves when the record that counts this submission is stored: only then may it be removed. */
  async take(
    message: ReceivedMessage,
    about: { party: PartyId; lane: LaneSubject | undefined; code: QuarantineCode },
    period: OpenPeriod,
  ): Promise<void> {
    const { metrics } = this.#options;
    metrics.quarantined(about.code);
    const interval = this.#intervals.get(about.party) ?? this.#begin(about.party, period);
    interval.count++;
    if (interval.count <= linesMax) this.#note(message, about);
    await interval.stored;
  }

  #begin(party: PartyId, period: OpenPeriod): Interval {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const interval: Interval = { count: 0, fromMs: this.#options.nowMs(), stored: promise };
    this.#intervals.set(party, interval);
    setTimeout(() => {
      this.#intervals.delete(party);
      this.#store(party, interval, period).then(resolve, reject);
    }, this.#options.intervalMs);
    return interval;
  }

  async #store(party: PartyId, { count, fromMs }: Interval, period: OpenPeriod): Promise<void> {
    const { writer, nowMs, randomBytes } = this.#options;
    const toMs = Math.max(fromMs, nowMs());
    const id = newMessageId({ nowMs: toMs, randomBytes });
    const quarantine = { party, fromMs: uint64(fromMs), toMs: uint64(toMs), count };
    await writer.write({
      subject: { kind: 'quarantine', party, id },
      record: { atMs: uint64(toMs), quarantine },
      period,
    });
  }

  #note(
    { data, sequence, stream, deliveryCount }: ReceivedMessage,
    { party, lane, code }: { party: PartyId; lane: LaneSubject | undefined; code: QuarantineCode },
  ): void {
    const digest = toHex(this.#options.hash.sha256(data));
    this.#options.log.warn(
      {
        event: 'quarantined',
        code,
        party,
        id: lane?.id,
        priority: lane?.priority,
        stream,
        sequence,
        digest,
        bytes: data.length,
        deliveries: deliveryCount,
      },
      'A submission is not its account’s authentic word',
    );
  }
}
