import { copyFile, rm, chmod } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { RegionError } from '../error.ts';
import { foundedLogKeys, readRegion, type RegionInfo } from '../region-directory.ts';
import { hubDirectory, serviceOf } from '../running/process-names.ts';
import { tellProcesses } from './process-configurations.ts';

const ownerOnly = 0o600;

/**
 * Gives every audit of a region a further pair of the log's keys, as its next one: the key file is copied to its keys and its
 * configuration names it. Its passphrase is that of the pair it has. The audits to be restarted. Throws RegionError.
 */
export async function installLogKeys(directory: string, file: string): Promise<string[]> {
  const info = await readRegion(directory);
  const { file: current } = info.logKeys ?? foundedLogKeys;
  const name = basename(file);
  if (name === current)
    throw new RegionError('LOG_KEYS_UNCHANGED', `audit has a key file ${name} already: give the new one another name`);
  const audits = auditsOf(info);
  for (const audit of audits) {
    const own = join(hubDirectory(directory, audit), 'keys', name);
    if (own !== file) await copyFile(file, own);
    await chmod(own, ownerOnly);
  }
  await tellProcesses(directory, { ...info, logKeys: { file: current, next: name } });
  return audits;
}

/** Makes the next pair the only one and removes the key files of the one before. The audits to be restarted. Throws RegionError. */
export async function retireLogKeys(directory: string): Promise<{ processes: string[]; removed: string[] }> {
  const info = await readRegion(directory);
  const { file: former, next } = info.logKeys ?? foundedLogKeys;
  if (next === undefined)
    throw new RegionError('LOG_KEYS_UNCHANGED', 'audit has one pair of keys: there is none to be retired');
  await tellProcesses(directory, { ...info, logKeys: { file: next } });
  const processes = auditsOf(info);
  const removed = processes.map((audit) => join(hubDirectory(directory, audit), 'keys', former));
  for (const file of removed) await rm(file, { force: true });
  return { processes, removed };
}

function auditsOf({ services }: RegionInfo): string[] {
  return services.map(({ name }) => name).filter((name) => serviceOf(name) === 'audit');
}
