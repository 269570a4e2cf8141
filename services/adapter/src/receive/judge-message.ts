import { decodeExact, tamga } from '@tamga/wire';
import { questionOf, rosterBasisId } from '@tamga/core/agreements';
import { decodeBody, titleOf, type Form } from '@tamga/core/content';
import { partyOf, verdicts, type AuthorityId, type LaneSubject, type OutcomeStateName } from '@tamga/core/identifiers';
import { deriveLabels, labelsCover, labelsFromWire } from '@tamga/core/labels';
import type { AdmissionRecord, VerifiedStamp } from '@tamga/core/ledger';
import {
  openEnvelope,
  parseEnvelope,
  verifyEnvelope,
  type EnvelopeHeader,
  type SealedEnvelope,
  type VerifiedEnvelope,
} from '@tamga/core/sealing';
import { decisionView, type DecisionView } from '../decision-view.ts';
import type { Means } from '../means.ts';
import type { Titles } from '../send/compose.ts';
import { threadStanding } from '../thread.ts';
import { checkStamp } from './check-stamp.ts';

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
    titles: null,
    contentKey: null,
    form: null,
  };
  const key = checkSigningKey(envelope.header, record, means);
  if (key.verdict === 'wait') return key;
  if (key.verdict === 'refused') return take({ ...arrival, ...refused(key.code) });
  const verified = await verifyEnvelope(envelope, { primitives, publicKey: key.publicKey });
  // The hub has admitted what its sender did not sign: that is the hub's fault, not the sender's.
  if (!verified.ok) return quarantine(verified.code);
  // The centre's expiry stands for it; whoever is late must not show what the sender is told was not delivered.
  if (envelope.header.expiresMs <= nowMs)
    return take({ ...arrival, state: 'EXPIRED', code: 'EXPIRED', statements: [] });
  const decided = decideAgain({ header: envelope.header, headerBytes: envelope.headerBytes, authority, record }, means);
  if (decided.verdict === 'wait') return decided;
  const { decisions } = decided;
  if (decided.verdict === 'refuse') return take({ ...arrival, decisions, ...refused(decided.code) });
  const opened = await openAndCompare(verified.envelope, { ...arrival, decisions }, means);
  // A body that cannot be opened or that belies its labels is refused, whatever else would only hold it.
  if (opened.state !== 'DELIVERED') return take(opened);
  if (decided.verdict === 'hold') return take({ ...opened, ...held(decided.code) });
  return take(key.revokedSince === null ? opened : { ...opened, ...held(key.revokedSince) });
}

/** What the record and the subject say must be what the sender signed. */
function misfitOf(
  { header, digest }: SealedEnvelope,
  record: AdmissionRecord,
  lane: LaneSubject,
  means: Means,
): string | undefined {
  if (Buffer.compare(digest, record.envelopeDigest) !== 0) return 'STAMP_OTHER_ENVELOPE';
  if (Buffer.compare(header.region, means.register.picture.directory.regionHash) !== 0) return 'WRONG_REGION';
  if (header.realm !== means.realm) return 'WRONG_REALM';
  if (header.id !== lane.id || header.priority !== lane.priority) return 'SUBJECT_MISMATCH';
  const recipients = header.recipients.map(({ authority }) => authority).join(' ');
  const isTrue =
    record.id === header.id &&
    record.sender === header.sender &&
    record.signingKey === header.signingKey &&
    record.kind === header.kind &&
    record.priority === header.priority &&
    record.realm === header.realm &&
    record.thread === header.thread &&
    record.recipients.join(' ') === recipients;
  return isTrue ? undefined : 'RECORD_MISMATCH';
}

function addressedTo(envelope: SealedEnvelope, means: Means): AuthorityId | undefined {
  const [index] = envelope.stanzas.keys();
  const recipient = index === undefined ? undefined : envelope.header.recipients[index];
  return recipient !== undefined && partyOf(recipient.authority) === means.party ? recipient.authority : undefined;
}

type KeyVerdict =
  | { verdict: 'valid'; publicKey: Uint8Array; revokedSince: 'KEY_REVOKED' | null }
  | { verdict: 'wait'; code: string }
  | { verdict: 'refused'; code: string };

