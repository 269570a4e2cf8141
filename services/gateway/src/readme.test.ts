import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { healthCodes, quarantineCodes, refusalCodes, statementCodes, statusCodes } from './codes.ts';
import { gatewayConfigKeys } from './config.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

const lists: [section: string, codes: readonly string[]][] = [
  ['Refusals of an authentic sender', refusalCodes],
  ['Quarantine', quarantineCodes],
  ['Statements of a good receipt batch that are not logged', statementCodes],
  ['Why nothing is admitted', healthCodes],
  ['Status replies', statusCodes],
  ['Configuration', gatewayConfigKeys()],
];

describe.each(lists)('README, "%s"', (section, names) => {
  test('lists what the code has, and nothing else', () => {
    expect(listedUnder(section).toSorted()).toEqual([...names].toSorted());
  });
});

/** What stands in backquotes in the first column of the section's table. */
function listedUnder(section: string): string[] {
  const [, rest = ''] = readme.split(`\n## ${section}\n`);
  const [body = ''] = rest.split('\n## ');
  const rows = body.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name));
}
