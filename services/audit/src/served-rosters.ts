import { registerStream, registerSubject, rosterDocumentId } from '@tamga/core/identifiers';
import { formatLoggedRosters } from '@tamga/core/ledger/witness';
import type { Bus } from '@tamga/platform/bus';
import { shownRosters, type LedgerCopy } from '@tamga/platform/ledger-copy';
import { decodeExact, tamga } from '@tamga/wire';

/** The versions of the roster that the log records, as one document; asked for as often as anybody likes. */
export interface ServedRosters {
  /** Throws BusError where the register cannot be read and a version was not read before. */
  read(): Promise<string>;
}

/**
 * What whoever knows the founding roster's hash needs to judge checkpoints of any time. Documents never change: each is read of
 * the register once, and only when the log has its record.
 */
export function servedRosters(
  bus: Pick<Bus, 'getLastBySubject'>,
  copy: Pick<LedgerCopy, 'earlier' | 'finals' | 'lastSequence'>,
): ServedRosters {
  const read = new Map<number, string>();
  const fetch = async (version: number): Promise<string | undefined> => {
    const subject = registerSubject({ type: 'roster', document: rosterDocumentId, version });
    const stored = await bus.getLastBySubject(registerStream, subject);
    const document = stored && decodeExact(tamga.register.v1.SignedDocument, stored.data);
    return document?.ok === true ? Buffer.from(document.message.jws).toString('utf8') : undefined;
  };
  return {
    read: async () =>
      formatLoggedRosters(
        await shownRosters(copy, async ({ version }) => {
          const known = read.get(version) ?? (await fetch(version));
          if (known !== undefined) read.set(version, known);
          return known;
        }),
      ),
  };
}
