import type { MessageRowView } from '@tamga/api';
import type { Words } from './language.ts';
import { markup, type Markup, type Piece } from './markup.ts';
import { page, stateMark, type PageFrame } from './page.ts';

/** Inbox or outbox as a table; on a phone each row becomes a card. */
export function boxPage(frame: PageFrame, box: 'inbox' | 'outbox', rows: readonly MessageRowView[]): Markup {
  const { words } = frame;
  const head = markup`<h1>${words(`${box}.title`)}</h1>`;
  if (rows.length === 0) return page(frame, markup`${head}<p>${words(`${box}.empty`)}</p>`);
  const hasDeadlines = rows.some(({ deadline }) => deadline !== null);
  return page(
    frame,
    markup`${head}
<table class="cards">
<caption>${words(`${box}.caption`, { count: rows.length })}</caption>
<thead><tr>
<th scope="col">${words('column.time')}</th><th scope="col">${words(box === 'inbox' ? 'column.from' : 'column.to')}</th><th scope="col">${words('column.kind')}</th>
<th scope="col" class="subject">${words('column.title')}</th><th scope="col">${words('column.state')}</th>${hasDeadlines ? markup`<th scope="col">${words('column.deadline')}</th>` : ''}
</tr></thead>
<tbody>${rows.map((row) => boxRow(words, box, row, hasDeadlines))}</tbody>
</table>`,
  );
}

function boxRow(words: Words, box: 'inbox' | 'outbox', row: MessageRowView, hasDeadlines: boolean): Markup {
  const other = box === 'inbox' ? row.from : row.to.join(', ');
  const title = row.title === '' ? words('untitled') : row.title;
  return markup`<tr>
<td class="time" data-name="${words('column.time')}">${words.minute(Date.parse(row.receivedAt))}</td>
<td data-name="${words(box === 'inbox' ? 'column.from' : 'column.to')}">${other}</td>
<td data-name="${words('column.kind')}">${words.named('kind', row.kind)}${row.priority === 'routine' ? '' : markup` <strong>${words.named('priority', row.priority)}</strong>`}</td>
<td data-name="${words('column.title')}"><a href="/light/messages/${row.id}">${title}</a>${row.gap.length === 0 ? '' : markup` <span class="state warn">${words('gap.short')}</span>`}${row.rests === null ? '' : markup` <span class="state warn">${words('rests.short')} ${articleOf(row.rests)}</span>`}</td>
<td data-name="${words('column.state')}">${stateMark(words, row.state)}</td>
${hasDeadlines ? deadlineCell(words, row) : ''}
</tr>`;
}

/** `caricc-2006@1 9(1)(a)` */
export function articleOf({ agreement, article }: { agreement: string | null; article: string | null }): string {
  return [agreement, article].filter((part) => part !== null).join(' ');
}

function deadlineCell(words: Words, { deadline, alarm }: MessageRowView): Markup {
  if (deadline === null) return markup`<td></td>`;
  return markup`<td class="time" data-name="${words('column.deadline')}">${words.minute(Date.parse(deadline))}${alarmMark(words, alarm)}</td>`;
}

/** A mark in words: colour alone tells nothing to who does not see it. */
export function alarmMark(words: Words, alarm: MessageRowView['alarm']): Piece {
  if (alarm === null) return '';
  return markup` <span class="state ${alarm === 'passed' ? 'bad' : 'warn'}">${words(`alarm.${alarm}`)}</span>`;
}
