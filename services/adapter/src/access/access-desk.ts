import type {
  AccessFilters,
  AccessGrowthView,
  AccessHeadsView,
  AccessListView,
  AccessProofView,
  ErasureView,
  MandateRequest,
  MandateView,
  ResolutionView,
  SettlementView,
} from '@tamga/api';
import { accessOperations, isOrderNumber, isPseudonym, isWord, type AccessSubject } from '@tamga/core/access-log';
import { isMessageId } from '@tamga/core/identifiers';
import { eraseEntries, indexesOfSubject, type AccessCheckpoint, type StoredAccess } from '@tamga/platform/access-log';
import { may, type Officer } from '../api/officer.ts';
import type { Means } from '../means.ts';
import { refuse, type Refused } from '../refusal.ts';
import type { Answer } from '../answer.ts';
import { entryView, headView } from './access-views.ts';
import { findMandates, insertMandate } from './mandate-rows.ts';
import { purge } from './retention.ts';
import { settledAct, unsettledAnchors } from './show-access.ts';

/** Longest time for which a data-protection inspector is let in. */
const mandateMsMax = 31 * 86_400_000;

/** Which entries are wanted; of a request without a limit a page. */
type AccessListRequest = AccessFilters & { readonly limit: number };

/**
 * What the national auditor and the data-protection inspector can ask of the access log. The caller has found out who it
 * is and that the role allows it. Whatever is answered was logged before.
 */
export interface AccessDesk {
  list(officer: Officer, request: AccessListRequest): Answer<AccessListView>;
  /** An entry with what shows where it stands, under the first anchored head that covers it. */
  proof(officer: Officer, index: number): Answer<AccessProofView>;
  heads(officer: Officer, limit: number): Answer<AccessHeadsView>;
  /** That the log of a later head begins with all of an earlier one. */
  growth(officer: Officer, between: { from: number; to: number }): Answer<AccessGrowthView>;
  /** What only the auditor's own key opens: whose a pseudonym is. Needs the number of an order. */
  resolution(officer: Officer, asked: { pseudonym: string; orderNumber: string }): Answer<ResolutionView>;
  /** Lets an inspector see the trail of one data subject for a time. */
  mandate(officer: Officer, request: MandateRequest): Answer<MandateView>;
  /** Destroys what entries about a message say. Needs the number of an order. */
  erase(officer: Officer, asked: { message: string; orderNumber: string }): Promise<Answer<ErasureView>>;
  /** Says that people have dealt with anchors of states which this log does not know. */
  settle(officer: Officer, asked: { orderNumber: string }): Answer<SettlementView>;
}

export function createAccessDesk(means: Means): AccessDesk {
  const { access, store, nowMs } = means;
  const { log } = access;
  const logged = (
    officer: Officer,
    what: { act: string; subjects: readonly AccessSubject[]; orderNumber?: string; operation?: 'alteration' },
  ): void => {
    const { operation = 'consultation', ...rest } = what;
    store.commit(() => access.write({ actor: officer, operation, ...rest }));
  };
  const noEntry = refuse('NOT_FOUND', 'the access log has no entry with this index, or it was erased');

  return {
    list: (officer, request) => {
      const read = readQuery(means, officer, request);
      if (!read.ok) return read;
      const items = log.entries(read.value);
      logged(officer, { act: 'access-log', subjects: entriesRead(items) });
      return { ok: true, value: { size: log.size, items: items.flatMap((item) => entryView(item) ?? []) } };
    },
    proof: (officer, index) => {
      const found = log.entry(index);
      if (found?.entry === undefined || !sees(means, officer, found)) return noEntry;
      const { entry } = found;
      logged(officer, { act: 'access-proof', subjects: entriesRead([found]) });
      const head = log.checkpoints.covering(index + 1);
      const view = entryView(found);
      if (view === undefined) return noEntry;
      const path = head === undefined ? [] : log.inclusionProof({ index, size: head.size });
      return {
        ok: true,
        value: {
          ...view,
          origin: log.origin,
          salt: base64(entry.salt),
          record: base64(entry.record),
          leaf: base64(found.leaf),
          path: path.map(base64),
          head: head === undefined ? null : headView(head),
        },
      };
    },
    heads: (officer, limit) => {
      logged(officer, { act: 'access-heads', subjects: [] });
      return {
        ok: true,
        value: { origin: log.origin, size: log.size, items: log.checkpoints.list(limit).map(headView) },
      };
    },
    growth: (officer, { from, to }) => {
      const [older, newer] = [log.checkpoints.find(from), log.checkpoints.find(to)];
      if (older === undefined || newer === undefined || older.size > newer.size || newer.size > log.size)
        return refuse('NOT_FOUND', 'from and to are numbers of anchors of this log, the older one first');
      logged(officer, { act: 'access-growth', subjects: [anchorOf(older), anchorOf(newer)] });
      const path = older.size === newer.size ? [] : log.consistencyProof({ oldSize: older.size, newSize: newer.size });
      return { ok: true, value: { older: headView(older), newer: headView(newer), path: path.map(base64) } };
    },
    resolution: (officer, { pseudonym, orderNumber }) => {
      const wrong = orderProblem(orderNumber);
      if (wrong !== undefined) return wrong;
      const sealed = isPseudonym(pseudonym) ? access.pseudonyms.find(pseudonym) : undefined;
      if (sealed === undefined) return refuse('NOT_FOUND', 'the access log has no such pseudonym, or its time is over');
      logged(officer, { act: 'resolve', subjects: [{ type: 'pseudonym', id: pseudonym }], orderNumber });
      const { resolution, period } = sealed;
      return {
        ok: true,
        value: { origin: log.origin, pseudonym, resolution: base64(resolution), period: base64(period) },
      };
    },
    mandate: (officer, request) => {
      const { inspector, messages, orderNumber, until } = request;
      const wrong = orderProblem(orderNumber);
      if (wrong !== undefined) return wrong;
      const untilMs = Date.parse(until);
      if (!(untilMs > nowMs() && untilMs <= nowMs() + mandateMsMax))
        return refuse('MALFORMED_REQUEST', 'until: a time within the next 31 days');
      const subjects = messages.map((id): AccessSubject => ({ type: 'message', id }));
      const number = store.commit((db) => {
        access.write({ actor: officer, operation: 'disclosure', act: 'mandate', subjects, orderNumber });
        return insertMandate(db, { holder: inspector, messages, orderNumber, untilMs });
      });
      return {
        ok: true,
        value: { number, inspector, messages: [...messages], until: new Date(untilMs).toISOString() },
      };
    },
    erase: async (officer, { message, orderNumber }) => {
      const wrong = orderProblem(orderNumber);
      if (wrong !== undefined) return wrong;
      const erased = store.commit(() =>
        eraseEntries(access, {
          indexes: indexesOfSubject(log.tables, { type: 'message', id: message }),
          actor: officer,
          orderNumber,
          code: 'ORDERED',
        }),
      );
      if (erased === 0) return refuse('NOT_FOUND', 'the access log has no entries about this message');
      await purge(means, AbortSignal.timeout(purgeMsMax));
      return { ok: true, value: { erased } };
    },
    settle: (officer, { orderNumber }) => {
      const wrong = orderProblem(orderNumber);
      if (wrong !== undefined) return wrong;
      const settled = unsettledAnchors(access);
      if (settled.length === 0) return refuse('STATE_CONFLICT', 'there is no anchor that this log does not know');
      const subjects = settled.map((id): AccessSubject => ({ type: 'anchor', id }));
      logged(officer, { act: settledAct, subjects, orderNumber, operation: 'alteration' });
      return { ok: true, value: { settled } };
    },
  };
}

