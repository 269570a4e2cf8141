import type { DecisionView } from '@tamga/api';
import type { tamga } from '@tamga/wire';
import { isAmendment, type DecisionChange } from '@tamga/core/casework';
import { decodeBody, titleOf, type Form } from '@tamga/core/content';
import { partyOf, type AuthorityId, type LaneSubject, type OutcomeStateName } from '@tamga/core/identifiers';
import { deriveLabels, labelsCover, labelsFromWire } from '@tamga/core/labels';
import type { AdmissionRecord, VerifiedStamp } from '@tamga/core/ledger';
import {
  checkTimes,
  openEnvelope,
  parseEnvelope,
  verifyEnvelope,
  type EnvelopeHeader,
  type SealedEnvelope,
  type VerifiedEnvelope,
} from '@tamga/core/sealing';
import type { Means } from '../means.ts';
import type { Titles } from '../send/compose.ts';
import { countThread, threadFull } from '../store/thread-rows.ts';
import { checkStamp } from './check-stamp.ts';
import { checkSigningKey, decideAgain } from './decide-again.ts';
import { recordFits } from './record-fits.ts';

/** What is to become of a delivered message. */
export type Judgement =
  /** Something of the register has not reached us: lag is never a refusal (04). */
  | { verdict: 'wait'; code: string }
  /** Not what a sound hub delivers: kept apart, told to nobody outside, alarmed. */
  | { verdict: 'quarantine'; code: string }
  | { verdict: 'take'; arrival: Arrival };

/** A message that its sender certainly sent to us and the centre certainly admitted. */
export interface Arrival {
  readonly envelope: SealedEnvelope;
  readonly header: EnvelopeHeader;
  /** Which of our authorities is addressed. */
  readonly authority: AuthorityId;
  readonly stamp: VerifiedStamp;
  readonly record: AdmissionRecord;
  readonly decisions: readonly DecisionView[];
  readonly state: ArrivalState;
  /** Why it is not plainly delivered. */
  readonly code: string | null;
  /** The centre let through what the agreements here do not cover, or recorded otherwise: an alarm. */
  readonly centreDiffers: boolean;
  /** In what decisions differ, where that holds it. */
  readonly changes: readonly DecisionChange[];
  /** What we state of it; the first is always `delivered`, unless its time was over. */
  readonly statements: readonly { state: OutcomeStateName; code: string | null }[];
  readonly titles: Titles | null;
  readonly contentKey: Uint8Array | null;
  readonly form: Form | null;
}

export type ArrivalState = 'DELIVERED' | 'HELD' | 'REFUSED' | 'CANNOT_OPEN' | 'EXPIRED';

/**
 * The receiving end's own judgement (03, The ends): stamp, place, signature, labels and agreements at the record's time
 * and now, then the body against the labels. Nothing is taken on the hub's word that can be checked here.
 */
export async function judgeMessage(
  delivered: tamga.service.v1.DeliveredMessage,
  lane: LaneSubject,
  means: Means,
): Promise<Judgement> {
  const { primitives } = means;
  const { directory } = means.register.picture;
  const nowMs = means.nowMs();
  const stamp = await checkStamp(delivered.stamp, { directory, primitives, nowMs });
  if (!stamp.ok) return { verdict: stamp.wait ? 'wait' : 'quarantine', code: stamp.code };
  const parsed = parseEnvelope(delivered.envelope, { form: 'delivery', primitives });
  if (!parsed.ok) return quarantine(parsed.code);
  const { envelope } = parsed;
  const { record } = stamp.stamp;
  if (record.event !== 'admission' || !record.admitted) return quarantine('STAMP_NOT_ADMISSION');
  const misfit = misfitOf(envelope, record, lane, means);
  if (misfit !== undefined) return quarantine(misfit);
  const authority = addressedTo(envelope, means);
  if (authority === undefined) return quarantine('NOT_ADDRESSED_HERE');

  const arrival = {
    envelope,
    header: envelope.header,
    authority,
    stamp: stamp.stamp,
    record,
    decisions: [],
    centreDiffers: false,
    changes: [],
    titles: null,
    contentKey: null,
    form: null,
  };
  const key = checkSigningKey(envelope.header, record, means);
  if (key.publicKey === undefined) return key.code === 'KEY_UNKNOWN' ? wait(key.code) : quarantine(key.code);
  const verified = await verifyEnvelope(envelope, { primitives, publicKey: key.publicKey });
  // The hub has admitted what its sender did not sign: that is the hub's fault, not the sender's.
  if (!verified.ok) return quarantine(verified.code);
  // The centre's expiry stands for it; whoever is late must not show what the sender is told was not delivered.
  if (envelope.header.expiresMs <= nowMs)
    return take({ ...arrival, state: 'EXPIRED', code: 'EXPIRED', statements: [] });
  const times = checkTimes(envelope.header, { nowMs: record.atMs });
  if (!times.ok) return take({ ...arrival, ...refused(times.code) });
  if (key.refused !== null) return take({ ...arrival, ...refused(key.refused) });
  const encryptionKey = checkEncryptionKey(envelope.header, authority, means);
  if (encryptionKey === 'unlisted') return take({ ...arrival, ...refused('ENCRYPTION_KEY_UNLISTED') });
  if (isThreadFull(envelope.header, authority, means)) return take({ ...arrival, ...refused(threadFull) });
  const decided = decideAgain({ header: envelope.header, headerBytes: envelope.headerBytes, authority, record }, means);
  if (decided.verdict === 'wait') return decided;
  const { decisions } = decided;
  if (decided.verdict === 'refuse')
    return take({ ...arrival, decisions, centreDiffers: decided.centreDiffers, ...refused(decided.code) });
  const opened = await openAndCompare(verified.envelope, { ...arrival, decisions }, means);
  // A body that cannot be opened or that belies its labels is refused, whatever else would only hold it.
  if (opened.state !== 'DELIVERED') return take(opened);
  // What the key says comes first: a hold that ends by itself must not hide one that only a person ends.
  if (key.revokedSince !== null) return take({ ...opened, ...held(key.revokedSince) });
  if (decided.verdict === 'hold') {
    const centreDiffers = decided.code === 'DECISION_DIFFERS';
    return take({ ...opened, changes: decided.changes, centreDiffers, ...held(decided.code) });
  }
  return take(encryptionKey === 'unknown' ? { ...opened, ...held('ENCRYPTION_KEY_UNLISTED') } : opened);
}

