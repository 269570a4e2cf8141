import { argon2 } from 'node:crypto';
import { KeyFileError } from './errors.ts';
import { readSecretFile } from './secret-file.ts';

/** What argon2id costs (RFC 9106 §4, second recommended option, with one lane: nothing runs beside it at start). */
export interface Argon2Cost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

export const argon2CostDefault: Argon2Cost = { memoryKiB: 65_536, passes: 3, lanes: 1 };

const passphraseBytesMin = 12;
const passphraseBytesMax = 1024;
const keyBytesCount = 32;
const derivedCountMax = 64;

const codes = {
  what: 'the passphrase file',
  missing: 'PASSPHRASE_MISSING',
  mode: 'PASSPHRASE_MODE',
  tooLarge: 'PASSPHRASE_INVALID',
} as const;

/**
 * A passphrase in memory, as bytes. Remembers what it derived, so that the files of one directory that share a salt
 * cost argon2id once. Dispose it as soon as the keys are open: that wipes it and all it derived.
 */
export class Passphrase implements Disposable {
  readonly #bytes: Buffer;
  readonly #derived = new Map<string, Promise<Buffer>>();
  #lastSalt: Uint8Array | undefined;

  /** Copies the bytes; the caller may wipe its own. Throws PASSPHRASE_INVALID below 12 bytes. */
  constructor(bytes: Uint8Array) {
    if (bytes.length < passphraseBytesMin || bytes.length > passphraseBytesMax) {
      throw new KeyFileError(
        'PASSPHRASE_INVALID',
        `a passphrase has ${passphraseBytesMin} to ${passphraseBytesMax} bytes, not ${bytes.length}; choose another`,
      );
    }
    this.#bytes = Buffer.from(bytes);
  }

  /** The salt that this passphrase used last, for a further file beside the first. */
  get lastSalt(): Uint8Array | undefined {
    return this.#lastSalt;
  }

  /** 32 bytes of argon2id. They stay this object's: do not wipe them. */
  deriveKey(options: { salt: Uint8Array; cost: Argon2Cost }): Promise<Buffer> {
    const { salt, cost } = options;
    const name = [Buffer.from(salt).toString('hex'), cost.memoryKiB, cost.passes, cost.lanes].join(' ');
    const known = this.#derived.get(name);
    if (known !== undefined) return known;
    if (this.#derived.size >= derivedCountMax) {
      throw new KeyFileError('KEY_FILE_CORRUPT', `one passphrase opens files of at most ${derivedCountMax} salts`);
    }
    const derived = argon2id(this.#bytes, { salt, cost });
    this.#derived.set(name, derived);
    this.#lastSalt = Uint8Array.from(salt);
    return derived;
  }

  [Symbol.dispose](): void {
    this.#bytes.fill(0);
    for (const derived of this.#derived.values()) {
      derived.then(
        (key) => key.fill(0),
        () => undefined,
      );
    }
    this.#derived.clear();
  }
}

/** Reads a passphrase from a file of mode 0600; one line end at its end does not count. */
export async function readPassphraseFile(path: string): Promise<Passphrase> {
  const bytes = await readSecretFile(path, { bytesMax: passphraseBytesMax + 2, codes });
  try {
    return new Passphrase(bytes.subarray(0, lengthWithoutLineEnd(bytes)));
  } catch (cause) {
    const reason = cause instanceof KeyFileError ? cause.message : 'it cannot be used';
    throw new KeyFileError('PASSPHRASE_INVALID', `the passphrase file ${path}: ${reason}`, { cause });
  } finally {
    bytes.fill(0);
  }
}

function lengthWithoutLineEnd(bytes: Uint8Array): number {
  const lineFeed = 10;
  const carriageReturn = 13;
  const end = bytes.at(-1) === lineFeed ? bytes.length - 1 : bytes.length;
  return end < bytes.length && bytes[end - 1] === carriageReturn ? end - 1 : end;
}

function argon2id(message: Uint8Array, options: { salt: Uint8Array; cost: Argon2Cost }): Promise<Buffer> {
  const { salt: nonce, cost } = options;
  const parameters = {
    message,
    nonce,
    parallelism: cost.lanes,
    memory: cost.memoryKiB,
    passes: cost.passes,
    tagLength: keyBytesCount,
  };
  return new Promise((resolve, reject) => {
    argon2('argon2id', parameters, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
