import { leansOnThread } from '@tamga/core/casework';
import {
  admissionFilter,
  messageIdBytes,
  partyOf,
  toHex,
  type LaneSubject,
  type PartyId,
  type RealmName,
} from '@tamga/core/identifiers';
import { LedgerError, type AdmissionRecord } from '@tamga/core/ledger';
import type { EnvelopeHeader, Primitives, SealedEnvelope } from '@tamga/core/sealing';
import { verifyEnvelope } from '@tamga/core/sealing';
import { uint64 } from '@tamga/wire';
import { admissionRecord, type AdmissionDecision } from './admission-record.ts';
import { authenticate } from './authenticate.ts';
import { carryOut, type CarryOutMeans } from './carry-out.ts';
import { checkAddressing, checkPlace } from './check-shape.ts';
import type { QuarantineCode } from './codes.ts';
import type { Decide } from './decide.ts';
import type { Directory } from './directory.ts';
import type { OpenPeriod } from './ledger-health.ts';
import type { KnownRecord } from './ledger-reader.ts';
import type { LedgerWriter, StoredEntry } from './ledger-writer.ts';
import type { GatewayMetrics } from './metrics.ts';
import type { RefusalBudget } from './refusal-budget.ts';
import { done, quarantine, type Settlement } from './settlement.ts';
import { isInThread } from './thread.ts';

/** A handling that took longer may have been overtaken: another gateway was given the message, and it has an outcome. */
const freshMsMax = 1_500;
const digest8Chars = 8;

export interface AdmitMeans extends CarryOutMeans {
  readonly directory: () => Directory;
  readonly reachable: { has: (party: PartyId) => boolean };
  readonly decide: Decide;
  readonly writer: LedgerWriter;
  readonly primitives: Primitives;
  readonly region: Uint8Array;
  readonly realm: RealmName;
  readonly epoch: number;
  readonly metrics: GatewayMetrics;
  readonly refusals: RefusalBudget;
  /** Kept in IN when OUT and DEFERRED are both full, a submission is tried again after this. */
  readonly keptMs: number;
}

/** An envelope that came in a lane. */
export interface Arrival {
  readonly lane: LaneSubject;
  readonly envelope: SealedEnvelope;
  readonly redelivered: boolean;
  readonly arrivedMs: number;
}

type Judgement = AdmissionDecision | { readonly stranger: QuarantineCode };

/** Admission steps 1 to 6 for one envelope (03). Every step may be repeated, here or by another gateway. */
export async function admit(arrival: Arrival, means: AdmitMeans, period: OpenPeriod): Promise<Settlement> {
  const { lane, envelope, redelivered } = arrival;
  // Step 1: a decision once taken stands.
  if (redelivered) {
    const known = await means.ledger.admission(lane.id, period.signal);
    if (known !== undefined) return await standBy(known, arrival, means, period);
  }
  const judgement = withinBudget(await judge(arrival, means, period), lane.party, means);
  if ('stranger' in judgement) {
    const known = redelivered ? undefined : await means.ledger.admission(lane.id, period.signal);
    return known === undefined
      ? quarantine(judgement.stranger, envelope.digest)
      : await standBy(known, arrival, means, period);
  }
  const written = await write(envelope, judgement, means, period);
  if (written === undefined) {
    return await standBy(await means.ledger.takenAdmission(lane.id, period.signal), arrival, means, period);
  }
  const { decision, stored } = written;
  means.metrics.decided(decision.admitted ? '' : decision.code);
  const message = messageOf(envelope, decision.admitted);
  const isFresh = (): boolean => !redelivered && means.nowMs() - arrival.arrivedMs < freshMsMax;
  return settled(await carryOut({ message, stored, envelope, isFresh }, means, period), means);
}

/** A refusal that would be one too many to be recorded is none: the same bytes may come again, and no id is used up. */
function withinBudget(judgement: Judgement, party: PartyId, { refusals, metrics }: AdmitMeans): Judgement {
  if ('stranger' in judgement || judgement.admitted || refusals.take(party)) return judgement;
  metrics.unrecorded(party);
  return { stranger: 'REFUSALS_TOO_MANY' };
}

/** Steps 2 to 4: bounds, authenticity, addressing and times, policy. */
async function judge({ lane, envelope }: Arrival, means: AdmitMeans, period: OpenPeriod): Promise<Judgement> {
  const { header } = envelope;
  const directory = means.directory();
  const nowMs = means.nowMs();
  const misplaced = checkPlace(header, { lane, nowMs });
  if (misplaced !== undefined) return { stranger: misplaced };
  const stranger = await means.metrics.timed('verify', () =>
    authenticate(envelope, { directory, primitives: means.primitives, nowMs }),
  );
  if (stranger !== undefined) return { stranger };
  const { region, realm, reachable } = means;
  const refusal = checkAddressing(header, { region, realm, directory, reachable, nowMs });
  if (refusal !== undefined) return { admitted: false, code: refusal, decisions: [] };
  const leans = leansOnThread(header.kind);
  const inThread = leans && (await isInThread(header, { ledger: means.ledger, signal: period.signal }));
  // With who has left the region there is only what goes along a thread, whatever an agreement says (decision 0136).
  if (!inThread && isWithDeparted(header, directory)) return { admitted: false, code: 'THREAD_UNKNOWN', decisions: [] };
  const verdict = await means.metrics.timed('policy', () => means.decide(header, { inThread, signal: period.signal }));
  const { decisions, quotasExceeded, atMs } = verdict;
  if (verdict.permitted) return { admitted: true, decisions, quotasExceeded, atMs };
  const code = leans && !inThread ? 'THREAD_UNKNOWN' : verdict.code;
  return { admitted: false, code, decisions, quotasExceeded, atMs };
}

