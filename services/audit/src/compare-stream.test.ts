import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { nodePrimitives } from '@tamga/platform/crypto';
import { openLedgerCopy, type LedgerCopy } from '@tamga/platform/ledger-copy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareWithCopy } from './compare-stream.ts';
import { entryOf } from './exchange.fixture.ts';

const count = 5_000;
/** Far beyond what is looked at before others get their turn. */
const damagedAt = 4_900;

let directory: string;
let copy: LedgerCopy;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-compare-'));
  const file = join(directory, 'audit.sqlite');
  copy = openLedgerCopy(file, { hash: nodePrimitives });
  copy.append(Array.from({ length: count }, (_, index) => ({ sequence: index + 1, ...entryOf(index + 1) })));
  using other = new DatabaseSync(file);
  other.prepare('UPDATE entry SET bytes = ? WHERE sequence = ?').run(new Uint8Array(3), damagedAt);
});
afterEach(async () => {
  copy[Symbol.dispose]();
  await rm(directory, { recursive: true });
});

/** Everything stands in ended epochs: the copy alone is looked at. */
async function compare(signal: AbortSignal) {
  return await compareWithCopy({
    copy,
    hash: nodePrimitives,
    firstSequence: count + 1,
    readRange: () => {
      throw new Error('nothing of an ended epoch is read from the stream');
    },
    signal,
  });
}

test('entries of ended epochs are recomputed from the copy alone', async () => {
  expect(await compare(new AbortController().signal)).toEqual({ code: 'COPY_DAMAGED', sequence: damagedAt });
});

test('meanwhile the process does other things, and ends when it is told to', async () => {
  const stop = new AbortController();
  setImmediate(() => stop.abort());
  expect(await compare(stop.signal)).toBeUndefined();
});
