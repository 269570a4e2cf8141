import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { identify, isAlive } from './identity.ts';
import type { ProcessIdentity } from './identity.ts';

const suffix = '.pid';

/** Writes which process runs under a name, so that `region down` finds it after its starter is gone. */
export async function writePidFile(directory: string, name: string, pid: number): Promise<ProcessIdentity | null> {
  const identity = identify(pid);
  if (identity === null) return null;
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await writeFile(join(directory, name + suffix), `${JSON.stringify(identity)}\n`, { mode: 0o600 });
  return identity;
}

export async function removePidFile(directory: string, name: string): Promise<void> {
  await rm(join(directory, name + suffix), { force: true });
}

/** The processes that pid files name and that still live. Files of dead processes are removed. */
export async function livePidFiles(directory: string): Promise<Map<string, ProcessIdentity>> {
  const live = new Map<string, ProcessIdentity>();
  for (const file of await listOrNothing(directory)) {
    const name = basename(file, suffix);
    const identity = await readIdentity(join(directory, file));
    if (identity !== null && isAlive(identity)) live.set(name, identity);
    else await removePidFile(directory, name);
  }
  return live;
}

async function listOrNothing(directory: string): Promise<string[]> {
  try {
    return (await readdir(directory)).filter((file) => file.endsWith(suffix));
  } catch {
    return [];
  }
}

async function readIdentity(file: string): Promise<ProcessIdentity | null> {
  try {
    const value = JSON.parse(await readFile(file, 'utf8')) as Partial<ProcessIdentity>;
    return typeof value.pid === 'number' && typeof value.started === 'string'
      ? { pid: value.pid, started: value.started }
      : null;
  } catch {
    return null;
  }
}
