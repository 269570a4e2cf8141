/** The evidence PDF as another reader of PDFs reads it. */
import { readPdf, type ReadPdf } from '@tamga/platform/read-pdf-fixture';
import { beforeAll, expect, test } from 'vitest';
import { bodyOutline } from './body-outline.ts';
import { evidencePdf } from './evidence-pdf.ts';
import { createPdfMaker } from './make-pdf.ts';
import type { PaperContent } from './paper.ts';
import { longNames, paperContent } from './paper.fixture.ts';
import { paperEn } from './phrases-en.ts';
import { paperRu } from './phrases-ru.ts';
import { loadTypeFaces, type TypeFaces } from './type-faces.ts';
import { wordsOf } from '../../light/language.ts';

let faces: TypeFaces;
/** The paper of the fixture as it is, in English, and as it was read. */
let bytes: Uint8Array;
let english: ReadPdf;
beforeAll(async () => {
  faces = await loadTypeFaces();
  bytes = await evidencePdf(paperContent(), faces);
  english = await readPdf(bytes);
});

async function read(changes: Partial<PaperContent> = {}): Promise<ReadPdf> {
  return await readPdf(await evidencePdf(paperContent(changes), faces));
}

test.each([
  ['en', 'not for use in court', 'suspect'],
  ['ru', 'не для использования в суде', 'подозреваемый'],
] as const)('under H1 without consent every page says so, with all labels (%s)', async (language, phrase, label) => {
  const { pages } = language === 'en' ? english : await read({ language });
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.filter((text) => !text.includes(phrase))).toEqual([]);
  expect(pages.filter((text) => !text.includes('H1') || !text.includes(label))).toEqual([]);
});

test('without that finding no page says it', async () => {
  const { pages } = await read({ findings: [] });
  expect(pages.some((text) => text.includes('not for use in court'))).toBe(false);
});

test('what is proved stands on the first page, how to check it on the last, and the bundle is attached', async () => {
  const content = paperContent();
  const { pages, attachments, outline } = english;
  const first = pages[0] ?? '';
  expect(first).toContain('National contact point of Kazakhstan (kz/ncp) sealed and signed this message');
  expect(first).toContain('2026-11-21 19:58:12 UTC (2026-11-22 00:58:12 Asia/Almaty, Asia/Tashkent)');
  expect(first).toContain('117 entries, which 5 members cosigned (kg, kz, ru, tj, uz)');
  const last = pages.at(-1)?.replaceAll(' ', '') ?? '';
  expect(last).toContain(`tamga-verify--trustsha256:${content.region.hash}${content.bundle.name}`);
  expect(last).toContain(content.bundle.sha256);
  expect([...attachments.keys()]).toEqual([content.bundle.name]);
  expect(Buffer.from(attachments.get(content.bundle.name) ?? [])).toEqual(Buffer.from(content.bundle.bytes));
  expect(outline).toContain('How to check it');
});

test('articles stand in both languages with who signed them, obligations and every outcome', async () => {
  const { pages } = english;
  const text = pages.join(' ');
  expect(text).toContain('The parties exchange operational information');
  expect(text).toContain('Стороны обмениваются оперативной информацией');
  expect(text).toContain('az, kg, kz, ru, tj, tm, uz');
  expect(text).toContain('answer within: 30 days');
  expect(text).toContain('to no third party without written consent');
  for (const state of ['delivered; entry 44', 'opened; entry 90']) expect(text).toContain(state);
});

test('letters of every alphabet of the region wrap and never run over an edge', async () => {
  const { pages, widest } = english;
  const text = pages.join('').replaceAll(/\s/gu, '');
  for (const name of Object.values(longNames)) expect(text).toContain(name.replaceAll(/\s/gu, ''));
  // The right margin is 54 of 595.28 points; a space at the end of a line may stand in it.
  expect(widest).toBeLessThan(1 - 50 / 595.28);
});

test('what the faces cannot show stands as its code, a mark that turns text as well', async () => {
  const { pages } = english;
  const text = pages.join(' ');
  expect(text).toContain('‹U+4E2D U+6587›');
  expect(text).toContain('‹U+202E›back');
  expect(text).not.toContain('\u202E');
});

test('it is tagged, has a title and a language, and says of drawings what they show', async () => {
  const { roles, title, language, alternatives } = english;
  expect([title, language]).toEqual(['Evidence of a message 019a8f00c3d4000102030405060708ff', 'en']);
  for (const role of ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Figure'])
    expect(roles).toContain(role);
  expect(alternatives).toHaveLength(3);
});

test('the same content gives the same bytes, in a thread of its own too', async () => {
  expect(Buffer.compare(bytes, await evidencePdf(paperContent(), faces))).toBe(0);
  const threaded = await createPdfMaker()(paperContent());
  expect(Buffer.compare(bytes, threaded ?? new Uint8Array())).toBe(0);
});

test('more papers than may wait are not taken, and those that wait are made', async () => {
  const make = createPdfMaker();
  const { proved } = paperContent();
  // Contents that no thread can be given: each fails at once, and none takes another's place for good.
  const unmakeable = { ...paperContent(), proved: { ...proved, kind: (() => 'REQUEST') as unknown as 'REQUEST' } };
  const waiting = Array.from({ length: 17 }, () => make(unmakeable));
  expect(waiting.map((one) => one === undefined).lastIndexOf(true)).toBe(16);
  await Promise.allSettled(waiting.flatMap((one) => one ?? []));
  expect(await make(paperContent())).toBeInstanceOf(Uint8Array);
});

test('without the key the paper says that the content is not part of it', async () => {
  const { proved } = paperContent();
  const { pages } = await read({ proved: { ...proved, body: undefined } });
  const text = pages.join(' ');
  expect(text).toContain('The content is not part of this bundle.');
  expect(text).not.toContain(longNames.tk);
});

test('a path of any length and many recipients stand on their pages', async () => {
  const content = paperContent();
  const { proved } = content;
  const [step] = content.path.steps;
  const [outcome] = proved.outcomes;
  if (step === undefined || outcome === undefined) throw new Error('the fixture has a path and outcomes');
  const { pages, widest } = await read({
    path: { ...content.path, steps: Array.from({ length: 62 }, () => step) },
    proved: { ...proved, outcomes: Array.from({ length: 40 }, () => outcome) },
  });
  expect(pages.join(' ')).toContain('31 more statements are in the table above');
  expect(widest).toBeLessThan(1);
});

test('both catalogues have the same phrases with the same values', () => {
  const values = (text: string): string[] => [...text.matchAll(/\{\w+\}/gu)].map(([value]) => value).toSorted();
  expect(Object.keys(paperRu).toSorted()).toEqual(Object.keys(paperEn).toSorted());
  for (const [phrase, text] of Object.entries(paperEn))
    expect([phrase, values(paperRu[phrase as keyof typeof paperEn])]).toEqual([phrase, values(text)]);
});

test('a body is outlined whole, in the order of its form', () => {
  const form = {
    title: [{ language: 'en', text: 'Check' }],
    text: [
      { language: 'en', text: 'One' },
      { language: 'ru', text: 'Два', authentic: true },
    ],
  };
  const rows = bodyOutline(wordsOf('en'), 'REQUEST', form);
  expect(rows.map(({ value, depth }) => [value, depth])).toEqual([
    ['Check (English)', 0],
    ['One (English)', 0],
    ['Два (Russian, authentic text)', 0],
  ]);
});
