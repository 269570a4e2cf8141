import { colours, contentWidth } from './page-frame.ts';
import type { Canvas, Sheet } from './sheet.ts';
import { figureLineFactor, type Style } from './styles.ts';

/** One step on the way of a message. `at` is the lane where it happens, `to` where an arrow leads from there. */
export interface WayStep {
  readonly at: Lane;
  readonly to: Lane | null;
  readonly what: string;
  readonly time: string;
}
export type Lane = 'sender' | 'centre' | 'recipient';

/** More steps would not fit one page. */
export const wayStepsMax = 12;

const lanes: readonly Lane[] = ['sender', 'centre', 'recipient'];
const laneWidth = contentWidth / lanes.length;
const boxWidth = laneWidth - 22;
const textWidth = boxWidth - 14;
const padding = 6;
const arrowHeight = 11;
const label: Style = { size: 8, face: 'regular', colour: colours.ink };
const time: Style = { size: 7, face: 'regular', colour: colours.soft };
const head: Style = { size: 8.5, face: 'bold', colour: colours.paper };

interface PlacedStep extends WayStep {
  readonly top: number;
  readonly height: number;
  readonly lines: number;
}

/** The way of a message from its sender through the centre to whoever got it, from top to bottom, in the order of the log. */
export function drawWay(
  sheet: Sheet,
  way: { heading: string; names: Readonly<Record<Lane, string>>; steps: readonly WayStep[]; alt: string },
): void {
  const headLines = Math.max(
    ...lanes.map((lane) => sheet.lineCount(way.names[lane], { width: textWidth, style: head })),
  );
  const headHeight = headLines * head.size * figureLineFactor + 2 * padding;
  let top = headHeight + 12;
  const placed = way.steps.map((step): PlacedStep => {
    const lines = sheet.lineCount(step.what, { width: textWidth, style: label });
    const height = lines * label.size * figureLineFactor + time.size * figureLineFactor + 2 * padding;
    const one = { ...step, top, height, lines };
    top += height + arrowHeight;
    return one;
  });
  // The heading stands above its drawing, on the same page.
  sheet.heading(2, way.heading, top);
  sheet.figure({
    alt: way.alt,
    height: top,
    draw: (canvas) => {
      for (const lane of lanes) drawLane(canvas, { lane, name: way.names[lane], headHeight, height: top });
      for (const step of placed) drawStep(canvas, step);
    },
  });
}

function middleOf({ x }: Canvas, lane: Lane): number {
  return x + lanes.indexOf(lane) * laneWidth + laneWidth / 2;
}

function drawLane(
  canvas: Canvas,
  { lane, name, headHeight, height }: { lane: Lane; name: string; headHeight: number; height: number },
): void {
  const { doc, y } = canvas;
  const middle = middleOf(canvas, lane);
  const left = middle - boxWidth / 2;
  doc
    .moveTo(middle, y + headHeight)
    .lineTo(middle, y + height)
    .dash(2, { space: 3 })
    .lineWidth(0.7)
    .stroke(colours.line)
    .undash();
  doc.roundedRect(left, y, boxWidth, headHeight, 3).fill(colours.mark);
  canvas.text(name, { x: left + 7, baseline: y + padding + head.size, width: textWidth, style: head });
}

function drawStep(canvas: Canvas, { at, to, what, time: when, top, height, lines }: PlacedStep): void {
  const { doc } = canvas;
  const y = canvas.y + top;
  const middle = middleOf(canvas, at);
  const left = middle - boxWidth / 2;
  if (to !== null) drawArrow(canvas, { from: middle, to: middleOf(canvas, to), top: y + height });
  doc.roundedRect(left, y, boxWidth, height, 3).lineWidth(0.8).fillAndStroke(colours.paper, colours.mark);
  const baseline = y + padding + label.size;
  canvas.text(what, { x: left + 7, baseline, width: textWidth, style: label });
  const under = baseline + (lines - 1) * label.size * figureLineFactor + time.size * figureLineFactor;
  canvas.text(when, { x: left + 7, baseline: under, width: textWidth, style: time });
}

function drawArrow({ doc }: Canvas, { from, to, top }: { from: number; to: number; top: number }): void {
  const sign = to > from ? 1 : -1;
  const y = top + arrowHeight / 2;
  const end = to - sign * 3;
  doc.moveTo(from, top).lineTo(from, y).lineTo(end, y).lineWidth(0.9).stroke(colours.mark);
  doc
    .moveTo(end, y)
    .lineTo(end - sign * 5, y - 2.6)
    .lineTo(end - sign * 5, y + 2.6)
    .fill(colours.mark);
}
