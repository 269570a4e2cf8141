import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openLedgerCopyReader, type LedgerCopyReader } from '@tamga/platform/ledger-copy';
import type { RegionInfo } from '../region-directory.ts';
import { hubDirectory, serviceOf } from './process-names.ts';

/** The copy of each audit of a region, where there is one. */
export function copyFiles(directory: string, info: RegionInfo): { name: string; file: string }[] {
  return info.services
    .filter(({ name }) => serviceOf(name) === 'audit')
    .map(({ name }) => ({ name, file: join(hubDirectory(directory, name), 'audit.sqlite') }))
    .filter(({ file }) => existsSync(file));
}

/** Opens the copies of the region's audits, and of others by their files, for reading while audits write them. */
export function openCopies(
  directory: string,
  info: RegionInfo,
  { others, owner }: { others: readonly string[]; owner: { use: <Used extends Disposable>(used: Used) => Used } },
): { name: string; copy: LedgerCopyReader }[] {
  const named = others.map((file) => ({ name: file, file }));
  return [...copyFiles(directory, info), ...named].map(({ name, file }) => ({
    name,
    copy: owner.use(openLedgerCopyReader(file)),
  }));
}
