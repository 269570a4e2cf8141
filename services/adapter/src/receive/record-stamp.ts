import { encode, tamga } from '@tamga/wire';
import {
  messageIdCreatedMs,
  partyOf,
  thumbprintBytesCount,
  thumbprintFromBytes,
  type AuthorityId,
  type MessageId,
  type OutcomeStateName,
} from '@tamga/core/identifiers';
import {
  mayState,
  verifyReceiptProof,
  type AdmissionRecord,
  type IdReuseRecord,
  type OutcomeRecord,
  type VerifiedStamp,
} from '@tamga/core/ledger';
import { createdAheadMsMax } from '@tamga/core/sealing';
import { recordAnchor } from '../access/record-anchor.ts';
import { storedEnvelope } from '../casework/body.ts';
import { noteOutcome, settleSent } from '../casework/sent.ts';
import { decisionView } from '../decision-view.ts';
import type { Means } from '../means.ts';
import type { Database } from '../store/database.ts';
import { insertEvent } from '../store/event-rows.ts';
import { findMessage, findSummary, setDecisions, setMessageState, type MessageSummary } from '../store/message-rows.ts';
import { closeOutbox } from '../store/outbox-rows.ts';
import { findAdmission, insertAdmission, insertIdReuse, insertOutcome, listOutcomes } from '../store/proof-rows.ts';
import { checkStamp } from './check-stamp.ts';
import { keepProof, proofOf } from './keep-proof.ts';
import { recordFits } from './record-fits.ts';

/** What a stamp about one of our own messages came to. */
export type StampResult = { taken: true } | { taken: false; wait: boolean; code: string };

const taken: StampResult = { taken: true };

/**
 * Takes a stamped record about a message that we sent: its admission, an outcome, or a second envelope under its id; or an
 * anchor of our access log.
 */
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
    case 'anchor': {
      const result = await recordAnchor(means, record, { stamp: checked.stamp, bytes });
      return result === 'not-ours' ? no('ANCHOR_NOT_OURS') : taken;
    }
    default:
      return no('STAMP_OF_ANOTHER_EVENT');
  }
}

