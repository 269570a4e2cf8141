import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeBlocks, headingAnchors, linkTargets, pagesLike, readPage } from './markdown.ts';
import { root } from './workspace.ts';

const readmes = ['README.md', 'README.ru.md'];
/** What a reader starts with, whatever the language. */
const commands = ['npx -y pnpm@12 start', 'npx -y pnpm@12 test'];

describe.each(readmes)('%s', (path) => {
  test.each(commands)('shows how to run %s', (command) => {
    const lines = codeBlocks(readPage(path)).flatMap(codeOf);
    expect(lines).toContain(command);
  });

  test('links to the same page in the other language', () => {
    const others = readmes.filter((other) => other !== path);
    expect(linkTargets(readPage(path))).toEqual(expect.arrayContaining(others));
  });
});

test('README.ru.md shows the same code as README.md, block by block; comments may differ', () => {
  const [english, russian] = readmes.map((path) => codeBlocks(readPage(path)).map(codeOf));
  expect(english?.length).toBeGreaterThan(0);
  expect(russian).toEqual(english);
});

test('README.ru.md links to whatever README.md links to', () => {
  const [english, russian] = readmes.map((path) => elsewhere(path));
  expect(russian).toEqual(english);
});

test.each([...readmes, ...pagesLike('docs/*.md')])('every link of %s leads somewhere', (path) => {
  const broken = linkTargets(readPage(path)).filter((target) => !resolves(path, target));
  expect(broken).toEqual([]);
});

/** Lines of a block without comments and without what only aligns them. */
function codeOf(block: string): string[] {
  const lines = block.split('\n').map((line) => line.replace(/(?:^|\s+)# .*$/u, '').trimEnd());
  return lines.filter((line) => line !== '');
}

/** Where a README leads, beside itself and the other one. Each language has headings of its own. */
function elsewhere(path: string): string[] {
  const targets = linkTargets(readPage(path)).filter((target) => !target.startsWith('#') && !readmes.includes(target));
  return [...new Set(targets)].toSorted();
}

/** Whether a link leads to a file or directory of the checkout, and to a heading where it names one. */
function resolves(from: string, target: string): boolean {
  if (/^https?:\/\//u.test(target)) return true;
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? from : normalize(join(from, '..', file));
  if (!existsSync(join(root, path))) return false;
  return anchor === undefined || !path.endsWith('.md') || headingAnchors(readPage(path)).includes(anchor);
}
