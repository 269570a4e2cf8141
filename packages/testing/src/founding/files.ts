import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RegionError } from '../error.ts';
import { regionPaths } from '../region-directory.ts';

const ownerOnly = 0o600;
const directoryOwnerOnly = 0o700;
const passphraseBytes = 32;

/** Stands in a directory while a region is made there; a directory that still has it holds half a region. */
const foundingMark = '.founding';

/** Writes a file that only its owner reads, with its directories. Nothing is overwritten. */
export async function writePrivate(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: directoryOwnerOnly });
  await writeFile(file, content, { mode: ownerOnly, flag: 'wx' });
}

/** Writes a file anew as a whole: a crash leaves the old or the new one. */
export async function replacePrivate(file: string, content: string): Promise<void> {
  const fresh = `${file}.new`;
  await writeFile(fresh, content, { mode: ownerOnly });
  await rename(fresh, file);
}

export async function writePrivateJson(file: string, content: unknown): Promise<void> {
  await writePrivate(file, `${JSON.stringify(content, null, 2)}\n`);
}

/** A passphrase that nobody has to remember: 256 random bits. */
export function randomPassphrase(): string {
  return randomBytes(passphraseBytes).toString('base64url');
}

/** Makes the directory ready for a new region. What is not a half-made region of ours is never removed. */
export async function beginFounding(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: directoryOwnerOnly });
  const entries = await readdir(directory);
  if (entries.includes('region.json'))
    throw new RegionError(
      'REGION_EXISTS',
      `there is a region in ${directory} already: use it, or start anew with --fresh`,
    );
  if (entries.length > 0 && !entries.includes(foundingMark)) {
    throw new RegionError(
      'REGION_EXISTS',
      `${directory} is not empty and holds no region: name an empty or new directory with --data`,
    );
  }
  await removeAllBut(directory, foundingMark);
  await writeFile(join(directory, foundingMark), '', { mode: ownerOnly });
}

/** Makes the region visible: from here on it is whole. */
export async function finishFounding(directory: string, info: unknown): Promise<void> {
  await writePrivateJson(regionPaths(directory).info, info);
  await rm(join(directory, foundingMark));
}

/** Removes a region's directory. Refuses one that holds no region, so that a wrong `--data` costs nothing. */
export async function removeRegion(directory: string): Promise<void> {
  const entries = await readdir(directory).catch((): string[] => []);
  if (entries.length === 0) return;
  if (!entries.includes('region.json') && !entries.includes(foundingMark)) {
    throw new RegionError(
      'NO_REGION',
      `${directory} holds no region, so --fresh leaves it alone: name another with --data`,
    );
  }
  // The mark first: a removal that is cut short is a half-made region and can be removed again.
  await writeFile(join(directory, foundingMark), '', { mode: ownerOnly });
  await removeAllBut(directory, foundingMark);
  await rm(join(directory, foundingMark));
}

async function removeAllBut(directory: string, kept: string): Promise<void> {
  for (const entry of await readdir(directory)) {
    if (entry !== kept) await rm(join(directory, entry), { recursive: true });
  }
}
