import { readStoredZip } from '@tamga/core/evidence/zip';
import { hashBytes, leafOfEntry, verifyInclusion } from '@tamga/core/ledger';
import { nodePrimitives as hash } from '@tamga/platform/crypto';
import type { LogTrust } from './log-trust.ts';
import { verifyNote } from './signed-head.ts';

/** What was found in a bundle of many. */
export interface VerifiedExport {
  readonly entries: number;
  /** Those whose path leads to a root that the log signed; the others are in no final checkpoint that came with it. */
  readonly proven: number;
  /** Sizes of its checkpoints. */
  readonly checkpoints: readonly number[];
}

type ExportCode = 'ZIP' | 'MANIFEST' | 'ENTRY_MISSING' | 'LEAF_DIFFERS' | 'CHECKPOINT_MISSING' | 'PROOF';
type Result = { ok: true; export: VerifiedExport } | { ok: false; code: ExportCode; at: string };

interface ManifestEntry {
  readonly index: number;
  /** Leaf data, base64. */
  readonly leaf: string;
  /** Size of the checkpoint to which the path leads; null where no final one covered it. */
  readonly checkpoint: number | null;
  readonly path: readonly string[] | null;
}

/** Checks a bundle of many (docs/AUDITORS.md): each leaf from its entry, each path to a checkpoint that the log signed. */
export async function verifyExport(bytes: Uint8Array, trust: LogTrust): Promise<Result> {
  const zip = readStoredZip(bytes);
  if (!zip.ok) return { ok: false, code: 'ZIP', at: zip.path };
  const files = new Map(zip.files.map((file) => [file.path, file.bytes]));
  const entries = readManifest(files.get('manifest.json'));
  if (entries === undefined) return { ok: false, code: 'MANIFEST', at: 'manifest.json' };
  const heads = new Map<number, { size: bigint; root: Uint8Array }>();
  for (const [path, note] of files) {
    if (!path.startsWith('checkpoints/')) continue;
    const { size, root } = await verifyNote(note, trust);
    heads.set(Number(size), { size, root });
  }
  for (const entry of entries) {
    const code = problemOf(entry, { bytes: files.get(`entries/${entry.index}`), heads });
    if (code !== undefined) return { ok: false, code, at: `entries/${entry.index}` };
  }
  const proven = entries.filter(({ path }) => path !== null).length;
  return { ok: true, export: { entries: entries.length, proven, checkpoints: [...heads.keys()] } };
}

function problemOf(
  entry: ManifestEntry,
  of: { bytes: Uint8Array | undefined; heads: ReadonlyMap<number, { size: bigint; root: Uint8Array }> },
): ExportCode | undefined {
  const leaf = of.bytes === undefined ? undefined : leafOfEntry(hash, of.bytes);
  if (leaf?.ok !== true) return 'ENTRY_MISSING';
  if (Buffer.from(leaf.leaf.data).toString('base64') !== entry.leaf) return 'LEAF_DIFFERS';
  if (entry.path === null || entry.checkpoint === null) return undefined;
  const head = of.heads.get(entry.checkpoint);
  if (head === undefined) return 'CHECKPOINT_MISSING';
  const proof = entry.path.map((text) => Buffer.from(text, 'base64'));
  const verified = verifyInclusion(hash, { ...head, index: BigInt(entry.index), leafHash: leaf.leaf.hash, proof });
  return verified.ok ? undefined : 'PROOF';
}

function readManifest(bytes: Uint8Array | undefined): ManifestEntry[] | undefined {
  let document: unknown;
  try {
    document = JSON.parse(Buffer.from(bytes ?? new Uint8Array()).toString('utf8'));
  } catch {
    return undefined;
  }
  if (!isRecord(document) || document['format'] !== 'tamga-ledger-export/1') return undefined;
  const { entries } = document;
  return Array.isArray(entries) && entries.every(isManifestEntry) ? entries : undefined;
}

function isManifestEntry(value: unknown): value is ManifestEntry {
  if (!isRecord(value)) return false;
  const { index, leaf, checkpoint, path } = value;
  const isCount = (count: unknown) => typeof count === 'number' && Number.isSafeInteger(count) && count >= 0;
  const isPath = Array.isArray(path) && path.every(isHash);
  const isProven = isCount(checkpoint) && isPath;
  return isCount(index) && isHash(leaf) && (isProven || (checkpoint === null && path === null));
}

/** In its one form: another text for the same bytes is refused. */
function isHash(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const bytes = Buffer.from(value, 'base64');
  return bytes.length === hashBytes && bytes.toString('base64') === value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
