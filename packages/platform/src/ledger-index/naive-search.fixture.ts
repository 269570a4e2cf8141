import {
  deadlineMs,
  expectsAnswer,
  isDeliverable,
  owedAnswer,
  type AnsweringCalendar,
  type LoggedStep,
} from '@tamga/core/casework';
import { crimeAreas, obligationTypes, verdicts } from '@tamga/core/identifiers';
import { decodeEntry, decodeRecord, type AdmissionRecord, type LedgerRecord } from '@tamga/core/ledger';
import type { LedgerQuery } from './query.ts';
import type { SourceEntry } from './source.ts';
import type { FilterName } from './terms.ts';

/** Entries with their records and the admissions of the messages that they are about, read one by one. */
interface ReadEntry {
  readonly leaf: number;
  readonly record: LedgerRecord;
  readonly message: AdmissionRecord | undefined;
}

interface KnownEntry extends ReadEntry {
  readonly values: ReadonlyMap<FilterName, string[]>;
  readonly words: readonly string[];
}

/** Searches by looking at every entry: what an index must find, no more and no less. */
export class NaiveSearch {
  readonly #entries: readonly KnownEntry[];

  constructor(entries: readonly SourceEntry[]) {
    const read = entries
      .map(({ leaf, bytes }) => ({ leaf, record: recordOf(bytes) }))
      .toSorted((a, b) => a.leaf - b.leaf);
    const admissions = new Map(
      read.toReversed().flatMap(({ record }) => (record.event === 'admission' ? [[record.id, record] as const] : [])),
    );
    this.#entries = read.map(({ leaf, record }) => {
      const message = 'id' in record ? admissions.get(record.id) : undefined;
      const values = valuesOf({ leaf, record, message });
      const words = [...values.values()].flat().flatMap(
        (value) =>
          value
            .normalize('NFKC')
            .toLowerCase()
            .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
      );
      return { leaf, record, message, values, words };
    });
  }

  /** Every value of a filter that some entry has. */
  valuesOf(filter: FilterName): string[] {
    return [...new Set(this.#entries.flatMap(({ values }) => values.get(filter) ?? []))].toSorted();
  }

  /** Leaf indexes, newest first. */
  find(query: LedgerQuery, how: { nowMs: number; calendar: AnsweringCalendar }): number[] {
    return this.#entries
      .filter((entry) => this.#holds(entry, query, how))
      .map(({ leaf }) => leaf)
      .toReversed();
  }

  #holds(
    { record, values, words }: KnownEntry,
    query: LedgerQuery,
    how: { nowMs: number; calendar: AnsweringCalendar },
  ): boolean {
    const { atMs } = record;
    return (
      query.filters.every(({ filter, values: wanted }) =>
        wanted.some((value) => values.get(filter)?.includes(value) === true),
      ) &&
      query.words.every((text) => words.some((word) => (text.length < 3 ? word === text : word.startsWith(text)))) &&
      (query.fromMs === undefined || atMs >= query.fromMs) &&
      (query.toMs === undefined || atMs < query.toMs) &&
      (!query.isOverdue || this.#isOverdue(record, how))
    );
  }

  #isOverdue(record: LedgerRecord, { nowMs, calendar }: { nowMs: number; calendar: AnsweringCalendar }): boolean {
    if (record.event !== 'admission' || !record.admitted || record.thread !== record.id) return false;
    if (record.kind === undefined || !expectsAnswer(record.kind)) return false;
    return record.decisions.some(({ recipient, verdict, decider, obligations }) => {
      if (!isDeliverable({ recipient, decider, verdict: verdicts.nameOf(verdict) ?? 'refuse' })) return false;
      const delivered = this.#statements(record, recipient).find(({ state }) => state === 'delivered')?.atMs;
      if (delivered === undefined) return false;
      const owed = owedAnswer(delivered, this.#steps(record, recipient));
      if (owed.endedMs !== undefined) return false;
      return obligations.some((obligation) => {
        if (obligation.type !== obligationTypes.numberOf('deadline') || obligation.soft) return false;
        const due = deadlineMs(
          owed.clock,
          [{ type: 'deadline', value: obligation.value, workingDays: obligation.workingDays, zone: obligation.zone }],
          calendar,
        );
        return due !== undefined && due < nowMs;
      });
    });
  }

  #statements({ id }: AdmissionRecord, recipient: string) {
    return this.#entries.flatMap(({ record }) =>
      record.event === 'outcome' && record.id === id && record.recipient === recipient
        ? [{ state: record.state, atMs: record.statement.atMs }]
        : [],
    );
  }

  #steps(question: AdmissionRecord, recipient: string): LoggedStep[] {
    return this.#entries.flatMap(({ record }): LoggedStep[] => {
      if (record.event === 'outcome' && record.id === question.id && record.recipient === recipient)
        return [{ state: record.state, atMs: record.statement.atMs }];
      if (
        record.event !== 'admission' ||
        !record.admitted ||
        record.thread !== question.id ||
        record.id === question.id
      )
        return [];
      const to: readonly string[] = record.recipients;
      if (record.kind === undefined) return [];
      if (record.sender === recipient && to.includes(question.sender))
        return [{ kind: record.kind, side: 'answering', atMs: record.atMs }];
      return record.sender === question.sender && to.includes(recipient)
        ? [{ kind: record.kind, side: 'asking', atMs: record.atMs }]
        : [];
    });
  }
}

function recordOf(bytes: Uint8Array): LedgerRecord {
  const entry = decodeEntry(bytes);
  const read = entry.ok ? decodeRecord(entry.entry.record) : undefined;
  if (read?.ok !== true) throw new Error('no record');
  return read.record;
}

function valuesOf({ record, message }: ReadEntry): Map<FilterName, string[]> {
  const values = new Map<FilterName, string[]>([['event', [record.event]]]);
  const add = (filter: FilterName, ...more: (string | undefined)[]) =>
    values.set(filter, [
      ...(values.get(filter) ?? []),
      ...more.filter((value) => value !== undefined && value !== ''),
    ] as string[]);
  const addAuthority = (filter: 'sender' | 'recipient', id: string) => {
    const party = id.slice(0, id.indexOf('/'));
    add(filter, id, party);
    add('party', party);
  };
  if (message !== undefined) {
    addAuthority('sender', message.sender);
    add('kind', message.kind);
    add('priority', message.priority);
    add('realm', message.realm);
    add('thread', message.thread);
    add('message', message.id);
    add('operation', message.operation);
    for (const area of message.labels?.crimeAreas ?? []) add('area', crimeAreas.nameOf(area));
    for (const { agreement, version, article } of message.decisions.flatMap(({ bases }) => bases))
      add(
        'agreement',
        agreement,
        `${agreement}@${version}`,
        `${agreement}#${article}`,
        `${agreement}@${version}#${article}`,
      );
  }
  switch (record.event) {
    case 'admission':
      for (const recipient of record.recipients) addAuthority('recipient', recipient);
      add('state', record.admitted ? 'admitted' : 'refused');
      add('code', record.code, ...record.decisions.map(({ code }) => code));
      add('verdict', ...record.decisions.map(({ verdict }) => verdicts.nameOf(verdict)));
      break;
    case 'outcome':
      addAuthority('recipient', record.recipient);
      add('state', record.state);
      add('code', record.statement.code);
      add('message', record.id);
      break;
    case 'id-reuse':
      addAuthority('sender', record.sender);
      add('message', record.id);
      break;
    case 'document':
      throw new Error('a made-up ledger has no documents');
    default:
      add('party', record.party);
  }
  return values;
}
