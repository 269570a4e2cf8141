import type { NameTable } from '../identifiers/index.ts';

/** Names distinct and in ascending order of their numbers, as the header carries them. */
export function inOrder<Name extends string>(table: NameTable<Name>, names: Iterable<Name>): Name[] {
  const present = new Set(names);
  return table.names.filter((name) => present.has(name));
}

/** ISO 639-1 codes distinct and ascending. */
export function languagesInOrder(languages: Iterable<string>): string[] {
  return [...new Set(languages)].toSorted(byCodePoint);
}

function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
