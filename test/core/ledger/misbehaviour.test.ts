/** Portable proofs that the log signed what cannot both be true, confirmed with nothing but the founding roster's hash. */
import { parsePartyId, toHex } from '@tamga/core/identifiers';
import {
  encodeEntry,
  encodeRecord,
  leafHash,
  leafOfEntry,
  makeStamps,
  parseNote,
  verifyCheckpoint,
} from '@tamga/core/ledger';
import {
  compareCheckpoints,
  encodeMisbehaviour,
  parseMisbehaviour,
  prefixPath,
  seenCheckpoint,
  verifyMisbehaviour,
  withSignatures,
  type Finding,
  type SeenCheckpoint,
} from '@tamga/core/ledger/witness';
import { createTestLog, testFoundedMs, type TestLog, type TestView } from '@tamga/core/ledger/witness-fixture';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { encode, tamga, uint64 } from '@tamga/wire';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

const hourMs = 3_600_000;
const texts = (count: number) => Array.from({ length: count }, (_, i) => `leaf ${i}`);
const edited = (count: number, at: number) => texts(count).map((text, i) => (i === at ? 'edited' : text));
const region = () => ({ regionHash: log.regionHash, primitives });

let log: TestLog;
beforeAll(async () => {
  log = await createTestLog(primitives, { witnesses: ['kz', 'tj', 'uz'] });
});

async function seen(view: TestView, options?: Parameters<TestView['sign']>[0]): Promise<SeenCheckpoint> {
  const note = await view.sign(options);
  const verified = await verifyCheckpoint(note, { ...log.policy, primitives });
  if (!verified.ok) throw new Error(verified.code);
  return seenCheckpoint(note, verified.checkpoint);
}

function document(finding: Finding): Uint8Array {
  return encodeMisbehaviour({ rosters: [log.rosterJws], finding });
}

async function confirm(finding: Finding) {
  const result = await verifyMisbehaviour(document(finding), region());
  return result.ok ? result.proven : result.code;
}

describe('two roots for one size', () => {
  test('are proven, and say who cosigned both', async () => {
    const [first, second] = await Promise.all([
      log
        .view()
        .append(...texts(9))
        .cosigned(['kz', 'tj']),
      log
        .view()
        .append(...edited(9, 3))
        .cosigned(['kz', 'uz']),
    ]);
    expect(await confirm({ kind: 'two-roots', first, second })).toMatchObject({
      kind: 'two-roots',
      origin: 'tamga.test/ledger',
      checkpoints: [{ size: 9n }, { size: 9n }],
      cosignedBoth: ['kz'],
      leafIndex: undefined,
    });
  });

  test('are not proven by one root signed twice, by other sizes, or by a note that the log did not sign', async () => {
    const honest = log.view().append(...texts(9));
    const [note, later, smaller] = await Promise.all([
      honest.sign(),
      honest.sign({ atMs: testFoundedMs + hourMs }),
      honest.sign({ size: 8n }),
    ]);
    expect(await confirm({ kind: 'two-roots', first: note, second: later })).toBe('NOT_PROVEN');
    expect(await confirm({ kind: 'two-roots', first: note, second: smaller })).toBe('NOT_PROVEN');
    const forged = new TextEncoder().encode(new TextDecoder().decode(note).replace('\n9\n', '\n10\n'));
    expect(await confirm({ kind: 'two-roots', first: note, second: forged })).toBe('CHECKPOINT_REFUSED');
  });
});

describe('keys of the log that a later roster replaced', () => {
  test('are named with the version that had them and the one that replaced them, as far as the proof shows it', async () => {
    const next = await log.next({ keys: 'log of version 2' });
    const old = log.view().append(...texts(9));
    const [first, second] = await Promise.all([
      old.sign(),
      next
        .view()
        .append(...edited(9, 3))
        .sign(),
    ]);
    const finding: Finding = { kind: 'two-roots', first, second };
    const both = encodeMisbehaviour({ rosters: [log.rosterJws, next.rosterJws], finding });
    expect(await verifyMisbehaviour(both, region())).toMatchObject({
      proven: {
        checkpoints: [
          { rosterVersion: 1, replacedBy: 2 },
          { rosterVersion: 2, replacedBy: undefined },
        ],
      },
    });
    const forged = await log
      .view()
      .append(...edited(9, 3))
      .sign();
    expect(await confirm({ kind: 'two-roots', first, second: forged })).toMatchObject({
      checkpoints: [
        { rosterVersion: 1, replacedBy: undefined },
        { rosterVersion: 1, replacedBy: undefined },
      ],
    });
  });
});