/** The key must have counted when the centre admitted; revoked since then, a person looks (04: at the record's time and now). */
function checkSigningKey(header: EnvelopeHeader, record: AdmissionRecord, means: Means): KeyVerdict {
  const { directory } = means.register.picture;
  const question = {
    authority: header.sender,
    thumbprint: header.signingKey,
    realm: header.realm,
    createdMs: header.createdMs,
  };
  const then = directory.signingKey({ ...question, nowMs: record.atMs });
  if (!then.ok)
    return then.code === 'KEY_UNKNOWN' ? { verdict: 'wait', code: then.code } : { verdict: 'refused', code: then.code };
  const now = directory.signingKey({ ...question, nowMs: means.nowMs() });
  return { verdict: 'valid', publicKey: then.publicKey, revokedSince: now.ok ? null : 'KEY_REVOKED' };
}

type AgreementVerdict =
  | { verdict: 'wait'; code: string }
  | { verdict: 'permit'; decisions: readonly DecisionView[] }
  | { verdict: 'hold' | 'refuse'; code: string; decisions: readonly DecisionView[] };

interface Asked {
  header: EnvelopeHeader;
  headerBytes: Uint8Array;
  authority: AuthorityId;
  record: AdmissionRecord;
}

/** By the agreements here, at the record's time and now (04). Only about ourselves: agreements of others may be unknown to us. */
function decideAgain(asked: Asked, means: Means): AgreementVerdict {
  const { header, headerBytes, authority, record } = asked;
  const { agreements } = means.register.picture;
  if (leansOnUnknownDocument(asked, means)) return { verdict: 'wait', code: 'AGREEMENT_UNKNOWN' };
  const wire = decodeExact(tamga.envelope.v1.Header, headerBytes);
  if (!wire.ok) throw new Error(`the header of ${header.id} was parsed before and does not decode now`);
  const standing = threadStanding(means.store.db, { ...header, recipients: [authority] });
  const question = (inThread: boolean) => ({ ...questionOf(wire.message, { inThread }), recipients: [authority] });
  const at = (inThread: boolean, ms: number) => agreements.decide(question(inThread), ms).map(decisionView)[0];
  const inThread = standing === 'in-thread';
  const then = at(inThread, record.atMs);
  const now = at(inThread, means.nowMs());
  const decisions = then === undefined ? [] : [then];
  if (then?.decision === 'permit' && now?.decision === 'permit') return { verdict: 'permit', decisions };
  // What it answers may still be on its way: it waits here, and is judged again when that has arrived (03).
  const couldFollow = standing === 'unknown' && at(true, record.atMs)?.decision === 'permit';
  if (couldFollow) return { verdict: 'hold', code: 'IN_REPLY_TO_UNKNOWN', decisions };
  if (then?.decision === 'permit') return { verdict: 'hold', code: 'DECISION_CHANGED', decisions };
  if (then?.decision === 'human') return { verdict: 'hold', code: 'HUMAN_DECISION', decisions };
  return { verdict: 'refuse', code: then?.code ?? 'NO_AGREEMENT', decisions };
}

/** Whether the centre decided by a document that has not reached us. */
function leansOnUnknownDocument({ authority, record }: Asked, means: Means): boolean {
  const { agreements, directory } = means.register.picture;
  const known = new Set(agreements.agreements.map(({ documentHash }) => Buffer.from(documentHash).toString('hex')));
  known.add(directory.roster.id);
  const own = record.decisions.find(({ recipient }) => recipient === authority);
  if (own === undefined || verdicts.nameOf(own.verdict) !== 'permit') return false;
  return own.bases.some((basis) => {
    // A roster that was in force before the newest one is known as well: rosters are read in order.
    const isOldRoster = basis.agreement === rosterBasisId && (basis.version ?? 0) <= directory.roster.roster.version;
    return !isOldRoster && !known.has(Buffer.from(basis.documentHash ?? []).toString('hex'));
  });
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

function quarantine(code: string): Judgement {
  return { verdict: 'quarantine', code };
}
