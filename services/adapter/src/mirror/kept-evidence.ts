import { messageIdFromBytes } from '@tamga/core/identifiers';
import type { LedgerHash } from '@tamga/core/ledger';
import { consistencyFromTiles, type TreeHead } from '@tamga/core/ledger/tiles';
import { headOfNote } from '@tamga/platform/log-tiles';
import { decodeExact, fromUint64, tamga } from '@tamga/wire';
import type { EvidenceLog, ToldEntry } from '../evidence/evidence-log.ts';
import type { AdapterStore } from '../store/adapter-store.ts';
import { findAdmission } from '../store/proof-rows.ts';
import { documentName } from './keep-evidence.ts';
import type { KeptStore } from './kept-store.ts';
import type { LogMirror } from './mirror.ts';

interface KeptMeans {
  readonly kept: KeptStore;
  readonly mirror: Pick<LogMirror, 'checkpoint' | 'tiles'>;
  readonly store: Pick<AdapterStore, 'db'>;
  readonly hash: LedgerHash;
}

/** Asks the log; where it cannot be reached, what was kept of it and the own mirror. */
export function orKept(log: EvidenceLog, means: KeptMeans): EvidenceLog {
  const kept = keptEvidence(means);
  return {
    entries: async (of) => ifReached(await log.entries(of), () => kept.entries(of)),
    finals: async (indexes) => ifReached(await log.finals(indexes), () => kept.finals(indexes)),
    notes: async (sizes) => ifReached(await log.notes(sizes), () => kept.notes(sizes)),
    consistency: async (between) => ifReached(await log.consistency(between), () => kept.consistency(between)),
  };
}

async function ifReached<Value>(
  answer: Value | 'unreachable',
  otherwise: () => Promise<Value | 'unreachable'>,
): Promise<Value | 'unreachable'> {
  return answer === 'unreachable' ? await otherwise() : answer;
}

/** The log as it is known here without asking anybody: what was kept, own stamps, and the mirrored tree. */
function keptEvidence({ kept, mirror, store, hash }: KeptMeans): EvidenceLog {
  const noteOf = (size: number): Uint8Array | undefined =>
    Number(mirror.checkpoint?.size ?? 0n) === size ? mirror.checkpoint?.note : kept.note(size);
  const headOf = (size: number): TreeHead | undefined => {
    const note = noteOf(size);
    return note && headOfNote(note);
  };
  return {
    entries: ({ message, documents }) => {
      if (mirror.checkpoint === undefined) return Promise.resolve('unreachable');
      const id = message.length === 0 ? undefined : messageIdFromBytes(message);
      const admission = id && findAdmission(store.db, id);
      const told = [
        ...(id === undefined ? [] : kept.entriesAbout(id)),
        ...documents.flatMap((one) => kept.entriesAbout(documentName(one))),
        ...(admission === undefined ? [] : entryOfStamp(admission.stamp)),
      ];
      return Promise.resolve([...new Map(told.map((one) => [one.leafIndex, one])).values()]);
    },
    finals: (indexes) => {
      if (mirror.checkpoint === undefined) return Promise.resolve('unreachable');
      const sizes = new Set([...indexes.flatMap((index) => kept.sizesAbout(index)), Number(mirror.checkpoint.size)]);
      return Promise.resolve([...sizes].toSorted((a, b) => a - b));
    },
    notes: (sizes) =>
      Promise.resolve(
        new Map(
          sizes.flatMap((size) => {
            const note = noteOf(size);
            return note === undefined ? [] : [[size, note] as const];
          }),
        ),
      ),
    consistency: async ({ oldSize, newSize }) => {
      const { tiles } = mirror;
      const [older, newer] = [headOf(oldSize), headOf(newSize)];
      if (tiles === undefined || older === undefined || newer === undefined || newer.size > tiles.head.size)
        return 'unreachable';
      const proved = await consistencyFromTiles(tiles, { hash, older, newer });
      return proved.ok ? proved.proof : 'unreachable';
    },
  };
}

function entryOfStamp(stamp: Uint8Array): ToldEntry[] {
  const decoded = decodeExact(tamga.ledger.v1.Stamp, stamp);
  const leafIndex = decoded.ok ? fromUint64(decoded.message.leafIndex) : undefined;
  return decoded.ok && leafIndex !== undefined ? [{ leafIndex, entry: decoded.message.entry }] : [];
}
