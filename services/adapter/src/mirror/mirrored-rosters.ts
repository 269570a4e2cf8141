import { rosterDocumentId } from '@tamga/core/identifiers';
import { leafOfEntry, type LedgerHash } from '@tamga/core/ledger';
import { formatLoggedRosters, type ShownRoster } from '@tamga/core/ledger/witness';
import { inclusionFromTiles } from '@tamga/core/ledger/tiles';
import type { ToldEntry } from '../evidence/evidence-log.ts';
import type { JudgedFinal } from './judge-final.ts';
import { documentName } from './keep-evidence.ts';
import type { KeptStore } from './kept-store.ts';
import type { LogMirror } from './mirror.ts';
import type { VerifiedTiles } from './verified-tiles.ts';

/** The versions of the roster that the mirrored tree records, as the log itself shows them. */
export interface MirroredRosters {
  /** One JSON document; undefined while not even the founding one is known with its entry. */
  read(): Promise<string | undefined>;
}

interface Told {
  readonly jws: Uint8Array;
  readonly entry: ToldEntry;
  /** Of the smallest kept checkpoint above its leaf. */
  readonly size: number | undefined;
}

/**
 * What whoever knows the founding roster's hash needs to judge the mirror's checkpoint: each version as signed, its entry and
 * the first final checkpoint above it that is kept. Shown as far as the entry stands where it is said to in the mirrored tree, and
 * the checkpoint is final; verified once for each checkpoint of the mirror and for what was told, however often it is asked for.
 */
export function mirroredRosters(means: {
  kept: Pick<KeptStore, 'entriesAbout' | 'sizesAbout' | 'note'>;
  mirror: Pick<LogMirror, 'tiles'>;
  /** As signed, from the founding one on. */
  chain: () => readonly Uint8Array[];
  judge: (note: Uint8Array) => Promise<JudgedFinal | undefined>;
  hash: LedgerHash;
}): MirroredRosters {
  const { kept, mirror, chain, judge, hash } = means;
  let known: { key: string; text: Promise<string | undefined> } | undefined;
  /** Not all could be shown, as while a tile is damaged: who asks next has it looked at again. */
  const forget = (key: string): void => {
    if (known?.key === key) known = undefined;
  };

  /** What was told of each version, up to the first of which nothing was. */
  const told = (): Told[] => {
    const all: Told[] = [];
    for (const [i, jws] of chain().entries()) {
      const name = documentName({ type: 'roster', document: rosterDocumentId, version: i + 1 });
      const [entry] = kept.entriesAbout(name);
      if (entry === undefined) break;
      const size = kept.sizesAbout(entry.leafIndex).find((one) => one > entry.leafIndex);
      all.push({ jws, entry, size });
    }
    return all;
  };

  const verified = async ({ jws, entry, size }: Told, tiles: VerifiedTiles): Promise<ShownRoster | undefined> => {
    const leaf = leafOfEntry(hash, entry.entry);
    const leafIndex = BigInt(entry.leafIndex);
    const stands = await inclusionFromTiles(tiles, { hash, head: tiles.head, index: leafIndex });
    if (!leaf.ok || !stands.ok || Buffer.compare(stands.leafHash, leaf.leaf.hash) !== 0) return undefined;
    const note = size === undefined ? undefined : kept.note(size);
    const final = note && (await judge(note));
    return { jws: Buffer.from(jws).toString('utf8'), leafIndex, entry: entry.entry, final: final?.note };
  };

  const shown = async (all: readonly Told[], tiles: VerifiedTiles, key: string): Promise<string | undefined> => {
    const rosters: ShownRoster[] = [];
    try {
      for (const each of all) {
        const one = await verified(each, tiles);
        if (one === undefined) break;
        rosters.push(one);
      }
    } finally {
      if (rosters.length < all.length) forget(key);
    }
    return rosters.length === 0 ? undefined : formatLoggedRosters(rosters);
  };

  return {
    read: async () => {
      const { tiles } = mirror;
      if (tiles === undefined) return undefined;
      const all = told();
      const key = [tiles.head.size, ...all.map(({ entry, size }) => `${entry.leafIndex}/${size}`)].join(' ');
      if (known?.key === key) return await known.text;
      const text = shown(all, tiles, key);
      known = { key, text };
      return await text;
    },
  };
}
