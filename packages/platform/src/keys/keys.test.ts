import { chmod, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyComposite } from '@tamga/core/sealing';
import { parsePartyId } from '@tamga/core/identifiers';
import { signDocument, verifyDocument } from '@tamga/core/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodePrimitives } from '../crypto/index.ts';
import {
  createKeyFile,
  fileDecapsulator,
  fileDocumentSigner,
  fileLogKeys,
  fileSigner,
  fileWitnessKey,
  openKeyFile,
  Passphrase,
  readKeyFileInfo,
  readPassphraseFile,
} from './index.ts';

/** As cheap as argon2id goes: these tests are of files, not of its cost. */
const cost = { memoryKiB: 8, passes: 1, lanes: 1 };
const passphrase = (text = 'correct horse battery'): Passphrase => new Passphrase(Buffer.from(text));

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-keys-'));
});
afterAll(() => rm(directory, { recursive: true }));

const path = (name: string): string => join(directory, name);

describe('a key file', () => {
  test('gives back a signer whose signatures verify', async () => {
    using words = passphrase();
    const info = await createKeyFile(path('signer.jwe'), {
      kind: 'composite',
      holder: 'kz/ncp',
      passphrase: words,
      cost,
    });
    const signer = await fileSigner(path('signer.jwe'), words);
    expect(signer.thumbprint).toBe(info.thumbprints[0]);
    const message = Buffer.from('message');
    const signature = await signer.sign('tamga/msg/v1', message);
    const claim = { publicKey: info.publicKey, context: 'tamga/msg/v1' as const, message, signature };
    expect(await verifyComposite(nodePrimitives, claim)).toBe(true);
  });

  test('gives back a decapsulator for its public key', async () => {
    using words = passphrase();
    const info = await createKeyFile(path('encryption.jwe'), {
      kind: 'x-wing',
      holder: 'kz/ncp',
      passphrase: words,
      cost,
    });
    const decapsulator = await fileDecapsulator(path('encryption.jwe'), words);
    const made = await nodePrimitives.xWing.encapsulate(info.publicKey);
    expect(await decapsulator.decapsulate(made?.enc ?? new Uint8Array())).toEqual(made?.sharedSecret);
  });

  test('gives back a party’s root that signs documents', async () => {
    using words = passphrase();
    await createKeyFile(path('root.jwe'), { kind: 'document', holder: 'kz', passphrase: words, cost });
    const signer = await fileDocumentSigner(path('root.jwe'), words);
    expect(signer.party).toBe('kz');
    const options = { primitives: nodePrimitives, type: 'agreement' as const };
    const jws = await signDocument({
      ...options,
      payload: Buffer.from('text'),
      parties: [parsePartyId('kz')],
      signers: [signer],
    });
    expect(await verifyDocument(jws, { ...options, required: [signer] })).toMatchObject({ ok: true });
  });

  test('gives back both keys of a log', async () => {
    using words = passphrase();
    const info = await createKeyFile(path('log.jwe'), {
      kind: 'log',
      holder: 'tamga.example/log',
      passphrase: words,
      cost,
    });
    const { ed25519, mlDsa44 } = await fileLogKeys(path('log.jwe'), words);
    expect(Buffer.concat([mlDsa44.publicKey, ed25519.publicKey]).equals(info.publicKey)).toBe(true);
    expect(info.thumbprints).toHaveLength(2);
  });

  test('gives back the key of a witness', async () => {
    using words = passphrase();
    const info = await createKeyFile(path('witness.jwe'), { kind: 'witness', holder: 'kz', passphrase: words, cost });
    const key = await fileWitnessKey(path('witness.jwe'), words);
    const message = Buffer.from('checkpoint');
    const signature = await key.sign({ message });
    expect(info.thumbprints).toHaveLength(1);
    expect(await nodePrimitives.mlDsa44.verify({ publicKey: info.publicKey, message, signature })).toBe(true);
  });

  test('has mode 0600 and shows no seed', async () => {
    using words = passphrase();
    const seed = Buffer.alloc(32, 0x41);
    await createKeyFile(path('mode.jwe'), { kind: 'x-wing', holder: 'kz/ncp', passphrase: words, seed, cost });
    expect((await stat(path('mode.jwe'))).mode & 0o777).toBe(0o600);
    const text = await readFile(path('mode.jwe'), 'latin1');
    expect(text).not.toContain(seed.toString('base64url').slice(0, 20));
    expect(seed.every((byte) => byte === 0x41)).toBe(true);
  });

  test('says whose it is without its passphrase', async () => {
    using words = passphrase();
    const info = await createKeyFile(path('info.jwe'), {
      kind: 'composite',
      holder: 'uz/ncp',
      passphrase: words,
      cost,
    });
    expect(await readKeyFileInfo(path('info.jwe'))).toEqual({ ...info, publicKey: Buffer.from(info.publicKey) });
  });

  test('wipes the seed when it is disposed', async () => {
    using words = passphrase();
    await createKeyFile(path('wipe.jwe'), { kind: 'x-wing', holder: 'kz/ncp', passphrase: words, cost });
    const file = await openKeyFile(path('wipe.jwe'), words);
    expect(file.seed.some((byte) => byte !== 0)).toBe(true);
    file[Symbol.dispose]();
    expect(file.seed.every((byte) => byte === 0)).toBe(true);
  });

  test('files made with one passphrase share a salt, so that argon2id runs once for them', async () => {
    using words = passphrase();
    const salts = [];
    for (const name of ['one.jwe', 'two.jwe']) {
      await createKeyFile(path(name), { kind: 'x-wing', holder: 'kz/ncp', passphrase: words, cost });
      const [head = ''] = (await readFile(path(name), 'latin1')).split('.');
      salts.push((JSON.parse(Buffer.from(head, 'base64url').toString()) as { kdf: { salt: string } }).kdf.salt);
    }
    expect(salts[0]).toBe(salts[1]);
    using again = passphrase();
    await expect(openKeyFile(path('one.jwe'), again)).resolves.toMatchObject({ holder: 'kz/ncp' });
    await expect(openKeyFile(path('two.jwe'), again)).resolves.toMatchObject({ holder: 'kz/ncp' });
  });
});

