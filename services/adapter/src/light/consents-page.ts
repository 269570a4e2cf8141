import type { ConsentView } from '@tamga/api';
import type { Words } from './language.ts';
import { markup, type Markup } from './markup.ts';
import { page, type PageFrame } from './page.ts';

/** Consents of the register that the own party gave or may act on: who consents to what, for whom, and whether it counts now. */
export function consentsPage(frame: PageFrame, consents: readonly ConsentView[]): Markup {
  const { words, party } = frame;
  const given = consents.filter((one) => one.party === party);
  const received = consents.filter((one) => one.party !== party);
  return page(
    frame,
    markup`<h1>${words('consents.title')}</h1>
<p>${words('consents.note')}</p>
${section(frame, 'received', received)}
${section(frame, 'given', given)}`,
  );
}

function section({ words, nowMs }: PageFrame, which: 'given' | 'received', rows: readonly ConsentView[]): Markup {
  const head = markup`<h2>${words(`consents.${which}`)}</h2>`;
  if (rows.length === 0) return markup`${head}<p>${words('consents.none')}</p>`;
  return markup`${head}
<table class="cards">
<caption>${words('consents.caption', { count: rows.length })}</caption>
<thead><tr><th scope="col">${words('column.from')}</th><th scope="col">${words('column.holder')}</th><th scope="col">${words('column.use')}</th><th scope="col">${words('column.to')}</th><th scope="col">${words('column.about')}</th><th scope="col">${words('column.until')}</th><th scope="col">${words('column.state')}</th></tr></thead>
<tbody>${rows.map((row) => consentRow(words, row, nowMs))}</tbody>
</table>`;
}

function consentRow(words: Words, consent: ConsentView, nowMs: number): Markup {
  const { party, holder, acts, recipients, purposes, subjects, until } = consent;
  const uses = acts.map((act) => words.named('act', act)).join(', ');
  const limits = purposes === null ? '' : ` (${purposes.map((one) => words.named('purpose', one)).join(', ')})`;
  return markup`<tr>
<td data-name="${words('column.from')}">${party}</td>
<td data-name="${words('column.holder')}">${holder}</td>
<td data-name="${words('column.use')}">${uses}${limits}</td>
<td data-name="${words('column.to')}">${recipients === null ? words('consents.anybody') : recipients.join(', ')}</td>
<td data-name="${words('column.about')}">${subjects.map((id) => markup`<a href="/light/messages/${id}"><code>${id.slice(0, 8)}…</code></a> `)}</td>
<td class="time" data-name="${words('column.until')}">${words.minute(Date.parse(until))}</td>
<td data-name="${words('column.state')}">${stateOf(words, consent, nowMs)}</td>
</tr>`;
}

function stateOf(words: Words, { act, from, until, next }: ConsentView, nowMs: number): Markup {
  const timed = nowMs >= Date.parse(until) ? 'over' : nowMs < Date.parse(from) ? 'notYet' : 'inForce';
  const state = act === 'withdraw' ? 'withdrawn' : timed;
  const tone = state === 'inForce' ? 'good' : state === 'withdrawn' ? 'bad' : 'warn';
  return markup`<span class="state ${tone}">${words(`consents.${state}`)}</span>${next === null ? '' : markup` <span class="soft">${words('consents.next')}</span>`}`;
}
