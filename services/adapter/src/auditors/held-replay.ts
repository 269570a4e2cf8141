import { setImmediate as nextTurn } from 'node:timers/promises';
import { decodeRecord, leafOfEntry, type AdmissionRecord, type Leaf } from '@tamga/core/ledger';
import { heldContext, replayAnswer, type HeldDecision, type ReplayAnswer } from '@tamga/platform/auditors';
import type { DecisionReplayer, PlacedEntry } from '@tamga/platform/decision-replay';
import type { LedgerIndex } from '@tamga/platform/ledger-index';
import type { EvidenceLog, ToldEntry } from '../evidence/evidence-log.ts';
import type { Means } from '../means.ts';
import { leafIndexesMax } from '../proofs/ask-inclusions.ts';
import { isSameLeaf, shownLeaves } from '../proofs/shown-leaves.ts';
import { documentNames, documentParts, type DocumentName } from '../store/document-parts.ts';

/** What the register has that long before a message, the log has below it (decision 0065). */
const loggedWithinMs = 600_000;

/** Names in a problem. */
const namedMax = 10;

type ReplayMeans = Pick<Means, 'store' | 'log' | 'register' | 'primitives'>;

/**
 * Makes a decision again that concerned this nation: by the documents that this adapter keeps, each at the place where the log
 * proves that it stands. Of a quota only messages of the own nation are counted.
 */
export function heldReplay(
  means: ReplayMeans,
  by: { index: LedgerIndex; log: EvidenceLog; replayer: DecisionReplayer },
): (held: HeldDecision) => Promise<ReplayAnswer> {
  const { index, log, replayer } = by;
  return async ({ index: leaf, bytes, record }) => {
    try {
      return replayAnswer(
        await replayer.replay({
          ...heldContext(index, { leaf, bytes, record }),
          entries: provedEntries(means, log, record),
          documents: keptDocuments(means),
        }),
      );
    } catch (error) {
      if (error instanceof NotShown) return { ok: false, problem: { code: error.code, detail: error.message } };
      throw error;
    }
  };
}

class NotShown extends Error {
  readonly code: 'LOG_UNREACHABLE' | 'ENTRY_MISSING';

  constructor(code: NotShown['code'], message: string) {
    super(message);
    this.code = code;
  }
}

async function* keptDocuments({ store }: ReplayMeans): AsyncGenerator<{ jws: Uint8Array; registeredMs: number }[]> {
  for (const part of documentParts(store.db)) {
    yield part;
    await nextTurn();
  }
}

/** Entries of the documents that are kept here, each proven to stand where the log says. Throws NotShown. */
async function* provedEntries(
  means: ReplayMeans,
  log: EvidenceLog,
  { atMs }: AdmissionRecord,
): AsyncGenerator<PlacedEntry[]> {
  const names = documentNames(means.store.db);
  const asked = names.map(({ type, document, version }) => ({ type, document, version }));
  const told = await log.entries({ message: new Uint8Array(), documents: asked });
  if (typeof told === 'string') throw unreachable();
  const shown = new Set<string>();
  for (let at = 0; at < told.length; at += leafIndexesMax) {
    const proved = await provedOf(means, told.slice(at, at + leafIndexesMax));
    for (const { read } of proved) shown.add(nameOf(read));
    yield proved.map(({ leaf, bytes }) => ({ leaf, bytes }));
  }
  const due = names.filter(({ registeredMs }) => registeredMs + loggedWithinMs < atMs);
  const missing = due.map(keyOf).filter((name) => !shown.has(name));
  if (missing.length > 0)
    throw new NotShown('ENTRY_MISSING', `the log does not show where it has ${missing.slice(0, namedMax).join(', ')}`);
}

/** Of what was told that which the log proves, under a checkpoint that it signed. Throws NotShown. */
async function provedOf(
  means: ReplayMeans,
  told: readonly ToldEntry[],
): Promise<(PlacedEntry & { readonly read: Leaf })[]> {
  const { primitives } = means;
  const shown = await shownLeaves(
    means,
    told.map(({ leafIndex }) => leafIndex),
  );
  if (!shown.ok) throw unreachable();
  const hashes = new Map(shown.leaves.map((one) => [one.leafIndex, one.leafHash]));
  return told.flatMap(({ leafIndex, entry }) => {
    const read = leafOfEntry(primitives, entry);
    const proved = hashes.get(leafIndex);
    const holds = read.ok && proved !== undefined && isSameLeaf(read.leaf.hash, proved);
    return holds ? [{ leaf: leafIndex, bytes: entry, read: read.leaf }] : [];
  });
}

function nameOf({ entry }: Leaf): string {
  const record = decodeRecord(entry.record);
  return record.ok && record.record.event === 'document' ? keyOf(record.record) : '';
}

function keyOf({ type, document, version }: Pick<DocumentName, 'type' | 'document' | 'version'>): string {
  return `${type}/${document}@${version}`;
}

function unreachable(): NotShown {
  return new NotShown(
    'LOG_UNREACHABLE',
    'the log says where documents stand, and it does not answer now: ask again later',
  );
}
