import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyFoundingRoster, type VerifiedRoster } from '@tamga/core/documents';
import { fromHex } from '@tamga/core/identifiers';
import { nodePrimitives } from '@tamga/platform/crypto';
import { RegionError } from '../error.ts';
import { regionPaths, type RegionInfo } from '../region-directory.ts';

/** The founding roster as audit holds it, verified. Throws RegionError REGION_DAMAGED. */
export async function foundingOf(directory: string, info: RegionInfo): Promise<VerifiedRoster> {
  const jws = await readFile(join(regionPaths(directory).hub('audit'), 'roster.jws'));
  const verified = await verifyFoundingRoster(jws, {
    primitives: nodePrimitives,
    regionHash: fromHex(info.regionHash),
  });
  if (verified.ok) return verified.roster;
  throw new RegionError('REGION_DAMAGED', `the founding roster is not the region's: ${verified.code}`);
}
