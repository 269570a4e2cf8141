import type { MessageView } from '@tamga/api';
import { printTemplate } from '@tamga/core/content';
import { kinds, type AuthorityId } from '@tamga/core/identifiers';
import { logAccess, logReading } from './access/log-access.ts';
import { may, type Officer } from './api/officer.ts';
import { registered, settled } from './await-outcome.ts';
import type { CentreLink } from './centre-link.ts';
import { act, visibleTo } from './casework/act.ts';
import { owe } from './casework/apply.ts';
import { openStored, storedEnvelope } from './casework/body.ts';
import { threadState } from './casework/cases.ts';
import { checkUse } from './casework/check-use.ts';
import { messageView, proofsView, rowViews } from './casework/show.ts';
import { createEvidenceDesk } from './evidence/evidence.ts';
import { askEvidenceOver } from './evidence/ask-evidence.ts';
import type { EvidenceLog } from './evidence/evidence-log.ts';
import { createPdfMaker } from './evidence/pdf/make-pdf.ts';
import type { Means } from './means.ts';
import { ping } from './ping.ts';
import { refuse, type Refused } from './refusal.ts';
import { authorityView, regionView } from './region-view.ts';
import { agreementRows, agreementView } from './register/agreement-views.ts';
import { consentViews } from './register/consent-views.ts';
import { createPartyKeys } from './register/party-keys.ts';
import { publish } from './register/publish.ts';
import { compose } from './send/compose.ts';
import { sendComposed } from './send/send.ts';
import { splitOf } from './send/split.ts';
import type { AdapterService } from './service.ts';
import { insertEvent, listEventsAfter } from './store/event-rows.ts';
import { findMessage, listMessages, markOpened, type MessageRow } from './store/message-rows.ts';
import { listThread } from './store/thread-rows.ts';
import { settleTally, talliesView } from './tally/tally-views.ts';
import type { TallyTimes } from './tally/tally-times.ts';

const eventCountMax = 500;

const notHere: Refused = refuse('NOT_FOUND', 'no message with this id is here for your authority');

