import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './workspace.ts';

const folder = 'docs/decisions';
const index = `${folder}/README.md`;

/** A page of docs/decisions: its file's name, its number, the title in its first line. */
const pages = globSync('*.md', { cwd: join(root, folder) })
  .filter((file) => file !== 'README.md')
  .toSorted()
  .map((file) => {
    const [, number = '', title = ''] = /^# (\d{4}) (.+)\n/u.exec(read(`${folder}/${file}`)) ?? [];
    return { file, number, title };
  });
const listed = [...read(index).matchAll(/^- \*\*(\d{4}) (.+)\*\*\n  \[\S.*\]\((.+)\)\.$/gmu)].map(
  ([, number = '', title = '', file = '']) => ({ file, number, title }),
);

test('there are decisions', () => {
  expect(pages.length).toBeGreaterThan(0);
});

test('every decision is named by a number of its own, the same in its file’s name and its title', () => {
  expect(pages.filter(({ file, number, title }) => title === '' || !file.startsWith(`${number}-`))).toEqual([]);
  expect(new Set(pages.map(({ number }) => number)).size).toBe(pages.length);
});

test('the index lists every decision by number and title, in order, and no other', () => {
  expect(listed).toEqual(pages);
});

test('every decision that a source, a contract or a document names exists', () => {
  const numbers = new Set(pages.map(({ number }) => number));
  const missing = namingFiles().flatMap((path) =>
    [...read(path).matchAll(/\bdecisions?(?:\/|\s)(\d{4})(-[a-z0-9-]+\.md)?/gu)]
      .filter(([, number = '', rest]) =>
        rest === undefined ? !numbers.has(number) : !pages.some(({ file }) => file === `${number}${rest}`),
      )
      .map(([named]) => `${path} names ${named}`),
  );
  expect(missing).toEqual([]);
});

/** Everything that people write here and that may name a decision. */
function namingFiles(): string[] {
  const written = ['packages', 'services', 'proto', 'test', 'docs'].map((top) => `${top}/**/*.{ts,proto,md,yaml}`);
  return globSync([...written, '*.{md,ts,yaml}'], { cwd: root, exclude: ['**/node_modules/**', '**/generated/**'] });
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
