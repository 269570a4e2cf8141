/** Why a service could not run to its end. */
export type LifecycleErrorCode = 'PORT_TAKEN' | 'CANNOT_LISTEN' | 'FAILED' | 'ENDED_EARLY' | 'DRAIN_TIMEOUT';

/** The one error of the lifecycle: one sentence with the way out. */
export class LifecycleError extends Error {
  readonly code: LifecycleErrorCode;

  constructor(code: LifecycleErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LifecycleError';
    this.code = code;
  }
}
