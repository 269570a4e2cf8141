import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectCases } from '@tamga/testing';
import type { RegionStatus } from '@tamga/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, startInBackground } from './command.ts';
import type { Outcome, Started } from './command.ts';
import { needsPerson, outsideEveryAgreement, report } from './forms.ts';
import { reserveHttpBase } from './http-base.ts';
import { until } from './until.ts';

let directory: string;
/** Where the user stands: empty. */
let home: string;
let started: Started | undefined;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-commands-'));
  home = join(directory, 'home');
  await mkdir(home);
  const cases = (await projectCases()).split('\n').filter((line) => /"case-0(02|04|75|66|09)"/u.test(line));
  await writeFile(join(home, 'cases.jsonl'), [...cases, '{"id": "not-a-case"}'].join('\n'));
  started = await startInBackground(
    ['--data', 'region', '--members', 'kz,uz', '--play', 'cases.jsonl', '--http-base', await reserveHttpBase()],
    home,
  );
});
afterAll(async () => {
  await started?.[Symbol.asyncDispose]();
  await rm(directory, { recursive: true });
});

async function tamga(...args: string[]): Promise<Outcome & { json: Record<string, unknown> }> {
  const outcome = await run('tamga', ['--region', 'region', ...args, '--json'], home);
  return { ...outcome, json: (outcome.stdout === '' ? {} : JSON.parse(outcome.stdout)) as Record<string, unknown> };
}

