/** JSON lines on standard output that can hold ids and codes, and nothing else. */
export type { LogFields } from './fields.ts';
export { loggedError } from './logged-error.ts';
export type { LoggedError } from './logged-error.ts';
export { createLogger } from './logger.ts';
export type { Logger, LoggerOptions } from './logger.ts';