function isWithDeparted({ sender, recipients }: EnvelopeHeader, directory: Directory): boolean {
  return [sender, ...recipients.map(({ authority }) => authority)].some((one) => directory.hasDeparted(partyOf(one)));
}

/** Step 5, with the decision as it was recorded. Undefined: the id has a record already. */
async function write(
  envelope: SealedEnvelope,
  decision: AdmissionDecision,
  means: AdmitMeans,
  period: OpenPeriod,
): Promise<{ stored: StoredEntry; decision: AdmissionDecision } | undefined> {
  const { id, sender } = envelope.header;
  const subject = { kind: 'admission', party: partyOf(sender), id } as const;
  const emptyFilter = admissionFilter({ epoch: means.epoch, id });
  // The time of the record is that of the decision: at the millisecond at which an agreement begins or ends there is one answer.
  const record = admissionRecord(envelope, decision, { atMs: decision.atMs ?? means.nowMs() });
  try {
    const written = await means.metrics.timed('ledger', () =>
      means.writer.write({ subject, emptyFilter, record, period }),
    );
    return written.stored ? { stored: written, decision } : undefined;
  } catch (error) {
    // Decisions for very many recipients do not fit an entry: refused without them, so that the sender can split.
    const tooLarge = error instanceof LedgerError && error.code === 'ENTRY_INVALID' && decision.decisions.length > 0;
    if (!tooLarge) throw error;
    return await write(envelope, { admitted: false, code: 'RECORD_TOO_LARGE', decisions: [] }, means, period);
  }
}

/** A record stands on the id: the same envelope goes on from it alone; another one is an id reuse, or a stranger's. */
async function standBy(
  known: KnownRecord<AdmissionRecord>,
  arrival: Arrival,
  means: AdmitMeans,
  period: OpenPeriod,
): Promise<Settlement> {
  const { lane, envelope } = arrival;
  const { record } = known;
  const isSame = Buffer.compare(record.envelopeDigest, envelope.digest) === 0 && partyOf(record.sender) === lane.party;
  if (!isSame) return await refuseReuse(known, arrival, means, period);
  if (!(await isStillSigned(known, arrival, means))) return quarantine('SIGNATURE_INVALID', envelope.digest);
  means.metrics.stood();
  return settled(
    await carryOut({ message: record, stored: known, envelope, isFresh: () => false }, means, period),
    means,
  );
}

/**
 * The digest does not cover the signature: bytes under the same digest with a spoilt one must not be delivered in place
 * of the true ones. The key is asked for as of the record, whatever became of it since; without it the decision stands.
 */
async function isStillSigned(
  { record }: KnownRecord<AdmissionRecord>,
  { envelope }: Arrival,
  means: AdmitMeans,
): Promise<boolean> {
  const { sender, signingKey, createdMs, realm } = envelope.header;
  const key = means.directory().signingKey({
    authority: sender,
    thumbprint: signingKey,
    createdMs,
    realm,
    nowMs: record.atMs,
    alongThread: true,
  });
  return !key.ok || (await verifyEnvelope(envelope, { publicKey: key.publicKey, primitives: means.primitives })).ok;
}

/** Same id, another envelope: recorded if authentic, told to its sender, delivered to nobody (admission step 5). */
async function refuseReuse(
  known: KnownRecord<AdmissionRecord>,
  { lane, envelope }: Arrival,
  means: AdmitMeans,
  period: OpenPeriod,
): Promise<Settlement> {
  const nowMs = means.nowMs();
  const { header, digest } = envelope;
  const stranger =
    checkPlace(header, { lane, nowMs }) ??
    (await authenticate(envelope, { directory: means.directory(), primitives: means.primitives, nowMs }));
  if (stranger !== undefined) return quarantine(stranger, digest);
  const { party, priority, id } = lane;
  // Another party's message: neither its digest nor anything else of it is this party's to know.
  if (partyOf(known.record.sender) !== party) return quarantine('ID_TAKEN', digest);
  if (!means.refusals.take(party)) {
    means.metrics.unrecorded(party);
    return quarantine('REFUSALS_TOO_MANY', digest);
  }
  const digest8 = toHex(digest).slice(0, digest8Chars);
  const subject = { kind: 'idreuse', party, id, digest8 } as const;
  const idReuse = {
    id: messageIdBytes(id),
    sender: header.sender,
    knownDigest: known.record.envelopeDigest,
    otherDigest: digest,
  };
  const written = await means.writer.write({ subject, record: { atMs: uint64(nowMs), idReuse }, period });
  const stored = written.stored ? written : await means.ledger.taken({ ...subject, epoch: means.epoch }, period.signal);
  means.metrics.reused();
  await means.notices.reuse(await means.stamp(stored), { party, priority, id, digest8 }, period.signal);
  return done;
}

function messageOf({ header, digest }: SealedEnvelope, admitted: boolean) {
  const { id, sender, recipients, priority, realm, createdMs, expiresMs, kind, inReplyTo } = header;
  const authorities = recipients.map(({ authority }) => authority);
  return {
    id,
    envelopeDigest: digest,
    sender,
    recipients: authorities,
    priority,
    realm,
    createdMs,
    expiresMs,
    kind,
    inReplyTo,
    admitted,
  };
}

function settled(carried: 'done' | 'later', { keptMs }: AdmitMeans): Settlement {
  return carried === 'done' ? done : { settle: 'later', delayMs: keptMs };
}
