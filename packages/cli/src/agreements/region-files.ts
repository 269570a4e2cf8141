import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { CarriedDocument } from '@tamga/core/agreements/tools';
import { readDocument, verifyFoundingRoster } from '@tamga/core/documents';
import type { VerifiedRoster } from '@tamga/core/documents';
import { fromHex, toHex } from '@tamga/core/identifiers';
import type { ShownRoster } from '@tamga/core/ledger/witness';
import { nodePrimitives } from '@tamga/platform/crypto';
import { openLedgerCopyReader, shownRosters, type LedgerTrust } from '@tamga/platform/ledger-copy';
import { readRegion, regionPaths } from '@tamga/testing';
import { CliError } from '../error.ts';
import { copyFileOf, trustOfFounding, trustOfRosters } from '../ledger/log-trust.ts';

/** What is left of a region when nothing of it runs: enough to decide again everything that its log records. */
export interface RegionFiles {
  roster: VerifiedRoster;
  trust: LedgerTrust;
  /** Audit's own copy of the log. */
  ledgerFile: string;
  /** Signed documents by the SHA-256 of their payload, from whoever kept them. */
  documents: ReadonlyMap<string, CarriedDocument>;
}

const busyTimeoutMs = 5_000;
const documentName = /\.jws$/u;

/**
 * Reads a region's directory. Nothing in it is believed but what goes back to the founding roster, whose hash
 * `region.json` names: a document counts by its signatures, and by the hash that the log has of it. `more`: directories
 * with further documents (`*.jws`); `ledger`: another copy of the log than that of the region's audit.
 */
export async function readRegionFiles(
  directory: string,
  { more = [], ledger }: { more?: readonly string[]; ledger?: string | undefined } = {},
): Promise<RegionFiles> {
  const info = await readRegion(directory);
  const paths = regionPaths(directory);
  const jws = await readFile(join(paths.public, 'roster.jws'), 'utf8');
  const founding = await verifyFoundingRoster(jws, {
    primitives: nodePrimitives,
    regionHash: fromHex(info.regionHash),
  });
  if (!founding.ok)
    throw new CliError('VERIFICATION_FAILED', `the founding roster in ${paths.public} does not hold: ${founding.code}`);
  const documents = new Map<string, CarriedDocument>();
  // What not every member may see was laid down by the operator, and lies there.
  const operators = existsSync(paths.operator) ? [paths.operator] : [];
  for (const found of [paths.public, ...operators, ...more]) await addFiles(documents, found);
  for (const { party } of info.parties) addStored(documents, join(paths.party(party), 'adapter.sqlite'));
  const ledgerFile = ledger ?? copyFileOf(directory);
  const shown = await rostersIn(ledgerFile, documents);
  return {
    roster: founding.roster,
    trust: shown.length === 0 ? trustOfFounding(founding.roster) : await trustOfRosters(shown, founding.roster),
    ledgerFile,
    documents,
  };
}

/** Of the versions that a copy of the log records those that somebody kept. */
async function rostersIn(
  ledgerFile: string,
  documents: ReadonlyMap<string, CarriedDocument>,
): Promise<readonly ShownRoster[]> {
  if (!existsSync(ledgerFile)) return [];
  using copy = openLedgerCopyReader(ledgerFile);
  return await shownRosters(copy, ({ hash }) => {
    const jws = documents.get(hash)?.jws;
    return Promise.resolve(jws === undefined ? undefined : Buffer.from(jws).toString('utf8'));
  });
}

async function addFiles(documents: Map<string, CarriedDocument>, directory: string): Promise<void> {
  let names: string[];
  try {
    names = await readdir(directory);
  } catch (cause) {
    throw new CliError('BAD_USAGE', `${directory}: no directory that can be read`, { cause });
  }
  for (const name of names.filter((one) => documentName.test(one)).toSorted())
    add(documents, { jws: await readFile(join(directory, name)) });
}

/** Documents that an adapter kept, read as a stranger: read-only, nothing of the adapter's code. */
function addStored(documents: Map<string, CarriedDocument>, file: string): void {
  if (!existsSync(file)) return;
  const database = new DatabaseSync(file, { readOnly: true, timeout: busyTimeoutMs, allowExtension: false });
  try {
    for (const row of database.prepare('SELECT * FROM documents ORDER BY rowid').all()) {
      const { jws, registered_ms: registeredMs } = row;
      if (!(jws instanceof Uint8Array)) throw new TypeError(`a document in ${file} holds no bytes`);
      add(documents, { jws, ...(typeof registeredMs === 'number' ? { registeredMs } : {}) });
    }
  } finally {
    database.close();
  }
}

/** By the hash of its payload; what is no signed document is nobody's. The first that says when it was registered stays. */
function add(documents: Map<string, CarriedDocument>, carried: CarriedDocument): void {
  const read = readDocument(carried.jws);
  if (!read.ok) return;
  const hash = toHex(nodePrimitives.sha256(read.document.payload));
  const known = documents.get(hash);
  if (known === undefined || (known.registeredMs === undefined && carried.registeredMs !== undefined))
    documents.set(hash, carried);
}
