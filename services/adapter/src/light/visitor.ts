import type { Officer } from '../api/officer.ts';
import type { CookieNames } from './cookies.ts';
import { readCookie } from './cookies.ts';
import { formTokenOf } from './form-token.ts';
import { chooseLanguage, wordsOf, type Words } from './language.ts';
import type { PageFrame } from './page.ts';
import type { LightSessions } from './sessions.ts';

/** Who looks at a page, and how: found out anew for every request. */
export interface Visitor {
  request: Request;
  words: Words;
  officer: Officer | null;
  /** The session's secret; null before signing in. */
  secret: string | null;
}

export function readVisitor(request: Request, means: { cookies: CookieNames; sessions: LightSessions }): Visitor {
  const secret = readCookie(request, means.cookies.session);
  const officer = secret === undefined ? undefined : means.sessions.find(secret);
  const language = chooseLanguage({
    remembered: readCookie(request, means.cookies.language),
    acceptLanguage: request.headers.get('accept-language') ?? undefined,
  });
  return {
    request,
    words: wordsOf(language),
    officer: officer ?? null,
    secret: officer === undefined ? null : (secret ?? null),
  };
}

/** What frames a page for this visitor. */
export function frameFor(
  visitor: Visitor,
  options: { party: string; title: string; here?: 'inbox' | 'outbox'; centreReachable: boolean; nowMs: number },
): PageFrame {
  const url = new URL(visitor.request.url);
  return {
    words: visitor.words,
    officer: visitor.officer,
    formToken: visitor.secret === null ? null : formTokenOf(visitor.secret),
    // A form that was refused was posted: the way back is the page that it stood on.
    path: visitor.request.method === 'POST' ? pageOfForm(url.pathname) : url.pathname,
    party: options.party,
    title: options.title,
    here: options.here ?? 'none',
    centreReachable: options.centreReachable,
    nowMs: options.nowMs,
  };
}

function pageOfForm(path: string): string {
  return path.startsWith('/light/tallies/') ? '/light/tallies' : path.replace(/\/[a-z-]+$/u, '');
}

/** A path within the light view, or its start: where a link may lead after signing in or changing the language. */
export function localPath(given: string | undefined): string {
  return given !== undefined && /^\/light(?:\/[A-Za-z0-9/-]*)?$/u.test(given) ? given : '/light/inbox';
}
