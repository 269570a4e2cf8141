import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { agreementJsonSchema } from './json-schema.ts';

const file = new URL('agreement.schema.json', import.meta.url);

it('the JSON Schema for editors is what the parser reads (TAMGA_UPDATE=1 writes it anew)', () => {
  const text = `${JSON.stringify(agreementJsonSchema(), null, 2)}\n`;
  if (process.env['TAMGA_UPDATE'] === '1') writeFileSync(file, text);
  // The formatter lays it out; what it says is compared.
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(text));
});

it('the JSON Schema names every word of the language', () => {
  const text = JSON.stringify(agreementJsonSchema());
  for (const word of ['withoutAgreement', 'reciprocity', 'oral-recorded', 'no-death-penalty', 'afterReview']) {
    expect(text).toContain(`"${word}"`);
  }
});
