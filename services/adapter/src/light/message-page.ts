import type { DecisionView, DutyView, MessageRowView, MessageView } from '@tamga/api';
import { alarmMark, articleOf } from './box-page.ts';
import { labelWords } from '@tamga/core/labels';
import { actionForms, type FormContext } from './action-forms.ts';
import { bodyView } from './body-view.ts';
import type { Words } from './language.ts';
import { markup, type Markup, type Piece } from './markup.ts';
import { definitions, listed, page, stateMark, type PageFrame } from './page.ts';
import { obligationValue } from './obligation-words.ts';
import { proofsSection } from './proofs-section.ts';

/** One message: what it says, who permitted it, what happened to it and what proves that. */
export function messagePage(
  frame: PageFrame,
  shown: { message: MessageView; thread: readonly MessageRowView[]; forms: FormContext | null },
): Markup {
  const { words } = frame;
  const { message, thread, forms } = shown;
  const heading = message.title === '' ? words.named('kind', message.kind) : message.title;
  return page(
    frame,
    markup`<h1>${heading}</h1>
<p>${stateMark(words, message.state)} ${words.named('kind', message.kind)}${message.priority === 'routine' ? '' : markup`, <strong>${words.named('priority', message.priority)}</strong>`}</p>
${notices(words, message)}
${summary(words, message)}
<h2>${words('section.body')}</h2>
${message.bodyHidden === null ? bodyView(words, message.kind, message.body) : markup`<p>${words.named('hidden', message.bodyHidden)}</p>`}
<h2>${words('section.labels')}</h2>
${labelsList(words, message.labels)}
${decisionsSection(words, message.decisions)}
${dutiesSection(words, message.duties)}
${forms === null ? '' : actionForms(words, message, forms)}
${threadSection(words, message, thread)}
${recipientsSection(words, message)}
${timelineSection(words, message)}
${proofsSection(words, message)}`,
  );
}

function labelsList(words: Words, labels: MessageView['labels']): Markup {
  return definitions(
    labels === null ? [] : labelWords(labels, words.language).map(({ name, value }) => [name, value] as const),
  );
}

function notices(words: Words, message: MessageView): Piece {
  const notes: Markup[] = [];
  if (message.gap.length > 0) {
    notes.push(
      markup`<div class="notice warn" role="status"><p>${words('gap.long', { positions: message.gap.join(', '), from: message.from })}</p></div>`,
    );
  }
  if (message.rests !== null) {
    const { code, since } = message.rests;
    const told = {
      since: words.time(Date.parse(since)),
      code: words.named('code', code),
      article: articleOf(message.rests),
    };
    notes.push(markup`<div class="notice warn" role="status"><p>${words('rests.long', told)}</p></div>`);
  }
  if (message.state === 'HELD') {
    const who = listed(message.decisions.find(({ waitsFor }) => waitsFor !== null)?.waitsFor ?? words('aPerson'));
    notes.push(
      markup`<div class="notice warn" role="status"><p>${words('held', { who })}${message.code === null || message.code === 'HUMAN_DECISION' ? '' : ` ${words.named('code', message.code)}`}</p></div>`,
    );
  }
  if (message.changes.length > 0) {
    notes.push(
      markup`<div class="notice warn"><p>${words('changes.caption')}</p><ul>${message.changes.map(({ what, before, after }) => markup`<li>${words.named('change', what)}: ${[before, after].filter((each) => each !== '').join(' → ')}</li>`)}</ul></div>`,
    );
  }
  if (message.state === 'REFUSED') {
    notes.push(
      markup`<div class="notice bad" role="status"><p>${words('refused', { code: words.named('code', message.code ?? '') })}</p></div>`,
    );
  }
  if (message.proofs.idReuse.length > 0)
    notes.push(markup`<div class="notice bad" role="status"><p>${words('idReuse')}</p></div>`);
  return notes;
}

function summary(words: Words, message: MessageView): Markup {
  return definitions([
    [words('column.from'), message.from],
    [words('column.to'), message.to.join(', ')],
    [words('created'), words.time(Date.parse(message.created))],
    [
      words('column.deadline'),
      message.deadline === null
        ? null
        : markup`${words.time(Date.parse(message.deadline))}${alarmMark(words, message.alarm)}`,
    ],
    [words('expires'), words.time(Date.parse(message.expires))],
    [words('operation'), message.operation],
    [words('thread'), markup`${words.named('state', message.threadState)}, <code>${message.thread}</code>`],
    [
      words('inReplyTo'),
      message.inReplyTo === null
        ? null
        : markup`<a href="/light/messages/${message.inReplyTo}"><code>${message.inReplyTo}</code></a>`,
    ],
    [words('messageId'), markup`<code>${message.id}</code>`],
  ]);
}

function decisionsSection(words: Words, decisions: readonly DecisionView[]): Markup {
  if (decisions.length === 0) return markup``;
  return markup`<h2>${words('section.decisions')}</h2>
<table class="cards">
<caption>${words('decisions.caption')}</caption>
<thead><tr><th scope="col">${words('column.to')}</th><th scope="col">${words('column.decision')}</th><th scope="col">${words('column.basis')}</th><th scope="col">${words('column.obligations')}</th></tr></thead>
<tbody>${decisions.map((decision) => decisionRow(words, decision))}</tbody>
</table>`;
}

