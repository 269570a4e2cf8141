import { setTimeout as delay } from 'node:timers/promises';
import { BusError, type BusErrorCode } from '@tamga/platform/bus';
import { GatewayError } from './gateway-error.ts';

/** Between attempts of what did not get an answer. */
export const retryDelayMs = 250;

const transient: readonly BusErrorCode[] = ['TIMEOUT', 'NO_RESPONDERS', 'UNEXPECTED_REPLY'];

/** Whether an error means only that nobody answered in time. */
export function isTransient(error: unknown): boolean {
  return error instanceof BusError && transient.includes(error.code);
}

/**
 * Asks again until there is an answer or admission closes: putting a message back for every missing answer would use up
 * its deliveries (03, admission step 1). Throws CLOSED.
 */
export async function persist<Result>(
  options: { signal: AbortSignal; onTrouble?: ((error: unknown) => void) | undefined },
  ask: () => Promise<Result>,
): Promise<Result> {
  const { signal, onTrouble } = options;
  for (;;) {
    if (signal.aborted) throw closed(signal);
    try {
      return await ask();
    } catch (error) {
      if (!isTransient(error)) throw error;
      onTrouble?.(error);
    }
    await pause(retryDelayMs, signal);
  }
}

/** Waits, unless admission closes: then throws CLOSED. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await delay(ms, undefined, { signal });
  } catch {
    throw closed(signal);
  }
}

function closed(signal: AbortSignal): GatewayError {
  return new GatewayError('CLOSED', 'admission was closed while an answer was awaited', { cause: signal.reason });
}
