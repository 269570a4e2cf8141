import { encode, tamga } from '@tamga/wire';
import {
  messageIdCreatedMs,
  partyOf,
  thumbprintBytesCount,
  thumbprintFromBytes,
  type MessageId,
} from '@tamga/core/identifiers';
import {
  mayState,
  verifyReceiptProof,
  type AdmissionRecord,
  type IdReuseRecord,
  type OutcomeRecord,
  type VerifiedStamp,
} from '@tamga/core/ledger';
import { decisionView } from '../decision-view.ts';
import { noteOutcome, settleSent } from '../casework/sent.ts';
import type { Means } from '../means.ts';
import type { Database } from '../store/database.ts';
import { insertEvent } from '../store/event-rows.ts';
import { findMessage, setDecisions, setMessageState, type MessageRow } from '../store/message-rows.ts';
import { closeOutbox } from '../store/outbox-rows.ts';
import { insertAdmission, insertIdReuse, insertOutcome, keepPromise, listOutcomes } from '../store/proof-rows.ts';
import { checkStamp } from './check-stamp.ts';

/** What a stamp about one of our own messages came to. */
export type StampResult = { taken: true } | { taken: false; wait: boolean; code: string };

const taken: StampResult = { taken: true };

/** Takes a stamped record about a message that we sent: its admission, an outcome, or a second envelope under its id. */
export async function recordStamp(means: Means, stamp: tamga.ledger.v1.Stamp): Promise<StampResult> {
  const checked = await checkStamp(stamp, {
    directory: means.register.picture.directory,
    primitives: means.primitives,
    nowMs: means.nowMs(),
  });
  if (!checked.ok) return { taken: false, wait: checked.wait, code: checked.code };
  const bytes = encode(tamga.ledger.v1.Stamp, stamp);
  const { record } = checked.stamp;
  switch (record.event) {
    case 'admission':
      return recordAdmission(means, record, checked.stamp, bytes);
    case 'outcome':
      return await recordOutcome(means, record, checked.stamp, bytes);
    case 'id-reuse':
      return recordIdReuse(means, record, checked.stamp, bytes);
    default:
      return no('STAMP_OF_ANOTHER_EVENT');
  }
}

/** Closes the outbox row, but only for the envelope that we made: a stamp names the digest, not only the id. */
function recordAdmission(means: Means, record: AdmissionRecord, stamp: VerifiedStamp, bytes: Uint8Array): StampResult {
  const row = ownMessage(means.store.db, record.id);
  if (row === undefined) return no('MESSAGE_UNKNOWN');
  if (!isDigestOf(row, record.envelopeDigest)) return no('STAMP_OTHER_ENVELOPE');
  const nowMs = means.nowMs();
  const code = record.code === '' ? null : record.code;
  means.store.commit((db) => {
    const leafIndex = Number(stamp.leafIndex);
    promise(db, row, { leafIndex, leaf: stamp.leafData, stamp: bytes }, nowMs);
    const isNew = insertAdmission(db, {
      message: row.id,
      admitted: record.admitted,
      code,
      atMs: record.atMs,
      leafIndex,
      leaf: stamp.leafData,
      stamp: bytes,
    });
    closeOutbox(db, row.id, nowMs);
    if (!isNew) return;
    if (record.decisions.length > 0) setDecisions(db, row.id, record.decisions.map(decisionView));
    if (row.state === 'SENT') setMessageState(db, row.id, record.admitted ? 'ADMITTED' : 'REFUSED', code);
    note(db, row, record.admitted ? 'admitted' : 'refused-by-centre', code, nowMs);
    settleSent(means, db, findMessage(db, row.id) ?? row, { admitted: record.admitted, code, atMs: record.atMs });
  });
  return taken;
}

/** A recipient's own signed receipt (or the centre's statement of expiry or recall), stamped. */
async function recordOutcome(
  means: Means,
  record: OutcomeRecord,
  stamp: VerifiedStamp,
  bytes: Uint8Array,
): Promise<StampResult> {
  const row = ownMessage(means.store.db, record.id);
  if (row === undefined) return no('MESSAGE_UNKNOWN');
  const { statement, signer, receipt } = record;
  const concernsUs =
    isDigestOf(row, statement.envelopeDigest) &&
    statement.id === row.id &&
    row.recipients.includes(statement.recipient) &&
    statement.realm === means.realm;
  if (!concernsUs || statement.state !== record.state || statement.recipient !== record.recipient)
    return no('STATEMENT_OTHER_ENVELOPE');
  const { directory } = means.register.picture;
  if (!mayState({ signer, statement, centre: directory.centre })) return no('STATEMENT_NOT_ITS_SIGNERS');
  const publicKey = receiptKey(means, record);
  if (!publicKey.ok) return { taken: false, wait: publicKey.code === 'KEY_UNKNOWN', code: `RECEIPT_${publicKey.code}` };
  const verified = await verifyReceiptProof(receipt, {
    publicKey: publicKey.publicKey,
    region: directory.regionHash,
    primitives: means.primitives,
  });
  if (!verified.ok) return no(verified.code);
  const nowMs = means.nowMs();
  means.store.commit((db) => {
    const leafIndex = Number(stamp.leafIndex);
    promise(db, row, { leafIndex, leaf: stamp.leafData, stamp: bytes }, nowMs);
    const isNew = insertOutcome(db, {
      message: row.id,
      recipient: statement.recipient,
      state: statement.state,
      code: statement.code === '' ? null : statement.code,
      atMs: statement.atMs,
      signer,
      signingKey: verified.receipt.signingKey,
      leafIndex,
      stamp: bytes,
    });
    if (!isNew) return;
    note(
      db,
      row,
      'receipt',
      `${statement.recipient} ${statement.state}${statement.code === '' ? '' : ` ${statement.code}`}`,
      nowMs,
    );
    noteOutcome(means, db, row, {
      recipient: statement.recipient,
      state: statement.state,
      code: statement.code === '' ? null : statement.code,
      atMs: statement.atMs,
    });
    advance(db, row.id);
  });
  return taken;
}

