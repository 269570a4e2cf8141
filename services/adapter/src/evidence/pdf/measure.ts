import { create, type Font } from 'fontkit';
import type { Measure } from './text-lines.ts';
import { faces, type Face, type TypeFaces } from './type-faces.ts';

/** Measures in the faces of a PDF, for any size. Widths of graphemes are remembered. */
export function createMeasure(typeFaces: TypeFaces): (sizePoints: number) => Measure {
  const fonts = new Map(faces.map((face) => [face, openFont(typeFaces[face], face)] as const));
  const widths = new Map<string, number>();
  const fontOf = (face: Face): Font => {
    const font = fonts.get(face);
    if (font === undefined) throw new Error(`no font was opened for ${face}`);
    return font;
  };
  const emWidth = (grapheme: string, face: Face): number => {
    const key = `${face} ${grapheme}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const font = fontOf(face);
    const width = font.layout(grapheme).advanceWidth / font.unitsPerEm;
    widths.set(key, width);
    return width;
  };
  return (sizePoints) => ({
    has: (codePoint, face) => fontOf(face).hasGlyphForCodePoint(codePoint),
    widthOf: (grapheme, face) => emWidth(grapheme, face) * sizePoints,
  });
}

function openFont(bytes: Uint8Array, face: Face): Font {
  const font = create(Buffer.from(bytes));
  if (!('layout' in font)) throw new TypeError(`the file of the face ${face} is a collection, not one font`);
  return font;
}
