/** How the servers of tests run: as local processes, unless a run of tests was set up to run them in another way. */
import { type SpawnServer, spawnProcess } from './spawn-server.ts';

let chosen: SpawnServer = spawnProcess;

/** Every server that a test starts after this runs by `spawn`. */
export function runServersBy(spawn: SpawnServer): void {
  chosen = spawn;
}

export const spawnForTest: SpawnServer = (command) => chosen(command);
