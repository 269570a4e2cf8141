/** tamga-verify is alone: what it imports, and that it needs no network, run where there is none. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { vectorsFolder, type EvidenceVector } from './vector-file.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../../..');
const command = join(root, 'packages/verify/src/bin/tamga-verify.ts');
const bundle = join(vectorsFolder, 'request.zip');
const vectors = JSON.parse(readFileSync(join(vectorsFolder, 'vectors.json'), 'utf8')) as EvidenceVector[];
const args = [command, '--trust', `sha256:${vectors[0]?.trust ?? ''}`, bundle];
/** May read the checkout, and nothing else: no network, no child, no thread, no add-on. */
const permissions = ['--permission', `--allow-fs-read=${root}`, '--disallow-code-generation-from-strings'];
const connecting =
  "await new Promise((done, fail) => { const s = require('node:net').connect(9, '127.0.0.1'); s.on('error', fail); s.on('connect', done); })";

function ended(file: string, by: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return run(file, [...by], { cwd: root }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

describe('tamga-verify', () => {
  test('verifies a bundle where a process may do nothing but read the checkout', async () => {
    const result = await ended(process.execPath, [...permissions, ...args]);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toMatch(/^VERIFIED/u);
  });

  test('and there nobody could have reached a network', async () => {
    const script = [
      '--input-type=commonjs',
      '-e',
      `(async () => { ${connecting} })().catch((e) => { console.error(e.code); process.exit(7); })`,
    ];
    const result = await ended(process.execPath, [...permissions, ...script]);
    expect(result.code).toBe(7);
    expect(result.stderr).toContain('ERR_ACCESS_DENIED');
  });

  test('verifies a bundle in a network namespace without an interface', async (context) => {
    const unshare = ['/usr/bin/unshare', '/bin/unshare'].find((path) => existsSync(path));
    const namespace = ['--net', '--map-root-user'];
    const may = await ended(unshare ?? '/bin/false', [...namespace, '/bin/true']);
    if (may.code !== 0) context.skip('no network namespace on this machine');
    const result = await ended(unshare ?? '/bin/false', [...namespace, process.execPath, ...args]);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toMatch(/^VERIFIED/u);
  });

  test('says 5 for a bundle that is not verified, 5 without trust, 2 for bad usage', async () => {
    const other = ['--trust', `sha256:${'00'.repeat(32)}`, bundle];
    expect(await ended(process.execPath, [command, ...other])).toMatchObject({ code: 5 });
    expect(await ended(process.execPath, [command, bundle])).toMatchObject({ code: 5 });
    expect(await ended(process.execPath, [command, '--trust', 'me', bundle])).toMatchObject({ code: 2 });
  });
});

describe('what tamga-verify runs', () => {
  const nodeModules = new Map<string, Set<string>>();
  const packages = new Set<string>();
  walk(command, new Set());

  test('is of core, crypto, wire and itself', () => {
    const own = [...packages].filter((name) => name.startsWith('@tamga/'));
    expect(own.toSorted()).toEqual(['@tamga/core', '@tamga/crypto', '@tamga/wire']);
  });

  test('takes cryptography, JSON checks and codecs from others, and no client of anything', () => {
    const others = [...packages].filter((name) => !name.startsWith('@tamga/'));
    const allowed = new Set([
      '@noble/ciphers',
      '@noble/curves',
      '@noble/hashes',
      '@noble/post-quantum',
      'jose',
      'long',
      'protobufjs',
      'yaml',
      'zod',
    ]);
    expect(others.filter((name) => !allowed.has(name))).toEqual([]);
  });

  test('uses node for cryptography, arguments and reading one file', () => {
    expect([...nodeModules.keys()].toSorted()).toEqual(['node:crypto', 'node:fs/promises', 'node:path', 'node:util']);
    for (const name of ['node:fs/promises', 'node:path']) expect([...(nodeModules.get(name) ?? [])]).toEqual([command]);
  });

  /** Follows imports through our own packages; types are not run. */
  function walk(path: string, seen: Set<string>): void {
    if (seen.has(path)) return;
    seen.add(path);
    const text = readFileSync(path, 'utf8');
    const imports = [...text.matchAll(/^(?:import|export)(?! type)[^;]*?from '([^']+)'|^import '([^']+)'/gmsu)];
    for (const [, from, alone] of imports) {
      const name = from ?? alone ?? '';
      if (name.startsWith('node:')) nodeModules.set(name, (nodeModules.get(name) ?? new Set()).add(path));
      else if (name.startsWith('.')) walkOwn(resolve(dirname(path), name), seen);
      else {
        const parts = name.split('/');
        const owner = parts.slice(0, name.startsWith('@') ? 2 : 1).join('/');
        packages.add(owner);
        if (owner.startsWith('@tamga/')) walkOwn(entryOf(owner, name.slice(owner.length)), seen);
      }
    }
  }

  function walkOwn(path: string, seen: Set<string>): void {
    if (path.endsWith('.ts')) walk(path, seen);
  }

  function entryOf(owner: string, subpath: string): string {
    const folder = join(root, 'packages', owner.slice('@tamga/'.length));
    const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      exports: Record<string, string>;
    };
    return join(folder, exports[`.${subpath}`] ?? '');
  }
});
