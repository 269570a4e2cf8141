import {
  classHeader,
  deferredStream,
  deferredSubject,
  expiresHeader,
  outStream,
  outSubject,
  priorityHeader,
  type LaneSubject,
  type OutClass,
} from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';
import { traceHeaders } from '@tamga/platform/telemetry';
import { encode, tamga } from '@tamga/wire';
import { GatewayError } from './gateway-error.ts';

/** What a party is given, and where. */
export interface Parcel {
  readonly to: LaneSubject;
  readonly class: OutClass;
  readonly delivery: tamga.service.v1.Delivery.$Properties;
  /** When the message expires, Unix milliseconds; the expiry worker reads only headers. */
  readonly expiresMs?: number;
}

/** In OUT now or before; waiting in DEFERRED; nowhere, because both are full. */
export type PutResult = 'stored' | 'there' | 'deferred' | 'full';

/** Puts deliveries into OUT; what does not fit waits in DEFERRED, so that an absent recipient stops nobody (03). */
export class OutLanes {
  readonly #bus: Pick<Bus, 'publishUntilAcknowledged'>;

  constructor(options: { bus: Pick<Bus, 'publishUntilAcknowledged'> }) {
    this.#bus = options.bus;
  }

  /** Throws BusError ABORTED when the signal fires first; then the parcel may be there or not. */
  async put(parcel: Parcel, signal: AbortSignal): Promise<PutResult> {
    const bytes = encode(tamga.service.v1.Delivery, parcel.delivery);
    const headers = headersOf(parcel);
    const { party, priority, id } = parcel.to;
    const placed = await this.#publish(outSubject(parcel.to), bytes, { stream: outStream(party), headers, signal });
    if (placed !== 'full') return placed;
    const deferred = await this.#publish(deferredSubject({ party, id }), bytes, {
      stream: deferredStream,
      headers: { ...headers, [priorityHeader]: priority },
      signal,
    });
    return deferred === 'full' ? 'full' : 'deferred';
  }

  /** Puts what lay in DEFERRED into OUT, as it is. */
  async move(
    to: LaneSubject,
    deferred: { data: Uint8Array; headers: Record<string, string> },
    signal: AbortSignal,
  ): Promise<PutResult> {
    return await this.#publish(outSubject(to), deferred.data, {
      stream: outStream(to.party),
      headers: deferred.headers,
      signal,
    });
  }

  async #publish(
    subject: string,
    bytes: Uint8Array,
    options: { stream: string; headers: Record<string, string>; signal: AbortSignal },
  ): Promise<'stored' | 'there' | 'full'> {
    const { stream, headers, signal } = options;
    const result = await this.#bus.publishUntilAcknowledged(subject, bytes, {
      expectEmptySubject: true,
      expectStream: stream,
      headers,
      signal,
    });
    if (result.stored) return 'stored';
    if (result.code === 'SUBJECT_TAKEN') return 'there';
    if (result.code === 'STREAM_FULL') return 'full';
    throw new GatewayError('CANNOT_DELIVER', `${stream} takes no delivery: ${result.code}`);
  }
}

function headersOf({ class: outClass, expiresMs }: Parcel): Record<string, string> {
  const expires = expiresMs === undefined ? {} : { [expiresHeader]: String(expiresMs) };
  return { ...traceHeaders(), [classHeader]: outClass, ...expires };
}
