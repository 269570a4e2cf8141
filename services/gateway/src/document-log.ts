import { ledgerSubject } from '@tamga/core/identifiers';
import type { Logger } from '@tamga/platform/logging';
import { uint64 } from '@tamga/wire';
import type { LedgerHealth } from './ledger-health.ts';
import type { KnownRecord, LedgerReader } from './ledger-reader.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import type { RegisteredDocument } from './register.ts';

/**
 * Makes sure that LEDGER has a record of a document: founding wrote those of version 1, the gateway writes the rest. False:
 * LEDGER has another document of this name and version, so this one does not count.
 */
export function documentLog(by: {
  ledger: LedgerReader;
  writer: LedgerWriter;
  health: LedgerHealth;
  nowMs: () => number;
  log: Logger;
}): (document: RegisteredDocument, signal: AbortSignal) => Promise<boolean> {
  return async ({ subject, payloadHash, registeredMs }, signal) => {
    const place = { ...subject, kind: 'document', epoch: by.ledger.epoch } as const;
    const known = (await by.ledger.at(place, signal)) ?? (await write());
    if (known === undefined || isOf(known, payloadHash)) return true;
    by.log.error(
      { event: 'document-differs', subject: ledgerSubject(place), sequence: known.sequence },
      'LEDGER records another document of this name and version',
    );
    return false;

    /** Undefined: stored here. */
    async function write(): Promise<KnownRecord | undefined> {
      const { type, document, version } = subject;
      const period = await by.health.whenOpen(signal);
      // One time for register and ledger: what counts from its registration counts from no earlier than its record says.
      const atMs = uint64(registeredMs === 0 ? by.nowMs() : registeredMs);
      const record = { atMs, document: { type, document, version, payloadHash } };
      const written = await by.writer.write({ subject: { kind: 'document', type, document, version }, record, period });
      return written.stored ? undefined : await by.ledger.taken(place, signal);
    }
  };
}

function isOf({ record }: KnownRecord, payloadHash: Uint8Array): boolean {
  return record.event === 'document' && Buffer.compare(record.payloadHash, payloadHash) === 0;
}
