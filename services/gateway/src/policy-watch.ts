import { policySubject } from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';
import { decodeExact, encode, tamga, uint64 } from '@tamga/wire';
import type { HealthCode } from './codes.ts';

/** Submissions are held this long for policy; then admission closes, so that waiting does not use up their deliveries. */
const patienceMs = 10_000;
const probeTimeoutMs = 2_000;

/** Watches whether policy answers. */
export class PolicyWatch {
  readonly #bus: Pick<Bus, 'request'>;
  readonly #nowMs: () => number;
  readonly #monotonicMs: () => number;
  readonly #close: () => void;
  #troubleSinceMs: number | undefined;

  constructor(options: {
    bus: Pick<Bus, 'request'>;
    nowMs: () => number;
    /** A clock that never goes back. */
    monotonicMs: () => number;
    close: () => void;
  }) {
    this.#bus = options.bus;
    this.#nowMs = options.nowMs;
    this.#monotonicMs = options.monotonicMs;
    this.#close = options.close;
  }

  answered(): void {
    this.#troubleSinceMs = undefined;
  }

  troubled(): void {
    this.#troubleSinceMs ??= this.#monotonicMs();
    if (this.#isOutOfPatience()) this.#close();
  }

  /** Asks an empty question when policy was last heard to fail. */
  async probe(): Promise<HealthCode | undefined> {
    if (this.#troubleSinceMs === undefined || !this.#isOutOfPatience()) return undefined;
    try {
      const question = encode(tamga.service.v1.DecideRequest, { atMs: uint64(this.#nowMs()) });
      const reply = await this.#bus.request(policySubject, question, { timeoutMs: probeTimeoutMs });
      const decoded = decodeExact<tamga.service.v1.DecideReply.$Properties, tamga.service.v1.DecideReply>(
        tamga.service.v1.DecideReply,
        reply,
      );
      if (!decoded.ok || decoded.message.code !== '') return 'POLICY_UNREACHABLE';
    } catch {
      return 'POLICY_UNREACHABLE';
    }
    this.answered();
    return undefined;
  }

  #isOutOfPatience(): boolean {
    return this.#troubleSinceMs !== undefined && this.#monotonicMs() - this.#troubleSinceMs >= patienceMs;
  }
}
