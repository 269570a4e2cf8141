import { mkdir, mkdtemp, open, readlink, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Tile } from '@tamga/core/ledger/tiles';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tileDirectory } from './tile-directory.ts';

let root: string;
let path: string;
/** Paths in the order in which they were brought to the disk. */
let synced: string[];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tamga-tiles-'));
  path = join(root, 'tiles');
  synced = [];
  const handles = await fileHandles();
  const sync: unknown = Reflect.get(handles, 'sync');
  vi.spyOn(handles, 'sync').mockImplementation(async function record(this: FileHandle) {
    synced.push(await readlink(`/proc/self/fd/${this.fd}`));
    await Reflect.apply(sync as () => Promise<void>, this, []);
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

const tile = (index: bigint): { tile: Tile; bytes: Uint8Array } => ({
  tile: { level: 0, index, width: 256 },
  bytes: new Uint8Array(8_192).fill(Number(index)),
});

/** Every directory in which a name must stand for the tile to be found. */
const above = () => [join(path, 'tile/0'), join(path, 'tile'), path, dirname(path)];

test.skipIf(process.platform !== 'linux')(
  'a tile is on the disk with the name of every directory above it, whoever made that',
  async () => {
    // A process was killed when it had made them, and before it brought their names to the disk.
    await mkdir(join(path, 'tile/0'), { recursive: true });
    await tileDirectory(path).write([tile(0n)]);
    expect(synced).toEqual(expect.arrayContaining(above()));
  },
);

test.skipIf(process.platform !== 'linux')('once they are, only what got a new name is synced', async () => {
  const directory = tileDirectory(path);
  await directory.write([tile(0n)]);
  expect(synced).toEqual(expect.arrayContaining(above()));
  synced = [];
  await directory.write([tile(1n)]);
  expect(synced.filter((one) => !one.includes('unfinished'))).toEqual([join(path, 'tile/0')]);
});

test('a write that failed makes nothing count as durable', async () => {
  const directory = tileDirectory(path);
  vi.spyOn(await fileHandles(), 'sync').mockRejectedValueOnce(Object.assign(new Error('EIO'), { code: 'EIO' }));
  await expect(directory.write([tile(0n)])).rejects.toMatchObject({ code: 'DISK_FAULT' });
  await directory.write([tile(0n)]);
  expect(await directory.read(tile(0n).tile)).toEqual(Buffer.from(tile(0n).bytes));
});

/** What all file handles inherit. */
async function fileHandles(): Promise<FileHandle> {
  await using any = await open(root, 'r');
  return Object.getPrototypeOf(any) as FileHandle;
}
