import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findAptSource, readDistribution } from './apt-source.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tamga-apt-test-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const debian = { id: 'debian', codename: 'bookworm' };

test('knows the distribution', async () => {
  write('etc/os-release', 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_CODENAME=bookworm\nID=debian\n');
  expect(await readDistribution(root)).toEqual(debian);
  write('etc/os-release', 'ID="arch"\n');
  expect(await readDistribution(root)).toBeUndefined();
});

test('takes the mirror of the machine’s own suite, past comments, other vendors and disabled stanzas', async () => {
  write('etc/apt/sources.list.d/aaa.list', 'deb https://vendor.example/apt cloud main\n');
  write(
    'etc/apt/sources.list.d/bbb.sources',
    'Types: deb\nURIs: https://off.example/debian\nSuites: bookworm\nEnabled: no\n',
  );
  write(
    'etc/apt/sources.list.d/debian.sources',
    '# comment\nTypes: deb\n# snapshot\nURIs: http://mirror.example/debian\nSuites: bookworm bookworm-updates\nComponents: main\nSigned-By: /usr/share/keyrings/k.gpg\n\nTypes: deb\nURIs: http://mirror.example/security\nSuites: bookworm-security\n',
  );
  expect(await findAptSource(debian, root)).toMatchObject({
    uris: 'http://mirror.example/debian',
    signedBy: '/usr/share/keyrings/k.gpg',
  });
});

test('reads the one-line style, with and without options', async () => {
  write(
    'etc/apt/sources.list',
    '# deb http://no.example/debian bookworm main\ndeb-src http://no.example bookworm main\ndeb http://mirror.example/debian bookworm main\n',
  );
  expect(await findAptSource(debian, root)).toMatchObject({
    uris: 'http://mirror.example/debian',
    signedBy: undefined,
  });
  write('etc/apt/sources.list', 'deb [arch=amd64 signed-by=/etc/k.asc] http://mirror.example/debian bookworm main\n');
  expect(await findAptSource(debian, root)).toMatchObject({ signedBy: '/etc/k.asc' });
});

test('keeps a key that stands in the stanza itself', async () => {
  write(
    'etc/apt/sources.list.d/x.sources',
    'Types: deb\nURIs: http://m.example\nSuites: bookworm\nSigned-By:\n -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n abc\n -----END PGP PUBLIC KEY BLOCK-----\n',
  );
  expect((await findAptSource(debian, root))?.signedBy).toContain('\n\t.\n\tabc');
});

test('finds nothing where nothing is', async () => {
  expect(await findAptSource(debian, root)).toBeUndefined();
});
