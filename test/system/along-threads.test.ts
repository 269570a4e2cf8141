import { ClientError, type TamgaClient } from '@tamga/client';
import { startRegion, type Region } from '@tamga/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './command.ts';
import { investigation, report } from './forms.ts';
import { registerRosterWithout } from './later-roster.ts';
import { arrived, inState, until } from './until.ts';

/** Real processes at sender, hub and recipient. uz suspends what it has agreed with kz, and later leaves the region. */
const timeoutMs = 900_000;
let region: Region;
let kz: TamgaClient;
let uz: TamgaClient;

beforeAll(async () => {
  region = await startRegion({ parties: ['kz', 'uz', 'tj'] });
  [kz, uz] = await Promise.all([region.client('kz/ncp'), region.client('uz/ncp')]);
}, timeoutMs);
afterAll(() => region.stop(), timeoutMs);

const written = { text: [{ language: 'en', text: 'Ten drums, not twelve.' }], reason: 'incomplete' };
const spontaneous = { kind: 'SPONTANEOUS', body: report, labels: investigation };

async function refusalOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.catch((cause: unknown) => cause);
  if (error instanceof ClientError) return error.problem;
  throw new Error('was not refused');
}

/** Messages of one to the other that are there before anything changes: to be corrected, erased, recalled. */
async function threeFrom(client: TamgaClient, to: string): Promise<readonly string[]> {
  const sent = [0, 1, 2].map(() => client.send({ ...spontaneous, to: [to] }, { wait: 'delivered' }));
  return (await Promise.all(sent)).map(({ id }) => id);
}

/** Every kind goes out, arrives, and its receipt comes back. */
async function amend(from: TamgaClient, to: string, at: TamgaClient, ids: readonly string[]): Promise<void> {
  const [corrected = '', erased = '', recalled = ''] = ids;
  const along = { to: [to], labels: investigation };
  const correction = await from.send({
    ...along,
    kind: 'CORRECTION',
    inReplyTo: corrected,
    body: { ...written, message: corrected, crimeAreas: ['drugs'] },
  });
  const erasure = await from.send({
    ...along,
    kind: 'ERASURE_NOTICE',
    inReplyTo: erased,
    body: { messages: [erased], reason: 'sent-in-error' },
  });
  await from.act(recalled, 'recall');
  for (const { id } of [correction, erasure]) {
    expect(await arrived(at, id)).toMatchObject({ state: 'DELIVERED', from: expect.any(String) });
    await inState(from, id, 'DELIVERED');
  }
  const recall = await until('the recall is delivered', async () =>
    (await from.outbox()).find(
      ({ kind, thread, state }) => kind === 'RECALL' && thread === recalled && state === 'DELIVERED',
    ),
  );
  expect((await arrived(at, recall.id)).state).toBe('DELIVERED');
  const states = await Promise.all(ids.map(async (id) => (await at.message(id)).state));
  expect(states).toEqual(['DELIVERED', 'ERASED', 'RECALLED']);
}

/** Admitted while the recipient is away. */
async function admittedOnly(): Promise<string> {
  await region.kill('adapter-uz', 'SIGKILL');
  const { id } = await kz.send({ ...spontaneous, to: ['uz/ncp'] }, { wait: 'admitted' });
  return id;
}

test(
  'after a suspension corrections, erasures, recalls and receipts still pass, in both directions',
  { timeout: timeoutMs },
  async () => {
    const [fromKz, fromUz] = [await threeFrom(kz, 'uz/ncp'), await threeFrom(uz, 'kz/ncp')];
    const late = await admittedOnly();
    for (const { id, parties } of await kz.agreements()) {
      if (!['kz', 'uz'].every((name) => parties.some(({ party }) => party === name))) continue;
      const args = ['--region', region.directory, '--as', 'kz/ncp', 'agreement', 'suspend', id, '--towards', 'uz'];
      expect([id, (await run('tamga', args, region.directory)).code]).toEqual([id, 0]);
    }
    await region.restart('adapter-uz');
    // What was on its way: delivered, or held by what had been read there by then. Its receipt is back.
    await arrived(uz, late);
    await inState(kz, late, 'DELIVERED');
    for (const [client, to] of [
      [kz, 'uz/ncp'],
      [uz, 'kz/ncp'],
    ] as const)
      expect(await refusalOf(client.send({ ...spontaneous, to: [to] }))).toMatchObject({ code: 'NO_AGREEMENT' });
    await amend(kz, 'uz/ncp', uz, fromKz);
    await amend(uz, 'kz/ncp', kz, fromUz);
  },
);

test('after one of the two has left the region, too, and nothing else passes', { timeout: timeoutMs }, async () => {
  for (const { id, parties } of await kz.agreements()) {
    if (!['kz', 'uz'].every((name) => parties.some(({ party }) => party === name))) continue;
    const args = ['--region', region.directory, '--as', 'kz/ncp', 'agreement', 'resume', id];
    expect([id, (await run('tamga', args, region.directory)).code]).toEqual([id, 0]);
  }
  const [fromKz, fromUz] = [await threeFrom(kz, 'uz/ncp'), await threeFrom(uz, 'kz/ncp')];
  const late = await admittedOnly();
  await registerRosterWithout(region, 'uz');
  // Each process reads all of it anew: what counts does not hang on when it was read.
  await Promise.all(['gateway', 'policy', 'adapter-kz'].map((name) => region.kill(name, 'SIGTERM')));
  await Promise.all(['gateway', 'policy', 'adapter-kz', 'adapter-uz'].map((name) => region.restart(name)));
  await until('both ends have read the roster', async () => {
    const lists = await Promise.all([kz, uz].map(async (client) => (await client.region()).parties));
    return lists.some((parties) => parties.includes('uz')) ? undefined : true;
  });
  // What was on its way: delivered, or held by what had been read there by then. Its receipt is back.
  await arrived(uz, late);
  await inState(kz, late, 'DELIVERED');
  for (const [client, to] of [
    [kz, 'uz/ncp'],
    [uz, 'kz/ncp'],
  ] as const)
    expect(await refusalOf(client.send({ ...spontaneous, to: [to] }))).toMatchObject({ code: 'RECIPIENT_UNKNOWN' });
  await amend(kz, 'uz/ncp', uz, fromKz);
  await amend(uz, 'kz/ncp', kz, fromUz);
  // Between the others nothing has changed.
  expect(await kz.send({ ...spontaneous, to: ['tj/ncp'] }, { wait: 'delivered' })).toMatchObject({
    state: 'DELIVERED',
  });
});
