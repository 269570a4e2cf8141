import { errors } from '@nats-io/nats-core';
import { BusError } from './bus-error.ts';

/** The client's errors by what a caller can do about them. */
export function explainClientError(error: unknown, subject: string): BusError {
  const cause = error instanceof errors.RequestError && error.cause !== undefined ? error.cause : error;
  const options = { cause: error };
  if (cause instanceof errors.TimeoutError) return new BusError('TIMEOUT', `${subject}: no answer in time`, options);
  if (cause instanceof errors.NoRespondersError)
    return new BusError('NO_RESPONDERS', `${subject}: nobody listens`, options);
  if (cause instanceof errors.PermissionViolationError)
    return new BusError('PERMISSION_DENIED', `${subject}: not allowed to this user`, options);
  if (cause instanceof errors.ClosedConnectionError || cause instanceof errors.DrainingConnectionError)
    return closedError(options);
  if (cause instanceof errors.InvalidArgumentError && /max_payload/.test(cause.message)) {
    return new BusError('TOO_LARGE', `${subject}: larger than the server takes`, options);
  }
  if (cause instanceof errors.RequestError)
    return new BusError('DISCONNECTED', `${subject}: the connection was lost`, options);
  return new BusError('BAD_OPTION', `${subject}: the client refuses it`, options);
}

export function disconnectedError(subject: string): BusError {
  return new BusError('DISCONNECTED', `${subject}: not connected to the exchange`);
}

export function closedError(options?: ErrorOptions): BusError {
  return new BusError('CLOSED', 'this connection to the exchange is closed', options);
}
