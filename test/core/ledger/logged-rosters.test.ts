/** Rosters as a log shows them: what holds from the founding hash on, and what does not. */
import { parseDocumentId, fromHex } from '@tamga/core/identifiers';
import { encodeEntry, encodeRecord, leafOfEntry } from '@tamga/core/ledger';
import {
  formatLoggedRosters,
  judgeRoster,
  knownFinalSize,
  parseLoggedRosters,
  verifyLoggedRosters,
  verifySignedInTime,
  type ShownRoster,
} from '@tamga/core/ledger/witness';
import { createTestLog, testFoundedMs, type TestLog, type TestView } from '@tamga/core/ledger/witness-fixture';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { uint64 } from '@tamga/wire';
import { beforeAll, describe, expect, test } from 'vitest';

const members = ['kz', 'tj', 'uz'];
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

let first: TestLog;
let second: TestLog;
let third: TestLog;
/** One tree, signed by the keys of each version. */
let views: [TestView, TestView, TestView];
let shown: ShownRoster[];
/** Sizes: after the founding roster, after what covers the second one, after what covers the third one. */
const sizes = [5n, 12n, 20n] as const;
const leaves = [0n, 7n, 15n] as const;

function entryOf(log: TestLog, changes: { version?: number; type?: string } = {}): Uint8Array {
  const { id, roster } = log.roster;
  const document = {
    type: 'roster',
    document: 'region',
    version: roster.version,
    payloadHash: fromHex(id),
    ...changes,
  };
  const record = encodeRecord({ atMs: uint64(testFoundedMs), document });
  return encodeEntry({ salt: new Uint8Array(32).fill(roster.version), record });
}

function append(view: TestView, entry: Uint8Array): void {
  const leaf = leafOfEntry(primitives, entry);
  if (!leaf.ok) throw new Error(leaf.code);
  view.tree.append(leaf.leaf.hash);
}

beforeAll(async () => {
  first = await createTestLog(primitives, { witnesses: members });
  second = await first.next({ keys: 'second' });
  third = await second.next({ keys: 'third' });
  const view = first.view();
  views = [view, second.view(view.tree), third.view(view.tree)];
  for (let index = 0n; index < 30n; index++) {
    const version = leaves.indexOf(index as 0n);
    if (version >= 0) append(view, entryOf([first, second, third][version] ?? first));
    else view.append(`leaf ${index}`);
  }
  // A checkpoint that is the first to cover a leaf is still the former keys'.
  const finals = [
    await views[0].cosigned(members, { size: sizes[0] }),
    await views[0].cosigned(members, { size: sizes[1] }),
    await views[1].cosigned(members, { size: sizes[2] }),
  ];
  shown = [first, second, third].map((log, i) => ({
    jws: textOf(log.rosterJws),
    leafIndex: leaves[i] ?? 0n,
    entry: entryOf(log),
    final: finals[i],
  }));
});

const verify = (of: readonly ShownRoster[], regionHash = first.regionHash) =>
  verifyLoggedRosters(of, { regionHash, primitives });
const changed = (at: number, change: Partial<ShownRoster>): ShownRoster[] =>
  shown.map((one, i) => (i === at ? { ...one, ...change } : one));

