import { mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeConfig, type ConfigChange } from './change-config.ts';
import { replaceConfig } from './replace-config.ts';

const text = `${JSON.stringify({ log: { level: 'debug' }, region: { epoch: 1, hash: 'ab' }, keys: { next: 'x' } }, null, 4)}\n`;
const changes: ConfigChange[] = [
  { path: ['region', 'epoch'], to: 2 },
  { path: ['region', 'firstSequence'], to: 260 },
  { path: ['keys', 'next'] },
];

test('only what is named changes: other keys keep their values and places, and the file its indentation', () => {
  const changed = changeConfig(text, changes, 'audit.json');
  expect(changed.differences).toStrictEqual([
    { key: 'region.epoch', from: 1, to: 2 },
    { key: 'region.firstSequence', to: 260 },
    { key: 'keys.next', from: 'x' },
  ]);
  const expected = { log: { level: 'debug' }, region: { epoch: 2, hash: 'ab', firstSequence: 260 }, keys: {} };
  expect(changed.text).toBe(`${JSON.stringify(expected, null, 4)}\n`);
});

test('the same a second time changes nothing, to the byte', () => {
  const once = changeConfig(text, changes, 'audit.json').text;
  expect(changeConfig(once, changes, 'audit.json')).toStrictEqual({ text: once, differences: [] });
  const odd = '{"region":  {"epoch":2}}';
  expect(changeConfig(odd, [{ path: ['region', 'epoch'], to: 2 }], 'audit.json').text).toBe(odd);
});

test.each(['', '[]', '{"region": 7}'])('what is no configuration is refused: %j', (bad) => {
  expect(() => changeConfig(bad, changes, 'audit.json')).toThrow(expect.objectContaining({ code: 'NOT_JSON' }));
});

describe('replacing a file', () => {
  let directory: string;
  let file: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'tamga-config-'));
    file = join(directory, 'audit.json');
    await writeFile(file, text, { mode: 0o640 });
  });
  afterEach(async () => {
    await rm(directory, { recursive: true });
  });

  test('the mode stays, and nothing is left beside it', async () => {
    await replaceConfig(file, { from: text, to: '{}\n' });
    expect(await readFile(file, 'utf8')).toBe('{}\n');
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect(await readdir(directory)).toStrictEqual(['audit.json']);
  });

  test('what somebody changed meanwhile is not written over', async () => {
    await writeFile(file, '{"by": "hand"}');
    await expect(replaceConfig(file, { from: text, to: '{}\n' })).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await readFile(file, 'utf8')).toBe('{"by": "hand"}');
    expect(await readdir(directory)).toStrictEqual(['audit.json']);
  });

  test('a link is not replaced by a file', async () => {
    const link = join(directory, 'link.json');
    await symlink(file, link);
    await expect(replaceConfig(link, { from: text, to: '{}' })).rejects.toMatchObject({ code: 'CANNOT_WRITE' });
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  test('what a change that was cut off has left does not hinder the next', async () => {
    await writeFile(`${file}.new`, 'half');
    await replaceConfig(file, { from: text, to: '{}\n' });
    expect(await readFile(file, 'utf8')).toBe('{}\n');
    expect(await readdir(directory)).toStrictEqual(['audit.json']);
  });
});
