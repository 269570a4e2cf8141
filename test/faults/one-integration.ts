/**
 * One integration of the log, as a process of its own that can be stopped at any system call:
 * `one-integration.ts DIRECTORY TO main|worker`.
 *
 * strace counts calls for each thread. So that a number names one call of one thread, the thread that is meant makes more of
 * every kind beforehand than the other one ever does.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { mkdir, open, rename, rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beginName } from './crash-trace.ts';
import { integrate } from './integration-log.ts';

const callsBefore = 600;
const [directory = '', to = '0', thread = 'main'] = process.argv.slice(2);
const scratch = join(directory, 'scratch');

for (let i = 0; i < callsBefore; i++) {
  if (thread === 'main') callFromMain();
  else await callFromWorker();
}
// Looked for in vain: where a trace has it, the integration begins.
existsSync(join(directory, beginName));
process.stdout.write(`integrated ${await integrate(directory, Number(to))}\n`);

function callFromMain(): void {
  mkdirSync(scratch);
  const file = openSync(`${scratch}/a`, 'w');
  writeSync(file, 'x');
  // At its place: pwrite64.
  writeSync(file, Buffer.from('x'), 0, 1, 0);
  fsyncSync(file);
  closeSync(file);
  renameSync(`${scratch}/a`, `${scratch}/b`);
  unlinkSync(`${scratch}/b`);
  rmdirSync(scratch);
}

async function callFromWorker(): Promise<void> {
  await mkdir(scratch);
  const file = await open(`${scratch}/a`, 'w');
  await file.write('x');
  await file.write(Buffer.from('x'), 0, 1, 0);
  await file.sync();
  await file.close();
  await rename(`${scratch}/a`, `${scratch}/b`);
  await unlink(`${scratch}/b`);
  await rmdir(scratch);
}
