import { IdentifierError, quote } from './identifier-error.ts';
import { isAccepted } from './is-accepted.ts';

declare const brand: unique symbol;

/**
 * The code name of a joint operation, as it is published: `Kanal-2007`, `Moscow Vector (Московский вектор)`. It stands
 * in the signed header, so it is short, on one line and in normal form NFC.
 */
export type OperationName = string & { readonly [brand]: 'OperationName' };

export const operationNameCharsMax = 80;

/** Throws IdentifierError naming what is wrong. */
export function parseOperationName(text: string): OperationName {
  if (text === '') throw new IdentifierError('EMPTY', 'the name of an operation is empty');
  if (text.length > operationNameCharsMax) {
    throw new IdentifierError(
      'TOO_LONG',
      `the name of an operation has at most ${operationNameCharsMax} characters, not ${text.length}: ${quote(text)}`,
    );
  }
  const wrong = /[^\p{L}\p{M}\p{N} \-–—.,:;()'’"«»№/&+]/u.exec(text);
  if (wrong !== null) {
    throw new IdentifierError(
      'BAD_CHARACTER',
      `the name of an operation has letters, digits, spaces and common punctuation, but at position ${wrong.index + 1} stands ${quote(wrong[0])}: ${quote(text)}`,
    );
  }
  if (text.startsWith(' ') || text.endsWith(' ') || text.includes('  ')) {
    throw new IdentifierError('BAD_SHAPE', `the name of an operation has single spaces, between words: ${quote(text)}`);
  }
  if (text.normalize('NFC') !== text)
    throw new IdentifierError(
      'BAD_SHAPE',
      `the name of an operation is written in Unicode normal form C: ${quote(text)}`,
    );
  return text as OperationName;
}

export function isOperationName(text: string): text is OperationName {
  return isAccepted(parseOperationName, text);
}
