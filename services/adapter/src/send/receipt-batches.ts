import { encode, tamga } from '@tamga/wire';
import { newMessageId, type AuthorityId, type RealmName } from '@tamga/core/identifiers';
import { makeReceiptBatch, receiptStatementsMax, type OutcomeStatement } from '@tamga/core/ledger';
import type { Means } from '../means.ts';
import { insertOutbox } from '../store/outbox-rows.ts';
import { assignBatch, listOwing, listUnsent, type ReceiptRow } from '../store/receipt-rows.ts';

/**
 * Signs what we owe, up to 500 statements under one signature, one batch an authority, and puts the batches into the
 * outbox in the transaction that marks their receipts as sent. True when something was batched.
 */
export async function batchReceipts(means: Means): Promise<boolean> {
  let batched = false;
  for (const authority of listOwing(means.store.db, means.nowMs()))
    batched = (await batchOf(means, authority)) || batched;
  return batched;
}

async function batchOf(means: Means, authority: AuthorityId): Promise<boolean> {
  const { store, register, keys, primitives, realm, nowMs } = means;
  const { directory } = register.picture;
  const atMs = nowMs();
  const signer = keys.signerFor({ directory, authority, realm, atMs, alongThread: true });
  if (signer === undefined) {
    means.logger.error(
      { event: 'no-signing-key', authority },
      'No signing key of the authority is valid; receipts wait',
    );
    return false;
  }
  const receipts = listUnsent(store.db, authority, { nowMs: atMs, limit: receiptStatementsMax });
  if (receipts.length === 0) return false;
  const id = newMessageId({ nowMs: atMs, randomBytes: means.randomBytes });
  const statements = receipts.map((receipt) => statementOf(receipt, directory.regionHash, realm));
  const batch = await makeReceiptBatch(statements, { id, authority, region: directory.regionHash, signer, primitives });
  const payload = encode(tamga.service.v1.Submission, { receipts: batch });
  store.commit((db) => {
    assignBatch(db, receipts, id);
    insertOutbox(db, { id, what: 'receipts', priority: 'routine', payload, queuedMs: atMs });
  });
  return true;
}

function statementOf(receipt: ReceiptRow, region: Uint8Array, realm: RealmName): OutcomeStatement {
  const { message: id, envelopeDigest, recipient, state, atMs, code } = receipt;
  return { region, realm, id, envelopeDigest, recipient, state, atMs, code: code ?? '' };
}
