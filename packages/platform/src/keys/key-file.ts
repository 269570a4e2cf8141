import { CompactEncrypt, compactDecrypt, decodeProtectedHeader, errors } from 'jose';
import { z } from 'zod';
import { randomBytes } from '../crypto/index.ts';
import { KeyFileError } from './errors.ts';
import { keyKinds, publicKeyOf, seedBytesOf, thumbprintsOf, type KeyKind } from './key-kind.ts';
import { argon2CostDefault, type Argon2Cost, type Passphrase } from './passphrase.ts';
import { readSecretFile, writeSecretFile } from './secret-file.ts';

const keyFileBytesMax = 16_384;
const saltBytesCount = 16;
const holderCharsMax = 128;
const memoryKiBMax = 1_048_576;
const mediaType = 'tamga-key+jwe';

const codes = {
  what: 'the key file',
  missing: 'KEY_FILE_MISSING',
  mode: 'KEY_FILE_MODE',
  tooLarge: 'KEY_FILE_CORRUPT',
} as const;

/** What a key file says of itself without its passphrase. Believed only once openKeyFile has opened it. */
export interface KeyFileInfo {
  readonly kind: KeyKind;
  /** Whose key it is: an authority for messages, a party for documents, the log's origin. */
  readonly holder: string;
  readonly publicKey: Uint8Array;
  readonly thumbprints: readonly string[];
}

/** An opened key file. Dispose it as soon as the key is made: that wipes the seed. */
export interface OpenKeyFile extends KeyFileInfo, Disposable {
  readonly seed: Uint8Array;
}

/** The protected header of the JWE: public, and authenticated by the encryption. */
const headerSchema = z.strictObject({
  alg: z.literal('dir'),
  enc: z.literal('A256GCM'),
  typ: z.literal(mediaType),
  kdf: z.strictObject({
    name: z.literal('argon2id'),
    salt: z.string().regex(/^[A-Za-z0-9_-]{22}$/u),
    memoryKiB: z.int().min(8).max(memoryKiBMax),
    passes: z.int().min(1).max(64),
    lanes: z.int().min(1).max(16),
  }),
  key: z.strictObject({
    kind: z.enum(keyKinds),
    holder: z.string().min(1).max(holderCharsMax),
    publicKey: z.string().regex(/^[A-Za-z0-9_-]+$/u),
  }),
});

type Header = z.infer<typeof headerSchema>;

/**
 * Makes a key file: a compact JWE (dir, A256GCM) of the seed under argon2id, mode 0600, never over an existing file.
 * A fresh seed is drawn unless one is given. Files made with one Passphrase object share its salt.
 */
export async function createKeyFile(
  path: string,
  options: {
    kind: KeyKind;
    holder: string;
    passphrase: Passphrase;
    seed?: Uint8Array;
    cost?: Argon2Cost | undefined;
  },
): Promise<KeyFileInfo> {
  const { kind, holder, passphrase, cost = argon2CostDefault } = options;
  const seed = Buffer.from(options.seed ?? randomBytes(seedBytesOf[kind]));
  try {
    if (seed.length !== seedBytesOf[kind])
      throw new RangeError(`a seed of kind ${kind} has ${seedBytesOf[kind]} bytes`);
    const publicKey = publicKeyOf(kind, seed);
    const salt = passphrase.lastSalt ?? randomBytes(saltBytesCount);
    const header: Header = {
      alg: 'dir',
      enc: 'A256GCM',
      typ: mediaType,
      kdf: { name: 'argon2id', salt: toBase64url(salt), ...cost },
      key: { kind, holder, publicKey: toBase64url(publicKey) },
    };
    const wrappingKey = await passphrase.deriveKey({ salt, cost });
    const jwe = await new CompactEncrypt(seed).setProtectedHeader(header).encrypt(wrappingKey);
    await writeSecretFile(path, `${jwe}\n`);
    return { kind, holder, publicKey, thumbprints: thumbprintsOf(kind, publicKey) };
  } finally {
    seed.fill(0);
  }
}

/** What the file says of itself. Needs no passphrase and proves nothing. */
export async function readKeyFileInfo(path: string): Promise<KeyFileInfo> {
  const { header } = await readHeader(path);
  return infoOf(header);
}

/**
 * Opens a key file and checks that seed and stated public key belong together. Throws KeyFileError: missing, readable
 * by others, corrupt, wrong passphrase.
 */
export async function openKeyFile(path: string, passphrase: Passphrase): Promise<OpenKeyFile> {
  const { jwe, header } = await readHeader(path);
  const { memoryKiB, passes, lanes, salt } = header.kdf;
  const wrappingKey = await passphrase.deriveKey({
    salt: Buffer.from(salt, 'base64url'),
    cost: { memoryKiB, passes, lanes },
  });
  const seed = await decryptSeed(path, { jwe, wrappingKey });
  const info = infoOf(header);
  if (
    seed.length !== seedBytesOf[info.kind] ||
    !publicKeyOf(info.kind, seed).every((byte, i) => byte === info.publicKey[i])
  ) {
    seed.fill(0);
    throw corrupt(path, 'its seed does not belong to its public key');
  }
  return { ...info, seed, [Symbol.dispose]: () => void seed.fill(0) };
}

async function readHeader(path: string): Promise<{ jwe: string; header: Header }> {
  const bytes = await readSecretFile(path, { bytesMax: keyFileBytesMax, codes });
  const jwe = bytes.toString('latin1').trimEnd();
  let decoded: unknown;
  try {
    decoded = decodeProtectedHeader(jwe);
  } catch (cause) {
    throw corrupt(path, 'it is not a JWE', cause);
  }
  const header = headerSchema.safeParse(decoded);
  if (!header.success)
    throw corrupt(path, `its header is wrong at ${header.error.issues[0]?.path.join('.') ?? 'the top'}`);
  return { jwe, header: header.data };
}

async function decryptSeed(
  path: string,
  { jwe, wrappingKey }: { jwe: string; wrappingKey: Uint8Array },
): Promise<Uint8Array> {
  try {
    const { plaintext } = await compactDecrypt(jwe, wrappingKey, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return plaintext;
  } catch (cause) {
    if (!(cause instanceof errors.JWEDecryptionFailed)) throw corrupt(path, 'its JWE is malformed', cause);
    throw new KeyFileError(
      'WRONG_PASSPHRASE',
      `the passphrase does not open the key file ${path}; use the one it was made with, or restore the file if it was changed`,
      { cause },
    );
  }
}

function infoOf(header: Header): KeyFileInfo {
  const { kind, holder } = header.key;
  const publicKey = Buffer.from(header.key.publicKey, 'base64url');
  return { kind, holder, publicKey, thumbprints: thumbprintsOf(kind, publicKey) };
}

function corrupt(path: string, what: string, cause?: unknown): KeyFileError {
  return new KeyFileError('KEY_FILE_CORRUPT', `the key file ${path} is damaged: ${what}; restore it from its backup`, {
    cause,
  });
}

function toBase64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
