import type { Officer } from '../api/officer.ts';
import { languages, type Language, type Words } from './language.ts';
import { markup, type Markup, type Piece } from './markup.ts';

/** Pages that every page leads to. */
type PageName = 'inbox' | 'outbox' | 'consents' | 'keys' | 'tallies';

/** What frames every page. */
export interface PageFrame {
  words: Words;
  party: string;
  /** Null before signing in. */
  officer: Officer | null;
  /** For the form that signs out; null before signing in. */
  formToken: string | null;
  /** Path and query of this page: the language links come back to it. */
  path: string;
  title: string;
  here: PageName | 'none';
  /** False while there is no connection to the centre. */
  centreReachable: boolean;
  nowMs: number;
  /** Where this page leads on to by itself. */
  onward?: string;
}

const languageNames: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский' };

/** A whole document. */
export function page(frame: PageFrame, content: Piece): Markup {
  const { words, party, officer, title } = frame;
  return markup`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
${
  frame.onward === undefined
    ? ''
    : markup`<meta http-equiv="refresh" content="0; url=${frame.onward}">
`
}<title>${title} · Tamga ${party}</title>
<link rel="stylesheet" href="/light/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#content">${words('skip')}</a>
<header class="top">
<span class="name">Tamga</span>
<span class="who">${officer === null ? party : officer.authority}</span>
<nav aria-label="${words('navigation')}">${officer === null ? '' : boxLinks(frame)}${languageLinks(frame)}</nav>
</header>
<main id="content">
${frame.centreReachable ? '' : markup`<div class="notice warn" role="status"><p>${words('centre.unreachable')}</p></div>`}
${content}
</main>
<footer>
<p class="paper-only">${words('printed', { time: words.time(frame.nowMs), who: officer === null ? party : `${officer.authority}, ${officer.name}` })}</p>
${officer === null || frame.formToken === null ? '' : signOut(frame, frame.formToken)}
</footer>
</body>
</html>
`;
}

function boxLinks({ words, here }: PageFrame): Markup {
  const link = (name: PageName, title: string) =>
    here === name
      ? markup`<a href="/light/${name}" aria-current="page">${title}</a> `
      : markup`<a href="/light/${name}">${title}</a> `;
  const boxes = (['inbox', 'outbox', 'consents'] as const).map((box) => link(box, words(`${box}.title`)));
  return markup`${boxes}${link('tallies', words('tallies.title'))}${link('keys', words('keys.nav'))}`;
}

function languageLinks({ words, path }: PageFrame): Markup {
  const others = languages.filter((language) => language !== words.language);
  return markup`${others.map(
    (language) =>
      markup`<a href="/light/language?to=${language}&amp;back=${encodeURIComponent(path)}" lang="${language}" hreflang="${language}">${languageNames[language]}</a>`,
  )}`;
}

function signOut({ words, officer }: PageFrame, formToken: string): Markup {
  return markup`<form method="post" action="/light/leave" class="row">
<span>${words('signedIn', { who: officer?.name ?? '', roles: (officer?.roles ?? []).map((role) => words.named('role', role)).join(', ') })}</span>
<input type="hidden" name="formToken" value="${formToken}">
<button class="quiet">${words('leave')}</button>
</form>`;
}

/** Authorities as a rule joins them, `kz/ncp,uz/ncp`, for reading. */
export function listed(authorities: string): string {
  return authorities.replaceAll(/,\s*/gu, ', ');
}

/** A list of names and values; what has no value is left out. */
export function definitions(rows: readonly (readonly [Piece, Piece])[]): Markup {
  const shown = rows.filter(([, value]) => value !== null && value !== undefined && value !== '');
  if (shown.length === 0) return markup``;
  return markup`<dl>${shown.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

const goodStates = new Set(['ADMITTED', 'DELIVERED', 'OPENED', 'ACCEPTED', 'ANSWERED', 'CLOSED', 'FEEDBACK']);
const badStates = new Set(['REFUSED', 'CANNOT_OPEN', 'EXPIRED', 'RECALLED', 'WITHDRAWN', 'OVERDUE', 'ERASED']);
const warnStates = new Set(['HELD', 'CLARIFICATION', 'CORRECTED', 'AWAITING_JUDICIAL_AUTHORISATION']);

/** A state as a word with a colour; the word alone says it, for paper and for who sees no colour. */
export function stateMark(words: Words, state: string): Markup {
  const tone = goodStates.has(state) ? 'good' : badStates.has(state) ? 'bad' : warnStates.has(state) ? 'warn' : 'plain';
  return markup`<span class="state ${tone}">${words.named('state', state)}</span>`;
}
