import { tamga } from '@tamga/wire';
import {
  isAuthorityId,
  isMessageId,
  messageIdBytes,
  thumbprintBytes,
  toHex,
  type AuthorityId,
  type MessageId,
  type Thumbprint,
} from '../identifiers/index.ts';
import { compositeThumbprint, verifyComposite, type Primitives } from '../sealing/index.ts';
import { makeBatch } from './batch.ts';
import { sameBytes } from '../bytes.ts';
import { LedgerError } from './errors.ts';
import type { LedgerHash } from './primitives.ts';
import type { OutcomeStatement } from './record.ts';
import { batchMessage, batchMessageOfLeaf, signBatch, type BatchContext, type BatchSigner } from './signed-batch.ts';
import { decodeStatement, encodeStatement } from './statement.ts';

/** Context of a party's key when it signs receipts (02, "Contexts in use"). */
export const receiptContext: BatchContext = 'tamga/receipt/v1';

/** Most statements in one receipt batch (03, "The ends"). */
export const receiptStatementsMax = 500;

/** A statement as it was signed. */
export interface SignedStatement {
  readonly bytes: Uint8Array;
  readonly statement: OutcomeStatement;
}

/** A receipt batch whose signature holds. What its signer may state is another question: see mayState. */
export interface VerifiedReceiptBatch {
  readonly id: MessageId;
  readonly signer: AuthorityId;
  readonly signingKey: Thumbprint;
  readonly signature: Uint8Array;
  readonly statements: readonly SignedStatement[];
}

/** One statement that its signer certainly made. */
export interface VerifiedReceipt extends SignedStatement {
  readonly signer: AuthorityId;
  readonly signingKey: Thumbprint;
}

/** Why a receipt is not accepted. */
export type ReceiptCode =
  /** No statements, too many, a malformed id or signer, or position, count and path that do not fit. */
  | 'RECEIPT_SHAPE'
  | 'RECEIPT_STATEMENT_INVALID'
  /** A statement about another region than this. */
  | 'RECEIPT_REGION_MISMATCH'
  /** Two statements of one batch about the same message, recipient and state. */
  | 'RECEIPT_STATEMENT_TWICE'
  /** It names another key than the one it is checked with. */
  | 'RECEIPT_KEY_MISMATCH'
  | 'RECEIPT_SIGNATURE_INVALID';

/** Signs up to 500 statements at once. Throws STATEMENT_INVALID, BATCH_EMPTY, BATCH_TOO_LARGE. */
export async function makeReceiptBatch(
  statements: readonly OutcomeStatement[],
  by: { id: MessageId; authority: AuthorityId; region: Uint8Array; signer: BatchSigner; primitives: LedgerHash },
): Promise<tamga.service.v1.ReceiptBatch> {
  if (statements.length > receiptStatementsMax) {
    throw new LedgerError('BATCH_TOO_LARGE', `${statements.length} statements, at most ${receiptStatementsMax}`);
  }
  const leaves = statements.map(encodeStatement);
  const { signature } = await signBatch(by.primitives, {
    context: receiptContext,
    region: by.region,
    leaves,
    signer: by.signer,
  });
  return tamga.service.v1.ReceiptBatch.create({
    region: by.region,
    id: messageIdBytes(by.id),
    signer: by.authority,
    signingKey: thumbprintBytes(by.signer.thumbprint),
    statements: leaves,
    signature,
  });
}

/**
 * Checks a batch against its signer's composite key (the caller looked it up by `signer` and `signing_key`, and sees to
 * its validity). Not checked: that the messages exist and were addressed to the recipients, and that the signer may state
 * what it states.
 */
export async function verifyReceiptBatch(
  batch: tamga.service.v1.ReceiptBatch,
  against: { publicKey: Uint8Array; region: Uint8Array; primitives: Primitives },
): Promise<{ ok: true; batch: VerifiedReceiptBatch } | { ok: false; code: ReceiptCode }> {
  const { publicKey, region, primitives } = against;
  const count = batch.statements.length;
  const id = toHex(batch.id);
  const { signer, signature } = batch;
  if (count === 0 || count > receiptStatementsMax || !isMessageId(id) || !isAuthorityId(signer)) {
    return { ok: false, code: 'RECEIPT_SHAPE' };
  }
  if (!sameBytes(batch.region, region)) return { ok: false, code: 'RECEIPT_REGION_MISMATCH' };
  const signingKey = compositeThumbprint(primitives, publicKey);
  if (toHex(batch.signingKey) !== signingKey) return { ok: false, code: 'RECEIPT_KEY_MISMATCH' };
  const message = batchMessage({ region, count, root: makeBatch(primitives, batch.statements).root });
  if (!(await verifyComposite(primitives, { publicKey, context: receiptContext, message, signature }))) {
    return { ok: false, code: 'RECEIPT_SIGNATURE_INVALID' };
  }
  const read = readStatements(batch.statements, region);
  return read.ok ? { ok: true, batch: { id, signer, signingKey, signature, statements: read.statements } } : read;
}

