import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { obtainNatsServer, startNatsServer } from '@tamga/platform/nats-server';
import type { NatsServer } from '@tamga/platform/nats-server';
import { natsCacheDirectory } from '../nats-server/cache-directory.ts';
import { spawnAskedFor } from '../nats-server/runner.ts';
import type { Controlled } from './controlled.ts';
import { isAlive } from './identity.ts';
import type { ProcessIdentity } from './identity.ts';
import { removePidFile, writePidFile } from './pid-file.ts';

const pollMs = 10;

/** The region's nats-server: a process, or a container where TAMGA_NATS asks for one. */
export class NatsProcess implements Controlled {
  readonly #directory: string;
  readonly #runDirectory: string;
  readonly #name: string;
  readonly #onProgress: (step: string) => void;
  #server: NatsServer | null = null;
  #identity: ProcessIdentity | null = null;

  /** `directory` holds `server.conf`; the pid file `<name>.pid` goes to `runDirectory`. */
  constructor(options: { name: string; directory: string; runDirectory: string; onProgress: (step: string) => void }) {
    this.#name = options.name;
    this.#directory = options.directory;
    this.#runDirectory = options.runDirectory;
    this.#onProgress = options.onProgress;
  }

  get running(): boolean {
    return this.#identity !== null && isAlive(this.#identity);
  }

  get pid(): number {
    return this.#identity?.pid ?? 0;
  }

  async start(): Promise<void> {
    if (this.running) return;
    const binary = await obtainNatsServer({ cacheDir: natsCacheDirectory, progress: this.#onProgress });
    this.#server = await startNatsServer({
      binary: binary.path,
      configFile: join(this.#directory, 'server.conf'),
      runDirectory: this.#directory,
      portOption: '--http-base',
      ...spawnAskedFor(process.env),
    });
    this.#identity = await writePidFile(this.#runDirectory, this.#name, this.#server.pid);
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.signal(signal);
    while (this.running) await delay(pollMs);
    await removePidFile(this.#runDirectory, this.#name);
  }

  signal(signal: NodeJS.Signals): void {
    if (this.running) process.kill(this.pid, signal);
  }

  async stop(): Promise<void> {
    if (this.running) {
      this.signal('SIGCONT');
      await this.#server?.stop();
    }
    await removePidFile(this.#runDirectory, this.#name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}
