import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exitCode } from '../exit-code.ts';
import { main } from '../main.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-tell-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

/** Of another machine: other paths, and what its operator wrote by hand. */
const audit = {
  name: 'audit-2',
  log: { level: 'debug' },
  region: { hash: 'ab', epoch: 1, firstSequence: 1, epochSinceMs: 0, recoveredEpoch: 1 },
  sequencer: { leaseMs: 9000 },
  keys: { logFile: '/srv/audit/keys/log.jwe', passphraseFile: '/srv/audit/passphrase' },
};
const gateway = {
  region: { hash: 'ab' },
  keys: { admissionFile: '/srv/gateway/keys/admission.jwe' },
  http: { port: 1 },
};
const epoch = ['--epoch', '2', '--first-sequence', '260', '--since', '1795361994844', '--recovered-epoch', '1'];

async function put(name: string, content: unknown): Promise<void> {
  const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
  await writeFile(join(directory, name), text, { mode: 0o600 });
}

async function taken(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(directory, name), 'utf8'));
}

async function tell(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const streams = { stdout: stdout as unknown as NodeJS.WriteStream, stderr: stderr as unknown as NodeJS.WriteStream };
  const code = await main({ args: ['region', 'tell', ...args], environment: {}, cwd: directory, ...streams });
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

test('without --yes it shows the differences and changes nothing; with it nothing else of the files changes', async () => {
  await put('audit.json', audit);
  await put('gateway.json', gateway);
  const looked = await tell('audit.json', 'gateway.json', ...epoch);
  expect(looked.code).toBe(exitCode.waitsForPerson);
  expect(looked.stdout).toContain('region.epoch: 1 → 2\n');
  expect(looked.stdout).toContain('region.firstSequence: (not told) → 260\n');
  expect(await taken('audit.json')).toStrictEqual(audit);

  expect((await tell('audit.json', 'gateway.json', ...epoch, '--yes')).code).toBe(exitCode.done);
  const told = { epoch: 2, firstSequence: 260, epochSinceMs: 1795361994844 };
  expect(await taken('audit.json')).toStrictEqual({ ...audit, region: { ...audit.region, ...told } });
  expect(await taken('gateway.json')).toStrictEqual({ ...gateway, region: { hash: 'ab', ...told } });
  expect((await stat(join(directory, 'audit.json'))).mode & 0o777).toBe(0o600);
  expect((await readdir(directory)).toSorted()).toStrictEqual(['audit.json', 'gateway.json']);

  const again = await tell('audit.json', 'gateway.json', ...epoch, '--json');
  expect(again.code).toBe(exitCode.done);
  expect(JSON.parse(again.stdout)).toMatchObject({ done: true, files: [{ differences: [] }, { differences: [] }] });
});

test('one file that cannot be told keeps all of them as they are', async () => {
  await put('audit.json', audit);
  await put('gateway.json', { ...gateway, region: { ...gateway.region, epoch: 3 } });
  const { code, stderr } = await tell('audit.json', 'gateway.json', ...epoch, '--yes');
  expect(code).toBe(exitCode.badInput);
  expect(stderr).toMatch(/gateway\.json is told epoch 3: an older one, 2, is not told to it/u);
  expect(await taken('audit.json')).toStrictEqual(audit);
});

test('the next pair of keys stands beside the present one, and then takes its place', async () => {
  await put('audit.json', audit);
  await put('log-2.jwe', 'key');
  const next = join(directory, 'log-2.jwe');
  expect((await tell('audit.json', '--next-log-keys', 'log-2.jwe', '--yes')).code).toBe(exitCode.done);
  expect(await taken('audit.json')).toStrictEqual({ ...audit, keys: { ...audit.keys, nextLogFile: next } });
  expect((await tell('audit.json', '--retire-log-keys', '--yes')).code).toBe(exitCode.done);
  expect(await taken('audit.json')).toStrictEqual({ ...audit, keys: { ...audit.keys, logFile: next } });
  expect((await tell('audit.json', '--retire-log-keys', '--yes')).code).toBe(exitCode.badInput);
});

test('server.conf gets the accounts of the renewed one and keeps what its machine says of itself', async () => {
  const conf = (host: string, stream: string): string =>
    `"host": "${host}"\n"jetstream": {\n  "strict": true\n}\n"system_account": "SYS"\n"accounts": {\n  "${stream}"\n}\n`;
  await put('server.conf', conf('10.0.0.7', 'ledger.1.>'));
  await put('renewed.conf', conf('127.0.0.1', 'ledger.2.>'));
  const { code, stdout } = await tell('server.conf', '--accounts', 'renewed.conf', '--yes');
  expect(code).toBe(exitCode.done);
  expect(stdout).toMatch(/- "ledger\.1\.>"\n\s+\+ "ledger\.2\.>"/u);
  expect(await readFile(join(directory, 'server.conf'), 'utf8')).toBe(conf('10.0.0.7', 'ledger.2.>'));
});

test.each([
  [['audit.json'], /say what is to be told/u],
  [['audit.json', '--epoch', '2'], /are given together/u],
  [['audit.json', ...epoch.with(1, 'two')], /--epoch two: expected a whole number from 1/u],
  [['audit.json', '--next-log-keys', 'nothere.jwe'], /nothere\.jwe: cannot be read \(ENOENT\)/u],
  [['policy.json', ...epoch], /policy\.json: expected the configuration of an audit or a gateway/u],
  [['bad.json', ...epoch], /bad\.json is not JSON/u],
  [['server.conf', ...epoch], /--accounts FILE/u],
  [['nothere.json', ...epoch], /nothere\.json: cannot be read \(ENOENT\)/u],
])('what is asked wrongly is refused with what was expected: %j', async (args, expected) => {
  await put('audit.json', audit);
  await put('policy.json', { region: { hash: 'ab' } });
  await put('bad.json', '{"region": ');
  await put('server.conf', '"host": "127.0.0.1"\n');
  const { code, stderr } = await tell(...args, '--yes');
  expect(code).toBe(exitCode.badInput);
  expect(stderr).toMatch(expected);
  expect(await taken('audit.json')).toStrictEqual(audit);
});
