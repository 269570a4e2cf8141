import type {
  InclusionView,
  MessageRowView,
  MessageView,
  ProofsView,
  ReceiptView,
  RecipientView,
  RestsView,
  TimelineEntryView,
} from '@tamga/api';
import { toHex } from '@tamga/core/identifiers';
import type { SealedEnvelope } from '@tamga/core/sealing';
import { decodeExact, tamga } from '@tamga/wire';
import { may, type Officer } from '../api/officer.ts';
import type { Means } from '../means.ts';
import type { Database } from '../store/database.ts';
import type { Titles } from '../send/compose.ts';
import { listFlags } from '../store/case-flags.ts';
import { listCases } from '../store/case-rows.ts';
import { listEventsOf } from '../store/event-rows.ts';
import { findSummary, type MessageRow, type MessageSummary } from '../store/message-rows.ts';
import { findAdmission, listIdReuses, listOutcomes, type AdmissionRow } from '../store/proof-rows.ts';
import { listPromisesAt } from '../store/promise-rows.ts';
import { listReceiptsOf } from '../store/receipt-rows.ts';
import { createGapFinder } from './apply.ts';
import { threadAlarm } from './clock-alarms.ts';
import { dutyViews } from './duty-views.ts';
import { threadState } from './cases.ts';
import { storedEnvelope, storedLabels, type HiddenBecause } from './body.ts';

export type Language = 'en' | 'ru';

/** A reply to a clarification of a request: titles are not looked for much further. */
const answerStepsMax = 4;

const iso = (ms: number): string => new Date(ms).toISOString();
const isoOrNull = (ms: number | null | undefined): string | null => (ms === null || ms === undefined ? null : iso(ms));

/** Rows of a box. Who may not read bodies sees no title: it is content. */
export function rowViews(
  means: Means,
  officer: Officer,
  rows: readonly MessageSummary[],
  language: Language,
): MessageRowView[] {
  const gapBefore = createGapFinder(means.store.db, means.nowMs());
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    from: row.sender,
    to: [...row.recipients],
    title: may(officer, 'read-body') ? titleOf(means, row, language) : '',
    state: row.state,
    deadline: isoOrNull(threadState(means.store.db, row.thread, row.authority).deadlineMs),
    alarm: threadAlarm(means.store.db, listCases(means.store.db, row.thread, row.authority)),
    receivedAt: iso(row.atMs),
    priority: row.priority,
    thread: row.thread,
    gap: [...(gapBefore(row)?.positions ?? [])],
    rests: restsView(means, row),
  }));
}

function restsView({ store }: Means, row: MessageSummary): RestsView | null {
  const [flag] = listFlags(store.db, row.thread, row.authority);
  if (flag === undefined) return null;
  const { code, agreement, article, sinceMs } = flag;
  return { code, agreement, article, since: iso(sinceMs) };
}

/** Its own title; an answer that has none goes under that of the message it answers. */
function titleOf(means: Means, row: MessageSummary, language: Language): string {
  let titled: MessageSummary | undefined = row;
  for (let step = 0; titled !== undefined && step < answerStepsMax; step++) {
    const title = ownTitleOf(means, titled, language);
    if (title !== '' || titled.inReplyTo === null) return title;
    const answered: MessageSummary | undefined = findSummary(means.store.db, titled.inReplyTo);
    titled = answered?.authority === row.authority ? answered : undefined;
  }
  return '';
}

function ownTitleOf(means: Means, row: MessageSummary, language: Language): string {
  const isShown =
    row.title !== null &&
    (row.direction === 'out' || (row.state !== 'HELD' && !(row.state === 'REFUSED' && !row.applied)));
  if (!isShown || row.title === null) return '';
  const titles = JSON.parse(
    Buffer.from(means.keys.archive.open({ purpose: 'title', id: row.id }, row.title)).toString('utf8'),
  ) as Titles;
  return titles[language];
}

/** A message with everything that is known of its way; `content` is its body, or why it is not shown. */
export function messageView(
  means: Means,
  officer: Officer,
  row: MessageRow,
  shown: { content: { form: object } | { hidden: HiddenBecause }; language: Language },
): MessageView {
  const { db } = means.store;
  const envelope = storedEnvelope(means, row);
  const { content, language } = shown;
  const [summary] = rowViews(means, officer, [row], language);
  if (summary === undefined) throw new Error('one row has one view');
  return {
    ...summary,
    inReplyTo: row.inReplyTo,
    threadState: threadState(db, row.thread, row.authority).state ?? row.state,
    created: iso(row.createdMs),
    expires: iso(row.expiresMs),
    operation: row.operation,
    labels: storedLabels(means, row, envelope) ?? null,
    body: 'form' in content ? content.form : null,
    bodyHidden: 'hidden' in content ? content.hidden : null,
    code: row.code,
    decisions: [...row.decisions],
    duties: dutyViews(means, row),
    changes: [...row.changes],
    recipients: recipientsView(means, row),
    timeline: timelineView(means, row),
    proofs: proofsView(means, row, envelope),
  };
}

