/** A region with two audits and its real witnesses, under load: whichever audit leads is killed or stopped. */
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { accountApart, startRegion, type Region } from '@tamga/testing';
import { expect, test } from 'vitest';
import { setTimeout as delay } from 'node:timers/promises';
import { startLoad } from './load.ts';

const minute = 60_000;
const pollMs = 50;
const sender = 'kz';
const recipient = 'uz';
const audits = ['audit', 'audit-2'];
/** Entries that are to become final after each blow: they did not stand in the ledger before it. */
const furtherEntries = 40;

const text = (words: string): { language: string; text: string }[] => [{ language: 'en', text: words }];
const form = {
  kind: 'SPONTANEOUS',
  body: {
    title: text('Pseudoephedrine in tea'),
    text: text('Eleven parcels are expected.'),
    crimeAreas: ['precursors'],
  },
};

test(
  'the leading audit is killed, and another time stopped, under load: checkpoints are final again, and one log is signed',
  async () => {
    await using region = await startRegion({ parties: [sender, recipient], audits: 2 });
    const load = startLoad({ client: () => region.client(`${sender}/ncp`), to: `${recipient}/ncp`, form });
    const tookMs: Record<string, number> = {};
    for (const blow of ['SIGKILL', 'SIGSTOP'] as const) {
      const leader = await leaderOf(region);
      const other = audits.find((name) => name !== leader) ?? '';
      await finalAt(region, other, (await finalSize(region, other)) + furtherEntries);
      const struckMs = performance.now();
      if (blow === 'SIGKILL') await region.kill(leader);
      else region.signal(leader, 'SIGSTOP');
      const size = await ledgerSize(region, other);
      await finalAt(region, other, size + furtherEntries);
      tookMs[blow] = performance.now() - struckMs;
      expect(await leaderOf(region)).toBe(other);
      if (blow === 'SIGKILL') await region.restart(leader);
      else region.signal(leader, 'SIGCONT');
      // One leads and one stands by, whichever: on a busy machine leadership may have passed on once more.
      await until(async () => {
        const roles = await Promise.all(audits.map((name) => roleOf(region, name)));
        return roles.toSorted((a = '', b = '') => a.localeCompare(b, 'en')).join(' ') === 'LEADER STANDBY' || undefined;
      });
      // Admission went on: gateways ask whichever audit is there.
      await finalAt(region, leader, size + furtherEntries);
    }
    await load.stop();
    process.stdout.write(`further checkpoints final after: ${JSON.stringify(tookMs)} ms\n`);
    await until(async () => ((await accountApart(region.directory)).clean ? true : undefined));
    expect(await accountApart(region.directory)).toMatchObject({ duplicates: 0, missing: 0, ledgerVerified: true });
    expect([forksOf(region), findingsOf(region)]).toEqual([[], []]);
  },
  30 * minute,
);

async function leaderOf(region: Region): Promise<string> {
  return await until(async () => {
    for (const name of audits) if ((await roleOf(region, name)) === 'LEADER') return name;
    return undefined;
  });
}

/** What an audit says of itself; undefined while it does not answer. */
async function roleOf(region: Region, name: string): Promise<string | undefined> {
  const page = await ask(region, name, '/readyz');
  const { checks = [] } = JSON.parse(page ?? '{}') as { checks?: { name: string; code: string }[] };
  return checks.find((check) => check.name === 'sequencer')?.code;
}

async function finalSize(region: Region, name: string): Promise<number> {
  return Number((await ask(region, name, '/log/checkpoint'))?.split('\n')[1] ?? 0);
}

async function finalAt(region: Region, name: string, size: number): Promise<void> {
  await until(async () => ((await finalSize(region, name)) >= size ? true : undefined));
}

async function ledgerSize(region: Region, name: string): Promise<number> {
  return Number(/tamga_audit_ledger_size\S* ([0-9]+)/u.exec((await ask(region, name, '/metrics')) ?? '')?.[1]);
}

async function ask(region: Region, name: string, path: string): Promise<string | undefined> {
  const http = region.processes().find((one) => one.name === name)?.http ?? '';
  try {
    const response = await fetch(new URL(path, http), { signal: AbortSignal.timeout(2_000) });
    const body = await response.text();
    return path === '/log/checkpoint' && response.status !== 200 ? undefined : body;
  } catch {
    return undefined;
  }
}

/** Sizes for which the stores of audits and witnesses, together, know more than one root. */
function forksOf(region: Region): bigint[] {
  const roots = new Map<bigint, Set<string>>();
  const stores = [
    ...audits.map((name) => [join('hub', name, 'audit.sqlite'), ['checkpoint', 'final']] as const),
    ...[sender, recipient].map((party) => [join('parties', party, 'witness.sqlite'), ['head']] as const),
  ];
  const rows = stores.flatMap(([file, tables]) => {
    using database = new DatabaseSync(join(region.directory, file), { readOnly: true });
    const found = tables.flatMap((table) => database.prepare(`SELECT size, hex(root) AS root FROM ${table}`).all());
    expect([file, found.length > 0]).toEqual([file, true]);
    return found;
  });
  for (const { size, root } of rows) {
    const known = roots.get(BigInt(Number(size))) ?? new Set();
    roots.set(BigInt(Number(size)), known.add(String(root)));
  }
  return [...roots].flatMap(([size, known]) => (known.size > 1 ? [size] : []));
}

/** What witnesses hold against the log. */
function findingsOf(region: Region): unknown[] {
  return [sender, recipient].flatMap((party) => {
    using database = new DatabaseSync(join(region.directory, 'parties', party, 'witness.sqlite'), { readOnly: true });
    return database.prepare('SELECT kind FROM finding').all();
  });
}

async function until<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await delay(pollMs);
  }
}
