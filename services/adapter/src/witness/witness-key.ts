import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileWitnessKey, readPassphraseFile } from '@tamga/platform/keys';
import type { SigningKey } from '@tamga/core/sealing';

const witnessFile = 'witness.jwe';

/**
 * The key with which this adapter cosigns the log, or undefined where it has none: witnessing is opt-in. Throws
 * KeyFileError with the file and the way out.
 */
export async function openWitnessKey(options: {
  directory: string;
  passphraseFile: string;
}): Promise<SigningKey | undefined> {
  const path = join(options.directory, witnessFile);
  if (!existsSync(path)) return undefined;
  using passphrase = await readPassphraseFile(options.passphraseFile);
  return await fileWitnessKey(path, passphrase);
}
