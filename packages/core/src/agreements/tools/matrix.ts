import { crimeAreas, handlings } from '../../identifiers/index.ts';
import { mergeBoxes, type Box } from './box.ts';
import { type ExchangeGroup, exchangesOf, type Side } from './space.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** One way in which an exchange of a cell may come out, with what it then takes. */
export interface MatrixEntry {
  verdict: Verdict;
  /** Labels beside crime area and handling; each of the boxes is enough. A label that is not listed does not matter. */
  when: readonly Box[];
}

/** Pairs for which the same is written in every cell. */
interface MatrixTable {
  /** Authorities by party: `kz/*` is every one that no agreement names. */
  pairs: readonly { from: readonly string[]; to: readonly string[] }[];
  rows: readonly {
    kinds: readonly string[];
    /** Positions in `cells` of the matrix, one a column of it. */
    cells: readonly number[];
  }[];
}

/**
 * Who may send what to whom: from × to × kind × crime area × handling. Columns are single crime areas (`''`: none stated)
 * with a handling code; those that are the same in every row are one column. What has several crime areas is permitted
 * where one article covers them all.
 */
export interface Matrix {
  atMs: number;
  /** Every authority that is told from others: `kz/ncp`; `kz/*` for the rest of kz. */
  everybody: readonly string[];
  agreements: readonly { id: string; version: number; title: { en: string; ru: string }; inForce: boolean }[];
  columns: readonly { crimeAreas: readonly string[]; handlings: readonly string[] }[];
  /** What may come out; a table names them by position. Refusals for want of an article are not listed: no entry, no way. */
  cells: readonly (readonly MatrixEntry[])[];
  tables: readonly MatrixTable[];
}

const areaNames = ['', ...crimeAreas.names];
const handlingNames = ['', ...handlings.names];

/** Looks at everything that may be asked of a set at a moment. */
export function makeMatrix(side: Side, onGroup?: (groups: number) => void): Matrix {
  const cells = new CellBook();
  const byPair = new Map<string, { from: readonly string[]; to: readonly string[]; rows: Map<string, number[]> }>();
  const everybody = new Set<string>();
  let groups = 0;
  for (const group of exchangesOf([side])) {
    groups += 1;
    onGroup?.(groups);
    const row = rowOf(group, cells);
    for (const { from, to } of group.pairs) for (const one of [...from.members, ...to.members]) everybody.add(one);
    if (row.every((cell) => cells.isEmpty(cell))) continue;
    for (const { from, to } of group.pairs) {
      const key = `${from.authority} ${to.authority}`;
      const pair = byPair.get(key) ?? { from: from.members, to: to.members, rows: new Map<string, number[]>() };
      byPair.set(key, pair);
      for (const kind of group.kinds) pair.rows.set(kind, row);
    }
  }
  return { everybody: [...everybody].toSorted(), ...compressed(side, [...byPair.values()], cells) };
}

/** What a cell may come to, each once. */
class CellBook {
  readonly #places = new Map<string, number>();
  readonly list: (readonly MatrixEntry[])[] = [];

  place(entries: readonly MatrixEntry[]): number {
    const key = JSON.stringify(entries);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.list.length);
    return this.list.push(entries) - 1;
  }

  isEmpty(place: number): boolean {
    return (this.list[place] ?? []).length === 0;
  }
}

/** The cells of a group, for every crime area and then every handling code. */
function rowOf(group: ExchangeGroup, cells: CellBook): number[] {
  const { dimensions } = group;
  const places = new Map(dimensions.map(({ attribute }, i) => [attribute.name, i]));
  const rest = dimensions
    .map((_, i) => i)
    .filter((i) => i !== places.get('crimeAreas') && i !== places.get('handling'));
  const entriesAt = (area: string, handling: string): MatrixEntry[] => {
    const isHere = (cell: readonly number[]): boolean =>
      isOf(group, cell, { name: 'crimeAreas', value: area }) &&
      isOf(group, cell, { name: 'handling', value: handling });
    return group.answers.flatMap(({ cells: all, decisions, question }): MatrixEntry[] => {
      const [decision] = decisions;
      const here = all.filter(isHere);
      if (decision === undefined || here.length === 0) return [];
      const verdict = verdictOf(decision, question);
      // What the sender has decided already only moves a person's decision: the matrix shows the question before that.
      const asked = here.filter((cell) => !isOf(group, cell, { name: 'senderDecided', value: 'true' }, false));
      if (asked.length === 0 || (verdict.outcome === 'refuse' && verdict.articles.length === 0)) return [];
      const names = rest.map((i) => dimensions[i]?.attribute.name ?? '').filter((name) => name !== 'senderDecided');
      const boxes = asked.map((cell) =>
        Object.fromEntries(
          names.map((name) => {
            const i = places.get(name) ?? 0;
            return [name, dimensions[i]?.classes[cell[i] ?? 0]?.members ?? []];
          }),
        ),
      );
      return [{ verdict, when: withoutIdle(mergeBoxes(boxes, names), group) }];
    });
  };
  return areaNames.flatMap((area) => handlingNames.map((handling) => cells.place(joined(entriesAt(area, handling)))));
}

