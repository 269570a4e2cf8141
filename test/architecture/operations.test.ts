import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './workspace.ts';

const page = read('docs/OPERATIONS.md');

test('docs/OPERATIONS.md lists every metric of a service with its labels, and no other', () => {
  const defined = globSync('services/*/src/**/*metrics.ts', { cwd: root }).flatMap((path) =>
    [...read(path).matchAll(/\{\s*name: '(\w+)',\s*help: '[^']+',?\s*(?:labels: \['(\w+)'\])?/gu)].map(
      ([, name = '', label]) => `tamga_${name}${label === undefined ? '' : `{${label}}`}`,
    ),
  );
  const listed = [...page.matchAll(/^\| `(tamga_[\w{}]+)` \|/gmu)].map(([, metric = '']) => metric);
  expect(defined.length).toBeGreaterThan(0);
  expect(listed.toSorted()).toEqual(defined.toSorted());
});

test('docs/OPERATIONS.md lists every code for which a gateway admits nothing, and no other', () => {
  const [, list = ''] =
    /export const healthCodes = \[(.*?)\] as const/su.exec(read('services/gateway/src/codes.ts')) ?? [];
  const defined = [...list.matchAll(/'([A-Z_]+)'/gu)].map(([, code = '']) => code);
  const [, section = ''] = /\n### Codes of admission\n(.*?)\n### /su.exec(page) ?? [];
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  const listed = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/gu)].map(([, code = '']) => code),
  );
  const ofAll = ['STARTING', 'STOPPING'];
  expect(defined.length).toBeGreaterThan(0);
  expect([...listed, ...ofAll].toSorted()).toEqual(defined.toSorted());
});

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
