import { DatabaseSync } from 'node:sqlite';
import { parseAuthorityId, parseMessageId } from '@tamga/core/identifiers';
import type { ReceivedRow, SentRow } from './account.ts';

const busyTimeoutMs = 5_000;

/** What one adapter's database says of the messages it sent and received. */
export interface AdapterCopy {
  sent: SentRow[];
  received: ReceivedRow[];
}

/**
 * Reads an adapter's database as a stranger: read-only, columns by name, nothing of the adapter's code. Tallies, which
 * adapters send each other of themselves, are nobody's messages.
 */
export function readAdapterCopy(file: string): AdapterCopy {
  const database = new DatabaseSync(file, { readOnly: true, timeout: busyTimeoutMs, allowExtension: false });
  try {
    const rows = database
      .prepare(
        `SELECT id, direction, authority, state, envelope_digest FROM messages WHERE kind <> 'TALLY' ORDER BY row`,
      )
      .all();
    return {
      sent: rows.filter((row) => row['direction'] === 'out').map(sentRow),
      received: rows.filter((row) => row['direction'] === 'in').map(receivedRow),
    };
  } finally {
    database.close();
  }
}

type Row = Record<string, unknown>;

function sentRow(row: Row): SentRow {
  const digest = row['envelope_digest'];
  return {
    id: parseMessageId(text(row, 'id')),
    state: text(row, 'state'),
    envelopeDigest: digest instanceof Uint8Array ? digest : null,
  };
}

function receivedRow(row: Row): ReceivedRow {
  const digest = row['envelope_digest'];
  if (!(digest instanceof Uint8Array))
    throw new TypeError(`received message ${text(row, 'id')} has no envelope digest`);
  return {
    id: parseMessageId(text(row, 'id')),
    recipient: parseAuthorityId(text(row, 'authority')),
    envelopeDigest: digest,
  };
}

function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column} of an adapter's messages holds no text`);
  return value;
}
