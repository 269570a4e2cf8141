import { accessSubjectsMax, type AccessSubject } from '@tamga/core/access-log';
import { pseudonymAct, type AccessActor, type AccessJournal } from './access-journal.ts';
import { eraseEntry } from './entry-rows.ts';

/** Act of the entry that says which entries were erased. It is never erased itself: the log must say what it lacks. */
export const erasedAct = 'entries-erased';

/**
 * Destroys salt and record of entries, within the caller's transaction, and logs that it did: their leaves stay, so every
 * proof of the others goes on verifying, and what they were of nobody can find out. Entries that say what was erased, or
 * what a pseudonym's resolution is, are passed over. How many went.
 */
export function eraseEntries(
  journal: AccessJournal,
  what: {
    readonly indexes: readonly number[];
    readonly actor: AccessActor;
    readonly orderNumber?: string | undefined;
    /** Why, as a stable code: RETENTION_OVER, ORDERED. */
    readonly code: string;
  },
): number {
  const { actor, orderNumber, code } = what;
  const { log } = journal;
  const erase = (index: number): boolean => eraseEntry(log.tables, index);
  const acts = new Map(what.indexes.map((index) => [index, log.entry(index)?.event?.act]));
  const ordinary = what.indexes.filter((index) => ![undefined, erasedAct, pseudonymAct].includes(acts.get(index)));
  const erased = ordinary.filter(erase);
  // What a pseudonym stands for stays fixed as long as an entry bears it, and while it is given out.
  const unused = what.indexes.filter((index) => acts.get(index) === pseudonymAct && !isInUse(journal, index));
  erased.push(...unused.filter(erase));
  const subjects = rangesOf(erased).map(([from, to]): AccessSubject => {
    return { type: 'entry', id: from === to ? String(from) : `${from}-${to}` };
  });
  for (let at = 0; at < subjects.length; at += accessSubjectsMax) {
    const part = subjects.slice(at, at + accessSubjectsMax);
    journal.write({ operation: 'erasure', act: erasedAct, actor, subjects: part, orderNumber, code });
  }
  journal.pseudonyms.dropUnused(journal.period);
  return erased.length;
}

/** Entries older than that, oldest first; not those that fix a pseudonym which younger ones bear. */
export function entriesBefore(journal: AccessJournal, before: { atMs: number; limit: number }): number[] {
  return journal.log.tables
    .prepare(
      `SELECT position FROM access_entry AS old WHERE at_ms < ? AND act <> ? AND NOT (act = ? AND EXISTS (
         SELECT 1 FROM access_subject JOIN access_entry AS borne ON borne.actor = access_subject.id
          WHERE access_subject.position = old.position AND type = 'pseudonym' AND borne.at_ms >= ?))
        ORDER BY position LIMIT ?`,
    )
    .all(before.atMs, erasedAct, pseudonymAct, before.atMs, before.limit)
    .map(({ position }) => Number(position));
}

function isInUse({ log, pseudonyms, period }: AccessJournal, index: number): boolean {
  const borne = log.tables.prepare('SELECT 1 FROM access_entry WHERE actor = ? LIMIT 1');
  const names = log.entry(index)?.event?.subjects ?? [];
  return names.some(
    ({ id }) => borne.get(id) !== undefined || (period !== undefined && pseudonyms.periodOf(id) === period),
  );
}

/** Runs of indexes that follow one another, ascending. */
function rangesOf(indexes: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const index of indexes.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else ranges.push([index, index]);
  }
  return ranges;
}

/** The indexes that an entry about erasure names, or undefined where it names something else. */
export function indexesOfRange(id: string): { from: number; to: number } | undefined {
  const match = /^(\d{1,15})(?:-(\d{1,15}))?$/u.exec(id);
  if (match === null) return undefined;
  const from = Number(match[1]);
  return { from, to: match[2] === undefined ? from : Number(match[2]) };
}
