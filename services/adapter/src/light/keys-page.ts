import type { KeyDocumentView, KeyHistoryView, KeyPeriodView, PartyKeyView } from '@tamga/api';
import { keyBar, spanOf } from './key-bars.ts';
import type { Words } from './language.ts';
import { markup, type Markup } from './markup.ts';
import { page, type PageFrame } from './page.ts';

const kidChars = 12;
/** `2026-11-22`, `22.11.2026` */
const dayChars = 10;

/** Whose keys can be looked at. */
export interface KeysChoice {
  readonly parties: readonly string[];
  readonly party: string;
  /** As it was asked for; empty for now. */
  readonly at: string;
}

/** The keys of a party through the log: which count at a time, since which leaf, until which, and why no longer. */
export function keysPage(frame: PageFrame, choice: KeysChoice, found: KeyHistoryView): Markup {
  const { words } = frame;
  const { asked, log, scope, keys } = found;
  const [judged, time] = [words.time(Date.parse(asked.at)), words.time(Date.parse(log.time))];
  return page(
    frame,
    markup`<h1>${frame.title}</h1>
${choiceForm(words, choice)}
<p>${words(asked.by === 'newest' ? 'keys.now' : 'keys.then', { time: judged, count: asked.leaf })}</p>
${notices(words, found)}
${keysTable(words, found)}
<h2>${words('keys.documents')}</h2>
${documentsTable(words, found)}
<p class="soft">${words('keys.proved', { count: log.size, time })} ${scope === 'shown' ? words('keys.shown') : ''}</p>
<p class="soft">${words('keys.legend')} ${keys.some(({ suspect }) => suspect !== null) ? words('keys.suspectNote') : ''}</p>`,
  );
}

function choiceForm(words: Words, { parties, party, at }: KeysChoice): Markup {
  const links = parties.map((one) =>
    one === party
      ? markup`<a href="/light/keys/${one}" aria-current="page">${one}</a> `
      : markup`<a href="/light/keys/${one}">${one}</a> `,
  );
  return markup`<nav class="row" aria-label="${words('keys.parties')}">${links}</nav>
<form method="get" action="/light/keys/${party}">
<label for="at">${words('keys.at')}</label>
<input type="text" id="at" name="at" value="${at}" maxlength="40" inputmode="text" autocomplete="off" aria-describedby="at-hint">
<p class="soft" id="at-hint">${words('keys.hint')}</p>
<button class="quiet">${words('keys.show')}</button>
</form>`;
}

/** What people must know before they read the table. */
function notices(words: Words, found: KeyHistoryView): Markup {
  const { party, conflict, departed, pending, asked } = found;
  const texts = [
    ...(conflict === null ? [] : [words('keys.conflict', { party, version: conflict })]),
    ...(departed ? [words('keys.departed', { party })] : []),
    ...pending.map(({ type, version }) =>
      words('keys.pending', { document: words(type === 'roster' ? 'keys.roster' : 'keys.manifest', { version }) }),
    ),
    ...(asked.by === 'time' && asked.afterNewest ? [words('keys.afterNewest')] : []),
  ];
  if (texts.length === 0) return markup``;
  return markup`<div class="notice warn">${texts.map((text) => markup`<p>${text}</p>`)}</div>`;
}

function keysTable(words: Words, found: KeyHistoryView): Markup {
  const span = spanOf(found);
  const names = ['key', 'when', 'standing', 'listed', 'valid', 'suspect'] as const;
  return markup`<table class="cards">
<caption>${words('keys.caption', { from: words.minute(span.fromMs), until: words.minute(span.untilMs) })}</caption>
<thead><tr>${names.map((name) => markup`<th scope="col">${words(`keys.column.${name}`)}</th>`)}</tr></thead>
<tbody>${found.keys.map((key) => keyRow(words, key, span))}</tbody>
</table>`;
}

function keyRow(words: Words, key: PartyKeyView, span: { fromMs: number; untilMs: number }): Markup {
  const { use, authority, kid, parts, standing, suspect, periods } = key;
  const tone = standing === 'COUNTS' ? 'good' : standing === 'NOT_LISTED' ? 'plain' : 'bad';
  const through = suspect === null || suspect.through === null ? words('keys.untilNow') : String(suspect.through);
  return markup`<tr>
<td data-name="${words('keys.column.key')}">${words.named('use', use)} ${authority ?? ''}<br><code>${kid.slice(0, kidChars)}</code><br><span class="soft">${parts.map(({ algorithm }) => algorithm).join(' + ')}</span></td>
<td class="drawn" data-name="${words('keys.column.when')}">${keyBar(key, span)}</td>
<td data-name="${words('keys.column.standing')}"><span class="state ${tone}">${words.named('standing', standing)}</span></td>
<td data-name="${words('keys.column.listed')}">${periods.map((period) => markup`<div class="version">${periodText(words, period)}</div>`)}</td>
<td data-name="${words('keys.column.valid')}">${validText(words, periods.at(-1))}</td>
<td data-name="${words('keys.column.suspect')}">${suspect === null ? '' : words('keys.leaves', { from: suspect.from, through })}</td>
</tr>`;
}

function periodText(words: Words, { since, until, reach, revokedAt }: KeyPeriodView): string {
  const from = words('keys.since', { document: documentName(words, since), leaf: since.leaf });
  const to =
    until === null
      ? ''
      : `; ${words('keys.until', { document: documentName(words, until), leaf: until.leaf })}: ${words.named('ended', until.why)}`;
  const threads = reach === 'threads' ? `; ${words('keys.threads')}` : '';
  const revoked = revokedAt === null ? '' : `; ${words('keys.revoked', { time: words.time(Date.parse(revokedAt)) })}`;
  return `${from}${to}${threads}${revoked}`;
}

function validText(words: Words, period: KeyPeriodView | undefined): string {
  const { notBefore = null, notAfter = null } = period ?? {};
  if (notBefore === null || notAfter === null) return '';
  const day = (time: string): string => words.minute(Date.parse(time)).slice(0, dayChars);
  return `${day(notBefore)} – ${day(notAfter)}`;
}

function documentsTable(words: Words, { documents }: KeyHistoryView): Markup {
  return markup`<table class="cards">
<caption>${words('keys.documentsCaption')}</caption>
<thead><tr><th scope="col">${words('keys.column.document')}</th><th scope="col">${words('keys.column.leaf')}</th><th scope="col">${words('keys.column.logTime')}</th></tr></thead>
<tbody>${documents.map(
    (one) => markup`<tr>
<td data-name="${words('keys.column.document')}">${documentName(words, one)}</td>
<td data-name="${words('keys.column.leaf')}">${one.leaf}</td>
<td class="time" data-name="${words('keys.column.logTime')}">${one.logTime === null ? '—' : words.time(Date.parse(one.logTime))}</td>
</tr>`,
  )}</tbody>
</table>`;
}

function documentName(words: Words, { type, version }: Pick<KeyDocumentView, 'type' | 'version'>): string {
  return words(type === 'roster' ? 'keys.roster' : 'keys.manifest', { version });
}
