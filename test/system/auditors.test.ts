/** What auditors do in a region that runs: search, statistics, samples, exports, replays; and what they cannot do. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyHistoryView } from '@tamga/api';
import { ClientError } from '@tamga/client';
import { readStoredZip } from '@tamga/core/evidence/zip';
import { openAuditor, regionPaths, startRegion } from '@tamga/testing';
import type { Region } from '@tamga/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from './command.ts';
import type { Outcome } from './command.ts';
import { report, request } from './forms.ts';
import { until } from './until.ts';

// Every command is a process of its own, and a machine may be busy.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });

let home: string;
let region: Region;
let asked = '';
let reported = '';
const centre = ['--as', 'caricc/coordination'] as const;

interface Entries {
  items: { index: number; event: string; message: string | null; state: string | null; sender: string | null }[];
  total: number;
  cursor: string | null;
}

async function tamga(...args: string[]): Promise<Outcome & { json: Record<string, unknown> }> {
  const outcome = await run('tamga', ['--region', region.directory, ...args, '--json'], home);
  return { ...outcome, json: (outcome.stdout === '' ? {} : JSON.parse(outcome.stdout)) as Record<string, unknown> };
}
async function ledger(...args: string[]): Promise<Entries> {
  const outcome = await tamga(...args);
  expect([args, outcome.code, outcome.stderr.includes('tamga: ')]).toEqual([args, 0, false]);
  return outcome.json as unknown as Entries;
}
async function send(from: string, to: string, kind: string, file: string): Promise<string> {
  const sent = await tamga(
    '--as',
    from,
    'send',
    '--to',
    to,
    '--kind',
    kind,
    '--file',
    file,
    '--label',
    'purpose=investigation',
  );
  return sent.json['id'] as string;
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tamga-auditors-'));
  region = await startRegion({ parties: ['kz', 'uz', 'tj'] });
  await writeFile(join(home, 'request.json'), JSON.stringify(request));
  await writeFile(join(home, 'report.json'), JSON.stringify(report));
  asked = await send('kz/ncp', 'uz/ncp', 'REQUEST', 'request.json');
  reported = await send('uz/ncp', 'tj/ncp', 'SPONTANEOUS', 'report.json');
  const client = await openAuditor(region.directory, 'caricc/coordination');
  for (const id of [asked, reported])
    await until(`${id} is delivered`, async () =>
      (await client.search({ message: id, state: 'delivered' })).total > 0 ? true : undefined,
    );
  await until('a final checkpoint covers what was delivered', async () => {
    const [newest] = (await client.search({}, { limit: '1' })).items;
    return newest !== undefined && (await client.entry(String(newest.index))).proof !== null ? true : undefined;
  });
});
afterAll(async () => {
  await region[Symbol.asyncDispose]();
  await rm(home, { recursive: true });
});

describe("the centre's auditor", () => {
  test('finds everything that the ledger says of a message, and the documents of the region', async () => {
    const { items } = await ledger(...centre, 'ledger', 'search', '--message', asked, '--order', 'oldest');
    expect(items.map(({ event, state }) => [event, state]).slice(0, 2)).toEqual([
      ['admission', 'admitted'],
      ['outcome', 'delivered'],
    ]);
    expect(
      (await ledger(...centre, 'ledger', 'search', '--party', 'tj', '--kind', 'SPONTANEOUS')).items[0]?.message,
    ).toBe(reported);
    expect((await ledger(...centre, 'ledger', 'search', '--document', 'manifest/kz')).total).toBe(1);
    expect((await ledger(...centre, 'ledger', 'search', '--overdue')).total).toBe(0);
    const page = await ledger(...centre, 'ledger', 'search', '--limit', '2');
    const next = await ledger(...centre, 'ledger', 'search', '--limit', '2', '--cursor', page.cursor ?? '');
    expect(next.items[0]?.index).toBe((page.items[1]?.index ?? 0) - 1);
  });

  test('counts, and shows it as bars', async () => {
    const counted = (await tamga(...centre, 'ledger', 'stats', '--period', 'day')).json as unknown as {
      admitted: number;
      byKind: unknown;
      periods: { admitted: number }[];
    };
    expect(counted.admitted).toBe(2);
    expect(counted.byKind).toEqual([
      { value: 'REQUEST', count: 1 },
      { value: 'SPONTANEOUS', count: 1 },
    ]);
    expect(counted.periods.reduce((sum, { admitted }) => sum + admitted, 0)).toBe(2);
    const { stdout } = await run('tamga', ['--region', region.directory, ...centre, 'ledger', 'stats'], home);
    expect(stdout).toContain('KIND\n  REQUEST');
    expect(stdout).toContain('█');
  });

  test('draws a sample that is drawn again from the signed log', async () => {
    const sample = await tamga(...centre, 'ledger', 'sample', '--seed', 'Жеребьёвка 22.11.2026', '--count', '4');
    expect([sample.code, sample.json['of'], sample.json['verified']]).toEqual([0, 'log', true]);
    expect(sample.json['drawn']).toHaveLength(4);
  });

  test('sees the keys of a party by the whole log, at a leaf, at a time and now; each question is logged', async () => {
    const auditor = await openAuditor(region.directory, 'caricc/coordination');
    const now = await auditor.keys('kz');
    expect(now).toMatchObject({ party: 'kz', scope: 'whole', member: true, conflict: null, pending: [] });
    const counting = now.keys.filter(({ standing }) => standing === 'COUNTS').map(({ use }) => use);
    expect(new Set(counting)).toEqual(new Set(['root', 'witness', 'signing', 'encryption']));
    const manifest = now.documents.find(({ type }) => type === 'manifest');
    if (manifest === undefined) throw new Error('the log has no manifest of kz');
    const signing = (view: KeyHistoryView) => view.keys.find(({ use }) => use === 'signing')?.standing;
    expect(signing(await auditor.keys('kz', { leaf: String(manifest.leaf) }))).toBe('NOT_LISTED');
    expect(signing(await auditor.keys('kz', { leaf: String(manifest.leaf + 1) }))).toBe('COUNTS');
    expect(signing(await auditor.keys('kz', { at: '2026-01-01' }))).toBe('NOT_LISTED');
    // A member's officer gets the same from its own adapter, by what the log shows.
    const shown = await (await region.client('uz/ncp')).keys('kz');
    expect(shown.scope).toBe('shown');
    const periods = (view: KeyHistoryView) =>
      view.keys.map((key) => [key.kid, key.periods.map(({ since }) => since.leaf)]);
    expect(periods(shown)).toEqual(periods(now));
    const logged = await tamga(...centre, 'access-log', 'list', '--act', 'ledger-keys');
    expect(logged.json['items']).toHaveLength(4);
    const keys = ['--region', region.directory, ...centre, 'member', 'keys', 'kz', '--auditor'];
    const { stdout } = await run('tamga', keys, home);
    expect(stdout).toContain('signing kz/ncp');
    expect(stdout).toContain('█ counts');
    expect((await tamga(...centre, 'member', 'keys', 'kz', '--auditor', '--leaf', '999999')).code).toBe(2);
  });

  test('takes a bundle away that holds, and never over another file', async () => {
    const exported = await tamga(
      ...centre,
      'ledger',
      'export',
      '--message',
      asked,
      '--format',
      'bundle',
      '--out',
      'found.zip',
    );
    expect(exported.code).toBe(0);
    const { entries, proven } = exported.json as { entries: number; proven: number };
    expect(entries).toBeGreaterThanOrEqual(2);
    expect(proven).toBe(entries);
    const zip = readStoredZip(await readFile(join(home, 'found.zip')));
    if (!zip.ok) throw new Error(zip.code);
    expect(zip.files.filter(({ path }) => path.startsWith('entries/'))).toHaveLength(entries);
    const later = await tamga('ledger', 'verify', 'found.zip');
    expect([later.code, later.json]).toMatchObject([0, { ok: true, entries, proven }]);
    expect((await tamga(...centre, 'ledger', 'export', '--format', 'csv', '--out', 'found.zip')).code).toBe(2);
    await tamga(...centre, 'ledger', 'export', '--format', 'csv', '--out', 'all.csv');
    expect((await readFile(join(home, 'all.csv'), 'utf8')).split('\r\n')[0]).toContain('index,at,event,state');
  });

  test('decides again what was decided, where it is held and from files alone', async () => {
    const here = await tamga(...centre, 'ledger', 'replay', asked);
    expect(here.json).toMatchObject({ ok: true, result: 'identical', equal: true, missing: [] });
    const { documents, folded } = here.json as { documents: { document: string }[]; folded: object };
    expect(documents.map(({ document }) => document)).toEqual(
      expect.arrayContaining(['manifest/kz@1', 'manifest/uz@1', 'agreement/caricc-2006@1']),
    );
    const files = await tamga(...centre, 'ledger', 'replay', asked, '--files');
    expect(files.json).toMatchObject({ ok: true, identical: 1, decisions: [{ documents, folded }] });
    expect((await tamga('--as', 'kz/ncp', 'ledger', 'replay', asked)).json).toMatchObject({ ok: true, equal: true });
    expect((await tamga('--as', 'kz/ncp', 'ledger', 'replay', reported)).code).toBe(2);
  });

  test("leaves a line with each reading in the log of the centre's adapter, whose pseudonym the auditor resolves", async () => {
    interface Listed {
      items: { index: number; act: string; actor: string; digest: string | null; subjects: { id: string }[] }[];
    }
    await tamga(...centre, '--officer', 'auditor-3', 'ledger', 'entry', asked);
    const listed = async (...page: string[]) =>
      (await tamga(...centre, 'access-log', 'list', '--limit', '1', ...page)).json as unknown as Listed;
    const { items } = await listed('--act', 'ledger-entry');
    const [earlier] = (await listed('--before', String(items[0]?.index))).items;
    expect(earlier?.index).toBe((items[0]?.index ?? 0) - 1);
    expect(earlier?.act).toBe('pseudonym');
    expect(items[0]?.subjects).toEqual([{ type: 'message', id: asked }]);
    const own = join(regionPaths(region.directory).party('caricc'), 'auditor');
    const keyFiles = ['--key', join(own, 'auditor.jwe'), '--passphrase', join(own, 'passphrase')] as const;
    const { actor = '' } = items[0] ?? {};
    const resolved = await tamga(...centre, 'access-log', 'resolve', actor, '--order', '17/243', ...keyFiles);
    expect(resolved.json).toMatchObject({ name: 'auditor-3', authority: 'caricc/coordination' });
    const shown = await tamga(...centre, 'access-log', 'show', String(items[0]?.index), '--asked', `index=${asked}`);
    expect(shown.json).toMatchObject({ asked: true });
  });
});

describe('a national auditor', () => {
  test("sees the own nation's entries, and nothing of what others sent each other", async () => {
    const kz = await ledger('--as', 'kz/ncp', 'ledger', 'search');
    expect(kz.items.map(({ message }) => message)).toContain(asked);
    expect(kz.items.map(({ message }) => message)).not.toContain(reported);
    expect((await tamga('--as', 'kz/ncp', 'ledger', 'entry', reported)).code).toBe(2);
    expect((await ledger('--as', 'tj/ncp', 'ledger', 'search')).items.map(({ message }) => message)).not.toContain(
      asked,
    );
    const sample = await tamga('--as', 'kz/ncp', 'ledger', 'sample', '--seed', 'public', '--count', '2');
    expect([sample.code, sample.json['of']]).toEqual([0, 'held']);
  });

  test('is not let in at audit, nor is anybody with another role or another service’s token', async () => {
    const base = `http://127.0.0.1:${region.info.auditPort}`;
    const codeOf = async (ask: Promise<unknown>): Promise<string | undefined> =>
      await ask.then(
        () => undefined,
        (error: unknown) => (error instanceof ClientError ? error.problem?.code : undefined),
      );
    const kz = await openAuditor(region.directory, 'kz/ncp', { base });
    expect(await codeOf(kz.search({}))).toBe('TOKEN_INVALID');
    const officer = await openAuditor(region.directory, 'caricc/coordination', {
      roles: ['officer', 'supervisor', 'administrator'],
    });
    expect(await codeOf(officer.search({}))).toBe('ROLE_NOT_ALLOWED');
    const adapters = await openAuditor(region.directory, 'caricc/coordination', { isOwnOnly: true, base });
    expect(await codeOf(adapters.search({}))).toBe('TOKEN_INVALID');
    expect((await fetch(`${base}/api/v1/audit/entries`)).status).toBe(401);
    const described = (await (await fetch(`${base}/api/openapi.json`)).json()) as { paths: object };
    expect(Object.keys(described.paths)).toContain('/api/v1/audit/statistics');
  });
});

test.each([
  [['search', '--kind', 'GOSSIP'], 'kind: expected one of'],
  [['search', '--cursor', 'n.5.10.1700000000000.0123456789abcdef'], 'cursor: expected the cursor of the page before'],
  [['search', '--colour', 'red'], "unknown option '--colour'"],
  [['sample', '--seed', ''], 'seed: expected a public text'],
])('ledger %j says what was expected, and exits 2', async (args, words) => {
  const outcome = await tamga(...centre, 'ledger', ...args);
  expect([outcome.code, outcome.stderr]).toEqual([2, expect.stringContaining(words) as unknown]);
});

test("where the centre's adapter is away nothing is shown at audit, because no reading can be logged", async () => {
  await region.kill('adapter-caricc');
  const client = await openAuditor(region.directory, 'caricc/coordination');
  const readings = [
    () => client.search({}),
    () => client.entry(asked),
    () => client.replay(asked),
    () => client.statistics({}),
  ];
  for (const read of readings)
    await expect(read()).rejects.toMatchObject({ problem: { code: 'READING_NOT_LOGGED', status: 503 } });
});
