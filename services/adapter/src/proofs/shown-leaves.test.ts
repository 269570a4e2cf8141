import type { VerifiedRoster } from '@tamga/core/documents';
import { formatVerifierKey, leafHash, memoryNodeStore, MerkleTree, signCheckpoint } from '@tamga/core/ledger';
import { cosign } from '@tamga/core/ledger/witness';
import { nodePrimitives } from '@tamga/platform/crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestAdapter, type TestAdapter } from '../fixture/adapter.ts';
import { createTestRegion, type TestRegion } from '../fixture/region.ts';
import { memoryHistory } from '../fixture/log-history.ts';
import type { Changeover } from '../witness/witness-store.ts';
import type { ShownLeaves } from './ask-inclusions.ts';
import { shownLeaves } from './shown-leaves.ts';

const startMs = Date.UTC(2026, 10, 22, 8);

/** Two versions of a roster: the second has other witnesses under the same log. */
let region: TestRegion;
let other: TestRegion;
let kz: TestAdapter;
let versions: readonly VerifiedRoster[];
let answer: ShownLeaves | 'refused' | 'unreachable';
/** What this adapter has learnt of when the second came into force. */
let known: Changeover[];

beforeAll(async () => {
  region = await createTestRegion(startMs, { witnesses: ['kz', 'tj', 'uz'] });
  other = await createTestRegion(startMs, { witnesses: ['kz', 'tj', 'uz'] });
});

beforeEach(async () => {
  kz = await createTestAdapter(region, 'kz', { nowMs: startMs });
  const [first] = kz.means.register.picture.rosters;
  if (first === undefined) throw new Error('no roster');
  const { roster } = first;
  const witnesses = other.log.witnesses;
  const members = roster.members.map((member) => {
    const signer = witnesses.get(member.party);
    return { ...member, witness: signer === undefined ? null : formatVerifierKey(signer.key) };
  });
  versions = [first, { ...first, id: 'f'.repeat(64), roster: { ...roster, version: 2, members } }];
  known = [];
  return async () => await kz[Symbol.asyncDispose]();
});

describe('a checkpoint that the log shows', () => {
  test('is final by the quorum of the roster of its time: of the old one up to the changeover, of the new one above it', async () => {
    for (const size of [undefined, 3n, 2n]) {
      known = size === undefined ? [] : [changeoverAt(size)];
      const isAbove = size === 2n;
      await show(region, ['kz', 'uz']);
      expect(await finalBy()).toBe(isAbove ? undefined : 1);
      await show(other, ['tj', 'uz']);
      expect(await finalBy()).toBe(isAbove ? 2 : undefined);
    }
  });

  test('is signed and not final while there are too few, or witnesses of both rosters make up the number', async () => {
    for (const size of [3n, 2n]) {
      known = [changeoverAt(size)];
      await show(other, ['kz']);
      expect(await finalBy()).toBeUndefined();
      await show(region, ['kz'], [other, ['uz']]);
      expect(await finalBy()).toBeUndefined();
    }
  });

  test('of another log is none, and what does not answer shows nothing', async () => {
    await show(other, ['kz', 'uz']);
    if (typeof answer === 'string') throw new Error(answer);
    const text = Buffer.from(answer.note).toString('latin1').replace(region.log.origin, 'test.invalid/lo');
    answer = { ...answer, note: Buffer.from(text, 'latin1') };
    expect(await ask()).toEqual({ ok: false, code: 'CHECKPOINT_REFUSED' });
    answer = 'refused';
    expect(await ask()).toEqual({ ok: false, code: 'LOG_REFUSED' });
    answer = 'unreachable';
    expect(await ask()).toEqual({ ok: false, code: 'LOG_UNREACHABLE' });
  });
});

test('of leaves only those count that were asked for, once each, and that lead to the root', async () => {
  await show(other, ['kz', 'uz']);
  if (typeof answer === 'string') throw new Error(answer);
  const [first, second] = answer.leaves;
  if (first === undefined || second === undefined) throw new Error('no leaves');
  answer = { ...answer, leaves: [first, first, { ...second, path: first.path }, { ...second, leafIndex: 2 }] };
  const shown = await ask();
  expect(shown.ok && shown.leaves).toEqual([first]);
});

async function ask(): ReturnType<typeof shownLeaves> {
  const { means } = kz;
  const history = memoryHistory(() => versions, { known });
  const log = {
    ...means.log,
    inclusions: () => Promise.resolve(answer),
    verify: (note: Uint8Array) => history.verify(note),
  };
  return await shownLeaves({ ...means, log }, [0, 1]);
}

/** The last checkpoint that the first roster governs has this size. */
function changeoverAt(size: bigint): Changeover {
  return { version: 2, roster: versions[1]?.id ?? '', leafIndex: 1n, size, note: new Uint8Array() };
}

async function finalBy(): Promise<number | undefined> {
  const shown = await ask();
  if (!shown.ok) throw new Error(shown.code);
  return shown.checkpoint.finalBy;
}

/** A log of three leaves, signed by the region's log, cosigned by witnesses of one roster, and of a second. */
async function show(by: TestRegion, parties: string[], and?: [TestRegion, string[]]): Promise<void> {
  const tree = MerkleTree.open({ hash: nodePrimitives, store: memoryNodeStore({ nodeCountMax: 16 }), size: 0n });
  for (const text of ['a', 'b', 'c']) tree.append(leafHash(nodePrimitives, Buffer.from(text)));
  const { origin, signers } = region.log;
  const checkpoint = { origin, size: tree.size, root: tree.root() };
  const signed = await signCheckpoint(checkpoint, { signers, nowMs: startMs });
  const cosigners = [[by, parties] as const, ...(and === undefined ? [] : [and])];
  const lines = await Promise.all(
    cosigners.flatMap(([from, names]) =>
      names.map(async (party) => {
        const signer = from.log.witnesses.get(party);
        if (signer === undefined) throw new Error(`${party} is no witness`);
        return await cosign(checkpoint, { signer, nowMs: startMs });
      }),
    ),
  );
  const leaves = ['a', 'b', 'c'].map((text, leafIndex) => ({
    leafIndex,
    leafHash: leafHash(nodePrimitives, Buffer.from(text)),
    path: tree.inclusionProof({ index: BigInt(leafIndex), size: tree.size }),
  }));
  answer = { note: Buffer.concat([signed, ...lines]), leaves };
}
