/**
 * Databases lost on a running region and put back with the commands: what was promised still stands, and what an adapter has
 * forgotten by it is found by the next tally of the other side.
 */
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TalliesView } from '@tamga/api';
import { openAuditor, startRegion } from '@tamga/testing';
import type { Region } from '@tamga/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run } from './command.ts';
import type { Outcome } from './command.ts';
import { report } from './forms.ts';
import { until } from './until.ts';

// Every command is a process of its own, and a machine may be busy.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });

let home: string;
let region: Region;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tamga-backup-'));
  region = await startRegion({ parties: ['kz', 'uz'] });
  await writeFile(join(home, 'report.json'), JSON.stringify(report));
});
afterAll(async () => {
  await region[Symbol.asyncDispose]();
  await rm(home, { recursive: true });
});

async function tamga(...args: string[]): Promise<Outcome & { json: Record<string, unknown> }> {
  const outcome = await run('tamga', ['--region', region.directory, ...args, '--json'], home);
  return { ...outcome, json: (outcome.stdout === '' ? {} : JSON.parse(outcome.stdout)) as Record<string, unknown> };
}

async function send(): Promise<string> {
  const message = ['--to', 'uz/ncp', '--kind', 'SPONTANEOUS', '--file', 'report.json', '--wait', 'delivered'];
  const sent = await tamga('--as', 'kz/ncp', 'send', ...message);
  expect(sent).toMatchObject({ code: 0 });
  return sent.json['id'] as string;
}

async function outbox(): Promise<string[]> {
  const listed = await run('tamga', ['--region', region.directory, '--as', 'kz/ncp', 'outbox', '--json'], home);
  return (JSON.parse(listed.stdout) as { id: string }[]).map(({ id }) => id);
}

async function finalSize(): Promise<number> {
  const { code, json } = await tamga('ledger', 'checkpoint');
  return code === 0 ? Number(json['size']) : 0;
}

/** A first page of nonsense: what is left is no database. */
async function spoil(file: string): Promise<void> {
  await using handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(4_096, 0xa5), 0, 4_096, 0);
}

/** Tallies of seconds instead of days: takes effect when the adapter starts again. */
async function tallyOften(party: string): Promise<void> {
  const file = join(region.directory, 'parties', party, 'adapter.json');
  const config = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  const tally = { everySeconds: 5, lookSeconds: 1, settleSeconds: 1 };
  await writeFile(file, JSON.stringify({ ...config, tally }));
}

test('what is lost of an adapter and of audit is put back; the log goes on, and nothing older replaces anything newer', async () => {
  const own = { kz: join(region.directory, 'parties/kz'), audit: join(region.directory, 'hub/audit') };
  const before = await send();
  expect(await tamga('backup', own.kz, '--out', 'kz')).toMatchObject({
    code: 0,
    json: { owner: { service: 'adapter', party: 'kz' }, databases: [{ name: 'adapter.sqlite', kind: 'cases' }] },
  });
  expect(await tamga('backup', own.audit, '--out', 'audit')).toMatchObject({ code: 0 });
  const after = await send();
  const known = await until('the later message is final', async () => {
    const found = await tamga('ledger', 'find', after);
    return found.code === 0 ? await finalSize() : undefined;
  });

  const running = await tamga('restore', 'audit', '--to', own.audit);
  expect(running).toMatchObject({ code: 2, stderr: expect.stringContaining('IN_USE') as string });
  await region.kill('audit', 'SIGTERM');
  await region.kill('adapter-kz', 'SIGTERM');
  const newer = await tamga('restore', 'audit', '--to', own.audit);
  expect(newer).toMatchObject({ code: 2, stderr: expect.stringContaining('NOT_BEHIND') as string });
  const another = await tamga('restore', 'audit', '--to', own.kz);
  expect(another).toMatchObject({ code: 2, stderr: expect.stringContaining('OTHER_OWNER') as string });

  await spoil(join(own.audit, 'audit.sqlite'));
  await spoil(join(own.kz, 'adapter.sqlite'));
  expect(await tamga('restore', 'audit', '--to', own.audit)).toMatchObject({ code: 0 });
  expect(await tamga('restore', 'kz', '--to', own.kz)).toMatchObject({ code: 0 });
  await tallyOften('kz');
  await region.restart('audit');
  await region.restart('adapter-kz');

  expect(await outbox()).toContain(before);
  expect(await outbox()).not.toContain(after);
  const next = await send();
  await until('the log is final beyond what it was', async () => ((await finalSize()) > known ? true : undefined));
  await until('the next message is final', async () =>
    (await tamga('ledger', 'find', next)).code === 0 ? true : undefined,
  );
  for (const id of [before, after]) expect(await tamga('ledger', 'find', id)).toMatchObject({ code: 0 });
  expect(await tamga('ledger', 'fsck')).toMatchObject({ code: 0 });

  await region.kill('adapter-uz', 'SIGTERM');
  await tallyOften('uz');
  await region.restart('adapter-uz');
  // What kz sent after its backup it has forgotten: what uz tells it was received shows that, sealed from the centre.
  const [kz, uz] = await Promise.all([region.client('kz/ncp'), region.client('uz/ncp')]);
  await until('the tally of uz has come to kz', async () =>
    (await kz.tallies()).differences.length > 0 ? true : undefined,
  );
  const differing = await tamga('--as', 'kz/ncp', 'tally');
  expect(differing).toMatchObject({
    code: 5,
    json: {
      intervalSeconds: 5,
      parties: [{ party: 'uz', missingSince: null }],
      differences: [{ party: 'uz', message: after, code: 'NEVER_SENT', lacking: 'we' }],
    },
  });
  const agreeing = await until('tallies have gone both ways', async () => {
    const found = await uz.tallies();
    const [party] = found.parties;
    return party?.lastSentState === 'delivered' && party.lastReceivedAt !== null ? found : undefined;
  });
  expect(agreeing).toMatchObject({ parties: [{ party: 'kz', missingSince: null }], differences: [] });
  const auditor = await openAuditor(region.directory, 'caricc/coordination');
  const { items } = await auditor.search({ kind: 'TALLY', event: 'admission' });
  expect(new Set(items.map(({ sender, state }) => `${sender} ${state}`))).toEqual(
    new Set(['kz/ncp admitted', 'uz/ncp admitted']),
  );
  const number = String((differing.json as unknown as TalliesView).differences[0]?.id);
  const settled = await tamga('--as', 'kz/ncp', 'tally', 'settle', number);
  expect(settled).toMatchObject({ code: 0, json: { differences: [] } });
});