describe('a larger tree that does not begin with the smaller one', () => {
  test.each([
    ['edited', edited(20, 3)],
    ['reordered', texts(20).toSpliced(2, 2, 'leaf 3', 'leaf 2')],
    ['truncated and filled anew', [...texts(5), ...texts(30).slice(15)]],
    ['forked', [...texts(6), ...Array.from({ length: 14 }, (_, i) => `other ${i}`)]],
  ])('is proven by the path in it: %s', async (_what, leaves) => {
    const smaller = await seen(log.view().append(...texts(7)));
    const forked = log.view().append(...leaves);
    const larger = await seen(forked);
    const path = prefixPath(forked.tree, { oldSize: 7n, newSize: 20n });
    const compared = compareCheckpoints(primitives, { one: smaller, other: larger, path });
    if (compared.is !== 'contradiction') throw new Error(compared.is);
    expect(compared.finding.kind).toBe('inconsistent');
    expect(await confirm(compared.finding)).toMatchObject({
      kind: 'inconsistent',
      checkpoints: [{ size: 7n }, { size: 20n }],
    });
  });

  test('is proven from every size and edit, and an honest log never is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 40 }), fc.nat(), fc.nat(), async (count, a, b) => {
        const size = 1 + (a % (count - 1));
        const at = b % size;
        const sizes = { oldSize: BigInt(size), newSize: BigInt(count) };
        const honest = log.view().append(...texts(count));
        const forked = log.view().append(...edited(count, at));
        const [smaller, larger, continued] = await Promise.all([
          seen(honest, { size: sizes.oldSize }),
          seen(forked),
          seen(honest),
        ]);
        const compare = (other: SeenCheckpoint, of: TestView) =>
          compareCheckpoints(primitives, { one: smaller, other, path: prefixPath(of.tree, sizes) });
        expect(compare(continued, honest)).toEqual({ is: 'consistent' });
        // The path of another tree shows nothing about this one.
        expect(compare(continued, forked)).toEqual({ is: 'unknown' });
        const found = compare(larger, forked);
        if (found.is !== 'contradiction') throw new Error(found.is);
        expect(await confirm(found.finding)).toMatchObject({ kind: 'inconsistent' });
        const path = prefixPath(honest.tree, sizes);
        const framed: Finding = { kind: 'inconsistent', smaller: smaller.note, larger: continued.note, path };
        expect(await confirm(framed)).toBe('NOT_PROVEN');
      }),
      { numRuns: 25 },
    );
  });

  test('is not proven by a path that was tampered with', async () => {
    const honest = log.view().append(...texts(20));
    const [smaller, larger] = await Promise.all([honest.sign({ size: 7n }), honest.sign()]);
    const path = prefixPath(honest.tree, { oldSize: 7n, newSize: 20n });
    for (let i = 0; i < path.length; i++) {
      const other = path.map((hash, at) => (at === i ? hash.map((byte) => byte ^ 0xff) : hash));
      expect(await confirm({ kind: 'inconsistent', smaller, larger, path: other })).toBe('NOT_PROVEN');
      expect(await confirm({ kind: 'inconsistent', smaller, larger, path: path.toSpliced(i, 1) })).toBe('NOT_PROVEN');
    }
    expect(await confirm({ kind: 'inconsistent', smaller: larger, larger: smaller, path })).toBe('NOT_PROVEN');
  });
});

