import { streamSSE } from 'hono/streaming';
import type { AdapterService } from '../service.ts';
import type { EventRow } from '../store/event-rows.ts';
import type { Officer } from './officer.ts';
import { problemResponse } from './problem.ts';
import { admit, type RouteMeans } from './route.ts';

const eventStreamCountMax = 256;
const heartbeatMs = 15_000;
const maxTimerMs = 2_147_483_647;

/** What stands in one server-sent event, as JSON. */
interface EventView {
  event: string;
  at: string;
  message: string | null;
  thread: string | null;
  detail: string | null;
}

/**
 * `GET /api/v1/events`: what happens here, in the order of commits. The event id is the row id that SQLite assigned at
 * commit; `Last-Event-ID` (or `?after=`) resumes without a gap. A stream ends with the token that opened it.
 */
export function addEvents(
  means: RouteMeans,
  options: { service: AdapterService; nowMs: () => number; signal: AbortSignal },
): void {
  let openCount = 0;
  means.app.get('/api/v1/events', async (c) => {
    const access = await admit(means, c.req.raw, 'list');
    if (!access.ok) return problemResponse(access.refusal);
    if (openCount >= eventStreamCountMax)
      return problemResponse({ code: 'TOO_MANY_PROOFS', detail: 'too many event streams are open' });
    const after = c.req.header('last-event-id') ?? c.req.query('after') ?? '0';
    if (!/^\d{1,15}$/u.test(after))
      return problemResponse({ code: 'MALFORMED_REQUEST', detail: 'Last-Event-ID: expected a number' });
    c.header('cache-control', 'no-store');
    return streamSSE(c, async (stream) => {
      openCount += 1;
      const ended = new AbortController();
      stream.onAbort(() => ended.abort());
      const life = AbortSignal.timeout(Math.min(maxTimerMs, Math.max(0, access.expiresMs - options.nowMs())));
      const signal = AbortSignal.any([ended.signal, life, options.signal]);
      try {
        for await (const row of follow(options.service, access.officer, Number(after), signal)) {
          if (row === undefined) await stream.write(': still here\n\n');
          else await stream.writeSSE({ id: String(row.row), event: row.event, data: JSON.stringify(eventView(row)) });
        }
      } finally {
        openCount -= 1;
      }
    });
  });
}

function eventView(row: EventRow): EventView {
  return {
    event: row.event,
    at: new Date(row.atMs).toISOString(),
    message: row.message,
    thread: row.thread,
    detail: row.detail,
  };
}

/** Events after a row, then each new one; undefined as a sign of life. Ends with the signal. */
async function* follow(
  service: AdapterService,
  officer: Officer,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<EventRow | undefined> {
  let seen = after;
  while (!signal.aborted) {
    const changed = nextChange(service, signal);
    const rows = service.eventsAfter(officer, seen);
    for (const row of rows) {
      seen = row.row;
      yield row;
    }
    if (rows.length > 0) {
      changed.forget();
      continue;
    }
    if ((await changed.happened) === 'quiet') yield undefined;
  }
}

/** Resolves at the next commit, after a quiet while, or when the signal fires. Made before the rows are read, so that nothing is missed. */
function nextChange(
  service: AdapterService,
  signal: AbortSignal,
): { happened: Promise<'changed' | 'quiet'>; forget(): void } {
  const { promise, resolve } = Promise.withResolvers<'changed' | 'quiet'>();
  const timer = setTimeout(() => resolve('quiet'), heartbeatMs);
  const onAbort = () => resolve('changed');
  const unsubscribe = service.onEvent(() => resolve('changed'));
  signal.addEventListener('abort', onAbort, { once: true });
  const forget = () => {
    clearTimeout(timer);
    unsubscribe();
    signal.removeEventListener('abort', onAbort);
  };
  return { happened: promise.finally(forget), forget };
}
