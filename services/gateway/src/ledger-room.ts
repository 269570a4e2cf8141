import type { StreamState } from '@tamga/platform/bus';
import type { Logger } from '@tamga/platform/logging';
import type { GatewayMetrics } from './metrics.ts';

/** Shares of LEDGER's bytes at which people are told. When it is full, nothing is admitted any more (LEDGER_NOT_WRITABLE). */
export const fillWarned = 0.8;
export const fillNotReady = 0.95;
/** Told again this often while it lasts. */
const warnEveryMs = 3_600_000;
const percent = 100;

/** Watches how full LEDGER is, so that somebody acts long before it stops the region. */
export class LedgerRoom {
  readonly #metrics: Pick<GatewayMetrics, 'ledgerFill'>;
  readonly #log: Pick<Logger, 'warn' | 'error'>;
  readonly #nowMs: () => number;
  readonly #onRoom: (hasRoom: boolean) => void;
  #told: { level: number; atMs: number } | undefined;
  #hadRoom: boolean | undefined;

  /** `onRoom` hears of the first look and of every change. */
  constructor(options: {
    metrics: Pick<GatewayMetrics, 'ledgerFill'>;
    log: Pick<Logger, 'warn' | 'error'>;
    nowMs: () => number;
    onRoom: (hasRoom: boolean) => void;
  }) {
    this.#metrics = options.metrics;
    this.#log = options.log;
    this.#nowMs = options.nowMs;
    this.#onRoom = options.onRoom;
  }

  /** A stream without a bound in bytes is never full by its own. */
  look({ stream, bytes, bytesMax, messages }: Pick<StreamState, 'stream' | 'bytes' | 'bytesMax' | 'messages'>): void {
    const fill = bytesMax > 0 ? bytes / bytesMax : 0;
    this.#metrics.ledgerFill(fill);
    const hasRoom = fill < fillNotReady;
    if (hasRoom !== this.#hadRoom) this.#onRoom(hasRoom);
    this.#hadRoom = hasRoom;
    this.#tell({ stream, bytes, messages }, fill);
  }

  #tell({ stream, bytes, messages }: { stream: string; bytes: number; messages: number }, fill: number): void {
    const level = [fillWarned, fillNotReady].filter((one) => fill >= one).length;
    const nowMs = this.#nowMs();
    const isNews = level > (this.#told?.level ?? 0) || nowMs - (this.#told?.atMs ?? nowMs) >= warnEveryMs;
    if (level === 0) this.#told = undefined;
    if (level === 0 || !isNews) return;
    this.#told = { level, atMs: nowMs };
    const fields = { event: 'ledger-filling', stream, bytes, count: messages, size: Math.floor(fill * percent) };
    if (level === 1) this.#log.warn(fields, 'LEDGER is filling: it needs more room, or a new epoch');
    else this.#log.error(fields, 'LEDGER is nearly full: when it is full nothing is admitted any more');
  }
}