describe('a log that was rolled back', () => {
  test('is proven by a smaller tree signed after the larger one', async () => {
    const view = log.view().append(...texts(20));
    const [larger, smaller] = await Promise.all([
      seen(view, { atMs: testFoundedMs }),
      seen(view, { size: 12n, atMs: testFoundedMs + hourMs }),
    ]);
    const compared = compareCheckpoints(primitives, { one: larger, other: smaller });
    if (compared.is !== 'contradiction') throw new Error(compared.is);
    expect(await confirm(compared.finding)).toMatchObject({
      kind: 'rolled-back',
      checkpoints: [{ size: 12n }, { size: 20n }],
    });
  });

  test('accuses no witness whose old cosignature hangs below a tree that the log signed again', async () => {
    const view = log.view().append(...texts(20));
    const again = await view.sign({ size: 12n, atMs: testFoundedMs + 2 * hourMs });
    const larger = await view.cosigned(['kz', 'tj'], { atMs: testFoundedMs + hourMs });
    const witnessed = async (party: string, atMs: number) => {
      const parsed = parseNote(await view.cosigned([party], { size: 12n, atMs }));
      return parsed.ok ? parsed.note.signatures.slice(-1) : [];
    };
    const lines = [
      ...(await witnessed('kz', testFoundedMs)),
      ...(await witnessed('tj', testFoundedMs + 2 * hourMs)),
      ...(await witnessed('uz', testFoundedMs + 2 * hourMs)),
    ];
    expect(await confirm({ kind: 'rolled-back', smaller: withSignatures(again, lines), larger })).toMatchObject({
      kind: 'rolled-back',
      cosignedBoth: ['tj'],
    });
  });

  test('is not proven by clocks that differ a little, nor by a tree that grew', async () => {
    const view = log.view().append(...texts(20));
    const minutes = (count: number) => testFoundedMs + count * 60_000;
    const [larger, soonAfter, before] = await Promise.all([
      view.sign({ atMs: minutes(60) }),
      view.sign({ size: 12n, atMs: minutes(65) }),
      view.sign({ size: 12n, atMs: minutes(0) }),
    ]);
    expect(await confirm({ kind: 'rolled-back', smaller: soonAfter, larger })).toBe('NOT_PROVEN');
    expect(await confirm({ kind: 'rolled-back', smaller: before, larger })).toBe('NOT_PROVEN');
    expect(await confirm({ kind: 'rolled-back', smaller: larger, larger: before })).toBe('NOT_PROVEN');
  });
});

describe('a stamp that the log does not keep', () => {
  const entryOf = (count: number) => {
    const at = uint64(testFoundedMs + count);
    const record = encodeRecord({ atMs: at, quarantine: { party: parsePartyId('kz'), fromMs: at, toMs: at, count } });
    return encodeEntry({ salt: new Uint8Array(32).fill(count), record });
  };

  async function promise() {
    const [stamp] = await makeStamps([{ entry: entryOf(1), leafIndex: 4n }], {
      region: log.regionHash,
      signer: log.admission,
      primitives,
    });
    if (stamp === undefined) throw new Error('no stamp');
    const view = log.view().append(...texts(9));
    const finding: Extract<Finding, { kind: 'broken-promise' }> = {
      kind: 'broken-promise',
      stamp: encode(tamga.ledger.v1.Stamp, stamp),
      manifest: await log.manifest(),
      checkpoint: await view.sign(),
      leafHash: leafHash(primitives, new TextEncoder().encode('leaf 4')),
      path: view.tree.inclusionProof({ index: 4n, size: 9n }),
    };
    return { finding, view };
  }

  test('is proven by the other leaf at its index', async () => {
    const { finding } = await promise();
    expect(await confirm(finding)).toMatchObject({
      kind: 'broken-promise',
      leafIndex: 4n,
      checkpoints: [{ size: 9n }],
    });
  });

  test('is not proven where the promise was kept, by another index, or by a key of another party', async () => {
    const { finding, view } = await promise();
    const kept = leafOfEntry(primitives, entryOf(1));
    if (!kept.ok) throw new Error(kept.code);
    const right = log.view().append(...texts(4));
    right.tree.append(kept.leaf.hash);
    right.append('leaf 5');
    const keptPromise: Finding = {
      ...finding,
      checkpoint: await right.sign(),
      leafHash: kept.leaf.hash,
      path: right.tree.inclusionProof({ index: 4n, size: 6n }),
    };
    expect(await confirm(keptPromise)).toBe('NOT_PROVEN');
    const path = view.tree.inclusionProof({ index: 5n, size: 9n });
    expect(await confirm({ ...finding, path })).toBe('NOT_PROVEN');
    expect(await confirm({ ...finding, checkpoint: await view.sign({ size: 4n }) })).toBe('NOT_PROVEN');
    expect(await confirm({ ...finding, manifest: log.rosterJws })).toBe('MANIFEST_REFUSED');
    expect(await confirm({ ...finding, stamp: finding.stamp.subarray(1) })).toBe('STAMP_REFUSED');
    const broken = finding.stamp.map((byte, i) => (i === finding.stamp.length - 9 ? byte ^ 1 : byte));
    expect(await confirm({ ...finding, stamp: broken })).toBe('STAMP_REFUSED');
  });
});

