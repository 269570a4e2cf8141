import { describe, expect, test } from 'vitest';
import { isOfTests, sourceFiles } from './workspace.ts';

const sources = sourceFiles('packages/core').filter(({ path }) => !isOfTests(path) && !path.includes('/vectors/'));

const forbidden: [what: string, pattern: RegExp][] = [
  ['a clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\b|\bTemporal\.Now\b/],
  ['randomness', /\bMath\.random\b|\bgetRandomValues\b|\brandomUUID\b|\brandomBytes\s*\(\s*\d/],
  ['a timer', /\bset(?:Timeout|Interval|Immediate)\b/],
  ['the process', /\bprocess\./],
  ['the network', /\bfetch\(/],
];

test('core has sources', () => {
  expect(sources.length).toBeGreaterThan(0);
});

test('core imports nothing of node', () => {
  const found = sources.flatMap(({ path, imports }) =>
    imports.filter((name) => name.startsWith('node:')).map((name) => `${path}: ${name}`),
  );
  expect(found).toEqual([]);
});

describe.each(forbidden)('core has no %s', (_what, pattern) => {
  test('in any source', () => {
    const found = sources.flatMap(({ path, text }) => {
      const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
      return pattern.test(code) ? [path] : [];
    });
    expect(found).toEqual([]);
  });
});
