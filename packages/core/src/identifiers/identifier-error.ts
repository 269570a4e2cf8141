/** What is wrong with a text that should name something. */
export type IdentifierErrorCode =
  | 'EMPTY'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'BAD_CHARACTER'
  | 'BAD_SHAPE'
  | 'OUT_OF_RANGE'
  | 'UNKNOWN_NAME';

/** Thrown by every parser in this folder. The message says which rule is broken, and where. */
export class IdentifierError extends Error {
  readonly code: IdentifierErrorCode;

  constructor(code: IdentifierErrorCode, message: string) {
    super(message);
    this.name = 'IdentifierError';
    this.code = code;
  }
}

/** The text as it may be shown in a message: shortened, control characters escaped. */
export function quote(text: string): string {
  const shownCharsMax = 64;
  return JSON.stringify(text.length > shownCharsMax ? `${text.slice(0, shownCharsMax)}…` : text);
}
