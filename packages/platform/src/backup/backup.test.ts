import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../store/index.ts';
import { backUp, restore } from './index.ts';

const nowMs = Date.UTC(2026, 10, 22, 9);
const regionHash = 'ab'.repeat(32);
let home: string;
let own: string;
let out: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tamga-backup-'));
  own = join(home, 'audit');
  out = join(home, 'copy');
  mkdirSync(own);
  writeFileSync(join(own, 'audit.json'), JSON.stringify({ region: { hash: regionHash } }));
  writeFileSync(join(own, 'passphrase'), 'secret');
  using copy = ledgerCopy();
  grow(copy, 3);
  openStore(join(own, 'witness.sqlite'), [step('CREATE TABLE head (size); CREATE TABLE finding (id)')])[
    Symbol.dispose
  ]();
});
afterEach(() => rmSync(home, { recursive: true }));

const step = (sql: string) => ({ number: 1, name: 'tables', sql });
const file = (): string => join(own, 'audit.sqlite');

/** The tables by which a copy of the log is told. */
function ledgerCopy() {
  const sql = `CREATE TABLE entry (sequence INTEGER PRIMARY KEY, bytes BLOB); CREATE TABLE node (level); CREATE TABLE checkpoint (size); CREATE TABLE final (size)`;
  return openStore(file(), [step(sql)]);
}

function grow(store: ReturnType<typeof ledgerCopy>, count: number): void {
  store.transaction(() => {
    for (let i = 0; i < count; i++) store.prepare('INSERT INTO entry (bytes) VALUES (randomblob(5000))').run();
  });
}

function entriesIn(database: string): number {
  using reader = new DatabaseSync(database, { readOnly: true });
  return Number(reader.prepare('SELECT count(*) AS n FROM entry').get()?.['n']);
}

const made = () => backUp({ directory: own, out, nowMs });
const putBack = () => restore({ backup: out, directory: own, nowMs });

/** A file as a failing disk leaves it. */
function spoil(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, 0, 4_096);
  writeFileSync(path, bytes);
}

describe('a backup', () => {
  test('is made while the database is written, as it is at one moment, and holds neither witness nor secrets', async () => {
    using copy = ledgerCopy();
    const manifest = await made();
    grow(copy, 5);
    expect(manifest).toMatchObject({
      owner: { service: 'audit', regionHash },
      databases: [{ name: 'audit.sqlite', kind: 'ledger-copy', age: 3 }],
      left: [{ name: 'witness.sqlite', kind: 'witness' }],
    });
    expect(readdirSync(out).toSorted()).toEqual(['audit.sqlite', 'backup.json']);
    expect(entriesIn(join(out, 'audit.sqlite'))).toBe(3);
    for (const name of readdirSync(out)) expect(statSync(join(out, name)).mode & 0o777).toBe(0o600);
    expect(statSync(out).mode & 0o777).toBe(0o700);
  });

  test('is refused where something stands, and what an interrupted one left is in nobody’s way', async () => {
    mkdirSync(`${out}.partial`);
    writeFileSync(join(`${out}.partial`, 'audit.sqlite'), 'half');
    await made();
    await expect(made()).rejects.toMatchObject({ code: 'OUT_EXISTS' });
  });

  test('of a damaged database is refused, and leaves nothing', async () => {
    spoil(file());
    await expect(made()).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' });
    expect(existsSync(out) || existsSync(`${out}.partial`)).toBe(false);
  });

  test('of a directory of no process, or without databases, is refused', async () => {
    await expect(backUp({ directory: home, out, nowMs })).rejects.toMatchObject({ code: 'NO_PROCESS_DIRECTORY' });
    rmSync(file());
    await expect(made()).rejects.toMatchObject({ code: 'NOTHING_TO_BACK_UP' });
  });
});

describe('what is put back', () => {
  test('takes the place of what is lost, or damaged, or behind; what stood there is kept', async () => {
    await made();
    rmSync(file());
    expect((await putBack()).databases).toEqual([{ name: 'audit.sqlite', isPutBack: true, movedTo: undefined }]);
    expect(entriesIn(file())).toBe(3);

    spoil(file());
    const [damaged] = (await putBack()).databases;
    expect(existsSync(damaged?.movedTo ?? '')).toBe(true);
    expect(entriesIn(file())).toBe(3);

    rmSync(file());
    ledgerCopy()[Symbol.dispose]();
    const [behind] = (await putBack()).databases;
    expect(entriesIn(behind?.movedTo ?? '')).toBe(0);
    expect(entriesIn(file())).toBe(3);
    expect(existsSync(join(own, 'witness.sqlite'))).toBe(true);
  });

  test('never replaces a database that knows as much or more', async () => {
    await made();
    await expect(putBack()).rejects.toMatchObject({ code: 'NOT_BEHIND' });
    {
      using copy = ledgerCopy();
      grow(copy, 1);
    }
    await expect(putBack()).rejects.toMatchObject({ code: 'NOT_BEHIND' });
    expect(entriesIn(file())).toBe(4);
  });

  test('is only what is due: another database of the process that knows as much is left', async () => {
    const readings = join(own, 'auditors.access.sqlite');
    const sql = 'CREATE TABLE access_entry (position INTEGER PRIMARY KEY); CREATE TABLE access_node (level)';
    openStore(readings, [step(sql)])[Symbol.dispose]();
    await made();
    spoil(file());
    expect((await putBack()).databases).toMatchObject([
      { name: 'audit.sqlite', isPutBack: true },
      { name: 'auditors.access.sqlite', isPutBack: false },
    ]);
  });

  test('waits until nobody has the database open', async () => {
    await made();
    rmSync(file());
    {
      using copy = ledgerCopy();
      expect(copy.prepare('SELECT count(*) AS n FROM entry').get()).toEqual({ n: 0 });
      await expect(putBack()).rejects.toMatchObject({ code: 'IN_USE' });
    }
    await putBack();
    expect(entriesIn(file())).toBe(3);
  });

  test('is refused whole when a byte of the backup is another, or it was never finished', async () => {
    const manifest = await made();
    rmSync(file());
    const copy = join(out, 'audit.sqlite');
    const bytes = readFileSync(copy);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(copy, bytes);
    await expect(putBack()).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' });
    expect(existsSync(file())).toBe(false);
    writeFileSync(join(out, 'backup.json'), JSON.stringify({ ...manifest, more: true }));
    await expect(putBack()).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' });
    rmSync(join(out, 'backup.json'));
    await expect(putBack()).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' });
  });

  test('is refused in the directory of another process or region', async () => {
    await made();
    rmSync(file());
    writeFileSync(join(own, 'audit.json'), JSON.stringify({ region: { hash: 'cd'.repeat(32) } }));
    await expect(putBack()).rejects.toMatchObject({ code: 'OTHER_OWNER' });
    writeFileSync(join(own, 'adapter.json'), JSON.stringify({ party: 'kz', trust: { regionHash } }));
    await expect(putBack()).rejects.toMatchObject({ code: 'OTHER_OWNER' });
  });
});
