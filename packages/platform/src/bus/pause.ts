import { BusError } from './bus-error.ts';

/** Waits; ends early, without an error, when the signal fires. */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  const ended = Promise.withResolvers<void>();
  const timer = setTimeout(ended.resolve, ms);
  const onAbort = () => ended.resolve();
  signal?.addEventListener('abort', onAbort, { once: true });
  if (signal?.aborted) ended.resolve();
  await ended.promise;
  clearTimeout(timer);
  signal?.removeEventListener('abort', onAbort);
}

/** Throws ABORTED when the signal has fired. */
export function throwIfAborted(signal: AbortSignal | undefined, what: string): void {
  if (signal?.aborted) throw new BusError('ABORTED', `stopped while ${what}`);
}
