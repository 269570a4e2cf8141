import { colours, type Colour } from './page-frame.ts';
import type { Face } from './type-faces.ts';

/** A text with its face; a plain string stands in the regular one. */
export type Cell = string | { readonly text: string; readonly face: Face };

export interface Style {
  readonly size: number;
  readonly face: Face;
  readonly colour: Colour;
}

export const body: Style = { size: 9.5, face: 'regular', colour: colours.ink };
export const small: Style = { size: 8, face: 'regular', colour: colours.soft };
export const headings: readonly Style[] = [
  { size: 20, face: 'bold', colour: colours.ink },
  { size: 13, face: 'bold', colour: colours.mark },
  { size: 10.5, face: 'bold', colour: colours.ink },
];
export const lineFactor = 1.42;
/** Lines stand closer in drawings. */
export const figureLineFactor = 1.25;
/** Where the baseline lies in a line, as a share of its size. */
export const ascent = 1.07;
/** How much must fit under a heading, or it goes to the next page with what follows. */
export const keepWithNext = 48;
export const cellPadding = 4;
export const nameShare = 0.28;
export const indentPoints = 14;

/** Hashes are long and are compared, not read. */
export function faceSize({ face }: { face: Face }, { size }: Style): number {
  return face === 'mono' ? size * 0.82 : size;
}

export function paragraphStyle(style: 'body' | 'soft' | 'bad' | 'strong'): Style {
  switch (style) {
    case 'soft':
      return small;
    case 'bad':
      return { ...body, face: 'bold', colour: colours.bad };
    case 'strong':
      return { ...body, face: 'bold' };
    case 'body':
      return body;
    default:
      return assertNever(style);
  }
}

function assertNever(style: never): never {
  throw new Error(`unknown style ${String(style)}`);
}
