import { IdentifierError } from './identifier-error.ts';

/** Whether a parser of this folder accepts the text. Anything but its IdentifierError is our own fault and passes on. */
export function isAccepted(parse: (text: string) => unknown, text: string): boolean {
  try {
    parse(text);
    return true;
  } catch (error) {
    if (error instanceof IdentifierError) return false;
    throw error;
  }
}
