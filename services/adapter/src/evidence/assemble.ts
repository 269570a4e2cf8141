import { decodeExact, tamga } from '@tamga/wire';
import { checkpointsMax, type EvidenceBundle, type EvidenceCheckpoint, type EvidenceLeaf } from '@tamga/core/evidence';
import { messageIdBytes, toHex } from '@tamga/core/identifiers';
import { decodeRecord, leafOfEntry, type AdmissionRecord, type LedgerRecord } from '@tamga/core/ledger';
import { governingVersion, signedOnlyBy, witnessPolicy } from '@tamga/core/ledger/witness';
import type { Means } from '../means.ts';
import { leafIndexesMax } from '../proofs/ask-inclusions.ts';
import { refuse, type Refused } from '../refusal.ts';
import type { MessageRow } from '../store/message-rows.ts';
import { findAdmission, listOutcomes } from '../store/proof-rows.ts';
import type { EvidenceLog, NoAnswer, ToldEntry } from './evidence-log.ts';
import { neededDocuments, type NeededDocument } from './needed-documents.ts';

/** After so long the log has what the register has (decision 0065); what it then does not show is missing. */
const loggedWithinMs = 600_000;
/** How often paths are asked again because the log grew in between. */
const attemptsMax = 5;

/** An entry with its index, and what it records. */
interface Entry extends ToldEntry {
  readonly record: LedgerRecord;
}

type Collected<Value> = { ok: true; value: Value } | Refused;

/**
 * Puts together what proves one message to whoever was not there, from what is kept here and what the log shows. Whatever is
 * missing is named; what is in the log and not final yet is waited for, by whoever asks again. Nothing of it is verified here.
 */
export async function assembleEvidence(
  means: Means,
  log: EvidenceLog,
  row: MessageRow,
): Promise<Collected<Omit<EvidenceBundle, 'contentKey'>>> {
  const admission = findAdmission(means.store.db, row.id);
  if (row.envelope === null || admission === undefined)
    return refuse(
      'EVIDENCE_NOT_YET',
      'the centre has not decided about this message yet, so the log says nothing of it',
    );
  const own = entryOfStamp(means, admission.stamp);
  if (own === undefined || own.record.event !== 'admission')
    throw new Error(`the stamp of ${row.id} was verified before and cannot be read now`);
  const { record } = own;
  const needed = neededDocuments(means, record);
  if (needed.absent.length > 0)
    return incomplete(needed.absent.map((hash) => `the document ${hash.slice(0, 16)}… on which the decision rests`));
  const entries = await entriesOf(means, log, { row, own, record, documents: needed.found });
  if (!entries.ok) return entries;
  const covered = await provedLeaves(means, entries.value);
  if (!covered.ok) return covered;
  const { note, size, leaves } = covered.value;
  const kept = entries.value.filter(({ leafIndex }) => leaves.has(leafIndex));
  const unproved = entries.value.find(
    ({ leafIndex, record: one }) => !leaves.has(leafIndex) && one.event !== 'document',
  );
  if (unproved !== undefined)
    return refuse(
      'EVIDENCE_NOT_FINAL',
      `entry ${unproved.leafIndex} is in no final checkpoint yet: ask again in a moment`,
    );
  const documents = needed.found.filter(({ hash }) => kept.some((one) => documentHash(one.record) === hash));
  const missing = missingOf(needed.found, documents, means.nowMs());
  if (missing.length > 0) return incomplete(missing);
  const checkpoints = await checkpointsOf(means, log, { kept, last: { note, size } });
  if (!checkpoints.ok) return checkpoints;
  return {
    ok: true,
    value: {
      envelope: row.envelope,
      stamp: admission.stamp,
      checkpoints: checkpoints.value,
      leaves: kept.map(({ leafIndex, entry }): EvidenceLeaf => {
        const path = leaves.get(leafIndex);
        if (path === undefined) throw new Error('a kept leaf has its path');
        return { index: BigInt(leafIndex), entry, path };
      }),
      documents: documents.map(({ jws }) => jws),
    },
  };
}

/** Entries of the message, its outcomes, the message that it answers, and the documents; ascending, each once. */
async function entriesOf(
  means: Means,
  log: EvidenceLog,
  of: { row: MessageRow; own: Entry; record: AdmissionRecord; documents: readonly NeededDocument[] },
): Promise<Collected<Entry[]>> {
  const { row, own, record, documents } = of;
  const names = documents.map(({ row: { type, id, version } }) => ({ type, document: id, version }));
  const told = await log.entries({ message: messageIdBytes(row.id), documents: names });
  if (typeof told === 'string') return noAnswer(told);
  // Only a replay needs it; a message that we had no part in is not shown to us.
  const answered =
    record.inReplyTo === undefined
      ? []
      : await log.entries({ message: messageIdBytes(record.inReplyTo), documents: [] });
  if (typeof answered === 'string') return noAnswer(answered);
  const hashes = new Set(documents.map(({ hash }) => hash));
  // What our own stamps hold stands whatever the log says now.
  const stamped = listOutcomes(means.store.db, row.id).flatMap(({ stamp }) => entryOfStamp(means, stamp) ?? []);
  const found = [...told.flatMap((one) => readEntry(means, one) ?? []), ...stamped, own].filter(
    (one) => one.record.event !== 'document' || hashes.has(documentHash(one.record) ?? ''),
  );
  const context = answered
    .flatMap((one) => readEntry(means, one) ?? [])
    .filter((one) => one.record.event === 'admission');
  const byIndex = new Map([...context, ...found].map((one) => [one.leafIndex, one]));
  return { ok: true, value: [...byIndex.values()].toSorted((a, b) => a.leafIndex - b.leafIndex) };
}

