import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { document, noonMs, permit, setOf } from '../agreement.fixture.ts';
import { nodePolicyEngine } from '../engine-node.ts';
import { restrictToParties } from '../restrict.ts';
import { makeMatrix, type Matrix } from './matrix.ts';
import { matrixPage } from './matrix-page.ts';
import { matrixText } from './matrix-text.ts';

const engine = nodePolicyEngine();
const sampleRegion = ['caricc-2006', 'un-1988-trafficking', 'kz-tj-drugs-2000'];
/** As `start` founds it: what the samples say of other States is cut off before they are signed. */
const founders = ['az', 'kg', 'kz', 'ru', 'tj', 'tm', 'uz', 'caricc'];

async function matrixOfSampleRegion(): Promise<Matrix> {
  const texts = await Promise.all(
    sampleRegion.map((id) => readFile(new URL(`../examples/${id}.yaml`, import.meta.url), 'utf8')),
  );
  using set = setOf(
    texts.map((text) => restrictToParties(text, founders) ?? ''),
    engine,
  );
  return makeMatrix({ set, atMs: Date.UTC(2026, 5, 1) });
}

describe('the matrix', () => {
  it('of the sample region is the one in docs/matrix.md', { timeout: 120_000 }, async () => {
    const page = new URL('../../../../../docs/matrix.md', import.meta.url);
    const made = matrixText(await matrixOfSampleRegion(), 'en');
    if (process.env['TAMGA_WRITE_MATRIX'] === '1') await writeFile(page, made);
    expect(made).toBe(await readFile(page, 'utf8'));
  });

  it('has a table for the pairs that may exchange something, and none for the others', () => {
    using set = setOf(
      [document([permit({ from: ['kz'], to: ['uz'], handling: ['H1'] })], { format: 'tamga/agreement/2' })],
      engine,
    );
    const made = makeMatrix({ set, atMs: noonMs });
    expect(made.tables.map(({ pairs }) => pairs)).toEqual([[{ from: ['kz/*'], to: ['uz/*'] }]]);
    expect(made.tables[0]?.rows.map(({ kinds }) => kinds)).toEqual([['REQUEST']]);
    // With no handling code or with H1; not with any other.
    expect(made.columns).toEqual([{ crimeAreas: ['drugs', 'precursors'], handlings: ['', 'H1'] }]);
  });

  it('is a page without script or address, in both languages', async () => {
    using set = setOf([document([permit()])], engine);
    const made = makeMatrix({ set, atMs: noonMs });
    for (const language of ['en', 'ru'] as const) {
      const page = matrixPage(made, language);
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).not.toMatch(/<script|https?:|src=|javascript:/u);
    }
    await Promise.resolve();
  });
});
