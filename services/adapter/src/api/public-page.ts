import type { Hono } from 'hono';
import type { Logger } from '@tamga/platform/logging';

/** What is wrong with a request for a page that anybody may ask for. */
export interface PublicProblem {
  readonly status: 400 | 403 | 404 | 405 | 413 | 422 | 500 | 503;
  /** Upper case, stable. */
  readonly code: string;
  /** One sentence, the same for every request that meets it. */
  readonly title: string;
}

/** When it is worth asking again, seconds. */
const againSeconds = '5';

/** RFC 9457, with our code. Never kept by a cache: what is not there now may come later. */
export function publicProblem(problem: PublicProblem, headers: Readonly<Record<string, string>> = {}): Response {
  const { status } = problem;
  return Response.json(problem, {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(status === 503 && { 'retry-after': againSeconds }),
      ...headers,
    },
  });
}

/**
 * The last word of pages that anybody may ask for, called when all their routes are there: another method on one of `paths` is
 * told which is allowed (RFC 9110 §15.5.6), another path that it is none, and a fault of ours is in the log and nowhere else.
 */
export function closePublicPages(
  pages: Hono,
  { logger, paths }: { logger: Logger; paths: readonly { readonly path: string; readonly allow: string }[] },
): void {
  for (const { path, allow } of paths)
    pages.all(path, () =>
      publicProblem({ status: 405, code: 'METHOD_NOT_ALLOWED', title: 'This page has no such method' }, { allow }),
    );
  pages.notFound(() => publicProblem({ status: 404, code: 'NOT_FOUND', title: 'There is no such page' }));
  pages.onError((error) => {
    logger.error({ event: 'request-failed', err: error }, 'A request failed');
    return publicProblem({ status: 500, code: 'FAULT', title: 'The adapter could not do this; its log says why' });
  });
}