/** The officers' side of the adapter: REST and the light view ask it, nothing else. */
export function createDesk(
  means: Means,
  link: CentreLink,
  options: { tally: TallyTimes; log?: EvidenceLog },
): AdapterService {
  const { store } = means;
  const evidenceLog = options.log ?? askEvidenceOver(() => link.bus);
  const evidence = createEvidenceDesk(means, { log: evidenceLog, makePdf: createPdfMaker() });
  const keys = createPartyKeys(means, evidenceLog);
  const authorityOf = (officer: Officer): AuthorityId | null =>
    may(officer, 'list-whole-party') ? null : officer.authority;
  const visible = (officer: Officer, id: string) =>
    visibleTo(means, officer, id, { wholeParty: may(officer, 'list-whole-party') });
  const show = async (officer: Officer, row: MessageRow, language: 'en' | 'ru'): Promise<MessageView> => {
    const content = may(officer, 'read-body')
      ? await openStored(means, row, { mayDecide: officer.roles.includes('supervisor') })
      : ({ hidden: 'ROLE' } as const);
    return messageView(means, officer, row, { content, language });
  };
  /** Whether what is asked for can be composed for an officer now. */
  const composable = (request: { kind: string }): Refused | undefined =>
    request.kind.toUpperCase() === 'TALLY'
      ? refuse('KIND_UNKNOWN', 'tallies are not written: each adapter sends its own')
      : ready();
  const ready = (): Refused | undefined =>
    means.register.complete
      ? undefined
      : refuse('NOT_READY', 'the register has not arrived yet: connect the adapter to the centre once');

  return {
    send: async (officer, request, wait) => {
      const waiting = composable(request);
      if (waiting !== undefined) return waiting;
      const composed = compose(means, officer, request);
      if (!composed.ok) return composed;
      const sent = await sendComposed(means, officer, composed.value);
      return sent.ok && wait !== undefined ? { ok: true, value: await settled(means, sent.value, wait) } : sent;
    },
    check: async (officer, request) => {
      const waiting = composable(request);
      if (waiting !== undefined) return waiting;
      const composed = compose(means, officer, request);
      if (!composed.ok) return composed;
      const { verdict, decisions, nearest } = composed.value;
      return { ok: true, value: { ...verdict, nearest, decisions: [...decisions], split: splitOf(decisions) } };
    },
    checkUse: (officer, id, request) => {
      const waiting = ready();
      if (waiting !== undefined) return waiting;
      const row = visibleTo(means, officer, id, { wholeParty: false });
      return row === undefined ? notHere : checkUse(means, officer, row, request);
    },
    list: (officer, request) => {
      const messages = listMessages(store.db, {
        direction: request.box === 'inbox' ? 'in' : 'out',
        authority: authorityOf(officer),
        state: request.state,
        sinceMs: request.sinceMs,
        limit: request.limit,
      });
      logReading(means, { actor: officer, operation: 'consultation', act: 'list', messages });
      return rowViews(means, officer, messages, request.language);
    },
    read: async (officer, id, language) => {
      const row = visible(officer, id);
      if (row === undefined) return notHere;
      logShown(means, officer, row);
      return { ok: true, value: await show(officer, findMessage(store.db, row.id) ?? row, language) };
    },
    proofs: (officer, id) => {
      const row = visible(officer, id);
      if (row === undefined) return notHere;
      logReading(means, { actor: officer, operation: 'consultation', act: 'proofs', messages: [row] });
      return { ok: true, value: proofsView(means, row, storedEnvelope(means, row)) };
    },
    thread: (officer, id) => {
      const row = visible(officer, id);
      if (row === undefined) return notHere;
      const { state, deadlineMs } = threadState(store.db, row.thread, row.authority);
      const listed = listThread(store.db, row.thread, row.authority);
      logReading(means, { actor: officer, operation: 'consultation', act: 'thread', messages: listed });
      const messages = rowViews(means, officer, listed, 'en');
      const deadline = deadlineMs === null ? null : new Date(deadlineMs).toISOString();
      return { ok: true, value: { thread: row.thread, state: state ?? row.state, deadline, messages } };
    },
    evidence: async (officer, id, request) => {
      const row = visible(officer, id);
      return row === undefined ? notHere : await evidence.bundle(officer, row, request);
    },
    evidencePaper: async (officer, id, request) => {
      const row = visible(officer, id);
      return row === undefined ? notHere : await evidence.paper(officer, row, request);
    },
    act: async (officer, id, action, request) => {
      // Only the authority's own officers act; an auditor sees more and does nothing.
      const row = visibleTo(means, officer, id, { wholeParty: false });
      if (row === undefined) return notHere;
      const done = await act(means, officer, { row, action, request });
      if (!done.ok) return done;
      const shown = findMessage(store.db, done.value as MessageRow['id']) ?? row;
      return { ok: true, value: await show(officer, shown, 'en') };
    },
    authorities: () => means.register.picture.directory.authorities().map(authorityView),
    region: () => regionView(means, link),
    keys: (question) => keys.ask(question),
    ping: (officer, party) => ping(means, officer, party),
    template: (kind) => {
      const name = kind.toUpperCase();
      return kinds.is(name)
        ? { ok: true, value: printTemplate(name) }
        : refuse('KIND_UNKNOWN', `expected one of ${kinds.names.join(', ')}`);
    },
    consents: () => consentViews(means),
    tallies: (officer) => talliesView(means, officer, options.tally),
    settleTally: (officer, name) => settleTally(means, officer, name, options.tally),
    agreements: () => agreementRows(means),
    agreement: (id, version) => agreementView(means, id, version),
    publish: async (officer, jws, wait) => {
      const waiting = ready();
      if (waiting !== undefined) return waiting;
      const brought = await publish(means, officer, jws);
      return brought.ok && wait ? { ok: true, value: await registered(means, brought.value) } : brought;
    },
    eventsAfter: (officer, row) => listEventsAfter(store.db, row, authorityOf(officer), eventCountMax),
    onEvent: (listener) => store.onEvent(() => listener()),
  };
}

/**
 * A message is about to be shown, with its body or, to an auditor, without: the access log says to whom, and of a body
 * that was read the sender gets `opened` the first time. What could not be logged is not shown.
 */
function logShown(means: Means, officer: Officer, row: MessageRow): void {
  const nowMs = means.nowMs();
  const readsBody = may(officer, 'read-body');
  means.store.commit((db) => {
    const act = readsBody ? 'read' : 'metadata';
    logAccess(means, { actor: officer, operation: 'consultation', act, messages: [row] });
    if (!readsBody) return;
    const isReadable = row.direction === 'in' && row.contentKey !== null && row.applied;
    if (!isReadable || row.authority !== officer.authority || !markOpened(db, row.id, nowMs)) return;
    owe(db, row, { state: 'opened', code: null, atMs: nowMs });
    insertEvent(db, {
      atMs: nowMs,
      event: 'opened',
      authority: row.authority,
      message: row.id,
      thread: row.thread,
      detail: null,
    });
  });
}
