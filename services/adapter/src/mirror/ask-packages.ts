import { hashBytes } from '@tamga/core/ledger';
import { entryPackagePathMax, leafDataBytes, tileWidth, type EntryPackage } from '@tamga/core/ledger/tiles';
import type { Bus } from '@tamga/platform/bus';
import { uint64, type tamga } from '@tamga/wire';
import { askLog } from '../witness/ask-log.ts';

/**
 * Asks the log for leaf data, 256 at a time, each with its path to the root of the tree of `size` leaves; as many come as the
 * log likes. Nothing of it is verified. 'busy': not now; 'refused': it shows nothing.
 */
export type AskPackages = (of: {
  size: bigint;
  first: bigint;
  count: number;
}) => Promise<readonly EntryPackage[] | 'busy' | 'refused' | 'unreachable'>;

/** One package of 9 kB may be on its way for so long on the slowest link that is of any use. */
const askMs = 30_000;

/** Asks over the connection that there is at the time. */
export function askPackagesOver(bus: () => Pick<Bus, 'request'> | undefined): AskPackages {
  return async ({ size, first, count }) => {
    const connection = bus();
    if (connection === undefined) return 'unreachable';
    const packages = { size: uint64(Number(size)), first: uint64(Number(first)), count };
    const reply = await askLog(connection, { packages }, { timeoutMs: askMs });
    if (reply === 'unreachable') return 'unreachable';
    switch (reply.code) {
      case '':
        break;
      case 'BUSY':
        return 'busy';
      // Another audit answers, which has not read as far yet.
      case 'SIZE_UNKNOWN':
      case 'NO_TILE':
        return 'unreachable';
      default:
        return 'refused';
    }
    const read = reply.packages.slice(0, count).map(packageOf);
    const known = read.filter((one) => one !== undefined);
    return read.length === 0 || known.length < read.length ? 'refused' : known;
  };
}

function packageOf({ leaves, path }: tamga.service.v1.LeafPackage): EntryPackage | undefined {
  const count = leaves.length / leafDataBytes;
  const isPath = path.length <= entryPackagePathMax && path.every(({ length }) => length === hashBytes);
  if (!Number.isInteger(count) || count < 1 || count > tileWidth || !isPath) return undefined;
  const parted = Array.from({ length: count }, (_, i) => leaves.subarray(i * leafDataBytes, (i + 1) * leafDataBytes));
  return { leaves: parted, path };
}
