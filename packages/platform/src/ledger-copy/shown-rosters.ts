import { rosterDocumentId, toHex } from '@tamga/core/identifiers';
import { decodeEntry, decodeRecord } from '@tamga/core/ledger';
import { rosterChainMax, type ShownRoster } from '@tamga/core/ledger/witness';
import type { LedgerCopyReader } from './ledger-copy.ts';

/** A version of the roster as the log records it. */
export interface RecordedRoster {
  readonly version: number;
  /** SHA-256 of its payload, hexadecimal. */
  readonly hash: string;
}

/**
 * The versions of the roster that a copy of the log records, from the founding one on, each with its entry, its leaf and the
 * first final checkpoint above it that is kept. `jwsOf`: the document as signed, from wherever it is kept; what it does not
 * have ends the list. Nothing is verified.
 */
export async function shownRosters(
  copy: Pick<LedgerCopyReader, 'earlier' | 'finals' | 'lastSequence'>,
  jwsOf: (recorded: RecordedRoster) => Promise<string | undefined>,
): Promise<ShownRoster[]> {
  const shown: ShownRoster[] = [];
  for (let version = 1; version <= rosterChainMax; version++) {
    const tail = `document.roster.${rosterDocumentId}.${version}`;
    const entry = copy.earlier({ tail, below: copy.lastSequence + 1 });
    const hash = entry === undefined ? undefined : recordedHash(entry.bytes);
    const jws = hash === undefined ? undefined : await jwsOf({ version, hash });
    if (entry === undefined || jws === undefined) break;
    const leafIndex = BigInt(entry.sequence) - 1n;
    const final = copy.finals.around(leafIndex).find(({ size }) => size > leafIndex)?.note;
    shown.push({ jws, leafIndex, entry: entry.bytes, final });
  }
  return shown;
}

function recordedHash(bytes: Uint8Array): string | undefined {
  const entry = decodeEntry(bytes);
  const read = entry.ok ? decodeRecord(entry.entry.record) : undefined;
  return read?.ok === true && read.record.event === 'document' ? toHex(read.record.payloadHash) : undefined;
}
