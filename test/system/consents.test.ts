import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, startInBackground, type Outcome, type Started } from './command.ts';
import { report } from './forms.ts';
import { reserveHttpBase } from './http-base.ts';
import { until } from './until.ts';

const timeoutMs = 900_000;
let directory: string;
let home: string;
let started: Started | undefined;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-consents-'));
  home = join(directory, 'home');
  await mkdir(home);
  const base = await reserveHttpBase();
  started = await startInBackground(
    ['--data', 'region', '--members', 'kz,uz', '--play', 'none', '--http-base', base],
    home,
  );
  await writeFile(join(home, 'report.json'), JSON.stringify(report));
}, timeoutMs);
afterAll(async () => {
  await started?.[Symbol.asyncDispose]();
  await rm(directory, { recursive: true });
}, timeoutMs);

async function tamga(...args: string[]): Promise<Outcome & { json: Record<string, unknown> }> {
  const outcome = await run('tamga', ['--region', 'region', ...args, '--json'], home);
  return { ...outcome, json: (outcome.stdout === '' ? {} : JSON.parse(outcome.stdout)) as Record<string, unknown> };
}

const send = (as: string, to: string, ...more: string[]) => {
  const form = ['--kind', 'SPONTANEOUS', '--file', 'report.json', '--label', 'purpose=investigation'];
  return tamga('--as', as, 'send', '--to', to, ...form, '--wait', 'delivered', ...more);
};

/** The kinds of an inbox with their ids. */
async function arrivedAt(as: string, kind: string): Promise<string> {
  return await until(`${kind} arrives at ${as}`, async () => {
    const rows = (await tamga('--as', as, 'inbox')).json as unknown as { id: string; kind: string }[];
    return rows.find((row) => row.kind === kind)?.id;
  });
}

const consents = async (as: string) =>
  (await tamga('--as', as, 'consents')).json as unknown as Record<string, unknown>[];

test(
  'an officer’s consent counts everywhere until it is withdrawn, and every decision is decided again alike',
  { timeout: timeoutMs },
  async () => {
    const sent = await send('kz/ncp', 'uz/ncp', '--label', 'handling=H2');
    expect(sent.code).toBe(0);
    const id = String(sent.json['id']);
    const passOn = () => send('uz/ncp', 'caricc/coordination', '--forward', id);
    expect(await passOn()).toMatchObject({ code: 6, json: { code: 'CONSENT_REQUIRED' } });

    const asked = await tamga('--as', 'uz/ncp', 'ask-consent', id, '--use', 'onward', '--to', 'caricc/coordination');
    expect(asked.code).toBe(0);
    const requestId = await arrivedAt('kz/ncp', 'CONSENT_REQUEST');
    expect((await tamga('--as', 'kz/ncp', 'grant-consent', requestId)).code).toBe(0);
    const granted = await until('the register has the consent', async () =>
      (await consents('uz/ncp')).find(({ isInForce }) => isInForce === true),
    );
    expect(granted).toMatchObject({ party: 'kz', holder: 'uz', acts: ['forward'], subjects: [id], version: 1 });
    expect((await passOn()).code).toBe(0);
    const named = ['--consent', String(granted['hash']), '--label', 'origin=kz'];
    await send('uz/ncp', 'caricc/coordination', ...named);

    const suspension = ['caricc-2006', '--towards', 'caricc'];
    expect((await tamga('--as', 'uz/ncp', 'agreement', 'suspend', ...suspension)).code).toBe(0);
    await send('uz/ncp', 'caricc/coordination', ...named);
    expect((await tamga('--as', 'uz/ncp', 'agreement', 'resume', 'caricc-2006')).code).toBe(0);
    expect((await send('uz/ncp', 'caricc/coordination')).code).toBe(0);

    const decided = (await tamga('--as', 'kz/ncp', 'outbox')).json as unknown as { id: string; kind: string }[];
    const decision = decided.find(({ kind }) => kind === 'CONSENT_DECISION')?.id ?? '';
    expect((await tamga('--as', 'kz/ncp', 'withdraw-consent', decision)).code).toBe(0);
    await until('the register has the withdrawal', async () =>
      (await consents('uz/ncp')).find(({ act }) => act === 'withdraw'),
    );
    expect(await passOn()).toMatchObject({ code: 6, json: { code: 'CONSENT_REQUIRED' } });
    await send('uz/ncp', 'caricc/coordination', ...named);

    await started?.[Symbol.asyncDispose]();
    started = undefined;
    const replayed = await tamga('agreement', 'replay', '--all');
    expect(replayed.json).toMatchObject({ ok: true, different: 0, unknown: 0, passedOver: [] });
    expect(replayed.json['identical']).toBeGreaterThan(5);
  },
);
