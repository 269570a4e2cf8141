import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { declarations, matters, requestForms } from '../identifiers/index.ts';
import { caveats } from './caveat.ts';
import { agreementJsonSchema } from './json-schema.ts';

const page = readFileSync(new URL('../../../../docs/AGREEMENTS.md', import.meta.url), 'utf8');

/** Names of all properties anywhere in a JSON Schema. */
function propertiesIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(propertiesIn);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => [
    ...(key === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : []),
    ...propertiesIn(value),
  ]);
}

it('the page on the language names every key of it', () => {
  const missing = [...new Set(propertiesIn(agreementJsonSchema()))].filter((key) => !page.includes(key));
  expect(missing).toEqual([]);
});

it('the page on the language names every code that is its own', () => {
  const codes = [...declarations.names, ...matters.names, ...caveats, ...requestForms.names];
  expect(codes.filter((code) => !page.includes(code))).toEqual([]);
});
