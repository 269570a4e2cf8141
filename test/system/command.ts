/** Runs `start` and `tamga` as a user would: as processes, from a directory of their own. */
import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const outputBytesMax = 16_777_216;
/** Less than a test's hook may take, so that what was started is stopped. */
const startMsMax = 600_000;

/** What a command left behind. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs one command to its end. `cwd` is where the user stands; the script itself runs at the root, as under pnpm. */
export async function run(script: 'start' | 'tamga', args: readonly string[], cwd: string): Promise<Outcome> {
  return await begin(script, args, cwd).ended;
}

/** Begins one command, to be looked at or killed while it runs. */
export function begin(
  script: 'start' | 'tamga',
  args: readonly string[],
  cwd: string,
): { child: ChildProcess; ended: Promise<Outcome> } {
  const { promise: ended, resolve } = Promise.withResolvers<Outcome>();
  const child = execFile(
    process.execPath,
    commandLine(script, args),
    { cwd: root, env: environment(cwd), maxBuffer: outputBytesMax },
    (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    },
  );
  return { child, ended };
}

function commandLine(script: 'start' | 'tamga', args: readonly string[]): string[] {
  return [join(root, `packages/cli/src/bin/${script}.ts`), '--', ...args];
}

function environment(cwd: string): NodeJS.ProcessEnv {
  // The last two: what nats-server runs in, in all tests alike.
  const { PATH, HOME, TAMGA_NATS, DOCKER_HOST } = process.env;
  return { PATH, HOME, INIT_CWD: cwd, TAMGA_NATS, DOCKER_HOST };
}

/** A `start` that keeps running. */
export interface Started extends AsyncDisposable {
  stdout: () => string;
  child: ChildProcess;
  /** Resolves with the exit code once it has ended. */
  ended: Promise<number>;
}

/** Starts `start` and waits until it says that it is up. */
export async function startInBackground(args: readonly string[], cwd: string): Promise<Started> {
  const child = spawn(process.execPath, commandLine('start', args), { cwd: root, env: environment(cwd) });
  let [out, errors] = ['', ''];
  const up = Promise.withResolvers<void>();
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (out.includes('Ctrl-C stops everything')) up.resolve();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = once(child, 'exit').then(([code]) => Number(code));
  const early = ended.then((code) => {
    throw new Error(`start ended with ${code}: ${errors}`);
  });
  const late = AbortSignal.timeout(startMsMax);
  late.addEventListener('abort', () => {
    up.reject(new Error(`start is not up: ${out}${errors}`));
  });
  try {
    await Promise.race([up.promise, early]);
  } catch (error) {
    child.kill('SIGTERM');
    throw error;
  }
  early.catch(() => undefined);
  return {
    stdout: () => out,
    child,
    ended,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
