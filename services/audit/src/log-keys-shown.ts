import type { NoteSigner, VerifierKey } from '@tamga/core/ledger';
import type { Readiness } from '@tamga/platform/lifecycle';
import type { Logger } from '@tamga/platform/logging';
import type { HeldKeys } from './checkpointer.ts';
import { keyNames } from './log-identity.ts';

/** A key file of the log: what the configuration calls it, the file's name, and the keys in it. */
export interface LogKeyFile {
  /** `keys.logFile` or `keys.nextLogFile`. */
  readonly option: string;
  readonly name: string;
  readonly signers: readonly NoteSigner[];
}

export interface LogKeysShownOptions {
  readonly files: readonly LogKeyFile[];
  readonly readiness: Pick<Readiness, 'hold' | 'fail'>;
  readonly logger: Pick<Logger, 'error' | 'info'>;
  /** A clock that never goes back. */
  readonly monotonicMs: () => number;
}

/** While keys are missing it is told again this often: nothing else is logged by audits that do not sign. */
export const toldAgainMs = 600_000;

/**
 * Whether this process could sign, whoever leads: in readiness `keys` at any time, and in the log when it changes and again
 * while keys are missing. Both say which version of the roster names which keys, and which file holds which, by key ids as
 * `tamga roster show` has them.
 */
export function logKeysShown({ files, readiness, logger, monotonicMs }: LogKeysShownOptions): (held: HeldKeys) => void {
  const holdings = files.map(({ option, name, signers }) => `${option} ${name} holds ${namesOf(signers)}`);
  let told: { what: string; atMs: number } | undefined;
  return ({ governing, lacking }) => {
    if (lacking === undefined) {
      readiness.hold('keys');
      if (told !== undefined) logger.info({ event: 'log-keys' }, 'This process holds the keys that the roster names');
      told = undefined;
      return;
    }
    const code = governing ? 'NEXT_LOG_KEYS_MISSING' : 'LOG_KEYS_MISSING';
    const wanted = wantedOf(lacking);
    const detail = [wanted, ...holdings].join('; ');
    if (governing) readiness.hold('keys', code, detail);
    else readiness.fail('keys', code, detail);
    const what = `${code} ${wanted}`;
    const nowMs = monotonicMs();
    if (told?.what === what && nowMs - told.atMs < toldAgainMs) return;
    told = { what, atMs: nowMs };
    logger.error(
      { event: 'log-keys-missing', code, reason: wanted, ids: holdings },
      governing
        ? 'The next roster names keys of the log that this audit does not hold: once it is in force this audit signs nothing'
        : 'This audit signs nothing: it does not hold the keys of the log that the roster in force names',
    );
  };
}

function wantedOf({ version, keys }: { version: number; keys: readonly VerifierKey[] }): string {
  return `roster ${version} names ${keyNames(keys)}`;
}

function namesOf(signers: readonly NoteSigner[]): string {
  return keyNames(signers.map(({ key }) => key));
}
