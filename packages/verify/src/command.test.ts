import { readFileSync } from 'node:fs';
import { nodePrimitives } from '@tamga/crypto/node';
import { describe, expect, test } from 'vitest';
import { runCommand } from './command.ts';

const trust = `sha256:${'ab'.repeat(32)}`;
const page = readFileSync(new URL('../../../docs/EVIDENCE.md', import.meta.url), 'utf8');

function run(args: readonly string[], files: Readonly<Record<string, Uint8Array>> = {}) {
  return runCommand(args, {
    primitives: nodePrimitives,
    readFile: (path) => {
      const bytes = files[path];
      return bytes === undefined
        ? Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' }))
        : Promise.resolve(bytes);
    },
  });
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('tamga-verify', () => {
  test('verifies nothing without a trust anchor, and says so', async () => {
    const result = await run(['file'], { file: bytesOf('{}') });
    expect(result.exitCode).toBe(5);
    expect(result.err).toContain('NO_TRUST');
  });

  const wrong: [string, readonly string[], string][] = [
    ['no file', ['--trust', trust], 'FILE is missing'],
    ['two files', ['--trust', trust, 'one', 'two'], 'one FILE at a time'],
    ['an option that there is not', ['--trust', trust, '--network', 'file'], '--network'],
    ['a trust anchor without its algorithm', ['--trust', 'ab'.repeat(32), 'file'], '--trust'],
    ['a trust anchor in upper case', ['--trust', trust.toUpperCase(), 'file'], '--trust'],
    ['a language that there is not', ['--trust', trust, '--language', 'fr', 'file'], '--language'],
    ['a file that is not there', ['--trust', trust, 'nowhere'], 'ENOENT'],
  ];
  test.each(wrong)('ends with 2 on %s', async (_name, args, said) => {
    const result = await run(args, { file: bytesOf('{}') });
    expect(result.exitCode).toBe(2);
    expect(result.err).toContain(said);
    expect(result.out).toBe('');
  });

  const files: [string, Uint8Array, string][] = [
    ['a letter', bytesOf('Dear Sir'), 'FILE_UNKNOWN'],
    ['nothing', new Uint8Array(), 'FILE_UNKNOWN'],
    ['the beginning of a zip', bytesOf('PK\u0003\u0004'), 'ZIP_MALFORMED'],
    ['some JSON', bytesOf('{}'), 'PAYLOAD_MALFORMED'],
  ];
  test.each(files)('ends with 5 on %s and says why', async (_name, file, code) => {
    const result = await run(['--trust', trust, 'file'], { file });
    expect(result.exitCode).toBe(5);
    expect(result.err).toContain(`NOT VERIFIED: ${code}`);
    const json = await run(['--trust', trust, '--json', 'file'], { file });
    expect(json.exitCode).toBe(5);
    expect(JSON.parse(json.out)).toMatchObject({ ok: false, code });
  });

  test('says the same in Russian', async () => {
    const result = await run(['--trust', trust, '--language', 'ru', 'file'], { file: bytesOf('PK') });
    expect(result.err).toContain('НЕ ПРОВЕРЕНО: ZIP_MALFORMED\nфайл повреждён или обрезан');
  });

  test('explains itself', async () => {
    const result = await run(['--help']);
    expect(result).toMatchObject({ exitCode: 0, err: '' });
    expect(result.out).toContain('--trust sha256:HASH');
  });

  test('does not read a file past its bound', async () => {
    let asked = 0;
    const result = await runCommand(['--trust', trust, 'file'], {
      primitives: nodePrimitives,
      readFile: (_path, bytesMax) => {
        asked = bytesMax;
        return Promise.resolve(new Uint8Array(bytesMax + 1));
      },
    });
    expect(asked).toBe(33_554_432);
    expect(result).toMatchObject({ exitCode: 5 });
    expect(result.err).toContain('FILE_TOO_LARGE');
  });
});

describe('docs/EVIDENCE.md', () => {
  test('names every code and every finding, and no other', async () => {
    const { evidenceCodeWords, findingWords } = await import('./words/code-words.ts');
    const own = [...Object.keys(evidenceCodeWords), ...Object.keys(findingWords)];
    const section = (number: number) => page.slice(page.indexOf(`## ${number} `), page.indexOf(`## ${number + 1} `));
    // Section 12 leaves those of the zip to section 3.
    const checks = section(3) + section(12);
    const keyCodes = new Set(['KEY_REALM', 'KEY_REVOKED', 'KEY_NOT_YET_VALID', 'KEY_EXPIRED', 'KEY_UNKNOWN']);
    const named = [...checks.matchAll(/`([A-Z][A-Z0-9]*_[A-Z0-9_]+)`/gu)].map(([, code = '']) => code);
    expect([...new Set(named)].filter((code) => !keyCodes.has(code)).toSorted()).toEqual(own.toSorted());
  });
});