function decisionRow(words: Words, decision: DecisionView): Markup {
  const basis =
    decision.agreement === null
      ? words('noBasis')
      : words('basis', { agreement: decision.agreement, article: decision.article ?? '—' });
  const obligations = decision.obligations.map(
    (each) =>
      markup`<li>${words.named('obligation', each.type)}: ${obligationValue(words, each)} <span class="soft">(${each.agreement}, ${each.article})</span></li>`,
  );
  return markup`<tr>
<td data-name="${words('column.to')}">${decision.recipient}</td>
<td data-name="${words('column.decision')}">${words.named('decision', decision.decision)}${decision.code === null ? '' : markup`: ${words.named('code', decision.code)}`}${decision.waitsFor === null ? '' : markup` (${listed(decision.waitsFor)})`}</td>
<td data-name="${words('column.basis')}">${basis}${decision.background ? markup` <span class="soft">(${words('background')})</span>` : ''}</td>
<td${obligations.length === 0 ? '' : markup` data-name="${words('column.obligations')}"`}>${obligations.length === 0 ? '' : markup`<ul>${obligations}</ul>`}</td>
</tr>`;
}

function recipientsSection(words: Words, message: MessageView): Markup {
  if (message.recipients.length === 0) return markup``;
  return markup`<h2>${words('section.recipients')}</h2>
<table>
<caption>${words('recipients.caption')}</caption>
<thead><tr><th scope="col">${words('column.to')}</th><th scope="col">${words('column.state')}</th></tr></thead>
<tbody>${message.recipients.map(
    ({ authority, state, code }) =>
      markup`<tr><td>${authority}</td><td>${stateMark(words, state)}${code === null ? '' : markup` ${words.named('code', code)}`}</td></tr>`,
  )}</tbody>
</table>`;
}

function timelineSection(words: Words, message: MessageView): Markup {
  return markup`<h2>${words('section.timeline')}</h2>
<table class="cards">
<caption>${words('timeline.caption')}</caption>
<thead><tr><th scope="col">${words('column.time')}</th><th scope="col">${words('column.event')}</th><th scope="col">${words('column.who')}</th></tr></thead>
<tbody>${message.timeline.map(
    ({ at, event, who, detail }) =>
      markup`<tr><td class="time" data-name="${words('column.time')}">${words.time(Date.parse(at))}</td><td data-name="${words('column.event')}">${words.named('event', event)}${timelineDetail(words, event, detail)}</td><td${who === null ? '' : markup` data-name="${words('column.who')}"`}>${who}</td></tr>`,
  )}</tbody>
</table>`;
}

function timelineDetail(words: Words, event: string, detail: string | null): Piece {
  if (detail === null) return '';
  if (event === 'receipt') return markup`: ${words.named('outcome', detail)}`;
  if (event === 'passed-on' || event === 'passes-on')
    return markup`: <a href="/light/messages/${detail}"><code>${detail}</code></a>`;
  if (detail === 'HUMAN_DECISION') return '';
  return markup` <span class="soft">${words.named('code', detail)}</span>`;
}

/** The other messages of the thread, so that question and answer are found from each other. */
function threadSection(words: Words, message: MessageView, thread: readonly MessageRowView[]): Markup {
  if (thread.length < 2) return markup``;
  return markup`<h2>${words('section.thread')}</h2>
<table class="cards">
<caption>${words('thread.caption')}</caption>
<thead><tr><th scope="col">${words('column.time')}</th><th scope="col">${words('column.from')}</th><th scope="col">${words('column.kind')}</th><th scope="col">${words('column.state')}</th></tr></thead>
<tbody>${thread.map((row) => {
    const kind = words.named('kind', row.kind);
    const link =
      row.id === message.id
        ? markup`${kind} <span class="soft">(${words('thread.this')})</span>`
        : markup`<a href="/light/messages/${row.id}">${kind}</a>`;
    return markup`<tr><td class="time" data-name="${words('column.time')}">${words.minute(Date.parse(row.receivedAt))}</td><td data-name="${words('column.from')}">${row.from}</td><td data-name="${words('column.kind')}">${link}</td><td data-name="${words('column.state')}">${stateMark(words, row.state)}</td></tr>`;
  })}</tbody>
</table>`;
}

/** What is owed on either side, with the clock of each as both ends see it. */
function dutiesSection(words: Words, duties: readonly DutyView[]): Markup {
  if (duties.length === 0) return markup``;
  return markup`<h2>${words('section.duties')}</h2>
<table class="cards">
<caption>${words('duties.caption')}</caption>
<thead><tr><th scope="col">${words('column.duty')}</th><th scope="col">${words('column.owedBy')}</th><th scope="col">${words('column.due')}</th><th scope="col">${words('column.state')}</th></tr></thead>
<tbody>${duties.map(
    (duty) =>
      markup`<tr><td data-name="${words('column.duty')}">${words.named('obligation', duty.type)}: ${obligationValue(words, duty)} <span class="soft">(${duty.agreement}, ${duty.article})</span></td><td data-name="${words('column.owedBy')}">${words(`duty.${duty.owedBy}`)}${duty.owedBy === 'asking' ? '' : markup` <span class="soft">${duty.recipient}</span>`}</td><td${duty.dueLocal === null ? '' : markup` data-name="${words('column.due')}"`}>${duty.dueLocal === null ? '' : markup`${duty.dueLocal.asking}${duty.dueLocal.asking === duty.dueLocal.answering ? '' : markup`<br>${duty.dueLocal.answering}`}`}</td><td data-name="${words('column.state')}">${words.named('shows', duty.shows)}</td></tr>`,
  )}</tbody>
</table>`;
}
