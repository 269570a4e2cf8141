import { outcomeStates, type AuthorityId, type MessageId } from '@tamga/core/identifiers';
import type { IndexSource, SourceEntry, SourceStatement } from '@tamga/platform/ledger-index';
import { decodeExact, tamga } from '@tamga/wire';
import { blob, count, text } from '../store/columns.ts';
import type { Database, Row } from '../store/database.ts';

/**
 * What a party holds of the log: the entries within the stamps that it was given, in the order in which they came, and its
 * own receipts, whose entries go to the sender. Nothing else can be found by it: the scope is what is here.
 */
export function heldSource(db: Database): IndexSource {
  const all = (sql: string, ...values: number[]): SourceEntry[] =>
    db
      .prepare(sql)
      .all(...values)
      .map(entryOf);
  return {
    entriesAfter: (position, countMax) =>
      all(
        'SELECT rowid AS position, leaf_index, stamp FROM promises WHERE rowid > ? ORDER BY rowid LIMIT ?',
        position,
        countMax,
      ),
    entryAt: (position) =>
      all('SELECT rowid AS position, leaf_index, stamp FROM promises WHERE rowid = ?', position)[0],
    entryOfLeaf: (leaf) =>
      all(
        'SELECT rowid AS position, leaf_index, stamp FROM promises WHERE leaf_index = ? ORDER BY rowid LIMIT 1',
        leaf,
      )[0]?.bytes,
    countAfter: (position) =>
      count(db.prepare('SELECT count(*) AS entries FROM promises WHERE rowid > ?').get(position), 'entries'),
    statementsAfter: (position, countMax) =>
      db
        .prepare('SELECT row, message, recipient, state, at_ms FROM receipts WHERE row > ? ORDER BY row LIMIT ?')
        .all(position, countMax)
        .map(statementOf),
  };
}

/** Only stamps that were verified are kept. */
function entryOf(row: Row): SourceEntry {
  const leaf = count(row, 'leaf_index');
  const decoded = decodeExact(tamga.ledger.v1.Stamp, blob(row, 'stamp'));
  if (!decoded.ok) throw new TypeError(`the stamp kept for leaf ${leaf} is none`);
  return { position: count(row, 'position'), leaf, bytes: decoded.message.entry };
}

function statementOf(row: Row): SourceStatement {
  const state = text(row, 'state');
  if (!outcomeStates.is(state)) throw new TypeError(`receipt of ${text(row, 'message')} has an unknown state`);
  return {
    position: count(row, 'row'),
    message: text(row, 'message') as MessageId,
    recipient: text(row, 'recipient') as AuthorityId,
    state,
    atMs: count(row, 'at_ms'),
    leaf: undefined,
  };
}
