import { IdentifierError } from '../identifiers/index.ts';
import type { HeaderCode } from './errors.ts';

/** Leaves the reading of a header with a code; readHeader turns it into a value. Never seen outside this folder. */
export class HeaderRefusal extends Error {
  readonly code: HeaderCode;

  constructor(code: HeaderCode) {
    super(code);
    this.name = 'HeaderRefusal';
    this.code = code;
  }
}

/** Refuses unless the condition holds. */
export function demand(condition: boolean, code: HeaderCode): asserts condition {
  if (!condition) throw new HeaderRefusal(code);
}

/** What a parser of identifiers returns, or a refusal with this code. */
export function parsed<Value>(code: HeaderCode, parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    if (error instanceof IdentifierError) throw new HeaderRefusal(code);
    throw error;
  }
}

/** A value that must be there. */
export function known<Value>(code: HeaderCode, value: Value | undefined): Value {
  if (value === undefined) throw new HeaderRefusal(code);
  return value;
}
