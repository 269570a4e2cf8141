import { IdentifierError, quote } from './identifier-error.ts';

/** Bounds of a slug, with the word that errors use for it. */
export interface SlugRule {
  what: string;
  charsMin: number;
  charsMax: number;
}

/**
 * Accepts lower-case ASCII words joined by single hyphens, starting with a letter. Such a text is safe as a NATS
 * subject token, a stream name, a file name and a host label, which is why every id of ours is one.
 */
export function parseSlug(text: string, rule: SlugRule): string {
  const { what, charsMin, charsMax } = rule;
  if (text === '') throw new IdentifierError('EMPTY', `${what} is empty`);
  if (text.length > charsMax)
    throw new IdentifierError(
      'TOO_LONG',
      `${what} has at most ${charsMax} characters, not ${text.length}: ${quote(text)}`,
    );
  const wrong = /[^a-z0-9-]/u.exec(text);
  if (wrong !== null) {
    throw new IdentifierError(
      'BAD_CHARACTER',
      `${what} has only a–z, 0–9 and "-", but at position ${wrong.index + 1} stands ${quote(wrong[0])}: ${quote(text)}`,
    );
  }
  if (text.length < charsMin)
    throw new IdentifierError('TOO_SHORT', `${what} has at least ${charsMin} characters: ${quote(text)}`);
  if (!/^[a-z]/u.test(text)) throw new IdentifierError('BAD_SHAPE', `${what} begins with a letter: ${quote(text)}`);
  if (text.endsWith('-') || text.includes('--')) {
    throw new IdentifierError('BAD_SHAPE', `${what} has single hyphens, between words: ${quote(text)}`);
  }
  return text;
}
