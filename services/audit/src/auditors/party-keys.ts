import type { CarriedDocument } from '@tamga/core/agreements/tools';
import { readDocument } from '@tamga/core/documents';
import type { Primitives } from '@tamga/core/sealing';
import {
  createKeyDesk,
  type KeyDesk,
  type KeyDocumentRow,
  type KeyLog,
  type PlacedEntry,
} from '@tamga/platform/key-history';
import type { LedgerCopy } from '@tamga/platform/ledger-copy';
import { parseLedgerQuery, type LedgerIndex } from '@tamga/platform/ledger-index';

/** More rosters and manifests than one history may rest on: then it is refused. */
const foundMax = 1_024;

export interface PartyKeysOptions {
  readonly copy: Pick<LedgerCopy, 'tree' | 'finals'>;
  readonly index: Pick<LedgerIndex, 'search' | 'entryOfLeaf'>;
  /** Signed documents as the register has them, in parts. */
  readonly documents: () => AsyncIterable<readonly CarriedDocument[]>;
  readonly founding: { readonly jws: Uint8Array; readonly regionHash: Uint8Array };
  readonly shown: () => { readonly size: bigint; readonly note: Uint8Array } | undefined;
  readonly primitives: Primitives;
  readonly nowMs: () => number;
}

/** The keys of parties by the whole log: every record of a roster or manifest is searched, not only those that the register names. */
export function createPartyKeys(options: PartyKeysOptions): KeyDesk {
  const { founding, primitives, nowMs } = options;
  return createKeyDesk({
    log: ownLog(options),
    scope: 'whole',
    documents: async (party) => {
      const rows = [rowOf({ jws: founding.jws, registeredMs: 0 })];
      for await (const part of options.documents()) rows.push(...part.map(rowOf));
      return rows
        .filter((row) => row !== undefined)
        .filter(({ type, id }) => type === 'roster' || id === String(party));
    },
    trust: founding.regionHash,
    primitives,
    nowMs,
  });
}

/** The own copy as a log that is asked. Its answers are verified like another's: the copy may be what is damaged. */
function ownLog({ copy, index, shown }: PartyKeysOptions): KeyLog {
  return {
    documents: (_names, party) =>
      Promise.resolve([...recorded(index, 'roster/region'), ...recorded(index, `manifest/${party}`)]),
    inclusions: (leafIndexes) => {
      const head = shown();
      if (head === undefined || head.size > copy.tree.size) return Promise.resolve('unreachable');
      const { note, size } = head;
      const covered = leafIndexes.filter((leaf) => BigInt(leaf) < size);
      return Promise.resolve({
        note,
        leaves: covered.map((leafIndex) => {
          return { leafIndex, path: copy.tree.inclusionProof({ index: BigInt(leafIndex), size }) };
        }),
      });
    },
    finals: (leafIndexes) =>
      Promise.resolve(leafIndexes.flatMap((leaf) => copy.finals.around(BigInt(leaf)).map(({ size }) => Number(size)))),
    notes: (sizes) =>
      Promise.resolve(
        new Map(
          sizes.flatMap((size) => {
            const note = copy.finals.ofSize(BigInt(size))?.note;
            return note === undefined ? [] : [[size, note] as const];
          }),
        ),
      ),
    consistency: ({ oldSize, newSize }) =>
      Promise.resolve(copy.tree.consistencyProof({ oldSize: BigInt(oldSize), newSize: BigInt(newSize) })),
  };
}

function recorded(index: PartyKeysOptions['index'], document: string): PlacedEntry[] {
  const query = parseLedgerQuery({ event: 'document', document });
  if (!query.ok) throw new TypeError(`${query.problem.field}: ${query.problem.code}`);
  const found = index.search({ query: query.query, limit: foundMax, nowMs: 0, order: 'oldest' });
  if (!found.ok) throw new TypeError(found.code);
  return found.result.leaves.map((leafIndex) => {
    const entry = index.entryOfLeaf(leafIndex);
    if (entry === undefined) throw new TypeError(`the entry of leaf ${leafIndex} is indexed and not held`);
    return { leafIndex, entry };
  });
}

/** A roster or manifest by what it says of itself; the log is compared with it afterwards. */
function rowOf({ jws, registeredMs }: CarriedDocument): KeyDocumentRow | undefined {
  const read = readDocument(jws);
  if (!read.ok || (read.document.type !== 'roster' && read.document.type !== 'manifest')) return undefined;
  const { type, payload } = read.document;
  const content = contentOf(payload);
  const id = type === 'roster' ? 'region' : content?.['party'];
  const version = content?.['version'];
  if (typeof id !== 'string' || typeof version !== 'number') return undefined;
  return { type, id, version, jws, registeredMs };
}

/** Undefined: the payload is no JSON object; whatever signed it, no roster or manifest is made of it. */
function contentOf(payload: Uint8Array): Record<string, unknown> | undefined {
  try {
    const content: unknown = JSON.parse(Buffer.from(payload).toString('utf8'));
    return typeof content === 'object' && content !== null ? { ...content } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
