import { formatVerifierKey, verifierKey } from '@tamga/core/ledger';
import { nodePrimitives } from '@tamga/platform/crypto';
import { createKeyFile, readPassphraseFile } from '@tamga/platform/keys';

const ed25519Bytes = 32;

/**
 * Makes a fresh pair of keys for a log, in a key file of mode 0600 that is never written over (docs/decisions/0025); the two
 * vkeys, Ed25519 first. Throws KeyFileError.
 */
export async function makeLogKeys(options: {
  file: string;
  passphraseFile: string;
  origin: string;
}): Promise<string[]> {
  const { file, passphraseFile, origin } = options;
  using passphrase = await readPassphraseFile(passphraseFile);
  const { publicKey } = await createKeyFile(file, { kind: 'log', holder: origin, passphrase });
  const split = publicKey.length - ed25519Bytes;
  const vkey = (type: 'ed25519' | 'ml-dsa-44', bytes: Uint8Array): string =>
    formatVerifierKey(verifierKey(nodePrimitives, { name: origin, type, publicKey: bytes }));
  return [vkey('ed25519', publicKey.subarray(split)), vkey('ml-dsa-44', publicKey.subarray(0, split))];
}
