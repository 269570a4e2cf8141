import { decodeExact, tamga } from '@tamga/wire';
import { readDocument } from '../documents/index.ts';
import { toHex } from '../identifiers/index.ts';
import { bigintOf } from '../ledger/fields.ts';
import { parseCheckpoint, parseNote } from '../ledger/index.ts';
import { formatTlogProof } from '../ledger/tiles/index.ts';
import { parseEnvelope, type Primitives } from '../sealing/index.ts';
import type { EvidenceBundle, EvidenceCheckpoint } from './bundle.ts';
import { encodeBundleIndex, readBundleIndex } from './bundle-index.ts';
import {
  checkpointPath,
  contentKeyPath,
  documentPath,
  envelopePath,
  indexPath,
  leafPath,
  pathsOf,
  stampPath,
  tlogProofPath,
} from './bundle-files.ts';
import { EvidenceError } from './errors.ts';
import { writeStoredZip } from './zip/stored-zip.ts';

/**
 * The bytes of a bundle: the same for the same content. Throws BUNDLE_INVALID or ZIP_INVALID on what cannot be read at all;
 * whether it proves anything is verifyEvidence's to say, and whoever gives a bundle away asks it first.
 */
export function encodeEvidence(
  bundle: EvidenceBundle,
  { primitives }: { primitives: Pick<Primitives, 'sha256' | 'sha512'> },
): Uint8Array<ArrayBuffer> {
  const { envelope, stamp, contentKey, checkpoints, leaves } = bundle;
  const documents = new Map(bundle.documents.map((jws) => [payloadHash(jws, primitives), jws]));
  const hashes = [...documents.keys()].toSorted();
  const sizes = checkpoints.map(sizeOf);
  const index = {
    message: messageOf(envelope, primitives),
    contentKey: contentKey !== undefined,
    checkpoints: checkpoints.map(({ consistency }, i) => ({ size: sizes[i] ?? 0n, consistency })),
    leaves: leaves.map(({ index: leaf, path }) => ({ index: leaf, path })),
    documents: hashes,
  };
  const encoded = encodeBundleIndex(index);
  const read = readBundleIndex(encoded);
  if (!read.ok) throw new EvidenceError('BUNDLE_INVALID', `${read.code}: ${read.detail}`);
  const files = new Map<string, Uint8Array>([
    [indexPath, encoded],
    [envelopePath, envelope],
    [stampPath, stamp],
    ...(contentKey === undefined ? [] : ([[contentKeyPath, contentKey]] as const)),
    [tlogProofPath, tlogProofOf(bundle)],
    ...checkpoints.map(({ note }, i) => [checkpointPath(sizes[i] ?? 0n), note] as const),
    ...leaves.map(({ index: leaf, entry }) => [leafPath(leaf), entry] as const),
    ...hashes.map((hash) => [documentPath(hash), documents.get(hash) ?? new Uint8Array()] as const),
  ]);
  return writeStoredZip(pathsOf(index).map((path) => ({ path, bytes: files.get(path) ?? new Uint8Array() })));
}

/** C2SP tlog-proof of the stamped leaf: what a bundle must hold byte for byte. Throws BUNDLE_INVALID. */
function tlogProofOf({ stamp, leaves, checkpoints }: EvidenceBundle): Uint8Array<ArrayBuffer> {
  const decoded = decodeExact(tamga.ledger.v1.Stamp, stamp);
  const index = decoded.ok ? bigintOf(decoded.message.leafIndex) : undefined;
  const leaf = leaves.find((one) => one.index === index);
  const last = checkpoints.at(-1);
  if (leaf === undefined || last === undefined)
    throw new EvidenceError('BUNDLE_INVALID', 'no leaf of the message, or no checkpoint');
  return formatTlogProof({ index: leaf.index, hashes: leaf.path, extra: undefined, checkpoint: last.note });
}

function payloadHash(jws: Uint8Array, primitives: Pick<Primitives, 'sha256'>): string {
  const read = readDocument(jws);
  if (!read.ok) throw new EvidenceError('BUNDLE_INVALID', `a document: ${read.code}`);
  return toHex(primitives.sha256(read.document.payload));
}

function sizeOf({ note }: EvidenceCheckpoint): bigint {
  const parsed = parseNote(note);
  const checkpoint = parsed.ok ? parseCheckpoint(parsed.note.text) : parsed;
  if (!checkpoint.ok) throw new EvidenceError('BUNDLE_INVALID', `a checkpoint: ${checkpoint.code}`);
  return checkpoint.checkpoint.size;
}

function messageOf(envelope: Uint8Array, primitives: Pick<Primitives, 'sha512'>) {
  const parsed = parseEitherForm(envelope, primitives);
  if (!parsed.ok) throw new EvidenceError('BUNDLE_INVALID', `the envelope: ${parsed.code}`);
  return parsed.envelope.header.id;
}

/** As its sender submitted it or, with one stanza, as one recipient got it. */
export function parseEitherForm(
  envelope: Uint8Array,
  primitives: Pick<Primitives, 'sha512'>,
): ReturnType<typeof parseEnvelope> {
  const whole = parseEnvelope(envelope, { form: 'submission', primitives });
  if (whole.ok || whole.code !== 'STANZA_COUNT') return whole;
  return parseEnvelope(envelope, { form: 'delivery', primitives });
}
