/** The national access log in a real region: written, anchored in the ledger, read by the auditor, and told from a restored one. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccessEntryView } from '@tamga/api';
import type { TamgaClient } from '@tamga/client';
import { openAccessLog, openClient, startRegion } from '@tamga/testing';
import type { Region } from '@tamga/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, type Outcome } from './command.ts';
import { report } from './forms.ts';
import { until } from './until.ts';

const timeoutMs = 900_000;

let home: string;
let region: Region;
let kz: TamgaClient;
let uz: TamgaClient;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tamga-access-log-'));
  region = await startRegion({ parties: ['kz', 'uz'] });
  [kz, uz] = [await openClient(region.directory, 'kz/ncp'), await openClient(region.directory, 'uz/ncp')];
}, timeoutMs);
afterAll(async () => {
  await region[Symbol.asyncDispose]();
  await rm(home, { recursive: true });
}, timeoutMs);

async function tamga(...args: string[]): Promise<Outcome & { json: Record<string, unknown> }> {
  const outcome = await run('tamga', ['--region', region.directory, '--as', 'uz/ncp', ...args, '--json'], home);
  return { ...outcome, json: (outcome.stdout === '' ? {} : JSON.parse(outcome.stdout)) as Record<string, unknown> };
}

async function delivered(): Promise<string> {
  const message = { to: ['uz/ncp'], kind: 'SPONTANEOUS', body: report, labels: { purpose: 'investigation' } };
  const { id } = await kz.send(message, { wait: 'delivered' });
  await until(`message ${id} is delivered`, async () =>
    (await kz.message(id)).state === 'DELIVERED' ? true : undefined,
  );
  return id;
}

/** Numbers and leaves of uz's anchors, once there are so many in the ledger. */
async function anchored(count: number): Promise<{ number: number; leafIndex: number | null }[]> {
  const log = await openAccessLog(region.directory, 'uz/ncp');
  return await until(`${count} anchors of uz`, async () => {
    const { items } = await log.heads();
    const there = items.filter(({ leafIndex }) => leafIndex !== null);
    return there.length >= count ? there : undefined;
  });
}

test(
  'an access is logged, anchored in the ledger, proved and resolved by the auditor; a restored database is told',
  async () => {
    const id = await delivered();
    await uz.message(id);
    const [first] = await anchored(1);
    expect(first).toMatchObject({ number: 1 });

    const listed = await tamga('access-log', 'list', '--message', id);
    expect(listed.code).toBe(0);
    const items = listed.json['items'] as AccessEntryView[];
    expect(items.map(({ act }) => act)).toEqual(['read', 'receive']);
    expect(items[0]).toMatchObject({ purposes: ['investigation'], authority: 'uz/ncp' });
    expect(listed.stdout).not.toContain('duty-officer');

    const own = join(region.directory, 'parties/uz/auditor');
    const keys = ['--key', join(own, 'auditor.jwe'), '--passphrase', join(own, 'passphrase')];
    const resolved = await tamga('access-log', 'resolve', String(items[0]?.actor), '--order', '17/243', ...keys);
    expect(resolved.json).toMatchObject({ name: 'duty-officer', authority: 'uz/ncp' });
    const foreign = join(region.directory, 'parties/kz/auditor');
    const others = ['--key', join(foreign, 'auditor.jwe'), '--passphrase', join(foreign, 'passphrase')];
    const refused = await tamga('access-log', 'resolve', String(items[0]?.actor), '--order', '17/243', ...others);
    expect(refused.code).toBe(5);
    const orders = await tamga('access-log', 'list', '--act', 'resolve');
    expect((orders.json['items'] as AccessEntryView[]).map(({ orderNumber }) => orderNumber)).toEqual([
      '17/243',
      '17/243',
    ]);

    const shown = await tamga('access-log', 'show', '0');
    expect(shown.json['standing']).toContain('of the regional ledger fixes');
    const ordinary = await run(
      'tamga',
      ['--region', region.directory, '--as', 'uz/ncp', 'access-log', 'show', 'x'],
      home,
    );
    expect(ordinary.code).toBe(2);

    // A copy of the database as it was before the second anchor, put back after it.
    const database = join(region.directory, 'parties/uz/adapter.sqlite');
    await region.kill('adapter-uz', 'SIGTERM');
    await cp(database, join(home, 'backup.sqlite'));
    await anchorAtEachSecond();
    await region.restart('adapter-uz');
    uz = await openClient(region.directory, 'uz/ncp');
    await uz.message(id);
    await anchored(2);
    await region.kill('adapter-uz', 'SIGKILL');
    for (const suffix of ['-wal', '-shm']) await rm(`${database}${suffix}`, { force: true });
    await cp(join(home, 'backup.sqlite'), database);
    await region.restart('adapter-uz');
    const log = await openAccessLog(region.directory, 'uz/ncp');
    const unknown = await until('the restored log says so', async () => {
      const { items: found } = await log.list({ act: 'anchor-unknown' }).catch(() => ({ items: [] }));
      return found.length > 0 ? found : undefined;
    });
    expect(unknown[0]).toMatchObject({ code: 'ACCESS_LOG_RESTORED', subjects: [{ type: 'anchor', id: '2' }] });
    // An alarm: a nation is not cut off by it.
    await until('it is ready, and says so', async () => {
      const answer = await readiness();
      return answer.status === 200 && (await answer.text()).includes('ACCESS_LOG_RESTORED') ? true : undefined;
    });
    expect(await log.settle({ orderNumber: 'act 12' })).toMatchObject({ settled: expect.arrayContaining(['2']) });
    await until('it alarms no more', async () =>
      (await (await readiness()).text()).includes('ACCESS_LOG_RESTORED') ? undefined : true,
    );
  },
  timeoutMs,
);

async function readiness(): Promise<Response> {
  return await fetch(new URL('/readyz', region.info.parties.find(({ party }) => party === 'uz')?.http));
}

/** Anchors of uz come by the second from its next start on. */
async function anchorAtEachSecond(): Promise<void> {
  const file = join(region.directory, 'parties/uz/adapter.json');
  const config = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ ...config, accessLog: { anchorEverySeconds: 1 } }));
}
