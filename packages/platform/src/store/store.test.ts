import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { isUniqueViolation } from './sqlite-error.ts';
import { measureFsyncLatency } from './fsync-latency.ts';
import { openStore, openStoreReader } from './store.ts';
import { StoreError } from './store-error.ts';

const directory = mkdtempSync(join(tmpdir(), 'tamga-store-'));
afterAll(() => rmSync(directory, { recursive: true }));

const first = {
  number: 1,
  name: 'messages',
  sql: 'CREATE TABLE message (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT',
};
const second = { number: 2, name: 'state', sql: "ALTER TABLE message ADD COLUMN state TEXT NOT NULL DEFAULT 'new'" };

let count = 0;
function freshFile(): string {
  count += 1;
  return join(directory, `store-${count}.sqlite`);
}

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof StoreError) return error.code;
    throw error;
  }
  return 'none';
}

test('keeps what a transaction wrote and forgets what a failed one did', () => {
  using store = openStore(freshFile(), [first]);
  const insert = store.prepare('INSERT INTO message (text) VALUES (?)');
  store.transaction(() => insert.run('kept'));
  expect(() =>
    store.transaction(() => {
      insert.run('lost');
      throw new Error('changed my mind');
    }),
  ).toThrow('changed my mind');
  expect(store.prepare('SELECT text FROM message').all()).toEqual([{ text: 'kept' }]);
});

