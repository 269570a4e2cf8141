import {
  messageIdFromBytes,
  messageIdBytesCount,
  isAuthorityId,
  partyOf,
  thumbprintFromBytes,
  thumbprintBytesCount,
  type LaneSubject,
  type MessageId,
  type PartyId,
  type RealmName,
} from '@tamga/core/identifiers';
import {
  mayState,
  receiptProofs,
  verifyReceiptBatch,
  type OutcomeStatement,
  type VerifiedReceiptBatch,
} from '@tamga/core/ledger';
import { createdAheadMsMax, type Primitives } from '@tamga/core/sealing';
import type { tamga } from '@tamga/wire';
import { asQuarantineCode, type QuarantineCode, type StatementCode } from './codes.ts';
import type { Directory } from './directory.ts';
import { inBounds } from './in-bounds.ts';
import type { OpenPeriod } from './ledger-health.ts';
import type { LedgerReader } from './ledger-reader.ts';
import type { GatewayMetrics } from './metrics.ts';
import type { Notices } from './notices.ts';
import type { AdmittedMessage, Outcomes } from './outcome.ts';
import { done, quarantine, type Settlement } from './settlement.ts';
import type { Stamper } from './stamp-batch.ts';

/** Statements of one batch that are recorded at once. */
const statementsInFlightMax = 32;

export interface ReceiptMeans {
  readonly directory: () => Directory;
  readonly ledger: LedgerReader;
  readonly outcomes: Outcomes;
  readonly notices: Notices;
  readonly stamp: Stamper;
  readonly primitives: Primitives;
  readonly region: Uint8Array;
  readonly realm: RealmName;
  readonly nowMs: () => number;
  readonly metrics: GatewayMetrics;
}

/** What one statement came to. */
type StatementResult =
  | { readonly recorded: true; readonly sender: PartyId; readonly stamp: tamga.ledger.v1.Stamp }
  | { readonly recorded: false; readonly code: StatementCode };

/**
 * A receipt batch: checked as a whole, then every statement recorded as the party's own word, each on its own subject,
 * and each sender told. Repeated as a whole after a crash, it records nothing twice.
 */
export async function takeReceipts(
  batch: tamga.service.v1.ReceiptBatch,
  { lane }: { lane: LaneSubject },
  means: ReceiptMeans,
  period: OpenPeriod,
): Promise<Settlement> {
  // One time for the batch: at it the key is judged, and every record says it (docs/decisions/0090).
  const recordedAtMs = means.nowMs();
  const checked = await check(batch, { lane, recordedAtMs }, means);
  if (!checked.ok) return quarantine(checked.code);
  const { statements, id } = checked.batch;
  const positions = statements.map((_, position) => position);
  const proofs = receiptProofs(batch, { positions, primitives: means.primitives });
  const results = await inBounds(
    { items: statements, inFlightMax: statementsInFlightMax },
    async ({ statement }, position) => {
      const receipt = proofs[position];
      if (receipt === undefined) throw new RangeError(`no proof of statement ${position}`);
      return await take({ statement, receipt, recordedAtMs }, { signer: checked.batch.signer }, means, period);
    },
  );
  await tell(results, { lane, id }, means, period);
  return done;
}

/** Place, key and signature of the batch. */
async function check(
  batch: tamga.service.v1.ReceiptBatch,
  { lane, recordedAtMs }: { lane: LaneSubject; recordedAtMs: number },
  means: ReceiptMeans,
): Promise<{ ok: true; batch: VerifiedReceiptBatch } | { ok: false; code: QuarantineCode }> {
  const { signer } = batch;
  const wellFormed =
    isAuthorityId(signer) &&
    batch.id.length === messageIdBytesCount &&
    batch.signingKey.length === thumbprintBytesCount;
  if (!wellFormed) return { ok: false, code: 'RECEIPT_SHAPE' };
  if (partyOf(signer) !== lane.party) return { ok: false, code: 'SENDER_NOT_ACCOUNT' };
  const id = messageIdFromBytes(batch.id);
  if (id !== lane.id) return { ok: false, code: 'SUBJECT_MISMATCH' };
  const thumbprint = thumbprintFromBytes(batch.signingKey);
  // Whatever it states is the party's word: what only the centre states is refused one by one.
  const key = means
    .directory()
    .receiptKey({ signer, state: 'delivered', thumbprint, realm: means.realm, recordedAtMs });
  if (!key.ok) return { ok: false, code: asQuarantineCode(key.code) };
  const { publicKey } = key;
  const verified = await verifyReceiptBatch(batch, { publicKey, region: means.region, primitives: means.primitives });
  return verified.ok ? verified : { ok: false, code: asQuarantineCode(verified.code) };
}

/** One statement: about a message that LEDGER shows as admitted, to that recipient, under that digest, by its own party. */
async function take(
  stated: { statement: OutcomeStatement; receipt: tamga.ledger.v1.ReceiptProof; recordedAtMs: number },
  { signer }: { signer: VerifiedReceiptBatch['signer'] },
  means: ReceiptMeans,
  period: OpenPeriod,
): Promise<StatementResult> {
  const { statement, recordedAtMs } = stated;
  if (!mayState({ signer, statement, centre: means.directory().centre }) || isCentres(statement))
    return refused('STATEMENT_NOT_ITS_SIGNERS');
  const known = await means.ledger.admission(statement.id, period.signal);
  if (known === undefined || !known.record.admitted) return refused('STATEMENT_MESSAGE_UNKNOWN');
  const message: AdmittedMessage = known.record;
  if (!message.recipients.includes(statement.recipient)) return refused('STATEMENT_NOT_RECIPIENT');
  const isSame =
    Buffer.compare(message.envelopeDigest, statement.envelopeDigest) === 0 && message.realm === statement.realm;
  if (!isSame) return refused('STATEMENT_OTHER_ENVELOPE');
  // Either clock may be off by as much as a message's may be ahead.
  const isInTime =
    statement.atMs >= message.createdMs - createdAheadMsMax && statement.atMs <= recordedAtMs + createdAheadMsMax;
  if (!isInTime) return refused('STATEMENT_TIME');
  const standing = await means.outcomes.record({ ...stated, message }, period);
  if (standing.won) means.metrics.receipt(statement.state);
  return { recorded: true, sender: partyOf(message.sender), stamp: await means.stamp(standing) };
}

/** Expiry and recall are the hub's own findings: the centre's adapter, too, has no say in them through a receipt. */
function isCentres({ state }: OutcomeStatement): boolean {
  return state === 'expired' || state === 'recalled';
}

/** Each sender gets the stamps of its messages; the signer hears of the first statement that was not logged. */
async function tell(
  results: readonly StatementResult[],
  { lane, id }: { lane: LaneSubject; id: MessageId },
  means: ReceiptMeans,
  period: OpenPeriod,
): Promise<void> {
  const recorded = results.filter((result) => result.recorded);
  const bySender = Map.groupBy(recorded, ({ sender }) => sender);
  for (const [sender, theirs] of bySender) {
    const stamps = theirs.map(({ stamp }) => stamp);
    await means.notices.outcomes(stamps, { sender, recipient: lane.party, about: id, what: 'receipts' }, period.signal);
  }
  const refusals = results.filter((result) => !result.recorded);
  for (const { code } of refusals) means.metrics.statementRefused(code);
  const [first] = refusals;
  if (first !== undefined) await means.notices.refusal({ party: lane.party, id, code: first.code }, period.signal);
}

function refused(code: StatementCode): StatementResult {
  return { recorded: false, code };
}
