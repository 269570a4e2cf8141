import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyFinal, type FinalCheckpoint } from '@tamga/core/ledger/witness';
import { createTestLog, testFoundedMs, type TestLog } from '@tamga/core/ledger/witness-fixture';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { nodePrimitives as primitives } from '../crypto/index.ts';
import { openLedgerCopy } from './index.ts';

const members = ['kz', 'tj', 'uz'];
let log: TestLog;
let directory = '';
beforeAll(async () => {
  log = await createTestLog(primitives, { witnesses: members });
});
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-final-'));
});
afterEach(() => rm(directory, { recursive: true }));

async function finalAt(size: number, atS: number): Promise<{ checkpoint: FinalCheckpoint; note: Uint8Array }> {
  const view = log.view().append(...Array.from({ length: size }, (_, i) => `leaf ${i}`));
  const note = await view.cosigned(members, { atMs: testFoundedMs + atS * 1000 });
  const verified = await verifyFinal(note, { policy: log.policy, primitives });
  if (!verified.ok) throw new Error(verified.code);
  return { checkpoint: verified.checkpoint, note };
}

test('final checkpoints give log time, and of their notes the newest and one in ten minutes are kept', async () => {
  const file = join(directory, 'audit.sqlite');
  const foundedS = testFoundedMs / 1000;
  {
    using copy = openLedgerCopy(file, { hash: primitives });
    expect([copy.finals.newest(), copy.finals.firstCovering(0n)]).toEqual([undefined, undefined]);
    for (const [size, atS] of [
      [2, 0],
      [5, 60],
      [9, 599],
      [12, 601],
      [20, 700],
      [20, 900],
    ] as const) {
      const { checkpoint, note } = await finalAt(size, atS);
      copy.finals.keep(checkpoint, note, { rosterLeaves: [0n] });
    }
  }
  using copy = openLedgerCopy(file, { hash: primitives });
  const covering = (leaf: bigint) => copy.finals.firstCovering(leaf);
  expect([0n, 1n, 2n, 4n, 5n, 19n].map((leaf) => (covering(leaf)?.timeS ?? 0) - foundedS)).toEqual([
    0, 0, 60, 60, 599, 700,
  ]);
  expect(covering(20n)).toBeUndefined();
  const kept = [0n, 2n, 5n, 9n, 12n].map((leaf) => covering(leaf)?.note !== undefined);
  expect(kept).toEqual([true, false, false, true, true]);
  expect(copy.finals.newest()?.size).toBe(20n);
  const sizesAround = (leaf: bigint) => copy.finals.around(leaf).map(({ size }) => size);
  expect([0n, 2n, 8n, 9n, 12n, 20n].map(sizesAround)).toEqual([
    [2n],
    [2n, 12n],
    [2n, 12n],
    [2n, 12n],
    [12n, 20n],
    [20n],
  ]);
  expect([copy.finals.ofSize(12n)?.note !== undefined, copy.finals.ofSize(13n)]).toEqual([true, undefined]);
});

test('the note of the first final checkpoint that covers a roster’s leaf is kept, however close it stands to others', async () => {
  using copy = openLedgerCopy(join(directory, 'audit.sqlite'), { hash: primitives });
  const sizes = [2, 5, 9, 12, 20] as const;
  for (const [i, size] of sizes.entries()) {
    const { checkpoint, note } = await finalAt(size, 10 * i);
    // The roster of leaf 8 is known when its checkpoint is thinned; that it was known before is not needed.
    copy.finals.keep(checkpoint, note, { rosterLeaves: size < 12 ? [0n] : [0n, 8n] });
  }
  expect(sizes.map((size) => copy.finals.ofSize(BigInt(size))?.note !== undefined)).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
  expect(copy.finals.around(8n).map(({ size }) => size)).toEqual([2n, 9n]);
  expect([2n, 9n, 10n].map((size) => copy.finals.newestBelow(size)?.size)).toEqual([undefined, 5n, 9n]);
});