/** Entries with the same verdict are one. */
function joined(entries: readonly MatrixEntry[]): MatrixEntry[] {
  const groups = Map.groupBy(entries, ({ verdict }) => JSON.stringify(verdict));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const when = [first, ...others].flatMap((one) => one.when);
    const [dimensions] = when.map((box) => Object.keys(box));
    const same = dimensions !== undefined && when.every((box) => Object.keys(box).join() === dimensions.join());
    return [{ verdict: first.verdict, when: same ? mergeBoxes(when, dimensions) : when }];
  });
}

/** A label of which every value will do is left out. */
function withoutIdle(boxes: readonly Box[], { dimensions }: ExchangeGroup): Box[] {
  const countOf = new Map(
    dimensions.map(({ attribute, classes }) => [attribute.name, classes.flatMap(({ members }) => members).length]),
  );
  return boxes.map((box) =>
    Object.fromEntries(Object.entries(box).filter(([name, values]) => values.length < (countOf.get(name) ?? 0))),
  );
}

/** Whether a cell holds a value; a label at which no rule looks holds every value (or, for `otherwise`, none). */
function isOf(
  { dimensions }: ExchangeGroup,
  cell: readonly number[],
  { name, value }: { name: string; value: string },
  otherwise = true,
): boolean {
  const place = dimensions.findIndex(({ attribute }) => attribute.name === name);
  if (place < 0) return otherwise;
  const members = dimensions[place]?.classes[cell[place] ?? 0]?.members ?? [];
  if (value === '') return members.includes('');
  return members.some(
    (member) =>
      !member.includes(' + ') &&
      member
        .replace(/^(?:some|all) of /u, '')
        .split('|')
        .includes(value),
  );
}

type PairRows = { from: readonly string[]; to: readonly string[]; rows: ReadonlyMap<string, readonly number[]> };

function compressed({ set, atMs }: Side, pairs: readonly PairRows[], cells: CellBook): Omit<Matrix, 'everybody'> {
  const width = areaNames.length * handlingNames.length;
  const all = pairs.flatMap(({ rows }) => [...rows.values()]);
  const byContent = Map.groupBy(
    Array.from({ length: width }, (_, i) => i),
    (i) => all.map((row) => row[i]).join(),
  );
  const used = [...byContent.values()].filter(([first = 0]) => all.some((row) => !cells.isEmpty(row[first] ?? 0)));
  const columns = used.flatMap((places) => {
    const boxes = places.map((i) => ({
      crimeAreas: [areaNames[Math.floor(i / handlingNames.length)] ?? ''],
      handlings: [handlingNames[i % handlingNames.length] ?? ''],
    }));
    return mergeBoxes(boxes, ['handlings', 'crimeAreas']).map((box) => ({ box, place: places[0] ?? 0 }));
  });
  const tables = Map.groupBy(pairs, ({ rows }) => JSON.stringify(kindRows(rows, columns)));
  return {
    atMs,
    agreements: set.bound.map(({ compiled: { agreement }, validity }) => ({
      id: agreement.document.id,
      version: agreement.document.version,
      title: agreement.document.title,
      inForce: validity.agreement.fromMs <= atMs && atMs < validity.agreement.untilMs,
    })),
    columns: columns.map(({ box }) => box),
    cells: cells.list,
    tables: [...tables.values()].map((same) => ({
      pairs: mergeBoxes(
        same.map(({ from, to }) => ({ from, to })),
        ['to', 'from'],
      ),
      rows: kindRows(same[0]?.rows ?? new Map(), columns),
    })),
  };
}

/** Kinds with the same cells in one row; a kind that never goes is not there. */
function kindRows(
  rows: ReadonlyMap<string, readonly number[]>,
  columns: readonly { place: number }[],
): MatrixTable['rows'] {
  const byCells = Map.groupBy([...rows], ([, row]) => columns.map(({ place }) => row[place] ?? 0).join());
  return [...byCells.values()].map((group) => ({
    kinds: group.map(([kind]) => kind),
    cells: columns.map(({ place }) => group[0]?.[1][place] ?? 0),
  }));
}
