import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import { leafHash, type LedgerHash } from '@tamga/core/ledger';
import {
  entryPackageAt,
  entryPackageCount,
  readEntryBundle,
  readHashTile,
  tileWidth,
  verifyEntryPackage,
  type EntryPackage,
  type EntryPackageCode,
  type TileBuilder,
  type TileContent,
  type TreeHead,
} from '@tamga/core/ledger/tiles';
import type { TileDirectory } from '@tamga/platform/log-tiles';
import { abortableWait } from '../send/wait.ts';
import type { AskPackages } from './ask-packages.ts';
import type { Pace } from './pace.ts';

/** Why not all was copied. What was is on the disk, and the next attempt goes on there. */
export type NotCopiedCode =
  | 'LOG_UNREACHABLE'
  | 'LOG_REFUSED'
  /** What the log gave does not lead to the root of its own checkpoint. */
  | 'PACKAGE_REFUSED'
  /** What lay on this disk does not. */
  | 'MIRROR_DAMAGED';

/** What copying stands on. */
export interface CopyMeans {
  readonly directory: TileDirectory;
  readonly hash: LedgerHash;
  readonly ask: AskPackages;
  readonly pace: Pace;
  readonly waits: CopyWaits;
  readonly nowMs: () => number;
}

export interface NotCopied {
  readonly ok: false;
  readonly code: NotCopiedCode;
  /** The package at which it ended. */
  readonly at: bigint;
  /** Of PACKAGE_REFUSED. */
  readonly detail?: EntryPackageCode;
}

/** How long to wait before a question is asked again. */
export interface CopyWaits {
  /** After no answer. */
  readonly againMs: number;
  /** After the log said that it gives no more for now. */
  readonly busyMs: number;
}

export const copyWaits: CopyWaits = { againMs: 500, busyMs: 5_000 };

const attemptsMax = 3;
const busyMax = 24;

/**
 * Brings the files from where the builder stands up to the tree of `head`, which must come from something verified. Each
 * package is verified by itself before its tiles are written; the tiles above them and the partial ones when the whole tree has
 * its root. With `fromDisk` full bundles that an earlier attempt left are read instead of asked for: the root tells whether
 * they are right. Holds the tiles above the lowest, an eighth of a byte a leaf.
 */
export async function copyPackages(
  means: CopyMeans,
  what: { head: TreeHead; builder: TileBuilder; fromDisk: boolean },
  signal: AbortSignal,
): Promise<{ readonly ok: true } | NotCopied> {
  const { directory } = means;
  const { head, builder } = what;
  const end = entryPackageCount(head.size);
  const above: TileContent[] = [];
  for (let index = builder.size / BigInt(tileWidth); index < end;) {
    const found = what.fromDisk ? await onDisk(means, { index, head }) : undefined;
    if (found !== undefined) {
      for (const leaf of found) above.push(...builder.append(leaf).filter(isAbove));
      index += 1n;
      continue;
    }
    const fetched = await fetchPackages(means, { head, index }, signal);
    if (!fetched.ok) return fetched;
    const filled: TileContent[] = [];
    for (const { leaves } of fetched.packages) {
      await eventLoopTurn();
      for (const leaf of leaves) filled.push(...builder.append(leaf));
      index += 1n;
    }
    above.push(...filled.filter(isAbove));
    const lowest = filled.filter((content) => !isAbove(content));
    await writeMissing(directory, lowest);
  }
  if (Buffer.compare(builder.root(), head.root) !== 0) return { ok: false, code: 'MIRROR_DAMAGED', at: end };
  await writeMissing(directory, above);
  await writeMissing(directory, builder.partials());
  return { ok: true };
}

function isAbove({ tile }: TileContent): boolean {
  return tile.level !== 'entries' && tile.level > 0;
}

/** The leaf data of a package whose bundle and lowest tile lie there, of this width, and agree. */
async function onDisk(
  { directory, hash }: Pick<CopyMeans, 'directory' | 'hash'>,
  { index, head }: { index: bigint; head: TreeHead },
): Promise<readonly Uint8Array[] | undefined> {
  const { start, end } = entryPackageAt({ index, size: head.size });
  const place = { index, width: Number(end - start) };
  const bundle = await readEntryBundle(directory, { level: 'entries', ...place });
  const lowest = await readHashTile(directory, { level: 0, ...place });
  if (!bundle.ok || !lowest.ok) return undefined;
  const agree = bundle.leaves.every((leaf, i) => isSameHash(leafHash(hash, leaf), lowest.hashes[i]));
  return agree ? bundle.leaves : undefined;
}

function isSameHash(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(one, other) === 0;
}

/** The packages from one on, as many as the pace allows, each verified. */
export async function fetchPackages(
  means: Pick<CopyMeans, 'hash' | 'ask' | 'pace' | 'waits' | 'nowMs'>,
  from: { head: TreeHead; index: bigint; countMax?: number },
  signal: AbortSignal,
): Promise<{ readonly ok: true; readonly packages: readonly EntryPackage[] } | NotCopied> {
  const { hash, ask, pace, waits, nowMs } = means;
  const { head, index } = from;
  for (let attempt = 0, busy = 0; attempt < attemptsMax && busy < busyMax && !signal.aborted;) {
    await abortableWait(pace.waitMs, signal, () => undefined);
    const left = Number(entryPackageCount(head.size) - index);
    const askedMs = nowMs();
    const answer = await ask({
      size: head.size,
      first: index,
      count: Math.min(pace.packages, left, from.countMax ?? left),
    });
    if (answer === 'refused') return { ok: false, code: 'LOG_REFUSED', at: index };
    if (answer === 'busy') {
      busy += 1;
      await abortableWait(waits.busyMs, signal, () => undefined);
      continue;
    }
    if (answer === 'unreachable') {
      attempt += 1;
      pace.failed();
      await abortableWait(attempt < attemptsMax ? waits.againMs : 0, signal, () => undefined);
      continue;
    }
    pace.answered({ bytes: answer.reduce((sum, one) => sum + bytesOf(one), 0), tookMs: nowMs() - askedMs });
    for (const [i, one] of answer.entries()) {
      await eventLoopTurn();
      const at = index + BigInt(i);
      const verified = verifyEntryPackage(hash, { index: at, head, package: one });
      if (!verified.ok) return { ok: false, code: 'PACKAGE_REFUSED', at, detail: verified.code };
    }
    return { ok: true, packages: answer };
  }
  return { ok: false, code: 'LOG_UNREACHABLE', at: index };
}

/** What is there already, byte for byte, is not written again. */
export async function writeMissing(directory: TileDirectory, contents: readonly TileContent[]): Promise<void> {
  const missing: TileContent[] = [];
  for (const content of contents) {
    const there = await directory.read(content.tile);
    if (there === undefined || Buffer.compare(there, content.bytes) !== 0) missing.push(content);
  }
  await directory.write(missing);
}

function bytesOf({ leaves, path }: EntryPackage): number {
  return [...leaves, ...path].reduce((sum, { length }) => sum + length, 0);
}
