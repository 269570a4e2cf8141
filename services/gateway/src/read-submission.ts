import { receiptStatementsMax } from '@tamga/core/ledger';
import { envelopeBytesMax, parseEnvelope, type Primitives, type SealedEnvelope } from '@tamga/core/sealing';
import { countFields, decodeExact, onlyField, tamga } from '@tamga/wire';
import { asQuarantineCode, type QuarantineCode } from './codes.ts';

/** What a party submits, of right shape. Nothing in it is authentic yet. */
type Submission =
  | { readonly kind: 'envelope'; readonly envelope: SealedEnvelope }
  | { readonly kind: 'receipts'; readonly batch: tamga.service.v1.ReceiptBatch }
  | { readonly kind: 'anchor'; readonly anchor: tamga.ledger.v1.Anchor }
  | { readonly kind: 'document'; readonly document: tamga.register.v1.SignedDocument };

export type ReadResult =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly code: QuarantineCode };

/** Tag and length around an envelope. */
const frameBytesMax = 8;
/** A statement is below 300 bytes, a signature 3,373. */
const receiptsBytesMax = 200_000;
/** Region, id, signer, key and signature beside the statements. */
const receiptFieldsMax = 5 + receiptStatementsMax;
const envelopeNumber = 1;
const receiptsNumber = 2;
const documentNumber = 3;
/** Of a SignedDocument. */
const documentFieldsMax = 6;
const anchorNumber = 4;
const anchorFieldsMax = 6;

/** Admission step 2, bounds and shape: what is within bounds is read once, every field of it exactly. */
export function readSubmission(bytes: Uint8Array, primitives: Pick<Primitives, 'sha512'>): ReadResult {
  const oversized = boundsOf(bytes);
  if (oversized !== undefined) return { ok: false, code: oversized };
  const framed = onlyField(bytes, envelopeNumber);
  if (framed !== undefined) return readEnvelope(framed, primitives);
  const decoded = decodeExact<tamga.service.v1.Submission.$Properties, tamga.service.v1.Submission>(
    tamga.service.v1.Submission,
    bytes,
  );
  if (!decoded.ok) return { ok: false, code: `SUBMISSION_${decoded.code}` };
  const { envelope, receipts, document, anchor } = decoded.message;
  if (anchor !== null && anchor !== undefined) return { ok: true, submission: { kind: 'anchor', anchor } };
  if (document !== null && document !== undefined) return { ok: true, submission: { kind: 'document', document } };
  if (receipts !== null && receipts !== undefined)
    return { ok: true, submission: { kind: 'receipts', batch: receipts } };
  if (envelope === null || envelope === undefined) return { ok: false, code: 'SUBMISSION_EMPTY' };
  return readEnvelope(envelope, primitives);
}

function readEnvelope(bytes: Uint8Array, primitives: Pick<Primitives, 'sha512'>): ReadResult {
  const parsed = parseEnvelope(bytes, { form: 'submission', primitives });
  if (!parsed.ok) return { ok: false, code: asQuarantineCode(parsed.code) };
  return { ok: true, submission: { kind: 'envelope', envelope: parsed.envelope } };
}

/** What can be said against the bytes before anything of them is decoded. */
function boundsOf(bytes: Uint8Array): QuarantineCode | undefined {
  if (bytes.length === 0) return 'SUBMISSION_EMPTY';
  if (bytes.length > envelopeBytesMax + frameBytesMax) return 'ENVELOPE_TOO_LARGE';
  let receipts: Uint8Array | undefined;
  let document: Uint8Array | undefined;
  let anchor: Uint8Array | undefined;
  const onField = (number: number, content: Uint8Array): void => {
    if (number === receiptsNumber) receipts = content;
    if (number === documentNumber) document = content;
    if (number === anchorNumber) anchor = content;
  };
  const count = countFields(bytes, { countMax: 1, onField });
  if (count === undefined) return 'SUBMISSION_MALFORMED';
  // The codec re-encodes both members of a oneof as they came.
  if (count > 1) return 'SUBMISSION_NOT_CANONICAL';
  if (document !== undefined) return boundsOfDocument(document);
  if (anchor !== undefined) return boundsOfAnchor(anchor);
  return receipts === undefined ? undefined : boundsOfReceipts(receipts);
}

function boundsOfDocument(bytes: Uint8Array): QuarantineCode | undefined {
  const count = countFields(bytes, { countMax: documentFieldsMax });
  if (count === undefined) return 'SUBMISSION_MALFORMED';
  return count > documentFieldsMax ? 'DOCUMENT_SHAPE' : undefined;
}

function boundsOfAnchor(bytes: Uint8Array): QuarantineCode | undefined {
  const count = countFields(bytes, { countMax: anchorFieldsMax });
  if (count === undefined) return 'SUBMISSION_MALFORMED';
  return count > anchorFieldsMax ? 'ANCHOR_SHAPE' : undefined;
}

function boundsOfReceipts(bytes: Uint8Array): QuarantineCode | undefined {
  if (bytes.length > receiptsBytesMax) return 'RECEIPT_SHAPE';
  const count = countFields(bytes, { countMax: receiptFieldsMax });
  if (count === undefined) return 'SUBMISSION_MALFORMED';
  return count > receiptFieldsMax ? 'RECEIPT_SHAPE' : undefined;
}