/** What a ledger record embeds of a batch: proof that its signer made the statement at `position`. Throws TREE_RANGE. */
export function receiptProof(
  batch: tamga.service.v1.ReceiptBatch,
  of: { position: number; primitives: LedgerHash },
): tamga.ledger.v1.ReceiptProof {
  const [proof] = receiptProofs(batch, { positions: [of.position], primitives: of.primitives });
  if (proof === undefined) throw new LedgerError('TREE_RANGE', `no statement ${of.position}`);
  return proof;
}

/** The same for several positions, in their order; the batch is hashed once. */
export function receiptProofs(
  batch: tamga.service.v1.ReceiptBatch,
  of: { positions: readonly number[]; primitives: LedgerHash },
): tamga.ledger.v1.ReceiptProof[] {
  const tree = makeBatch(of.primitives, batch.statements);
  return of.positions.map((position) => {
    const statement = batch.statements[position];
    if (statement === undefined)
      throw new LedgerError('TREE_RANGE', `no statement ${position} in a batch of ${batch.statements.length}`);
    return tamga.ledger.v1.ReceiptProof.create({
      statement,
      position,
      count: batch.statements.length,
      path: tree.path(position),
      signer: batch.signer,
      signingKey: batch.signingKey,
      signature: batch.signature,
    });
  });
}

/** Signs one statement and returns its proof at once: what the centre states about what it could not deliver. */
export async function signReceipt(
  statement: OutcomeStatement,
  by: { authority: AuthorityId; region: Uint8Array; signer: BatchSigner; primitives: LedgerHash },
): Promise<tamga.ledger.v1.ReceiptProof> {
  const batch = await makeReceiptBatch([statement], { ...by, id: statement.id });
  return receiptProof(batch, { position: 0, primitives: by.primitives });
}

/** Checks one receipt alone, as verifyReceiptBatch does a whole batch; the same remains unchecked. */
export async function verifyReceiptProof(
  proof: tamga.ledger.v1.ReceiptProof,
  against: { publicKey: Uint8Array; region: Uint8Array; primitives: Primitives },
): Promise<{ ok: true; receipt: VerifiedReceipt } | { ok: false; code: ReceiptCode }> {
  const { publicKey, region, primitives } = against;
  if (!isAuthorityId(proof.signer) || proof.count > receiptStatementsMax) return { ok: false, code: 'RECEIPT_SHAPE' };
  const signingKey = compositeThumbprint(primitives, publicKey);
  if (toHex(proof.signingKey) !== signingKey) return { ok: false, code: 'RECEIPT_KEY_MISMATCH' };
  const message = batchMessageOfLeaf(primitives, {
    region,
    leaf: proof.statement,
    position: proof.position,
    count: proof.count,
    path: proof.path,
  });
  if (message === undefined) return { ok: false, code: 'RECEIPT_SHAPE' };
  const { signature } = proof;
  if (!(await verifyComposite(primitives, { publicKey, context: receiptContext, message, signature }))) {
    return { ok: false, code: 'RECEIPT_SIGNATURE_INVALID' };
  }
  const read = readStatements([proof.statement], region);
  if (!read.ok) return read;
  const [signed] = read.statements;
  if (signed === undefined) return { ok: false, code: 'RECEIPT_SHAPE' };
  return { ok: true, receipt: { ...signed, signer: proof.signer, signingKey } };
}

function readStatements(
  encoded: readonly Uint8Array[],
  region: Uint8Array,
): { ok: true; statements: SignedStatement[] } | { ok: false; code: ReceiptCode } {
  const seen = new Set<string>();
  const statements: SignedStatement[] = [];
  for (const bytes of encoded) {
    const decoded = decodeStatement(bytes);
    if (!decoded.ok) return { ok: false, code: 'RECEIPT_STATEMENT_INVALID' };
    const { statement } = decoded;
    if (!sameBytes(statement.region, region)) return { ok: false, code: 'RECEIPT_REGION_MISMATCH' };
    seen.add(`${statement.id} ${statement.recipient} ${statement.state}`);
    statements.push({ bytes, statement });
  }
  return seen.size === statements.length ? { ok: true, statements } : { ok: false, code: 'RECEIPT_STATEMENT_TWICE' };
}
