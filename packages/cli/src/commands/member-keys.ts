import { styleText } from 'node:util';
import type { KeyDocumentView, KeyHistoryView, KeyPeriodView, PartyKeyView } from '@tamga/api';
import { exitCode } from '../exit-code.ts';
import { formatTable } from '../output/table.ts';
import { timeline, type Stretch, type TimeLine } from '../output/timeline.ts';
import type { Command, CommandContext } from './context.ts';
import { auditorClient } from './ledger-filters.ts';

export interface MemberKeysOptions {
  readonly at?: string;
  readonly leaf?: string;
  /** As the auditor: of the centre audit is asked, which searches the whole log. */
  readonly auditor?: boolean;
}

const columnsDefault = 80;
const kidChars = 12;

/** `tamga member keys PARTY`: the keys of a party through the log, as a picture and a table. */
export function memberKeys(party: string, { at, leaf, auditor }: MemberKeysOptions): Command {
  return async (context) => {
    const client = auditor === true ? await auditorClient(context, {}) : await context.client();
    const found = await client.keys(party, { at, leaf });
    context.printer.result(found, pageOf(found, columnsOf(context)));
    for (const remark of remarksOf(found)) context.printer.note(remark);
    return exitCode.done;
  };
}

function columnsOf({ invocation }: CommandContext): number {
  const { columns } = invocation.stdout;
  if (columns !== undefined && columns > 0) return columns;
  const told = Number(invocation.environment['COLUMNS']);
  return Number.isSafeInteger(told) && told > 0 ? told : columnsDefault;
}

function pageOf(found: KeyHistoryView, columns: number): string {
  const { asked, log, keys } = found;
  const place =
    asked.by === 'leaf'
      ? `at leaf ${asked.leaf}, which came into the log by ${asked.at}`
      : asked.by === 'time'
        ? `at ${asked.at}, by the ${asked.leaf} leaves that were in the log by then`
        : `now, by the ${asked.leaf} leaves of the newest final checkpoint`;
  const counting = keys.filter(({ standing }) => standing === 'COUNTS').length;
  const head = `${found.party}: ${counting} of ${keys.length} keys count ${place}`;
  const span = spanOf(found);
  const picture = timeline(
    keys.map((key) => lineOf(key, { endMs: span.untilMs, leaf: asked.leaf })),
    { ...span, markMs: asked.by === 'newest' ? undefined : Date.parse(asked.at), columns },
  );
  const legend = '█ counts  ▒ counts, and suspect  ░ for threads alone  · does not count';
  const scope = `verified back to the founding roster; final checkpoint of ${log.size} leaves, ${log.time}`;
  return [head, picture, legend, tableOf(keys), documentsOf(found), scope].filter((part) => part !== '').join('\n\n');
}

/** From the first document to the newest checkpoint or the moment that is judged, whichever is later. */
function spanOf({ documents, log, asked }: KeyHistoryView): { fromMs: number; untilMs: number } {
  const times = documents.flatMap(({ logTime }) => (logTime === null ? [] : [Date.parse(logTime)]));
  const ends = [...times, Date.parse(log.time), Date.parse(asked.at)];
  return { fromMs: Math.min(...ends), untilMs: Math.max(...ends) };
}

function lineOf(key: PartyKeyView, { endMs, leaf }: { endMs: number; leaf: number }): TimeLine {
  return {
    label: `${key.use} ${key.authority ?? key.algorithm}`,
    // The end of the axis itself belongs to what goes on.
    stretches: key.periods.flatMap((period) => stretchesOf(key, period, endMs + 1)),
    remark: standingWords(key, leaf),
  };
}

/** A period of the log cut by the moments of its terms: valid from and until, revoked, compromised since. */
function stretchesOf({ compromisedSince }: PartyKeyView, period: KeyPeriodView, endMs: number): Stretch[] {
  const since = timeOf(period.since);
  const until = period.until === null ? endMs : timeOf(period.until);
  const fromMs = Math.max(since, msOf(period.notBefore, Number.NEGATIVE_INFINITY));
  const untilMs = Math.min(until, msOf(period.notAfter, endMs), msOf(period.revokedAt, endMs));
  if (fromMs >= untilMs) return [];
  if (period.reach === 'threads') return [{ fromMs, untilMs, look: 'part' }];
  const suspectMs = Math.min(Math.max(msOf(compromisedSince, untilMs), fromMs), untilMs);
  const stretches: Stretch[] = [
    { fromMs, untilMs: suspectMs, look: 'full' },
    { fromMs: suspectMs, untilMs, look: 'suspect' },
  ];
  return stretches.filter((one) => one.fromMs < one.untilMs);
}

