import { readFileSync } from 'node:fs';
import { fromHex } from '@tamga/core/identifiers';
import { nodePrimitives as primitives } from '@tamga/crypto/node';
import { expect, test } from 'vitest';
import { reportLines, verifyFile } from './index.ts';

/** Golden vectors: a message to two recipients, and the founding roster by which it is verified. */
const vectors = new URL('../../core/src/evidence/vectors/', import.meta.url);
const known = JSON.parse(readFileSync(new URL('vectors.json', vectors), 'utf8')) as { file: string; trust: string }[];

test('an agreement and an article on which decisions for two recipients rest are told once, and cited for each', async () => {
  const trust = known.find(({ file }) => file === 'history.zip')?.trust ?? '';
  const bundle = readFileSync(new URL('history.zip', vectors));
  const verdict = await verifyFile(bundle, { trust: fromHex(trust), primitives });
  const lines = reportLines(verdict, { language: 'en', trust: `sha256:${trust}` });
  expect(lines.filter((line) => line === '- by three-parties version 1: 7(1)')).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith('three-parties version 1: '))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('- article 7(1): '))).toHaveLength(1);
  expect(lines.find((line) => line.startsWith('three-parties'))).toMatch(/; signed by kz, tj, uz$/u);
});
