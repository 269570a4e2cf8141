import { ledgerSubject } from '@tamga/core/identifiers';
import type { Logger } from '@tamga/platform/logging';
import { uint64 } from '@tamga/wire';
import type { LedgerHealth } from './ledger-health.ts';
import type { LedgerReader } from './ledger-reader.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import type { RegisteredDocument } from './register.ts';

/** Makes sure that LEDGER has a record of a document: founding wrote those of version 1, the gateway writes the rest. */
export function documentLog(by: {
  ledger: LedgerReader;
  writer: LedgerWriter;
  health: LedgerHealth;
  nowMs: () => number;
  log: Logger;
}): (document: RegisteredDocument, signal: AbortSignal) => Promise<void> {
  return async ({ subject, payloadHash }, signal) => {
    const place = { ...subject, kind: 'document', epoch: by.ledger.epoch } as const;
    const known = await by.ledger.at(place, signal);
    if (known !== undefined) {
      const isSame = known.record.event === 'document' && Buffer.compare(known.record.payloadHash, payloadHash) === 0;
      if (!isSame)
        by.log.error(
          { event: 'document-differs', subject: ledgerSubject(place), sequence: known.sequence },
          'LEDGER records another document of this name and version',
        );
      return;
    }
    const { type, document, version } = subject;
    const period = await by.health.whenOpen(signal);
    const record = { atMs: uint64(by.nowMs()), document: { type, document, version, payloadHash } };
    await by.writer.write({ subject: { kind: 'document', type, document, version }, record, period });
  };
}
