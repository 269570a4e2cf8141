import PdfKit from 'pdfkit';
import { createMeasure } from './measure.ts';
import {
  colours,
  contentWidth,
  drawFrame,
  layFrame,
  pageMargin,
  pageSize,
  type Colour,
  type LaidFrame,
  type PageFrame,
} from './page-frame.ts';
import {
  ascent,
  body,
  cellPadding,
  faceSize,
  figureLineFactor,
  headings,
  indentPoints,
  keepWithNext,
  lineFactor,
  nameShare,
  paragraphStyle,
  small,
  type Cell,
  type Style,
} from './styles.ts';
import { linesOf, type Measure, type Run } from './text-lines.ts';
import { faces, type TypeFaces } from './type-faces.ts';

export interface Column {
  readonly title: string;
  /** Share of the width. */
  readonly share: number;
}

/** Where a drawing may draw; its origin is the upper left corner. */
export interface Canvas {
  readonly doc: PDFKit.PDFDocument;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Writes a text in as many lines as it takes. */
  text(text: string, at: { x: number; baseline: number; width: number; style: Style }): void;
}

type Structure = PDFKit.PDFStructureElement;

/**
 * A tagged PDF that is written from top to bottom. Text is broken here, by the widths of the very faces that are embedded:
 * nothing runs over an edge, nothing is cut. Without clock and randomness: the same calls give the same bytes.
 */
export class Sheet {
  readonly #doc: PDFKit.PDFDocument;
  readonly #frame: PageFrame;
  readonly #laid: LaidFrame;
  readonly #measure: (size: number) => Measure;
  readonly #chunks: Uint8Array[] = [];
  readonly #root: Structure;
  readonly #ended: Promise<void>;
  #y: number;

