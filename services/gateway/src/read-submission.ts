import { receiptStatementsMax } from '@tamga/core/ledger';
import {
  envelopeBytesMax,
  parseEnvelope,
  recipientCountMax,
  type Primitives,
  type SealedEnvelope,
} from '@tamga/core/sealing';
import { decodeExact, tamga } from '@tamga/wire';
import { asQuarantineCode, type QuarantineCode } from './codes.ts';
import { countFields } from './count-fields.ts';

/** What a party submits, of right shape. Nothing in it is authentic yet. */
type Submission =
  | { readonly kind: 'envelope'; readonly envelope: SealedEnvelope }
  | { readonly kind: 'receipts'; readonly batch: tamga.service.v1.ReceiptBatch };

export type ReadResult =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly code: QuarantineCode };

/** Tag and length around an envelope. */
const frameBytesMax = 8;
/** A statement is below 300 bytes, a signature 3,373. */
const receiptsBytesMax = 200_000;
/** Header, ciphertext, signature and what recipients have one of each: digest, stanza; a few national signatures. */
const envelopeFieldsMax = 16 + 2 * recipientCountMax;
/** Region, id, signer, key and signature beside the statements. */
const receiptFieldsMax = 5 + receiptStatementsMax;
const receiptsTag = 0x12;

/** Admission step 2, bounds and shape: what is within bounds is read once, every field of it exactly. */
export function readSubmission(bytes: Uint8Array, primitives: Pick<Primitives, 'sha512'>): ReadResult {
  const oversized = boundsOf(bytes);
  if (oversized !== undefined) return { ok: false, code: oversized };
  const decoded = decodeExact<tamga.service.v1.Submission.$Properties, tamga.service.v1.Submission>(
    tamga.service.v1.Submission,
    bytes,
  );
  if (!decoded.ok) return { ok: false, code: `SUBMISSION_${decoded.code}` };
  const { envelope, receipts } = decoded.message;
  if (receipts !== null && receipts !== undefined)
    return { ok: true, submission: { kind: 'receipts', batch: receipts } };
  if (envelope === null || envelope === undefined) return { ok: false, code: 'SUBMISSION_EMPTY' };
  if ((countFields(envelope, { countMax: envelopeFieldsMax }) ?? 0) > envelopeFieldsMax) {
    return { ok: false, code: 'STANZA_COUNT' };
  }
  const parsed = parseEnvelope(envelope, { form: 'submission', primitives });
  if (!parsed.ok) return { ok: false, code: asQuarantineCode(parsed.code) };
  return { ok: true, submission: { kind: 'envelope', envelope: parsed.envelope } };
}

/** What can be said against the bytes before anything of them is decoded. */
function boundsOf(bytes: Uint8Array): QuarantineCode | undefined {
  if (bytes.length === 0) return 'SUBMISSION_EMPTY';
  if (bytes.length > envelopeBytesMax + frameBytesMax) return 'ENVELOPE_TOO_LARGE';
  const count = countFields(bytes, { countMax: 1 });
  if (count === undefined) return 'SUBMISSION_MALFORMED';
  // The codec re-encodes both members of a oneof as they came.
  if (count > 1) return 'SUBMISSION_NOT_CANONICAL';
  if (bytes[0] !== receiptsTag) return undefined;
  if (bytes.length > receiptsBytesMax) return 'RECEIPT_SHAPE';
  return (countFields(innerOf(bytes), { countMax: receiptFieldsMax }) ?? 0) > receiptFieldsMax
    ? 'RECEIPT_SHAPE'
    : undefined;
}

/** The one field's content: what follows its tag and its length. */
function innerOf(bytes: Uint8Array): Uint8Array {
  let at = 1;
  while (at < bytes.length && (bytes[at] ?? 0) >= 0x80) at++;
  return bytes.subarray(at + 1);
}
