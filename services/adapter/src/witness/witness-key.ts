import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileWitnessKey, readPassphraseFile } from '@tamga/platform/keys';
import type { SigningKey } from '@tamga/core/sealing';

const witnessFile = 'witness.jwe';
/** The key to which a coming roster changes, and until the old one is taken away. */
const nextWitnessFile = 'witness-next.jwe';

/**
 * The keys with which this adapter cosigns the log: none where it does not witness, two while the roster replaces one. Throws
 * KeyFileError with the file and the way out.
 */
export async function openWitnessKeys(options: { directory: string; passphraseFile: string }): Promise<SigningKey[]> {
  const paths = [witnessFile, nextWitnessFile].map((name) => join(options.directory, name)).filter(existsSync);
  if (paths.length === 0) return [];
  using passphrase = await readPassphraseFile(options.passphraseFile);
  const keys: SigningKey[] = [];
  for (const path of paths) keys.push(await fileWitnessKey(path, passphrase));
  return keys;
}
