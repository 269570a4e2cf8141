/** nats-server's configuration language, as far as it is needed: quoted keys and texts, so that nothing is guessed. */

/** A word of the language itself (`always`, `enabled`), written without quotes. */
export interface Word {
  readonly word: string;
}

type Value = string | number | boolean | Word | Block | readonly Value[];

export interface Block {
  readonly [key: string]: Value;
}

export function raw(word: string): Word {
  return { word };
}

/** One `key: value` a line at the top level, blocks indented. */
export function renderBlock(block: Block): string {
  return `${entries(block, '').join('\n')}\n`;
}

function entries(block: Block, indent: string): string[] {
  return Object.entries(block).map(([key, value]) => `${indent}${quoted(key)}: ${rendered(value, indent)}`);
}

function rendered(value: Value, indent: string): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isWord(value)) return value.word;
  const deeper = `${indent}  `;
  if (isList(value))
    return value.length === 0
      ? '[]'
      : `[\n${value.map((item) => `${deeper}${rendered(item, deeper)}`).join('\n')}\n${indent}]`;
  const lines = entries(value, deeper);
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
}

function isWord(value: Exclude<Value, string | number | boolean>): value is Word {
  return !isList(value) && typeof value['word'] === 'string';
}

function isList(value: Exclude<Value, string | number | boolean>): value is readonly Value[] {
  return Array.isArray(value);
}

/** The language knows \\, \" and the usual escapes; a control character has no business in a path or a subject. */
function quoted(text: string): string {
  if (/\p{Cc}/u.test(text)) throw new Error('a control character in a configuration value');
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