function timeOf({ logTime, notInLogAt }: KeyDocumentView): number {
  return msOf(logTime ?? notInLogAt, 0);
}

function msOf(time: string | null, otherwise: number): number {
  return time === null ? otherwise : Date.parse(time);
}

const standings: Readonly<Record<string, string>> = {
  COUNTS: 'counts',
  NOT_LISTED: 'not listed',
  CONFLICT: 'contradicted',
  KEY_REVOKED: 'revoked',
  KEY_EXPIRED: 'expired',
  KEY_NOT_YET_VALID: 'not yet valid',
};

/** At the leaf that is judged. */
function standingWords({ standing, periods }: PartyKeyView, leaf: number): string {
  const word = standings[standing] ?? standing;
  const at = periods.find(({ since, until }) => since.leaf < leaf && (until === null || leaf <= until.leaf));
  return standing === 'COUNTS' && at?.reach === 'threads' ? `${word}, for threads` : word;
}

function tableOf(keys: readonly PartyKeyView[]): string {
  const rows = keys.flatMap((key) =>
    key.periods.map((period, i) => [
      i === 0 ? key.use : '',
      i === 0 ? (key.authority ?? '') : '',
      i === 0 ? key.parts.map(({ algorithm }) => algorithm).join(' + ') : '',
      i === 0 ? key.kid.slice(0, kidChars) : '',
      placeOf(period.since),
      period.until === null ? '' : `${placeOf(period.until)} ${period.until.why}`,
      termsOf(period),
      i === 0 && key.suspect !== null ? `leaves ${key.suspect.from} to ${key.suspect.through ?? 'now'}` : '',
    ]),
  );
  return formatTable(
    [
      { title: 'KEY', charsMax: 12 },
      { title: 'OF', charsMax: 24 },
      { title: 'PARTS', charsMax: 22 },
      { title: 'KID', charsMax: kidChars },
      { title: 'COUNTS ABOVE', charsMax: 28 },
      { title: 'UP TO', charsMax: 44 },
      { title: 'VALID', charsMax: 60 },
      { title: 'SUSPECT', charsMax: 28 },
    ],
    rows,
  );
}

/** `leaf 12 (manifest 2)` */
function placeOf({ leaf, type, version }: KeyDocumentView): string {
  return `leaf ${leaf} (${type} ${version})`;
}

function termsOf({ notBefore, notAfter, revokedAt, reach }: KeyPeriodView): string {
  const valid = notBefore === null || notAfter === null ? '' : `${notBefore.slice(0, 10)} to ${notAfter.slice(0, 10)}`;
  const revoked = revokedAt === null ? '' : `revoked ${revokedAt.slice(0, 16)}Z`;
  return [valid, revoked, reach === 'threads' ? 'threads alone' : ''].filter((part) => part !== '').join(', ');
}

function documentsOf({ documents }: KeyHistoryView): string {
  const lines = documents.map(
    ({ type, version, leaf, logTime, notInLogAt }) =>
      `  leaf ${leaf}  ${type} ${version}  in the log by ${logTime ?? '—'}${notInLogAt === null ? '' : `, not yet at ${notInLogAt}`}`,
  );
  return [styleText('bold', 'DOCUMENTS'), ...lines].join('\n');
}

/** What the answer does not prove, and what people must know of it. */
function remarksOf({ scope, conflict, party, pending, asked, log, departed }: KeyHistoryView): string[] {
  return [
    ...(conflict === null
      ? []
      : [
          `${party} signed two truths at version ${conflict}: no key of its manifests counts until people have settled it`,
        ]),
    ...(departed ? [`${party} has left the region: its keys count for what goes along threads alone`] : []),
    ...pending.map(
      ({ type, version, leaf }) =>
        `${type} ${version} is registered and ${leaf === null ? 'the log does not show it yet' : `stands at leaf ${leaf}, above the newest final checkpoint`}: it does not count here`,
    ),
    ...(asked.by === 'time' && asked.afterNewest
      ? [`nothing is known of the log after ${log.time}: later documents may count by then`]
      : []),
    ...(scope === 'shown'
      ? [
          'the log showed these documents; that it withholds none is known to who holds the whole log (--auditor, of the centre)',
        ]
      : []),
  ];
}
