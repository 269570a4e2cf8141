/** HTML that is safe to send: made only by `markup`, which escapes everything that is not such HTML already. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

export type Piece = Markup | string | number | null | undefined | readonly Piece[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Control and format characters, but line breaks, tabs, and the soft hyphen and joiners that scripts need: what no HTML document may
 * hold, or what turns the reading order around so that one text looks like another.
 */
const unshowable = /[[\p{Cc}\p{Cf}]--[\t\n\r\u{AD}\u{200C}\u{200D}]]/gv;

/**
 * Tagged template for HTML. Every value is escaped for text and for quoted attributes; null and undefined leave nothing.
 * Control and format characters are shown as U+FFFD. Attribute values must stand in double quotes.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return new Markup(strings.map((text, i) => (i === 0 ? text : render(values[i - 1]) + text)).join(''));
}

function render(piece: Piece): string {
  if (piece === null || piece === undefined) return '';
  if (piece instanceof Markup) return piece.html;
  if (typeof piece === 'string') return escapeText(piece);
  if (typeof piece === 'number') return String(piece);
  return piece.map(render).join('');
}

function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(unshowable, '\uFFFD')
    .replaceAll(/[&<>"']/gu, (character) => escapes[character] ?? '');
}
