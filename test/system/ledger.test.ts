/** The log as anybody can check it: the commands, an export, and a reader of tlog-tiles that is not ours. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { startRegion } from '@tamga/testing';
import type { Region } from '@tamga/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goEnvironment, goTlogPath } from '../means.ts';
import { run } from './command.ts';
import type { Outcome } from './command.ts';
import { report } from './forms.ts';
import { until } from './until.ts';

const timeoutMs = 900_000;
const verifier = join(import.meta.dirname, '../../packages/verify/src/bin/tamga-verify.ts');
let home: string;
let region: Region;
let id: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tamga-ledger-'));
  region = await startRegion({ parties: ['kz', 'uz'] });
  await writeFile(join(home, 'report.json'), JSON.stringify(report));
  const sent = await tamga(
    '--as',
    'kz/ncp',
    'send',
    '--to',
    'uz/ncp',
    '--kind',
    'SPONTANEOUS',
    '--file',
    'report.json',
    '--wait',
    'delivered',
  );
  id = sent.json['id'] as string;
  await until('a checkpoint covers the admission', async () =>
    (await tamga('ledger', 'find', id)).code === 0 ? true : undefined,
  );
});
afterAll(async () => {
  await region[Symbol.asyncDispose]();
  await rm(home, { recursive: true });
});

async function tamga(...args: string[]): Promise<Outcome & { json: Record<string, unknown> }> {
  const outcome = await run('tamga', ['--region', region.directory, ...args, '--json'], home);
  return { ...outcome, json: (outcome.stdout === '' ? {} : JSON.parse(outcome.stdout)) as Record<string, unknown> };
}

/** What is left when nothing answers: the two keys of the log. */
async function keyOptions(): Promise<string[]> {
  const jws = JSON.parse(await readFile(join(region.directory, 'public/roster.jws'), 'utf8')) as { payload: string };
  const { log } = JSON.parse(Buffer.from(jws.payload, 'base64url').toString()) as {
    log: { ed25519: string; mlDsa44: string };
  };
  return ['--key', log.ed25519, '--key', log.mlDsa44];
}

test('checkpoint prints what scripts rely on', async () => {
  const { code, json } = await tamga('ledger', 'checkpoint');
  expect(code).toBe(0);
  expect(Object.keys(json)).toStrictEqual(['origin', 'size', 'root', 'vkey', 'cosigners', 'note']);
  const [origin, size, root] = (json['note'] as string).split('\n');
  expect([json['origin'], String(json['size']), json['root']]).toEqual([origin, size, root]);
  expect(json['vkey']).toMatch(new RegExp(`^${String(json['origin']).replaceAll('.', '\\.')}\\+[0-9a-f]{8}\\+`, 'u'));
});

test('an entry is found by the id of its message, and proved under the newest checkpoint', async () => {
  const found = await tamga('ledger', 'find', id);
  const [entry] = found.json['entries'] as { index: number; event: string; leaf: string }[];
  expect(entry).toMatchObject({ event: 'admission' });
  const proved = await tamga('ledger', 'prove', id, '--out', 'entry.tlog-proof');
  expect(proved.json).toMatchObject({ index: entry?.index });
  const text = await readFile(join(home, 'entry.tlog-proof'), 'utf8');
  expect(text).toBe(proved.json['proof']);
  expect(text.startsWith(`c2sp.org/tlog-proof@v1\nindex ${entry?.index}\n`)).toBe(true);
  expect((await tamga('ledger', 'prove', '0')).code).toBe(0);
  expect((await tamga('ledger', 'prove', '999999')).code).toBe(2);
  expect((await tamga('ledger', 'find', '0'.repeat(32))).code).toBe(2);
  const copy = join(region.directory, 'hub/audit/audit.sqlite');
  const all = await tamga('ledger', 'find', id, '--copy', copy);
  const events = (all.json['entries'] as { event: string }[]).map(({ event }) => event);
  expect(events.slice(0, 2)).toEqual(['admission', 'outcome']);
});

test('the whole log is recomputed over HTTP, and audit’s files are whole', async () => {
  const verified = await tamga('ledger', 'verify');
  expect(verified).toMatchObject({ code: 0, json: { ok: true, problems: [] } });
  const checked = await tamga('ledger', 'fsck');
  expect(checked).toMatchObject({ code: 0, json: { ok: true, problems: [], repaired: [] } });
});

