import { readDocument } from '@tamga/core/documents';
import { parseRegisterSubject, parseRestrictedSubject, toHex } from '@tamga/core/identifiers';
import type { ReceivedMessage } from '@tamga/platform/bus';
import { decodeExact, fromUint64, tamga } from '@tamga/wire';
import type { Means } from '../means.ts';
import { settleSubmission } from '../send/submit-documents.ts';
import type { DocumentRow } from '../store/document-rows.ts';
import { deleteCopy, findCopy, findNotice, insertCopy, insertNotice, type NoticeRow } from '../store/notice-rows.ts';

/** What has become of a message of the register. `kept`: a notice, or a copy that waits for its notice. */
export type EntryResult = 'changed' | 'unchanged' | 'full' | 'kept' | 'malformed';

type Entry = Pick<ReceivedMessage, 'subject' | 'data' | 'pendingCount'>;

/**
 * Takes a message of the register: a document, the notice of one that not every member may see, or the own copy of such
 * a one. Copy and notice make a document together, in either order; without a copy the notice says that there is
 * something which is not for us (docs/decisions/0133). Done again it does nothing twice.
 */
export async function takeEntry(entry: Entry, means: Means): Promise<EntryResult> {
  const decoded = decodeExact<tamga.register.v1.SignedDocument.$Properties, tamga.register.v1.SignedDocument>(
    tamga.register.v1.SignedDocument,
    entry.data,
  );
  if (!decoded.ok) return 'malformed';
  const { jws, payloadHash } = decoded.message;
  const copy = parseRestrictedSubject(entry.subject);
  if (copy !== undefined) {
    const isOwn = copy.party === means.party && payloadHash.length === 0 && hashOf(jws, means) === copy.hash;
    return isOwn ? await takeCopy(copy.hash, Uint8Array.from(jws), entry, means) : 'malformed';
  }
  const subject = parseRegisterSubject(entry.subject);
  if (subject === undefined) return 'malformed';
  // The document says itself what it is; the subject only says where it lay.
  const { type, document: id, version } = subject;
  const registeredMs = fromUint64(decoded.message.registeredMs) ?? 0;
  if (payloadHash.length === 0)
    return await takeDocument({ type, id, version, jws: Uint8Array.from(jws), registeredMs }, entry, means);
  const hash = toHex(payloadHash);
  const isNotice = jws.length === 0 && hash.length === 64 && type !== 'roster' && type !== 'manifest';
  return isNotice ? await takeNotice({ type, id, version, hash, registeredMs }, entry, means) : 'malformed';
}

async function takeDocument(row: DocumentRow, entry: Entry, means: Means): Promise<EntryResult> {
  const result = await means.register.add([row], entry);
  settleSubmission(means, row);
  return result;
}

async function takeNotice(notice: NoticeRow, entry: Entry, means: Means): Promise<EntryResult> {
  const { store } = means;
  if (!store.commit((db) => insertNotice(db, notice))) return 'full';
  const jws = findCopy(store.db, notice.hash);
  if (jws === undefined) return await keep(entry, means);
  const result = await takeDocument(rowOf(notice, jws), entry, means);
  if (result !== 'full') store.commit((db) => deleteCopy(db, notice.hash));
  return result;
}

async function takeCopy(hash: string, jws: Uint8Array, entry: Entry, means: Means): Promise<EntryResult> {
  // It may come long after its notice: to a party that was not to see it then.
  const notice = findNotice(means.store.db, hash);
  if (notice !== undefined) return await takeDocument(rowOf(notice, jws), entry, means);
  return means.store.commit((db) => insertCopy(db, hash, jws)) ? await keep(entry, means) : 'full';
}

/** Nothing is known that was not; but it may have been the last that the register had. */
async function keep(entry: Entry, means: Means): Promise<EntryResult> {
  await means.register.add([], entry);
  return 'kept';
}

function rowOf({ type, id, version, registeredMs }: NoticeRow, jws: Uint8Array): DocumentRow {
  return { type, id, version, jws, registeredMs };
}

function hashOf(jws: Uint8Array, { primitives }: Means): string | undefined {
  const read = readDocument(jws);
  return read.ok ? toHex(primitives.sha256(read.document.payload)) : undefined;
}
