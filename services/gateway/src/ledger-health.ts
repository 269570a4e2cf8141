import { ledgerStream } from '@tamga/core/identifiers';
import { BusError, type Bus, type StreamState } from '@tamga/platform/bus';
import { haltCodes, type HaltCode, type HealthCode } from './codes.ts';
import { GatewayError } from './gateway-error.ts';
import { judgeAttestation, judgeLedger, type AttestationFacts, type OwnKnowledge } from './ledger-rules.ts';

/** An attestation stands this long while audit restarts; a halt of audit counts at once. */
const attestationAgeMaxMs = 60_000;

/** A stretch of time in which admission is open. Its signal fires when it ends. */
export interface OpenPeriod {
  readonly signal: AbortSignal;
}

/** Whether anything is admitted, and if not, why. */
export type HealthStatus =
  | { readonly open: true; readonly halted: false }
  | { readonly open: false; readonly code: HealthCode; readonly halted: boolean };

export interface LedgerHealthOptions {
  readonly bus: Pick<Bus, 'streamInfo' | 'serverId' | 'onReconnect' | 'connected'>;
  readonly epoch: number;
  readonly firstSequence: number;
  /** Asks audit; rejects when nobody answers. */
  readonly attest: () => Promise<AttestationFacts>;
  /** Undefined: policy answers. Asked only when LEDGER is sound. */
  readonly probePolicy: () => Promise<HealthCode | undefined>;
  readonly nowMs: () => number;
  readonly onChange?: (status: HealthStatus) => void;
  /** Sees the stream at every check. */
  readonly onState?: (state: StreamState) => void;
}

/**
 * The door of admission: open only while LEDGER meets the health rules (05) and audit vouches for it. Damage halts until
 * the process is started again; everything else closes the door until the next good check.
 */
export class LedgerHealth implements Disposable {
  readonly #options: LedgerHealthOptions;
  #status: HealthStatus = { open: false, code: 'STARTING', halted: false };
  #period: AbortController | undefined;
  #waiting: ((period: OpenPeriod) => void)[] = [];
  #attested: { facts: AttestationFacts; atMs: number } | undefined;
  #lastSequence = 0;
  #checkpointSize = 0;
  readonly #stopListening: () => void;

