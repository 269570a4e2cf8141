import type { Bus } from '@tamga/platform/bus';
import { fromUint64, uint64, type tamga } from '@tamga/wire';
import { askLog, askPathOver } from '../witness/ask-log.ts';
import type { EvidenceLog, NoAnswer, ToldEntry } from './evidence-log.ts';

/** Documents that one question may name, and leaves that one may be about. */
const namesMax = 200;
/** Notes in one answer. */
const notesMax = 8;

/** Asks over the connection that there is at the time, in as many questions as it takes. */
export function askEvidenceOver(bus: () => Pick<Bus, 'request'> | undefined): EvidenceLog {
  const askPath = askPathOver(bus);
  const ask = async (
    request: tamga.service.v1.LogRequest.$Properties,
  ): Promise<tamga.service.v1.LogReply | NoAnswer> => {
    const connection = bus();
    const reply = connection === undefined ? 'unreachable' : await askLog(connection, request);
    if (reply === 'unreachable' || reply.code === 'NO_CHECKPOINT') return 'unreachable';
    return reply.code === '' ? reply : 'refused';
  };
  return {
    entries: async ({ message, documents }) => {
      const found: ToldEntry[] = [];
      for (const [i, part] of partsOf(documents, namesMax).entries()) {
        const reply = await ask({ entries: { message: i === 0 ? message : new Uint8Array(), documents: [...part] } });
        if (typeof reply === 'string') return reply;
        for (const { leafIndex, entry } of reply.entries) {
          const index = fromUint64(leafIndex);
          if (index !== undefined) found.push({ leafIndex: index, entry });
        }
      }
      return found;
    },
    finals: async (leafIndexes) => {
      const sizes = new Set<number>();
      for (const part of partsOf(leafIndexes, namesMax)) {
        const reply = await ask({ finals: { leafIndexes: part.map(uint64) } });
        if (typeof reply === 'string') return reply;
        for (const size of reply.sizes.map(fromUint64)) if (size !== undefined) sizes.add(size);
      }
      return [...sizes].toSorted((a, b) => a - b);
    },
    notes: async (sizes) => {
      const notes = new Map<number, Uint8Array>();
      for (const part of partsOf(sizes, notesMax)) {
        const reply = await ask({ kept: { sizes: part.map(uint64) } });
        if (typeof reply === 'string') return reply;
        for (const [i, size] of reply.sizes.map(fromUint64).entries()) {
          const note = reply.notes[i];
          if (size !== undefined && note !== undefined) notes.set(size, note);
        }
      }
      return notes;
    },
    consistency: async ({ oldSize, newSize }) => {
      const path = await askPath({ oldSize: BigInt(oldSize), newSize: BigInt(newSize) });
      if (typeof path === 'string') return path;
      // What the log tells begins with the first subtree; a consistency proof leaves it out where it is the whole old tree.
      return Number.isInteger(Math.log2(oldSize)) ? path.slice(1) : path;
    },
  };
}

/** At least one part, so that a question without names is asked once. */
function partsOf<Item>(items: readonly Item[], most: number): (readonly Item[])[] {
  const parts: (readonly Item[])[] = [items.slice(0, most)];
  for (let at = most; at < items.length; at += most) parts.push(items.slice(at, at + most));
  return parts;
}
