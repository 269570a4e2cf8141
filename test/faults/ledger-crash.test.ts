/**
 * One integration of the log is stopped at its system calls, by SIGKILL and by EIO, and everything on the disk is checked
 * after each (decision 0146). `TAMGA_CRASH_POINTS`: how many points, or `all`.
 */
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatTilePath, tilesBetween } from '@tamga/core/ledger/tiles';
import { historyOfKeys } from '@tamga/core/ledger/witness';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { openLedgerCopyReader } from '@tamga/platform/ledger-copy';
import { checkLog } from '@tamga/platform/log-tiles';
import { expect, test } from 'vitest';
import { stracePath } from '../means.ts';
import { crashPoints, runUntil, type CrashPoint } from './crash-trace.ts';
import { filesIn, integrate, log } from './integration-log.ts';

const minute = 60_000;
const strace = stracePath();
/** Partial tiles become full ones in between, and a bundle that was there is replaced. */
const sizeBefore = 300;
const sizeAfter = 700;
const pointsDefault = 40;
const killsReachedShare = 0.8;

test.skipIf(strace === undefined)(
  'an integration that is stopped at any of its system calls leaves what fsck accepts or repairs, and is completed',
  async () => {
    const root = await mkdtemp(join(tmpdir(), 'tamga-crash-'));
    try {
      const before = join(root, 'before');
      const after = join(root, 'after');
      await mkdir(before);
      await integrate(before, sizeBefore);
      await cp(before, after, { recursive: true });
      await integrate(after, sizeAfter);
      const points = await chosenPoints(root, before);
      const stopped = { SIGKILL: 0, EIO: 0 };
      for (const point of points) {
        const directory = join(root, 'run');
        await cp(before, directory, { recursive: true });
        const { ended } = await runUntil(strace ?? '', point, { directory, to: sizeAfter });
        if (!ended) stopped[point.fault] += 1;
        await expectWhole(directory, { after, point });
        await rm(directory, { recursive: true });
      }
      process.stdout.write(`${points.length} points; it was stopped: ${JSON.stringify(stopped)}\n`);
      // A failed call may be survived, a kill never is; but calls that are no points are counted too (one thread wakes the
      // other), so that the last writes of the traced run need not come again under the same number.
      const kills = points.filter(({ fault }) => fault === 'SIGKILL').length;
      expect(stopped.SIGKILL).toBeGreaterThan(killsReachedShare * kills);
    } finally {
      await rm(root, { recursive: true });
    }
  },
  60 * minute,
);

/** Evenly spread over all, unless all are asked for. */
async function chosenPoints(root: string, before: string): Promise<CrashPoint[]> {
  const all: CrashPoint[] = [];
  for (const thread of ['main', 'worker'] as const) {
    const directory = join(root, `trace-${thread}`);
    await cp(before, directory, { recursive: true });
    all.push(...(await crashPoints(strace ?? '', { directory, to: sizeAfter, thread })));
  }
  const asked = process.env['TAMGA_CRASH_POINTS'];
  const count = asked === 'all' ? all.length : Math.min(all.length, Number(asked ?? pointsDefault));
  process.stdout.write(`one integration has ${all.length} points; ${count} are taken\n`);
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]).filter(
    (point) => point !== undefined,
  );
}

/** Nothing that was promised is another; fsck leaves nothing wrong; the next integration ends where an undisturbed one does. */
async function expectWhole(directory: string, { after, point }: { after: string; point: CrashPoint }): Promise<void> {
  const expected = new Map(promises(after));
  const found = promises(directory);
  const strange = found.filter(([size, root]) => expected.get(size) !== root);
  expect({ point, strange, first: found[0]?.[0] }).toEqual({ point, strange: [], first: sizeBefore });

  const options = { trust: { history: historyOfKeys({ origin: log.origin, logKeys: log.keys }) }, primitives };
  const { ok, problems } = await checkLog(filesIn(directory), { ...options, repair: true });
  expect({ point, ok, problems }).toEqual({ point, ok: true, problems: [] });

  await integrate(directory, sizeAfter);
  const whole = await checkLog(filesIn(directory), options);
  const wanted = { ok: true, size: sizeAfter, checkpointSize: sizeAfter, problems: [], repaired: [] };
  expect({ point, whole }).toEqual({ point, whole: wanted });
  expect({ point, promises: promises(directory) }).toEqual({ point, promises: [...expected] });
  const differing: string[] = [];
  for (const path of [...tilesBetween({ oldSize: 0n, newSize: BigInt(sizeAfter) })].map(formatTilePath)) {
    const [own, other] = await Promise.all(
      [directory, after].map((where) => readFile(join(filesIn(where).tilesDirectory, path))),
    );
    if (own === undefined || other === undefined || !own.equals(other)) differing.push(path);
  }
  expect({ point, differing }).toEqual({ point, differing: [] });
}

function promises(directory: string): [number, string][] {
  using copy = openLedgerCopyReader(filesIn(directory).copyFile);
  return [...copy.checkpoints.all()].map(({ size, root }) => [Number(size), hex(root)]);
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
