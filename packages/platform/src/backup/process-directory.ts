import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BackupError } from './backup-error.ts';

/** Whose databases they are. */
export interface Owner {
  readonly service: 'adapter' | 'audit';
  /** Of an adapter. */
  readonly party?: string | undefined;
  /** SHA-256 of the founding roster, hexadecimal. */
  readonly regionHash: string;
}

const adapterFile = z.looseObject({ party: z.string(), trust: z.looseObject({ regionHash: z.string() }) });
const auditFile = z.looseObject({ region: z.looseObject({ hash: z.string() }) });

/** Who works in a directory, by its configuration. Throws NO_PROCESS_DIRECTORY. */
export function ownerOf(directory: string): Owner {
  const adapter = configuration(directory, 'adapter.json', adapterFile);
  if (adapter !== undefined) return { service: 'adapter', party: adapter.party, regionHash: adapter.trust.regionHash };
  const audit = configuration(directory, 'audit.json', auditFile);
  if (audit !== undefined) return { service: 'audit', regionHash: audit.region.hash };
  const what = `${directory} holds neither adapter.json nor audit.json`;
  throw new BackupError('NO_PROCESS_DIRECTORY', `${what}: name the directory of one adapter or of one audit`);
}

export function describeOwner({ service, party, regionHash }: Owner): string {
  return `${service}${party === undefined ? '' : ` of ${party}`} in region ${regionHash.slice(0, 16)}…`;
}

/** Names of the SQLite files in a directory, ascending. */
export function databasesIn(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.sqlite'))
    .map(({ name }) => name)
    .toSorted();
}

function configuration<Shape>(directory: string, name: string, shape: z.ZodType<Shape>): Shape | undefined {
  const file = join(directory, name);
  if (!existsSync(file)) return undefined;
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new BackupError('NO_PROCESS_DIRECTORY', `${file} is no configuration that its process would start with`, {
      cause,
    });
  }
}
