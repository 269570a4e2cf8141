/** The log's keys are changed in a running region, as its founders and its operator do it: by commands, at several places. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ClientError, type TamgaClient } from '@tamga/client';
import { accountApart, openClient, startRegion, type Region, type RegionAccount } from '@tamga/testing';
import { parseNote } from '@tamga/core/ledger';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, type Outcome } from './command.ts';
import { investigation, report } from './forms.ts';

const timeoutMs = 1_800_000;
const pollMs = 200;
/** Of a signature; those by ML-DSA-44 are longer. */
const ed25519Bytes = 64;
const verifier = join(import.meta.dirname, '../../packages/verify/src/bin/tamga-verify.ts');

let home: string;
let region: Region;
let trust: string;
let kz: TamgaClient;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tamga-rotation-'));
  region = await startRegion({ parties: ['kz', 'uz', 'tj'] });
  trust = `sha256:${region.info.regionHash}`;
  kz = await openClient(region.directory, 'kz/ncp', { roles: ['officer', 'supervisor'] });
}, timeoutMs);
afterAll(async () => {
  await region[Symbol.asyncDispose]();
  await rm(home, { recursive: true });
}, timeoutMs);

interface Result extends Outcome {
  json: Record<string, unknown>;
}

/** Stands where the user stands; only commands that name the region know of it. */
async function tamga(args: readonly string[], cwd = home): Promise<Result> {
  const outcome = await run('tamga', [...args, '--json'], cwd);
  return { ...outcome, json: (outcome.stdout === '' ? {} : JSON.parse(outcome.stdout)) as Record<string, unknown> };
}

const here = (...args: string[]): Promise<Result> => tamga(['--region', region.directory, ...args]);

/** Asked until it is so; the runner's limit is the bound. */
async function until<Value>(ask: () => Promise<Value | undefined>): Promise<Value> {
  for (;;) {
    const value = await ask();
    if (value !== undefined) return value;
    await delay(pollMs);
  }
}

async function delivered(to = 'uz/ncp'): Promise<string> {
  const { id } = await kz.send({ to: [to], kind: 'SPONTANEOUS', body: report, labels: investigation });
  await until(async () => ((await kz.message(id)).state === 'DELIVERED' ? true : undefined));
  return id;
}

/** The bundle of a message as it is now, in a file. */
async function bundle(id: string, name: string): Promise<string> {
  const bytes = await until(() =>
    kz.evidence(id, { wait: true }).catch((error: unknown) => {
      if (error instanceof ClientError && error.problem?.code === 'EVIDENCE_NOT_FINAL') return undefined;
      throw error;
    }),
  );
  await writeFile(join(home, name), bytes);
  return name;
}

