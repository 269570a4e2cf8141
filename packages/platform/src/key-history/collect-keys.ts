import { readDocument } from '@tamga/core/documents';
import { verifyLoggedKeys, type LoggedKeys } from '@tamga/core/evidence/key-history';
import { toHex, type PartyId } from '@tamga/core/identifiers';
import { decodeRecord, leafOfEntry, parseCheckpoint, parseNote, type DocumentRecord } from '@tamga/core/ledger';
import type { Primitives } from '@tamga/core/sealing';
import { leafIndexesMax, type KeyLog, type NoAnswer, type PlacedEntry } from './key-log.ts';

/** Rosters and manifests that one history may rest on. */
const keyDocumentsMax = 512;
/** How often paths are asked again because the log grew in between. */
const attemptsMax = 5;

/** A roster or manifest of a register. Nothing of it need be verified. */
export interface KeyDocumentRow {
  readonly type: 'roster' | 'manifest';
  /** `region`, or the party. */
  readonly id: string;
  readonly version: number;
  readonly jws: Uint8Array;
  /** The hub's clock when it was registered, Unix milliseconds; 0 of what was laid down at founding, undefined where it is not known. */
  readonly registeredMs: number | undefined;
}

/** A document that is registered and counts for no leaf that is proved here: the log does not show it, or not yet under a final checkpoint. */
export interface PendingDocument {
  readonly type: KeyDocumentRow['type'];
  readonly version: number;
  /** SHA-256 of the payload, hexadecimal. */
  readonly hash: string;
  readonly registeredMs: number | undefined;
  /** Where it is said to stand, above the newest final checkpoint. */
  readonly leafIndex: number | undefined;
}

export type KeysCode =
  /** The log does not answer now, or has nothing final. */
  | 'LOG_UNREACHABLE'
  /** The log does not show what it must, or records what is not here. */
  | 'KEYS_INCOMPLETE'
  /** What the log shows does not hold. */
  | 'KEYS_REFUSED';

export type CollectedKeys =
  | { readonly ok: true; readonly keys: LoggedKeys; readonly pending: readonly PendingDocument[] }
  | { readonly ok: false; readonly code: KeysCode; readonly detail: string };

/**
 * Collects what a log shows of the documents about a party's keys, and verifies all of it. `leafIndex`: a leaf whose own time
 * is wanted too. Only what is registered and logged counts (decision 0065); a log that records of these names what the
 * register does not have is not believed about the rest.
 */
export async function collectKeys(
  log: KeyLog,
  of: {
    party: PartyId;
    documents: readonly KeyDocumentRow[];
    leafIndex?: number | undefined;
    trust: Uint8Array;
    primitives: Primitives;
  },
): Promise<CollectedKeys> {
  const { party, trust, primitives } = of;
  const rows = byHash(of.documents, primitives);
  if (rows.size > keyDocumentsMax)
    return refused(
      'KEYS_INCOMPLETE',
      `${rows.size} rosters and manifests; a history rests on ${keyDocumentsMax} at most`,
    );
  const names = [...rows.values()].map(({ type, id, version }) => ({ type, document: id, version }));
  const told = await log.documents(names, party);
  if (typeof told === 'string') return noAnswer(told);
  const recorded = told.flatMap((one) => readPlaced(one, primitives) ?? []);
  const strange = recorded.find(({ record }) => !rows.has(toHex(record.payloadHash)));
  if (strange !== undefined) {
    const { leafIndex, record } = strange;
    return refused(
      'KEYS_INCOMPLETE',
      `leaf ${leafIndex} records ${record.type} ${record.document}@${record.version} with a text that the register does not have here`,
    );
  }
  const shown = await shownLeaves(log, recorded);
  if (!shown.ok) return shown;
  const proved = recorded.filter(({ leafIndex }) => shown.paths.has(leafIndex));
  const wanted = [...proved.map(({ leafIndex }) => leafIndex), ...(of.leafIndex === undefined ? [] : [of.leafIndex])];
  const checkpoints = await shownCheckpoints(log, wanted, shown);
  if (!checkpoints.ok) return checkpoints;
  const logged = new Set(proved.map(({ record }) => toHex(record.payloadHash)));
  const verified = await verifyLoggedKeys(
    {
      checkpoints: checkpoints.value,
      leaves: proved.map(({ leafIndex, entry }) => {
        return { index: BigInt(leafIndex), entry, path: shown.paths.get(leafIndex) ?? [] };
      }),
      documents: [...logged].flatMap((hash) => rows.get(hash)?.jws ?? []),
    },
    { party, trust, primitives },
  );
  if (!verified.ok)
    return refused(
      'KEYS_REFUSED',
      `what the log shows does not hold: ${verified.code} ${verified.where} ${verified.detail}`,
    );
  const pending = [...rows].filter(([hash]) => !logged.has(hash));
  return {
    ok: true,
    keys: verified.keys,
    pending: pending.map(([hash, { type, version, registeredMs }]) => {
      const place = recorded.find(({ record }) => toHex(record.payloadHash) === hash);
      return { type, version, hash, registeredMs, leafIndex: place?.leafIndex };
    }),
  };
}

