import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { SpawnServer } from '@tamga/platform/nats-server';
import { natsCacheDirectory } from './cache-directory.ts';

const run = promisify(execFile);
const startMsMax = 60_000;
const program = fileURLToPath(new URL('run-container.ts', import.meta.url));

/**
 * Runs nats-server in a container that shares this machine's network and process ids, so that its pid is signalled,
 * adopted and waited for like that of a process of our own (docs/decisions/0100). testcontainers generates code from
 * strings when it is loaded, which our processes and tests forbid themselves: it works in a process apart.
 */
export const spawnInContainer: SpawnServer = async (command) => {
  const { stdout } = await run(process.execPath, [program, JSON.stringify(command)], {
    timeout: startMsMax,
    killSignal: 'SIGKILL',
    env: { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: join(natsCacheDirectory, 'compile') },
  }).catch((error: unknown) => {
    throw new Error(`no container for nats-server: ${wordsOf(error)}`, { cause: error });
  });
  const { pid } = JSON.parse(stdout) as { pid: number | null };
  return pid ?? undefined;
};

function wordsOf(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  return said === '' ? String(error) : said;
}
