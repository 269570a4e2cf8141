import { setTimeout as delay } from 'node:timers/promises';
import { BusError, type BusErrorCode } from '@tamga/platform/bus';
import { GatewayError } from './gateway-error.ts';

/** Between attempts of what did not get an answer. */
const retryDelayMs = 250;

const transient = ['TIMEOUT', 'NO_RESPONDERS', 'DISCONNECTED', 'UNEXPECTED_REPLY'] as const satisfies BusErrorCode[];

/** Whether an error means only that nobody answered in time. */
export function isTransient(error: unknown): boolean {
  return error instanceof BusError && transient.some((code) => code === error.code);
}

const passing: ReadonlySet<BusErrorCode> = new Set([...transient, 'ABORTED', 'CLOSED'] as const);

/** Nobody's fault and nothing's damage: admission closed, or the exchange did not answer. What was in hand comes again. */
export function isPassing(error: unknown): boolean {
  if (error instanceof GatewayError) return error.code === 'CLOSED';
  return error instanceof BusError && passing.has(error.code);
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
