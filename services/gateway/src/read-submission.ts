import { parseEnvelope, type Primitives, type SealedEnvelope } from '@tamga/core/sealing';
import { decodeExact, tamga } from '@tamga/wire';
import { asQuarantineCode, type QuarantineCode } from './codes.ts';

/** What a party submits, of right shape. Nothing in it is authentic yet. */
export type Submission =
  | { readonly kind: 'envelope'; readonly envelope: SealedEnvelope }
  | { readonly kind: 'receipts'; readonly batch: tamga.service.v1.ReceiptBatch };

export type ReadResult =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly code: QuarantineCode };

/** Admission step 2, bounds and shape: reads the bytes of a submission once, every field of them exactly. */
export function readSubmission(bytes: Uint8Array, primitives: Pick<Primitives, 'sha512'>): ReadResult {
  const decoded = decodeExact<tamga.service.v1.Submission.$Properties, tamga.service.v1.Submission>(
    tamga.service.v1.Submission,
    bytes,
  );
  if (!decoded.ok) return { ok: false, code: `SUBMISSION_${decoded.code}` };
  const { envelope, receipts } = decoded.message;
  // The codec re-encodes both members of a oneof as they came.
  const hasEnvelope = envelope !== null && envelope !== undefined && envelope.length > 0;
  const hasReceipts = receipts !== null && receipts !== undefined;
  if (hasEnvelope && hasReceipts) return { ok: false, code: 'SUBMISSION_NOT_CANONICAL' };
  if (hasReceipts) return { ok: true, submission: { kind: 'receipts', batch: receipts } };
  if (!hasEnvelope) return { ok: false, code: 'SUBMISSION_EMPTY' };
  const parsed = parseEnvelope(envelope, { form: 'submission', primitives });
  if (!parsed.ok) return { ok: false, code: asQuarantineCode(parsed.code) };
  return { ok: true, submission: { kind: 'envelope', envelope: parsed.envelope } };
}