/** `tamga-verify`, which knows the founding roster's hash and nothing of the region. */
async function verify(file: string): Promise<Outcome> {
  const options = { cwd: home, env: { ...process.env, INIT_CWD: home } };
  return await new Promise((resolve) => {
    const child = execFile(process.execPath, [verifier, '--trust', trust, file], options, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

/** Key id of the Ed25519 key under the newest final checkpoint, as it stands there: nothing is verified by this. */
async function signedBy(): Promise<string> {
  const note = parseNote(new Uint8Array(await (await fetch(`${region.auditBase}/log/checkpoint`)).arrayBuffer()));
  const line = note.ok ? note.note.signatures.find(({ signature }) => signature.length === ed25519Bytes) : undefined;
  return Buffer.from(line?.keyId ?? []).toString('hex');
}

async function versions(): Promise<{ version: number; leafIndex: number }[]> {
  const { json } = await here('roster', 'list');
  return json['versions'] as { version: number; leafIndex: number }[];
}

async function restartAudit(): Promise<void> {
  await region.kill('audit', 'SIGTERM');
  await region.restart('audit');
}

/** One founder's own place: the draft as it was sent there, and the root, which is nowhere else. */
async function signAt(party: string, draft: string): Promise<Result> {
  const place = join(home, party);
  await mkdir(place);
  await cp(join(home, draft), join(place, 'r2.draft'));
  await cp(join(region.directory, 'parties', party, 'root'), join(place, 'root'), { recursive: true });
  return await tamga(['roster', 'sign', 'r2.draft', '--root', 'root', '--trust', trust], place);
}

test(
  'all members change the keys of the log, and everything before and after stays provable',
  async () => {
    const before = await delivered();
    const old = await signedBy();
    const early = await bundle(before, 'early.zip');
    expect((await here('ledger', 'tiles', 'early')).code).toBe(0);

    // The operator makes the next pair; it never leaves audit's side.
    const passphrase = join(region.directory, 'hub/audit/passphrase');
    const made = await here(
      'roster',
      'log-keys',
      '--out',
      'log-2.jwe',
      '--passphrase',
      passphrase,
      '--public',
      'log-2.pub',
    );
    expect(made.code).toBe(0);
    expect((await stat(join(home, 'log-2.jwe'))).mode & 0o777).toBe(0o600);
    const fresh = String(made.json['ed25519']).split('+')[1] ?? '';

    const drafted = await here('roster', 'next', '--log-key', 'log-2.pub', '--out', 'r2.draft');
    expect(drafted.json).toMatchObject({ version: 2, signers: ['kz', 'tj', 'uz'] });
    expect(String(drafted.json['changes'])).toContain(`${fresh} in place of ${old}`);

    // Two of three, each at its own place and on a copy of its own.
    expect((await signAt('kz', 'r2.draft')).json).toMatchObject({ signed: ['kz'], missing: ['tj', 'uz'] });
    expect((await signAt('uz', 'r2.draft')).json).toMatchObject({ signed: ['uz'], missing: ['kz', 'tj'] });
    const two = await here('roster', 'join', 'kz/r2.draft', 'uz/r2.draft', '--out', 'two.draft');
    expect(two.json).toMatchObject({ signed: ['kz', 'uz'], missing: ['tj'], complete: false });

    // Without all of them nothing changes, whoever brings it and however.
    const refused = await here('--as', 'kz/ncp', 'roster', 'publish', 'two.draft');
    expect([refused.code, refused.stderr]).toEqual([5, expect.stringContaining('PARTY_MISSING')]);
    const { document, payload } = JSON.parse(await readFile(join(home, 'two.draft'), 'utf8')) as Record<string, string>;
    const refusal = await kz.publish(document ?? '').catch((error: unknown) => error);
    expect(refusal).toMatchObject({ problem: { code: 'PARTY_MISSING' } });
    const draft = JSON.parse(await readFile(join(home, 'two.draft'), 'utf8')) as object;
    const altered = { ...draft, payload: payload?.replace('"quorum":"all"', '"quorum":1') };
    await writeFile(join(home, 'altered.draft'), JSON.stringify(altered));
    const checked = await here('roster', 'check', 'altered.draft');
    expect([checked.code, checked.stderr]).toEqual([5, expect.stringContaining('DRAFT_ALTERED')]);
    await delivered();
    expect(await versions()).toHaveLength(1);
    expect(await signedBy()).toBe(old);

    const third = await signAt('tj', 'two.draft');
    expect(third.json).toMatchObject({ signed: ['kz', 'tj', 'uz'], missing: [], complete: true });
    expect((await here('roster', 'install-keys', 'log-2.jwe')).json).toEqual({ processes: ['audit'] });
    await restartAudit();
    // Where the machine is slow the command gives up waiting for the log; brought again it is there once.
    const published = await until(async () => {
      const result = await here('--as', 'kz/ncp', 'roster', 'publish', 'tj/r2.draft');
      return result.code === 4 ? undefined : result;
    });
    expect([published.code, published.json]).toMatchObject([0, { version: 2, state: 'REGISTERED' }]);
    const [, second] = await versions();
    expect(second).toMatchObject({ version: 2, leafIndex: published.json['leafIndex'] });
    // Published once more it is there once; signed once more it is nothing.
    expect((await here('--as', 'uz/ncp', 'roster', 'publish', 'tj/r2.draft')).json['leafIndex']).toBe(
      second?.leafIndex,
    );
    expect((await here('--as', 'uz/ncp', 'roster', 'sign', 'tj/r2.draft')).stderr).toContain('VERSION_CHAIN');

    // The checkpoint that covers it is still the old keys'; what follows is the new ones'.
    await delivered('tj/ncp');
    expect(await until(async () => ((await signedBy()) === fresh ? true : undefined))).toBe(true);
    expect((await here('roster', 'retire-keys')).json).toMatchObject({ processes: ['audit'] });
    await expect(stat(join(region.directory, 'hub/audit/keys/log.jwe'))).rejects.toThrow('ENOENT');
    await restartAudit();
    const after = await delivered();

    for (const file of [early, await bundle(before, 'before.zip'), await bundle(after, 'after.zip')])
      expect([file, await verify(file)]).toEqual([file, expect.objectContaining({ code: 0 })]);

    const shown = await here('ledger', 'checkpoint');
    expect([shown.code, String(shown.json['vkey']).split('+')[1]]).toEqual([0, fresh]);
    for (const args of [['verify'], ['fsck']]) expect([args, (await here('ledger', ...args)).code]).toEqual([args, 0]);
    // An export from before the rotation is what it was, and goes on; both from their files and the pinned hash alone.
    const alone = (directory: string) => tamga(['ledger', 'verify', directory, '--trust', trust]);
    expect((await alone('early')).json).toMatchObject({ ok: true });
    expect((await here('ledger', 'tiles', 'early')).json).toMatchObject({ ok: true });
    expect((await alone('early')).json).toMatchObject({ ok: true });
    expect((await here('agreement', 'replay', '--all')).json).toMatchObject({ ok: true, ledgerVerified: true });

    const account = await until(async (): Promise<RegionAccount | undefined> => {
      const now = await accountApart(region.directory);
      return now.clean ? now : undefined;
    });
    expect(account).toMatchObject({ duplicates: 0, missing: 0, unlogged: 0, ledgerVerified: true, ledgerProblems: [] });
  },
  timeoutMs,
);
