/** Databases lost on a running region and put back with the commands: what was promised still stands. */
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRegion } from '@tamga/testing';
import type { Region } from '@tamga/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './command.ts';
import type { Outcome } from './command.ts';
import { report } from './forms.ts';
import { until } from './until.ts';

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
});
