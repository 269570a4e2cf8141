import { expectsAnswer } from '@tamga/core/casework';
import { crimeAreas, partyOf, verdicts, type AuthorityId, type MessageId } from '@tamga/core/identifiers';
import type { AdmissionRecord, DocumentRecord, IdReuseRecord, LedgerRecord, OutcomeRecord } from '@tamga/core/ledger';

/** By what entries are found. Each has its own beginning of a term, so that one index holds them all. */
const beginnings = {
  event: 'e',
  party: 'p',
  sender: 'f',
  recipient: 't',
  kind: 'k',
  priority: 'u',
  realm: 'r',
  area: 'a',
  agreement: 'g',
  state: 's',
  verdict: 'v',
  code: 'c',
  document: 'd',
  operation: 'o',
  thread: 'h',
  message: 'm',
} as const;
export type FilterName = keyof typeof beginnings;

/** Every entry has it. */
export const everyEntry = 'every';
/** Of admitted messages that open a thread and ask for an answer. */
export const question = 'question';
/** Of entries whose record this version cannot read. */
export const unreadableEvent = 'unreadable';

const word = 'w';

/** The term under which an entry with this value is found. The same value gives the same term, another value another one. */
export function termOf(filter: FilterName, value: string): string {
  return `${beginnings[filter]}_${escaped(value)}`;
}

/** The beginning of the terms of the words that begin so. */
export function termOfWord(text: string): string {
  return `${word}_${text}`;
}

const encoder = new TextEncoder();
/** What the tokenizer keeps as one token. */
const kept = /^[a-z0-9\-/@#.]*$/u;
const oneWord = /^[a-z0-9]+$/u;

/** Everything that is not kept as it is, capital letters too, is written in UTF-8. */
function escaped(value: string): string {
  if (kept.test(value)) return value;
  return value.replaceAll(/[^a-z0-9\-/@#.]/gu, (character) =>
    [...encoder.encode(character)].map((byte) => `~${byte.toString(16).padStart(2, '0')}`).join(''),
  );
}

/** Words as people look for them: letters and digits of any script, without regard to case. */
export function wordsOf(text: string): string[] {
  if (oneWord.test(text)) return [text];
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '');
}

/** A value of a filter, as an entry has it. */
export type Found = readonly [FilterName, string];

/** By what an entry is found: by its own record, and by the message that it is about. */
export interface EntryTerms {
  /** Of the entry alone. */
  readonly own: readonly Found[];
  /** Of its message; an outcome is found by them too. */
  readonly shared: readonly Found[];
}

/** The message that a record is about, where it is not the message's own admission. */
export function messageOf(record: LedgerRecord): MessageId | undefined {
  return record.event === 'outcome' || record.event === 'id-reuse' ? record.id : undefined;
}

export function termsOfRecord(record: LedgerRecord): EntryTerms {
  switch (record.event) {
    case 'admission':
      return admissionTerms(record);
    case 'outcome':
      return { own: outcomeTerms(record), shared: [] };
    case 'id-reuse':
      return { own: idReuseTerms(record), shared: [] };
    case 'document':
      return { own: documentTerms(record), shared: [] };
    case 'anchor':
    case 'quarantine':
      return {
        own: [
          ['event', record.event],
          ['party', record.party],
        ],
        shared: [],
      };
    default:
      return record satisfies never;
  }
}

function admissionTerms(record: AdmissionRecord): EntryTerms {
  const { id, thread, kind, realm, operation, labels, decisions, sender } = record;
  const bases = decisions.flatMap((decision) => decision.bases);
  const shared: Found[] = [
    ['message', id],
    ...authority('sender', sender),
    ['priority', record.priority],
    ...optional('thread', thread),
    ...optional('kind', kind),
    ...optional('realm', realm),
    ...optional('operation', operation),
    ...(labels?.crimeAreas ?? []).flatMap((area) => optional('area', crimeAreas.nameOf(area))),
    ...bases.flatMap(({ agreement, version, article }) => agreementTerms({ agreement, version, article })),
  ];
  const own: Found[] = [
    ['event', 'admission'],
    ['state', record.admitted ? 'admitted' : 'refused'],
    ...record.recipients.flatMap((recipient) => authority('recipient', recipient)),
    ...decisions.flatMap(({ verdict, code }) => [
      ...optional('verdict', verdicts.nameOf(verdict)),
      ...optional('code', code === '' ? undefined : code),
    ]),
    ...optional('code', record.code === '' ? undefined : record.code),
  ];
  return { own, shared };
}

function outcomeTerms({ id, recipient, state, statement }: OutcomeRecord): Found[] {
  return [
    ['event', 'outcome'],
    ['message', id],
    ['state', state],
    ...authority('recipient', recipient),
    ...optional('code', statement.code === '' ? undefined : statement.code),
  ];
}

function idReuseTerms({ id, sender }: IdReuseRecord): Found[] {
  return [['event', 'id-reuse'], ['message', id], ...authority('sender', sender)];
}

function documentTerms({ type, document, version }: DocumentRecord): Found[] {
  return [
    ['event', 'document'],
    ['document', type],
    ['document', `${type}/${document}`],
    ['document', `${type}/${document}@${version}`],
    ...(type === 'agreement' ? agreementTerms({ agreement: document, version }) : []),
    ...(type === 'manifest' ? optional('party', document) : []),
  ];
}

/** `caricc-2006`, `caricc-2006@1`, `caricc-2006#5`, `caricc-2006@1#5`: as it is asked for. */
function agreementTerms(basis: { agreement: string; version: number; article?: string }): Found[] {
  const { agreement, version, article } = basis;
  const names = [agreement, `${agreement}@${version}`];
  const articles = article === undefined ? [] : names.map((name) => `${name}#${article}`);
  return [...names, ...articles].map((name) => ['agreement', name]);
}

function authority(filter: 'sender' | 'recipient', id: AuthorityId): Found[] {
  const party = partyOf(id);
  return [
    [filter, id],
    [filter, party],
    ['party', party],
  ];
}

function optional(filter: FilterName, value: string | undefined): Found[] {
  return value === undefined ? [] : [[filter, value]];
}

/** Whether an answer is owed to a record's message, if an agreement says until when. */
export function isQuestion(record: LedgerRecord | undefined): boolean {
  if (record?.event !== 'admission' || !record.admitted || record.kind === undefined) return false;
  return record.thread === record.id && expectsAnswer(record.kind);
}

/** The text that is indexed for an entry: each term once. */
export function indexedText(found: readonly Found[], more: readonly string[] = []): string {
  const terms = new Set([everyEntry, ...more]);
  for (const [filter, value] of found) for (const term of termsOf(filter, value)) terms.add(term);
  return [...terms].join(' ');
}

/** Values that come again and again: all but ids. */
const termsKnown = new Map<string, readonly string[]>();
const termsKnownMax = 8_192;

function termsOf(filter: FilterName, value: string): readonly string[] {
  const key = `${filter} ${value}`;
  const known = termsKnown.get(key);
  if (known !== undefined) return known;
  const terms = [termOf(filter, value), ...wordsOf(value).map(termOfWord)];
  if (filter === 'message' || filter === 'thread') return terms;
  if (termsKnown.size >= termsKnownMax) termsKnown.clear();
  termsKnown.set(key, terms);
  return terms;
}
