/** nats-server from the system's newest suite, unpacked beside us and not installed (stack.md). Needs no privileges. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type AptSource, findAptSource, readDistribution } from './apt-source.ts';

const run = promisify(execFile);
const aptMsMax = 120_000;
const outputBytesMax = 16_777_216;

/** The suite with a new enough nats-server, and its components, by distribution. */
const newestSuites: Readonly<Record<string, { suite: string; components: string }>> = {
  debian: { suite: 'sid', components: 'main' },
  ubuntu: { suite: 'devel', components: 'main universe' },
};

/** Puts the binary at `target`. Throws an Error that says what failed. */
export async function unpackSystemPackage(target: string, progress: (step: string) => void): Promise<void> {
  const distribution = await readDistribution();
  const newest = distribution && newestSuites[distribution.id];
  if (!distribution || !newest) throw new Error('this system is neither Debian nor Ubuntu');
  const source = await findAptSource(distribution);
  if (!source) throw new Error(`apt lists no source of ${distribution.codename}`);
  const scratch = await mkdtemp(join(tmpdir(), 'tamga-apt-'));
  try {
    const options = await privateApt(scratch, sourceText({ source, ...newest }));
    progress(`Reading the package lists of ${distribution.id} ${newest.suite}`);
    await apt([...options, 'update'], scratch);
    progress('Downloading nats-server');
    await apt([...options, 'download', 'nats-server'], scratch);
    await moveBinary(scratch, target);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function moveBinary(scratch: string, target: string): Promise<void> {
  const archive = (await readdir(scratch)).find((name) => name.endsWith('.deb'));
  if (archive === undefined) throw new Error('apt-get downloaded no package');
  const unpacked = join(scratch, 'unpacked');
  await run('dpkg-deb', ['-x', join(scratch, archive), unpacked]);
  const binary = (await readdir(unpacked, { recursive: true })).find((name) =>
    /(?:^|\/)s?bin\/nats-server$/.test(name),
  );
  if (binary === undefined) throw new Error('the package holds no nats-server');
  // Copied beside the target first: the rename is then atomic, also for two processes that do this at once.
  const beside = `${target}.${process.pid}`;
  await run('cp', [join(unpacked, binary), beside]);
  await rename(beside, target);
}

function sourceText({ source, suite, components }: { source: AptSource; suite: string; components: string }): string {
  const lines = ['Types: deb', `URIs: ${source.uris}`, `Suites: ${suite}`, `Components: ${components}`];
  return `${[...lines, ...(source.signedBy ? [`Signed-By: ${source.signedBy}`] : [])].join('\n')}\n`;
}

/** Options that keep apt away from the machine's own lists, state and locks. It still checks every signature. */
async function privateApt(scratch: string, source: string): Promise<string[]> {
  const parts = join(scratch, 'sources');
  const lists = join(scratch, 'lists');
  const cache = join(scratch, 'cache');
  await Promise.all(
    [parts, join(lists, 'partial'), join(cache, 'archives/partial')].map((path) => mkdir(path, { recursive: true })),
  );
  await writeFile(join(parts, 'tamga.sources'), source);
  const options = {
    'Dir::Etc::sourcelist': '/dev/null',
    'Dir::Etc::sourceparts': parts,
    'Dir::Etc::preferences': '/dev/null',
    'Dir::Etc::preferencesparts': '/dev/null',
    'Dir::State::lists': lists,
    'Dir::State::status': '/dev/null',
    'Dir::Cache': cache,
    'APT::Sandbox::User': 'root',
    'Acquire::Languages': 'none',
    'Debug::NoLocking': 'true',
  };
  return Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}

async function apt(args: string[], cwd: string): Promise<void> {
  try {
    await run('apt-get', ['-q', ...args], {
      cwd,
      timeout: aptMsMax,
      maxBuffer: outputBytesMax,
      env: { ...process.env, LC_ALL: 'C' },
    });
  } catch (error) {
    throw new Error(`apt-get ${args.at(-1)}: ${reasonOf(error)}`, { cause: error });
  }
}

/** apt's own first complaint. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'there is no apt-get';
  const stderr = 'stderr' in error ? String(error.stderr) : '';
  return /^[EW]: (.*)$/m.exec(stderr)?.[1] ?? error.message.split('\n')[0] ?? 'failed';
}
