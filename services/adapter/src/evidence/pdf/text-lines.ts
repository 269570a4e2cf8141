import type { Face } from './type-faces.ts';

/** A piece of a line in one face. */
export interface Run {
  readonly text: string;
  readonly face: Face;
}

/** What is asked of the faces, at the size in which the text will stand. */
export interface Measure {
  has(codePoint: number, face: Face): boolean;
  /** Points that a grapheme takes. */
  widthOf(grapheme: string, face: Face): number;
}

interface Glyph extends Run {
  readonly width: number;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** After these a word may end its line. */
const breakAfter = new Set([' ', '-', '–', '—', ';']);
/** After these too, where a word is longer than a line: ids, addresses, paths. */
const breakLongAfter = new Set(['/', '@', '.', ',', ':', '_', '=', '&', '?']);

/**
 * Breaks a text into lines no wider than `width`: after spaces and hyphens, and inside a word that is longer than a line.
 * Nothing is left out. A letter that `face` lacks comes in the mono face; one that neither has, every control character and
 * every mark that turns the direction of text stand as their code, ‹U+4E2D›.
 */
export function linesOf(text: string, options: { face: Face; width: number; measure: Measure }): Run[][] {
  return text
    .toWellFormed()
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .flatMap((paragraph) => paragraphLines(paragraph, options));
}

export function widthOfText(text: string, options: { face: Face; measure: Measure }): number {
  return glyphsOf(text, options).reduce((sum, { width }) => sum + width, 0);
}

function paragraphLines(
  paragraph: string,
  { face, width, measure }: { face: Face; width: number; measure: Measure },
): Run[][] {
  const lines: Run[][] = [];
  let line: Glyph[] = [];
  let lineWidth = 0;
  const close = (): void => {
    lines.push(joined(line));
    line = [];
    lineWidth = 0;
  };
  const words = wordsOf(glyphsOf(paragraph, { face, measure }), breakAfter).flatMap((word) =>
    inkWidth(word) > width ? wordsOf(word, breakLongAfter) : [word],
  );
  for (const word of words) {
    // A space at the end of a line may stand over its edge: nobody sees it.
    if (lineWidth > 0 && lineWidth + inkWidth(word) > width) close();
    for (const glyph of word) {
      if (lineWidth > 0 && glyph.text !== ' ' && lineWidth + glyph.width > width) close();
      line.push(glyph);
      lineWidth += glyph.width;
    }
  }
  close();
  return lines;
}

function inkWidth(word: readonly Glyph[]): number {
  const last = word.at(-1);
  const all = word.reduce((sum, { width }) => sum + width, 0);
  return last?.text === ' ' ? all - last.width : all;
}

function wordsOf(glyphs: readonly Glyph[], after: ReadonlySet<string>): Glyph[][] {
  const words: Glyph[][] = [];
  let word: Glyph[] = [];
  for (const glyph of glyphs) {
    word.push(glyph);
    if (!after.has(glyph.text)) continue;
    words.push(word);
    word = [];
  }
  if (word.length > 0) words.push(word);
  return words;
}

function glyphsOf(text: string, { face, measure }: { face: Face; measure: Measure }): Glyph[] {
  const glyphs: Glyph[] = [];
  let unknown: string[] = [];
  const flush = (): void => {
    if (unknown.length === 0) return;
    for (const character of `‹${unknown.join(' ')}›`) glyphs.push(glyphIn(character, face, measure));
    unknown = [];
  };
  for (const { segment } of graphemes.segment(text.replaceAll('\t', ' '))) {
    const shown = isHidden(segment) ? undefined : faceFor(segment, face, measure);
    if (shown === undefined) for (const character of segment) unknown.push(codeOf(character));
    else {
      flush();
      glyphs.push(glyphIn(segment, shown, measure));
    }
  }
  flush();
  return glyphs;
}

function glyphIn(text: string, face: Face, measure: Measure): Glyph {
  return { text, face, width: measure.widthOf(text, face) };
}

function faceFor(grapheme: string, face: Face, measure: Measure): Face | undefined {
  const candidates: readonly Face[] = face === 'mono' ? ['mono', 'regular'] : [face, 'mono'];
  return candidates.find((one) =>
    Array.from(grapheme).every((character) => measure.has(character.codePointAt(0) ?? 0, one)),
  );
}

/** Characters that show nothing themselves and can make one text look like another. */
function isHidden(grapheme: string): boolean {
  return /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(grapheme);
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function joined(glyphs: readonly Glyph[]): Run[] {
  const runs: { text: string; face: Face }[] = [];
  for (const { text, face } of glyphs) {
    const last = runs.at(-1);
    if (last?.face === face) last.text += text;
    else runs.push({ text, face });
  }
  return runs;
}