describe('a stamp and a log', () => {
  const entryOf = (text: string) => {
    const at = uint64(testFoundedMs);
    const record = encodeRecord({
      atMs: at,
      quarantine: { party: parsePartyId('kz'), fromMs: at, toMs: at, count: 1 },
    });
    return encodeEntry({ salt: primitives.sha256(new TextEncoder().encode(text)), record });
  };
  const leafOf = (entry: Uint8Array) => {
    const leaf = leafOfEntry(primitives, entry);
    if (!leaf.ok) throw new Error(leaf.code);
    return leaf.leaf.hash;
  };

  /** A stamp for an index, and a log that holds the entry there or another. */
  async function scene(of: { index: number; size: number; keeps: boolean }) {
    const entry = entryOf('promised');
    const [stamp] = await makeStamps([{ entry, leafIndex: BigInt(of.index) }], {
      region: log.regionHash,
      signer: log.admission,
      primitives,
    });
    if (stamp === undefined) throw new Error('no stamp');
    const view = log.view();
    const leaves = Array.from({ length: of.size }, (_, i) =>
      i === of.index && of.keeps ? leafOf(entry) : leafOf(entryOf(`other ${i}`)),
    );
    for (const leaf of leaves) view.tree.append(leaf);
    const findingAt = async (at: { index: number; size: number; leaf: number }): Promise<Finding> => ({
      kind: 'broken-promise',
      stamp: encode(tamga.ledger.v1.Stamp, stamp),
      manifest: await log.manifest(),
      checkpoint: await view.sign({ size: BigInt(at.size) }),
      leafHash: leaves[at.leaf] ?? new Uint8Array(32),
      path: view.tree.inclusionProof({ index: BigInt(at.index), size: BigInt(at.size) }),
    });
    return { findingAt };
  }

  const places = fc.integer({ min: 1, max: 40 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      index: fc.nat(size - 1),
      other: fc.nat(size - 1),
      leaf: fc.nat(size - 1),
      smaller: fc.integer({ min: 1, max: size }),
    }),
  );

  test('that keeps its promise is convicted by no leaf, path or tree of its own', async () => {
    await fc.assert(
      fc.asyncProperty(places, async ({ size, index, other, leaf, smaller }) => {
        const { findingAt } = await scene({ index, size, keeps: true });
        expect(await confirm(await findingAt({ index, size, leaf: index }))).toBe('NOT_PROVEN');
        // Another leaf, the path of another index, an earlier tree: each as the log itself would show it.
        expect(await confirm(await findingAt({ index: other, size, leaf }))).toBe('NOT_PROVEN');
        const at = Math.min(other, smaller - 1);
        expect(await confirm(await findingAt({ index: at, size: smaller, leaf: at }))).toBe('NOT_PROVEN');
      }),
      { numRuns: 25 },
    );
  });

  test('that breaks it is convicted at every index and size that covers it', async () => {
    await fc.assert(
      fc.asyncProperty(places, async ({ size, index, smaller }) => {
        const { findingAt } = await scene({ index, size, keeps: false });
        const covering = Math.max(smaller, index + 1);
        expect(await confirm(await findingAt({ index, size: covering, leaf: index }))).toMatchObject({
          kind: 'broken-promise',
          leafIndex: BigInt(index),
          checkpoints: [{ size: BigInt(covering) }],
        });
      }),
      { numRuns: 25 },
    );
  });

  test('a proof with any byte changed proves nothing else', async () => {
    const { findingAt } = await scene({ index: 3, size: 7, keeps: false });
    const bytes = document(await findingAt({ index: 3, size: 7, leaf: 3 }));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = bytes.map((byte, i) => (i === at ? byte ^ flip : byte));
        expect((await verifyMisbehaviour(changed, region())).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a document', () => {
  async function some(): Promise<Uint8Array> {
    const [first, second] = await Promise.all([
      log
        .view()
        .append(...texts(3))
        .sign(),
      log
        .view()
        .append(...edited(3, 1))
        .sign(),
    ]);
    return document({ kind: 'two-roots', first, second });
  }

  test('is read as it was written', async () => {
    const bytes = await some();
    const parsed = parseMisbehaviour(bytes);
    if (!parsed.ok) throw new Error(parsed.detail);
    expect(toHex(encodeMisbehaviour(parsed.misbehaviour))).toBe(toHex(bytes));
  });

  test('of another region, or without its roster, is refused', async () => {
    const bytes = await some();
    const other = { regionHash: primitives.sha256(bytes), primitives };
    expect(await verifyMisbehaviour(bytes, other)).toMatchObject({ ok: false, code: 'ROSTER_REFUSED' });
    const parsed = parseMisbehaviour(bytes);
    if (!parsed.ok) throw new Error(parsed.detail);
    const rosters = [log.rosterJws, log.rosterJws];
    const twice = encodeMisbehaviour({ ...parsed.misbehaviour, rosters });
    expect(await verifyMisbehaviour(twice, region())).toMatchObject({ ok: false, code: 'ROSTER_REFUSED' });
  });

  const change = (text: string, by: (value: Record<string, unknown>) => unknown) =>
    JSON.stringify(by(JSON.parse(text) as Record<string, unknown>));
  const malformed: [string, (text: string) => string, string][] = [
    ['nothing', () => '', 'PAYLOAD_MALFORMED'],
    ['no JSON', () => '{', 'PAYLOAD_MALFORMED'],
    ['white space', (text) => `${text}\n`, 'PAYLOAD_NOT_CANONICAL'],
    ['a doubled member', (text) => text.replace('{', '{"type":"misbehaviour",'), 'PAYLOAD_NOT_CANONICAL'],
    ['another type', (text) => change(text, (one) => ({ ...one, type: 'roster' })), 'PAYLOAD_MALFORMED'],
    ['another format', (text) => change(text, (one) => ({ ...one, format: 2 })), 'PAYLOAD_MALFORMED'],
    ['a member more', (text) => change(text, (one) => ({ ...one, note: 'x' })), 'PAYLOAD_MALFORMED'],
    ['no roster', (text) => change(text, (one) => ({ ...one, rosters: [] })), 'PAYLOAD_MALFORMED'],
    ['65 rosters', (text) => change(text, (one) => ({ ...one, rosters: Array(65).fill('x') })), 'PAYLOAD_MALFORMED'],
    [
      'another finding',
      (text) => change(text, (one) => ({ ...one, finding: { kind: 'guilty' } })),
      'PAYLOAD_MALFORMED',
    ],
    [
      'a path that is too long',
      (text) =>
        change(text, (one) => ({
          ...one,
          finding: { kind: 'inconsistent', smaller: 'x', larger: 'x', path: Array(66).fill(`${'A'.repeat(43)}=`) },
        })),
      'PAYLOAD_MALFORMED',
    ],
    ['too many bytes', () => ' '.repeat(4_194_305), 'MISBEHAVIOUR_TOO_LARGE'],
  ];
  test.each(malformed)('with %s is refused', async (_what, by, code) => {
    const text = by(new TextDecoder().decode(await some()));
    expect(await verifyMisbehaviour(new TextEncoder().encode(text), region())).toMatchObject({ ok: false, code });
  });

  test('of any bytes, or with any byte changed, proves nothing else', async () => {
    const bytes = await some();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (junk) => {
        expect((await verifyMisbehaviour(junk, region())).ok).toBe(false);
      }),
      { numRuns: 50 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const result = await verifyMisbehaviour(
          bytes.map((byte, i) => (i === at ? byte ^ flip : byte)),
          region(),
        );
        expect(result.ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
