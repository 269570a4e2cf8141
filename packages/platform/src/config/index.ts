/** Configuration files: strict, typed, frozen. */
export { changeConfig, parseGroup } from './change-config.ts';
export type { ConfigChange, ConfigDifference } from './change-config.ts';
export { ConfigError } from './config-error.ts';
export type { ConfigErrorCode } from './config-error.ts';
export { formats } from './formats.ts';
export type { Format, LogLevel } from './formats.ts';
export { loadConfig } from './load-config.ts';
export { replaceConfig } from './replace-config.ts';
export { optional, required } from './schema.ts';
export type { ConfigOf, Field, Schema } from './schema.ts';
