import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF as Chromium writes it: glyphs of two bytes, and for each font a table from glyphs to text
 * (ISO 32000-1 §9.10.3). Not a reader for other PDFs.
 */
export function pdfText(pdf: Buffer): string {
  const objects = readObjects(pdf);
  const fonts = fontsOf(objects);
  return [...objects.values()]
    .filter(({ stream }) => stream !== undefined && /\bT[jJ]\b/u.test(stream))
    .map(({ stream }) => textOf(stream ?? '', fonts))
    .join('\n');
}

interface PdfObject {
  dictionary: string;
  stream: string | undefined;
}

function readObjects(pdf: Buffer): Map<string, PdfObject> {
  const source = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const match of source.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n([\s\S]*?)(?:\nendobj|\bstream\r?\n)/gu)) {
    const [whole, number = '', dictionary = ''] = match;
    const length = /\/Length (\d+)/u.exec(dictionary)?.[1];
    if (!whole.endsWith('stream\n') || length === undefined) {
      objects.set(number, { dictionary, stream: undefined });
      continue;
    }
    const start = match.index + whole.length;
    const bytes = pdf.subarray(start, start + Number(length));
    const plain = dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
    objects.set(number, { dictionary, stream: plain.toString('latin1') });
  }
  return objects;
}

type Glyphs = ReadonlyMap<string, string>;

/** Glyph tables by the names that pages give to fonts; Chromium gives a font one name in the whole file. */
function fontsOf(objects: ReadonlyMap<string, PdfObject>): Map<string, Glyphs> {
  const fonts = new Map<string, Glyphs>();
  for (const { dictionary } of objects.values()) {
    for (const [, name = '', number = ''] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/gu)) {
      const table = /\/ToUnicode (\d+) 0 R/u.exec(objects.get(number)?.dictionary ?? '')?.[1] ?? '';
      fonts.set(name, glyphsOf(objects.get(table)?.stream ?? ''));
    }
  }
  return fonts;
}

function glyphsOf(table: string): Glyphs {
  const glyphs = new Map<string, string>();
  const written = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu))
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/gu)) glyphs.set(glyph, written(text));
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu)) {
    for (const [, first = '', last = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/gu)) {
      const from = Number.parseInt(first, 16);
      for (let glyph = from; glyph <= Number.parseInt(last, 16); glyph++)
        glyphs.set(
          glyph.toString(16).padStart(first.length, '0').toUpperCase(),
          String.fromCodePoint(Number.parseInt(text, 16) + glyph - from),
        );
    }
  }
  return glyphs;
}

function textOf(content: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let glyphs: Glyphs | undefined;
  let text = '';
  for (const [, font, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/gu)) {
    if (font !== undefined) glyphs = fonts.get(font);
    for (const [glyph] of (hex ?? '').matchAll(/.{4}/gu)) text += glyphs?.get(glyph.toUpperCase()) ?? '';
  }
  return text;
}
