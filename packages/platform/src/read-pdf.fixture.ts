import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What another reader of PDFs finds in one. */
export interface ReadPdf {
  /** Of each page all its text, white space as one blank. */
  readonly pages: readonly string[];
  readonly title: string;
  readonly language: string;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  readonly outline: readonly string[];
  /** Roles of the structure tree, all pages together. */
  readonly roles: ReadonlySet<string>;
  /** Of figures, what is said in their place. */
  readonly alternatives: readonly string[];
  /** Right edge of the text that reaches farthest, as a share of its page's width. */
  readonly widest: number;
}

interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const pages: string[] = [];
  const roles = new Set<string>();
  const alternatives: string[] = [];
  let widest = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.filter((item) => 'str' in item);
    pages.push(
      texts
        .map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str))
        .join('')
        .replaceAll(/\s+/gu, ' '),
    );
    for (const { transform, width: length } of texts)
      widest = Math.max(widest, (Number((transform as unknown[])[4]) + length) / width);
    collect((await page.getStructTree()) as StructureNode, { roles, alternatives });
  }
  const { info } = await document.getMetadata();
  const attachments = new Map<string, Uint8Array>();
  for (const [id, { filename }] of (await document.getAttachments()) ?? []) {
    attachments.set(filename, Uint8Array.from((await document.getAttachmentContent(id)) ?? []));
  }
  const outline = await document.getOutline();
  const read = {
    pages,
    title: String((info as Record<string, unknown>)['Title']),
    language: String((info as Record<string, unknown>)['Language']),
    attachments,
    outline: (outline ?? []).map(({ title }) => title),
    roles,
    alternatives,
    widest,
  };
  await task.destroy();
  return read;
}

function collect(node: StructureNode | null, into: { roles: Set<string>; alternatives: string[] }): void {
  if (node === null) return;
  if (node.role !== undefined) into.roles.add(node.role);
  if (node.alt !== undefined) into.alternatives.push(node.alt);
  for (const child of node.children ?? []) collect(child, into);
}
