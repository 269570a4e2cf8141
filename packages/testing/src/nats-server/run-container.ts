/** Started with a ServerCommand as its argument: runs it in a container and prints `{"pid": …}`, null when it ended. */
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServerCommand } from '@tamga/platform/nats-server';
import { GenericContainer, StartupCheckStrategy, getContainerRuntimeClient } from 'testcontainers';
import { binaryInImage, importServerImage } from './server-image.ts';

// Its containers end with their one process and remove themselves; nothing is to be fetched from a registry.
process.env['TESTCONTAINERS_RYUK_DISABLED'] = 'true';
// Otherwise, in a container itself, it would look for the engine's address by means of an image.
process.env['TESTCONTAINERS_HOST_OVERRIDE'] = '127.0.0.1';

const lookCountMax = 100;
const lookPauseMs = 30;

type Engine = Awaited<ReturnType<typeof getContainerRuntimeClient>>['container'];
type Container = ReturnType<Engine['getById']>;

/** `exec`: the server takes the shell's place and its pid, so that what it says goes where it goes without a container. */
const script = 'said=$1; shift; exec "$@" >>"$said" 2>&1';

class ServerContainer extends GenericContainer {
  constructor(image: string, command: ServerCommand) {
    super(image);
    this.hostConfig = { ...this.hostConfig, AutoRemove: true, PidMode: 'host' };
    this.withNetworkMode('host')
      .withUser(`${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`)
      .withBindMounts([{ source: command.runDirectory, target: command.runDirectory }])
      .withEntrypoint(['/bin/sh', '-c', script, 'sh', command.saidFile, binaryInImage])
      .withCommand([...command.args])
      .withLabels({ 'tamga.run-directory': command.runDirectory })
      .withAutoCleanup(false)
      .withWaitStrategy(new LeftToStarter());
  }
}

/** Whoever starts the server waits for its ports file. */
class LeftToStarter extends StartupCheckStrategy {
  override checkStartupState(): Promise<'SUCCESS'> {
    return Promise.resolve('SUCCESS');
  }
}

async function runInContainer(command: ServerCommand): Promise<number | null> {
  const { container: engine } = await getContainerRuntimeClient();
  const image = await importServerImage(engine.dockerode, command.binary);
  try {
    const started = await new ServerContainer(image, command).start();
    return await pidOf(engine.getById(started.getId()), command);
  } catch (error) {
    // It ended and removed itself before it was looked at: what it said is in the file.
    if (isGone(error)) return null;
    throw error;
  }
}

/** For a moment after its start the process is not yet our command, and after its end the engine still thinks it runs. */
async function pidOf(container: Container, command: ServerCommand): Promise<number | null> {
  for (let attempt = 0; attempt < lookCountMax; attempt++) {
    const { State: state } = await container.inspect();
    if (!state.Running) return null;
    if (await isHere(state.Pid, command)) return state.Pid;
    await pause(lookPauseMs);
  }
  await container.remove({ force: true });
  throw new Error('the engine answers, but its processes are not seen on this machine');
}

/** A pid of another kernel, or of a machine within this one, would name a stranger here. */
async function isHere(pid: number, command: ServerCommand): Promise<boolean> {
  const running = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return running.includes(command.runDirectory);
}

// The engine's API: 404 no such container; 409 its removal is in progress already.
function isGone(error: unknown): boolean {
  return error instanceof Error && 'statusCode' in error && (error.statusCode === 404 || error.statusCode === 409);
}

try {
  const pid = await runInContainer(JSON.parse(process.argv[2] ?? '') as ServerCommand);
  process.stdout.write(`${JSON.stringify({ pid })}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
