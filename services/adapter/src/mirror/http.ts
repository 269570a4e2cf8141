import { createHash } from 'node:crypto';
import { parseTilePath } from '@tamga/core/ledger/tiles';
import { Hono } from 'hono';
import type { MirroredRosters } from './mirrored-rosters.ts';
import type { LogMirror } from './mirror.ts';

/** The mirror's monitoring prefix (C2SP tlog-mirror); the log stands below it under the SHA-256 of its origin. */
export const mirrorPrefix = '/mirror';

/** Tiles that are read and verified at once; anybody may ask. */
const inFlightMax = 16;

/** A tile never changes: whoever has it need not ask again. */
const tileHeaders = {
  'content-type': 'application/octet-stream',
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
};

/** The copy of the log as static files below the prefix, at paths and with headers of C2SP tlog-tiles. Nobody is authenticated. */
export function mirrorApi(options: {
  mirror: Pick<LogMirror, 'checkpoint' | 'look'>;
  rosters: MirroredRosters;
  origin: () => string | undefined;
}): Hono {
  const { mirror, rosters, origin } = options;
  const api = new Hono();
  let inFlight = 0;
  const isOurs = (asked: string): boolean => {
    const known = origin();
    return known !== undefined && asked === createHash('sha256').update(known).digest('hex');
  };
  api.get(`${mirrorPrefix}/:origin/checkpoint`, (context) => {
    const note = isOurs(context.req.param('origin')) ? mirror.checkpoint?.note : undefined;
    if (note === undefined) return problem(404, 'NO_CHECKPOINT', 'The mirror has copied no checkpoint of such a log');
    // C2SP tlog-tiles, "Checkpoints": the type, and no caching beyond a few seconds.
    return context.body(Uint8Array.from(note), 200, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });
  api.get(`${mirrorPrefix}/:origin/rosters`, async (context) => {
    const text = isOurs(context.req.param('origin')) ? await rosters.read() : undefined;
    if (text === undefined) return problem(404, 'NO_ROSTERS', 'The mirror has not been told of rosters yet');
    return context.body(text, 200, { 'content-type': 'application/json', 'cache-control': 'no-cache' });
  });
  api.get(`${mirrorPrefix}/:origin/tile/*`, async (context) => {
    const asked = context.req.param('origin');
    if (!isOurs(asked)) return problem(404, 'NO_TILE', 'The mirror has no such log');
    const { pathname } = new URL(context.req.url);
    const parsed = parseTilePath(pathname.slice(`${mirrorPrefix}/${asked}/`.length));
    if (!parsed.ok) return problem(400, parsed.code, 'There is no tile with such a path');
    if (inFlight >= inFlightMax) return problem(503, 'BUSY', 'Too many tiles are asked for: ask again in a moment');
    inFlight += 1;
    try {
      const found = await mirror.look(parsed.tile);
      if (found.ok) return context.body(Uint8Array.from(found.bytes), 200, tileHeaders);
      return found.code === 'NO_TILE'
        ? problem(404, found.code, 'The mirrored tree has no such tile')
        : problem(503, found.code, 'The tile is damaged here and will be fetched again: ask the log or another mirror');
    } finally {
      inFlight -= 1;
    }
  });
  api.notFound(() => problem(404, 'NOT_FOUND', 'There is no such page'));
  return api;
}

/** RFC 9457. Never kept: a tile that is not there now may come later. */
function problem(status: number, code: string, title: string): Response {
  return Response.json(
    { status, code, title },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  );
}