/** Each text once: who signs again the same text changes nothing. */
function byHash(
  documents: readonly KeyDocumentRow[],
  primitives: Pick<Primitives, 'sha256'>,
): Map<string, KeyDocumentRow> {
  const rows = new Map<string, KeyDocumentRow>();
  for (const row of documents) {
    const read = readDocument(row.jws);
    const hash = read.ok ? toHex(primitives.sha256(read.document.payload)) : undefined;
    if (hash !== undefined && !rows.has(hash)) rows.set(hash, row);
  }
  return rows;
}

interface Recorded extends PlacedEntry {
  readonly record: DocumentRecord;
}

function readPlaced(placed: PlacedEntry, primitives: Pick<Primitives, 'sha256'>): Recorded | undefined {
  const leaf = leafOfEntry(primitives, placed.entry);
  const decoded = leaf.ok ? decodeRecord(leaf.leaf.entry.record) : leaf;
  return decoded.ok && decoded.record.event === 'document' ? { ...placed, record: decoded.record } : undefined;
}

interface Shown {
  readonly ok: true;
  readonly note: Uint8Array;
  readonly size: number;
  readonly paths: ReadonlyMap<number, readonly Uint8Array[]>;
}

type Failed = Extract<CollectedKeys, { ok: false }>;

/** The newest final checkpoint and the paths of all leaves that it covers, all of one tree. */
async function shownLeaves(log: KeyLog, recorded: readonly Recorded[]): Promise<Shown | Failed> {
  const indexes = recorded.map(({ leafIndex }) => leafIndex);
  if (indexes.length === 0) return refused('KEYS_INCOMPLETE', 'the log shows none of the documents of the register');
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const paths = new Map<number, readonly Uint8Array[]>();
    const notes = new Map<string, Uint8Array>();
    for (let at = 0; at < indexes.length; at += leafIndexesMax) {
      const answer = await log.inclusions(indexes.slice(at, at + leafIndexesMax));
      if (typeof answer === 'string') return noAnswer(answer);
      notes.set(toHex(answer.note), answer.note);
      for (const { leafIndex, path } of answer.leaves) paths.set(leafIndex, path);
    }
    const [note] = notes.values();
    const size = note === undefined || notes.size > 1 ? undefined : sizeOf(note);
    if (note !== undefined && size !== undefined) return { ok: true, note, size, paths };
  }
  return refused('LOG_UNREACHABLE', 'the log grows faster than it can be asked: ask again in a moment');
}

/** Final checkpoints about the moments that matter, each with its proof from the one before; the newest last. */
async function shownCheckpoints(log: KeyLog, leafIndexes: readonly number[], newest: Shown) {
  const sizes = await log.finals(leafIndexes);
  if (typeof sizes === 'string') return noAnswer(sizes);
  const told = await log.notes(sizes.filter((size) => size < newest.size));
  if (typeof told === 'string') return noAnswer(told);
  const notes = [...told].toSorted(([a], [b]) => a - b);
  notes.push([newest.size, newest.note]);
  const value = [];
  let oldSize = 0;
  for (const [newSize, note] of notes) {
    const consistency = oldSize === 0 ? [] : await log.consistency({ oldSize, newSize });
    if (typeof consistency === 'string') return noAnswer(consistency);
    value.push({ note, consistency });
    oldSize = newSize;
  }
  return { ok: true as const, value };
}

/** What the note says of itself. It is verified with the rest. */
function sizeOf(note: Uint8Array): number | undefined {
  const parsed = parseNote(note);
  const checkpoint = parsed.ok ? parseCheckpoint(parsed.note.text) : parsed;
  return checkpoint.ok ? Number(checkpoint.checkpoint.size) : undefined;
}

function noAnswer(answer: NoAnswer): Failed {
  return answer === 'unreachable'
    ? refused('LOG_UNREACHABLE', 'the log cannot be asked now, or has nothing final yet: ask again later')
    : refused('KEYS_INCOMPLETE', 'the log refuses to show what the history rests on');
}

function refused(code: KeysCode, detail: string): Failed {
  return { ok: false, code, detail };
}
