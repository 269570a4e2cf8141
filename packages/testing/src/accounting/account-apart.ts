import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { RegionAccount } from './account-region.ts';

const run = promisify(execFile);
const outputBytesMax = 1_048_576;

/** Runs the accounting in a process of its own, which sees nothing but the region's files. */
export async function accountApart(directory: string): Promise<RegionAccount> {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const { stdout } = await run(process.execPath, [main, directory], { maxBuffer: outputBytesMax });
  return JSON.parse(stdout) as RegionAccount;
}
