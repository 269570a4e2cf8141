import { setTimeout as delay } from 'node:timers/promises';
import type { AuthorityView, MessageView, PingResult, PublicationView, RegionView, SendResult } from '@tamga/api';
import { leadMs } from '@tamga/core/agreements';
import { printTemplate } from '@tamga/core/content';
import { isPartyId, kinds, toHex, type AuthorityId } from '@tamga/core/identifiers';
import { logAccess, logReading } from './access/log-access.ts';
import { may, type Officer } from './api/officer.ts';
import type { CentreLink } from './centre-link.ts';
import { contactPoint } from './contact-point.ts';
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
import { refuse, type Refused } from './refusal.ts';
import { agreementRows, agreementView } from './register/agreement-views.ts';
import { consentViews } from './register/consent-views.ts';
import { createPartyKeys } from './register/party-keys.ts';
import { publish } from './register/publish.ts';
import { compose } from './send/compose.ts';
import { resultOf } from './send/send-result.ts';
import { sendComposed } from './send/send.ts';
import { splitOf } from './send/split.ts';
import type { Answer } from './answer.ts';
import type { AdapterService, Wait } from './service.ts';
import { insertEvent, listEventsAfter } from './store/event-rows.ts';
import { findMessage, listMessages, markOpened, type MessageRow } from './store/message-rows.ts';
import { listThread } from './store/thread-rows.ts';
import { findSubmission } from './store/submission-rows.ts';
import { settleTally, talliesView } from './tally/tally-views.ts';
import type { TallyTimes } from './tally/tally-times.ts';
import { outboxDepth } from './store/outbox-rows.ts';

/** How long `wait` waits; below what clients wait for an answer. */
const waitMsMax = 25_000;
const pingMsMax = 50_000;
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

/** The message as it stands once it is admitted or delivered, or when the wait is over. */
async function settled(means: Means, sent: SendResult, wait: Wait): Promise<SendResult> {
  const isSettled = (row: MessageRow) =>
    wait === 'admitted' ? row.state !== 'SENT' : row.state !== 'SENT' && row.state !== 'ADMITTED';
  const row = await until(means, sent.id as MessageRow['id'], isSettled, waitMsMax);
  if (row === undefined) return sent;
  const result = resultOf(means, row);
  // Connected, yet nothing decides: for the officer that is the same as unreachable, and the message is kept.
  return row.state === 'SENT' ? { ...result, centreReachable: false, code: 'UNREACHABLE' } : result;
}

/** The document as it stands once the register has brought it or the centre has refused it, or when the wait is over. */
async function registered(means: Means, brought: PublicationView): Promise<PublicationView> {
  const { hash } = brought;
  const state = (): PublicationView['state'] => findSubmission(means.store.db, hash)?.state ?? brought.state;
  if (brought.state === 'SENT') {
    await new Promise<void>((resolve) => {
      const finish = (): void => {
        clearTimeout(timer);
        stop();
        resolve();
      };
      const timer = setTimeout(finish, waitMsMax);
      const stop = means.store.onEvent(() => state() !== 'SENT' && finish());
      if (state() !== 'SENT') finish();
    });
  }
  // Who asked to wait asks for the moment from which the document counts (decision 0112).
  if (state() === 'REGISTERED') await delay(leadMs);
  return { ...brought, state: state(), code: findSubmission(means.store.db, hash)?.code ?? null };
}

/** Resolves with the message when it is as wanted, or after the time; each commit that tells of something is looked at. */
async function until(
  means: Means,
  id: MessageRow['id'],
  isWanted: (row: MessageRow) => boolean,
  ms: number,
): Promise<MessageRow | undefined> {
  const first = findMessage(means.store.db, id);
  if (first === undefined || isWanted(first)) return first;
  return await new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      stop();
      resolve(findMessage(means.store.db, id));
    };
    const timer = setTimeout(finish, ms);
    const stop = means.store.onEvent(() => {
      const row = findMessage(means.store.db, id);
      if (row === undefined || isWanted(row)) finish();
    });
  });
}

async function ping(means: Means, officer: Officer, party: string): Promise<Answer<PingResult>> {
  if (!isPartyId(party)) return refuse('RECIPIENT_UNKNOWN', `${party} is no party`);
  const authority = contactPoint(means, party);
  if (authority === undefined) return refuse('RECIPIENT_UNKNOWN', `no manifest names an authority of ${party}`);
  const startedMs = means.nowMs();
  const nonce = Buffer.from(means.randomBytes(16)).toString('hex');
  const composed = compose(means, officer, { to: [authority], kind: 'TEST', body: { nonce } });
  if (!composed.ok) return composed;
  const sent = await sendComposed(means, officer, composed.value);
  if (!sent.ok) return sent;
  const row = await until(means, composed.value.id, ({ state }) => state !== 'SENT' && state !== 'ADMITTED', pingMsMax);
  return {
    ok: true,
    value: {
      id: composed.value.id,
      party,
      authority,
      state: row?.state ?? sent.value.state,
      milliseconds: means.nowMs() - startedMs,
    },
  };
}

function authorityView(
  authority: ReturnType<Means['register']['picture']['directory']['authorities']>[number],
): AuthorityView {
  const { id, names, languages, timeZone, hours, dutyPhone } = authority;
  return {
    authority: id,
    party: id.slice(0, id.indexOf('/')),
    names: { en: names.en, ru: names.ru, ...(names.own === null ? {} : { own: names.own }) },
    languages: [...languages],
    timeZone,
    hours:
      hours === 'always'
        ? 'always'
        : hours.map(({ days, opens, closes }) => `${daysInWords(days)} ${opens}-${closes}`).join(', '),
    dutyPhone,
  };
}

function regionView(means: Means, link: CentreLink): RegionView {
  const { directory, agreements } = means.register.picture;
  const { oldestMs, ...depth } = outboxDepth(means.store.db);
  return {
    region: toHex(directory.regionHash),
    name: directory.roster.roster.region,
    party: means.party,
    centre: directory.centre,
    realm: means.realm,
    authorities: directory
      .authorities()
      .map(({ id }) => id)
      .filter((id) => id.startsWith(`${means.party}/`)),
    centreReachable: means.isReachable(),
    parties: directory.parties(),
    agreements: agreements.agreements.map(({ agreement }) => ({
      id: agreement.document.id,
      version: agreement.document.version,
      status: agreement.document.status,
    })),
    outbox: { ...depth, oldestAt: oldestMs === null ? null : new Date(oldestMs).toISOString() },
    lastHeardAt: link.lastHeardMs === null ? null : new Date(link.lastHeardMs).toISOString(),
  };
}

/** "Mo-Fr" for 1 to 5, "Mo,We" where there is a gap: the days as opening hours are commonly written, Monday first. */
function daysInWords(days: readonly number[]): string {
  const sorted = days.toSorted((a, b) => a - b);
  const names = sorted.map((day) => dayNames[day - 1] ?? '?');
  const isRun = sorted.length > 2 && sorted.every((day, i) => i === 0 || day === (sorted[i - 1] ?? 0) + 1);
  return isRun ? `${names[0]}-${names.at(-1)}` : names.join(',');
}

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
