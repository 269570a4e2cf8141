import { type DestinationStream, destination as pinoDestination, pino } from 'pino';
import { allowedFields, type LogFields } from './fields.ts';
import { loggedError } from './logged-error.ts';

/** Writes one JSON line an event. `message` is a fixed sentence of ours, never put together from input. */
export interface Logger {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
  /** Resolves when everything logged so far has been handed to the system. */
  flush(): Promise<void>;
}

export interface LoggerOptions {
  readonly service: string;
  readonly level?: 'debug' | 'info' | 'warn' | 'error';
  /** Standard output unless given. */
  readonly destination?: DestinationStream;
}

/** A logger to standard output. The deny-list of pino is only a second net behind the allow-list. */
export function createLogger(options: LoggerOptions): Logger {
  const destination = options.destination ?? pinoDestination({ dest: 1, sync: true });
  const logger = pino(
    {
      level: options.level ?? 'info',
      base: { service: options.service, pid: process.pid },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }), log: allowedFields },
      serializers: { err: (error: unknown) => loggedError(error) },
      redact: { paths: ['*.token', '*.passphrase', '*.seed', '*.body', '*.payload'], remove: true },
    },
    destination,
  );
  return {
    debug: (fields, message) => logger.debug(fields, message),
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
    flush: () => new Promise((resolve, reject) => logger.flush((error) => (error ? reject(error) : resolve()))),
  };
}
