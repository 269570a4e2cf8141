import { ledgerStream, partyOf, type MessageId } from '@tamga/core/identifiers';
import { decodeEntry, decodeRecord, type AdmissionRecord } from '@tamga/core/ledger';
import type { Bus } from '@tamga/platform/bus';
import { GatewayError } from './gateway-error.ts';
import { persist } from './persist.ts';

/** A limit on which a permission rests, as policy names it. */
export interface QuotaLimit {
  /** Policy, sending party, receiving party: `kz-tj@1/C3/2|kz|tj`. */
  readonly key: string;
  readonly count: number;
  readonly windowMs: number;
}

/** Of so many quotas the counts are kept; one not asked for longest is counted anew when it is asked for again. */
const keysMax = 4_096;
/** A window over more entries is not counted: its quota counts as used up. */
const scanEntriesMax = 5_000_000;
/** A permission that was given and never recorded counts for this long. */
const reservedMs = 60_000;

/** What is counted under one key. */
interface Tally {
  readonly article: string;
  readonly senderParty: string;
  readonly recipientParty: string;
  readonly windowMs: number;
  /** When each was recorded, ascending as LEDGER has them; what has left the window is dropped. */
  timesMs: number[];
  /** Permissions given here that LEDGER does not show yet. */
  readonly reserved: Map<MessageId, number>;
  usedMs: number;
}

/**
 * How often each quota was used: counted in LEDGER and nowhere else (decision 0127). A message counts that was admitted, by
 * its record's time, in the window that reaches back from now, if the decision for the receiving party rests on the article
 * of the quota. So every gateway counts alike, a restart forgets nothing, and anybody can count again. What this gateway has
 * permitted and not yet recorded counts as well. Nothing is read while no agreement has a quota.
 */
export class QuotaCounts {
  readonly #bus: Pick<Bus, 'streamInfo' | 'readRange' | 'getBySequence'>;
  readonly #stream: string;
  readonly #nowMs: () => number;
  readonly #tallies = new Map<string, Tally>();
  /** Everything up to this sequence has been counted for every tally. 0: nothing was read yet. */
  #countedSequence = 0;
  /** Questions, one after the other: two messages must not both take the last place. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: {
    bus: Pick<Bus, 'streamInfo' | 'readRange' | 'getBySequence'>;
    epoch: number;
    nowMs: () => number;
  }) {
    this.#bus = options.bus;
    this.#stream = ledgerStream(options.epoch);
    this.#nowMs = options.nowMs;
  }

  /** Keys of the quotas that are used up. The others have one place fewer until the message is recorded. */
  async exceeded(quotas: readonly QuotaLimit[], of: { id: MessageId; signal: AbortSignal }): Promise<string[]> {
    const asked = this.#last.then(() => this.#exceeded(quotas, of));
    this.#last = asked.catch(() => undefined);
    return await asked;
  }

