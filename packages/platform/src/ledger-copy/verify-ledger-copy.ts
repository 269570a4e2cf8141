import { admissionFilter, ledgerSubjectTail, parseLedgerSubject, toHex } from '@tamga/core/identifiers';
import {
  decodeEntry,
  decodeRecord,
  forgetfulNodeStore,
  leafOfEntry,
  MerkleTree,
  standsOnItsSubject,
  type LedgerRecord,
  type VerifiedCheckpoint,
} from '@tamga/core/ledger';
import { verifyFinalInTime, verifySignedInTime, type PolicyHistory } from '@tamga/core/ledger/witness';
import type { Primitives } from '@tamga/core/sealing';
import { openStoreReader, type Store } from '../store/index.ts';
import { checkpointRows } from './checkpoint-rows.ts';
import { earlierEntry } from './earlier-entry.ts';
import { foundingEpoch } from './epoch-rows.ts';
import { finalRows } from './final-rows.ts';
import { readEntries, type CopiedEntry } from './entry-rows.ts';
import { migrations } from './migrations.ts';

/** What checkpoints are checked against, each by the keys and witnesses of its time. */
export interface LedgerTrust {
  /** From verified rosters and the leaves that log them; of a log of which only keys are known nothing is final. */
  readonly history: PolicyHistory;
}

/** One thing that is wrong with a copy. `sequence` says where, if it is about one entry. */
export interface LedgerProblem {
  readonly code: string;
  readonly sequence?: number;
}

/** An entry's record, with where it stands. */
export interface CopiedRecord {
  readonly sequence: number;
  readonly subject: string;
  readonly record: LedgerRecord;
}

/** What was found in a copy of the log. */
export interface LedgerVerification {
  /** Every leaf and the root were recomputed, every record was read, and a checkpoint that the log signed agrees. */
  readonly ok: boolean;
  /** Entries. */
  readonly size: number;
  /** Entries that the newest signed checkpoint covers. */
  readonly checkpointSize: number;
  /** Entries that the newest final checkpoint covers: as many members as it takes cosigned it. */
  readonly finalSize: number;
  readonly problems: readonly LedgerProblem[];
  /** Every record, in log order, read anew from the copy. Records that cannot be read are left out: they are problems. */
  records(): IterableIterator<CopiedRecord>;
}

/** Problems beyond these are counted, not listed. */
const problemsMax = 100;
const chunkEntries = 1_024;

/**
 * Reads a whole copy of the log, recomputes every leaf and the root from the stored bytes, and sets them against the
 * newest signed checkpoint in it. Trusts nothing in the file but what the keys of `trust` signed; asks no running
 * process. Receipts within outcome records are not verified here.
 */
export async function verifyLedgerCopy(
  file: string,
  options: { trust: LedgerTrust; primitives: Primitives },
): Promise<LedgerVerification> {
  const { trust, primitives } = options;
  using store = openStoreReader(file, migrations);
  const problems: LedgerProblem[] = [];
  const add = (problem: LedgerProblem) => {
    if (problems.length < problemsMax) problems.push(problem);
  };
  const stored = checkpointRows(store).newestSigned();
  const finalSize = finalRows(store).newestBelow(stored?.size ?? 0n)?.size ?? 0n;
  const signed = stored?.note && (await verifySignedInTime(stored.note, { ...trust, finalSize, primitives }));
  if (signed === undefined) add({ code: 'CHECKPOINT_MISSING' });
  else if (!signed.ok) add({ code: signed.code });
  const checkpoint = signed?.ok === true ? signed.checkpoint : undefined;
  const finalCheckpoint = await readFinal(store, { trust, primitives, add });
  const heads = [checkpoint, finalCheckpoint].filter((head) => head !== undefined);
  const size = recompute(store, { hash: primitives, heads, add });
  return {
    ok: problems.length === 0,
    size,
    checkpointSize: Number(checkpoint?.size ?? 0n),
    finalSize: Number(finalCheckpoint?.size ?? 0n),
    problems,
    records: () => recordsOf(file),
  };
}

