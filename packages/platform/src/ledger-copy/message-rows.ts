import type { MessageId } from '@tamga/core/identifiers';
import type { Store } from '../store/index.ts';

/** Where an entry stands. */
export interface EntryPlace {
  readonly sequence: number;
  readonly subject: string;
}

/**
 * The entries about one message, by its id in their subjects: of one kind ("admission") or of all. Jumps from one beginning
 * of a subject to the next over the unique index, so that it reads a row or two for each epoch, kind and party.
 */
export function entriesOfMessage(store: Store, of: { id: MessageId; kind?: string }): EntryPlace[] {
  const next = store.prepare('SELECT subject FROM entry WHERE subject > ? ORDER BY subject LIMIT 1');
  // A dot ends a token and a slash follows it in order: everything that begins with the token lies between them.
  const within = store.prepare(
    "SELECT sequence, subject FROM entry WHERE subject = ?1 OR (subject > ?1 || '.' AND subject < ?1 || '/')",
  );
  const found: EntryPlace[] = [];
  for (let after = 'ledger.'; ;) {
    const subject = next.get(after)?.['subject'];
    if (typeof subject !== 'string') break;
    const [ledger = '', epoch = '', kind = '', party = ''] = subject.split('.');
    const kindHead = `${ledger}.${epoch}.${kind}`;
    const isWanted = kind !== 'document' && (of.kind === undefined || of.kind === kind);
    if (!isWanted) {
      after = `${kindHead}/`;
      continue;
    }
    const head = `${kindHead}.${party}`;
    for (const row of within.all(`${head}.${of.id}`)) found.push(placeOf(row));
    after = `${head}/`;
  }
  return found.toSorted((a, b) => a.sequence - b.sequence);
}

function placeOf({ sequence, subject }: Record<string, unknown>): EntryPlace {
  if (typeof sequence !== 'number' || typeof subject !== 'string') throw new TypeError('an entry row of another shape');
  return { sequence, subject };
}
