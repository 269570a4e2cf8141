/** Which file calls one integration makes, in which thread, and stopping it at one of them. Needs strace. */
import { execFile } from 'node:child_process';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that is never there; looking for it is the first call of the integration. */
export const beginName = 'integration-begins';

/** SQLite calls from the main thread, everything else from the one thread of the pool. */
export type CallingThread = 'main' | 'worker';
type Fault = 'SIGKILL' | 'EIO';

/** One call of an integration: the `number`th of its name by its thread. */
export interface CrashPoint {
  readonly thread: CallingThread;
  readonly call: string;
  readonly number: number;
  readonly fault: Fault;
}

const calls = ['openat', 'write', 'pwrite64', 'ftruncate', 'fsync', 'rename', 'mkdir', 'unlink', 'rmdir', 'close'];
/** A close that fails has closed; programs may end over it, none can do anything. */
const callsThatFail = new Set(calls.filter((call) => call !== 'close'));
const runMsMax = 600_000;

/**
 * Every point of an integration in `directory` up to `to`, in the order of the calls of each thread. Only calls on what lies
 * there: a thread also wakes others by writing, on a machine with much to do hundreds of times more often than at rest.
 */
export async function crashPoints(
  strace: string,
  of: { directory: string; to: number; thread: CallingThread },
): Promise<CrashPoint[]> {
  const { thread } = of;
  const trace = join(of.directory, 'trace');
  const places = [of.directory, await realpath(of.directory)];
  // `-y`: a descriptor is shown with its file.
  await runTraced(strace, ['-y', '-o', trace, '-e', `trace=${calls.join(',')},access,faccessat,faccessat2`], of);
  const lines = (await readFile(trace, 'utf8')).split('\n').flatMap((line) => {
    const [, tid, call] = /^([0-9]+) +([a-z0-9_]+)\(/u.exec(line) ?? [];
    const isHere = places.some((place) => line.includes(place));
    return tid === undefined || call === undefined ? [] : [{ tid, call, isHere, begins: line.includes(beginName) }];
  });
  const begin = lines.findIndex(({ begins }) => begins);
  const main = lines[begin]?.tid;
  if (main === undefined) throw new Error('the trace has no beginning of an integration');
  // The pool has one thread, and only it renames.
  const worker = lines.slice(begin).find(({ call }) => call === 'rename')?.tid;
  const wanted = thread === 'main' ? main : worker;
  const counts = new Map<string, number>();
  const points: CrashPoint[] = [];
  for (const [i, { tid, call, isHere }] of lines.entries()) {
    if (tid !== wanted || !calls.includes(call)) continue;
    // strace counts every call of the name, wherever it goes.
    const number = (counts.get(call) ?? 0) + 1;
    counts.set(call, number);
    if (i < begin || !isHere) continue;
    points.push({ thread, call, number, fault: 'SIGKILL' });
    if (callsThatFail.has(call)) points.push({ thread, call, number, fault: 'EIO' });
  }
  return points;
}

/** Runs the integration, stopped at the point. Says whether it came to its end all the same. */
export async function runUntil(
  strace: string,
  point: CrashPoint,
  of: { directory: string; to: number },
): Promise<{ ended: boolean }> {
  const { call, number, fault, thread } = point;
  const what = fault === 'SIGKILL' ? 'signal=SIGKILL' : `error=${fault}`;
  const options = ['-o', '/dev/null', '-e', `trace=${call}`, '-e', `inject=${call}:${what}:when=${number}`];
  return { ended: (await runTraced(strace, options, { ...of, thread })).startsWith('integrated') };
}

/**
 * One thread in the pool and no io_uring: every file call is a system call of one of two threads. Without `--seccomp-bpf`:
 * with it this strace injects errors, but no signals.
 */
async function runTraced(
  strace: string,
  options: readonly string[],
  of: { directory: string; to: number; thread: CallingThread },
): Promise<string> {
  const program = join(import.meta.dirname, 'one-integration.ts');
  const command = ['-f', ...options, process.execPath, program, of.directory, String(of.to), of.thread];
  const { PATH } = process.env;
  const env = { PATH, UV_THREADPOOL_SIZE: '1', UV_USE_IO_URING: '0' };
  return await new Promise((resolve) => {
    // What it ends with is judged by what it left on the disk.
    execFile(strace, command, { env, timeout: runMsMax, killSignal: 'SIGKILL' }, (_error, stdout) => resolve(stdout));
  });
}
