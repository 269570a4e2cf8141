import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { formatVerifierKey, signCheckpoint } from '@tamga/core/ledger';
import { nodePrimitives } from '@tamga/platform/crypto';
import { openLedgerCopy } from '@tamga/platform/ledger-copy';
import { expect, test } from 'vitest';
import { origin, signers } from './audit.fixture.ts';
import { entryOf } from './exchange.fixture.ts';
import { auditConfigKeys, haltCodes } from './index.ts';

const run = promisify(execFile);
const folder = join(import.meta.dirname, '..');
const readme = await readFile(join(folder, 'README.md'), 'utf8');

test('the README lists every configuration key and every halt code, and no others', () => {
  expect(codesOfFirstColumn('## Configuration').toSorted()).toEqual(auditConfigKeys().toSorted());
  expect(codesOfFirstColumn('## Halt codes').toSorted()).toEqual([...haltCodes].toSorted());
});

test('the README’s example runs and says that a good copy is good', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'tamga-readme-'));
  try {
    const file = join(directory, 'audit.sqlite');
    using copy = openLedgerCopy(file, { hash: nodePrimitives });
    copy.append([1, 2, 3].map((sequence) => ({ sequence, ...entryOf(sequence) })));
    const committed = copy.checkpoints.commit(copy.tree);
    if (!committed.ok) throw new Error(committed.code);
    const { size, root } = committed.checkpoint;
    copy.checkpoints.keepNote(size, await signCheckpoint({ origin, size, root }, { signers, nowMs: Date.now() }));
    const [, example = ''] = /```ts\n(.*?)```/su.exec(readme) ?? [];
    const keys = signers.map(({ key }) => formatVerifierKey(key));
    const { stdout } = await run(
      process.execPath,
      ['--input-type=module-typescript', '--eval', example, '--', file, origin, ...keys],
      { cwd: folder },
    );
    expect(JSON.parse(stdout)).toEqual({ ok: true, size: 3, problems: [] });
  } finally {
    await rm(directory, { recursive: true });
  }
});

/** What stands in backquotes in the first column of the table under a heading. */
function codesOfFirstColumn(heading: string): string[] {
  const section = readme.slice(readme.indexOf(heading)).split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? ''));
}
