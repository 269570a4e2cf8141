import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ledgerStream, messageIdFromBytes } from '@tamga/core/identifiers';
import { leafHash, leafOfEntry } from '@tamga/core/ledger';
import {
  formatTilePath,
  formatTlogProof,
  inclusionFromTiles,
  parseTlogProof,
  tilesBetween,
  verifyTiles,
  verifyTlogProof,
  type TileSource,
} from '@tamga/core/ledger/tiles';
import { historyOfKeys } from '@tamga/core/ledger/witness';
import { nodePrimitives } from '@tamga/platform/crypto';
import { checkLog, tilesBeside } from '@tamga/platform/log-tiles';
import { describe, expect, test, vi } from 'vitest';
import { attested, copyFile, log, origin, servedCheckpoint, startAudit, type RunningAudit } from './audit.fixture.ts';
import { admit, entryOf, epoch, startExchange, until } from './exchange.fixture.ts';

const hash = nodePrimitives;
const at = (path: string): Request => new Request(`http://127.0.0.1${path}`);

/** Hundreds of entries, each with its own fsync, on a machine with much to do. */
const tenMinutesMs = 600_000;
vi.setConfig({ testTimeout: tenMinutesMs });

describe('audit serves the log as static files', () => {
  test('from which every entry can be read and proved', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await using audit = await startAudit(exchange);
    await admit(gateway, { from: 1, to: 300 });
    await attested(gateway, ({ checkpointSize }) => checkpointSize === 300);
    const note = new Uint8Array(await (await audit.http(at('/log/checkpoint'))).arrayBuffer());
    const head = await servedCheckpoint(audit);
    if (head === undefined) throw new Error('no checkpoint');
    const tiles = served(audit);
    expect(await verifyTiles(tiles, { hash, head })).toEqual([]);
    const proved = await inclusionFromTiles(tiles, { hash, head, index: 41n });
    if (!proved.ok) throw new Error(proved.code);
    const proof = formatTlogProof({ index: 41n, hashes: proved.proof, extra: undefined, checkpoint: note });
    const trust = { origin, logKeys: log.keys, primitives: hash };
    const leaf = leafOfEntry(hash, entryOf(42).bytes);
    const own = leaf.ok ? leaf.leaf.hash : new Uint8Array(32);
    expect(await verifyTlogProof(proof, { ...trust, leafHash: own })).toMatchObject({ ok: true, index: 41n });
    expect(await verifyTlogProof(proof, { ...trust, leafHash: leafHash(hash, own) })).toEqual({
      ok: false,
      code: 'PROOF_ROOT_MISMATCH',
    });
    expect(parseTlogProof(proof)).toMatchObject({ ok: true, proof: { index: 41n } });
    const noKeys = await verifyTlogProof(proof, { ...trust, logKeys: [], leafHash: own });
    expect(noKeys).toEqual({ ok: false, code: 'CHECKPOINT_SIGNATURE_MISSING' });
  });

  test('that may be kept for ever, which the checkpoint and every refusal may not', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await using audit = await startAudit(exchange);
    await admit(gateway, { from: 1, to: 260 });
    await attested(gateway, ({ checkpointSize }) => checkpointSize === 260);
    const tile = await audit.http(at('/log/tile/0/000'));
    expect(tile.status).toBe(200);
    expect(tile.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(tile.headers.get('content-type')).toBe('application/octet-stream');
    expect((await tile.arrayBuffer()).byteLength).toBe(8192);
    // Removed, and still the beginning of the full one.
    const partial = await audit.http(at('/log/tile/entries/000.p/17'));
    expect((await partial.arrayBuffer()).byteLength).toBe(17 * 34);
    expect((await audit.http(at('/log/checkpoint'))).headers.get('cache-control')).toBe('no-cache');
    const refused: [string, number, string][] = [
      ['/log/tile/0/001', 404, 'NO_TILE'],
      ['/log/tile/0/001.p/5', 404, 'NO_TILE'],
      ['/log/tile/2/000.p/1', 404, 'NO_TILE'],
      ['/log/tile/0/0', 400, 'TILE_PATH_INDEX'],
      ['/log/tile/64/000', 400, 'TILE_PATH_LEVEL'],
      ['/log/tile/0/000.p/256', 400, 'TILE_PATH_WIDTH'],
      ['/log/tile/0/%2e%2e/%2e%2e/audit.sqlite', 404, 'NOT_FOUND'],
      ['/log/tile/0/..%2f..%2faudit.sqlite', 400, 'TILE_PATH_SHAPE'],
      ['/log/tile/unfinished/x', 400, 'TILE_PATH_LEVEL'],
      ['/log/tile', 400, 'TILE_PATH_SHAPE'],
      ['/log/audit.sqlite', 404, 'NOT_FOUND'],
    ];
    for (const [path, status, code] of refused) {
      const response = await audit.http(at(path));
      expect([path, response.status, ((await response.json()) as { code: string }).code]).toEqual([path, status, code]);
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });

  test('and says where an admission stands, and no more', async () => {
    await using exchange = await startExchange();
    await using gateway = await exchange.connect('gateway');
    await using audit = await startAudit(exchange);
    await admit(gateway, { from: 1, to: 5 });
    const id = messageIdFromBytes(new Uint8Array(16).fill(7));
    const options = { expectEmptySubject: true, expectStream: ledgerStream(epoch) };
    await gateway.publishUntilAcknowledged(`ledger.1.admission.kz.${id}`, entryOf(6).bytes, options);
    await gateway.publishUntilAcknowledged(`ledger.1.outcome.kz.${id}`, entryOf(7).bytes, options);
    await attested(gateway, ({ size }) => size === 7);
    const found = await audit.http(at(`/log/admission/${id}`));
    const leaf = leafOfEntry(hash, entryOf(6).bytes);
    expect(await found.json()).toEqual({
      id,
      index: 5,
      leaf: leaf.ok && Buffer.from(leaf.leaf.data).toString('base64'),
    });
    expect((await audit.http(at(`/log/admission/${'0'.repeat(32)}`))).status).toBe(404);
    expect((await audit.http(at('/log/admission/kz'))).status).toBe(400);
  });
});

