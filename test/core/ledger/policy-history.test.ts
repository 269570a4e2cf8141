import { verifyFinalInTime, verifySignedInTime, versionsThatMayGovern } from '@tamga/core/ledger/witness';
import { createTestLog, type TestLog } from '@tamga/core/ledger/witness-fixture';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { beforeAll, describe, expect, test } from 'vitest';

const parties = ['kz', 'tj', 'uz'];
/** Leaves of three versions. */
const leaves = [0n, 10n, 20n] as const;
let logs: [TestLog, TestLog, TestLog];
beforeAll(async () => {
  const first = await createTestLog(primitives, { witnesses: parties });
  const second = await first.next({ keys: 'second log', witnessKeys: { kz: 'second key of kz' } });
  logs = [first, second, await second.next({ keys: 'third log', witnesses: ['kz', 'tj'] })];
});

function history() {
  const [first, ...later] = logs.map(({ policy }, i) => ({ leafIndex: leaves[i] ?? 0n, policy, number: i + 1 }));
  if (first === undefined) throw new Error('no version');
  return [first, ...later] as const;
}

describe('versions that may govern a checkpoint', () => {
  test.each([
    // Size, newest final size below it that is known, versions.
    [5n, 0n, [1]],
    [11n, 10n, [1]],
    // The first that covers the leaf is still of the version before.
    [11n, 8n, [1]],
    [12n, 11n, [2]],
    // A final checkpoint of size 11 may not have been seen.
    [12n, 10n, [1, 2]],
    [21n, 15n, [2]],
    [30n, 15n, [2, 3]],
    [30n, 0n, [1, 2, 3]],
    [30n, 25n, [3]],
  ] as const)('of size %d after %d', (size, finalSize, numbers) => {
    const found = versionsThatMayGovern(history(), { size, finalSize });
    expect(found.map(({ number }) => number)).toEqual(numbers);
  });
});

describe('a checkpoint in its time', () => {
  const texts = Array.from({ length: 40 }, (_, i) => `leaf ${i}`);
  const noteOf = async (version: 1 | 2 | 3, size: bigint, by = ['kz', 'tj']) =>
    await (logs[version - 1] ?? logs[0])
      .view()
      .append(...texts)
      .cosigned(by, { size });

  test('is judged by the keys and witnesses of one version alone, and it is said by which', async () => {
    const inTime = (finalSize: bigint) => ({ history: history(), finalSize, primitives });
    for (const [version, size, finalSize] of [
      [1, 11n, 9n],
      [2, 12n, 11n],
      [2, 12n, 10n],
      [3, 30n, 0n],
    ] as const) {
      const note = await noteOf(version, size);
      expect(await verifyFinalInTime(note, inTime(finalSize))).toMatchObject({ ok: true, by: { number: version } });
      expect(await verifySignedInTime(note, inTime(finalSize))).toMatchObject({ ok: true, by: { number: version } });
    }
  });

  test('of keys that no longer count, or do not yet, is refused', async () => {
    for (const [version, size, finalSize] of [
      // A stolen old key, after its time.
      [1, 30n, 12n],
      [2, 30n, 25n],
      // New ones before theirs.
      [2, 11n, 9n],
      [3, 20n, 15n],
    ] as const) {
      const note = await noteOf(version, size);
      const inTime = { history: history(), finalSize, primitives };
      const code = 'CHECKPOINT_SIGNATURE_MISSING';
      expect(await verifyFinalInTime(note, inTime)).toEqual({ ok: false, code });
      expect(await verifySignedInTime(note, inTime)).toEqual({ ok: false, code });
    }
    const alone = await noteOf(2, 12n, ['uz']);
    const inTime = { history: history(), finalSize: 11n, primitives };
    expect(await verifyFinalInTime(alone, inTime)).toEqual({ ok: false, code: 'QUORUM_MISSING' });
    expect(await verifySignedInTime(Buffer.from('no note'), inTime)).toMatchObject({ ok: false });
  });
});
