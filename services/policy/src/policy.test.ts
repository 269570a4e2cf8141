import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parsePartyId, policySubject, toHex } from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brief, question } from './question.fixture.ts';
import {
  decide,
  noonMs,
  rootOf,
  signedAgreement,
  signedRoster,
  signedSample,
  startTestRegion,
  type TestRegion,
} from './region.fixture.ts';

const main = join(import.meta.dirname, 'main.ts');
let region: TestRegion;
let gateway: Bus;
const children: ChildProcess[] = [];

beforeAll(async () => {
  region = await startTestRegion();
  gateway = await region.connect('gateway');
  await region.register('roster', 'region', 1, region.rosterJws);
  await region.register('agreement', 'caricc-2006', 1, await signedSample(region, 'caricc-2006'));
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await gateway[Symbol.asyncDispose]();
  await region[Symbol.asyncDispose]();
});

async function startPolicy(): Promise<{ child: ChildProcess; port: number }> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['--disallow-code-generation-from-strings', main, '--config', await region.configure({ port })],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  children.push(child);
  await until(async () => {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    return ready?.status === 200;
  });
  return { child, port };
}

/** Asks again and again; the runner's time limit is the bound. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(10);
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const ask = async (from: string, to: string[]) => brief(await decide(gateway, [question(from, to)]));
const isPermitted = async (from: string, to: string) => (await ask(from, [to]))[0]?.includes('permit') === true;

const agreementsOf = async (port: number) =>
  (await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).match(
    /tamga_policy_agreements\{[^}]*\} (\d+)/u,
  )?.[1];

describe('the policy service', () => {
  let first: Awaited<ReturnType<typeof startPolicy>>;
  beforeAll(async () => {
    first = await startPolicy();
  });

  test('decides for each recipient by what the register holds', async () => {
    expect(await ask('kz/ncp', ['uz/ncp', 'caricc/coordination', 'fr/police'])).toEqual([
      'uz/ncp: permit C5+C14+C12+C15+C16',
      'caricc/coordination: permit C5+C12+C15+C16',
      'fr/police: refuse NO_AGREEMENT',
    ]);
    const reply = await decide(gateway, [question('kz/ncp', ['uz/ncp'], 'smuggling'), question('kz/ncp', ['uz/ncp'])]);
    expect(brief(reply)).toEqual(['uz/ncp: refuse NO_ARTICLE C5', 'uz/ncp: permit C5+C14+C12+C15+C16']);
  });

  test('decides by the hub’s time, not by its own', async () => {
    const before = await decide(gateway, [question('kz/ncp', ['tj/ncp'])], Date.UTC(2009, 2, 22) - 1);
    expect(brief(before)).toEqual(['tj/ncp: refuse NO_AGREEMENT']);
    expect(await isPermitted('kz/ncp', 'tj/ncp')).toBe(true);
  });

  test('passes over what its parties did not sign, what another signed, and what came under another name', async () => {
    await region.register(
      'agreement',
      'un-1988-trafficking',
      1,
      await signedSample(region, 'un-1988-trafficking', ['kz', 'uz']),
    );
    const stranger = { roots: new Map([...region.roots].map(([party]) => [party, rootOf(party)])) };
    await region.register(
      'agreement',
      'un-1988-trafficking',
      2,
      await signedAgreement(stranger, prohibition('un-1988-trafficking', 2)),
    );
    await region.register('agreement', 'kz-tj-drugs-2000', 9, await signedSample(region, 'kz-tj-drugs-2000'));
    await region.register('agreement', 'after', 1, await signedAgreement(region, permission('after')));
    await until(() => isPermitted('tj/x1', 'uz/x2'));
    expect(await ask('kz/ncp', ['tj/ncp'])).toEqual(['tj/ncp: permit C5+C14+C12+C15+C16']);
  });

  test('takes a new agreement into account for the next question, in both of two instances', async () => {
    const second = await startPolicy();
    expect(await isPermitted('kz/ncp', 'uz/ncp')).toBe(true);
    await region.register('agreement', 'kz-uz-stop', 1, await signedAgreement(region, prohibition('kz-uz-stop', 1)));
    await until(async () => (await agreementsOf(first.port)) === '3' && (await agreementsOf(second.port)) === '3');
    const answers = await Promise.all(Array.from({ length: 40 }, () => ask('kz/ncp', ['uz/ncp'])));
    expect(new Set(answers.flat())).toEqual(new Set(['uz/ncp: refuse PROHIBITED A1']));
    const answered = async (port: number) =>
      Number(
        (await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).match(
          /tamga_policy_request_seconds_count\{[^}]*\} (\d+)/u,
        )?.[1],
      );
    expect(await answered(first.port)).toBeGreaterThan(0);
    expect(await answered(second.port)).toBeGreaterThan(0);
  });

  test('answers on while one of two instances drains, and every request of it gets its reply', async () => {
    const [, second] = children;
    const exit = once(second ?? first.child, 'exit');
    const asked = Array.from({ length: 100 }, () => ask('kz/ncp', ['tj/ncp']));
    second?.kill('SIGTERM');
    expect(new Set((await Promise.all(asked)).flat()).size).toBe(1);
    expect(await exit).toEqual([0, null]);
    expect(await isPermitted('kz/ncp', 'tj/ncp')).toBe(true);
  });

  test('keeps an agreement whose party left, and reads no later one that names it', async () => {
    const changes = { version: 2, previous: toHex(region.hash) };
    const { jws } = await signedRoster(region.roots, changes, (party) => party !== parsePartyId('uz'));
    await region.register('roster', 'region', 2, jws);
    await region.register(
      'agreement',
      'too-late',
      1,
      await signedAgreement(region, permission('too-late', ['kz', 'uz'])),
    );
    await region.register(
      'agreement',
      'in-time',
      1,
      await signedAgreement(region, permission('in-time', ['kz', 'tj'])),
    );
    await until(async () => (await ask('kz/ncp', ['tj/ncp']))[0]?.endsWith('+A1') === true);
    expect(await ask('kz/ncp', ['tj/ncp'])).toEqual(['tj/ncp: permit C5+C14+C12+C15+C16+A1']);
    expect(await isPermitted('tj/x1', 'uz/x2')).toBe(true);
    expect(await ask('kz/x1', ['uz/x2'])).toEqual(['uz/x2: refuse PROHIBITED A1']);
    expect(await agreementsOf(first.port)).toBe('4');
  });

  test('answers nonsense with a code, and goes on', async () => {
    const reply = await gateway.request(policySubject, Buffer.from('nonsense'), { timeoutMs: 10_000 });
    expect(Buffer.from(reply).toString()).toContain('REQUEST_MALFORMED');
    expect(await isPermitted('kz/ncp', 'caricc/coordination')).toBe(true);
  });
});

function agreement(id: string, version: number, parties: [string, string], rule: object): string {
  const words = { en: 'for a test', ru: 'для проверки' };
  return JSON.stringify({
    format: 'tamga/agreement/1',
    id,
    version,
    title: words,
    reference: words,
    sources: ['made for a test'],
    status: 'in-force',
    visibility: 'public',
    validity: { from: new Date(noonMs).toISOString().slice(0, 10), until: null },
    parties: parties.map((party) => ({ party, role: 'signatory' })),
    articles: [{ id: 'A1', text: words, rules: [{ from: parties, to: parties, ...rule }] }],
  });
}

function prohibition(id: string, version: number): string {
  return agreement(id, version, ['kz', 'uz'], { effect: 'prohibit' });
}

function permission(id: string, parties: [string, string] = ['tj', 'uz']): string {
  return agreement(id, 1, parties, {
    effect: 'permit',
    kinds: ['REQUEST'],
    crimeAreas: ['drugs'],
    purposes: ['investigation'],
    personalDataMax: 'identification',
    markingMax: 'open',
  });
}
