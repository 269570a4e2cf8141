import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parsePartyId } from '@tamga/core/identifiers';
import { nodePrimitives } from '@tamga/platform/crypto';
import { openLedgerCopyReader } from '@tamga/platform/ledger-copy';
import { planRegister, rebuildRegister, type KeptDocument, type RegisterPlan } from '@tamga/platform/ledger-recovery';
import { RegionError } from '../error.ts';
import { regionStreams } from '../founding/exchange.ts';
import { epochOf, readRegion, regionPaths, type RegionInfo } from '../region-directory.ts';
import { copyFiles } from './audit-copies.ts';
import { foundingOf } from './founding-roster.ts';
import { startServerForRecovery } from './processes-of-recovery.ts';
import { connectOperator } from './set-up-hub.ts';

const busyTimeoutMs = 5_000;

/**
 * Lays down anew what REGISTER held, after a loss of the exchange's store or where an older one was put back: every document
 * that audit's copy records, from the founding documents, the databases of the region's adapters, and what is brought. The
 * other streams that are gone are made too, LEDGER excepted, which is recovered next. Throws RecoveryError, RegionError, BusError.
 */
export async function rebuildRegionRegister(options: {
  directory: string;
  /** Databases of adapters (`adapter.sqlite`) and documents (`*.jws`) from elsewhere. */
  from: readonly string[];
  confirm: (plan: RegisterPlan) => boolean;
  onProgress: (step: string) => void;
}): Promise<{ done: boolean; plan: RegisterPlan }> {
  const { directory, onProgress } = options;
  const info = await readRegion(directory);
  const [own] = copyFiles(directory, info);
  if (own === undefined)
    throw new RegionError('REGION_DAMAGED', 'no audit of this region has a copy of the ledger: put one in its place');
  onProgress('gathering documents');
  const kept = await keptDocuments(directory, info, options.from);
  using copy = openLedgerCopyReader(own.file);
  const founding = await foundingOf(directory, info);
  const plan = await planRegister({ copy, kept, founding, primitives: nodePrimitives });
  if (!options.confirm(plan)) return { done: false, plan };
  await using _server = await startServerForRecovery(directory, info, onProgress);
  await using operator = await connectOperator(directory, info);
  const parties = info.parties.map(({ party }) => parsePartyId(party));
  onProgress(`laying down ${plan.documents.length} documents`);
  await rebuildRegister(plan, { operator, streams: regionStreams(parties, epochOf(info)).others });
  return { done: true, plan };
}

async function keptDocuments(directory: string, info: RegionInfo, from: readonly string[]): Promise<KeptDocument[]> {
  const paths = regionPaths(directory);
  const adapters = info.parties
    .map(({ party }) => join(paths.party(party), 'adapter.sqlite'))
    .filter((file) => existsSync(file));
  const founded = await Promise.all([paths.public, paths.operator].map((place) => documentsIn(place)));
  const files = [...founded.flat(), ...from.filter((file) => file.endsWith('.jws'))];
  const brought = await Promise.all(files.map(async (file) => ({ jws: await readFile(file), registeredMs: 0 })));
  const databases = [...from.filter((file) => !file.endsWith('.jws')), ...adapters];
  return [...brought, ...databases.flatMap(documentsOf)];
}

async function documentsIn(directory: string): Promise<string[]> {
  const names = await readdir(directory);
  return names.filter((name) => name.endsWith('.jws')).map((name) => join(directory, name));
}

/** Read as a stranger: read-only, nothing of the adapter's code. */
function documentsOf(file: string): KeptDocument[] {
  const database = new DatabaseSync(file, { readOnly: true, timeout: busyTimeoutMs, allowExtension: false });
  try {
    return database
      .prepare('SELECT jws, registered_ms FROM documents ORDER BY rowid')
      .all()
      .map(({ jws, registered_ms: registeredMs }) => {
        if (!(jws instanceof Uint8Array) || typeof registeredMs !== 'number')
          throw new TypeError(`a document in ${file} is of another shape`);
        return { jws: Uint8Array.from(jws), registeredMs };
      });
  } finally {
    database.close();
  }
}
