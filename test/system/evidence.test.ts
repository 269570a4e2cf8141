/** Evidence as an officer gets it and a court checks it: both ends of one message, bundle and paper, with and without the key. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ClientError, type TamgaClient } from '@tamga/client';
import { readPdf } from '@tamga/platform/read-pdf-fixture';
import { openClient, startRegion } from '@tamga/testing';
import type { Region } from '@tamga/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pythonPath } from '../means.ts';
import { run, type Outcome } from './command.ts';
import { needsPerson, report } from './forms.ts';
import { until } from './until.ts';

const timeoutMs = 900_000;
const outputBytesMax = 16_777_216;
const verifier = join(import.meta.dirname, '../../packages/verify/src/bin/tamga-verify.ts');

let home: string;
let region: Region;
let trust: string;
let kz: TamgaClient;
let uz: TamgaClient;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tamga-evidence-'));
  region = await startRegion({ parties: ['kz', 'uz'] });
  const info = JSON.parse(await readFile(join(region.directory, 'region.json'), 'utf8')) as { regionHash: string };
  trust = `sha256:${info.regionHash}`;
  [kz, uz] = [await openClient(region.directory, 'kz/ncp'), await openClient(region.directory, 'uz/ncp')];
}, timeoutMs);
afterAll(async () => {
  await region[Symbol.asyncDispose]();
  await rm(home, { recursive: true });
}, timeoutMs);

async function tamga(...args: string[]): Promise<Outcome & { json: Record<string, unknown> }> {
  const outcome = await run('tamga', ['--region', region.directory, ...args, '--json'], home);
  return { ...outcome, json: (outcome.stdout === '' ? {} : JSON.parse(outcome.stdout)) as Record<string, unknown> };
}

/** `tamga-verify` as a process of its own, which knows nothing of the region. */
async function verify(...args: string[]): Promise<Outcome> {
  // A test that a package manager started has its directory in INIT_CWD.
  const options = { cwd: home, env: { ...process.env, INIT_CWD: home } };
  return await new Promise((resolve) => {
    const child = execFile(process.execPath, [verifier, ...args], options, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

async function delivered(labels: Record<string, string> = {}): Promise<string> {
  const message = {
    to: ['uz/ncp'],
    kind: 'SPONTANEOUS',
    body: report,
    labels: { purpose: 'investigation', ...labels },
  };
  const sent = await kz.send(message, { wait: 'delivered' });
  await until(`message ${sent.id} is delivered`, async () =>
    (await kz.message(sent.id)).state === 'DELIVERED' ? true : undefined,
  );
  return sent.id;
}

interface Proved {
  proved: {
    entry: { index: string };
    outcomes: { recipient: string; state: string; signer: string; entry: { index: string } }[];
    body?: { opened: boolean; form: Record<string, unknown> };
    [name: string]: unknown;
  };
  findings: { code: string }[];
}

async function provedBy(file: string): Promise<Proved> {
  const verified = await verify('--trust', trust, '--json', '--body', file);
  expect([verified.code, verified.stderr]).toEqual([0, '']);
  return JSON.parse(verified.stdout) as Proved;
}

async function refusalOf(call: Promise<unknown>): Promise<Record<string, unknown>> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ClientError) || error.problem === null) throw new Error(`no refusal: ${String(error)}`);
  const { code, category, agreement, article, waitsFor } = error.problem;
  return { code, category, agreement, article, waitsFor };
}

test('an officer gets bundle and paper, and a stranger verifies them offline', { timeout: timeoutMs }, async () => {
  const id = await delivered();
  const options = ['--out', 'sent.zip', '--pdf', 'sent.pdf', '--with-key', '--wait'];
  const sent = await tamga('--as', 'kz/ncp', 'evidence', id, ...options);
  expect(sent).toMatchObject({ code: 0, json: { id, withKey: true, pdf: { language: 'en' } } });
  expect((await stat(join(home, 'sent.zip'))).mode & 0o777).toBe(0o600);
  const bundle = await readFile(join(home, 'sent.zip'));

  const { proved } = await provedBy('sent.zip');
  expect(proved).toMatchObject({ message: id, sender: 'kz/ncp', recipients: ['uz/ncp'], admitted: true });
  expect(proved.outcomes).toMatchObject([{ recipient: 'uz/ncp', state: 'delivered', signer: 'uz/ncp' }]);
  expect(proved.body).toMatchObject({ opened: true, form: { title: report['title'] } });

  const paper = await readPdf(await readFile(join(home, 'sent.pdf')));
  const [attached] = paper.attachments.values();
  await writeFile(join(home, 'attached.zip'), attached ?? '');
  expect((await provedBy('attached.zip')).proved.entry.index).toBe(proved.entry.index);
  const text = paper.pages.join(' ');
  for (const said of [
    id,
    'Twelve drums without papers',
    'Agreement establishing the Central Asian Regional',
    trust.slice(0, 30),
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('not for use in court');

  // One bit that is other, no trust, or another's.
  bundle[bundle.length >> 1] = (bundle[bundle.length >> 1] ?? 0) ^ 1;
  await writeFile(join(home, 'altered.zip'), bundle);
  expect((await verify('--trust', trust, 'altered.zip')).code).toBe(5);
  expect((await verify('sent.zip')).code).toBe(5);
  expect((await verify('--trust', `sha256:${'0'.repeat(64)}`, 'sent.zip')).stderr).toContain('TRUST_MISMATCH');
  // What is there is never written over.
  expect((await tamga('--as', 'kz/ncp', 'evidence', id, ...options)).code).toBe(2);
});

test.skipIf(pythonPath() === undefined)(
  'a verifier in another language, written from docs/EVIDENCE.md alone, says the same',
  { timeout: timeoutMs },
  async () => {
    const id = await delivered();
    await writeFile(join(home, 'other.zip'), await kz.evidence(id, { wait: true, withKey: true }));
    const program = join(import.meta.dirname, '../independent/evidence-verifier/verify_evidence.py');
    const args = ['-B', program, '--trust', trust, join(home, 'other.zip')];
    const { stdout } = await promisify(execFile)(pythonPath() ?? '', args, { maxBuffer: outputBytesMax });
    const theirs = JSON.parse(stdout) as { ok: boolean; proved: Record<string, unknown> };
    expect(theirs).toMatchObject({ ok: true, proved: { message: id, sender: 'kz/ncp', recipients: ['uz/ncp'] } });
  },
);

test('of what nobody decided about there is nothing to prove yet', { timeout: timeoutMs }, async () => {
  const held = await kz.send({
    to: ['uz/ncp'],
    kind: 'REQUEST',
    body: needsPerson,
    labels: { purpose: 'investigation' },
  });
  expect(held.state).toBe('HELD');
  const asked = await tamga('--as', 'kz/ncp', 'evidence', held.id, '--out', 'nothing.zip');
  expect(asked).toMatchObject({ code: 6, json: { code: 'EVIDENCE_NOT_YET' } });
  await expect(stat(join(home, 'nothing.zip'))).rejects.toThrow('ENOENT');
});

test('sender and recipient prove the same of one message', { timeout: timeoutMs }, async () => {
  const id = await delivered();
  await writeFile(join(home, 'of-sender.zip'), await kz.evidence(id, { wait: true }));
  await writeFile(join(home, 'of-recipient.zip'), await uz.evidence(id, { wait: true }));
  const [sender, recipient] = [await provedBy('of-sender.zip'), await provedBy('of-recipient.zip')];
  for (const what of ['message', 'envelopeDigest', 'labels', 'decisions', 'createdMs', 'admitted'])
    expect(sender.proved[what]).toEqual(recipient.proved[what]);
  expect(sender.proved.entry.index).toBe(recipient.proved.entry.index);
  const statements = ({ proved }: Proved) =>
    proved.outcomes.map(({ recipient: of, state, entry }) => [of, state, entry.index]);
  expect(statements(sender)).toEqual(statements(recipient));
  expect([sender.proved.body, recipient.proved.body]).toEqual([undefined, undefined]);
});

test(
  'under H1 every page says so in its language, and what is proved stays proved',
  { timeout: timeoutMs },
  async () => {
    const id = await delivered({ handling: 'H0,H1' });
    for (const [client, language, phrase] of [
      [uz, 'ru', 'не для использования в суде'],
      [kz, 'en', 'not for use in court'],
    ] as const) {
      const pdf = await client.evidencePdf(id, { wait: true, withKey: true, language });
      const { pages } = await readPdf(pdf);
      expect(pages.length).toBeGreaterThan(3);
      expect(pages.filter((text) => !text.includes(phrase) || !text.includes('H1'))).toEqual([]);
    }
    await writeFile(join(home, 'h1.zip'), await uz.evidence(id, { wait: true, withKey: true }));
    expect((await provedBy('h1.zip')).findings.map(({ code }) => code)).toContain('NOT_FOR_COURT');
  },
);

test(
  'under H2 the recipient takes no body out without consent, and an auditor none at all',
  { timeout: timeoutMs },
  async () => {
    const id = await delivered({ handling: 'H2' });
    expect(await refusalOf(uz.evidence(id, { withKey: true, wait: true }))).toMatchObject({
      code: 'CONSENT_REQUIRED',
      category: 'person',
      agreement: expect.stringMatching(/^roster@/u),
      article: 'handling-h2',
      waitsFor: 'kz',
    });
    expect(await refusalOf(uz.evidencePdf(id, { withKey: true, wait: true }))).toMatchObject({
      code: 'CONSENT_REQUIRED',
    });
    const auditor = await openClient(region.directory, 'uz/ncp', { officer: 'auditor-1', roles: ['auditor'] });
    await writeFile(join(home, 'audited.zip'), await auditor.evidence(id, { wait: true }));
    expect((await provedBy('audited.zip')).proved.body).toBeUndefined();
    expect(await refusalOf(auditor.evidence(id, { withKey: true }))).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
    // What is one's own one may take out.
    expect((await kz.evidence(id, { withKey: true, wait: true })).length).toBeGreaterThan(10_000);
    const administrator = await openClient(region.directory, 'uz/ncp', {
      officer: 'admin-1',
      roles: ['administrator'],
    });
    expect(await refusalOf(administrator.evidence(id))).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  },
);
