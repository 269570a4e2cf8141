import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainNatsServer, startNatsServer } from '@tamga/platform/nats-server';
import { RegionError } from '../error.ts';
import { natsCacheDirectory } from './cache-directory.ts';
import { askEngine } from './docker-engine.ts';
import { runnerAskedFor } from './runner.ts';
import type { ServerRunner } from './runner.ts';
import { spawnInContainer } from './spawn-in-container.ts';

/** What the servers of a run of tests run in, and why. */
export interface RunnerChoice {
  readonly runner: ServerRunner;
  readonly why: string;
}

/**
 * Chooses for a run of tests: what TAMGA_NATS asks for; else containers where a Docker engine answers and has run a
 * server of ours for a trial; else processes. Containers that were asked for and cannot be had are an error.
 */
export async function chooseRunner(environment: NodeJS.ProcessEnv): Promise<RunnerChoice> {
  const asked = runnerAskedFor(environment);
  if (asked === 'process') return { runner: 'process', why: 'TAMGA_NATS asks for it' };
  const engine = await askEngine(environment);
  const reason = asked === 'container' ? 'TAMGA_NATS asks for it; ' : '';
  const found = engine.answers
    ? `Docker engine ${engine.version} answers at ${engine.address}`
    : `no Docker engine answers at ${engine.address}`;
  const problem = engine.answers ? await tryContainer() : undefined;
  if (engine.answers && problem === undefined) return { runner: 'container', why: `${reason}${found}` };
  const why = problem === undefined ? found : `${found}, but a trial failed: ${problem}`;
  if (asked === 'container')
    throw new RegionError(
      'NO_CONTAINERS',
      `TAMGA_NATS asks for containers: ${why}. Set it to process, or leave it out`,
    );
  return { runner: 'process', why };
}

/** Runs one server for a trial, because an engine may answer and yet see other files or another kernel than we do. */
async function tryContainer(): Promise<string | undefined> {
  const directory = await mkdtemp(join(tmpdir(), 'tamga-trial-'));
  try {
    const configFile = join(directory, 'server.conf');
    await writeFile(configFile, 'host: 127.0.0.1\nport: -1\n');
    const { path: binary } = await obtainNatsServer({ cacheDir: natsCacheDirectory });
    const options = { binary, configFile, runDirectory: directory, portOption: 'none', spawn: spawnInContainer };
    await using server = await startNatsServer(options);
    await server.stop();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
