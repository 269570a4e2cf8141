import { Hono } from 'hono';

/** What is served beside the lifecycle's own pages. Tiles will stand beside the checkpoint. */
export function auditApi(log: { newestNote(): Uint8Array | undefined }): Hono {
  const api = new Hono();
  api.get('/log/checkpoint', (context) => {
    const note = log.newestNote();
    if (note === undefined)
      return problem({ status: 404, code: 'NO_CHECKPOINT', title: 'The log has not signed a checkpoint yet' });
    // C2SP tlog-tiles, "Checkpoints": the type, and no caching beyond a few seconds.
    return context.body(Uint8Array.from(note), 200, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });
  api.notFound(() => problem({ status: 404, code: 'NOT_FOUND', title: 'There is no such page' }));
  return api;
}

/** RFC 9457. */
function problem(what: { status: number; code: string; title: string }): Response {
  return Response.json(what, { status: what.status, headers: { 'content-type': 'application/problem+json' } });
}
