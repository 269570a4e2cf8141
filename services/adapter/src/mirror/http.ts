import { createHash } from 'node:crypto';
import { parseTilePath } from '@tamga/core/ledger/tiles';
import type { Logger } from '@tamga/platform/logging';
import { Hono } from 'hono';
import { closePublicPages, publicProblem } from '../api/public-page.ts';
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
  logger: Logger;
}): Hono {
  const { mirror, rosters, origin, logger } = options;
  const api = new Hono();
  let inFlight = 0;
  const isOurs = (asked: string): boolean => {
    const known = origin();
    return known !== undefined && asked === createHash('sha256').update(known).digest('hex');
  };
  api.get(`${mirrorPrefix}/:origin/checkpoint`, (context) => {
    const note = isOurs(context.req.param('origin')) ? mirror.checkpoint?.note : undefined;
    if (note === undefined)
      return publicProblem({
        status: 404,
        code: 'NO_CHECKPOINT',
        title: 'The mirror has copied no checkpoint of such a log',
      });
    // C2SP tlog-tiles, "Checkpoints": the type, and no caching beyond a few seconds.
    return context.body(Uint8Array.from(note), 200, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });
  api.get(`${mirrorPrefix}/:origin/rosters`, async (context) => {
    const text = isOurs(context.req.param('origin')) ? await rosters.read() : undefined;
    if (text === undefined)
      return publicProblem({ status: 404, code: 'NO_ROSTERS', title: 'The mirror has not been told of rosters yet' });
    return context.body(text, 200, { 'content-type': 'application/json', 'cache-control': 'no-cache' });
  });
  api.get(`${mirrorPrefix}/:origin/tile/*`, async (context) => {
    const asked = context.req.param('origin');
    if (!isOurs(asked)) return publicProblem({ status: 404, code: 'NO_TILE', title: 'The mirror has no such log' });
    const { pathname } = new URL(context.req.url);
    const parsed = parseTilePath(pathname.slice(`${mirrorPrefix}/${asked}/`.length));
    if (!parsed.ok)
      return publicProblem({ status: 400, code: parsed.code, title: 'There is no tile with such a path' });
    if (inFlight >= inFlightMax)
      return publicProblem({ status: 503, code: 'BUSY', title: 'Too many tiles are asked for: ask again in a moment' });
    inFlight += 1;
    try {
      const found = await mirror.look(parsed.tile);
      if (found.ok) return context.body(Uint8Array.from(found.bytes), 200, tileHeaders);
      return found.code === 'NO_TILE'
        ? publicProblem({ status: 404, code: found.code, title: 'The mirrored tree has no such tile' })
        : publicProblem({
            status: 503,
            code: found.code,
            title: 'The tile is damaged here and will be fetched again: ask the log or another mirror',
          });
    } finally {
      inFlight -= 1;
    }
  });
  const allow = 'GET, HEAD';
  closePublicPages(api, {
    logger,
    paths: ['checkpoint', 'rosters', 'tile/*'].map((page) => ({ path: `${mirrorPrefix}/:origin/${page}`, allow })),
  });
  return api;
}
