import { newMessageId, type AuthorityId } from '@tamga/core/identifiers';
import {
  makeReceiptBatch,
  receiptProofs,
  receiptStatementsMax,
  type BatchSigner,
  type LedgerHash,
  type OutcomeStatement,
} from '@tamga/core/ledger';
import type { tamga } from '@tamga/wire';
import { gather } from './gather.ts';

/** As for stamps: a signature serves what has come together. */
const restMs = 12;

/** States what the hub did not deliver: expired or recalled. The centre signs; nobody else can (core/ledger mayState). */
export type StateAsCentre = (statement: OutcomeStatement) => Promise<tamga.ledger.v1.ReceiptProof>;

/** Statements of the centre, those of one tick under one signature. */
export function centreStatements(by: {
  authority: AuthorityId;
  region: Uint8Array;
  signer: BatchSigner;
  primitives: LedgerHash;
  nowMs: () => number;
  randomBytes: (count: number) => Uint8Array;
}): StateAsCentre {
  return gather<OutcomeStatement, tamga.ledger.v1.ReceiptProof>({
    batchMax: receiptStatementsMax,
    inFlightMax: 1,
    restMs,
    run: async (statements) => {
      const id = newMessageId({ nowMs: by.nowMs(), randomBytes: by.randomBytes });
      const batch = await makeReceiptBatch(statements, {
        id,
        authority: by.authority,
        region: by.region,
        signer: by.signer,
        primitives: by.primitives,
      });
      return receiptProofs(batch, { positions: statements.map((_, position) => position), primitives: by.primitives });
    },
  });
}
