import { messageIdBytes, type MessageId } from '@tamga/core/identifiers';
import { decodeRecord, leafOfEntry, type LedgerRecord } from '@tamga/core/ledger';
import { StoreError } from '@tamga/platform/store';
import type { EvidenceLog, ToldEntry } from '../evidence/evidence-log.ts';
import type { Means } from '../means.ts';
import { abortableWait } from '../send/wait.ts';
import { blob, count, text } from '../store/columns.ts';
import { listDocuments } from '../store/document-rows.ts';
import { listReceiptsOf } from '../store/receipt-rows.ts';
import { checkKept, standingOf, tellRefused } from './check-kept.ts';
import type { JudgedFinal } from './judge-final.ts';
import type { KeptStore } from './kept-store.ts';
import type { LogMirror } from './mirror.ts';

/** What is asked in one round, at most. */
const documentsMax = 200;
const messagesMax = 20;
const leavesMax = 16;
const partsMax = 16;
/** Rows of the adapter's own tables looked at in one round. */
const rowsMax = 1_000;
/** A receipt is in the log within minutes, or was never taken. */
const againMs = 600_000;
const triesMax = 12;

type KeptMeans = Pick<Means, 'store' | 'primitives' | 'nowMs' | 'logger'>;

/** What is asked, where it is kept, and what shows whether it is true. */
export interface Keeping {
  readonly log: Pick<EvidenceLog, 'entries' | 'finals' | 'notes'>;
  readonly kept: KeptStore;
  readonly mirror: Pick<LogMirror, 'tiles'>;
  /** Whether a checkpoint is final, by the roster of its time. */
  readonly judge: (note: Uint8Array) => Promise<JudgedFinal | undefined>;
}

/** Keeps what bundles need of the log, so that they can be made while the centre is away, until the signal fires. */
export async function keepEvidence(
  means: KeptMeans,
  of: Keeping & { everyMs: number },
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await keepOnce(means, of);
    } catch (error) {
      // What is kept here can be asked for again: a full disk stops this and nothing else.
      if (!(error instanceof StoreError)) throw error;
      means.logger.warn({ event: 'mirror-trouble', code: error.code, err: error }, 'Nothing is kept for evidence');
    }
    await abortableWait(of.everyMs, signal, () => undefined);
  }
}

/**
 * One round, bounded: entries of documents of the register; entries of what this party stated about messages that it received,
 * which no stamp brings; and about each own leaf the final checkpoints of its time. Where the log does not answer, the next
 * round asks again.
 */
export async function keepOnce(means: KeptMeans, keeping: Keeping): Promise<void> {
  lookThrough(means, keeping.kept);
  await checkKept(means, keeping);
  await keepDocuments(means, keeping);
  await keepMessages(means, keeping);
  await keepTimes(keeping);
}

/** How the entry of a document is called here. */
export function documentName(of: { type: string; document: string; version: number }): string {
  return `${of.type}.${of.document}.${of.version}`;
}

/** What has come since the last round: stamps with their leaves, and receipts of ours. */
function lookThrough({ store }: KeptMeans, kept: KeptStore): void {
  const { db } = store;
  const promises = sinceCursor(kept, 'promises', {
    markAt: (row) => {
      const found = db.prepare('SELECT leaf FROM promises WHERE rowid = ?').get(row);
      return found && Buffer.from(blob(found, 'leaf')).toString('hex');
    },
    after: (row) =>
      db
        .prepare('SELECT rowid AS row, leaf_index, leaf, message FROM promises WHERE rowid > ? ORDER BY rowid LIMIT ?')
        .all(row, rowsMax),
  });
  const lastPromise = promises.at(-1);
  if (lastPromise !== undefined) {
    const leaves = promises.filter(({ message }) => message !== null).map((row) => count(row, 'leaf_index'));
    const cursor = { row: count(lastPromise, 'row'), mark: Buffer.from(blob(lastPromise, 'leaf')).toString('hex') };
    kept.want({ leaves, messages: [] }, { name: 'promises', cursor });
  }
  const receipts = sinceCursor(kept, 'receipts', {
    markAt: (row) => {
      const found = db.prepare('SELECT message FROM receipts WHERE row = ?').get(row);
      return found && text(found, 'message');
    },
    after: (row) =>
      db.prepare('SELECT row, message FROM receipts WHERE row > ? ORDER BY row LIMIT ?').all(row, rowsMax),
  });
  const lastReceipt = receipts.at(-1);
  if (lastReceipt !== undefined) {
    const messages = [...new Set(receipts.map((row) => text(row, 'message')))];
    const cursor = { row: count(lastReceipt, 'row'), mark: text(lastReceipt, 'message') };
    kept.want({ leaves: [], messages }, { name: 'receipts', cursor });
  }
}

/** Rows behind the cursor; of a database that was put back from a backup, which is another at the cursor, all. */
function sinceCursor<Row>(
  kept: KeptStore,
  name: string,
  table: { markAt(row: number): string | undefined; after(row: number): Row[] },
): Row[] {
  const cursor = kept.cursor(name);
  const isSame = cursor !== undefined && table.markAt(cursor.row) === cursor.mark;
  return table.after(isSame ? cursor.row : 0);
}

