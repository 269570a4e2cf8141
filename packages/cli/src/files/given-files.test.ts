/** Files that the user names: what is read of them, and that nothing is written over. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CliError } from '../error.ts';
import type { Invocation } from '../invocation.ts';
import { readGiven, readGivenText } from './read-given.ts';
import { replaceFile } from './replace-file.ts';
import { writeNew } from './write-new.ts';

const given = { bytesMax: 100, expected: 'a note' };

let directory: string;
let invocation: Invocation;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-given-'));
  const { stdout, stderr } = process;
  invocation = { args: [], environment: { INIT_CWD: directory }, cwd: '/', stdout, stderr };
});

afterEach(async () => rm(directory, { recursive: true }));

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const cause = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (cause instanceof CliError) return `${cause.code} ${cause.message}`;
  throw cause instanceof Error ? cause : new Error('it went through');
}

test('a file is read up to the last byte that it may have, and not one beyond', async () => {
  await writeFile(join(directory, 'full'), 'x'.repeat(100));
  await writeFile(join(directory, 'over'), 'x'.repeat(101));
  expect(await readGivenText(invocation, 'full', given)).toBe('x'.repeat(100));
  expect(await refusalOf(readGiven(invocation, 'over', given))).toBe(
    'BAD_BODY over: more than 100 bytes; a note has at most that',
  );
});

test.each([
  ['/dev/zero', 'BAD_BODY /dev/zero: more than 100 bytes; a note has at most that'],
  ['.', 'BAD_USAGE .: cannot be read (EISDIR): expected a note'],
  ['nothing', 'BAD_USAGE nothing: cannot be read (ENOENT): expected a note'],
])('of %s nothing is taken', async (file, words) => {
  expect(await refusalOf(readGiven(invocation, file, given))).toBe(words);
});

test('text is UTF-8', async () => {
  await writeFile(join(directory, 'bytes'), Uint8Array.of(0x41, 0xff));
  expect(await refusalOf(readGivenText(invocation, 'bytes', given))).toBe('BAD_BODY bytes: is not UTF-8 text');
});

test('what is new is written for its owner alone, and never over something else', async () => {
  const file = await writeNew(invocation, { option: '--out', file: 'proof', bytes: 'first' });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await refusalOf(writeNew(invocation, { option: '--out', file: 'proof', bytes: 'second' }))).toBe(
    'BAD_USAGE --out proof cannot be written: it is there already',
  );
  expect(await readFile(file, 'utf8')).toBe('first');
});

test('what is replaced is replaced as a whole, and nothing is left beside it', async () => {
  await writeFile(join(directory, 'draft'), 'a longer text than the next');
  const file = await replaceFile(invocation, 'draft', 'short');
  expect(await readFile(file, 'utf8')).toBe('short');
  await expect(stat(`${file}.new`)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await refusalOf(replaceFile(invocation, 'no/such/place', 'x'))).toBe(
    'BAD_USAGE no/such/place cannot be written: ENOENT',
  );
});
