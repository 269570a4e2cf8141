/** The page's own part: takes a file that somebody chose or dropped, and shows what verifying it says. */
import { fileBytesMax, parseTrust, reportLines, verifyInBrowser } from '../browser.ts';
import type { Language } from '../words/language.ts';

/** What of a page is used, so that the sources need no types of a browser. */
interface PageElement {
  value: string;
  textContent: string;
  readonly files: readonly PageFile[] | null;
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
}

interface PageFile {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

interface PageEvent {
  preventDefault(): void;
  readonly dataTransfer?: { readonly files: readonly PageFile[] } | null;
}

interface Page {
  getElementById(id: string): PageElement | null;
  readonly body: Pick<PageElement, 'addEventListener'>;
}

const { document } = globalThis as unknown as { document: Page };

function element(id: string): PageElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found;
}

const trust = element('trust');
const language = element('language');
const chosen = element('file');
const result = element('result');

async function show(file: PageFile | undefined): Promise<void> {
  if (file === undefined) return;
  const anchor = parseTrust(trust.value.trim());
  if (anchor === undefined) {
    result.textContent = 'NO_TRUST: sha256:… (64 × 0-9 a-f)';
    return;
  }
  if (file.size > fileBytesMax) {
    result.textContent = `FILE_TOO_LARGE: ${file.size} > ${fileBytesMax}`;
    return;
  }
  result.textContent = '…';
  const verdict = await verifyInBrowser(new Uint8Array(await file.arrayBuffer()), anchor);
  const of = { language: language.value as Language, trust: trust.value.trim() };
  result.textContent = reportLines(verdict, of).join('\n');
}

for (const field of [chosen, trust, language]) field.addEventListener('change', () => void show(chosen.files?.[0]));
document.body.addEventListener('dragover', (event) => event.preventDefault());
document.body.addEventListener('drop', (event) => {
  event.preventDefault();
  void show(event.dataTransfer?.files[0]);
});
