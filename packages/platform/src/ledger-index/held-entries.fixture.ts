import { DatabaseSync } from 'node:sqlite';
import type { AnsweringCalendar } from '@tamga/core/casework';
import type { Calendars } from './answers.ts';
import { madeUpLedger, type MadeUpEntry } from './made-up-ledger.fixture.ts';
import type { IndexSource, SourceEntry, SourceStatement } from './source.ts';

export const startMs: number = Date.UTC(2026, 0, 1);

/** The first so many entries of a made-up ledger. */
export function madeUpEntries(seed: string, count: number): MadeUpEntry[] {
  const ledger = madeUpLedger({ seed, startMs, stepMs: 3_600_000, signatureBytes: 8 });
  return Array.from({ length: count }, () => ledger.next().value);
}

/** Entries as the whole log has them: each at its sequence. */
export function sourceEntries(entries: readonly MadeUpEntry[]): SourceEntry[] {
  return entries.map(({ sequence, bytes }) => ({ position: sequence, leaf: sequence - 1, bytes }));
}

/** The same entries as they may come to one who is told of them: in another order. */
export function shuffled(entries: readonly SourceEntry[], below: (limit: number) => number): SourceEntry[] {
  const left = [...entries];
  return entries.map((_, i) => {
    const [taken] = left.splice(below(left.length), 1);
    if (taken === undefined) throw new RangeError('nothing left');
    return { ...taken, position: i + 1 };
  });
}

/** A source in memory. What is pushed onto its lists comes later. */
export interface MemorySource extends IndexSource {
  readonly entries: SourceEntry[];
  readonly statements: SourceStatement[];
}

export function memorySource(entries: readonly SourceEntry[] = []): MemorySource {
  const held = [...entries];
  const statements: SourceStatement[] = [];
  const after = <Item extends { position: number }>(items: readonly Item[], position: number, countMax: number) =>
    items.filter((item) => item.position > position).slice(0, countMax);
  return {
    entries: held,
    statements,
    entriesAfter: (position, countMax) => after(held, position, countMax),
    statementsAfter: (position, countMax) => after(statements, position, countMax),
    entryAt: (position) => held.find((entry) => entry.position === position),
    entryOfLeaf: (leaf) => held.find((entry) => entry.leaf === leaf)?.bytes,
    countAfter: (position) => held.filter((entry) => entry.position > position).length,
  };
}

const mondayToFriday: AnsweringCalendar = { timeZone: 'Asia/Almaty', workingDays: [1, 2, 3, 4, 5], holidays: [] };

/** Every authority counts its days alike, until it is said otherwise. */
export function testCalendars(): Calendars & { change(calendar: AnsweringCalendar): void } {
  let calendar = mondayToFriday;
  return {
    version: () => calendar,
    of: () => calendar,
    change: (to) => {
      calendar = to;
    },
  };
}

const tables = ['entry', 'block', 'value', 'message', 'orphan', 'statement', 'step', 'answer', 'question'];

/** Everything in an index but how far it came in its source, each table in the order of its key. */
export function dumpIndex(file: string): string {
  using database = new DatabaseSync(file);
  const rows = (name: string) => database.prepare(`SELECT * FROM ${name}`).all();
  database.exec('CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, term, instance)');
  const terms = database.prepare('SELECT term, doc FROM temp.vocabulary ORDER BY term, doc').all();
  return [...tables.map((name) => JSON.stringify([name, rows(name)])), JSON.stringify(terms)].join('\n');
}
