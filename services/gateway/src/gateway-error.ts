import type { HealthCode } from './codes.ts';

/** What stops one handling, or the gateway. */
export type GatewayErrorCode =
  /** Admission is closed; the message is put back and comes again. */
  | 'CLOSED'
  /** LEDGER holds what cannot be, or does not take what it must: the gateway halts. */
  | 'LEDGER_DAMAGED'
  /** REGISTER lacks a message. */
  | 'REGISTER_DAMAGED'
  /** A stream of deliveries is not as it was set up. */
  | 'CANNOT_DELIVER'
  /** The start cannot succeed with this configuration. */
  | 'CANNOT_START';

/** The one error of the gateway. Carries codes and ids, never payloads. */
export class GatewayError extends Error {
  readonly code: GatewayErrorCode;
  readonly health: HealthCode | undefined;

  constructor(code: GatewayErrorCode, message: string, options?: ErrorOptions & { health?: HealthCode }) {
    super(message, options);
    this.name = 'GatewayError';
    this.code = code;
    this.health = options?.health;
  }
}
