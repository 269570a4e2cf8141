import { readStoredZip } from '@tamga/core/evidence/zip';
import { hashBytes, leafOfEntry, verifyInclusion } from '@tamga/core/ledger';
import { exportTable } from '@tamga/platform/auditors';
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
  /** How many stamps of the centre it has. Their signatures are evidence's to verify (docs/EVIDENCE.md). */
  readonly stamps: number;
}

type ExportCode =
  | 'ZIP'
  | 'MANIFEST'
  /** A file that the manifest does not name. */
  | 'FILE_UNKNOWN'
  | 'ENTRY_MISSING'
  | 'LEAF_DIFFERS'
  | 'CHECKPOINT_MISSING'
  | 'PROOF'
  | 'STAMP_MISSING'
  /** The table for people does not say what the entries say. */
  | 'TABLE_DIFFERS';
type Result = { ok: true; export: VerifiedExport } | { ok: false; code: ExportCode; at: string };

interface ManifestEntry {
  readonly index: number;
  /** Leaf data, base64. */
  readonly leaf: string;
  /** Size of the checkpoint to which the path leads; null where no final one covered it. */
  readonly checkpoint: number | null;
  readonly path: readonly string[] | null;
  /** The centre's stamp is in the bundle. */
  readonly stamp: boolean;
}

const manifestPath = 'manifest.json';
const tablePath = 'entries.csv';

/**
 * Checks a bundle of many (docs/AUDITORS.md): each leaf from its entry, each path to a checkpoint that the log signed, the table
 * from the entries. Throws CliError VERIFICATION_FAILED for a checkpoint that does not hold.
 */
export async function verifyExport(bytes: Uint8Array, trust: LogTrust): Promise<Result> {
  const zip = readStoredZip(bytes);
  if (!zip.ok) return { ok: false, code: 'ZIP', at: zip.path };
  const files = new Map(zip.files.map((file) => [file.path, file.bytes]));
  const entries = readManifest(files.get(manifestPath));
  if (entries === undefined) return { ok: false, code: 'MANIFEST', at: manifestPath };
  const named = namedFiles(entries);
  const unknown = [...files.keys()].find((path) => !named.has(path));
  if (unknown !== undefined) return { ok: false, code: 'FILE_UNKNOWN', at: unknown };
  const heads = new Map<number, { size: bigint; root: Uint8Array }>();
  for (const [path, note] of files) {
    if (!path.startsWith('checkpoints/')) continue;
    const { size, root } = await verifyNote(note, trust);
    heads.set(Number(size), { size, root });
  }
  for (const entry of entries) {
    const code = problemOf(entry, { files, heads });
    if (code !== undefined) return { ok: false, code, at: entryPath(entry) };
  }
  const held = entries.map((entry) => ({ index: entry.index, bytes: files.get(entryPath(entry)) ?? new Uint8Array() }));
  const table = Buffer.from(exportTable(hash, held));
  if (!table.equals(files.get(tablePath) ?? new Uint8Array()))
    return { ok: false, code: 'TABLE_DIFFERS', at: tablePath };
  const count = (is: (entry: ManifestEntry) => boolean) => entries.filter(is).length;
  const [proven, stamps] = [count(({ path }) => path !== null), count(({ stamp }) => stamp)];
  return { ok: true, export: { entries: entries.length, proven, checkpoints: [...heads.keys()], stamps } };
}

function namedFiles(entries: readonly ManifestEntry[]): ReadonlySet<string> {
  return new Set([
    manifestPath,
    tablePath,
    ...entries.map(entryPath),
    ...entries.flatMap(({ checkpoint }) => (checkpoint === null ? [] : [`checkpoints/${checkpoint}`])),
    ...entries.flatMap(({ index, stamp }) => (stamp ? [`stamps/${index}`] : [])),
  ]);
}

function entryPath({ index }: ManifestEntry): string {
  return `entries/${index}`;
}

function problemOf(
  entry: ManifestEntry,
  of: {
    files: ReadonlyMap<string, Uint8Array>;
    heads: ReadonlyMap<number, { size: bigint; root: Uint8Array }>;
  },
): ExportCode | undefined {
  const bytes = of.files.get(entryPath(entry));
  const leaf = bytes === undefined ? undefined : leafOfEntry(hash, bytes);
  if (leaf?.ok !== true) return 'ENTRY_MISSING';
  if (entry.stamp && !of.files.has(`stamps/${entry.index}`)) return 'STAMP_MISSING';
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
  const { entries, total } = document;
  if (!Array.isArray(entries) || !entries.every(isManifestEntry) || total !== entries.length) return undefined;
  return new Set(entries.map(({ index }) => index)).size === entries.length ? entries : undefined;
}

function isManifestEntry(value: unknown): value is ManifestEntry {
  if (!isRecord(value)) return false;
  const { index, leaf, checkpoint, path, stamp } = value;
  if (typeof stamp !== 'boolean') return false;
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
