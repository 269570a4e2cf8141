import { handlings, toHex } from '../identifiers/index.ts';
import type { Primitives } from '../sealing/index.ts';
import { verifyCheckpoints, verifyLeaves, type ProvedCheckpoint } from './checkpoint-chain.ts';
import { consentsOf, verifyDecisions } from './decision-proof.ts';
import { openDisclosedBody } from './disclosed-body.ts';
import { findingList } from './findings.ts';
import { provedLeaf } from './log-time.ts';
import { verifyLoggedDocuments, type LoggedDocuments } from './logged-documents.ts';
import {
  compareWithHeader,
  readStampedMessage,
  verifyRecipients,
  verifySender,
  verifyStampOf,
  type MessageMeans,
  type StampedMessage,
} from './message-proof.ts';
import { verifyOutcomes } from './outcome-proof.ts';
import { readBundle, type ReadBundle } from './read-bundle.ts';
import { demand, Refusal } from './refusal.ts';
import type { EvidenceReplay, EvidenceResult, ProvedExchange, ProvedLog } from './result.ts';
import { noteCourt, noteSuspectKeys } from './use-notes.ts';

/** What a verification rests on. */
export interface VerifyEvidenceOptions {
  /** 32 bytes: SHA-256 of the founding roster's payload, from a person who does not have it from the bundle. */
  readonly trust: Uint8Array;
  readonly primitives: Primitives;
  /** Computes the decision again (evidence/replay); without it nothing is said of that. */
  readonly replay?: ReplayDecision | undefined;
}

/** Decides the stamped message again from the leaves and documents of a bundle that holds. */
export type ReplayDecision = (of: {
  bundle: ReadBundle;
  documents: LoggedDocuments;
  leafIndex: bigint;
}) => Promise<EvidenceReplay>;

/**
 * Checks a bundle with nothing but the hash of the founding roster, in the order of docs/EVIDENCE.md, and says what it proves
 * or the first check that fails. Takes any bytes; memory is bounded by their number, time by the limits of the format.
 * It does not prove what is not in it: that no further outcome or later document exists.
 */
export async function verifyEvidence(bytes: Uint8Array, options: VerifyEvidenceOptions): Promise<EvidenceResult> {
  try {
    return await verify(readBundle(bytes, options.primitives), options);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, where, detail } = error;
    return { ok: false, code, where, detail };
  }
}

async function verify(bundle: ReadBundle, options: VerifyEvidenceOptions): Promise<EvidenceResult> {
  const { trust, primitives } = options;
  const { findings, found } = findingList();
  const documents = await verifyLoggedDocuments(bundle.documents, { trust, primitives });
  const checkpoints = await verifyCheckpoints(bundle, { documents, primitives });
  const last = checkpoints.at(-1) ?? checkpoints[0];
  verifyLeaves(bundle.leaves, { checkpoint: last.checkpoint, primitives });
  const lastTimeMs = Number(last.timeS) * 1000;
  const means: MessageMeans = { bundle, documents, trust, primitives, found, lastTimeMs };
  const message = readStampedMessage(means);
  compareWithHeader(message, means);
  const stampKey = await verifyStampOf(message, means);
  const sender = await verifySender(message, means);
  const recipientKeys = verifyRecipients(message, means);
  demandExpectedLeaves(message, bundle);
  const decisions = verifyDecisions(message, means);
  const consents = consentsOf(message, means);
  const outcomes = await verifyOutcomes(message, means);
  const { contentKey } = bundle;
  const body =
    contentKey === undefined ? undefined : await openDisclosedBody(sender.envelope, { contentKey, primitives, found });
  const replay = await options.replay?.({ bundle, documents, leafIndex: message.leaf.index });
  noteReplay(replay, message, means);
  const atAdmission = [sender.key, ...recipientKeys, ...(stampKey === undefined ? [] : [stampKey])];
  noteSuspectKeys([...uses(atAdmission, message), ...outcomes.uses], means);
  noteCourt(message, means);
  const times = { checkpoints, found };
  const entry = provedLeaf(message.leaf, times);
  const proved: ProvedExchange = {
    ...headerFacts(bundle, message),
    entry,
    decisions,
    consents,
    outcomes: outcomes.outcomes.map(({ leaf, ...outcome }) => ({ ...outcome, entry: provedLeaf(leaf, times) })),
    keys: [...atAdmission, ...outcomes.uses.map(({ key }) => key)],
    log: logFacts(last, bundle),
    body,
    replay,
  };
  return { ok: true, proved, findings };
}

/** Nothing stands in a bundle that says nothing of its message. Throws Refusal. */
function demandExpectedLeaves({ leaf: own }: StampedMessage, { envelope, leaves }: ReadBundle): void {
  const { inReplyTo } = envelope.header;
  for (const { index, record, where } of leaves) {
    const isAnswered = record.event === 'admission' && record.id === inReplyTo && index < own.index;
    const isExpected = index === own.index || record.event === 'document' || record.event === 'outcome' || isAnswered;
    demand(isExpected, 'LEAF_UNEXPECTED', where, `a record of ${record.event}`);
  }
}

function uses(keys: ProvedExchange['keys'], { leaf, record }: StampedMessage) {
  return keys.map((key) => ({ key, usedMs: record.atMs, where: leaf.where }));
}

function noteReplay(replay: EvidenceReplay | undefined, { leaf }: StampedMessage, { found }: MessageMeans): void {
  if (replay?.result === 'different') found('REPLAY_DIFFERENT', leaf.where, replay.differences.join('; '));
  if (replay?.result === 'unknown') found('REPLAY_UNKNOWN', leaf.where, replay.missing.join(', '));
}

function headerFacts({ envelope }: ReadBundle, { record }: StampedMessage) {
  const { header, digest } = envelope;
  return {
    message: header.id,
    envelopeDigest: toHex(digest),
    realm: header.realm,
    kind: header.kind,
    sender: header.sender,
    recipients: header.recipients.map(({ authority }) => authority),
    thread: header.thread,
    inReplyTo: header.inReplyTo,
    createdMs: header.createdMs,
    handling: header.labels.handling.flatMap((code) => handlings.nameOf(code) ?? []),
    labels: header.labels,
    admitted: record.admitted,
    code: record.code,
  };
}

function logFacts({ checkpoint, governedBy }: ProvedCheckpoint, bundle: ReadBundle): ProvedLog {
  const { origin, size, root, cosignatures } = checkpoint;
  return {
    origin,
    size,
    root: toHex(root),
    rosterVersion: governedBy.roster.roster.version,
    cosigners: [...new Set(cosignatures.map(({ party }) => party))].toSorted(),
    quorum: governedBy.policy.quorum ?? 0,
    documents: bundle.documents.map(({ record: { type, document, version } }) => ({ type, document, version })),
  };
}