test('two audits of one stream, one begun late and stopped in between, make the same bytes', async () => {
  await using exchange = await startExchange();
  await using gateway = await exchange.connect('gateway');
  const other = join(exchange.directory, 'other');
  const files = [copyFile(exchange), join(other, 'audit.sqlite')] as const;
  await mkdir(other);
  await using first = await startAudit(exchange);
  await admit(gateway, { from: 1, to: 150 });
  await attested(gateway, ({ checkpointSize }) => checkpointSize === 150);
  for (const to of [400, 700]) {
    // Signs nothing new but what the first one may have signed too: the same roots.
    await using second = await startAudit(exchange, { copyFile: files[1], checkpointIntervalMs: 7 });
    await admit(gateway, { from: to === 400 ? 151 : 401, to });
    await bothAt(to, [first, second]);
  }
  for (const tile of tilesBetween({ oldSize: 0n, newSize: 700n })) {
    const [one, two] = await Promise.all(files.map((file) => readFile(join(tilesBeside(file), formatTilePath(tile)))));
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  }
  const trust = { history: historyOfKeys({ origin, logKeys: log.keys }) };
  for (const file of files) {
    const checked = await checkLog({ copyFile: file, tilesDirectory: tilesBeside(file) }, { trust, primitives: hash });
    expect(checked).toEqual({ ok: true, size: 700, checkpointSize: 700, problems: [], repaired: [] });
  }
});

async function bothAt(size: number, audits: readonly RunningAudit[]): Promise<void> {
  for (const audit of audits)
    await until(async () => ((await servedCheckpoint(audit))?.size === BigInt(size) ? true : undefined));
}

function served(audit: RunningAudit): TileSource {
  return {
    read: async (tile) => {
      const response = await audit.http(at(`/log/${formatTilePath(tile)}`));
      return response.status === 200 ? new Uint8Array(await response.arrayBuffer()) : undefined;
    },
  };
}
