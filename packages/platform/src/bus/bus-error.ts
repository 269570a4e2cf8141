/** What can go wrong between this process and the exchange, beyond what a caller should expect as a value. */
export type BusErrorCode =
  | 'CANNOT_CONNECT'
  | 'NOT_AUTHORISED'
  | 'CLOSED'
  | 'DISCONNECTED'
  | 'ABORTED'
  | 'TIMEOUT'
  | 'NO_RESPONDERS'
  | 'PERMISSION_DENIED'
  | 'TOO_LARGE'
  | 'STREAM_MISSING'
  | 'STREAM_DIFFERS'
  | 'CONSUMER_DIFFERS'
  | 'NO_ROOM'
  | 'UNEXPECTED_REPLY'
  | 'BAD_OPTION';

/** The one error of the bus. Messages carry subjects, streams and ids, never payloads. */
export class BusError extends Error {
  readonly code: BusErrorCode;

  constructor(code: BusErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BusError';
    this.code = code;
  }
}
