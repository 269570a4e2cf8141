/** What the servers of tests run in: a process of this machine, or a container of its Docker engine. */
export { chooseRunner } from './choose-runner.ts';
export type { RunnerChoice } from './choose-runner.ts';
export { spawnInContainer } from './spawn-in-container.ts';
