/** Why nats-server cannot be had, started or stopped. */
export type NatsServerErrorCode =
  | 'NOT_FOUND'
  | 'TOO_OLD'
  | 'PORT_TAKEN'
  | 'BAD_CONFIGURATION'
  | 'DID_NOT_START'
  | 'DID_NOT_STOP'
  | 'NOT_OURS';

/** The one error of this folder: what happened, and the way out. */
export class NatsServerError extends Error {
  readonly code: NatsServerErrorCode;

  constructor(code: NatsServerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NatsServerError';
    this.code = code;
  }
}
