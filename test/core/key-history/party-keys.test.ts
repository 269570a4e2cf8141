/** The key history of a party: at every leaf and moment what the documents below say, and the stretches add up. */
import { keyHistory, keysBelow, periodAt, suspectLeaves } from '@tamga/core/evidence/key-history';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { histories, kz, leavesOf, naive, printOf, type Made, type MadeKey } from './histories.ts';

const uses: readonly MadeKey['use'][] = ['signing', 'encryption', 'admission'];
const numbers = [0, 1, 2, 3, 4];
const moments = [-1, 0, 3, 6, 9, 12, 20];

function leafCount(made: readonly Made[]): number {
  return made.reduce((count, { gap }) => count + 1 + gap, 0);
}

function* questions(made: readonly Made[]) {
  for (let leaf = 0; leaf <= leafCount(made) + 1; leaf++)
    for (const use of uses) for (const number of numbers) yield { leaf, use, number };
}

describe('for random logs of rosters and manifests', () => {
  test('each key stands at each leaf and moment as the documents below it say', () => {
    fc.assert(
      fc.property(histories, (made) => {
        const leaves = leavesOf(made);
        for (const { leaf, use, number } of questions(made)) {
          const below = keysBelow(leaves, { party: kz, leafIndex: BigInt(leaf), primitives });
          const key = below.keys.find(({ name }) => name.use === use && name.thumbprint === printOf({ use, number }));
          for (const atMs of moments) {
            const expected = naive(made, { leaf, use, number, atMs });
            expect(key === undefined ? 'NOT_LISTED' : below.standing(key, atMs)).toBe(expected);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a period covers a leaf exactly where the key is listed below it, under the terms that count there', () => {
    fc.assert(
      fc.property(histories, (made) => {
        const leaves = leavesOf(made);
        const history = keyHistory(leaves, { party: kz, primitives });
        for (let leaf = 0; leaf <= leafCount(made) + 1; leaf++) {
          const below = keysBelow(leaves, { party: kz, leafIndex: BigInt(leaf), primitives });
          const listed = history.keys.flatMap((key) => {
            const period = periodAt(key, BigInt(leaf));
            return period === undefined ? [] : [{ use: key.use, print: key.thumbprint, terms: period.terms }];
          });
          const expected = below.keys.map(({ name, terms }) => ({ use: name.use, print: name.thumbprint, terms }));
          const order = (a: { use: string; print: string }, b: { use: string; print: string }) =>
            `${a.use} ${a.print}` < `${b.use} ${b.print}` ? -1 : 1;
          expect(listed.toSorted(order)).toEqual(expected.toSorted(order));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('periods of a key do not overlap, say what began and ended them, and stand under one conflict or none', () => {
    fc.assert(
      fc.property(histories, (made) => {
        const history = keyHistory(leavesOf(made), { party: kz, primitives });
        const wrong = history.keys.flatMap(({ periods, listedIn, thumbprint }) =>
          periods.flatMap(({ since, until }, i) => {
            const isShort = until !== undefined && until.document.leafIndex <= since.leafIndex;
            const isEarly = since.leafIndex < (periods[i - 1]?.until?.document.leafIndex ?? 0n);
            const isUnknown = !history.documents.some(({ leafIndex }) => leafIndex === since.leafIndex);
            const isInConflict = history.conflicts.some(
              (one) => since.leafIndex >= one.since.leafIndex && since.leafIndex < (one.until?.leafIndex ?? 1000n),
            );
            return isShort || isEarly || isUnknown || (isInConflict && listedIn === 'manifest')
              ? [{ thumbprint, since, until }]
              : [];
          }),
        );
        expect(wrong).toEqual([]);
        expect(history.keys.filter(({ periods }) => periods.length === 0)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

const key = (number: number): MadeKey => ({ number, use: 'signing', notBeforeMs: 0, notAfterMs: 100 });
const roster = (kzRoot: number | undefined, centre: 'caricc' | 'kz' = 'caricc'): Made => ({
  type: 'roster',
  centre,
  roots: { uz: 0, caricc: 0, ...(kzRoot === undefined ? {} : { kz: kzRoot }) },
  gap: 0,
});
const manifest = (
  version: number,
  keys: readonly MadeKey[],
  more: Partial<Extract<Made, { type: 'manifest' }>> = {},
): Made => ({
  type: 'manifest',
  party: 'kz',
  root: 0,
  version,
  id: `v${version}`,
  previous: version === 1 ? null : `v${version - 1}`,
  keys,
  revoked: [],
  gap: 0,
  ...more,
});

function endsOf(made: readonly Made[], number: number, use: MadeKey['use'] = 'signing') {
  const { keys } = keyHistory(leavesOf(made), { party: kz, primitives });
  return keys
    .find((one) => one.use === use && one.thumbprint === printOf({ use, number }))
    ?.periods.map(({ since, until, terms }) => [
      Number(since.leafIndex),
      until === undefined ? 'goes on' : `${until.why} by ${until.document.type}@${until.document.version}`,
      terms.reach,
    ]);
}

describe('why a period ends', () => {
  test('another key takes its place', () => {
    expect(endsOf([roster(0), manifest(1, [key(0)]), manifest(2, [key(1)])], 0)).toEqual([
      [1, 'LEFT_OUT by manifest@2', 'everything'],
    ]);
  });

  test('it is revoked, and stays listed as revoked', () => {
    const revoked = [{ number: 0, revokedAtMs: 5, since: 3 }];
    const made = [roster(0), manifest(1, [key(0)]), manifest(2, [key(0), key(1)], { revoked })];
    expect(endsOf(made, 0)).toEqual([
      [1, 'REVOKED by manifest@2', 'everything'],
      [2, 'goes on', 'everything'],
    ]);
    const found = keyHistory(leavesOf(made), { party: kz, primitives }).keys.find(
      ({ thumbprint }) => thumbprint === printOf({ use: 'signing', number: 0 }),
    );
    expect(found?.compromisedSinceMs).toBe(3);
  });

  test('it is listed for another time', () => {
    const longer = { ...key(0), notAfterMs: 200 };
    expect(endsOf([roster(0), manifest(1, [key(0)]), manifest(2, [longer])], 0)).toEqual([
      [1, 'RESTATED by manifest@2', 'everything'],
      [2, 'goes on', 'everything'],
    ]);
  });

  test('its party signed two truths, and settles that with nothing but a new root', () => {
    const other = manifest(2, [key(2)], { id: 'another v2' });
    const made = [
      roster(0),
      manifest(1, [key(0)]),
      manifest(2, [key(0)]),
      other,
      roster(1),
      manifest(3, [key(0)], { root: 1, previous: null }),
    ];
    expect(endsOf(made, 0)).toEqual([
      [1, 'CONFLICT by manifest@2', 'everything'],
      [5, 'goes on', 'everything'],
    ]);
    const { conflicts } = keyHistory(leavesOf(made), { party: kz, primitives });
    expect(conflicts).toMatchObject([
      { version: 2, since: { leafIndex: 3n }, until: { type: 'roster', leafIndex: 4n } },
    ]);
  });

  test('its party departs: it goes on along threads; the party comes back with it', () => {
    expect(endsOf([roster(0), manifest(1, [key(0)]), roster(undefined), roster(0)], 0)).toEqual([
      [1, 'DEPARTED by roster@2', 'everything'],
      [2, 'RESTATED by roster@3', 'threads'],
      [3, 'goes on', 'everything'],
    ]);
  });

  test('its root is replaced', () => {
    expect(endsOf([roster(0), manifest(1, [key(0)]), roster(1)], 0)).toEqual([
      [1, 'ROOT_REPLACED by roster@2', 'everything'],
    ]);
    const { keys } = keyHistory(leavesOf([roster(0), roster(1)]), { party: kz, primitives });
    expect(keys.map(({ use, periods }) => [use, periods[0]?.until?.why ?? 'goes on'])).toEqual([
      ['root', 'ROOT_REPLACED'],
      ['root', 'ROOT_REPLACED'],
      ['root', 'goes on'],
      ['root', 'goes on'],
    ]);
  });

  test('another party becomes the centre: what it had for its role counts no more', () => {
    const admission: MadeKey = { ...key(0), use: 'admission' };
    const made = [roster(0, 'kz'), manifest(1, [admission, key(1)]), roster(0)];
    expect(endsOf(made, 0, 'admission')).toEqual([[1, 'CENTRE_CHANGED by roster@2', 'everything']]);
    expect(endsOf(made, 1)).toEqual([[1, 'goes on', 'everything']]);
  });
});

describe('suspect leaves', () => {
  const made = [
    roster(0),
    manifest(1, [key(0)]),
    manifest(2, [key(0)], { revoked: [{ number: 0, revokedAtMs: 50, since: 30 }], gap: 7 }),
  ];
  const found = () => {
    const one = keyHistory(leavesOf(made), { party: kz, primitives }).keys.find(({ use }) => use === 'signing');
    if (one === undefined) throw new Error('no signing key');
    return one;
  };

  test('begin with what was not yet in the log at the moment and end with the leaf of the revocation', () => {
    expect(suspectLeaves(found(), (atMs) => (atMs < 30 ? 5n : 9n))).toEqual({ from: 5n, through: 9n });
  });

  test('are all for which the key counted where no checkpoint is as old', () => {
    expect(suspectLeaves(found(), () => 0n)).toEqual({ from: 2n, through: 9n });
  });

  test('are none where everything was in the log before', () => {
    expect(suspectLeaves(found(), () => 10n)).toBeUndefined();
  });
});
