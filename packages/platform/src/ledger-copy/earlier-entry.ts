import { isMessageId } from '@tamga/core/identifiers';
import type { Store } from '../store/index.ts';
import { epochRows } from './epoch-rows.ts';
import { readEntries, type CopiedEntry } from './entry-rows.ts';
import { entriesOfMessage } from './message-rows.ts';

/** `admission.*.<id>`: whoever sent it. */
const anyAdmission = /^admission\.\*\.(?<id>[0-9a-f]{32})$/u;

/** See LedgerCopy.earlier: one row by the unique index for each epoch that there was. */
export function earlierEntry(store: Store, of: { tail: string; below: number }): CopiedEntry | undefined {
  const id = anyAdmission.exec(of.tail)?.groups?.['id'];
  const sequence =
    id !== undefined && isMessageId(id)
      ? entriesOfMessage(store, { id, kind: 'admission' })[0]?.sequence
      : sequenceOf(store, of.tail);
  if (sequence === undefined || sequence >= of.below) return undefined;
  const [entry] = readEntries(store, { from: sequence, to: sequence });
  return entry;
}

function sequenceOf(store: Store, tail: string): number | undefined {
  const select = store.prepare('SELECT sequence FROM entry WHERE subject = ?');
  const newest = epochRows(store).newest().epoch;
  for (let epoch = 1; epoch <= newest; epoch += 1) {
    const sequence = select.get(`ledger.${epoch}.${tail}`)?.['sequence'];
    if (typeof sequence === 'number') return sequence;
  }
  return undefined;
}
