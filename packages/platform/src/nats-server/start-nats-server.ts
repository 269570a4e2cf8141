import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { NatsServerError } from './nats-server-error.ts';
import { commandOf, isAlive } from './process-identity.ts';
import { type SpawnServer, spawnProcess } from './spawn-server.ts';

/** A running nats-server. Disposal stops it. */
export interface NatsServer extends AsyncDisposable {
  readonly pid: number;
  readonly port: number;
  /** `tls://127.0.0.1:4222` */
  readonly url: string;
  /** It ran already, started by an earlier process of the same region. */
  readonly adopted: boolean;
  /** Stops it in order; kills it when it does not end in time. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly binary: string;
  readonly configFile: string;
  /** Pid file, ports file and what the server says before its log opens. Its own directory. */
  readonly runDirectory: string;
  /** The option of ours that changes the port, for the error when it is taken. */
  readonly portOption: string;
  /** Runs the server in another way than as a process of our own (docs/decisions/0100). */
  readonly spawn?: SpawnServer;
}

/** A populated store is read before the server answers (07: ready < 15 s with all the rest; 10⁷ records: 11 s). */
const startMsMax = 60_000;
const stopMsMax = 15_000;
const pollMs = 20;
const saidCharsMax = 2_000;

/** Starts nats-server and waits until it takes connections. One that runs with the same configuration file is adopted. */
export async function startNatsServer(options: StartOptions): Promise<NatsServer> {
  const pidFile = join(options.runDirectory, 'nats.pid');
  const running = runningPid(pidFile, options.configFile);
  if (running !== undefined)
    return serverOf({ pid: running, adopted: true, pidFile, ports: await untilReady(running, options) });
  const pid = await spawnServer(options);
  writeFileSync(pidFile, `${pid}\n`, { mode: 0o600 });
  return serverOf({ pid, adopted: false, pidFile, ports: await untilReady(pid, options) });
}

/** The process that an earlier start left running, if it is really ours. */
function runningPid(pidFile: string, configFile: string): number | undefined {
  if (!existsSync(pidFile)) return undefined;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  if (!Number.isSafeInteger(pid) || pid <= 1 || !isAlive(pid)) return undefined;
  return commandOf(pid).includes(configFile) ? pid : undefined;
}

/** Stops the server that a pid file names; false when none runs. */
export async function stopNatsServer(options: { runDirectory: string; configFile: string }): Promise<boolean> {
  const pidFile = join(options.runDirectory, 'nats.pid');
  const pid = runningPid(pidFile, options.configFile);
  if (pid === undefined) return false;
  await stop(pid, pidFile);
  return true;
}

async function spawnServer(options: StartOptions): Promise<number> {
  const { binary, configFile, runDirectory } = options;
  // A ports file that a killed server left behind would answer for a new one with the same pid.
  for (const name of readdirSync(runDirectory).filter((name) => name.endsWith('.ports')))
    rmSync(join(runDirectory, name));
  const saidFile = saidFileOf(options);
  writeFileSync(saidFile, '', { mode: 0o600 });
  const spawn = options.spawn ?? spawnProcess;
  const args = ['--config', configFile, '--ports_file_dir', runDirectory];
  const pid = await spawn({ binary, args, runDirectory, saidFile }).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new NatsServerError('DID_NOT_START', `${binary} cannot be run: ${reason}`, { cause });
  });
  if (pid !== undefined) return pid;
  if ((await whatItSaid(options)) !== '') throw await startFailure(options);
  throw new NatsServerError('DID_NOT_START', `${binary} cannot be run`);
}

async function untilReady(pid: number, options: StartOptions): Promise<{ host: string; port: number }> {
  const portsFile = join(options.runDirectory, `nats-server_${pid}.ports`);
  const attempts = startMsMax / pollMs;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const address = await readPorts(portsFile);
    if (address) return address;
    if (!isAlive(pid)) throw await startFailure(options);
    await pause(pollMs);
  }
  process.kill(pid, 'SIGKILL');
  throw new NatsServerError(
    'DID_NOT_START',
    `nats-server took no connections within ${startMsMax} ms: ${await whatItSaid(options)}`,
  );
}

/** The server writes this file once it listens. */
async function readPorts(file: string): Promise<{ host: string; port: number } | undefined> {
  try {
    const { nats = [] } = JSON.parse(await readFile(file, 'utf8')) as { nats?: string[] };
    const url = new URL(nats[0] ?? '');
    return { host: url.hostname, port: Number(url.port) };
  } catch {
    // Not there yet, or half written.
    return undefined;
  }
}

async function startFailure(options: StartOptions): Promise<NatsServerError> {
  const said = await whatItSaid(options);
  if (/address already in use/i.test(said)) {
    const address = /listen tcp[46]? (\S+): bind/.exec(said)?.[1] ?? '';
    return new NatsServerError(
      'PORT_TAKEN',
      `nats-server's address ${address} is taken: free it, or choose another with ${options.portOption}`,
    );
  }
  if (/^nats-server:/m.test(said))
    return new NatsServerError('BAD_CONFIGURATION', `nats-server refuses ${options.configFile}: ${said}`);
  return new NatsServerError('DID_NOT_START', `nats-server ended at once: ${said}`);
}

/** Its last words: on standard error before its log is open, in the log afterwards. */
async function whatItSaid(options: StartOptions): Promise<string> {
  const early = await readFile(saidFileOf(options), 'utf8').catch(() => '');
  if (early.trim() !== '') return early.trim().slice(-saidCharsMax);
  const logFile = /^"log_file": "(.*)"$/m.exec(await readFile(options.configFile, 'utf8').catch(() => ''))?.[1] ?? '';
  const log = await readFile(logFile, 'utf8').catch(() => '');
  return log.trim().split('\n').slice(-3).join('; ').slice(-saidCharsMax);
}

function serverOf(server: {
  pid: number;
  adopted: boolean;
  pidFile: string;
  ports: { host: string; port: number };
}): NatsServer {
  const { pid, adopted, pidFile, ports } = server;
  return {
    pid,
    adopted,
    port: ports.port,
    url: `tls://${ports.host}:${ports.port}`,
    stop: () => stop(pid, pidFile),
    [Symbol.asyncDispose]: () => stop(pid, pidFile),
  };
}

async function stop(pid: number, pidFile: string): Promise<void> {
  signal(pid, 'SIGTERM');
  if (!(await untilGone(pid))) {
    signal(pid, 'SIGKILL');
    if (!(await untilGone(pid))) throw new NatsServerError('DID_NOT_STOP', `nats-server (process ${pid}) does not end`);
  }
  rmSync(pidFile, { force: true });
}

async function untilGone(pid: number): Promise<boolean> {
  const attempts = stopMsMax / pollMs;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (!isAlive(pid)) return true;
    await pause(pollMs);
  }
  return false;
}

/** A server that is gone already is as good as stopped. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function saidFileOf(options: StartOptions): string {
  return join(options.runDirectory, 'nats-start.log');
}
