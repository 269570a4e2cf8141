import { RegionError, readRegion, removeRegion, startRegion, stopRegion } from '@tamga/testing';
import type { Region, RegionInfo } from '@tamga/testing';
import { CliError } from '../error.ts';
import type { StartOptions } from './options.ts';

/** Opens the region of `--data`: makes it, adopts it, or with `--fresh` makes it anew. */
export async function openRegion(options: StartOptions, onProgress: (step: string) => void): Promise<Region> {
  const { data, members, httpBase, fresh } = options;
  if (fresh) await removeOld(data, onProgress);
  const known = fresh ? undefined : await existing(data);
  if (known !== undefined) checkSameRegion(known, options);
  onProgress(
    known === undefined
      ? `making a region of ${members.length + 1} parties in ${data}`
      : `resuming the region in ${data}`,
  );
  return await startRegion({
    directory: data,
    parties: members,
    ...(httpBase === undefined ? {} : { httpBase }),
    onProgress,
  });
}

async function removeOld(data: string, onProgress: (step: string) => void): Promise<void> {
  const stopped = await stopRegion(data);
  if (stopped.length > 0) onProgress(`stopped ${stopped.length} processes of the old region`);
  await removeRegion(data);
}

async function existing(data: string): Promise<RegionInfo | undefined> {
  try {
    return await readRegion(data);
  } catch (error) {
    if (error instanceof RegionError && error.code === 'NO_REGION') return undefined;
    throw error;
  }
}

function checkSameRegion(known: RegionInfo, options: StartOptions): void {
  const { data, members } = options;
  const there = known.parties.map(({ party }) => party).filter((party) => party !== known.centre);
  if (there.join() !== members.join() && options.membersGiven) {
    throw new CliError(
      'BAD_USAGE',
      `--members ${members.join()}: the region in ${data} has ${there.join()}; leave the option out, start anew with --fresh, or name another directory with --data`,
    );
  }
}
