import type { DifferenceView, TalliesView, TallyPartyView } from '@tamga/api';
import type { Words } from './language.ts';
import { markup, type Markup } from './markup.ts';
import { page, type PageFrame } from './page.ts';

/** Tallies with other parties: last, next, missing, and in what they differ; with `settle`, who may settle a difference. */
export function talliesPage(frame: PageFrame, found: TalliesView, { settle }: { settle: boolean }): Markup {
  const { words } = frame;
  return page(
    frame,
    markup`<h1>${words('tallies.title')}</h1>
<p>${words('tallies.note')}</p>
${found.parties.length === 0 ? markup`<p>${words('tallies.none')}</p>` : partiesTable(words, found)}
<h2>${words('tallies.differences')}</h2>
${found.differences.length === 0 ? markup`<p>${words('tallies.agree')}</p>` : differencesTable(frame, found.differences, settle)}`,
  );
}

function partiesTable(words: Words, { parties, differences }: TalliesView): Markup {
  const names = ['with', 'sent', 'due', 'received', 'covers'] as const;
  return markup`<table class="cards">
<caption>${words('tallies.caption')}</caption>
<thead><tr>${names.map((name) => markup`<th scope="col">${words(`tallies.column.${name}`)}</th>`)}<th scope="col">${words('column.state')}</th></tr></thead>
<tbody>${parties.map((party) => partyRow(words, party, differences.filter((one) => one.party === party.party).length))}</tbody>
</table>`;
}

function partyRow(words: Words, party: TallyPartyView, differing: number): Markup {
  const time = (at: string | null): string => (at === null ? '—' : words.minute(Date.parse(at)));
  const { lastSentState } = party;
  const sent = lastSentState === null ? '' : ` (${words(`tallies.sent.${lastSentState}`)})`;
  return markup`<tr>
<td data-name="${words('tallies.column.with')}">${party.party}</td>
<td class="time" data-name="${words('tallies.column.sent')}">${time(party.lastSentAt)}${sent}</td>
<td class="time" data-name="${words('tallies.column.due')}">${lastSentState === 'open' ? words('tallies.afterReceipt') : time(party.nextDueAt)}</td>
<td class="time" data-name="${words('tallies.column.received')}">${time(party.lastReceivedAt)}</td>
<td class="time" data-name="${words('tallies.column.covers')}">${time(party.coveredUntil)}</td>
<td data-name="${words('column.state')}">${stateOf(words, party, differing)}</td>
</tr>`;
}

function stateOf(words: Words, { missingSince, lastReceivedAt }: TallyPartyView, differing: number): Markup {
  if (differing > 0) return markup`<span class="state bad">${words('tallies.differs', { count: differing })}</span>`;
  if (missingSince !== null)
    return markup`<span class="state bad">${words('tallies.missing', { time: words.minute(Date.parse(missingSince)) })}</span>`;
  return lastReceivedAt === null
    ? markup`<span class="state plain">${words('tallies.noneYet')}</span>`
    : markup`<span class="state good">${words('tallies.agrees')}</span>`;
}

function differencesTable(frame: PageFrame, rows: readonly DifferenceView[], settle: boolean): Markup {
  const { words, formToken } = frame;
  const done = (id: number): Markup =>
    settle && formToken !== null
      ? markup`<form method="post" action="/light/tallies/${id}/settle"><input type="hidden" name="formToken" value="${formToken}"><button class="quiet">${words('tallies.settle')}<span class="unseen"> ${id}</span></button></form>`
      : markup``;
  return markup`<div class="notice bad"><p>${words('tallies.amiss')}</p></div>
<table class="cards">
<caption>${words('tallies.differencesCaption', { count: rows.length })}</caption>
<thead><tr><th scope="col">${words('tallies.column.number')}</th><th scope="col">${words('tallies.column.with')}</th><th scope="col">${words('tallies.column.message')}</th><th scope="col">${words('tallies.column.lacking')}</th><th scope="col">${words('tallies.column.since')}</th></tr></thead>
<tbody>${rows.map(
    ({ id, party, message, code, lacking, since }) => markup`<tr>
<td data-name="${words('tallies.column.number')}">${id}${done(id)}</td>
<td data-name="${words('tallies.column.with')}">${party}</td>
<td data-name="${words('tallies.column.message')}"><a href="/light/messages/${message}"><code>${message}</code></a></td>
<td data-name="${words('tallies.column.lacking')}">${code === 'CHAIN_BROKEN' ? words('tallies.chain') : words(`tallies.lacking.${lacking}`)} <span class="soft"><code>${code}</code></span></td>
<td class="time" data-name="${words('tallies.column.since')}">${words.minute(Date.parse(since))}</td>
</tr>`,
  )}</tbody>
</table>`;
}