test('runs in WAL with synchronous FULL and the file is its owner’s alone', () => {
  const file = freshFile();
  using store = openStore(file, [first]);
  expect(store.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  expect(store.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(`${file}-wal`).mode & 0o777).toBe(0o600);
});

test('refuses a promise and a transaction inside a transaction', () => {
  using store = openStore(freshFile(), [first]);
  expect(codeOf(() => store.transaction(() => Promise.resolve()))).toBe('ASYNC_TRANSACTION');
  expect(codeOf(() => store.transaction(() => store.transaction(() => 1)))).toBe('IN_TRANSACTION');
  expect(store.transaction(() => 'usable again')).toBe('usable again');
});

test('adds new steps to an old file and only once', () => {
  const file = freshFile();
  {
    using store = openStore(file, [first]);
    store.prepare("INSERT INTO message (text) VALUES ('old')").run();
  }
  for (let opened = 0; opened < 2; opened += 1) {
    using store = openStore(file, [first, second]);
    expect(store.prepare('SELECT state FROM message').all()).toEqual([{ state: 'new' }]);
  }
});

test('refuses a step that was changed, a newer file and steps out of order', () => {
  const file = freshFile();
  openStore(file, [first, second])[Symbol.dispose]();
  expect(codeOf(() => openStore(file, [first]))).toBe('NEWER_DATABASE');
  expect(codeOf(() => openStore(file, [{ ...first, sql: `${first.sql} ` }, second]))).toBe('MIGRATION_CHANGED');
  expect(codeOf(() => openStore(freshFile(), [second]))).toBe('MIGRATION_INVALID');
});

test('a step that fails leaves the file as it was', () => {
  const file = freshFile();
  openStore(file, [first])[Symbol.dispose]();
  expect(() => openStore(file, [first, { number: 2, name: 'broken', sql: 'CREATE TABLE a (b); CREATE TABL' }])).toThrow(
    /syntax/,
  );
  using store = openStore(file, [first]);
  expect(store.prepare("SELECT name FROM sqlite_master WHERE name = 'a'").get()).toBeUndefined();
});

test('a reader sees what is there, changes nothing, and wants the newest step', () => {
  const file = freshFile();
  using writer = openStore(file, [first]);
  writer.prepare("INSERT INTO message (text) VALUES ('x')").run();
  using reader = openStoreReader(file, [first]);
  expect(reader.prepare('SELECT count(*) AS n FROM message').get()).toEqual({ n: 1 });
  expect(codeOf(() => reader.transaction(() => reader.prepare('DELETE FROM message').run()))).toBe('READ_ONLY');
  expect(codeOf(() => openStoreReader(file, [first, second]))).toBe('MIGRATION_INVALID');
});

test('tells a repeated key from a fault', () => {
  using store = openStore(freshFile(), [first]);
  const insert = store.prepare("INSERT INTO message (id, text) VALUES (1, 'x')");
  insert.run();
  let caught: unknown;
  try {
    store.transaction(() => insert.run());
  } catch (error) {
    caught = error;
  }
  expect(isUniqueViolation(caught)).toBe(true);
  expect(isUniqueViolation(new Error('other'))).toBe(false);
});

test('a file that is not a database, and a damaged one, are DAMAGED', () => {
  const file = freshFile();
  writeFileSync(file, 'this is no database, whatever its name says'.repeat(100));
  expect(codeOf(() => openStore(file, [first]))).toBe('DAMAGED');

  const damaged = freshFile();
  {
    using store = openStore(damaged, [first]);
    const insert = store.prepare('INSERT INTO message (text) VALUES (?)');
    store.transaction(() => {
      for (let row = 0; row < 2_000; row += 1) insert.run('row '.repeat(20));
    });
  }
  const handle = openSync(damaged, 'r+');
  writeSync(handle, Buffer.alloc(8_192, 0xff), 0, 8_192, 8_192);
  closeSync(handle);
  using store = openStore(damaged, [first]);
  expect(codeOf(() => store.check())).toBe('DAMAGED');
});

test('a full disk is one clear sentence and loses nothing', () => {
  using store = openStore(freshFile(), [first]);
  store.prepare("INSERT INTO message (text) VALUES ('before')").run();
  const pages = Number(store.prepare('PRAGMA page_count').get()?.['page_count']);
  store.prepare(`PRAGMA max_page_count = ${pages + 1}`).get();
  const insert = store.prepare('INSERT INTO message (text) VALUES (?)');
  expect(codeOf(() => store.transaction(() => insert.run('x'.repeat(100_000))))).toBe('DISK_FULL');
  expect(store.prepare('SELECT text FROM message').all()).toEqual([{ text: 'before' }]);
});

test('a missing directory is CANNOT_OPEN', () => {
  expect(codeOf(() => openStore(join(directory, 'absent', 'x.sqlite'), [first]))).toBe('CANNOT_OPEN');
});

test('tightens the mode of a file that others could read', () => {
  const file = freshFile();
  writeFileSync(file, '');
  chmodSync(file, 0o644);
  openStore(file, [first])[Symbol.dispose]();
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a copy taken while in use is whole', () => {
  using store = openStore(freshFile(), [first]);
  store.prepare("INSERT INTO message (text) VALUES ('x')").run();
  const copy = freshFile();
  store.copyTo(copy);
  expect(existsSync(copy)).toBe(true);
  using reader = openStoreReader(copy, [first]);
  expect(reader.prepare('SELECT text FROM message').all()).toEqual([{ text: 'x' }]);
});

test('a writer killed at any moment has lost nothing that it confirmed, and the file opens again', async () => {
  const file = freshFile();
  const script = join(import.meta.dirname, 'crash-writer.fixture.ts');
  let confirmed = 0;
  for (let round = 0; round < 3; round += 1) {
    const writer = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface({ input: writer.stdout });
    const wanted = confirmed + 200 * (round + 1);
    for await (const line of lines) {
      confirmed = Number(line);
      if (confirmed >= wanted) break;
    }
    const gone = once(writer, 'exit');
    writer.kill('SIGKILL');
    await gone;

    using store = openStore(file, [first]);
    store.check();
    const row = store.prepare('SELECT count(*) AS n, max(id) AS last FROM message').get();
    expect(Number(row?.['n'])).toBe(Number(row?.['last']));
    expect(Number(row?.['last'])).toBeGreaterThanOrEqual(confirmed);
    confirmed = Number(row?.['last']);
  }
  expect(readFileSync(file).subarray(0, 15).toString()).toBe('SQLite format 3');
});

test('measures what an fsync costs here', async () => {
  const latency = await measureFsyncLatency(directory, { samples: 9 });
  expect(latency.samples).toBe(9);
  expect(latency.medianMs).toBeGreaterThan(0);
  expect(latency.slowMs).toBeGreaterThanOrEqual(latency.medianMs);
});