/** How long an erasure waits for readers of the file; the hourly round goes on with it. */
const purgeMsMax = 5_000;

function orderProblem(orderNumber: string): Refused | undefined {
  return isOrderNumber(orderNumber)
    ? undefined
    : refuse('ORDER_NEEDED', 'orderNumber: the number of the order on which this is done, as "№ 17/243"');
}

/** The query, within what this person may see. */
function readQuery(
  means: Means,
  officer: Officer,
  request: AccessListRequest,
): Answer<Parameters<Means['access']['log']['entries']>[0]> {
  const { operation, act, actor, message, thread, from, until, before, limit } = request;
  if (message !== undefined && thread !== undefined)
    return refuse('MALFORMED_REQUEST', 'message, thread: name one of them');
  if (operation !== undefined && !accessOperations.is(operation))
    return refuse('MALFORMED_REQUEST', `operation: expected one of ${accessOperations.names.join(', ')}`);
  if (act !== undefined && !isWord(act)) return refuse('MALFORMED_REQUEST', 'act: one word, as read or export');
  const isAuditor = may(officer, 'access-log');
  if (!isAuditor && (message === undefined || !mandated(means, officer).has(message)))
    return refuse('MANDATE_NEEDED', 'name a message of the data subject for whose trail you have a mandate');
  const subject: AccessSubject | undefined =
    message !== undefined
      ? { type: 'message', id: message }
      : thread !== undefined
        ? { type: 'case', id: thread }
        : undefined;
  return {
    ok: true,
    value: {
      operation,
      act,
      actor,
      subject,
      fromMs: from === undefined ? undefined : Date.parse(from),
      untilMs: until === undefined ? undefined : Date.parse(until),
      before,
      limit,
    },
  };
}

/** An auditor sees every entry, an inspector those about the messages of a mandate that is not over. */
function sees(means: Means, officer: Officer, { event }: StoredAccess): boolean {
  if (may(officer, 'access-log')) return true;
  const messages = mandated(means, officer);
  return event?.subjects.some(({ type, id }) => type === 'message' && messages.has(id)) === true;
}

function mandated({ store, nowMs }: Means, officer: Officer): ReadonlySet<string> {
  const mandates = findMandates(store.db, { holder: officer.name, nowMs: nowMs() });
  return new Set(mandates.flatMap(({ messages }) => messages.filter(isMessageId)));
}

/** The entries that were shown, as ranges: a page is one range or a few. */
function entriesRead(items: readonly StoredAccess[]): AccessSubject[] {
  const indexes = items.map(({ index }) => index).toSorted((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const index of indexes) {
    const last = ranges.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else ranges.push([index, index]);
  }
  return ranges.map(([first, last]) => ({ type: 'entry', id: first === last ? `${first}` : `${first}-${last}` }));
}

function anchorOf({ number }: AccessCheckpoint): AccessSubject {
  return { type: 'anchor', id: String(number) };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
