import { makeStamps, type BatchSigner, type LedgerHash } from '@tamga/core/ledger';
import type { tamga } from '@tamga/wire';
import { gather } from './gather.ts';
import type { StoredEntry } from './ledger-writer.ts';

/** Entries under one signature. */
const stampsMax = 256;
/**
 * A signature costs 0.6 ms of a core and serves the whole tick (05, "Admission stamp"). After one was made the next
 * waits this long, so that under load each serves many; when little happens nobody waits.
 */
const restMs = 12;

/** Makes the centre's promise that an entry stands at its index. Call it only with what the stream holds. */
export type Stamper = (entry: StoredEntry) => Promise<tamga.ledger.v1.Stamp>;

/** Stamps by one signature a tick. */
export function stamper(by: { region: Uint8Array; signer: BatchSigner; primitives: LedgerHash }): Stamper {
  return gather<StoredEntry, tamga.ledger.v1.Stamp>({
    batchMax: stampsMax,
    inFlightMax: 1,
    restMs,
    run: (batch) =>
      makeStamps(
        batch.map(({ entry, sequence, leafData }) => ({ entry, leafIndex: BigInt(sequence) - 1n, leafData })),
        by,
      ),
  });
}
