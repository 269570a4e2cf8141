import type { NameTable } from '../identifiers/index.ts';

/** Names distinct and in ascending order of their numbers, as the header carries them. */
export function inOrder<Name extends string>(table: NameTable<Name>, names: Iterable<Name>): Name[] {
  const present = new Set(names);
  return table.names.filter((name) => present.has(name));
}

/** Codes of languages, ids of origins: distinct and ascending. */
export function textsInOrder(texts: Iterable<string>): string[] {
  return [...new Set(texts)].toSorted(byCodePoint);
}

function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
