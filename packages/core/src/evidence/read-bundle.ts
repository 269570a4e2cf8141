import { readDocument, type ReadDocument } from '../documents/index.ts';
import { toHex } from '../identifiers/index.ts';
import { decodeRecord, leafOfEntry, type DocumentRecord, type Leaf, type LedgerRecord } from '../ledger/index.ts';
import type { Primitives, SealedEnvelope } from '../sealing/index.ts';
import { readBundleIndex, type BundleIndex } from './bundle-index.ts';
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
import { parseEitherForm } from './encode-evidence.ts';
import { oneForm } from './one-form.ts';
import { demand, present, Refusal } from './refusal.ts';
import { readStoredZip } from './zip/read-stored-zip.ts';

/** A leaf of the bundle with what its entry holds. Whether the log holds it is not yet known. */
export interface ReadLeaf {
  readonly index: bigint;
  readonly path: readonly Uint8Array[];
  readonly where: string;
  readonly entry: Uint8Array;
  readonly leaf: Leaf;
  readonly record: LedgerRecord;
}

/** A document with the leaf that records it. Neither is verified. */
export interface LoggedDocument {
  readonly leaf: ReadLeaf;
  readonly record: DocumentRecord;
  readonly hash: string;
  readonly where: string;
  readonly jws: Uint8Array;
  readonly read: ReadDocument;
}

/** A bundle taken apart: every file in its one form, each document with its leaf. Nothing is verified. */
export interface ReadBundle {
  readonly index: BundleIndex;
  readonly envelope: SealedEnvelope;
  readonly stamp: Uint8Array;
  readonly contentKey: Uint8Array | undefined;
  readonly tlogProof: Uint8Array;
  readonly checkpoints: readonly {
    readonly size: bigint;
    readonly consistency: readonly Uint8Array[];
    readonly where: string;
    readonly note: Uint8Array;
  }[];
  /** Ascending. */
  readonly leaves: readonly ReadLeaf[];
  /** In the order of the log. */
  readonly documents: readonly LoggedDocument[];
}

const contentKeyBytes = 32;

/** Takes untrusted bytes apart. Throws Refusal. */
export function readBundle(bytes: Uint8Array, primitives: Primitives): ReadBundle {
  const zip = readStoredZip(bytes);
  if (!zip.ok) throw new Refusal(zip.code, zip.path, zip.detail);
  const files = new Map(zip.files.map(({ path, bytes: content }) => [path, content]));
  const index = readIndex(present(files.get(indexPath), 'FILES_MISMATCH', indexPath, 'there is no index'));
  const expected = pathsOf(index);
  const stray = zip.files.findIndex(({ path }, i) => path !== expected[i]);
  demand(
    stray === -1,
    'FILES_MISMATCH',
    zip.files[stray]?.path ?? '',
    `expected ${expected[stray] ?? 'no more files'}`,
  );
  const missing = expected[zip.files.length];
  demand(missing === undefined, 'FILES_MISMATCH', missing ?? '', 'the index names it, and it is not there');
  const file = (path: string): Uint8Array => present(files.get(path), 'FILES_MISMATCH', path, 'it is not there');
  const envelope = readEnvelope(file(envelopePath), index, primitives);
  const contentKey = index.contentKey ? file(contentKeyPath) : undefined;
  demand(
    contentKey === undefined || contentKey.length === contentKeyBytes,
    'CONTENT_KEY_INVALID',
    contentKeyPath,
    `a content key has ${contentKeyBytes} bytes`,
  );
  const leaves = index.leaves.map(({ index: leaf, path }) =>
    readLeaf({ index: leaf, path, where: leafPath(leaf), entry: file(leafPath(leaf)) }, primitives),
  );
  return {
    index,
    envelope,
    stamp: file(stampPath),
    contentKey,
    tlogProof: file(tlogProofPath),
    checkpoints: index.checkpoints.map((one) => ({
      ...one,
      where: checkpointPath(one.size),
      note: file(checkpointPath(one.size)),
    })),
    leaves,
    documents: joinDocuments(leaves, { hashes: index.documents, file, primitives }),
  };
}

function readIndex(bytes: Uint8Array): BundleIndex {
  const read = readBundleIndex(bytes);
  if (!read.ok) throw new Refusal(read.code, indexPath, read.detail);
  return read.index;
}

function readEnvelope(bytes: Uint8Array, { message }: BundleIndex, primitives: Primitives): SealedEnvelope {
  const parsed = parseEitherForm(bytes, primitives);
  if (!parsed.ok) throw new Refusal('ENVELOPE_INVALID', envelopePath, parsed.code);
  const { id } = parsed.envelope.header;
  demand(id === message, 'MESSAGE_MISMATCH', envelopePath, `the index says ${message}, the header ${id}`);
  return parsed.envelope;
}

/** Takes an entry apart. Throws Refusal. */
export function readLeaf(parts: Omit<ReadLeaf, 'leaf' | 'record'>, primitives: Primitives): ReadLeaf {
  const leaf = leafOfEntry(primitives, parts.entry);
  if (!leaf.ok) throw new Refusal('ENTRY_INVALID', parts.where, leaf.code);
  const decoded = decodeRecord(leaf.leaf.entry.record);
  if (!decoded.ok) throw new Refusal('RECORD_INVALID', parts.where, `${decoded.code}: ${decoded.field}`);
  return { ...parts, leaf: leaf.leaf, record: decoded.record };
}

/** Each document has its leaf, and each leaf of a document its document. Throws Refusal. */
export function joinDocuments(
  leaves: readonly ReadLeaf[],
  of: { hashes: readonly string[]; file: (path: string) => Uint8Array; primitives: Primitives },
): LoggedDocument[] {
  const read = new Map(of.hashes.map((hash) => [hash, readOne(hash, of)]));
  const joined = leaves.flatMap((leaf): LoggedDocument[] => {
    const { record, where } = leaf;
    if (record.event !== 'document') return [];
    const hash = toHex(record.payloadHash);
    const document = present(read.get(hash), 'DOCUMENT_MISSING', where, `it records the document ${hash}`);
    demand(
      document.read.type === record.type,
      'DOCUMENT_MISMATCH',
      where,
      `recorded as a ${record.type}, signed as a ${document.read.type}`,
    );
    return [{ leaf, record, hash, ...document }];
  });
  const logged = new Set(joined.map(({ hash }) => hash));
  const loose = of.hashes.find((hash) => !logged.has(hash));
  demand(loose === undefined, 'DOCUMENT_NOT_LOGGED', documentPath(loose ?? ''), 'no leaf of the bundle records it');
  return joined;
}

function readOne(
  hash: string,
  { file, primitives }: { file: (path: string) => Uint8Array; primitives: Primitives },
): Pick<LoggedDocument, 'where' | 'jws' | 'read'> {
  const where = documentPath(hash);
  const jws = file(where);
  const read = readDocument(jws);
  if (!read.ok) throw new Refusal('DOCUMENT_INVALID', where, read.code);
  demand(isCanonical(jws), 'DOCUMENT_INVALID', where, 'the JSON text is not in its one form');
  const own = toHex(primitives.sha256(read.document.payload));
  demand(own === hash, 'DOCUMENT_HASH', where, `the hash of its payload is ${own}`);
  return { where, jws, read: read.document };
}

/** Of a document that was read: its members in their order, no white space, no escape. */
function isCanonical(jws: Uint8Array): boolean {
  return oneForm(jws) === new TextDecoder('utf-8', { ignoreBOM: true }).decode(jws);
}
