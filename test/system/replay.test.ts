import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './command.ts';
import { reserveHttpBase } from './http-base.ts';

const timeoutMs = 900_000;
let directory: string;

/** A region that has played the published cases and stopped: nothing of it runs while its decisions are replayed. */
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-replay-'));
  const base = await reserveHttpBase();
  const started = await run('start', ['--data', 'region', '--once', '--http-base', base], directory);
  if (started.code !== 0) throw new Error(`the region did not play its cases: ${started.stderr}`);
}, timeoutMs);
afterAll(() => rm(directory, { recursive: true }));

test('every decision that a region logged is decided again, byte for byte', { timeout: timeoutMs }, async () => {
  const replayed = await run('tamga', ['--region', 'region', 'agreement', 'replay', '--all', '--json'], directory);
  expect(replayed.code).toBe(0);
  const { ok, identical, different, unknown } = JSON.parse(replayed.stdout) as Record<string, unknown>;
  expect({ ok, different, unknown }).toEqual({ ok: true, different: 0, unknown: 0 });
  expect(identical).toBeGreaterThan(50);
});

test('a log that was changed is found out', { timeout: timeoutMs }, async () => {
  await cp(join(directory, 'region'), join(directory, 'altered'), { recursive: true });
  {
    using log = new DatabaseSync(join(directory, 'altered/hub/audit/audit.sqlite'));
    // One record in the place of another: the root that the log signed is not reached any more.
    log.exec('UPDATE entry SET bytes = (SELECT bytes FROM entry WHERE sequence = 20) WHERE sequence = 21');
  }
  const altered = await run('tamga', ['--region', 'altered', 'agreement', 'replay', '--all', '--json'], directory);
  expect(altered.code).toBe(5);
  expect(JSON.parse(altered.stdout)).toMatchObject({ ok: false, ledgerVerified: false });
});

test(
  'what was decided by a document that nobody has any more is unknown, and named',
  { timeout: timeoutMs },
  async () => {
    await cp(join(directory, 'region'), join(directory, 'bare'), { recursive: true });
    const shown = join(directory, 'bare/public');
    for (const name of await readdir(shown)) if (name.startsWith('agreement-')) await rm(join(shown, name));
    for (const party of await readdir(join(directory, 'bare/parties'))) {
      using database = new DatabaseSync(join(directory, 'bare/parties', party, 'adapter.sqlite'));
      database.exec("DELETE FROM documents WHERE type = 'agreement'");
    }
    const bare = await run('tamga', ['--region', 'bare', 'agreement', 'replay', '--all', '--json'], directory);
    expect(bare.code).toBe(5);
    const { identical, different, unknown, decisions } = JSON.parse(bare.stdout) as {
      decisions: { missing: string[] }[];
    } & Record<string, unknown>;
    expect({ identical, different }).toEqual({ identical: 0, different: 0 });
    expect(unknown).toBeGreaterThan(50);
    expect(decisions.find(({ missing }) => missing.length > 0)?.missing).toContain('agreement/caricc-2006@1');
  },
);
