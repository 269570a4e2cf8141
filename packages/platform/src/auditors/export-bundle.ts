import { writeStoredZip, type ZipFile } from '@tamga/core/evidence/zip';
import { entryView, type HeldEntry } from './entry-view.ts';
import { entriesCsv } from './export-csv.ts';
import type { InclusionProof } from './means.ts';

/** An entry with what shows that it stands in the log. */
export interface ProvenEntry {
  readonly entry: HeldEntry;
  readonly proof: InclusionProof | undefined;
  readonly stamp: Uint8Array | undefined;
}

/** What was asked, for the manifest. */
export interface BundleOf {
  readonly query: Readonly<Record<string, string>>;
  readonly asOf: string;
  readonly total: number;
}

/**
 * The bundle of many (docs/AUDITORS.md): a zip with each entry as it is stored, the centre's stamp where it is held, the
 * checkpoints under which the paths in `manifest.json` lead to a signed root, and a table for people.
 */
export function exportBundle(entries: readonly ProvenEntry[], of: BundleOf): Uint8Array<ArrayBuffer> {
  const checkpoints = new Map(
    entries.flatMap(({ proof }) => (proof === undefined ? [] : [[proof.size, proof.checkpoint] as const])),
  );
  const manifest = {
    format: 'tamga-ledger-export/1',
    ...of,
    entries: entries.map(({ entry, proof, stamp }) => ({
      index: entry.index,
      leaf: Buffer.from(entry.leaf.data).toString('base64'),
      checkpoint: proof === undefined ? null : Number(proof.size),
      path: proof === undefined ? null : proof.hashes.map((hash) => Buffer.from(hash).toString('base64')),
      stamp: stamp !== undefined,
    })),
  };
  const files: ZipFile[] = [
    { path: 'manifest.json', bytes: utf8(`${JSON.stringify(manifest, null, 1)}\n`) },
    { path: 'entries.csv', bytes: utf8(entriesCsv(entries.map(({ entry }) => entryView(entry)))) },
    ...[...checkpoints].map(([size, note]) => ({ path: `checkpoints/${size}`, bytes: note })),
    ...entries.map(({ entry }) => ({ path: `entries/${entry.index}`, bytes: entry.bytes })),
    ...entries.flatMap(({ entry, stamp }) =>
      stamp === undefined ? [] : [{ path: `stamps/${entry.index}`, bytes: stamp }],
    ),
  ];
  return writeStoredZip(files);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