async function keepDocuments(means: KeptMeans, keeping: Keeping): Promise<void> {
  const { log, kept } = keeping;
  const names = new Map(
    listDocuments(means.store.db).map(({ type, id, version }) => {
      const name = { type, document: String(id), version };
      return [documentName(name), name] as const;
    }),
  );
  const missing = kept.unknown([...names.keys()]).slice(0, documentsMax);
  const documents = missing.flatMap((name) => names.get(name) ?? []);
  if (documents.length === 0) return;
  const told = await log.entries({ message: new Uint8Array(), documents });
  await keepTold(means, keeping, { told, asked: new Set(missing) });
}

async function keepMessages(means: KeptMeans, keeping: Keeping): Promise<void> {
  const { log, kept } = keeping;
  const nowMs = means.nowMs();
  for (const { message, tries } of kept.wanted({ nowMs, limit: messagesMax })) {
    const id = message as MessageId;
    const told = await log.entries({ message: messageIdBytes(id), documents: [] });
    if (told === 'unreachable') return;
    await keepTold(means, keeping, { told, asked: new Set([message]) });
    const stated = listReceiptsOf(means.store.db, id).length;
    const outcomes = kept.entriesAbout(message).filter((one) => recordOf(means, one)?.event === 'outcome');
    const isWhole = outcomes.length >= stated;
    kept.askAgain(message, isWhole || tries + 1 >= triesMax ? undefined : nowMs + againMs);
  }
}

/** What was asked for and stands where it is said to, as far as the mirror reaches; what lies beyond is looked at later. */
async function keepTold(
  means: KeptMeans,
  { kept, mirror }: Keeping,
  { told, asked }: { told: Awaited<ReturnType<EvidenceLog['entries']>>; asked: ReadonlySet<string> },
): Promise<void> {
  if (typeof told === 'string') return;
  const entries: Parameters<KeptStore['keepEntries']>[0][number][] = [];
  for (const one of told) {
    const record = recordOf(means, one);
    const name = record === undefined ? undefined : aboutOf(record);
    if (name === undefined || !asked.has(name)) continue;
    if ((await standingOf(means, mirror.tiles, one)) === 'differs') {
      tellRefused(means, one.leafIndex);
      continue;
    }
    entries.push({ ...one, about: name, timed: record?.event !== 'document' || record.type === 'roster' });
  }
  kept.keepEntries(entries);
}

/** Final checkpoints about the moments of own leaves that are final, as finely as the log keeps them. */
async function keepTimes({ log, kept, judge }: Keeping): Promise<void> {
  for (let part = 0; part < partsMax; part++) {
    const [first] = kept.untimed({ below: Number.MAX_SAFE_INTEGER, limit: 1 });
    const newest = first === undefined ? 'refused' : await log.finals([]);
    const size = typeof newest === 'string' ? undefined : newest.at(-1);
    const leaves = size === undefined ? [] : kept.untimed({ below: size, limit: leavesMax });
    const sizes = leaves.length === 0 ? 'refused' : await log.finals(leaves);
    if (typeof sizes === 'string') return;
    const wanted = new Set(leaves.flatMap((leaf) => about(leaf, sizes)));
    const unknown = [...wanted].filter((one) => kept.note(one) === undefined);
    const told = unknown.length === 0 ? new Map<number, Uint8Array>() : await log.notes(unknown);
    if (typeof told === 'string') return;
    const notes = new Map<number, Uint8Array>();
    for (const one of unknown) {
      const note = told.get(one);
      const final = note && (await judge(note));
      if (final?.size === BigInt(one)) notes.set(one, final.note);
    }
    kept.keepNotes({ notes, leaves: [] });
    // What was thinned out in between is told otherwise the next time. Without one above it the moment has no end.
    const timed = leaves.filter((leaf) => {
      const around = about(leaf, sizes);
      return around.some((one) => one > leaf) && around.every((one) => kept.note(one) !== undefined);
    });
    kept.keepNotes({ notes: new Map(), leaves: timed });
    if (timed.length === 0) return;
  }
}

/** Of ascending sizes the largest not above a leaf and the smallest above it. */
function about(leaf: number, sizes: readonly number[]): number[] {
  const [below, above] = [sizes.findLast((size) => size <= leaf), sizes.find((size) => size > leaf)];
  return [below, above].filter((size) => size !== undefined);
}

function recordOf({ primitives }: KeptMeans, { entry }: ToldEntry): LedgerRecord | undefined {
  const leaf = leafOfEntry(primitives, entry);
  const record = leaf.ok ? decodeRecord(leaf.leaf.entry.record) : undefined;
  return record?.ok === true ? record.record : undefined;
}

function aboutOf(record: LedgerRecord): string | undefined {
  switch (record.event) {
    case 'document':
      return documentName(record);
    case 'admission':
    case 'outcome':
      return record.id;
    default:
      return undefined;
  }
}
