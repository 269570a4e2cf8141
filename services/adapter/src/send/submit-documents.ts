import { readDocument } from '@tamga/core/documents';
import { memberInSubject, toHex, type DocumentTypeName } from '@tamga/core/identifiers';
import { BusError, type Bus } from '@tamga/platform/bus';
import { encode, tamga } from '@tamga/wire';
import type { Means } from '../means.ts';
import type { DocumentRow } from '../store/document-rows.ts';
import {
  listDueSubmissions,
  makeSubmissionsDue,
  postponeSubmission,
  registerSubmission,
  type SubmissionRow,
} from '../store/submission-rows.ts';
import { abortableWait } from './wait.ts';

/** A submission that the stream has and that is neither in the register nor refused is brought again after this. */
const againMs = 60_000;
const retryMs = 1_000;
const pollMs = 1_000;
const atOnceMax = 16;

const { DocumentType } = tamga.register.v1;
const typeNumbers: Readonly<Record<DocumentTypeName, tamga.register.v1.DocumentType>> = {
  roster: DocumentType.DOCUMENT_TYPE_ROSTER,
  manifest: DocumentType.DOCUMENT_TYPE_MANIFEST,
  agreement: DocumentType.DOCUMENT_TYPE_AGREEMENT,
  suspension: DocumentType.DOCUMENT_TYPE_SUSPENSION,
  consent: DocumentType.DOCUMENT_TYPE_CONSENT,
};

/**
 * Brings signed documents to the centre until the signal fires, on the party's own lane, urgent: a suspension is to take
 * effect soon. Only the register itself says that it has one; without a connection they wait here.
 */
export async function submitDocuments(
  bus: Pick<Bus, 'publishUntilAcknowledged' | 'onReconnect'>,
  means: Means,
  signal: AbortSignal,
): Promise<void> {
  const { store } = means;
  store.commit(makeSubmissionsDue);
  let wake = (): void => undefined;
  const stops = [
    store.onEvent(() => wake()),
    bus.onReconnect(() => {
      store.commit(makeSubmissionsDue);
      wake();
    }),
  ];
  try {
    while (!signal.aborted) {
      for (const row of listDueSubmissions(store.db, means.nowMs(), atOnceMax)) await submit(bus, means, row, signal);
      await abortableWait(pollMs, signal, (now) => (wake = now));
    }
  } finally {
    for (const stop of stops) stop();
  }
}

async function submit(
  bus: Pick<Bus, 'publishUntilAcknowledged'>,
  means: Means,
  { id, type, document, version, jws }: SubmissionRow,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  const content = { type: typeNumbers[type], id: document, version, jws };
  const payload = encode(tamga.service.v1.Submission, { document: content });
  let isThere = false;
  try {
    const subject = memberInSubject({ priority: 'urgent', id });
    const result = await bus.publishUntilAcknowledged(subject, payload, { expectEmptySubject: true, signal });
    isThere = result.stored || result.code === 'SUBJECT_TAKEN';
  } catch (error) {
    if (!(error instanceof BusError)) throw error;
  }
  means.store.commit((db) => postponeSubmission(db, id, means.nowMs() + (isThere ? againMs : retryMs)));
}

/** The register has brought a document: if it is one of ours, it is settled. */
export function settleSubmission(means: Means, row: Pick<DocumentRow, 'jws'>): void {
  const read = readDocument(row.jws);
  if (!read.ok) return;
  const hash = toHex(means.primitives.sha256(read.document.payload));
  means.store.commit((db) => registerSubmission(db, hash, means.nowMs()));
}
