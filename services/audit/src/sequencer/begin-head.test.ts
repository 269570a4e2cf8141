import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodePrimitives as hash } from '@tamga/platform/crypto';
import { openLedgerCopy, type LedgerCopy } from '@tamga/platform/ledger-copy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entryOf } from '../exchange.fixture.ts';
import { beginHead, type BeginHeadOptions } from './begin-head.ts';
import { noHead, type HeadToSign, type SequencerState } from './sequencer-state.ts';

const entries = 20;
const epoch = 2;

let directory = '';
let copy: LedgerCopy;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-begin-'));
  copy = openLedgerCopy(join(directory, 'audit.sqlite'), { hash });
  copy.append(Array.from({ length: entries }, (_, i) => ({ sequence: i + 1, ...entryOf(i + 1) })));
});
afterEach(async () => {
  copy[Symbol.dispose]();
  await rm(directory, { recursive: true });
});

const rootAt = (size: number) => Uint8Array.from(size > entries ? [1] : copy.tree.rootAt(BigInt(size)));
const headAt = (size: number, root = rootAt(size)): HeadToSign => ({ size: BigInt(size), root, signedMs: 7_000 });
const promiseAt = (size: number) => ({ size: BigInt(size), root: rootAt(size) });

function stateOf(head: HeadToSign, of: Partial<SequencerState> = {}): SequencerState {
  return { holder: undefined, term: 3, write: 1, leaseMs: 100, epoch, head, ...of };
}

function begin(
  state: SequencerState | undefined,
  options: Partial<BeginHeadOptions> & { revision?: number } = {},
): ReturnType<typeof beginHead> {
  const { revision = state === undefined ? 0 : 40, ...others } = options;
  const against = { copy, epoch, published: undefined, streamEnd: entries, replaceRevision: undefined, ...others };
  return beginHead({ revision, state }, against);
}

const damage = (code: string, sequence: number) => ({ ok: false, code: 'DAMAGE', damage: { code, sequence } });

test('begins with what is promised', () => {
  expect(begin(stateOf(noHead))).toEqual({ ok: true, head: noHead });
  expect(begin(stateOf(headAt(12)), { published: promiseAt(9) })).toEqual({ ok: true, head: headAt(12) });
  copy.checkpoints.commit(copy.tree, 12n);
  expect(begin(stateOf(headAt(12)))).toEqual({ ok: true, head: headAt(12) });
});

test('begins, where nothing was ever promised there, with the largest promise that is known', () => {
  expect(begin(undefined)).toEqual({ ok: true, head: noHead });
  copy.checkpoints.commit(copy.tree, 5n);
  expect(begin(undefined, { published: promiseAt(9) })).toEqual({ ok: true, head: { ...headAt(9), signedMs: 0 } });
});

test('waits for what it has not read, and for an epoch that it was not told of', () => {
  expect(begin(stateOf(headAt(25)), { streamEnd: 25 })).toEqual({ ok: false, code: 'NOT_YET' });
  expect(begin(stateOf(headAt(25)), { streamEnd: 24 })).toEqual(damage('SHORTER_THAN_CHECKPOINT', 21));
  expect(begin(stateOf(headAt(5), { epoch: 3 }))).toEqual({ ok: false, code: 'NOT_YET' });
});

test('halts where the state is from before what the own disk or CHECKPOINTS know', () => {
  expect(begin(stateOf(headAt(5)), { published: promiseAt(9) })).toEqual(damage('SEQUENCER_BEHIND', 6));
  copy.checkpoints.commit(copy.tree, 12n);
  expect(begin(stateOf(headAt(11)))).toEqual(damage('SEQUENCER_BEHIND', 12));
  // The same head, of an older writing.
  copy.sequencer.remember({ epoch, revision: 41 });
  expect(begin(stateOf(headAt(12)))).toEqual(damage('SEQUENCER_BEHIND', 13));
  expect(begin(undefined)).toEqual(damage('SEQUENCER_BEHIND', 1));
});

test('halts where the tree has another root', () => {
  expect(begin(stateOf(headAt(12, rootAt(11))))).toEqual(damage('CHECKPOINT_ROOT_DIFFERS', 12));
  expect(begin(stateOf(headAt(12)), { published: { size: 9n, root: rootAt(8) } })).toEqual(
    damage('CHECKPOINT_ROOT_DIFFERS', 9),
  );
});

test('goes on from the largest promise where people named this very state', () => {
  copy.checkpoints.commit(copy.tree, 12n);
  copy.sequencer.remember({ epoch, revision: 90 });
  const replaced = { ok: true, head: { ...headAt(12), signedMs: 0 } };
  expect(begin(stateOf(headAt(11)), { replaceRevision: 40 })).toEqual(replaced);
  expect(begin(undefined, { replaceRevision: 0 })).toEqual(replaced);
  expect(begin(stateOf(headAt(11)), { replaceRevision: 41 })).toEqual(damage('SEQUENCER_BEHIND', 12));
});

test('goes on in an epoch that recovery began, whatever became of the exchange before', () => {
  copy.checkpoints.commit(copy.tree, 12n);
  copy.sequencer.remember({ epoch: 1, revision: 90 });
  const before = stateOf(headAt(11), { epoch: 1 });
  expect(begin(before)).toEqual({ ok: true, head: { ...headAt(12), signedMs: 0 } });
  expect(begin(undefined)).toEqual({ ok: true, head: { ...headAt(12), signedMs: 0 } });
  // A promise of the epoch before that the recovered log does not keep is none of recovery's to forget.
  expect(begin(stateOf(headAt(12, rootAt(3)), { epoch: 1 }))).toEqual(damage('CHECKPOINT_ROOT_DIFFERS', 12));
  expect(begin(stateOf(headAt(25), { epoch: 1 }))).toEqual(damage('SHORTER_THAN_CHECKPOINT', 21));
});
