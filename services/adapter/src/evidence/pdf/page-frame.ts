import type { Measure, Run } from './text-lines.ts';
import { linesOf, widthOfText } from './text-lines.ts';

/** ISO 216 A4, points. */
export const pageSize = { width: 595.28, height: 841.89 } as const;
export const pageMargin = { left: 54, right: 54, bottom: 54, top: 40 } as const;
export const contentWidth: number = pageSize.width - pageMargin.left - pageMargin.right;

export const colours = {
  ink: '#16202b',
  soft: '#47535f',
  line: '#b9c2cb',
  wash: '#f3f5f7',
  mark: '#0b4f6c',
  bad: '#8f1d1d',
  good: '#1d5b34',
  paper: '#ffffff',
} as const;
export type Colour = (typeof colours)[keyof typeof colours];

/** What stands on every page: nobody holds one sheet without knowing how it may be used. */
export interface PageFrame {
  /** Handling codes, marking and whatever else binds the reader. Wrapped, never cut. */
  readonly labels: string;
  /** Set where the content may not be used in court; a band across every page. */
  readonly restriction: string | null;
  /** Below, on the left: what this paper is about. */
  readonly subject: string;
  /** Below, on the right. */
  pageOf(page: number, pages: number): string;
}

const frameSizePoints = 7.5;
const frameLineHeight = 10;
const bandHeight = 18;
const bandSizePoints = 10;

/** A frame with its lines broken, and where the content of a page may stand. */
export interface LaidFrame {
  readonly labelLines: readonly Run[][];
  readonly bandLines: readonly Run[][];
  /** Top of the content, points from the top of the page. */
  readonly top: number;
  /** Lower end of the content. */
  readonly bottom: number;
}

export function layFrame(frame: PageFrame, measure: (size: number) => Measure): LaidFrame {
  const labelLines = linesOf(frame.labels, { face: 'bold', width: contentWidth, measure: measure(frameSizePoints) });
  const bandLines =
    frame.restriction === null
      ? []
      : linesOf(frame.restriction, { face: 'bold', width: contentWidth - 16, measure: measure(bandSizePoints) });
  const bands = bandLines.length === 0 ? 0 : bandLines.length * bandHeight + 6;
  return {
    labelLines,
    bandLines,
    top: pageMargin.top + labelLines.length * frameLineHeight + 6 + bands + 10,
    bottom: pageSize.height - pageMargin.bottom - 14,
  };
}

/** Draws the frame of one page; `write` puts a line of runs with its left end and its baseline. */
export function drawFrame(
  doc: PDFKit.PDFDocument,
  {
    frame,
    laid,
    page,
    pages,
    measure,
    write,
  }: {
    frame: PageFrame;
    laid: LaidFrame;
    page: number;
    pages: number;
    measure: (size: number) => Measure;
    write: (runs: readonly Run[], at: { x: number; baseline: number; size: number; colour: Colour }) => void;
  },
): void {
  const right = pageSize.width - pageMargin.right;
  // ISO 32000-1 §14.8.2.2: what repeats on every page is an artifact; the first page says it in its text as well.
  doc.markContent('Artifact', { type: 'Pagination' });
  let y: number = pageMargin.top;
  for (const line of laid.labelLines) {
    write(line, { x: pageMargin.left, baseline: y, size: frameSizePoints, colour: colours.soft });
    y += frameLineHeight;
  }
  doc
    .moveTo(pageMargin.left, y - 3)
    .lineTo(right, y - 3)
    .lineWidth(0.8)
    .strokeColor(colours.mark)
    .stroke();
  y += 3;
  if (laid.bandLines.length > 0) {
    doc.rect(pageMargin.left, y, contentWidth, laid.bandLines.length * bandHeight).fill(colours.bad);
    for (const line of laid.bandLines) {
      const text = line.map((run) => run.text).join('');
      const width = widthOfText(text, { face: 'bold', measure: measure(bandSizePoints) });
      const x = pageMargin.left + (contentWidth - width) / 2;
      write(line, { x, baseline: y + 12.6, size: bandSizePoints, colour: colours.paper });
      y += bandHeight;
    }
  }
  const footer = pageSize.height - pageMargin.bottom + 12;
  const number = frame.pageOf(page, pages);
  const numberWidth = widthOfText(number, { face: 'regular', measure: measure(frameSizePoints) });
  doc
    .moveTo(pageMargin.left, footer - 12)
    .lineTo(right, footer - 12)
    .lineWidth(0.5)
    .strokeColor(colours.line)
    .stroke();
  write([{ text: number, face: 'regular' }], {
    x: right - numberWidth,
    baseline: footer,
    size: frameSizePoints,
    colour: colours.soft,
  });
  const subjects = linesOf(frame.subject, {
    face: 'regular',
    width: contentWidth - numberWidth - 20,
    measure: measure(frameSizePoints),
  });
  for (const [i, line] of subjects.entries())
    write(line, {
      x: pageMargin.left,
      baseline: footer + i * frameLineHeight,
      size: frameSizePoints,
      colour: colours.soft,
    });
  doc.endMarkedContent();
}
