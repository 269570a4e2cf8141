import { z } from 'zod';
import { sameBytes } from '../bytes.ts';
import { encodePayload, readPayload } from '../documents/index.ts';
import { isMessageId, type MessageId } from '../identifiers/index.ts';
import { decodeBase64, encodeBase64 } from '../ledger/base64.ts';
import { hashBytes } from '../ledger/index.ts';
import { checkpointsMax, documentsMax, leavesMax, pathLengthMax } from './bundle.ts';

/** The one format that is written and read. */
const evidenceFormat = 1;

/** `bundle.json`: what is in the bundle, and the paths that prove it. */
export interface BundleIndex {
  readonly message: MessageId;
  readonly contentKey: boolean;
  readonly checkpoints: readonly { readonly size: bigint; readonly consistency: readonly Uint8Array[] }[];
  readonly leaves: readonly { readonly index: bigint; readonly path: readonly Uint8Array[] }[];
  /** Payload hashes, hexadecimal, ascending. */
  readonly documents: readonly string[];
}

/** Why the bytes are no index. */
export type BundleIndexCode = 'INDEX_MALFORMED' | 'INDEX_NOT_CANONICAL' | 'FORMAT_UNKNOWN';

/** What is no decimal ends there: BigInt throws on it. */
const number = z
  .string()
  .regex(/^(?:0|[1-9][0-9]{0,18})$/u, { error: 'expected a decimal number', abort: true })
  .refine((text) => BigInt(text) < 2n ** 63n, 'expected less than 2^63');
const hash = z.string().refine((text) => decodeBase64(text)?.length === hashBytes, 'expected 32 bytes in base64');
const path = z.array(hash).max(2 * pathLengthMax);

const schema = z.strictObject({
  type: z.literal('evidence'),
  format: z.literal(evidenceFormat),
  message: z.string().refine((text) => isMessageId(text), 'expected a message id'),
  contentKey: z.boolean(),
  checkpoints: z
    .array(z.strictObject({ size: number, consistency: path }))
    .min(1)
    .max(checkpointsMax)
    .refine((all) => ascends(all.map(({ size }) => BigInt(size))), 'sizes do not ascend'),
  leaves: z
    .array(z.strictObject({ index: number, path }))
    .min(1)
    .max(leavesMax)
    .refine((all) => ascends(all.map(({ index }) => BigInt(index))), 'indexes do not ascend'),
  documents: z
    .array(z.string().regex(/^[0-9a-f]{64}$/u))
    .min(1)
    .max(documentsMax)
    .refine((all) => ascends(all), 'hashes do not ascend'),
});

/** The bytes of an index, in their one form. */
export function encodeBundleIndex(index: BundleIndex): Uint8Array {
  const { message, contentKey, checkpoints, leaves, documents } = index;
  return encodePayload({
    type: 'evidence',
    format: evidenceFormat,
    message,
    contentKey,
    checkpoints: checkpoints.map((one) => ({ size: String(one.size), consistency: one.consistency.map(encodeBase64) })),
    leaves: leaves.map((one) => ({ index: String(one.index), path: one.path.map(encodeBase64) })),
    documents,
  });
}

/** Reads untrusted bytes strictly. Nothing that it names is looked at. */
export function readBundleIndex(
  bytes: Uint8Array,
): { ok: true; index: BundleIndex } | { ok: false; code: BundleIndexCode; detail: string } {
  const other = otherFormat(bytes);
  if (other !== undefined) return { ok: false, code: 'FORMAT_UNKNOWN', detail: other };
  const read = readPayload(bytes, schema);
  if (!read.ok) {
    const code = read.code === 'PAYLOAD_NOT_CANONICAL' ? 'INDEX_NOT_CANONICAL' : 'INDEX_MALFORMED';
    return { ok: false, code, detail: read.detail };
  }
  const { message, contentKey, checkpoints, leaves, documents } = read.value;
  const index: BundleIndex = {
    message,
    contentKey,
    checkpoints: checkpoints.map((one) => ({ size: BigInt(one.size), consistency: one.consistency.map(decoded) })),
    leaves: leaves.map((one) => ({ index: BigInt(one.index), path: one.path.map(decoded) })),
    documents,
  };
  // Members in another order say the same, and would be other bytes.
  return sameBytes(encodeBundleIndex(index), bytes)
    ? { ok: true, index }
    : { ok: false, code: 'INDEX_NOT_CANONICAL', detail: 'the members stand in another order' };
}

/** A bundle of a later release is called that, not malformed. */
function otherFormat(bytes: Uint8Array): string | undefined {
  const read = readPayload(bytes, z.looseObject({ type: z.literal('evidence'), format: z.int() }));
  return read.ok && read.value.format !== evidenceFormat ? `format ${read.value.format}` : undefined;
}

function ascends(items: readonly bigint[] | readonly string[]): boolean {
  return items.every((item, i) => {
    const before = items[i - 1];
    return before === undefined || before < item;
  });
}

function decoded(text: string): Uint8Array {
  const bytes = decodeBase64(text);
  if (bytes === undefined) throw new TypeError('base64 that was checked does not decode');
  return bytes;
}
