import type { ResolutionView } from '@tamga/api';
import { resolvePseudonym } from '@tamga/core/access-log';
import type { ResolvedOfficer } from '@tamga/core/access-log';
import { fromHex } from '@tamga/core/identifiers';
import { nodePrimitives } from '@tamga/platform/crypto';
import { createKeyFile, fileDecapsulator, readPassphraseFile } from '@tamga/platform/keys';

/** Makes the auditor's key file; the public half in base64url. Throws KeyFileError. */
export async function makeAuditorKey(options: { file: string; passphrase: string; holder: string }): Promise<string> {
  using passphrase = await readPassphraseFile(options.passphrase);
  const { publicKey } = await createKeyFile(options.file, { kind: 'x-wing', holder: options.holder, passphrase });
  return Buffer.from(publicKey).toString('base64url');
}

/** Whose a pseudonym is; undefined where the key is not the one to which it was sealed. Throws KeyFileError. */
export async function resolveWithKey(
  sealed: ResolutionView,
  files: { key: string; passphrase: string },
): Promise<ResolvedOfficer | undefined> {
  using passphrase = await readPassphraseFile(files.passphrase);
  const auditor = await fileDecapsulator(files.key, passphrase);
  const parts = {
    pseudonym: fromHex(sealed.pseudonym),
    resolution: Buffer.from(sealed.resolution, 'base64'),
    period: Buffer.from(sealed.period, 'base64'),
  };
  return await resolvePseudonym(parts, { origin: sealed.origin, auditor, primitives: nodePrimitives });
}
