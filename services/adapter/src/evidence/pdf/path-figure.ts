import { toHex } from '@tamga/core/identifiers';
import { colours, contentWidth } from './page-frame.ts';
import type { Canvas, Sheet } from './sheet.ts';
import type { Style } from './styles.ts';
import type { PathStep } from './tree-path.ts';

/** A path of any length stands on one page: a tall one in smaller boxes. */
const figureHeightMax = 600;
const levelHeightMax = 30;
const boxWidth = 132;
const ends = 22;
const name: Style = { size: 6.5, face: 'regular', colour: colours.soft };
/** Digits of a hash that a box shows: enough to compare by eye with the file. */
const digitsShown = 16;

/** The path from an entry up to the root: what lies on it in a strong line, the hash beside it on either side. */
export function drawPath(
  sheet: Sheet,
  path: { steps: readonly PathStep[]; leafHash: Uint8Array; leafName: string; rootName: string; alt: string },
): void {
  const { steps, leafHash, leafName, rootName, alt } = path;
  const size = sizeOf(steps.length);
  const { levelHeight, boxHeight } = size;
  sheet.figure({
    alt,
    height: pathHeight(steps.length),
    draw: (canvas) => {
      const middle = canvas.x + contentWidth / 2;
      const under = { x: middle - boxWidth / 2, width: boxWidth * 2, style: name };
      const topOf = (level: number): number => canvas.y + ends / 2 + (steps.length - level) * levelHeight;
      for (const [level, { sibling, side }] of steps.entries()) {
        const x = middle + (side === 'left' ? -1 : 1) * (boxWidth + 34);
        line(canvas, { from: [middle, topOf(level)], to: [middle, topOf(level + 1) + boxHeight], isOwn: true });
        line(canvas, { from: [x, topOf(level)], to: [middle, topOf(level + 1) + boxHeight], isOwn: false });
        box(canvas, { middle: x, top: topOf(level), hash: sibling, isOwn: false, size });
      }
      box(canvas, { middle, top: topOf(0), hash: leafHash, isOwn: true, size });
      for (const [level, { node }] of steps.entries())
        box(canvas, { middle, top: topOf(level + 1), hash: node, isOwn: true, size });
      canvas.text(leafName, { ...under, baseline: topOf(0) + boxHeight + 8 });
      canvas.text(rootName, { ...under, baseline: topOf(steps.length) - 3 });
    },
  });
}

/** What the drawing takes of a page. */
export function pathHeight(levels: number): number {
  return (levels + 1) * sizeOf(levels).levelHeight + ends;
}

interface Size {
  readonly levelHeight: number;
  readonly boxHeight: number;
  readonly fontSize: number;
}

function sizeOf(levels: number): Size {
  const levelHeight = Math.min(levelHeightMax, (figureHeightMax - ends) / (levels + 1));
  const boxHeight = levelHeight * 0.64;
  return { levelHeight, boxHeight, fontSize: Math.min(7.5, boxHeight * 0.7) };
}

function line(
  { doc }: Canvas,
  { from, to, isOwn }: { from: readonly [number, number]; to: readonly [number, number]; isOwn: boolean },
): void {
  doc
    .moveTo(...from)
    .lineTo(...to)
    .lineWidth(isOwn ? 1.4 : 0.6)
    .stroke(isOwn ? colours.mark : colours.line);
}

function box(canvas: Canvas, of: { middle: number; top: number; hash: Uint8Array; isOwn: boolean; size: Size }): void {
  const { middle, top, hash, isOwn, size } = of;
  const { boxHeight, fontSize } = size;
  canvas.doc
    .roundedRect(middle - boxWidth / 2, top, boxWidth, boxHeight, 2)
    .lineWidth(isOwn ? 1.2 : 0.6)
    .fillAndStroke(isOwn ? colours.wash : colours.paper, isOwn ? colours.mark : colours.line);
  canvas.text(`${toHex(hash).slice(0, digitsShown)}…`, {
    x: middle - boxWidth / 2 + 22,
    baseline: top + boxHeight / 2 + fontSize * 0.35,
    width: boxWidth,
    style: { size: fontSize, face: 'mono', colour: colours.ink },
  });
}
