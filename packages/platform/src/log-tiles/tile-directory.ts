import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { noteBytesMax } from '@tamga/core/ledger';
import {
  bundleBytesMax,
  formatTilePath,
  tileWidth,
  type Tile,
  type TileContent,
  type TileSource,
} from '@tamga/core/ledger/tiles';
import { explainDiskFault } from './tile-directory-error.ts';

/** The log as static files: `checkpoint` and `tile/…`, as any web server may serve them. */
export interface TileDirectory extends TileSource {
  readonly path: string;
  /** Writes tiles, each whole or not at all. What it resolved for is on the disk. */
  write(contents: readonly TileContent[]): Promise<void>;
  /** Removes the partial tiles that full ones have replaced (C2SP tlog-tiles, "Partial Tiles"). */
  removePartials(full: readonly Tile[]): Promise<void>;
  /** The partial tiles that are there beside the full tile, or before it. */
  partials(tile: Tile): Promise<Tile[]>;
  readCheckpoint(): Promise<Uint8Array | undefined>;
  writeCheckpoint(note: Uint8Array): Promise<void>;
  /** Removes what a crash left unfinished. Only for the one process that writes. */
  clean(): Promise<void>;
}

/** Files under way at once: libuv has four threads. */
const filesAtOnce = 8;
const directoryMode = 0o700;
const fileMode = 0o600;
/** Beside the tiles, on the same file system, so that a rename is one step; never served. */
const unfinished = 'unfinished';

/** Uses, and makes when needed, a directory of tiles. Throws TileDirectoryError on a fault of the disk. */
export function tileDirectory(path: string): TileDirectory {
  const place = (name: string): string => join(path, name);
  const durable = new Set<string>();
  const explained = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw explainDiskFault(error, path);
    }
  };
  return {
    path,
    read: (tile) => explained(() => readIfThere(place(formatTilePath(tile)), bundleBytesMax)),
    write: (contents) =>
      explained(() =>
        writeFiles(
          { path, durable },
          contents.map(({ tile, bytes }) => ({ name: formatTilePath(tile), bytes })),
        ),
      ),
    removePartials: (full) =>
      explained(async () => {
        for (const tile of full) await rm(place(`${formatTilePath(tile)}.p`), { recursive: true, force: true });
      }),
    partials: (tile) =>
      explained(async () => {
        const full = { ...tile, width: tileWidth };
        const widths = await namesIn(place(`${formatTilePath(full)}.p`));
        return widths
          .filter((name) => /^[1-9][0-9]{0,2}$/u.test(name))
          .map((name) => ({ ...full, width: Number(name) }));
      }),
    readCheckpoint: () => explained(() => readIfThere(place('checkpoint'), noteBytesMax)),
    writeCheckpoint: (note) => explained(() => writeFiles({ path, durable }, [{ name: 'checkpoint', bytes: note }])),
    clean: () => explained(() => rm(place(unfinished), { recursive: true, force: true })),
  };
}

/** Every file below a directory of tiles, by its path there; what is unfinished is left out. */
export async function* filesBelow(path: string, below = ''): AsyncIterableIterator<string> {
  const entries = await readdir(join(path, below), { withFileTypes: true }).catch(ifMissing);
  for (const entry of entries ?? []) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (name === unfinished) continue;
    if (entry.isDirectory()) yield* filesBelow(path, name);
    else yield name;
  }
}

/** A directory of files, and the directories in it that this process has brought to the disk, by name. */
interface Root {
  readonly path: string;
  readonly durable: Set<string>;
}

/**
 * Each file is written beside its place, brought to the disk and then renamed into it; at the end every directory that got
 * a name is brought to the disk too. A crash leaves old files or new ones, and perhaps some unfinished ones.
 */
async function writeFiles(root: Root, files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  if (files.length === 0) return;
  const touched = new Set<string>();
  const directories = new Set([unfinished, ...files.map(({ name }) => dirname(name))]);
  for (const directory of directories) await makeDirectory(root, directory, touched);
  await eachAtOnce(files, async ({ name, bytes }) => {
    const temporary = join(root.path, unfinished, `${process.pid}-${name.replaceAll('/', '-')}`);
    const file = await open(temporary, 'w', fileMode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(root.path, name));
    touched.add(join(root.path, dirname(name)));
  });
  await eachAtOnce([...touched], syncDirectory);
  for (const directory of directories) root.durable.add(directory);
}

/**
 * Makes a directory and those above it. The ones in which their names stand are added to `touched`, unless this process has
 * synced them before: one that is there already may have been made by a process that was killed before it did.
 */
async function makeDirectory({ path, durable }: Root, name: string, touched: Set<string>): Promise<void> {
  const directory = join(path, name);
  await mkdir(directory, { recursive: true, mode: directoryMode });
  if (durable.has(name)) return;
  for (let made = directory; made.length >= path.length; made = dirname(made)) touched.add(dirname(made));
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** Several under way at a time. After a failure nothing new is begun, and what is under way is waited for. */
async function eachAtOnce<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (const item of waiting) {
      if (failed) return;
      try {
        await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: filesAtOnce }, worker));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}

/** One byte more than any such file has, at most: what is too long is seen to be, whatever lies there. */
async function readIfThere(path: string, bytesMax: number): Promise<Uint8Array | undefined> {
  const file = await open(path, 'r').catch(ifMissing);
  if (file === undefined) return undefined;
  try {
    const bytes = Buffer.alloc(bytesMax + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      ({ bytesRead: read } = await file.read(bytes, length, bytes.length - length));
    return bytes.subarray(0, length);
  } catch (error) {
    return ifMissing(error);
  } finally {
    await file.close();
  }
}

async function namesIn(path: string): Promise<string[]> {
  return (await readdir(path).catch(ifMissing)) ?? [];
}

function ifMissing(error: unknown): undefined {
  const isMissing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');
  if (!isMissing) throw error;
}