/** What became of a sent message at each recipient: its latest own statement. That somebody read it is in the timeline. */
function recipientsView(means: Means, row: MessageRow): RecipientView[] {
  if (row.direction === 'in') return [];
  const outcomes = listOutcomes(means.store.db, row.id);
  return row.recipients.map((authority) => {
    const latest = outcomes
      .filter(({ recipient, state }) => recipient === authority && state !== 'opened')
      .toSorted((a, b) => a.atMs - b.atMs)
      .at(-1);
    return { authority, state: latest === undefined ? row.state : stateWord(latest.state), code: latest?.code ?? null };
  });
}

function stateWord(outcome: string): string {
  switch (outcome) {
    case 'refused-by-recipient':
      return 'REFUSED';
    case 'held-by-recipient':
      return 'HELD';
    default:
      return outcome.toUpperCase().replaceAll('-', '_');
  }
}

const centreEvents: ReadonlySet<string> = new Set([
  'admitted',
  'refused-by-centre',
  'id-reuse',
  'notice',
  'stamps-contradict',
  'promise-overdue',
  'promise-kept',
  'promise-broken',
]);

function timelineView(means: Means, row: MessageRow): TimelineEntryView[] {
  const { centre } = means.register.picture.directory;
  return listEventsOf(means.store.db, row.id).map(({ atMs, event, detail }) => {
    const at = iso(atMs);
    // A receipt is the recipient's word: "uz/ncp delivered".
    const [recipient = '', outcome = null] = event === 'receipt' ? (detail ?? '').split(' ') : [];
    if (event === 'receipt') return { at, event, who: recipient, detail: outcome };
    return { at, event, who: centreEvents.has(event) ? centre : row.authority, detail };
  });
}

/** What is kept so that anybody can check the message's way without trusting the centre. */
export function proofsView(means: Means, row: MessageRow, envelope: SealedEnvelope | undefined): ProofsView {
  const { db } = means.store;
  return {
    envelopeDigest: row.envelopeDigest === null ? null : toHex(row.envelopeDigest),
    sender: row.sender,
    signingKey: envelope?.header.signingKey ?? null,
    region: toHex(means.register.picture.directory.regionHash),
    realm: means.realm,
    admission: admissionView(db, findAdmission(db, row.id)),
    receipts: row.direction === 'out' ? foreignReceipts(means, row) : ownReceipts(means, row),
    idReuse: listIdReuses(db, row.id).map(({ otherDigest, leafIndex, atMs }) => ({
      otherDigest: toHex(otherDigest),
      leafIndex,
      at: iso(atMs),
    })),
  };
}

function admissionView(db: Database, admission: AdmissionRow | undefined): ProofsView['admission'] {
  if (admission === undefined) return null;
  const { leafIndex, leaf, atMs, admitted, code, stamp } = admission;
  const decoded = decodeExact(tamga.ledger.v1.Stamp, stamp);
  return {
    leafIndex,
    leaf: toHex(leaf),
    at: iso(atMs),
    admitted,
    code,
    stamp: Buffer.from(stamp).toString('base64'),
    stampKey: decoded.ok ? toHex(decoded.message.signingKey) : '',
    inclusion: inclusionView(db, { leafIndex, stamp }),
  };
}

/** What has become of the promise of this very stamp. */
function inclusionView(db: Database, held: { leafIndex: number; stamp: Uint8Array }): InclusionView {
  const promise = listPromisesAt(db, held.leafIndex).find(({ stamp }) => Buffer.compare(stamp, held.stamp) === 0);
  return { state: promise?.state ?? 'promised', checkpointSize: promise?.size ?? null };
}

function foreignReceipts(means: Means, row: MessageRow): ReceiptView[] {
  return listOutcomes(means.store.db, row.id).map(
    ({ recipient, state, code, atMs, signer, signingKey, leafIndex, stamp }) => ({
      recipient,
      state,
      code,
      at: iso(atMs),
      signer,
      signingKey,
      leafIndex,
      inclusion: inclusionView(means.store.db, { leafIndex, stamp }),
    }),
  );
}

function ownReceipts(means: Means, row: MessageRow): ReceiptView[] {
  return listReceiptsOf(means.store.db, row.id).map(({ recipient, state, code, atMs }) => ({
    recipient,
    state,
    code,
    at: iso(atMs),
    signer: recipient,
    signingKey: '',
    leafIndex: null,
    inclusion: null,
  }));
}
