import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyFoundingRoster } from '@tamga/core/documents';
import { fromHex } from '@tamga/core/identifiers';
import { witnessPolicy } from '@tamga/core/ledger/witness';
import { nodePrimitives } from '@tamga/platform/crypto';
import { verifyLedgerCopy } from '@tamga/platform/ledger-copy';
import type { LedgerTrust } from '@tamga/platform/ledger-copy';
import { RegionError } from '../error.ts';
import { readRegion, regionPaths } from '../region-directory.ts';
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
 * trusts only the founding roster whose hash `region.json` names.
 */
export async function accountRegion(directory: string): Promise<RegionAccount> {
  const info = await readRegion(directory);
  const trust = await readLedgerTrust(directory, info);
  const log = await verifyLedgerCopy(join(regionPaths(directory).hub('audit'), 'audit.sqlite'), {
    trust,
    primitives: nodePrimitives,
  });
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

async function readLedgerTrust(directory: string, info: RegionInfo): Promise<LedgerTrust> {
  const jws = await readFile(join(regionPaths(directory).public, 'roster.jws'), 'utf8');
  const result = await verifyFoundingRoster(jws, { primitives: nodePrimitives, regionHash: fromHex(info.regionHash) });
  if (!result.ok) throw new RegionError('REGION_DAMAGED', `the founding roster does not verify: ${result.code}`);
  const policy = witnessPolicy(nodePrimitives, result.roster.roster);
  if (!policy.ok)
    throw new RegionError('REGION_DAMAGED', `the roster names no usable key (${policy.of}): ${policy.code}`);
  return { history: [{ leafIndex: 0n, policy: policy.policy }] };
}