/** What the record and the subject say must be what the sender signed. */
function misfitOf(
  envelope: SealedEnvelope,
  record: AdmissionRecord,
  lane: LaneSubject,
  means: Means,
): string | undefined {
  const { header, digest } = envelope;
  if (Buffer.compare(digest, record.envelopeDigest) !== 0) return 'STAMP_OTHER_ENVELOPE';
  if (Buffer.compare(header.region, means.register.picture.directory.regionHash) !== 0) return 'WRONG_REGION';
  if (header.realm !== means.realm) return 'WRONG_REALM';
  if (header.id !== lane.id || header.priority !== lane.priority) return 'SUBJECT_MISMATCH';
  return recordFits(record, envelope) ? undefined : 'RECORD_MISMATCH';
}

function addressedTo(envelope: SealedEnvelope, means: Means): AuthorityId | undefined {
  const [index] = envelope.stanzas.keys();
  const recipient = index === undefined ? undefined : envelope.header.recipients[index];
  return recipient !== undefined && partyOf(recipient.authority) === means.party ? recipient.authority : undefined;
}

/**
 * Our own key under which it is sealed: what the hub lets through under a key of ours that did not count at `created` is
 * refused. One that we hold and our newest manifest does not list (any more, or yet) was listed when the hub let it through:
 * a person looks, and nothing is lost. One that we do not hold opens nothing and is told like all that does not open.
 */
function checkEncryptionKey(
  { recipients, createdMs, realm }: EnvelopeHeader,
  authority: AuthorityId,
  means: Means,
): 'listed' | 'unlisted' | 'unknown' {
  const thumbprint = recipients.find((recipient) => recipient.authority === authority)?.encryptionKey;
  if (thumbprint === undefined || means.keys.decapsulator(thumbprint) === undefined) return 'listed';
  const { directory } = means.register.picture;
  const listed = directory.encryptionKeyListed({ authority, thumbprint, realm, createdMs, alongThread: true });
  if (listed.ok) return 'listed';
  return listed.code === 'KEY_UNKNOWN' ? 'unknown' : 'unlisted';
}

/** A thread has room for so many messages of all, and of each sender for as many that amend (decision 0096). */
const threadMessagesMax = 2_000;

function isThreadFull({ kind, sender, thread }: EnvelopeHeader, authority: AuthorityId, means: Means): boolean {
  const { db } = means.store;
  if (countThread(db, { thread, authority }) < threadMessagesMax) return false;
  return !isAmendment(kind) || countThread(db, { thread, authority, sender }) >= threadMessagesMax;
}

type Opened = Omit<Arrival, 'state' | 'code' | 'statements'>;

async function openAndCompare(envelope: VerifiedEnvelope, arrival: Opened, means: Means): Promise<Arrival> {
  const { header } = envelope;
  const recipient = header.recipients.find(({ authority }) => authority === arrival.authority);
  const decapsulator = recipient === undefined ? undefined : means.keys.decapsulator(recipient.encryptionKey);
  const cannotOpen: Arrival = {
    ...arrival,
    state: 'CANNOT_OPEN',
    code: 'CANNOT_OPEN',
    statements: [delivered, { state: 'cannot-open', code: null }],
  };
  if (decapsulator === undefined) return cannotOpen;
  const opened = await openEnvelope(envelope, {
    primitives: means.primitives,
    recipient: arrival.authority,
    decapsulator,
  });
  if (!opened.ok) return cannotOpen;
  const contentKey = opened.contentKey;
  const body = decodeBody(header.kind, opened.body);
  if (!body.ok) return { ...arrival, contentKey, ...refused('BODY_INVALID') };
  const claimed = labelsFromWire(header.labels);
  if (!claimed.ok) return { ...arrival, contentKey, ...refused('LABELS_INVALID') };
  const covered = labelsCover(claimed.labels, deriveLabels(header.kind, body.form));
  if (!covered.ok) return { ...arrival, contentKey, ...refused(covered.code) };
  const titles = { en: titleOf(body.form, 'en') ?? '', ru: titleOf(body.form, 'ru') ?? '' };
  return { ...arrival, contentKey, titles, form: body.form, state: 'DELIVERED', code: null, statements: [delivered] };
}

const delivered = { state: 'delivered', code: null } as const;

function refused(code: string): Pick<Arrival, 'state' | 'code' | 'statements'> {
  return { state: 'REFUSED', code, statements: [delivered, { state: 'refused-by-recipient', code }] };
}

function held(code: string): Pick<Arrival, 'state' | 'code' | 'statements'> {
  // What only waits for another message to arrive is nothing to tell the sender about.
  const isPassing = code === 'IN_REPLY_TO_UNKNOWN';
  return {
    state: 'HELD',
    code,
    statements: isPassing ? [delivered] : [delivered, { state: 'held-by-recipient', code }],
  };
}

function take(arrival: Arrival): Judgement {
  return { verdict: 'take', arrival };
}

function wait(code: string): Judgement {
  return { verdict: 'wait', code };
}

function quarantine(code: string): Judgement {
  return { verdict: 'quarantine', code };
}
