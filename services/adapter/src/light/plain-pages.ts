import type { Refusal } from '../refusal.ts';
import { markup, type Markup } from './markup.ts';
import { listed, page, type PageFrame } from './page.ts';

/** For who is not signed in. */
export function signInPage(frame: PageFrame): Markup {
  const { words } = frame;
  return page(
    frame,
    markup`<h1>${words('signIn.title')}</h1><p>${words('signIn.how')}</p><p><code>tamga --as ${frame.party}/AUTHORITY light</code></p>`,
  );
}

/**
 * After a ticket was taken. It leads on from a page of our own instead of by a redirect: a SameSite=Strict cookie is not
 * sent along a redirect that began on another site.
 */
export function enteredPage(frame: PageFrame, next: string): Markup {
  const { words } = frame;
  return page(
    { ...frame, onward: next },
    markup`<h1>${words('signIn.done')}</h1><p><a href="${next}">${words('signIn.onward')}</a></p>`,
  );
}

/** What was refused and why, with the way back. */
export function refusalPage(frame: PageFrame, refusal: Refusal, back: string): Markup {
  const { words } = frame;
  const basis =
    refusal.agreement === null || refusal.agreement === undefined
      ? ''
      : words('basis', { agreement: refusal.agreement, article: refusal.article ?? '—' });
  return page(
    frame,
    markup`<h1>${frame.title}</h1>
<div class="notice bad" role="alert">
<p><strong>${words.named('code', refusal.code)}</strong></p>
<p><span class="soft">${words('refusal.detail')}</span> <span lang="en">${refusal.detail}</span></p>
${basis === '' ? '' : markup`<p>${basis}</p>`}
${refusal.waitsFor === null || refusal.waitsFor === undefined ? '' : markup`<p>${words('held', { who: listed(refusal.waitsFor) })}</p>`}
${refusal.split === null || refusal.split === undefined || refusal.split.now.length === 0 ? '' : markup`<p>${words('split', { now: refusal.split.now.join(', ') })}</p>`}
${(refusal.problems ?? []).map(({ path, expected }) => markup`<p><code>${path}</code>: <span lang="en">${expected}</span></p>`)}
</div>
<p><a href="${back}">${words('back')}</a></p>`,
  );
}
