import { inclusionFromTiles, type TileSource, type TreeHead } from '@tamga/core/ledger/tiles';
import { nodePrimitives as hash } from '@tamga/platform/crypto';
import { CliError } from '../error.ts';
import type { LogTrust } from './log-trust.ts';

/**
 * That the log has each roster by which its checkpoints are judged where it is said to: a leaf that is named too high or too low
 * would let keys count outside of their time. Of rosters above the head nothing is claimed yet. Throws VERIFICATION_FAILED.
 */
export async function requireRosters(source: TileSource, trust: LogTrust, head: TreeHead): Promise<void> {
  for (const { roster, leafIndex, leafHash } of trust.rosters) {
    if (leafIndex >= head.size) continue;
    const proved = await inclusionFromTiles(source, { hash, head, index: leafIndex });
    const holds = proved.ok && Buffer.compare(proved.leafHash, leafHash) === 0;
    if (holds) continue;
    throw new CliError(
      'VERIFICATION_FAILED',
      `version ${roster.roster.version} of the roster is said to stand at ${leafIndex}, and the log's tiles do not say so`,
    );
  }
}
