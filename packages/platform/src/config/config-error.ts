/** What is wrong with a configuration file. */
export type ConfigErrorCode = 'CANNOT_READ' | 'CANNOT_WRITE' | 'CHANGED_MEANWHILE' | 'NOT_JSON' | 'INVALID';

/** The one error of configuration. The message names the file and, one a line, each key with what was expected. */
export class ConfigError extends Error {
  readonly code: ConfigErrorCode;

  constructor(code: ConfigErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ConfigError';
    this.code = code;
  }
}
