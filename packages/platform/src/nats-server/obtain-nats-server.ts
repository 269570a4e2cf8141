import { execFile } from 'node:child_process';
import { access, constants, mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { NatsServerError } from './nats-server-error.ts';
import { unpackSystemPackage } from './system-package.ts';

const run = promisify(execFile);
const versionMsMax = 10_000;

/** The first version with what the streams need (03). */
export const natsServerVersionMin = '2.12.0';

/** A usable nats-server. */
export interface NatsServerBinary {
  readonly path: string;
  readonly version: string;
  readonly from: 'PATH' | 'cache' | 'system package';
}

/**
 * Finds nats-server: on PATH, in the cache, or out of the system's own packages (docs/decisions/0051). The one error
 * lists everything that was tried.
 */
export async function obtainNatsServer(options: {
  cacheDir: string;
  progress?: (step: string) => void;
}): Promise<NatsServerBinary> {
  const tried: string[] = [];
  const onPath = await firstOnPath(tried);
  if (onPath) return onPath;
  await mkdir(options.cacheDir, { recursive: true });
  const cached = join(options.cacheDir, 'nats-server');
  const kept = await usable(cached, 'cache', tried);
  if (kept) return kept;
  try {
    await unpackSystemPackage(cached, options.progress ?? (() => {}));
  } catch (error) {
    tried.push(`the system's packages: ${error instanceof Error ? error.message : String(error)}`);
    throw notFound(tried);
  }
  const fetched = await usable(cached, 'system package', tried);
  if (fetched) return fetched;
  throw notFound(tried);
}

async function firstOnPath(tried: string[]): Promise<NatsServerBinary | undefined> {
  for (const directory of (process.env['PATH'] ?? '').split(delimiter).filter((path) => path !== '')) {
    const path = join(directory, 'nats-server');
    const binary = (await isExecutable(path)) ? await usable(path, 'PATH', tried) : undefined;
    if (binary) return binary;
  }
  tried.push('PATH: none there that will do');
  return undefined;
}

async function usable(
  path: string,
  from: NatsServerBinary['from'],
  tried: string[],
): Promise<NatsServerBinary | undefined> {
  if (!(await isExecutable(path))) {
    tried.push(`${path}: not there`);
    return undefined;
  }
  const version = await versionOf(path);
  if (version && isAtLeast(version, natsServerVersionMin)) return { path, version, from };
  tried.push(
    version ? `${path}: version ${version} is older than ${natsServerVersionMin}` : `${path}: does not run here`,
  );
  return undefined;
}

async function versionOf(path: string): Promise<string | undefined> {
  try {
    const { stdout } = await run(path, ['--version'], { timeout: versionMsMax });
    return /v?(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  } catch {
    return undefined;
  }
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Versions of three numbers. */
export function isAtLeast(version: string, least: string): boolean {
  const numbers = (text: string) => text.split('.').map(Number);
  const [have, want] = [numbers(version), numbers(least)];
  for (const [index, wanted] of want.entries()) {
    const given = have[index] ?? 0;
    if (given !== wanted) return given > wanted;
  }
  return true;
}

function notFound(tried: readonly string[]): NatsServerError {
  const list = tried.map((what) => `\n  - ${what}`).join('');
  return new NatsServerError(
    'NOT_FOUND',
    `no nats-server ${natsServerVersionMin} or newer; install one on PATH. Tried:${list}`,
  );
}
