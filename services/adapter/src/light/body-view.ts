import type { Words } from './language.ts';
import { markup, type Markup, type Piece } from './markup.ts';

const depthMax = 12;

/**
 * A form as nested lists of names and values, in the order in which the form defines them. Field names are translated,
 * values are shown as written. Empty values are left out.
 */
export function bodyView(words: Words, body: unknown): Markup {
  return markup`${valueView(words, body, 0)}`;
}

function valueView(words: Words, value: unknown, depth: number): Piece {
  if (isEmpty(value)) return '';
  if (depth > depthMax) return '…';
  if (typeof value === 'boolean') return words(value ? 'yes' : 'no');
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return words.named('value', value);
  if (Array.isArray(value)) return listView(words, value, depth);
  if (isRecord(value)) return isLocalizedText(value) ? localizedText(words, value) : recordView(words, value, depth);
  return '';
}

function listView(words: Words, items: readonly unknown[], depth: number): Piece {
  const shown = items.filter((item) => !isEmpty(item));
  if (shown.length === 1) return valueView(words, shown[0], depth);
  return markup`<ol>${shown.map((item) => markup`<li>${valueView(words, item, depth + 1)}</li>`)}</ol>`;
}

function recordView(words: Words, record: Readonly<Record<string, unknown>>, depth: number): Markup {
  const rows = Object.entries(record).filter(([, value]) => !isEmpty(value));
  return markup`<dl>${rows.map(([name, value]) => markup`<dt>${words.named('field', name)}</dt><dd>${valueView(words, value, depth + 1)}</dd>`)}</dl>`;
}

interface LocalizedText {
  language: string;
  text: string;
  authentic?: unknown;
}

/** One language version of a text: the text itself, marked with its language, and whether it is the authentic one. */
function localizedText(words: Words, { language, text, authentic }: LocalizedText): Markup {
  const note = authentic === true ? markup` <span class="soft">(${words.named('language', language)}, ${words('authentic')})</span>` : '';
  return markup`<span lang="${language}">${text}</span>${note}`;
}

function isLocalizedText(value: object): value is LocalizedText {
  return 'language' in value && 'text' in value && typeof value.language === 'string' && typeof value.text === 'string';
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return isRecord(value) && Object.values(value).every(isEmpty);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
