import { parsePartyId } from '@tamga/core/identifiers';
import { documentSigner, type DocumentSigner } from '@tamga/core/documents';
import {
  compositeSigner,
  xWingDecapsulator,
  type Decapsulator,
  type Signer,
  type SigningKey,
} from '@tamga/core/sealing';
import { nodePrimitives } from '../crypto/index.ts';
import { KeyFileError } from './errors.ts';
import { openKeyFile, type OpenKeyFile } from './key-file.ts';
import type { KeyKind } from './key-kind.ts';
import type { Passphrase } from './passphrase.ts';

/** The two keys that sign checkpoints: C2SP signature types 01 and 06. */
export interface LogKeys {
  readonly ed25519: SigningKey;
  readonly mlDsa44: SigningKey;
}

const seedBytesCount = 32;

/** A signer of messages, receipts or stamps from a key file of kind `composite`. The seed is wiped when this returns. */
export async function fileSigner(path: string, passphrase: Passphrase): Promise<Signer> {
  using file = await openOfKind(path, { passphrase, kind: 'composite' });
  return compositeSigner(nodePrimitives, file.seed);
}

/** A decapsulator from a key file of kind `x-wing`. */
export async function fileDecapsulator(path: string, passphrase: Passphrase): Promise<Decapsulator> {
  using file = await openOfKind(path, { passphrase, kind: 'x-wing' });
  return xWingDecapsulator(nodePrimitives, file.seed);
}

/** A party's root from a key file of kind `document`; the holder is the party. */
export async function fileDocumentSigner(path: string, passphrase: Passphrase): Promise<DocumentSigner> {
  using file = await openOfKind(path, { passphrase, kind: 'document' });
  return documentSigner(nodePrimitives, { party: parsePartyId(file.holder), seed: file.seed });
}

/** The keys of a log from a key file of kind `log`. */
export async function fileLogKeys(path: string, passphrase: Passphrase): Promise<LogKeys> {
  using file = await openOfKind(path, { passphrase, kind: 'log' });
  return {
    mlDsa44: nodePrimitives.mlDsa44.keyFromSeed(file.seed.subarray(0, seedBytesCount)),
    ed25519: nodePrimitives.ed25519.keyFromSeed(file.seed.subarray(seedBytesCount)),
  };
}

/** The key with which a member's witness cosigns the log, from a key file of kind `witness`. */
export async function fileWitnessKey(path: string, passphrase: Passphrase): Promise<SigningKey> {
  using file = await openOfKind(path, { passphrase, kind: 'witness' });
  return nodePrimitives.mlDsa44.keyFromSeed(file.seed);
}

async function openOfKind(
  path: string,
  { passphrase, kind }: { passphrase: Passphrase; kind: KeyKind },
): Promise<OpenKeyFile> {
  const file = await openKeyFile(path, passphrase);
  if (file.kind === kind) return file;
  file[Symbol.dispose]();
  throw new KeyFileError(
    'KEY_FILE_ALGORITHM',
    `the key file ${path} holds a ${file.kind} key; name one that holds a ${kind} key`,
  );
}
