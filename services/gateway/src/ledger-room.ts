import type { StreamState } from '@tamga/platform/bus';
import type { Logger } from '@tamga/platform/logging';
import type { GatewayMetrics } from './metrics.ts';

/** Shares of LEDGER's bytes, and of an epoch's entries, at which people are told. */
export const fillWarned = 0.8;
export const fillNotReady = 0.95;
/** Told again this often while it lasts. */
const warnEveryMs = 3_600_000;
const percent = 100;

/**
 * Of what there is nearly no more: bytes (when they are used up nothing is admitted, LEDGER_NOT_WRITABLE), or entries (each
 * takes memory of the server; admission goes on). A new epoch helps against both.
 */
export type RoomCode = 'LEDGER_NEARLY_FULL' | 'EPOCH_NEARLY_FULL';

type Metrics = Pick<GatewayMetrics, 'ledgerFill' | 'epochFill'>;

/** Watches how full LEDGER is, so that somebody acts long before it stops the region. */
export class LedgerRoom {
  readonly #metrics: Metrics;
  readonly #log: Pick<Logger, 'warn' | 'error'>;
  readonly #nowMs: () => number;
  readonly #entriesMax: number;
  readonly #onRoom: (code: RoomCode | undefined) => void;
  #told: { level: number; atMs: number } | undefined;
  #last: { code: RoomCode | undefined } | undefined;

  /** `entriesMax` is what an epoch is meant to hold. `onRoom` hears of the first look and of every change. */
  constructor(options: {
    metrics: Metrics;
    log: Pick<Logger, 'warn' | 'error'>;
    nowMs: () => number;
    entriesMax: number;
    onRoom: (code: RoomCode | undefined) => void;
  }) {
    this.#metrics = options.metrics;
    this.#log = options.log;
    this.#nowMs = options.nowMs;
    this.#entriesMax = options.entriesMax;
    this.#onRoom = options.onRoom;
  }

  /** A stream without a bound in bytes is never full by its own. */
  look({ stream, bytes, bytesMax, messages }: Pick<StreamState, 'stream' | 'bytes' | 'bytesMax' | 'messages'>): void {
    const ofBytes = bytesMax > 0 ? bytes / bytesMax : 0;
    const ofEntries = messages / this.#entriesMax;
    this.#metrics.ledgerFill(ofBytes);
    this.#metrics.epochFill(messages, ofEntries);
    const code =
      ofBytes >= fillNotReady ? 'LEDGER_NEARLY_FULL' : ofEntries >= fillNotReady ? 'EPOCH_NEARLY_FULL' : undefined;
    if (this.#last === undefined || this.#last.code !== code) this.#onRoom(code);
    this.#last = { code };
    this.#tell({ stream, bytes, messages }, { ofBytes, ofEntries });
  }

  #tell(
    { stream, bytes, messages }: { stream: string; bytes: number; messages: number },
    { ofBytes, ofEntries }: { ofBytes: number; ofEntries: number },
  ): void {
    const fill = Math.max(ofBytes, ofEntries);
    const level = [fillWarned, fillNotReady].filter((one) => fill >= one).length;
    const nowMs = this.#nowMs();
    const isNews = level > (this.#told?.level ?? 0) || nowMs - (this.#told?.atMs ?? nowMs) >= warnEveryMs;
    if (level === 0) this.#told = undefined;
    if (level === 0 || !isNews) return;
    this.#told = { level, atMs: nowMs };
    const fields = { event: 'ledger-filling', stream, bytes, count: messages, size: Math.floor(fill * percent) };
    if (level === 1)
      this.#log.warn(fields, 'LEDGER is filling: plan a new epoch (tamga ledger new-epoch), or more room');
    else if (ofBytes >= fillNotReady)
      this.#log.error(fields, 'LEDGER is nearly full: when it is full nothing is admitted any more');
    else this.#log.error(fields, 'The epoch holds nearly as many entries as it is meant to: begin a new one');
  }
}