describe('rosters as a log shows them', () => {
  test('hold from the founding hash on, written and read again', async () => {
    const read = parseLoggedRosters(formatLoggedRosters(shown));
    expect(read).toEqual(shown.map((one) => ({ ...one, entry: expect.anything(), final: expect.anything() })));
    const verified = await verify(read ?? []);
    if (!verified.ok) throw new Error(`${verified.code} ${verified.detail}`);
    expect(verified.history.map(({ leafIndex, final }) => [leafIndex, final?.size])).toEqual(
      leaves.map((leaf, i) => [leaf, sizes[i]]),
    );
    expect(verified.history.map(({ recordedMs }) => recordedMs)).toEqual(leaves.map(() => testFoundedMs));
  });

  test('are enough to judge a checkpoint of any time, and keys end where a final checkpoint is known', async () => {
    const verified = await verify(shown);
    if (!verified.ok) throw new Error(verified.code);
    const { history } = verified;
    const judged = async (by: number, size: bigint): Promise<string | number> => {
      const note = await (views[by] ?? views[0]).sign({ size });
      const finalSize = knownFinalSize(history, { below: size });
      const result = await verifySignedInTime(note, { history, finalSize, primitives });
      return result.ok ? Number(result.by.leafIndex) : result.code;
    };
    expect(await judged(0, 3n)).toBe(0);
    // The first that covers the second roster's leaf, signed by the former keys; what follows is the new keys'.
    expect(await judged(0, 12n)).toBe(0);
    expect(await judged(1, 13n)).toBe(7);
    expect(await judged(2, 25n)).toBe(15);
    expect(await judged(0, 13n)).toBe('CHECKPOINT_SIGNATURE_MISSING');
    expect(await judged(1, 25n)).toBe('CHECKPOINT_SIGNATURE_MISSING');
    expect(await judged(1, 5n)).toBe('CHECKPOINT_SIGNATURE_MISSING');
    expect(await judged(2, 13n)).toBe('CHECKPOINT_SIGNATURE_MISSING');
  });

  test('without finals say who signs, as far as that can be said', async () => {
    const verified = await verify(shown.map((one) => ({ ...one, final: undefined })));
    if (!verified.ok) throw new Error(verified.code);
    expect(knownFinalSize(verified.history, { below: 100n })).toBe(0n);
  });

  test.each<[string, () => ShownRoster[]]>([
    ['VERSION_CHAIN', () => shown.filter((_, i) => i !== 1)],
    ['ROSTER_ENTRY', () => changed(1, { entry: entryOf(third) })],
    ['ROSTER_ENTRY', () => changed(1, { entry: entryOf(second, { version: 3 }) })],
    ['ROSTER_ENTRY', () => changed(1, { entry: entryOf(second, { type: 'manifest' }) })],
    ['ROSTER_ENTRY', () => changed(1, { entry: new Uint8Array(10) })],
    ['ROSTER_ORDER', () => changed(0, { leafIndex: 1n })],
    ['ROSTER_ORDER', () => changed(2, { leafIndex: 7n })],
    ['ROSTER_FINAL', () => changed(1, { final: shown[0]?.final })],
    ['ROSTER_FINAL', () => changed(2, { final: new Uint8Array(10) })],
    ['ROSTERS_MALFORMED', () => []],
  ])('are refused with %s', async (code, of) => {
    expect(await verify(of())).toMatchObject({ ok: false, code });
  });

  test('are refused where another founding roster is pinned, a signature is altered, or a checkpoint lacks its quorum', async () => {
    expect(await verify(shown, new Uint8Array(32))).toMatchObject({ ok: false, code: 'REGION_MISMATCH' });
    const { payload, signatures } = JSON.parse(shown[1]?.jws ?? '') as { payload: string; signatures: unknown[] };
    const partly = JSON.stringify({ payload, signatures: signatures.slice(0, -2) });
    expect(await verify(changed(1, { jws: partly }))).toMatchObject({ ok: false, code: 'PARTY_MISSING' });
    const short = await views[0].cosigned(['kz'], { size: sizes[1] });
    expect(await verify(changed(1, { final: short }))).toMatchObject({ ok: false, code: 'ROSTER_FINAL' });
    // Final by its witnesses, and under keys that do not govern any more.
    const former = await views[0].cosigned(members, { size: sizes[2] });
    expect(await verify(changed(2, { final: former }))).toMatchObject({ ok: false, code: 'ROSTER_FINAL' });
  });

  test('of another shape are none', () => {
    const text = formatLoggedRosters(shown);
    for (const bad of [
      '',
      '{}',
      text.replace('logged-rosters/1', 'logged-rosters/2'),
      text.replace('"leafIndex":7', '"leafIndex":-7'),
      text.replace('"leafIndex":7', '"leafIndex":7,"more":1'),
      text.replace(/"entry":"[^"]+"/u, '"entry":"AB=="'),
      formatLoggedRosters([]),
    ])
      expect(parseLoggedRosters(bad)).toBeUndefined();
  });
});

describe('the next roster, judged', () => {
  const judge = (log: TestLog, about: { id?: string; version?: number } = {}) =>
    judgeRoster(
      { jws: log.rosterJws, id: parseDocumentId('region'), version: log.roster.roster.version, ...about },
      { primitives, known: [first.roster, second.roster] },
    );

  test('holds where it follows the newest; what is known is known', async () => {
    expect(await judge(third)).toEqual({ ok: true, id: third.roster.id, known: false, signers: members });
    expect(await judge(second)).toMatchObject({ ok: true, known: true });
    expect(await judge(first)).toMatchObject({ ok: true, known: true });
  });

  test('is refused under another name or version, and as a rival of one that is known', async () => {
    expect(await judge(third, { id: 'another' })).toMatchObject({ ok: false, code: 'NAME_MISMATCH' });
    expect(await judge(third, { version: 4 })).toMatchObject({ ok: false, code: 'NAME_MISMATCH' });
    expect(await judge(await first.next({ keys: 'rival' }))).toMatchObject({ ok: false, code: 'VERSION_CHAIN' });
  });
});
