import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClientError, type TamgaClient } from '@tamga/client';
import { startRegion, type Region } from '@tamga/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './command.ts';
import { arrived, inState, until } from './until.ts';

/**
 * kz and tj agree on something that only they and the centre may know of: what concerns weapons, and of what came from
 * others first only with their consent. No other agreement covers weapons, so every decision here turns on this one.
 */
const timeoutMs = 900_000;
let directory: string;
let region: Region;
let kz: TamgaClient;
let uz: TamgaClient;
let tj: TamgaClient;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-restricted-message-'));
  const home = join(directory, 'region');
  region = await startRegion({ directory: home, parties: ['kz', 'uz', 'tj'], httpBase: 'free' });
  [kz, uz, tj] = await Promise.all([region.client('kz/ncp'), region.client('uz/ncp'), region.client('tj/ncp')]);
}, timeoutMs);
afterAll(async () => {
  await region.stop();
  await rm(directory, { recursive: true, force: true });
}, timeoutMs);

const words = { en: 'made for a test', ru: 'для проверки' };
const id = 'kz-tj-weapons-2026';
const permission = {
  effect: 'permit',
  from: ['kz', 'tj'],
  to: ['kz', 'tj'],
  crimeAreas: ['weapons'],
  purposes: ['investigation'],
  personalDataMax: 'none',
  markingMax: 'open',
};
const draft = JSON.stringify({
  format: 'tamga/agreement/2',
  id,
  version: 1,
  title: words,
  reference: words,
  sources: ['made for a test'],
  status: 'in-force',
  visibility: 'parties-and-centre',
  validity: { from: '2026-01-01', until: null },
  parties: ['kz', 'tj'].map((party) => ({ party, role: 'signatory' })),
  articles: [
    {
      id: '1',
      text: words,
      rules: [{ ...permission, kinds: ['REQUEST', 'REPLY'], obligations: [{ deadline: 'PT8H' }] }],
    },
    { id: '2', text: words, rules: [{ ...permission, kinds: ['SPONTANEOUS'], origins: 'consented' }] },
  ],
});

const weapons = {
  title: [{ language: 'en', text: 'Rifles' }],
  text: [{ language: 'en', text: 'Two crates at the crossing.' }],
  crimeAreas: ['weapons'],
};
const labels = { purpose: 'investigation' };

async function tamga(...args: string[]): Promise<Record<string, unknown>> {
  const outcome = await run('tamga', ['--region', region.directory, ...args, '--json'], region.directory);
  if (outcome.code !== 0) throw new Error(`${args.join(' ')}: ${outcome.stdout}${outcome.stderr}`);
  return JSON.parse(outcome.stdout) as Record<string, unknown>;
}

test('the two sign it, and a third sees that something was agreed and not what', { timeout: timeoutMs }, async () => {
  await writeFile(join(region.directory, 'draft.yaml'), draft);
  await tamga('--as', 'kz/ncp', 'agreement', 'sign', 'draft.yaml', '--out', 'half.jws');
  await tamga('--as', 'tj/ncp', 'agreement', 'sign', 'half.jws', '--out', 'whole.jws');
  const published = await tamga('--as', 'tj/ncp', 'agreement', 'publish', 'whole.jws');
  expect(published['state']).toBe('REGISTERED');
  const statuses = await until('all have heard of it', async () => {
    const rows = await Promise.all(
      [kz, tj, uz].map(async (client) => (await client.agreements()).find((row) => row.id === id)?.status),
    );
    return rows.every((status) => status !== undefined) ? rows : undefined;
  });
  expect(statuses).toEqual(['in-force', 'in-force', 'restricted']);
});

test('a message under it goes, is answered, and carries its duties', { timeout: timeoutMs }, async () => {
  const body = { ...weapons, questions: [{ id: 'q1', text: [{ language: 'en', text: 'Whose are they?' }] }] };
  const sent = await until('kz may send', async () => {
    try {
      return await kz.send({ to: ['tj/ncp'], kind: 'REQUEST', body, labels }, { wait: 'delivered' });
    } catch (error) {
      // Until it counts, no agreement covers weapons.
      if (error instanceof ClientError && error.problem?.code === 'NO_ARTICLE') return undefined;
      throw error;
    }
  });
  expect(sent).toMatchObject({ state: 'DELIVERED', agreement: `${id}@1`, article: '1' });
  const there = await arrived(tj, sent.id);
  expect(there.deadline).not.toBeNull();
  const answer = { text: 'Ours.', language: 'en', result: 'full' };
  await tj.act(sent.id, 'reply', answer);
  await inState(kz, sent.id, 'ANSWERED');
});

test(
  'a decision that turns on a consent: without it refused, with its hash in the header admitted',
  { timeout: timeoutMs },
  async () => {
    const report = { ...weapons, crimeAreas: ['drugs'] };
    const first = await uz.send(
      { to: ['kz/ncp'], kind: 'SPONTANEOUS', body: report, labels: { ...labels, handling: 'H2' } },
      { wait: 'delivered' },
    );
    await arrived(kz, first.id);
    const passing = { to: ['tj/ncp'], kind: 'SPONTANEOUS', body: weapons, labels: { ...labels, origin: 'uz' } };
    const without = await kz.check(passing);
    expect(without).toMatchObject({ decision: 'refuse', code: 'CONSENT_REQUIRED' });

    await kz.act(first.id, 'ask-consent', { use: 'onward', to: ['tj/ncp'] });
    const asked = await until('uz is asked', async () =>
      (await uz.inbox()).find(({ kind }) => kind === 'CONSENT_REQUEST'),
    );
    await uz.act(asked.id, 'grant-consent');
    const consent = await until('the consent is registered', async () =>
      (await kz.consents()).find(({ isInForce }) => isInForce),
    );
    const sent = await kz.send({ ...passing, consents: [consent.hash] }, { wait: 'delivered' });
    expect(sent).toMatchObject({ state: 'DELIVERED', agreement: `${id}@1`, article: '2' });
    expect((await arrived(tj, sent.id)).state).toBe('DELIVERED');
  },
);

test('both decisions are decided again from the log, byte for byte', { timeout: timeoutMs }, async () => {
  const outbox = await kz.outbox();
  const mine = outbox
    .filter(({ to, kind }) => to.includes('tj/ncp') && kind !== 'CONSENT_REQUEST')
    .map((row) => row.id);
  expect(mine).toHaveLength(2);
  await region.stop();
  const all = await tamga('agreement', 'replay', '--all');
  expect(all).toMatchObject({ ok: true, different: 0, unknown: 0, passedOver: [] });
  const replayed = all['decisions'] as {
    id: string;
    result: string;
  }[];
  const ours = replayed.filter((one) => mine.includes(one.id));
  expect(ours.map(({ result }) => result)).toEqual(['identical', 'identical']);
});
