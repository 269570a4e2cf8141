import {
  deadlineMs,
  expectsAnswer,
  isDeliverable,
  owedAnswer,
  type AnsweringCalendar,
  type LoggedStep,
} from '@tamga/core/casework';
import {
  kinds,
  obligationTypes,
  outcomeStates,
  verdicts,
  type AuthorityId,
  type KindName,
  type MessageId,
  type OutcomeStateName,
} from '@tamga/core/identifiers';
import type { AdmissionRecord } from '@tamga/core/ledger';
import type { Store } from '../store/index.ts';

/** In whose calendar an authority's deadlines are counted: from the newest manifests. */
export interface Calendars {
  /** Another value whenever a calendar may be another one. */
  version(): unknown;
  of(authority: AuthorityId): AnsweringCalendar;
}

/** Kinds that can end or halt the clock of a question. */
const steps: ReadonlySet<KindName> = new Set<KindName>([
  'REPLY',
  'REFUSAL',
  'CLARIFICATION',
  'CONSENT_DECISION',
  'CD_DECISION',
  'OPERATION_APPROVAL',
  'HIT_RESULT',
]);

/** States of a question that its clock follows. */
const clockStates: ReadonlySet<OutcomeStateName> = new Set<OutcomeStateName>([
  'delivered',
  'answered',
  'closed',
  'refused-by-recipient',
]);

/** Of a thread the first so many steps move its clocks: a thread without end must not cost without end. */
const stepsMax = 1_000;
const recountAtOnce = 256;
const noVersion: unknown = Symbol('not counted yet');

/** A recipient's own word that came without the entry that logs it stands behind all that did. */
const behindAllLeaves = Number.MAX_SAFE_INTEGER;

/** What a party said of a question. `leaf` undefined: its own copy, the entry is not held here. */
export interface StatedOutcome {
  readonly message: MessageId;
  readonly recipient: AuthorityId;
  readonly state: OutcomeStateName;
  readonly atMs: number;
  readonly leaf: number | undefined;
}

/** How owed answers stand. Everything is counted anew from what is stored, whatever came first. */
export interface AnswerRows {
  /** Threads whose clocks must be counted anew. */
  noteAdmission(leaf: number, record: AdmissionRecord): MessageId | undefined;
  noteOutcome(outcome: StatedOutcome): MessageId | undefined;
  count(thread: MessageId): void;
  /** Counts those anew whose party counts its days in another way now; so many at most. True when there may be more. */
  recount(): boolean;
}

export function answerRows(store: Store, calendars: Calendars): AnswerRows {
  const calendarOf = (authority: AuthorityId) => calendars.of(authority);
  let countedBy: unknown = noVersion;
  const insertAnswer = store.prepare(
    `INSERT INTO answer (leaf, recipient, number, question, sender, priority, duration, working_days, zone, soft, article, calendar)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const insertStep = store.prepare(
    'INSERT INTO step (thread, leaf, sender, recipients, kind, at_ms) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const insertStatement = store.prepare(
    `INSERT INTO statement (message, recipient, state, at_ms, leaf) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET at_ms = excluded.at_ms, leaf = excluded.leaf WHERE excluded.leaf < statement.leaf`,
  );
  const selectCalendars = store.prepare('SELECT DISTINCT recipient, calendar FROM answer');
  const selectStale = store.prepare(
    'SELECT DISTINCT question FROM answer WHERE recipient = ? AND calendar = ? LIMIT ?',
  );
  const count = (thread: MessageId) => countThread(store, thread, calendarOf);
  return {
    noteAdmission: (leaf, record) => {
      const { id, thread, kind, sender } = record;
      if (!record.admitted || kind === undefined || thread === undefined) return undefined;
      if (thread === id) {
        if (!expectsAnswer(kind)) return undefined;
        for (const owed of deadlinesOf(record))
          insertAnswer.run(
            leaf,
            owed.recipient,
            owed.number,
            id,
            sender,
            record.priority,
            owed.value,
            owed.workingDays ? 1 : 0,
            owed.zone,
            owed.soft ? 1 : 0,
            `${owed.agreement}#${owed.article}`,
            calendarText(calendarOf(owed.recipient)),
          );
        return id;
      }
      if (!steps.has(kind)) return undefined;
      insertStep.run(thread, leaf, sender, JSON.stringify(record.recipients), kind, record.atMs);
      return thread;
    },
    noteOutcome: ({ message, recipient, state, atMs, leaf = behindAllLeaves }) => {
      if (!clockStates.has(state)) return undefined;
      insertStatement.run(message, recipient, state, atMs, leaf);
      return message;
    },
    count,
    recount: () => {
      const version = calendars.version();
      if (version === countedBy) return false;
      for (const { recipient, calendar } of selectCalendars.all()) {
        if (calendarText(calendarOf(recipient as AuthorityId)) === calendar) continue;
        const stale = selectStale.all(recipient as string, calendar as string, recountAtOnce);
        for (const { question } of stale) count(question as MessageId);
        return true;
      }
      countedBy = version;
      return false;
    },
  };
}

