import { ledgerStream } from '@tamga/core/identifiers';
import { BusError, type Bus, type StreamState } from '@tamga/platform/bus';
import { haltCodes, type HaltCode, type HealthCode } from './codes.ts';
import { GatewayError } from './gateway-error.ts';
import { AuditVoices, type HaltingAudit } from './audit-voices.ts';
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
  | {
      readonly open: false;
      readonly code: HealthCode;
      readonly halted: boolean;
      /** For AUDIT_HALTED: which audit, and why. */
      readonly halting?: HaltingAudit;
    };

/** Why admission is closed. */
type Closing = Pick<Extract<HealthStatus, { open: false }>, 'code' | 'halting'>;

export interface LedgerHealthOptions {
  readonly bus: Pick<Bus, 'streamInfo' | 'serverId' | 'onReconnect' | 'connected'>;
  readonly epoch: number;
  readonly firstSequence: number;
  /** Asks every audit; rejects when none answers. */
  readonly attest: () => Promise<readonly AttestationFacts[]>;
  /** Undefined: policy answers. Asked only when LEDGER is sound. */
  readonly probePolicy: () => Promise<HealthCode | undefined>;
  /** A clock that never goes back: what was vouched for must not last longer because somebody set the time. */
  readonly monotonicMs: () => number;
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
  readonly #voices = new AuditVoices();
  #attested: { facts: AttestationFacts; atMs: number } | undefined;
  #lastSequence = 0;
  #checkpointSize = 0;
  readonly #stopListening: () => void;

  constructor(options: LedgerHealthOptions) {
    this.#options = options;
    this.#stopListening = options.bus.onReconnect(() => {
      // Another server, or the same with another store: what was attested before says nothing about it.
      this.#attested = undefined;
      this.#voices.forget();
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
      const closing = await this.#judge();
      if (closing === undefined) this.#set({ open: true, halted: false });
      else if (isHaltCode(closing.code)) this.halt(closing.code);
      else this.#set({ open: false, halted: false, ...closing });
    }
    return this.#status;
  }

  async #judge(): Promise<Closing | undefined> {
    const { bus } = this.#options;
    if (!bus.connected) return { code: 'NOT_CONNECTED' };
    const serverId = bus.serverId;
    const attestation = await this.#attest();
    // Whoever was told another epoch judges another stream: what this one says of itself is not asked.
    if ('code' in attestation && attestation.code === 'AUDIT_OTHER_EPOCH') return attestation;
    const known = this.#own(serverId);
    let state: StreamState;
    try {
      state = await bus.streamInfo(ledgerStream(this.#options.epoch));
    } catch (error) {
      const isMissing = error instanceof BusError && error.code === 'STREAM_MISSING';
      return { code: isMissing ? 'LEDGER_MISSING' : 'LEDGER_UNREACHABLE' };
    }
    if (bus.serverId !== serverId) return { code: 'RECONNECTED' };
    this.#options.onState?.(state);
    const damage = judgeLedger(state, known);
    this.#lastSequence = Math.max(this.#lastSequence, state.lastSequence);
    if (damage !== undefined) return { code: damage };
    if ('code' in attestation) return attestation;
    // It may be one that was kept while audit restarts.
    const code = judgeAttestation(attestation.attested, known) ?? (await this.#options.probePolicy());
    return code === undefined ? undefined : { code };
  }

  /** The newest attestation that still counts, or why there is none. */
  async #attest(): Promise<{ attested: AttestationFacts } | Closing> {
    const nowMs = this.#options.monotonicMs();
    let answers: readonly AttestationFacts[] = [];
    try {
      answers = await this.#options.attest();
    } catch {
      // Nobody answers: what was said before stands for a while.
    }
    for (const { checkpointSize } of answers) this.#checkpointSize = Math.max(this.#checkpointSize, checkpointSize);
    const voices =
      answers.length === 0 ? undefined : this.#voices.judge(answers, this.#own(this.#options.bus.serverId), nowMs);
    if (voices !== undefined && 'attested' in voices) this.#attested = { facts: voices.attested, atMs: nowMs };
    else if (voices?.code === 'AUDIT_HALTED' || voices?.code === 'AUDIT_OTHER_EPOCH') this.#attested = undefined;
    if (this.#attested !== undefined && nowMs - this.#attested.atMs <= attestationAgeMaxMs)
      return { attested: this.#attested.facts };
    return voices !== undefined && 'code' in voices ? voices : { code: 'AUDIT_UNREACHABLE' };
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
  const [one, other] = [a.halting, b.halting];
  const isSameHalt = one?.audit === other?.audit && one?.code === other?.code;
  return a.code === b.code && a.halted === b.halted && isSameHalt;
}

function isHaltCode(code: HealthCode): code is HaltCode {
  return haltCodes.some((halt) => halt === code);
}