  constructor(options: {
    title: string;
    language: string;
    frame: PageFrame;
    typeFaces: TypeFaces;
    /** Stands as the moment of creation, Unix milliseconds. */
    createdMs: number;
  }) {
    const { title, language, frame, typeFaces, createdMs } = options;
    this.#doc = new PdfKit({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      lang: language,
      displayTitle: true,
      info: { Title: title, Producer: 'Tamga', Creator: 'Tamga', CreationDate: new Date(createdMs) },
    });
    this.#frame = frame;
    this.#measure = createMeasure(typeFaces);
    this.#laid = layFrame(frame, this.#measure);
    for (const face of faces) this.#doc.registerFont(face, Buffer.from(typeFaces[face]));
    this.#ended = new Promise((resolve, reject) => {
      this.#doc.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
      this.#doc.on('end', () => resolve());
      this.#doc.on('error', reject);
    });
    this.#root = this.#doc.struct('Document');
    this.#doc.addStructure(this.#root);
    this.#y = this.#laid.top;
    this.newPage();
  }

  /** Pages so far. */
  get pageCount(): number {
    return this.#doc.bufferedPageRange().count;
  }

  newPage(): void {
    this.#doc.addPage();
    this.#y = this.#laid.top;
  }

  /** How many lines a text takes: for drawings whose height depends on it. */
  lineCount(text: string, { width, style }: { width: number; style: Style }): number {
    return this.#lines(text, style, width).length;
  }

  /** Level 1 is the title of the document. `keep`: points of what follows that must stand on the same page. */
  heading(level: 1 | 2 | 3, text: string, keep: number = keepWithNext): void {
    const style = headings[level - 1] ?? body;
    this.#gap(level === 1 ? 0 : level === 2 ? 18 : 10);
    this.#reserve(style.size * lineFactor + keep);
    if (level === 2) this.#doc.outline.addItem(text);
    this.#block(`H${level}`, text, { style, x: 0, width: contentWidth });
    this.#gap(level === 1 ? 4 : 3);
  }

  paragraph(text: string, style: 'body' | 'soft' | 'bad' | 'strong' = 'body'): void {
    this.#block('P', text, { style: paragraphStyle(style), x: 0, width: contentWidth });
    this.#gap(4);
  }

  bullets(items: readonly string[]): void {
    const list = this.#element('L');
    for (const item of items) {
      const entry = this.#element('LI', list);
      this.#reserve(body.size * lineFactor);
      const baseline = this.#y + body.size * ascent;
      this.#mark(this.#element('Lbl', entry), 'Lbl', () =>
        this.#write([{ text: '•', face: 'regular' }], { x: 4, baseline, size: body.size, colour: colours.mark }),
      );
      this.#block('LBody', item, { style: body, x: indentPoints, width: contentWidth - indentPoints, parent: entry });
      this.#gap(2);
    }
    this.#gap(3);
  }

  /** Names and values beside each other. `depth` sets what belongs to the one above further in. */
  definitions(rows: readonly { name: string; value: Cell; depth?: number }[]): void {
    const table = this.#element('Table');
    for (const { name, value, depth = 0 } of rows) {
      const indent = Math.min(depth, 8) * 10;
      const nameWidth = contentWidth * nameShare;
      const cells = [
        { cell: name, x: indent, width: nameWidth - indent - 10, style: { ...body, colour: colours.soft }, type: 'TH' },
        { cell: value, x: nameWidth, width: contentWidth - nameWidth, style: body, type: 'TD' },
      ];
      this.#row(table, cells, { rule: false });
    }
    this.#gap(5);
  }

  table(columns: readonly Column[], rows: readonly (readonly Cell[])[]): void {
    const table = this.#element('Table');
    const total = columns.reduce((sum, { share }) => sum + share, 0);
    let x = 0;
    const places = columns.map(({ share }) => {
      const width = (contentWidth * share) / total;
      const place = { x, width: width - 8 };
      x += width;
      return place;
    });
    const cellsOf = (row: readonly Cell[], style: Style, type: string) =>
      places.map((place, i) => ({ cell: row[i] ?? '', ...place, style, type }));
    this.#reserve(keepWithNext);
    const titles = columns.map(({ title }) => title);
    this.#row(table, cellsOf(titles, { ...small, face: 'bold' }, 'TH'), { rule: true });
    for (const row of rows) this.#row(table, cellsOf(row, { ...body, size: 8.5 }, 'TD'), { rule: true });
    this.#gap(6);
  }

  /** A drawing that is kept on one page. `alt` says in words what it shows. */
  figure(options: { alt: string; height: number; draw: (canvas: Canvas) => void }): void {
    const { alt, height, draw } = options;
    this.#reserve(height);
    const figure = this.#doc.struct('Figure', { alt });
    this.#root.add(figure);
    const y = this.#y;
    this.#mark(figure, 'Figure', () =>
      draw({
        doc: this.#doc,
        x: pageMargin.left,
        y,
        width: contentWidth,
        text: (text, at) => this.#place(text, at),
      }),
    );
    this.#y += height;
    this.#gap(6);
  }

  /** A text that nothing may break off, in a box: a command, a hash. */
  box(text: string, style: 'mono' | 'bad'): void {
    const inner = style === 'mono' ? { ...body, size: 8, face: 'mono' as const } : paragraphStyle('bad');
    const lines = this.#lines(text, inner, contentWidth - 20);
    const height = lines.length * inner.size * lineFactor + 12;
    this.#reserve(height);
    const top = this.#y;
    const paragraph = this.#element('P');
    this.#mark(paragraph, 'P', () => {
      this.#doc.rect(pageMargin.left, top, contentWidth, height);
      if (style === 'mono') this.#doc.fill(colours.wash);
      else this.#doc.lineWidth(1.2).stroke(colours.bad);
      for (const [i, line] of lines.entries())
        this.#write(line, {
          x: 10,
          baseline: top + 6 + i * inner.size * lineFactor + inner.size * ascent,
          size: inner.size,
          colour: inner.colour,
        });
    });
    this.#y += height;
    this.#gap(6);
  }

  /** Puts a file into the PDF, as an attachment that every reader can take out again. */
  attach(file: { bytes: Uint8Array; name: string; type: string; description: string; createdMs: number }): void {
    const { bytes, name, type, description, createdMs } = file;
    const date = new Date(createdMs);
    this.#doc.file(Buffer.from(bytes), { name, type, description, creationDate: date, modifiedDate: date });
  }

  /** Draws the frames and gives the bytes. Nothing can be written afterwards. */
  async finish(): Promise<Uint8Array<ArrayBuffer>> {
    const { count: pages } = this.#doc.bufferedPageRange();
    for (let page = 0; page < pages; page++) {
      this.#doc.switchToPage(page);
      drawFrame(this.#doc, {
        frame: this.#frame,
        laid: this.#laid,
        page: page + 1,
        pages,
        measure: this.#measure,
        write: (runs, at) => this.#write(runs, { ...at, x: at.x - pageMargin.left }),
      });
    }
    this.#doc.end();
    await this.#ended;
    return Uint8Array.from(Buffer.concat(this.#chunks));
  }

  #element(type: string, parent: Structure = this.#root): Structure {
    const element = this.#doc.struct(type);
    parent.add(element);
    return element;
  }

  /** Draws as content of a structure element, on the present page. */
  #mark(element: Structure, tag: string, draw: () => void): void {
    const content = this.#doc.markStructureContent(tag);
    draw();
    this.#doc.endMarkedContent();
    element.add(content);
  }

  #block(tag: string, text: string, place: { style: Style; x: number; width: number; parent?: Structure }): void {
    const { style, x, width, parent } = place;
    const element = this.#element(tag, parent);
    let rest = this.#lines(text, style, width);
    const height = style.size * lineFactor;
    while (rest.length > 0) {
      this.#reserve(height);
      const count = Math.max(1, Math.floor((this.#laid.bottom - this.#y) / height));
      const now = rest.slice(0, count);
      rest = rest.slice(count);
      this.#mark(element, tag, () => this.#writeLines(now, { style, x, top: this.#y }));
      this.#y += now.length * height;
    }
  }

  /** A row whose cells go on over as many pages as they need. */
  #row(
    table: Structure,
    cells: readonly { cell: Cell; x: number; width: number; style: Style; type: string }[],
    { rule }: { rule: boolean },
  ): void {
    const row = this.#element('TR', table);
    const laid = cells.map(({ cell, x, width, style: given, type }) => {
      const style = typeof cell === 'string' ? given : { ...given, face: cell.face, size: faceSize(cell, given) };
      const lines = this.#lines(typeof cell === 'string' ? cell : cell.text, style, width);
      return { x, style, lines, element: this.#element(type, row), type };
    });
    const step = Math.max(...laid.map(({ style }) => style.size)) * lineFactor;
    const lineCount = Math.max(...laid.map(({ lines }) => lines.length));
    const padding = rule ? cellPadding : 1.5;
    let written = 0;
    // A short row stays whole.
    this.#reserve(Math.min(lineCount, 4) * step + 2 * padding);
    while (written < lineCount) {
      this.#reserve(step + 2 * padding);
      const room = Math.max(1, Math.floor((this.#laid.bottom - this.#y - 2 * padding) / step));
      const count = Math.min(room, lineCount - written);
      for (const { x, style, lines, element, type } of laid) {
        const now = lines.slice(written, written + count);
        if (now.length > 0)
          this.#mark(element, type, () => this.#writeLines(now, { style, x, top: this.#y + padding, step }));
      }
      written += count;
      this.#y += count * step + 2 * padding;
    }
    if (rule) this.#rule();
  }

  #rule(): void {
    this.#doc.markContent('Artifact', { type: 'Layout' });
    this.#doc
      .moveTo(pageMargin.left, this.#y)
      .lineTo(pageSize.width - pageMargin.right, this.#y)
      .lineWidth(0.5)
      .stroke(colours.line);
    this.#doc.endMarkedContent();
  }

  #writeLines(
    lines: readonly (readonly Run[])[],
    { style, x, top, step = style.size * lineFactor }: { style: Style; x: number; top: number; step?: number },
  ): void {
    for (const [i, line] of lines.entries())
      this.#write(line, {
        x,
        baseline: top + i * step + style.size * ascent,
        size: style.size,
        colour: style.colour,
      });
  }

  /** `x` counts from the left margin. */
  #write(runs: readonly Run[], at: { x: number; baseline: number; size: number; colour: Colour }): void {
    let x = pageMargin.left + at.x;
    const measure = this.#measure(at.size);
    for (const { text, face } of runs) {
      this.#doc
        .font(face)
        .fontSize(at.size)
        .fillColor(at.colour)
        .text(text, x, at.baseline, { lineBreak: false, baseline: 'alphabetic' });
      for (const { segment } of segmenter.segment(text)) x += measure.widthOf(segment, face);
    }
  }

  /** In a drawing: as many lines as it takes. */
  #place(text: string, at: { x: number; baseline: number; width: number; style: Style }): void {
    const { style, width } = at;
    const lines = this.#lines(text, style, width);
    for (const [i, line] of lines.entries())
      this.#write(line, {
        x: at.x - pageMargin.left,
        baseline: at.baseline + i * style.size * figureLineFactor,
        size: style.size,
        colour: style.colour,
      });
  }

  #lines(text: string, { face, size }: Style, width: number): Run[][] {
    return linesOf(text, { face, width, measure: this.#measure(size) });
  }

  #gap(points: number): void {
    if (this.#y > this.#laid.top) this.#y += points;
  }

  #reserve(height: number): void {
    const whole = this.#laid.bottom - this.#laid.top;
    if (this.#y + Math.min(height, whole) > this.#laid.bottom) this.newPage();
  }
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
