import { leafOfEntry } from '@tamga/core/ledger';
import { isMessageId } from '@tamga/core/identifiers';
import type { ToldEntry } from '../evidence/evidence-log.ts';
import type { Means } from '../means.ts';
import type { KeptStore } from './kept-store.ts';
import type { LogMirror } from './mirror.ts';
import type { VerifiedTiles } from './verified-tiles.ts';

/** Entries that are looked at in one round, at most. */
const checkedMax = 500;

/** Whether an entry stands where it was said to: `later` as long as the mirror does not reach there, or cannot read. */
export type Standing = 'stands' | 'differs' | 'later';

/** By the mirror's own tiles, which lead to a final checkpoint. */
export async function standingOf(
  { primitives }: Pick<Means, 'primitives'>,
  tiles: VerifiedTiles | undefined,
  { leafIndex, entry }: ToldEntry,
): Promise<Standing> {
  if (tiles === undefined || BigInt(leafIndex) >= tiles.head.size) return 'later';
  const standing = await tiles.leafHash(BigInt(leafIndex));
  if (standing === undefined) return 'later';
  const leaf = leafOfEntry(primitives, entry);
  return leaf.ok && Buffer.compare(leaf.leaf.hash, standing) === 0 ? 'stands' : 'differs';
}

/**
 * Looks at entries that were kept before the mirror reached them: one that does not stand there is asked for again. Else a log
 * that lied once, to who was connected and did not need it, would keep a bundle from being made while it is away.
 */
export async function checkKept(
  means: Pick<Means, 'primitives' | 'logger'>,
  { kept, mirror }: { kept: KeptStore; mirror: Pick<LogMirror, 'tiles'> },
): Promise<void> {
  const { tiles } = mirror;
  if (tiles === undefined) return;
  const size = Number(tiles.head.size);
  const from = Math.min(kept.cursor('checked')?.row ?? 0, size);
  const entries = kept.entriesFrom(from, { below: size, limit: checkedMax });
  const dropped: { leafIndex: number; message: string | undefined }[] = [];
  let checked = entries.length < checkedMax ? size : from;
  for (const one of entries) {
    const { leafIndex, about } = one;
    const standing = await standingOf(means, tiles, one);
    // A damaged tile: it is mended, and looked at again.
    if (standing === 'later') {
      checked = leafIndex;
      break;
    }
    if (entries.length === checkedMax) checked = leafIndex + 1;
    if (standing === 'stands') continue;
    tellRefused(means, leafIndex);
    dropped.push({ leafIndex, message: isMessageId(about) ? about : undefined });
  }
  if (checked !== from || dropped.length > 0) kept.checked({ upTo: checked, dropped });
}

/** What the log said stands somewhere does not. */
export function tellRefused({ logger }: Pick<Means, 'logger'>, leafIndex: number): void {
  logger.error(
    { event: 'mirror-entry-refused', leafIndex },
    'The log told an entry that does not stand there in its own tree: it is not kept',
  );
}