/** The recipient's composite key, or the centre's admission key for what the centre states. */
function receiptKey(
  means: Means,
  record: OutcomeRecord,
): { ok: true; publicKey: Uint8Array } | { ok: false; code: string } {
  const { directory } = means.register.picture;
  const { receipt, signer, statement } = record;
  if (
    receipt.signingKey === undefined ||
    receipt.signingKey === null ||
    receipt.signingKey.length !== thumbprintBytesCount
  )
    return { ok: false, code: 'SHAPE' };
  const thumbprint = thumbprintFromBytes(receipt.signingKey);
  if (statement.state === 'expired' || statement.state === 'recalled') {
    return directory.roleKey({ role: 'admission', thumbprint, atMs: record.atMs });
  }
  // The batch's own time is not in the proof; the hub recorded it within minutes of its signing.
  return directory.signingKey({
    authority: signer,
    thumbprint,
    realm: means.realm,
    createdMs: Math.max(statement.atMs, messageIdCreatedMs(record.id)),
    nowMs: record.atMs,
  });
}

function recordIdReuse(means: Means, record: IdReuseRecord, stamp: VerifiedStamp, bytes: Uint8Array): StampResult {
  const row = ownMessage(means.store.db, record.id);
  if (row === undefined || partyOf(record.sender) !== means.party) return no('MESSAGE_UNKNOWN');
  const nowMs = means.nowMs();
  means.store.commit((db) => {
    const leafIndex = Number(stamp.leafIndex);
    promise(db, row, { leafIndex, leaf: stamp.leafData, stamp: bytes }, nowMs);
    const isNew = insertIdReuse(db, {
      message: row.id,
      otherDigest: record.otherDigest,
      atMs: record.atMs,
      leafIndex,
      stamp: bytes,
    });
    if (isNew) note(db, row, 'id-reuse', Buffer.from(record.otherDigest).toString('hex').slice(0, 16), nowMs);
    // Our own envelope is the one that came second: it was delivered to nobody and never will be.
    if (isDigestOf(row, record.otherDigest)) {
      closeOutbox(db, row.id, nowMs);
      setMessageState(db, row.id, 'REFUSED', 'ID_REUSED');
    }
  });
  return taken;
}

const lateStates = new Set(['accepted', 'answered', 'closed']);

/** The state of a sent message: what all its recipients have in common, or the one that is worst. */
function advance(db: Database, id: MessageId): void {
  const row = findMessage(db, id);
  if (row === undefined || row.state === 'REFUSED') return;
  const outcomes = listOutcomes(db, id);
  const statesOf = (recipient: string) =>
    outcomes.filter((outcome) => outcome.recipient === recipient).map(({ state }) => state);
  const all = row.recipients.map(statesOf);
  const every = (state: string) => all.every((states) => states.some((each) => each === state));
  const code = outcomes.find((outcome) => outcome.code !== null)?.code ?? null;
  if (outcomes.some(({ state }) => state === 'refused-by-recipient')) return setMessageState(db, id, 'REFUSED', code);
  if (outcomes.some(({ state }) => state === 'cannot-open')) return setMessageState(db, id, 'CANNOT_OPEN', null);
  if (outcomes.some(({ state }) => state === 'expired')) return setMessageState(db, id, 'EXPIRED', null);
  if (outcomes.some(({ state }) => state === 'recalled')) return setMessageState(db, id, 'RECALLED', null);
  if (
    outcomes.some(({ state }) => state === 'held-by-recipient') &&
    !outcomes.some(({ state }) => lateStates.has(state))
  ) {
    return setMessageState(db, id, every('delivered') ? 'DELIVERED' : row.state, code);
  }
  if (every('closed')) return setMessageState(db, id, 'CLOSED', null);
  if (every('answered')) return setMessageState(db, id, 'ANSWERED', null);
  if (every('accepted')) return setMessageState(db, id, 'ACCEPTED', null);
  if (every('delivered')) setMessageState(db, id, 'DELIVERED', null);
}

function ownMessage(db: Database, id: MessageId): MessageRow | undefined {
  const row = findMessage(db, id);
  return row?.direction === 'out' ? row : undefined;
}

function isDigestOf(row: MessageRow, digest: Uint8Array): boolean {
  return row.envelopeDigest !== null && Buffer.compare(row.envelopeDigest, digest) === 0;
}

function promise(
  db: Database,
  row: MessageRow,
  kept: { leafIndex: number; leaf: Uint8Array; stamp: Uint8Array },
  nowMs: number,
): void {
  if (keepPromise(db, kept) === 'contradicted') note(db, row, 'stamps-contradict', String(kept.leafIndex), nowMs);
}

function note(db: Database, row: MessageRow, event: string, detail: string | null, nowMs: number): void {
  insertEvent(db, { atMs: nowMs, event, authority: row.authority, message: row.id, thread: row.thread, detail });
}

function no(code: string): StampResult {
  return { taken: false, wait: false, code };
}
