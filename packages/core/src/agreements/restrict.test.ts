import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiled } from './agreement.fixture.ts';
import { nodePolicyEngine } from './engine-node.ts';
import { restrictToParties } from './index.ts';

const sample = (id: string): string => readFileSync(new URL(`examples/${id}.yaml`, import.meta.url), 'utf8');
const parties = (text: string | undefined): string[] =>
  compiled(text ?? '', nodePolicyEngine()).agreement.document.parties.map(({ party }) => party);

describe('a sample for a smaller region', () => {
  it.each([
    [
      ['kz', 'uz', 'caricc'],
      ['kz', 'uz', 'caricc'],
    ],
    [
      ['kz', 'tj', 'ru', 'caricc'],
      ['kz', 'tj', 'ru', 'caricc'],
    ],
    [
      ['kz', 'caricc'],
      ['kz', 'caricc'],
    ],
    [
      ['uz', 'kg'],
      ['kg', 'uz'],
    ],
  ])('of %j keeps those parties, and loads', (region, kept) => {
    expect(parties(restrictToParties(sample('caricc-2006'), region))).toEqual(kept);
  });

  it('is the sample itself where the region has every party', () => {
    const all = ['az', 'kz', 'kg', 'ru', 'tj', 'tm', 'uz', 'caricc', 'interpol', 'fr'];
    const whole = compiled(sample('caricc-2006'), nodePolicyEngine()).agreement.document;
    const restricted = compiled(restrictToParties(sample('caricc-2006'), all) ?? '', nodePolicyEngine()).agreement
      .document;
    expect(restricted).toEqual(whole);
  });

  it('is nothing where fewer than two parties, or nobody who signs, would remain', () => {
    expect(restrictToParties(sample('kz-tj-drugs-2000'), ['kz', 'uz', 'caricc'])).toBeUndefined();
    expect(restrictToParties(sample('un-1988-trafficking'), ['caricc'])).toBeUndefined();
    expect(restrictToParties(sample('caricc-2006'), ['caricc', 'fr'])).toBeUndefined();
    expect(restrictToParties('no agreement', ['kz', 'uz'])).toBeUndefined();
  });
});
