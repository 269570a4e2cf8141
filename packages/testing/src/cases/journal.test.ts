import { randomBytes } from 'node:crypto';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newMessageId } from '@tamga/core/identifiers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPlayJournal } from './journal.ts';

const day = 24 * 60 * 60 * 1000;
let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-journal-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

const at = (nowMs: number): { nowMs: () => number } => ({ nowMs: () => nowMs });
const fresh = (nowMs: number) => () => newMessageId({ nowMs, randomBytes });

test('gives one id for one key, also after it is opened again behind a half-written line', async () => {
  const file = join(directory, 'played.jsonl');
  let id: string;
  {
    await using journal = await openPlayJournal(file, at(1000));
    id = (await journal.idFor('case-001', fresh(1000))).id;
    expect((await journal.idFor('case-001', fresh(1000))).id).toBe(id);
    await journal.markDone('case-001');
  }
  await appendFile(file, '\n{"key":"case-00');
  await using journal = await openPlayJournal(file, at(30 * day));
  expect(await journal.idFor('case-001', fresh(30 * day))).toMatchObject({ id, done: true });
  expect(await journal.idFor('case-002', fresh(30 * day))).toMatchObject({ done: false });
});

test('gives a new id when the old one was never answered and is too old to be admitted', async () => {
  const file = join(directory, 'played.jsonl');
  await using journal = await openPlayJournal(file, at(0));
  const { id } = await journal.idFor('case-001', fresh(0));
  await using later = await openPlayJournal(file, at(8 * day));
  expect((await later.idFor('case-001', fresh(8 * day))).id).not.toBe(id);
});
