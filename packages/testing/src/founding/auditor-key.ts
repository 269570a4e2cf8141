import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Passphrase, createKeyFile } from '@tamga/platform/keys';
import type { Argon2Cost } from '@tamga/platform/keys';
import { randomPassphrase, writePrivate } from './files.ts';

const directoryOwnerOnly = 0o700;

/**
 * Makes the key with which the auditor alone resolves the pseudonyms of a process's access log: the private half in a
 * directory of the auditor's own, which no process reads, the public one beside the process's configuration. A region of
 * an earlier release gets what it lacks; what is there stays.
 */
export async function foundAuditorKey(
  directory: string,
  { holder, keyCost: cost }: { holder: string; keyCost?: Argon2Cost | undefined },
): Promise<void> {
  const publicFile = join(directory, 'auditor.pub');
  if (existsSync(publicFile)) return;
  const own = join(directory, 'auditor');
  // Half-made: nothing was sealed to it yet.
  await rm(own, { recursive: true, force: true });
  await mkdir(own, { recursive: true, mode: directoryOwnerOnly });
  const text = randomPassphrase();
  await writePrivate(join(own, 'passphrase'), `${text}\n`);
  using passphrase = new Passphrase(Buffer.from(text));
  const { publicKey } = await createKeyFile(join(own, 'auditor.jwe'), { kind: 'x-wing', holder, passphrase, cost });
  await writePrivate(publicFile, `${Buffer.from(publicKey).toString('base64url')}\n`);
}
