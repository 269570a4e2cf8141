import type { Logger } from '../logging/index.ts';
import type { Metrics } from '../telemetry/index.ts';
import { type HttpHandler, type HttpOptions, openHttpServer } from './http-server.ts';
import { LifecycleError } from './lifecycle-error.ts';
import { createReadiness, type Readiness } from './readiness.ts';

/** What a service's main gets from its lifecycle. */
export interface ServiceContext {
  /** Fires when the service should stop: take nothing new, finish what is in hand, return. */
  readonly signal: AbortSignal;
  readonly readiness: Readiness;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** The port actually in use; undefined when nothing is served. */
  readonly httpPort: number | undefined;
  /** Answers HTTP beside /healthz, /readyz and /metrics. */
  handleHttp(handler: HttpHandler): void;
}

export interface ServiceOptions {
  readonly name: string;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Undefined: nothing is served. */
  readonly http?: HttpOptions | undefined;
  /** Conditions that must hold before the service is ready; main holds or fails each. */
  readonly readiness: readonly string[];
  /** Runs until the signal fires, then returns. What it opened it disposes of itself (`await using`): that is the drain. */
  main(context: ServiceContext): Promise<void>;
}

/** How long main may take to return after it was told to stop. Shorter than a supervisor's patience. */
export const drainMsMax = 25_000;

const stopping = 'stopping';
const stopSignals = ['SIGTERM', 'SIGINT'] as const;

/**
 * Runs a service to its end (03, "Shutdown"): readiness off → main stops taking, finishes, drains → HTTP closes → logs
 * are flushed. A second signal kills at once. Rejects when main fails or does not end; the process then ends with 1.
 */
export async function runService(options: ServiceOptions): Promise<void> {
  const { name, logger } = options;
  const stop = new AbortController();
  const readiness = createReadiness([...options.readiness, stopping], {
    onChange: (ready) =>
      logger.info(
        { event: ready ? 'ready' : 'not-ready', reason: reasonOf(readiness) },
        ready ? 'Ready for work' : 'Not ready for work',
      ),
    onAlarm: (check, code) =>
      code === undefined
        ? logger.info({ event: 'alarm-over', reason: check }, 'What a person had to look at is over')
        : logger.error({ event: 'alarm', reason: check, code }, 'A person must look; a restart mends nothing'),
  });
  readiness.hold(stopping);
  const onSignal = (signal: NodeJS.Signals) => {
    readiness.fail(stopping, 'STOPPING');
    logger.info({ event: 'stopping', signal }, 'Told to stop');
    stop.abort();
  };
  for (const signal of stopSignals) process.once(signal, onSignal);
  try {
    await using http = options.http
      ? await openHttpServer(options.http, { readiness, metrics: options.metrics })
      : undefined;
    logger.info({ event: 'starting', port: http?.port }, 'Starting');
    const context: ServiceContext = {
      signal: stop.signal,
      readiness,
      logger,
      metrics: options.metrics,
      httpPort: http?.port,
      handleHttp: (handler) => http?.handle(handler),
    };
    await untilDrained({ name, done: options.main(context), signal: stop.signal });
    if (!stop.signal.aborted) throw new LifecycleError('ENDED_EARLY', `${name} ended without being told to`);
    logger.info({ event: 'stopped' }, 'Stopped');
  } catch (error) {
    logger.error({ event: 'failed', err: error }, 'Failed');
    throw failureOf(error, name);
  } finally {
    for (const signal of stopSignals) process.off(signal, onSignal);
    await logger.flush();
  }
}

/** Waits for main; once the signal has fired, no longer than `drainMsMax`. */
async function untilDrained({
  name,
  done,
  signal,
}: {
  name: string;
  done: Promise<void>;
  signal: AbortSignal;
}): Promise<void> {
  const late = Promise.withResolvers<never>();
  let timer: NodeJS.Timeout | undefined;
  const startTimer = () => {
    timer = setTimeout(
      () => late.reject(new LifecycleError('DRAIN_TIMEOUT', `${name} did not finish within ${drainMsMax} ms`)),
      drainMsMax,
    );
  };
  signal.addEventListener('abort', startTimer, { once: true });
  try {
    await Promise.race([done, late.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', startTimer);
  }
}

/** What the runtime prints of an error that nobody catches: ours in full, of others only that it happened (the log has the rest). */
function failureOf(error: unknown, name: string): LifecycleError {
  if (error instanceof LifecycleError) return error;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? `: ${error.code}` : '';
  return new LifecycleError('FAILED', `${name} failed${code}; its log says where`);
}

function reasonOf(readiness: Readiness): string {
  return readiness.checks
    .filter((check) => !check.ready)
    .map((check) => `${check.name}:${check.code}`)
    .join(' ');
}