async function bodyFile(name: string, content: unknown): Promise<string> {
  await writeFile(join(home, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

const send = ['--as', 'kz/ncp', 'send', '--to', 'uz/ncp', '--label', 'purpose=investigation'];

test('start plays the cases, reports a line that is none, and says where to look', () => {
  const out = started?.stdout() ?? '';
  expect(out).toContain('line 6 is not a case');
  expect(out).toMatch(/\d+ cases sent/u);
  expect(out).toContain('1 skipped');
  expect(out).toMatch(/http:\/\/127\.0\.0\.1:\d+\/light\/enter\?ticket=/u);
  expect(out).toMatch(/fsync\): median [\d.]+ ms/u);
});

test('key files that start founds cost what RFC 9106 advises to open', async () => {
  const jwe = await readFile(join(home, 'region/parties/kz/keys/archive.jwe'), 'utf8');
  const header = JSON.parse(Buffer.from(jwe.split('.')[0] ?? '', 'base64url').toString()) as { kdf: object };
  expect(header.kdf).toMatchObject({ name: 'argon2id', memoryKiB: 65_536, passes: 3, lanes: 1 });
});

test('send, read and the boxes print exactly the documents that scripts rely on', async () => {
  const file = await bodyFile('report.json', report);
  const sent = await tamga(...send, '--kind', 'SPONTANEOUS', '--file', file, '--wait', 'delivered');
  expect(sent.code).toBe(0);
  expect(Object.keys(sent.json)).toStrictEqual(['id', 'state', 'agreement', 'article', 'obligations']);
  const inbox = await tamga('--as', 'uz/ncp', 'inbox', '--since', '2026-01-01');
  const [first] = inbox.json as unknown as Record<string, unknown>[];
  expect(Object.keys(first ?? {})).toStrictEqual([
    'id',
    'kind',
    'from',
    'to',
    'title',
    'state',
    'deadline',
    'receivedAt',
  ]);
  const read = await tamga('--as', 'uz/ncp', 'read', sent.json['id'] as string);
  expect(read.json).toMatchObject({ body: report, from: 'kz/ncp' });
});

describe('exit codes', () => {
  test('2 for a body with faults, each with file, line, column and what was expected', async () => {
    const file = await bodyFile('bad.yaml', 'title:\n  - language: en\n    text: x\nbogus: 1\ncrimeAreas: drugs\n');
    const outcome = await run('tamga', ['--region', 'region', ...send, '--kind', 'SPONTANEOUS', '--file', file], home);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toMatch(/bad\.yaml:4:1: .*bogus/u);
    expect(outcome.stderr).toMatch(/bad\.yaml:5:13: crimeAreas: expected a list/u);
  });

  test('2 for one id with other content', async () => {
    const id = Date.now().toString(16).padStart(12, '0') + 'ab'.repeat(10);
    const file = await bodyFile('one.json', report);
    expect((await tamga(...send, '--kind', 'SPONTANEOUS', '--file', file, '--id', id)).code).toBe(0);
    expect((await tamga(...send, '--kind', 'SPONTANEOUS', '--file', file, '--id', id)).code).toBe(0);
    const other = await bodyFile('other.json', { ...report, title: [{ language: 'en', text: 'Other' }] });
    const refused = await tamga(...send, '--kind', 'SPONTANEOUS', '--file', other, '--id', id);
    expect(refused).toMatchObject({ code: 2, json: { code: 'ID_REUSED' } });
  });

  test('3 for a refusal by a rule, with agreement, article and reason', async () => {
    const file = await bodyFile('weapons.json', outsideEveryAgreement);
    const refused = await tamga(...send, '--kind', 'REQUEST', '--file', file);
    expect(refused.code).toBe(3);
    expect(refused.json).toStrictEqual({
      code: 'NO_ARTICLE',
      agreement: expect.any(String),
      article: expect.any(String),
      reason: expect.any(String),
    });
    const checked = await tamga('--as', 'kz/ncp', 'check', '--to', 'uz/ncp', '--kind', 'REQUEST', '--file', file);
    expect(checked.code).toBe(3);
    expect(Object.keys(checked.json)).toStrictEqual([
      'decision',
      'code',
      'agreement',
      'article',
      'obligations',
      'nearest',
    ]);
  });

  test('6 where a person must decide, and who', async () => {
    const file = await bodyFile('person.json', needsPerson);
    const held = await tamga(...send, '--kind', 'REQUEST', '--file', file);
    expect(held.code).toBe(6);
    expect(held.stderr).toMatch(/waits for .*ncp/u);
  });

  test('2 without --as, without a region and for an unknown command', async () => {
    expect((await run('tamga', ['--region', 'region', 'inbox'], home)).code).toBe(2);
    expect((await run('tamga', ['--region', 'nowhere', '--as', 'kz/ncp', 'inbox'], home)).code).toBe(2);
    expect((await run('tamga', ['inbix'], home)).code).toBe(2);
  });
});

test('a second start beside the first is refused and says how to stop the first', async () => {
  const second = await run('start', ['--data', 'region', '--once'], home);
  expect(second.code).toBe(2);
  expect(second.stderr).toMatch(/runs here already/u);
});

test('with the centre gone a message is kept with exit code 4, and the next start delivers it and plays nothing again', async () => {
  const status = (await tamga('region', 'status')).json as unknown as RegionStatus;
  const nats = status.processes.find(({ name }) => name === 'nats');
  process.kill(nats?.pid ?? 0, 'SIGKILL');
  const file = await bodyFile('kept.json', report);
  const kept = await tamga(...send, '--kind', 'SPONTANEOUS', '--file', file);
  expect(kept.code).toBe(4);

  const down = await tamga('region', 'down');
  expect(down.code).toBe(0);
  expect(await started?.ended).toBe(0);
  await expectAllGone(status);

  const once = await run('start', ['--data', 'region', '--play', 'cases.jsonl', '--once'], home);
  expect(once.stderr).toContain('0 cases sent');
  expect(once).toMatchObject({ code: 0 });
  const line = JSON.parse(once.stdout) as Record<string, unknown>;
  expect(line).toMatchObject({ duplicates: 0, missing: 0, unlogged: 0, ledgerVerified: true });
  expect(Object.keys(line)).toStrictEqual([
    'sent',
    'admitted',
    'refused',
    'held',
    'delivered',
    'duplicates',
    'missing',
    'unlogged',
    'skipped',
    'ledgerSize',
    'ledgerVerified',
    'seconds',
  ]);
});

/** Ended, or only waiting to be collected by whoever inherited it. */
async function expectAllGone(status: RegionStatus): Promise<void> {
  for (const { name, pid } of status.processes) {
    if (pid !== null) await until(`${name} ends`, () => Promise.resolve(isRunning(pid) ? undefined : true));
  }
  expect(await readFile(join(home, 'region', 'region.json'), 'utf8')).toContain('regionHash');
}

function isRunning(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}