async function readFinal(
  store: Store,
  how: { trust: LedgerTrust; primitives: Primitives; add: (problem: LedgerProblem) => void },
): Promise<VerifiedCheckpoint | undefined> {
  const { history } = how.trust;
  const finals = finalRows(store);
  const newest = finals.newest();
  // By keys alone nothing can be judged to be final.
  if (newest?.note === undefined || !hasWitnesses(history)) return undefined;
  const finalSize = finals.newestBelow(newest.size)?.size ?? 0n;
  const verified = await verifyFinalInTime(newest.note, { history, finalSize, primitives: how.primitives });
  if (verified.ok) return verified.checkpoint;
  how.add({ code: verified.code });
  return undefined;
}

/** Whether anything can be final by one of the versions. */
export function hasWitnesses(history: PolicyHistory): boolean {
  return history.some(({ policy }) => policy.quorum !== undefined);
}

/** Walks all entries and returns how many there are. */
function recompute(
  store: Store,
  how: { hash: Primitives; heads: readonly VerifiedCheckpoint[]; add: (problem: LedgerProblem) => void },
): number {
  const { hash, heads, add } = how;
  const tree = MerkleTree.open({ hash, store: forgetfulNodeStore(), size: 0n });
  const agrees = () => heads.every((head) => head.size !== tree.size || toHex(tree.root()) === toHex(head.root));
  let size = 0;
  for (const entry of allEntries(store)) {
    size += 1;
    const { sequence } = entry;
    const leaf = leafOfEntry(hash, entry.bytes);
    if (BigInt(sequence) !== tree.size + 1n) add({ code: 'SEQUENCE_GAP', sequence });
    if (!leaf.ok) {
      add({ code: leaf.code, sequence });
      continue;
    }
    tree.append(leaf.leaf.hash);
    if (!agrees()) add({ code: 'CHECKPOINT_ROOT_DIFFERS', sequence });
    const record = readRecord(entry);
    if (!record.ok) add({ code: record.code, sequence });
    if (isTwice(store, entry)) add({ code: 'SUBJECT_TWICE', sequence });
  }
  if (heads.some((head) => head.size > tree.size)) add({ code: 'SHORTER_THAN_CHECKPOINT' });
  return size;
}

/** Whether an earlier epoch has a record on the same subject: within one the stream and the copy see to it. */
function isTwice(store: Store, { subject, sequence }: CopiedEntry): boolean {
  const named = parseLedgerSubject(subject);
  const tail = ledgerSubjectTail(subject);
  if (named === undefined || named.epoch === foundingEpoch.epoch || tail === undefined) return false;
  const filter = named.kind === 'admission' ? ledgerSubjectTail(admissionFilter(named)) : tail;
  return earlierEntry(store, { tail: filter ?? tail, below: sequence }) !== undefined;
}

function* recordsOf(file: string): IterableIterator<CopiedRecord> {
  using store = openStoreReader(file, migrations);
  for (const entry of allEntries(store)) {
    const read = readRecord(entry);
    if (read.ok) yield { sequence: entry.sequence, subject: entry.subject, record: read.record };
  }
}

function* allEntries(store: Store): IterableIterator<CopiedEntry> {
  const last = Number(store.prepare('SELECT coalesce(max(sequence), 0) AS last FROM entry').get()?.['last'] ?? 0);
  for (let from = 0; from <= last; from += chunkEntries)
    yield* readEntries(store, { from, to: from + chunkEntries - 1 });
}

function readRecord(entry: CopiedEntry): { ok: true; record: LedgerRecord } | { ok: false; code: string } {
  const decoded = decodeEntry(entry.bytes);
  if (!decoded.ok) return decoded;
  const read = decodeRecord(decoded.entry.record);
  if (!read.ok) return read;
  return standsOnItsSubject(read.record, entry.subject) ? read : { ok: false, code: 'SUBJECT_MISMATCH' };
}
