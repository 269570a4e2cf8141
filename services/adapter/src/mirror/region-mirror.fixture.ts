/** A mirror over a test region's log, without an exchange between them. */
import { verifyFoundingRoster } from '@tamga/core/documents';
import { entryPackageAt, entryPackageCount, entryPackagePath } from '@tamga/core/ledger/tiles';
import { prefixPath } from '@tamga/core/ledger/witness';
import { nodePrimitives } from '@tamga/platform/crypto';
import type { LoggedRegion } from '../evidence/logged-region.fixture.ts';
import { silentLogger } from '../fixture/adapter.ts';
import { memoryHistory } from '../fixture/log-history.ts';
import type { TestRegion } from '../fixture/region.ts';
import { judgeFinal } from './judge-final.ts';
import { LogMirror } from './mirror.ts';
import { Pace } from './pace.ts';

const packagesMax = 16;

export function openRegionMirror(
  log: LoggedRegion,
  options: { region: TestRegion; directory: string; isAway: () => boolean },
): LogMirror {
  const { region, directory, isAway } = options;
  const known = { primitives: nodePrimitives, regionHash: region.hash };
  const founding = verifyFoundingRoster(region.foundingJws, known);
  return new LogMirror({
    directory,
    hash: nodePrimitives,
    askNewest: async () => {
      const shown = isAway() ? 'unreachable' : await log.inclusions([]);
      return typeof shown === 'string' ? shown : shown.note;
    },
    askPath: (sizes) => Promise.resolve(isAway() ? 'unreachable' : prefixPath(log.tree, sizes)),
    askPackages: ({ size, first, count }) => {
      if (isAway()) return Promise.resolve('unreachable');
      const granted = Math.min(count, packagesMax, Number(entryPackageCount(size) - first));
      const given = Array.from({ length: granted }, (_, i) => {
        const place = { index: first + BigInt(i), size };
        const { start, end } = entryPackageAt(place);
        const leaves = log.leafData.slice(Number(start), Number(end));
        return { leaves, path: entryPackagePath(log.tree, place) };
      });
      return Promise.resolve(given);
    },
    judge: async (note) => {
      const verified = await founding;
      if (!verified.ok) throw new Error(verified.code);
      const history = memoryHistory(() => [verified.roster]);
      return await judgeFinal(note, { history, primitives: nodePrimitives });
    },
    onNote: () => Promise.resolve(),
    keepFinding: () => {
      throw new Error('this log is not accused');
    },
    pace: new Pace({ kibPerMinute: 1_048_576, nowMs: () => 0 }),
    waits: { againMs: 1, busyMs: 1 },
    logger: silentLogger,
    nowMs: () => 0,
    everyMs: 5,
    scrubbed: { aRound: 64, atStart: 64 },
  });
}