/** The deadlines that an admission sets, one row each. Numbers are places in the recipient's decision. */
function deadlinesOf({ decisions }: AdmissionRecord) {
  return decisions.flatMap(({ recipient, verdict, decider, obligations }) => {
    if (!isDeliverable({ recipient, decider, verdict: verdicts.nameOf(verdict) ?? 'refuse' })) return [];
    return obligations.flatMap(({ type, value, workingDays, zone, soft, agreement, article }, number) =>
      obligationTypes.nameOf(type) === 'deadline'
        ? [{ number, recipient: recipient as AuthorityId, value, workingDays, zone, soft, agreement, article }]
        : [],
    );
  });
}

function countThread(store: Store, question: MessageId, calendarOf: Calendars['of']): void {
  const rows = store.prepare('SELECT * FROM answer WHERE question = ?').all(question);
  if (rows.length === 0) return;
  const update = store.prepare(
    'UPDATE answer SET calendar = ?, started_ms = ?, due_ms = ?, ended_ms = ? WHERE leaf = ? AND recipient = ? AND number = ?',
  );
  const thread = store
    .prepare('SELECT leaf, sender, recipients, kind, at_ms FROM step WHERE thread = ? ORDER BY leaf LIMIT ?')
    .all(question, stepsMax);
  const stated = store.prepare('SELECT recipient, state, at_ms, leaf FROM statement WHERE message = ?').all(question);
  const owedMs = new Map<number, number | undefined>();
  for (const row of rows) {
    const sides = { asking: String(row['sender']), answering: String(row['recipient']) };
    const calendar = calendarOf(sides.answering as AuthorityId);
    const said = stated.filter(({ recipient }) => recipient === sides.answering);
    const delivered = said.find(({ state }) => state === 'delivered')?.['at_ms'];
    const owed = typeof delivered === 'number' ? owedAnswer(delivered, loggedSteps(thread, said, sides)) : undefined;
    const obligation = {
      type: 'deadline',
      value: String(row['duration']),
      workingDays: row['working_days'] === 1,
      zone: String(row['zone']),
    } as const;
    const due = owed === undefined ? undefined : deadlineMs(owed.clock, [obligation], calendar);
    const leaf = Number(row['leaf']);
    // Paused, answered, or a limit "as a rule": nothing that can be overdue.
    const firmMs = owed?.endedMs === undefined && row['soft'] === 0 ? due : undefined;
    owedMs.set(leaf, earlier(owedMs.get(leaf), firmMs));
    update.run(
      calendarText(calendar),
      owed?.clock.startedMs ?? null,
      due ?? null,
      owed?.endedMs ?? null,
      leaf,
      sides.answering,
      row['number'] ?? null,
    );
  }
  const keep = store.prepare(
    'INSERT INTO question (leaf, due_ms) VALUES (?, ?) ON CONFLICT DO UPDATE SET due_ms = excluded.due_ms',
  );
  for (const [leaf, dueMs] of owedMs) keep.run(leaf, dueMs ?? null);
}

function earlier(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}

type Row = Readonly<Record<string, unknown>>;

/** What the log shows between the two sides, in its order. */
function loggedSteps(
  thread: readonly Row[],
  said: readonly Row[],
  sides: { asking: string; answering: string },
): LoggedStep[] {
  const messages = thread.flatMap((row) => {
    const { sender, recipients, kind } = row;
    const to = JSON.parse(String(recipients)) as readonly string[];
    const side =
      sender === sides.answering && to.includes(sides.asking)
        ? ('answering' as const)
        : sender === sides.asking && to.includes(sides.answering)
          ? ('asking' as const)
          : undefined;
    if (side === undefined || typeof kind !== 'string' || !kinds.is(kind)) return [];
    return [{ leaf: Number(row['leaf']), step: { kind, side, atMs: Number(row['at_ms']) } }];
  });
  const statements = said.flatMap((row) => {
    const { state } = row;
    if (typeof state !== 'string' || !outcomeStates.is(state)) return [];
    return [{ leaf: Number(row['leaf']), step: { state, atMs: Number(row['at_ms']) } }];
  });
  return [...messages, ...statements].toSorted((a, b) => a.leaf - b.leaf).map(({ step }) => step);
}

function calendarText({ timeZone, workingDays, holidays }: AnsweringCalendar): string {
  return [timeZone, [...workingDays].toSorted((a, b) => a - b).join(''), ...[...holidays].toSorted()].join(' ');
}