/** The newest final checkpoint and the paths of all entries below it, all of one tree. */
async function provedLeaves(
  means: Means,
  entries: readonly Entry[],
): Promise<Collected<{ note: Uint8Array; size: number; leaves: ReadonlyMap<number, readonly Uint8Array[]> }>> {
  const indexes = entries.map(({ leafIndex }) => leafIndex);
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const leaves = new Map<number, readonly Uint8Array[]>();
    const notes = new Map<string, Uint8Array>();
    for (let at = 0; at < indexes.length; at += leafIndexesMax) {
      const answer = await means.log.inclusions(indexes.slice(at, at + leafIndexesMax));
      if (typeof answer === 'string') return noAnswer(answer);
      notes.set(toHex(answer.note), answer.note);
      for (const { leafIndex, path } of answer.leaves) leaves.set(leafIndex, path);
    }
    const [note] = notes.values();
    if (notes.size > 1 || note === undefined) continue;
    const size = sizeOf(note);
    if (size !== undefined) return { ok: true, value: { note, size, leaves } };
  }
  return refuse('EVIDENCE_NOT_FINAL', 'the log grows faster than it can be asked: ask again in a moment');
}

/** Final checkpoints about the moments that matter, each consistent with the one before; the last one proves all leaves. */
async function checkpointsOf(
  means: Means,
  log: EvidenceLog,
  { kept, last }: { kept: readonly Entry[]; last: { note: Uint8Array; size: number } },
): Promise<Collected<EvidenceCheckpoint[]>> {
  const timed = kept.filter(({ record }) => record.event !== 'document' || record.type === 'roster');
  const sizes = await log.finals(timed.map(({ leafIndex }) => leafIndex));
  if (typeof sizes === 'string') return noAnswer(sizes);
  const earlier = sizes.filter((size) => size < last.size);
  const told = await log.notes(earlier.slice(0, checkpointsMax - 1));
  if (typeof told === 'string') return noAnswer(told);
  const notes = [...told].toSorted(([a], [b]) => a - b);
  notes.push([last.size, last.note]);
  const rosters = rostersOf(means, kept);
  const checkpoints: EvidenceCheckpoint[] = [];
  let oldSize = 0;
  for (const [size, note] of notes) {
    const consistency = oldSize === 0 ? [] : await log.consistency({ oldSize, newSize: size });
    if (typeof consistency === 'string') return noAnswer(consistency);
    const { policy } = governingVersion(rosters, BigInt(oldSize));
    const keys = [...policy.logKeys, ...policy.witnesses.map(({ key }) => key)];
    checkpoints.push({ note: signedOnlyBy(keys, note) ?? note, consistency });
    oldSize = size;
  }
  return { ok: true, value: checkpoints };
}

/** Each roster that counts here, with its leaf. */
function rostersOf(means: Means, kept: readonly Entry[]) {
  const { rosters } = means.register.picture;
  const known = rosters.flatMap((roster) => {
    const entry = kept.find(({ record }) => documentHash(record) === roster.id);
    const read = witnessPolicy(means.primitives, roster.roster);
    return entry === undefined || !read.ok ? [] : [{ leafIndex: BigInt(entry.leafIndex), policy: read.policy }];
  });
  const [first, ...rest] = known;
  if (first === undefined) throw new Error('the founding roster was found among the entries');
  return [first, ...rest] as const;
}

function missingOf(needed: readonly NeededDocument[], found: readonly NeededDocument[], nowMs: number): string[] {
  return (
    needed
      .filter((one) => !found.includes(one))
      // What was registered a moment ago counts from its leaf on, and that is above all that is proved here.
      .filter(({ isNamed, row }) => isNamed || row.registeredMs < nowMs - loggedWithinMs)
      .map(({ row }) => `the entry of ${row.type} ${row.id}@${row.version}`)
  );
}

function incomplete(missing: readonly string[]): Refused {
  return refuse('EVIDENCE_INCOMPLETE', `the log does not show, or the register does not have: ${missing.join('; ')}`);
}

function noAnswer(answer: NoAnswer): Refused {
  return answer === 'unreachable'
    ? refuse('LOG_UNREACHABLE', 'the log of the centre cannot be asked now, or has nothing final yet: ask again later')
    : refuse('EVIDENCE_INCOMPLETE', 'the log refuses to show what evidence needs');
}

function documentHash(record: LedgerRecord): string | undefined {
  return record.event === 'document' ? toHex(record.payloadHash) : undefined;
}

function entryOfStamp(means: Means, stamp: Uint8Array): Entry | undefined {
  const decoded = decodeExact(tamga.ledger.v1.Stamp, stamp);
  if (!decoded.ok) return undefined;
  const { entry, leafIndex } = decoded.message;
  return readEntry(means, { leafIndex: Number(leafIndex.toString()), entry });
}

function readEntry({ primitives }: Means, told: ToldEntry): Entry | undefined {
  const leaf = leafOfEntry(primitives, told.entry);
  const record = leaf.ok ? decodeRecord(leaf.leaf.entry.record) : undefined;
  return record?.ok === true ? { ...told, record: record.record } : undefined;
}

/** The second line of a note (C2SP tlog-checkpoint). It is verified with the bundle. */
function sizeOf(note: Uint8Array): number | undefined {
  const [, size = ''] = Buffer.from(note).toString('utf8').split('\n');
  return /^[1-9][0-9]{0,15}$/u.test(size) ? Number(size) : undefined;
}
