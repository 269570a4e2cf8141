import type { PartyId } from '@tamga/core/identifiers';
import type { MerkleTree } from '@tamga/core/ledger';
import {
  entryPackageAt,
  entryPackageCount,
  entryPackagePath,
  readEntryBundle,
  tileWidth,
  type TileSource,
} from '@tamga/core/ledger/tiles';
import { fromUint64, type tamga } from '@tamga/wire';

type Reply = tamga.service.v1.LogReply.$Properties;

/** Packages in one answer: 132 KiB with their paths, well below the largest message. */
const packagesMax = 16;
/** Packages that one member is given in a minute, and at once after a pause: 524,288 leaves, 17 MiB. */
export const packagesPerMinute = 2_048;
const minuteMs = 60_000;

/** What a mirror copies of the log: the entry bundles that are served as files too, with what proves each of them alone. */
export interface PackageSource {
  /** Static files of the log; what is read is not looked at: whoever asks verifies it. */
  readonly tiles: TileSource;
  readonly tree: () => MerkleTree;
  /** The checkpoint that the log shows: no leaf beyond it is told. */
  readonly shown: () => { readonly size: bigint } | undefined;
  readonly nowMs: () => number;
}

/** Answers with as many of the packages as there are, as one answer holds, and as the member has left for this minute. */
export function servePackages(
  source: PackageSource,
): (party: PartyId, request: tamga.service.v1.PackagesRequest) => Promise<Reply> {
  const left = new Map<PartyId, { packages: number; atMs: number }>();
  const takeUp = (party: PartyId, wanted: number): number => {
    const atMs = source.nowMs();
    const known = left.get(party) ?? { packages: packagesPerMinute, atMs };
    const refilled = known.packages + (Math.max(0, atMs - known.atMs) / minuteMs) * packagesPerMinute;
    const packages = Math.min(packagesPerMinute, refilled);
    const granted = Math.min(wanted, Math.floor(packages));
    left.set(party, { packages: packages - granted, atMs: Math.max(atMs, known.atMs) });
    return granted;
  };
  return async (party, request) => {
    const [size, first] = [fromUint64(request.size), fromUint64(request.first)].map((value) => BigInt(value ?? -1));
    const { count } = request;
    if (size === undefined || first === undefined || size < 1n || first < 0n || count < 1 || count > packagesMax)
      return { code: 'PACKAGES_MALFORMED' };
    const known = source.shown()?.size ?? 0n;
    // A checkpoint that another audit showed, or from before this copy was restored.
    if (size > known || size > source.tree().size) return { code: 'SIZE_UNKNOWN' };
    const remaining = entryPackageCount(size) - first;
    if (remaining < 1n) return { code: 'PACKAGES_MALFORMED' };
    const granted = takeUp(party, Math.min(count, Number(remaining)));
    if (granted === 0) return { code: 'BUSY' };
    const packages: tamga.service.v1.LeafPackage.$Properties[] = [];
    for (let index = first; index < first + BigInt(granted); index++) {
      const { start, end } = entryPackageAt({ index, size });
      const tile = { level: 'entries' as const, index: start / BigInt(tileWidth), width: Number(end - start) };
      const read = await readEntryBundle(source.tiles, tile);
      if (!read.ok) return { code: 'NO_TILE' };
      packages.push({
        leaves: Buffer.concat(read.leaves),
        path: entryPackagePath(source.tree(), { index, size }),
      });
    }
    return { packages };
  };
}