  async #exceeded(
    quotas: readonly QuotaLimit[],
    { id, signal }: { id: MessageId; signal: AbortSignal },
  ): Promise<string[]> {
    await this.#follow(signal);
    const nowMs = this.#nowMs();
    const used: string[] = [];
    for (const quota of quotas) {
      const tally = await this.#tallyOf(quota, signal);
      if (tally === undefined || countOf(tally, id, nowMs) >= quota.count) used.push(quota.key);
    }
    // A message that is refused takes no place, so none is reserved before all are known to be free.
    for (const quota of quotas)
      if (used.length === 0) this.#tallies.get(quota.key)?.reserved.set(id, nowMs + reservedMs);
    return used.toSorted();
  }

  /** Counts what LEDGER has beyond what was counted. */
  async #follow(signal: AbortSignal): Promise<void> {
    const { lastSequence } = await persist({ signal }, () => this.#bus.streamInfo(this.#stream));
    if (this.#tallies.size > 0 && this.#countedSequence < lastSequence) {
      const tallies = [...this.#tallies.values()];
      await this.#read({ from: this.#countedSequence + 1, to: lastSequence }, tallies, signal);
    }
    this.#countedSequence = lastSequence;
  }

  /** Undefined where its window is too long to be counted. */
  async #tallyOf(quota: QuotaLimit, signal: AbortSignal): Promise<Tally | undefined> {
    const nowMs = this.#nowMs();
    const known = this.#tallies.get(quota.key);
    if (known !== undefined && known.windowMs >= quota.windowMs) {
      known.usedMs = nowMs;
      return known;
    }
    const parts = /^(?<article>.+)\/\d+\|(?<sender>[^|]+)\|(?<recipient>[^|]+)$/u.exec(quota.key)?.groups;
    if (parts === undefined) return undefined;
    const { article = '', sender: senderParty = '', recipient: recipientParty = '' } = parts;
    const { windowMs } = quota;
    const from = await this.#firstSince(nowMs - windowMs, signal);
    if (this.#countedSequence - from >= scanEntriesMax) return undefined;
    const reserved = known?.reserved ?? new Map<MessageId, number>();
    const tally: Tally = { article, senderParty, recipientParty, windowMs, timesMs: [], reserved, usedMs: nowMs };
    await this.#read({ from, to: this.#countedSequence }, [tally], signal);
    this.#tallies.set(quota.key, tally);
    this.#forget();
    return tally;
  }

  /** The first sequence whose record is not older than a moment, by halving: the hub's clock never goes far back. */
  async #firstSince(sinceMs: number, signal: AbortSignal): Promise<number> {
    let [low, high] = [1, this.#countedSequence + 1];
    while (low < high) {
      const middle = low + Math.floor((high - low) / 2);
      const stored = await persist({ signal }, () => this.#bus.getBySequence(this.#stream, middle));
      if (stored === undefined || recordedMs(stored) < sinceMs) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  async #read(range: { from: number; to: number }, tallies: readonly Tally[], signal: AbortSignal): Promise<void> {
    if (range.from > range.to) return;
    const added = new Map<Tally, { id: MessageId; atMs: number }[]>(tallies.map((tally) => [tally, []]));
    await persist({ signal }, async () => {
      // Made again from its beginning when it breaks off: nothing is counted before all of it was read.
      for (const list of added.values()) list.length = 0;
      for await (const stored of this.#bus.readRange(this.#stream, range)) {
        if (signal.aborted) throw new GatewayError('CLOSED', 'admission was closed while quotas were counted');
        if (stored === undefined) continue;
        const record = readRecord(stored);
        if (record.event !== 'admission' || !record.admitted) continue;
        for (const [tally, list] of added)
          if (countsFor(record, tally)) list.push({ id: record.id, atMs: record.atMs });
      }
    });
    for (const [tally, list] of added) {
      for (const { id, atMs } of list) {
        tally.reserved.delete(id);
        tally.timesMs.push(atMs);
      }
    }
  }

  #forget(): void {
    if (this.#tallies.size <= keysMax) return;
    const oldest = [...this.#tallies].reduce((a, b) => (a[1].usedMs <= b[1].usedMs ? a : b));
    this.#tallies.delete(oldest[0]);
  }
}

function countOf(tally: Tally, id: MessageId, nowMs: number): number {
  const sinceMs = nowMs - tally.windowMs;
  tally.timesMs = tally.timesMs.filter((atMs) => atMs > sinceMs);
  for (const [message, untilMs] of tally.reserved) if (untilMs <= nowMs) tally.reserved.delete(message);
  // Asked again for the same message, its own place is not taken by another.
  return tally.timesMs.length + tally.reserved.size - (tally.reserved.has(id) ? 1 : 0);
}

function countsFor(record: AdmissionRecord, { article, senderParty, recipientParty }: Tally): boolean {
  if (String(partyOf(record.sender)) !== senderParty) return false;
  return record.decisions.some(
    ({ recipient, bases }) =>
      recipient.startsWith(`${recipientParty}/`) &&
      (bases ?? []).some(
        (basis) => `${basis.agreement ?? ''}@${basis.version ?? 0}/${basis.article ?? ''}` === article,
      ),
  );
}

function recordedMs(stored: { data: Uint8Array; sequence: number }): number {
  return readRecord(stored).atMs;
}

function readRecord({ data, sequence }: { data: Uint8Array; sequence: number }) {
  const entry = decodeEntry(data);
  const decoded = entry.ok ? decodeRecord(entry.entry.record) : undefined;
  if (decoded?.ok === true) return decoded.record;
  throw new GatewayError('LEDGER_DAMAGED', `LEDGER holds no record at sequence ${sequence}`, {
    health: 'LEDGER_UNREADABLE',
  });
}