  constructor(options: LedgerHealthOptions) {
    this.#options = options;
    this.#stopListening = options.bus.onReconnect(() => {
      // Another server, or the same with another store: what was attested before says nothing about it.
      this.#attested = undefined;
      this.close('RECONNECTED');
    });
  }

  [Symbol.dispose](): void {
    this.#stopListening();
    this.close('STOPPING');
  }

  get status(): HealthStatus {
    return this.#status;
  }

  /** The period that is open now. Throws CLOSED. */
  period(): OpenPeriod {
    if (this.#period === undefined) throw new GatewayError('CLOSED', 'admission is closed');
    return this.#period;
  }

  /** Resolves with the next open period, at once if one is open. Rejects when the signal fires first. */
  async whenOpen(signal: AbortSignal): Promise<OpenPeriod> {
    if (this.#period !== undefined) return this.#period;
    signal.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<OpenPeriod>();
    const give = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', give, { once: true });
    this.#waiting.push(resolve);
    try {
      return await promise;
    } finally {
      signal.removeEventListener('abort', give);
      this.#waiting = this.#waiting.filter((waiting) => waiting !== resolve);
    }
  }

  /** What is to be above every later acknowledgement: taken before a record is published. */
  floor(): number {
    return Math.max(this.#lastSequence, this.#checkpointSize);
  }

  /** Takes note of an acknowledgement. Throws LEDGER_DAMAGED and halts when the stream has given a sequence twice. */
  acknowledged(stored: { sequence: number; floor: number }): void {
    if (stored.sequence <= stored.floor) {
      this.halt('LEDGER_WENT_BACK');
      throw new GatewayError('LEDGER_DAMAGED', `LEDGER acknowledged ${stored.sequence}, not above ${stored.floor}`, {
        health: 'LEDGER_WENT_BACK',
      });
    }
    this.#lastSequence = Math.max(this.#lastSequence, stored.sequence);
  }

  /** Ends the open period until a check succeeds. */
  close(code: HealthCode): void {
    this.#set({ open: false, code, halted: false });
  }

  /** Ends admission for the life of this process. */
  halt(code: HaltCode): void {
    this.#set({ open: false, code, halted: true });
  }

  /** Asks audit, then the stream, and opens or closes the door by what they say. */
  async check(): Promise<HealthStatus> {
    if (!this.#isHalted()) {
      const code = await this.#judge();
      if (code === undefined) this.#set({ open: true, halted: false });
      else if (isHaltCode(code)) this.halt(code);
      else this.close(code);
    }
    return this.#status;
  }

  async #judge(): Promise<HealthCode | undefined> {
    const { bus } = this.#options;
    if (!bus.connected) return 'NOT_CONNECTED';
    const serverId = bus.serverId;
    const attestation = await this.#attest();
    if (typeof attestation === 'string') return attestation;
    const known = this.#own(serverId);
    if (judgeAttestation(attestation, known) === 'AUDIT_OTHER_EPOCH') return 'AUDIT_OTHER_EPOCH';
    let state: StreamState;
    try {
      state = await bus.streamInfo(ledgerStream(this.#options.epoch));
    } catch (error) {
      return error instanceof BusError && error.code === 'STREAM_MISSING' ? 'LEDGER_MISSING' : 'LEDGER_UNREACHABLE';
    }
    if (bus.serverId !== serverId) return 'RECONNECTED';
    this.#options.onState?.(state);
    const code = judgeLedger(state, known) ?? judgeAttestation(attestation, known);
    this.#lastSequence = Math.max(this.#lastSequence, state.lastSequence);
    return code ?? (await this.#options.probePolicy());
  }

  /** The newest attestation that still counts. */
  async #attest(): Promise<AttestationFacts | HealthCode> {
    const nowMs = this.#options.nowMs();
    let facts: AttestationFacts | undefined;
    try {
      facts = await this.#options.attest();
    } catch {
      facts = undefined;
    }
    if (facts !== undefined) {
      this.#checkpointSize = Math.max(this.#checkpointSize, facts.checkpointSize);
      const code = judgeAttestation(facts, this.#own(this.#options.bus.serverId));
      if (code === undefined) this.#attested = { facts, atMs: nowMs };
      else if (code === 'AUDIT_HALTED') this.#attested = undefined;
    }
    if (this.#attested !== undefined && nowMs - this.#attested.atMs <= attestationAgeMaxMs) return this.#attested.facts;
    return facts ?? 'AUDIT_UNREACHABLE';
  }

  #own(serverId: string): OwnKnowledge {
    const { epoch, firstSequence } = this.#options;
    return { epoch, firstSequence, serverId, lastSequence: this.#lastSequence, checkpointSize: this.#checkpointSize };
  }

  #isHalted(): boolean {
    return this.#status.halted;
  }

  #set(status: HealthStatus): void {
    if (this.#isHalted() || isSame(status, this.#status)) return;
    this.#status = status;
    if (status.open) {
      const period = new AbortController();
      this.#period = period;
      for (const resolve of this.#waiting.splice(0)) resolve(period);
    } else {
      this.#period?.abort(new GatewayError('CLOSED', `admission was closed: ${status.code}`, { health: status.code }));
      this.#period = undefined;
    }
    this.#options.onChange?.(status);
  }
}

function isSame(a: HealthStatus, b: HealthStatus): boolean {
  if (a.open || b.open) return a.open === b.open;
  return a.code === b.code && a.halted === b.halted;
}

function isHaltCode(code: HealthCode): code is HaltCode {
  return haltCodes.some((halt) => halt === code);
}
