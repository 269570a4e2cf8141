/**
 * What moves a cursor, colours, begins a line or turns the reading order around: control and format characters, separators of lines,
 * halves of surrogate pairs. Not the soft hyphen and the joiners, which scripts need.
 */
const unprintable = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--[\u{AD}\u{200C}\u{200D}]]/gv;

/** One line as people see it: what a peer wrote into it shows itself as U+FFFD and does nothing. */
export function printable(line: string): string {
  return line.replaceAll(unprintable, '\u{FFFD}');
}

/** The same JSON in characters that do nothing on a terminal. Its own line breaks stay. */
export function printableJson(json: string): string {
  return json.replaceAll(unprintable, (found) => (found === '\n' ? found : escaped(found)));
}

/** RFC 8259 §7: each UTF-16 code unit as \uXXXX. */
function escaped(text: string): string {
  return Array.from({ length: text.length }, (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`).join(
    '',
  );
}
