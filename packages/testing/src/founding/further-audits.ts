import { cp } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { regionPaths } from '../region-directory.ts';
import type { RegionInfo } from '../region-directory.ts';
import { hubDirectory, serviceOf } from '../running/process-names.ts';

/**
 * Gives every further audit what the first one was founded with: the log's keys, its user of the exchange, the roster. Each
 * has its own configuration there, and makes its own copy of the log.
 */
export async function foundFurtherAudits(directory: string, info: RegionInfo): Promise<void> {
  const first = regionPaths(directory).hub('audit');
  for (const { name } of info.services) {
    const own = hubDirectory(directory, name);
    if (serviceOf(name) !== 'audit' || own === first) continue;
    await cp(first, own, { recursive: true, filter: (path) => !isOfTheFirst(basename(path)) });
  }
}

function isOfTheFirst(name: string): boolean {
  return name === 'audit.json' || extname(name) === '.sqlite';
}
