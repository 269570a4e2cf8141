import { join } from 'node:path';
import { fromHex } from '@tamga/core/identifiers';
import { verifyLoggedRosters } from '@tamga/core/ledger/witness';
import { nodePrimitives } from '@tamga/platform/crypto';
import { verifyLedgerCopy } from '@tamga/platform/ledger-copy';
import type { LedgerTrust } from '@tamga/platform/ledger-copy';
import { RegionError } from '../error.ts';
import { readRegion, regionPaths } from '../region-directory.ts';
import { rostersOfRegion } from '../region-rosters.ts';
import type { RegionInfo } from '../region-directory.ts';
import { account, isClean } from './account.ts';
import type { Account } from './account.ts';
import { readAdapterCopy } from './adapter-copy.ts';

/** An account with what was found of the log itself. */
export interface RegionAccount extends Account {
  ledgerSize: number;
  /** Every leaf and root recomputed, and a checkpoint agrees that the log signed and a quorum of members cosigned. */
  ledgerVerified: boolean;
  /** Codes of what is wrong with the log's copy; empty when it is verified. */
  ledgerProblems: string[];
  clean: boolean;
}

/**
 * Accounts for a region from files alone: each adapter's database and audit's own copy of the log. It asks no process and
 * trusts only the founding roster whose hash `region.json` names, and what follows from it.
 */
export async function accountRegion(directory: string): Promise<RegionAccount> {
  const info = await readRegion(directory);
  const copyFile = join(regionPaths(directory).hub('audit'), 'audit.sqlite');
  const trust = await readLedgerTrust(directory, copyFile, info);
  const log = await verifyLedgerCopy(copyFile, { trust, primitives: nodePrimitives });
  const copies = info.parties.map(({ party }) =>
    readAdapterCopy(join(regionPaths(directory).party(party), 'adapter.sqlite')),
  );
  const evidence = {
    sent: copies.flatMap((copy) => copy.sent),
    received: copies.flatMap((copy) => copy.received),
    log: [...log.records()].map(({ record }) => record),
  };
  const result = account(evidence);
  const covered = log.ok && log.checkpointSize === log.size && log.finalSize === log.size;
  const ledgerProblems = [
    ...new Set(log.problems.map(({ code }) => code)),
    ...(log.ok && log.checkpointSize < log.size ? ['CHECKPOINT_BEHIND'] : []),
    ...(log.ok && log.finalSize < log.size ? ['CHECKPOINT_NOT_FINAL'] : []),
  ];
  return {
    ...result,
    ledgerSize: log.size,
    ledgerVerified: covered,
    ledgerProblems,
    clean: isClean(result) && covered,
  };
}

async function readLedgerTrust(directory: string, copyFile: string, info: RegionInfo): Promise<LedgerTrust> {
  const shown = await rostersOfRegion(directory, copyFile);
  const regionHash = fromHex(info.regionHash);
  const verified = await verifyLoggedRosters(shown, { regionHash, primitives: nodePrimitives });
  if (verified.ok) return { history: verified.history };
  throw new RegionError('REGION_DAMAGED', `the rosters do not verify: ${verified.code}: ${verified.detail}`);
}