/** Closes the outbox row, but only for the envelope that we made: a stamp names the digest, not only the id. */
function recordAdmission(means: Means, record: AdmissionRecord, stamp: VerifiedStamp, bytes: Uint8Array): StampResult {
  const row = ownMessage(means.store.db, record.id);
  if (row === undefined) return no('MESSAGE_UNKNOWN');
  if (!isDigestOf(row, record.envelopeDigest)) return no('STAMP_OTHER_ENVELOPE');
  const whole = findMessage(means.store.db, row.id);
  const envelope = whole === undefined ? undefined : storedEnvelope(means, whole);
  if (envelope === undefined || !recordFits(record, envelope)) return no('RECORD_MISMATCH');
  const nowMs = means.nowMs();
  const code = record.code === '' ? null : record.code;
  means.store.commit((db) => {
    const proof = proofOf(stamp, bytes);
    const known = findAdmission(db, row.id);
    const rivals = known === undefined ? [] : [known.leafIndex];
    // Whatever else the centre has signed: it has decided on this very envelope.
    closeOutbox(db, row.id, nowMs);
    if (!keepProof(db, row, proof, { rivals, nowMs })) return;
    const isNew = insertAdmission(db, {
      message: row.id,
      admitted: record.admitted,
      code,
      atMs: record.atMs,
      ...proof,
    });
    if (!isNew) return;
    if (record.decisions.length > 0) setDecisions(db, row.id, record.decisions.map(decisionView));
    // What was held back here while it was already on its way is decided all the same.
    if (row.state === 'SENT' || row.state === 'HELD')
      setMessageState(db, row.id, record.admitted ? 'ADMITTED' : 'REFUSED', code);
    note(db, row, record.admitted ? 'admitted' : 'refused-by-centre', code, nowMs);
    settleSent(means, db, findSummary(db, row.id) ?? row, { admitted: record.admitted, code, atMs: record.atMs });
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
  if (!isTimely(statement, record)) return no('STATEMENT_TIME');
  const key = receiptKey(means, record);
  if (!key.ok) return { taken: false, wait: key.code === 'KEY_UNKNOWN', code: `RECEIPT_${key.code}` };
  const verified = await verifyReceiptProof(receipt, {
    publicKey: key.publicKey,
    region: directory.regionHash,
    primitives: means.primitives,
  });
  if (!verified.ok) return no(verified.code);
  const nowMs = means.nowMs();
  const { recipient, state, atMs } = statement;
  const code = statement.code === '' ? null : statement.code;
  means.store.commit((db) => {
    const proof = proofOf(stamp, bytes);
    if (!keepProof(db, row, proof, { rivals: rivalsOf(db, row.id, { recipient, state }), nowMs })) return;
    const { leafIndex } = proof;
    const { signingKey } = verified.receipt;
    const kept = { message: row.id, recipient, state, code, atMs, signer, signingKey, leafIndex, stamp: bytes };
    if (!insertOutcome(db, kept)) return;
    note(db, row, 'receipt', `${recipient} ${state}${code === null ? '' : ` ${code}`}`, nowMs);
    noteOutcome(means, db, row, { recipient, state, code, atMs });
    advance(db, row.id);
  });
  return taken;
}

/** Of these a recipient has one at most (03): they stand on one subject of the ledger. */
const finalStates: ReadonlySet<OutcomeStateName> = new Set(['delivered', 'expired', 'recalled']);

/** Records here that cannot be true beside one that says this. */
function rivalsOf(db: Database, id: MessageId, said: { recipient: AuthorityId; state: OutcomeStateName }): number[] {
  const isRival = (state: OutcomeStateName) =>
    state === said.state || (finalStates.has(state) && finalStates.has(said.state));
  return listOutcomes(db, id)
    .filter(({ recipient, state }) => recipient === said.recipient && isRival(state))
    .map(({ leafIndex }) => leafIndex);
}

/** As the hub asks of a statement before it logs it (decision 0090). */
function isTimely(statement: OutcomeRecord['statement'], record: OutcomeRecord): boolean {
  return (
    statement.atMs >= messageIdCreatedMs(record.id) - createdAheadMsMax &&
    statement.atMs <= record.atMs + createdAheadMsMax
  );
}

/** The recipient's composite key, or the centre's admission key for what the centre states. */
function receiptKey(
  means: Means,
  record: OutcomeRecord,
): { ok: true; publicKey: Uint8Array } | { ok: false; code: string } {
  const { receipt, signer, state, atMs: recordedAtMs } = record;
  const { signingKey } = receipt;
  if (signingKey === undefined || signingKey === null || signingKey.length !== thumbprintBytesCount)
    return { ok: false, code: 'SHAPE' };
  const { directory } = means.register.picture;
  const thumbprint = thumbprintFromBytes(signingKey);
  return directory.receiptKey({ signer, state, thumbprint, realm: means.realm, recordedAtMs });
}

function recordIdReuse(means: Means, record: IdReuseRecord, stamp: VerifiedStamp, bytes: Uint8Array): StampResult {
  const row = ownMessage(means.store.db, record.id);
  if (row === undefined || partyOf(record.sender) !== means.party) return no('MESSAGE_UNKNOWN');
  const nowMs = means.nowMs();
  const isOurs = isDigestOf(row, record.otherDigest);
  means.store.commit((db) => {
    const proof = proofOf(stamp, bytes);
    // Decided under this id already, our envelope cannot also have come second.
    const admission = isOurs ? findAdmission(db, row.id) : undefined;
    if (!keepProof(db, row, proof, { rivals: admission === undefined ? [] : [admission.leafIndex], nowMs })) return;
    const { otherDigest, atMs } = record;
    const isNew = insertIdReuse(db, { message: row.id, otherDigest, atMs, leafIndex: proof.leafIndex, stamp: bytes });
    if (isNew) note(db, row, 'id-reuse', Buffer.from(otherDigest).toString('hex').slice(0, 16), nowMs);
    // Our own envelope is the one that came second: it was delivered to nobody and never will be.
    if (isOurs) {
      closeOutbox(db, row.id, nowMs);
      setMessageState(db, row.id, 'REFUSED', 'ID_REUSED');
    }
  });
  return taken;
}

const lateStates = new Set(['accepted', 'answered', 'closed']);

/** The state of a sent message: what all its recipients have in common, or the one that is worst. */
function advance(db: Database, id: MessageId): void {
  const row = findSummary(db, id);
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

function ownMessage(db: Database, id: MessageId): MessageSummary | undefined {
  const row = findSummary(db, id);
  return row?.direction === 'out' ? row : undefined;
}

function isDigestOf(row: MessageSummary, digest: Uint8Array): boolean {
  return row.envelopeDigest !== null && Buffer.compare(row.envelopeDigest, digest) === 0;
}

function note(db: Database, row: MessageSummary, event: string, detail: string | null, nowMs: number): void {
  insertEvent(db, { atMs: nowMs, event, authority: row.authority, message: row.id, thread: row.thread, detail });
}

function no(code: string): StampResult {
  return { taken: false, wait: false, code };
}
