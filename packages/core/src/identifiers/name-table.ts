import { IdentifierError, quote } from './identifier-error.ts';

/** The names of one wire enumeration. Number 0 (unspecified) has no name, and neither has a number unknown to us. */
export interface NameTable<Name extends string, Value extends number = number> {
  /** Every name, in ascending order of its number. */
  readonly names: readonly Name[];
  /** The name of a number, or undefined for 0 and for numbers unknown to this version. */
  nameOf(number: number | null | undefined): Name | undefined;
  numberOf(name: Name): Value;
  /** Throws IdentifierError that lists what was expected. */
  parse(text: string): Name;
  is(text: string): text is Name;
}

/** Builds a table from names with their numbers. Throws on a number used twice: a broken invariant of ours. */
export function nameTable<Name extends string, Value extends number = number>(
  what: string,
  numbers: Readonly<Record<Name, Value>>,
): NameTable<Name, Value> {
  const entries = (Object.entries(numbers) as [Name, number][]).toSorted(([, a], [, b]) => a - b);
  const byNumber = new Map(entries.map(([name, number]) => [number, name]));
  const byName = new Map<string, number>(entries);
  if (byNumber.size !== entries.length || byNumber.has(0))
    throw new Error(`names of ${what} do not map one to one to numbers above 0`);
  const names = entries.map(([name]) => name);
  const is = (text: string): text is Name => byName.has(text);
  return {
    names,
    is,
    nameOf: (number) => (number === null || number === undefined ? undefined : byNumber.get(number)),
    numberOf: (name) => numbers[name],
    parse: (text) => {
      if (is(text)) return text;
      throw new IdentifierError('UNKNOWN_NAME', `${quote(text)} is no ${what}; expected one of ${names.join(', ')}`);
    },
  };
}