describe('one clear sentence and the way out', () => {
  const make = async (name: string): Promise<string> => {
    using words = passphrase();
    await createKeyFile(path(name), { kind: 'x-wing', holder: 'kz/ncp', passphrase: words, cost });
    return path(name);
  };
  const openWith = async (file: string, words: Passphrase): Promise<unknown> => {
    using owned = words;
    return openKeyFile(file, owned);
  };

  test('for a wrong passphrase', async () => {
    const file = await make('wrong.jwe');
    await expect(openWith(file, passphrase('wrong horse battery'))).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
      message: `the passphrase does not open the key file ${file}; use the one it was made with, or restore the file if it was changed`,
    });
  });

  test('for a file that others may read', async () => {
    const file = await make('open.jwe');
    await chmod(file, 0o640);
    await expect(openWith(file, passphrase())).rejects.toMatchObject({
      code: 'KEY_FILE_MODE',
      message: `the key file ${file} can be used by others (mode 0640); run: chmod 600 ${file}`,
    });
  });

  test('for a file that is missing, or a link', async () => {
    await expect(openWith(path('none.jwe'), passphrase())).rejects.toMatchObject({ code: 'KEY_FILE_MISSING' });
    await symlink(await make('target.jwe'), path('link.jwe'));
    await expect(openWith(path('link.jwe'), passphrase())).rejects.toMatchObject({ code: 'KEY_FILE_MISSING' });
  });

  test('for a file that exists already', async () => {
    const file = await make('exists.jwe');
    using words = passphrase();
    const again = createKeyFile(file, { kind: 'x-wing', holder: 'kz/ncp', passphrase: words, cost });
    await expect(again).rejects.toMatchObject({ code: 'KEY_FILE_EXISTS' });
  });

  test('for a key of another kind', async () => {
    const file = await make('kind.jwe');
    using words = passphrase();
    await expect(fileSigner(file, words)).rejects.toMatchObject({ code: 'KEY_FILE_ALGORITHM' });
  });

  test.each([
    ['empty', () => ''],
    ['noise', () => 'not a JWE'],
    ['cut short', (text: string) => text.slice(0, 40)],
    ['of an unknown KDF', (text: string) => withHeader(text, { kdf: { name: 'pbkdf2' } })],
    [
      'of a costless KDF',
      (text: string) =>
        withHeader(text, { kdf: { name: 'argon2id', salt: 'A'.repeat(22), memoryKiB: 2 ** 40, passes: 1, lanes: 1 } }),
    ],
    ['too large', (text: string) => text + ' '.repeat(20_000)],
  ])('for a file that is %s', async (name, damage) => {
    const file = await make(`damaged-${name}.jwe`);
    await writeFile(file, damage(await readFile(file, 'latin1')));
    await expect(openWith(file, passphrase())).rejects.toMatchObject({ code: 'KEY_FILE_CORRUPT' });
  });

  test('for a header that was changed: it is authenticated', async () => {
    const file = await make('header.jwe');
    const text = await readFile(file, 'latin1');
    const { key } = JSON.parse(Buffer.from(text.split('.')[0] ?? '', 'base64url').toString()) as { key: object };
    await writeFile(file, withHeader(text, { key: { ...key, holder: 'uz/ncp' } }));
    await expect(openWith(file, passphrase())).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
  });
});

describe('a passphrase file', () => {
  const write = async (name: string, content: string, mode = 0o600): Promise<string> => {
    await writeFile(path(name), content, { mode });
    return path(name);
  };

  test.each(['\n', '\r\n', ''])('is read without the line end %j', async (end) => {
    const file = await write(`passphrase-${Buffer.from(end).toString('hex')}`, `correct horse battery${end}`);
    using words = await readPassphraseFile(file);
    using other = passphrase();
    const options = { salt: Buffer.alloc(16), cost };
    expect(await words.deriveKey(options)).toEqual(await other.deriveKey(options));
  });

  test('is refused when others may read it, when it is short, empty or missing', async () => {
    await expect(readPassphraseFile(await write('loose', 'correct horse battery', 0o644))).rejects.toMatchObject({
      code: 'PASSPHRASE_MODE',
    });
    await expect(readPassphraseFile(await write('short', 'short\n'))).rejects.toMatchObject({
      code: 'PASSPHRASE_INVALID',
    });
    await expect(readPassphraseFile(await write('empty', ''))).rejects.toMatchObject({ code: 'PASSPHRASE_INVALID' });
    await expect(readPassphraseFile(path('nowhere'))).rejects.toMatchObject({ code: 'PASSPHRASE_MISSING' });
  });
});

/** The same JWE under another protected header. */
function withHeader(jwe: string, changes: object): string {
  const [head = '', ...rest] = jwe.split('.');
  const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as object;
  return [Buffer.from(JSON.stringify({ ...header, ...changes })).toString('base64url'), ...rest].join('.');
}
