import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { RegionError } from '../error.ts';
import type { Controlled } from './controlled.ts';
import { isAlive } from './identity.ts';
import type { ProcessIdentity } from './identity.ts';
import { removePidFile, writePidFile } from './pid-file.ts';

const drainMsMax = 15_000;
const readyMsMax = 60_000;
const readyPollMs = 25;
const logTailLineCount = 12;

/** What to run and how to see that it is ready. */
export interface ProcessSpec {
  name: string;
  command: string;
  args: readonly string[];
  cwd: string;
  /** Pid file `<name>.pid` and log `<name>.log` go here. */
  runDirectory: string;
  /** Resolves to true once the process serves. */
  isReady: () => Promise<boolean>;
}

/** One process in a process group of its own, so that Ctrl-C in a terminal reaches its owner alone. */
export class ManagedProcess implements Controlled {
  readonly spec: ProcessSpec;
  #child: ChildProcess | null = null;
  #identity: ProcessIdentity | null = null;
  #exited: Promise<void> = Promise.resolve();

  constructor(spec: ProcessSpec) {
    this.spec = spec;
  }

  get running(): boolean {
    return this.#child !== null;
  }

  get pid(): number {
    return this.#identity?.pid ?? 0;
  }

  /** Starts the process and waits until it is ready; a process that ends before is PROCESS_FAILED with the end of its log. */
  async start(): Promise<void> {
    if (this.#child !== null) return;
    await this.#spawn();
    const deadline = Date.now() + readyMsMax;
    while (!(await this.spec.isReady())) {
      if (this.#child === null) throw new RegionError('PROCESS_FAILED', await this.#explain('ended while starting'));
      if (Date.now() > deadline)
        throw new RegionError('PROCESS_NOT_READY', await this.#explain('is not ready after a minute'));
      await delay(readyPollMs);
    }
  }

  async #spawn(): Promise<void> {
    mkdirSync(this.spec.runDirectory, { recursive: true, mode: 0o700 });
    const log = openSync(this.#logFile(), 'a', 0o600);
    const child = spawn(this.spec.command, this.spec.args, {
      cwd: this.spec.cwd,
      detached: true,
      stdio: ['ignore', log, log],
      env: childEnvironment(),
    });
    closeSync(log);
    this.#child = child;
    this.#exited = new Promise((resolve) => {
      const gone = (): void => {
        this.#child = null;
        resolve();
      };
      child.once('exit', gone);
      child.once('error', gone);
    });
    if (child.pid !== undefined) this.#identity = await writePidFile(this.spec.runDirectory, this.spec.name, child.pid);
  }

  /** Lets this process end while the other runs on. */
  release(): void {
    this.#child?.unref();
  }

  /** Sends a signal; resolves when the process is gone. For signals that end it. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.signal(signal);
    await this.#exited;
    await removePidFile(this.spec.runDirectory, this.spec.name);
  }

  /** Sends a signal and does not wait: SIGSTOP, SIGCONT. */
  signal(signal: NodeJS.Signals): void {
    this.#child?.kill(signal);
  }

  /** Asks the process to drain; ends its whole group when it does not in time. */
  async stop(): Promise<void> {
    if (this.#child !== null) {
      const abort = new AbortController();
      const late = delay(drainMsMax, 'late', { signal: abort.signal }).catch(() => 'stopped');
      this.#child.kill('SIGTERM');
      this.#child.kill('SIGCONT');
      if ((await Promise.race([this.#exited, late])) === 'late') endGroup(this.#identity);
      abort.abort();
      await this.#exited;
    }
    await removePidFile(this.spec.runDirectory, this.spec.name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  #logFile(): string {
    return join(this.spec.runDirectory, `${this.spec.name}.log`);
  }

  async #explain(what: string): Promise<string> {
    const text = await readFile(this.#logFile(), 'utf8').catch(() => '');
    const tail = text.trimEnd().split('\n').slice(-logTailLineCount).join('\n');
    return `${this.spec.name} ${what}; its log ${this.#logFile()} ends:\n${tail}`;
  }
}

/** Ends processes that an earlier owner left behind: those that pid files name, by number and start. */
export async function endLeftovers(runDirectory: string, live: ReadonlyMap<string, ProcessIdentity>): Promise<void> {
  for (const identity of live.values()) signalIfAlive(identity, 'SIGTERM');
  const deadline = Date.now() + drainMsMax;
  for (const [name, identity] of live) {
    while (isAlive(identity)) {
      if (Date.now() > deadline) endGroup(identity);
      await delay(readyPollMs);
    }
    await removePidFile(runDirectory, name);
  }
}

function signalIfAlive(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isAlive(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}

function endGroup(identity: ProcessIdentity | null): void {
  if (identity === null || !isAlive(identity)) return;
  try {
    process.kill(-identity.pid, 'SIGKILL');
  } catch {
    // It ended between the look and the signal.
  }
}

/** Compiled sources are kept here, in this clone: it halves the time that a service takes to begin. */
const compileCache = fileURLToPath(new URL('../../../../.cache/compile', import.meta.url));

// A process gets what it needs to run and nothing that its starter may hold in the environment.
function childEnvironment(): NodeJS.ProcessEnv {
  // glibc otherwise keeps memory apart for every thread that does cryptography (decision 0099).
  const environment: NodeJS.ProcessEnv = { NODE_COMPILE_CACHE: compileCache, MALLOC_ARENA_MAX: '2' };
  for (const name of ['PATH', 'HOME', 'LANG', 'TMPDIR', 'UV_THREADPOOL_SIZE']) {
    if (process.env[name] !== undefined) environment[name] = process.env[name];
  }
  return environment;
}
