import { isMessageId } from '@tamga/core/identifiers';
import { leafOfEntry, type LedgerHash } from '@tamga/core/ledger';
import { parseTilePath, prefixOfTile, tileWidth, type Tile, type TileSource } from '@tamga/core/ledger/tiles';
import type { LedgerCopy } from '@tamga/platform/ledger-copy';
import { Hono } from 'hono';
import { BusError } from '@tamga/platform/bus';
import type { ServedRosters } from './served-rosters.ts';

/** The log as it is served (C2SP tlog-tiles). */
export interface ServedLog {
  newestNote(): Uint8Array | undefined;
  readonly tiles: TileSource;
  readonly copy: Pick<LedgerCopy, 'ofMessage' | 'entries'>;
  readonly rosters: ServedRosters;
  readonly hash: LedgerHash;
}

/** A tile never changes: whoever has it need not ask again. */
const tileHeaders = {
  'content-type': 'application/octet-stream',
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
};
const prefix = '/log/';

/** What is served beside the lifecycle's own pages: the log as static files, and where an admission stands in it. */
export function auditApi(log: ServedLog): Hono {
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
  api.get('/log/tile/*', async (context) => {
    const parsed = parseTilePath(new URL(context.req.url).pathname.slice(prefix.length));
    if (!parsed.ok) return problem({ status: 400, code: parsed.code, title: 'There is no tile with such a path' });
    const bytes = await tileOrPrefix(log.tiles, parsed.tile);
    if (bytes === undefined) return problem({ status: 404, code: 'NO_TILE', title: 'The log has no such tile yet' });
    return context.body(Uint8Array.from(bytes), 200, tileHeaders);
  });
  api.get('/log/rosters', async (context) => {
    const text = await log.rosters.read().catch((error: unknown) => {
      if (error instanceof BusError) return undefined;
      throw error;
    });
    if (text === undefined)
      return problem({ status: 503, code: 'REGISTER_UNREACHABLE', title: 'The register cannot be read for now' });
    return context.body(text, 200, { 'content-type': 'application/json', 'cache-control': 'no-cache' });
  });
  api.get('/log/admission/:id', (context) => {
    const id = context.req.param('id');
    if (!isMessageId(id)) return problem({ status: 400, code: 'ID_MALFORMED', title: 'That is no message id' });
    const [place] = log.copy.ofMessage({ id, kind: 'admission' });
    if (place === undefined)
      return problem({ status: 404, code: 'NO_ADMISSION', title: 'The log has no admission of this message' });
    // Whoever has the id was told as much by the stamp: nothing of record, party or recipient is said here.
    const { sequence } = place;
    const [entry] = log.copy.entries({ from: sequence, to: sequence });
    const leaf = entry && leafOfEntry(log.hash, entry.bytes);
    if (leaf?.ok !== true) throw new TypeError(`the copy has no entry ${sequence}`);
    const body = { id, index: sequence - 1, leaf: Buffer.from(leaf.leaf.data).toString('base64') };
    return context.json(body, 200, { 'cache-control': 'no-store' });
  });
  api.notFound(() => problem({ status: 404, code: 'NOT_FOUND', title: 'There is no such page' }));
  return api;
}

/** A partial tile that was removed is the beginning of the full one. */
async function tileOrPrefix(tiles: TileSource, tile: Tile): Promise<Uint8Array | undefined> {
  const exact = await tiles.read(tile);
  if (exact !== undefined || tile.width === tileWidth) return exact;
  const full = await tiles.read({ ...tile, width: tileWidth });
  return full === undefined ? undefined : prefixOfTile(full, tile);
}

/** RFC 9457. Never kept: a tile that is not there now comes later. */
function problem(what: { status: number; code: string; title: string }): Response {
  return Response.json(what, {
    status: what.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}