describe('an export of the log', () => {
  test('is verified from its files alone, goes on with the log, and shows every damage', async () => {
    const keys = await keyOptions();
    const written = await tamga('ledger', 'tiles', 'export');
    expect(written).toMatchObject({ code: 0, json: { ok: true, problems: [] } });
    const away = ['ledger', 'verify', 'export', ...keys];
    expect(await run('tamga', away, home)).toMatchObject({ code: 0 });
    expect((await tamga('ledger', 'tiles', 'export')).code).toBe(0);
    await cp(join(home, 'export'), join(home, 'damaged'), { recursive: true });
    const { size } = written.json as { size: number };
    const bundle = join(home, `damaged/tile/entries/000.p/${size}`);
    const bytes = await readFile(bundle).catch(() => undefined);
    if (bytes !== undefined) {
      bytes[10] = (bytes[10] ?? 0) ^ 1;
      await writeFile(bundle, bytes);
    }
    const damaged = await tamga('ledger', 'verify', 'damaged');
    expect(damaged.code).toBe(5);
    expect(damaged.json).toMatchObject({ ok: false });
    await rm(join(home, 'damaged/tile'), { recursive: true });
    expect((await tamga('ledger', 'verify', 'damaged')).json).toMatchObject({ problems: [{ code: 'TILE_MISSING' }] });
  });

  test('of another log is not believed', async () => {
    await tamga('ledger', 'tiles', 'theirs');
    const note = await readFile(join(home, 'theirs/checkpoint'), 'utf8');
    await writeFile(join(home, 'theirs/checkpoint'), note.replace(/\n\d+\n/u, '\n1\n'));
    const refused = await tamga('ledger', 'verify', 'theirs');
    expect(refused.code).toBe(5);
    expect(refused.json['reason'] ?? refused.stderr).toContain('CHECKPOINT_SIGNATURE_INVALID');
    // Nor is it gone on with.
    expect((await tamga('ledger', 'tiles', 'theirs')).code).toBe(5);
  });

  test.skipIf(goTlogPath() === undefined)('is accepted by golang.org/x/mod/sumdb, which is not ours', async () => {
    const { json } = await tamga('ledger', 'checkpoint');
    await tamga('ledger', 'tiles', 'for-go');
    const read = (directory: string) => readWithGo(directory, json['vkey'] as string);
    const { stdout } = await read('for-go');
    process.stdout.write(stdout);
    expect(stdout).toMatch(/^accepted: \d+ entries, \d+ tiles, \d+ proofs, signed by /u);
    await cp(join(home, 'for-go'), join(home, 'not-for-go'), { recursive: true });
    const { size } = JSON.parse((await tamga('ledger', 'verify', 'for-go')).stdout) as { size: number };
    const tile = join(home, `not-for-go/tile/0/000.p/${size}`);
    const bytes = await readFile(tile);
    bytes[3] = (bytes[3] ?? 0) ^ 1;
    await writeFile(tile, bytes);
    await expect(read('not-for-go')).rejects.toThrow('refused');
  });
});

describe('the mirror of a member', () => {
  test(
    'is read as the log is, and makes a whole bundle while audit is away',
    async () => {
      const base = await mirrorAtUz();
      const { size, vkey } = (await tamga('ledger', 'checkpoint', '--log', base)).json as {
        size: number;
        vkey: string;
      };
      for (const args of [['verify'], ['prove', '0'], ['tiles', 'mirrored']])
        expect([args, (await tamga('ledger', ...args, '--log', base)).code]).toEqual([args, 0]);
      const own = await tamga('ledger', 'verify', join(region.directory, 'parties/uz/mirror/log'));
      expect([own.code, (own.json as { size: number }).size >= size]).toEqual([0, true]);
      const accepted = goTlogPath() === undefined ? undefined : (await readWithGo('mirrored', vkey)).stdout;
      expect(accepted ?? 'accepted: no Go here').toMatch(/^accepted: /u);
      await until('what evidence needs is kept', () => Promise.resolve(hasKept() ? true : undefined));
      await region.kill('audit');
      const made = await tamga('--as', 'uz/ncp', 'evidence', id, '--out', 'without-audit.zip');
      expect([made.code, made.stderr]).toEqual([0, '']);
      await region.restart('audit');
      const trust = `sha256:${region.info.regionHash}`;
      const bundle = join(home, 'without-audit.zip');
      const { stdout } = await promisify(execFile)(process.execPath, [verifier, '--trust', trust, bundle]);
      expect(stdout).toContain(id);
    },
    timeoutMs,
  );
});

/** Switches the mirror of uz on. Returns its address once it covers the message. */
async function mirrorAtUz(): Promise<string> {
  const file = join(region.directory, 'parties/uz/adapter.json');
  await region.kill('adapter-uz', 'SIGTERM');
  const config = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ ...config, mirror: { enabled: true, everySeconds: 1 } }));
  await region.restart('adapter-uz');
  const { json } = await tamga('ledger', 'checkpoint');
  const origin = createHash('sha256').update(String(json['origin'])).digest('hex');
  const base = new URL(`/mirror/${origin}`, region.info.parties.find(({ party }) => party === 'uz')?.http).href;
  await until('the mirror has the checkpoint', async () => {
    const response = await fetch(`${base}/checkpoint`);
    const [, size] = (await response.text()).split('\n');
    return response.status === 200 && Number(size) >= Number(json['size']) ? true : undefined;
  });
  return base;
}

/** Whether uz has all entries about the message, and the checkpoints of their time. */
function hasKept(): boolean {
  using kept = new DatabaseSync(join(region.directory, 'parties/uz/mirror/kept.sqlite'), { readOnly: true });
  const of = (sql: string, ...values: string[]) => Number(kept.prepare(sql).get(...values)?.['rows']);
  return (
    of('SELECT count(*) AS rows FROM entries WHERE about = ?', id) >= 2 &&
    of('SELECT count(*) AS rows FROM untimed') === 0 &&
    of('SELECT count(*) AS rows FROM wanted') === 0
  );
}

function readWithGo(directory: string, vkey: string): Promise<{ stdout: string }> {
  const program = join(import.meta.dirname, '../independent/tlog-reader/main.go');
  return promisify(execFile)('go', ['run', program, join(home, directory), vkey], { env: goEnvironment() });
}
