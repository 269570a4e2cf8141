import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BackupError } from './backup-error.ts';
import type { Owner } from './process-directory.ts';

/** The file that makes a directory a backup: written last. */
export const manifestName = 'backup.json';

/** What a backup says of itself. */
export interface BackupManifest {
  readonly format: 'tamga/backup/1';
  readonly owner: Owner;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly databases: readonly BackedUpDatabase[];
  /** Databases that were left out, and are to be. */
  readonly left: readonly { readonly name: string; readonly kind: 'witness' | 'index' }[];
}

export interface BackedUpDatabase {
  /** Of its file, in the backup as in the process's directory. */
  readonly name: string;
  readonly kind: 'cases' | 'ledger-copy' | 'readings';
  /** How much it knows: see database-kind.ts. */
  readonly age: number;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

const databasesMax = 16;
const databaseName = z.string().regex(/^[\w-][\w.-]*\.sqlite$/u, 'expected the name of a SQLite file');
const hash = z.string().regex(/^[0-9a-f]{64}$/u, 'expected 64 hexadecimal digits');
const manifestSchema: z.ZodType<BackupManifest> = z.strictObject({
  format: z.literal('tamga/backup/1'),
  owner: z.strictObject({ service: z.enum(['adapter', 'audit']), party: z.string().optional(), regionHash: hash }),
  madeAt: z.iso.datetime(),
  databases: z
    .array(
      z.strictObject({
        name: databaseName,
        kind: z.enum(['cases', 'ledger-copy', 'readings']),
        age: z.int().nonnegative(),
        bytes: z.int().positive(),
        sha256: hash,
      }),
    )
    .min(1)
    .max(databasesMax),
  left: z.array(z.strictObject({ name: databaseName, kind: z.enum(['witness', 'index']) })).max(databasesMax),
});

/** Reads a backup's manifest. Throws BACKUP_DAMAGED. */
export function readManifest(backup: string): BackupManifest {
  const file = join(backup, manifestName);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new BackupError(
      'BACKUP_DAMAGED',
      `${backup} has no ${manifestName}: it is no backup, or was never finished`,
      {
        cause,
      },
    );
  }
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new BackupError('BACKUP_DAMAGED', `${file} is not what was written`, { cause });
  }
}
