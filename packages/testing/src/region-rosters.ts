import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readDocument } from '@tamga/core/documents';
import { toHex } from '@tamga/core/identifiers';
import type { ShownRoster } from '@tamga/core/ledger/witness';
import { nodePrimitives } from '@tamga/platform/crypto';
import { openLedgerCopyReader, shownRosters } from '@tamga/platform/ledger-copy';
import { readRegion, regionPaths } from './region-directory.ts';

const busyTimeoutMs = 5_000;

/**
 * The versions of the roster that a copy of the log records, from files alone: documents as the region's adapters keep them. A
 * version that none of them has ends the list. Nothing is verified: see verifyLoggedRosters.
 */
export async function rostersOfRegion(directory: string, copyFile: string): Promise<ShownRoster[]> {
  const documents = await readRosters(directory);
  using copy = openLedgerCopyReader(copyFile);
  return await shownRosters(copy, ({ hash }) => Promise.resolve(documents.get(hash)));
}

/** By the SHA-256 of their payloads. */
async function readRosters(directory: string): Promise<ReadonlyMap<string, string>> {
  const paths = regionPaths(directory);
  const { parties } = await readRegion(directory);
  const found = [await readFile(join(paths.public, 'roster.jws'), 'utf8')];
  for (const { party } of parties) found.push(...storedRosters(join(paths.party(party), 'adapter.sqlite')));
  return new Map(
    found.flatMap((jws) => {
      const read = readDocument(jws);
      return read.ok ? [[toHex(nodePrimitives.sha256(read.document.payload)), jws] as const] : [];
    }),
  );
}

/** Read as a stranger: read-only, nothing of the adapter's code. */
function storedRosters(file: string): string[] {
  if (!existsSync(file)) return [];
  const database = new DatabaseSync(file, { readOnly: true, timeout: busyTimeoutMs, allowExtension: false });
  try {
    return database
      .prepare(`SELECT jws FROM documents WHERE type = 'roster' ORDER BY rowid`)
      .all()
      .map(({ jws }) => {
        if (!(jws instanceof Uint8Array)) throw new TypeError(`a document in ${file} holds no bytes`);
        return Buffer.from(jws).toString('utf8');
      });
  } finally {
    database.close();
  }
}
