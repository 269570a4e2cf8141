import type { SpawnServer } from '@tamga/platform/nats-server';
import { RegionError } from '../error.ts';
import { spawnInContainer } from './spawn-in-container.ts';

/** Forces what nats-server runs in. */
const variable = 'TAMGA_NATS';

/** What nats-server runs in. */
export type ServerRunner = 'process' | 'container';

/** What the environment asks for; undefined where it asks for nothing. */
export function runnerAskedFor(environment: NodeJS.ProcessEnv): ServerRunner | undefined {
  const value = environment[variable];
  if (value === undefined || value === '') return undefined;
  if (value === 'process' || value === 'container') return value;
  throw new RegionError('UNKNOWN_RUNNER', `${variable} is "${value}": set it to process or container, or leave it out`);
}

/** How a region runs its server; `{}` as a process, which is what it does unless asked. */
export function spawnAskedFor(environment: NodeJS.ProcessEnv): { spawn?: SpawnServer } {
  return runnerAskedFor(environment) === 'container' ? { spawn: spawnInContainer } : {};
}
