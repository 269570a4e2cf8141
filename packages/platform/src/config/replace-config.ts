import { lstat, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ConfigError } from './config-error.ts';

const permissionBits = 0o777;

/**
 * Puts `to` in the place of `from`, the whole text that was read before: a crash leaves the one or the other, mode and owner
 * stay. A file that somebody changed meanwhile is left as it is. Throws ConfigError CHANGED_MEANWHILE, CANNOT_WRITE.
 */
export async function replaceConfig(file: string, { from, to }: { from: string; to: string }): Promise<void> {
  const stat = await lstat(file);
  if (!stat.isFile()) throw new ConfigError('CANNOT_WRITE', `${file} is no plain file: name the one that it leads to`);
  const fresh = `${file}.new`;
  // What a change that was cut off has left is nobody's.
  await rm(fresh, { force: true });
  await using out = await created(fresh);
  try {
    await out.chmod(stat.mode & permissionBits);
    await out.chown(stat.uid, stat.gid);
    await out.writeFile(to);
    await out.sync();
    if ((await readFile(file, 'utf8')) !== from)
      throw new ConfigError('CHANGED_MEANWHILE', `${file} was changed meanwhile: nothing of it was touched; try again`);
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
  await using directory = await open(dirname(file));
  await directory.sync();
}

async function created(fresh: string): Promise<Awaited<ReturnType<typeof open>>> {
  try {
    return await open(fresh, 'wx');
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new ConfigError('CANNOT_WRITE', `${fresh} cannot be written: ${String(cause.code)}`, { cause });
  }
}
