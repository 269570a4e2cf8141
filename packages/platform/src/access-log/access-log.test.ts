import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import {
  resolvePseudonym,
  verifyAccessCheckpoint,
  verifyAccessEntry,
  verifyAccessGrowth,
} from '@tamga/core/access-log';
import { leafData, leafHash, verifyInclusion } from '@tamga/core/ledger';
import { xWingDecapsulator } from '@tamga/core/sealing';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodePrimitives as primitives, randomBytes } from '../crypto/index.ts';
import { openStore } from '../store/index.ts';
import { auditor, authority, beganMs, openLog, origin, reading, signHead, trust } from './access-log.fixture.ts';
import type { AccessLogFile } from './access-log-file.fixture.ts';
import {
  accessLogTables,
  checkAccessLog,
  createAccessJournal,
  createAccessLog,
  entriesBefore,
  eraseEntries,
  indexesOfSubject,
  periodMs,
  type Access,
} from './index.ts';

let directory: string;
let file: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-access-'));
  file = join(directory, 'access.sqlite');
});
afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

const codesOf = async (log: AccessLogFile): Promise<string[]> =>
  (await checkAccessLog(log.log, { primitives, trust })).map(({ code }) => code);

/** Logs in a transaction that fails. */
function rollBack(log: AccessLogFile, access: Access): void {
  const failed = new Error('rolled back');
  try {
    log.transaction(() => {
      log.write(access);
      throw failed;
    });
  } catch (error) {
    if (error !== failed) throw error;
  }
}

/** Entries of two officers, one head in the middle, some after it. */
async function filled(): Promise<AccessLogFile> {
  const log = await openLog(file);
  for (let n = 1; n <= 6; n++) log.record(reading(n, n % 2 === 0 ? 'officer-2' : 'officer-1'));
  await signHead(log, 1);
  for (let n = 7; n <= 9; n++) log.record(reading(n, 'officer-1'));
  return log;
}

describe('an access log', () => {
  test('holds what was logged, under pseudonyms, and proves each entry under any head', async () => {
    using log = await filled();
    await signHead(log, 2);
    expect(await codesOf(log)).toEqual([]);
    // Two of the entries fix what the two pseudonyms stand for.
    expect(log.log.size).toBe(11);
    const newest = log.log.entries({ limit: 1, act: 'read' })[0];
    expect(newest?.event).toMatchObject({ operation: 'consultation', purposes: ['investigation'], authority });
    expect(JSON.stringify(log.log.entries({ limit: 100 }))).not.toContain('officer-');
    const heads = log.log.checkpoints.all();
    expect(heads.map(({ size }) => size)).toEqual([8, 11]);
    for (const { note = new Uint8Array(), size } of heads) {
      const checked = await verifyAccessCheckpoint(note, { origin, keys: trust.keys, primitives });
      if (!checked.ok) throw new Error(checked.code);
      for (let index = 0; index < size; index++) {
        const entry = log.log.entry(index)?.entry;
        if (entry === undefined) throw new Error(`no entry ${index}`);
        const proof = { index, ...entry, path: log.log.inclusionProof({ index, size }) };
        const under = { checkpoint: checked.checkpoint, primitives };
        expect(verifyAccessEntry(proof, under)).toMatchObject({ ok: true });
        expect(verifyAccessEntry({ ...proof, salt: randomBytes(32) }, under)).toMatchObject({
          code: 'PROOF_ROOT_MISMATCH',
        });
      }
    }
    const [older, newer] = await Promise.all(
      heads.map(({ note = new Uint8Array() }) =>
        verifyAccessCheckpoint(note, { origin, keys: trust.keys, primitives }),
      ),
    );
    if (older?.ok !== true || newer?.ok !== true) throw new Error('heads do not verify');
    const path = log.log.consistencyProof({ oldSize: 8, newSize: 11 });
    const between = { older: older.checkpoint, newer: newer.checkpoint, path };
    expect(verifyAccessGrowth(between, primitives)).toEqual({ ok: true });
    const rewritten = { ...between, older: { ...older.checkpoint, root: randomBytes(32) } };
    expect(verifyAccessGrowth(rewritten, primitives)).toEqual({ ok: false, code: 'PROOF_ROOT_MISMATCH' });
  });

  test('is filtered by operation, act, actor, subject, time and page', async () => {
    using log = await filled();
    const all = log.log.entries({ limit: 100 });
    expect(all.map(({ index }) => index)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    const [first] = all;
    const actor = first?.event?.actor ?? '';
    expect(log.log.entries({ actor, limit: 100 })).toHaveLength(6);
    expect(log.log.entries({ act: 'read', before: 5, limit: 2 }).map(({ index }) => index)).toEqual([4, 3]);
    const subject = { type: 'message' as const, id: (9).toString(16).padStart(32, '0') };
    expect(log.log.entries({ subject, limit: 100 }).map(({ index }) => index)).toEqual([10]);
    expect(indexesOfSubject(log.log.tables, subject)).toEqual([10]);
    expect(log.log.entries({ operation: 'collection', limit: 100 })).toHaveLength(2);
    expect(log.log.entries({ fromMs: beganMs + 1, limit: 100 })).toEqual([]);
    expect(log.log.entries({ untilMs: beganMs + 1, limit: 100 })).toHaveLength(11);
  });

  test('takes no entry outside of a transaction, and forgets nothing of one that was rolled back but all of it', async () => {
    using log = await openLog(file);
    expect(() => log.write(reading(1))).toThrow('NO_TRANSACTION');
    const fail = (): void =>
      log.transaction(() => {
        log.write(reading(1));
        log.write(reading(2, 'officer-2'));
        throw new Error('the effect failed');
      });
    expect(fail).toThrow('the effect failed');
    expect(log.log.size).toBe(0);
    log.record(reading(3));
    expect(fail).toThrow('the effect failed');
    log.record(reading(4));
    expect(log.log.size).toBe(3);
    expect(await codesOf(log)).toEqual([]);
  });

  test('refuses an event that holds anything but words, ids and numbers', async () => {
    using log = await openLog(file);
    const wrong = [
      { ...reading(1), act: 'read about Ivanov' },
      { ...reading(1), subjects: [{ type: 'message' as const, id: 'Иванов' }] },
      { ...reading(1), disclosedTo: ['The court of Almaty'] },
      { ...reading(1), orderNumber: '17\n18' },
      { ...reading(1), code: 'because I wanted' },
    ];
    for (const access of wrong) expect(() => log.record(access)).toThrow('EVENT_INVALID');
    expect(log.log.size).toBe(0);
  });

  test('agrees with itself whatever is logged, signed, erased and opened again', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('log' as const), n: fc.nat(20), officer: fc.nat(3) }),
      fc.record({ do: fc.constant('fail' as const), n: fc.nat(20), officer: fc.nat(3) }),
      fc.record({ do: fc.constant('erase' as const), n: fc.nat(20), officer: fc.constant(0) }),
      fc.record({ do: fc.constant('sign' as const), n: fc.constant(0), officer: fc.constant(0) }),
      fc.record({ do: fc.constant('reopen' as const), n: fc.constant(0), officer: fc.constant(0) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 24 }), async (steps) => {
        const own = join(directory, `${Math.random()}.sqlite`);
        let log = await openLog(own);
        const leaves: string[] = [];
        for (const { do: what, n, officer } of steps) {
          const access = reading(n, `officer-${officer}`);
          if (what === 'log') log.record(access);
          if (what === 'fail') rollBack(log, access);
          if (what === 'erase')
            log.transaction(() =>
              eraseEntries(log, {
                indexes: indexesOfSubject(log.log.tables, access.subjects[0] ?? { type: 'message', id: '' }),
                actor: { authority },
                code: 'ORDERED',
              }),
            );
          if (what === 'sign' && log.log.size > (log.log.checkpoints.newest()?.size ?? 0))
            await signHead(log, (log.log.checkpoints.newest()?.number ?? 0) + 1);
          if (what === 'reopen') {
            log[Symbol.dispose]();
            log = await openLog(own);
          }
          // What has a leaf keeps it for ever.
          for (let index = 0; index < log.log.size; index++) {
            const leaf = Buffer.from(log.log.entry(index)?.leaf ?? []).toString('hex');
            leaves[index] ??= leaf;
            expect(leaf).toBe(leaves[index]);
          }
        }
        expect(await codesOf(log)).toEqual([]);
        log[Symbol.dispose]();
      }),
      { numRuns: 40 },
    );
  });
});

describe('a pseudonym', () => {
  test('is resolved by the auditor’s key and no other, and bound to what the log says of it', async () => {
    using log = await openLog(file);
    log.record(reading(1, 'officer-7'));
    const actor = log.log.entries({ act: 'read', limit: 1 })[0]?.event?.actor ?? '';
    const sealed = log.pseudonyms.find(actor);
    if (sealed === undefined) throw new Error('no resolution was kept');
    const parts = { ...sealed, pseudonym: Buffer.from(actor, 'hex') };
    const by = { origin, auditor, primitives };
    expect(await resolvePseudonym(parts, by)).toEqual({ name: 'officer-7', authority, sinceMs: beganMs });
    const other = xWingDecapsulator(primitives, new Uint8Array(32).fill(8));
    expect(await resolvePseudonym(parts, { ...by, auditor: other })).toBeUndefined();
    expect(await resolvePseudonym({ ...parts, pseudonym: randomBytes(16) }, by)).toBeUndefined();
    expect(await resolvePseudonym(parts, { ...by, origin: 'tamga.access/other/uz' })).toBeUndefined();
  });

  test('is another one the next day, and after a restart: only the auditor can tell that it is one officer', async () => {
    const clock = { nowMs: beganMs };
    let log = await openLog(file, clock);
    log.record(reading(1));
    log.record(reading(2));
    clock.nowMs += periodMs;
    await log.renew();
    log.record(reading(3));
    log[Symbol.dispose]();
    log = await openLog(file, clock);
    log.record(reading(4));
    const actors = log.log
      .entries({ act: 'read', limit: 10 })
      .map(({ event }) => event?.actor)
      .toReversed();
    expect(actors[0]).toBe(actors[1]);
    expect(new Set(actors).size).toBe(3);
    log[Symbol.dispose]();
  });
});

describe('tampering', () => {
  const edits: readonly (readonly [string, string, string])[] = [
    ['a record', `UPDATE access_entry SET record = CAST(record || x'00' AS BLOB) WHERE position = 2`, 'ENTRY_ALTERED'],
    ['a salt', `UPDATE access_entry SET salt = zeroblob(32) WHERE position = 2`, 'ENTRY_ALTERED'],
    ['a leaf', `UPDATE access_entry SET leaf = zeroblob(32) WHERE position = 2`, 'ENTRY_ALTERED'],
    ['a time', `UPDATE access_entry SET at_ms = at_ms - 1 WHERE position = 2`, 'ENTRY_COLUMNS_DIFFER'],
    ['an operation', `UPDATE access_entry SET operation = 'erasure' WHERE position = 2`, 'ENTRY_COLUMNS_DIFFER'],
    ['an act', `UPDATE access_entry SET act = 'x' WHERE position = 2`, 'ENTRY_COLUMNS_DIFFER'],
    ['an actor', `UPDATE access_entry SET actor = NULL WHERE position = 3`, 'ENTRY_COLUMNS_DIFFER'],
    ['an entry in the middle', `DELETE FROM access_entry WHERE position = 2`, 'ENTRY_MISSING'],
    ['the entries after a head', `DELETE FROM access_entry WHERE position >= 7`, 'CHECKPOINT_AHEAD'],
    [
      'what an entry says',
      `UPDATE access_entry SET salt = NULL, record = NULL, at_ms = NULL, operation = NULL, act = NULL, actor = NULL WHERE position = 2`,
      'ENTRY_ERASED_UNLOGGED',
    ],
    ['a subject', `DELETE FROM access_subject WHERE position = 2`, 'SUBJECTS_DIFFER'],
    ['a subject too many', `INSERT INTO access_subject VALUES ('message', 'x', 2)`, 'SUBJECTS_DIFFER'],
    ['a subject of nothing', `INSERT INTO access_subject VALUES ('message', 'x', 999)`, 'SUBJECTS_DIFFER'],
    ['a node', `UPDATE access_node SET hash = zeroblob(32) WHERE level = 1 AND position = 1`, 'NODE_DIFFERS'],
    ['a missing node', `DELETE FROM access_node WHERE level = 0 AND position = 3`, 'NODE_DIFFERS'],
    ['a node too many', `INSERT INTO access_node VALUES (9, 9, zeroblob(32))`, 'NODE_UNKNOWN'],
    ['the root of a head', `UPDATE access_checkpoint SET root = zeroblob(32)`, 'CHECKPOINT_ROOT_DIFFERS'],
    ['the size of a head', `UPDATE access_checkpoint SET size = 5`, 'CHECKPOINT_ROOT_DIFFERS'],
    ['the note of a head', `UPDATE access_checkpoint SET note = x'00'`, 'CHECKPOINT_NOTE_INVALID'],
    ['a resolution', `UPDATE access_pseudonym SET resolution = x'00'`, 'PSEUDONYM_ALTERED'],
    ['a resolution that is gone', `DELETE FROM access_pseudonym`, 'PSEUDONYM_MISSING'],
    ['a secret of a period', `UPDATE access_period SET sealed = x'00'`, 'PSEUDONYM_ALTERED'],
    [
      'a pseudonym too many',
      `INSERT INTO access_pseudonym SELECT 'x', period, resolution FROM access_pseudonym LIMIT 1`,
      'PSEUDONYM_UNLOGGED',
    ],
  ];

  test.each(edits)('with %s is found', async (_what, sql, code) => {
    (await filled())[Symbol.dispose]();
    using database = new DatabaseSync(file);
    database.exec(sql);
    database.close();
    using log = await openLog(file);
    expect(await codesOf(log)).toContain(code);
  });

  test('with a value of any column is found', async () => {
    (await filled())[Symbol.dispose]();
    const tables = {
      access_entry: ['leaf', 'salt', 'record', 'at_ms', 'operation', 'act', 'actor'],
      access_subject: ['type', 'id', 'position'],
      access_node: ['level', 'position', 'hash'],
      access_checkpoint: ['size', 'root', 'note'],
      access_pseudonym: ['pseudonym', 'resolution'],
      access_period: ['sealed'],
    };
    for (const [table, columns] of Object.entries(tables)) {
      for (const column of columns) {
        const copy = join(directory, `${table}-${column}.sqlite`);
        cpSync(file, copy);
        using database = new DatabaseSync(copy);
        const key =
          table === 'access_subject' || table === 'access_node' || table === 'access_pseudonym' ? '' : 'rowid';
        const rows = database
          .prepare(`SELECT ${column} AS value${key === '' ? '' : `, ${key} AS key`} FROM ${table}`)
          .all();
        const row = rows.find(({ value }) => value !== null);
        const value = row?.['value'];
        if (value === undefined || value === null) throw new Error(`${table}.${column} is empty`);
        const where = key === '' ? `${column} = ?` : `${column} = ? AND ${key} = ${String(row?.['key'])}`;
        const altered = alter(value);
        database.prepare(`UPDATE OR REPLACE ${table} SET ${column} = ? WHERE ${where}`).run(altered, value);
        database.close();
        using log = await openLog(copy);
        expect(await codesOf(log), `${table}.${column}`).not.toEqual([]);
      }
    }
  });

  test('that recomputes the whole log is found by the head that was signed before', async () => {
    (await filled())[Symbol.dispose]();
    const forged = join(directory, 'forged.sqlite');
    using other = await openLog(forged);
    for (let n = 1; n <= 9; n++) other.record(reading(n + 100, n % 2 === 0 ? 'officer-2' : 'officer-1'));
    using genuine = new DatabaseSync(file);
    const head = genuine.prepare('SELECT * FROM access_checkpoint').get();
    const values = ['number', 'size', 'root', 'salt', 'at_ms', 'note'].map((name) => head?.[name] ?? null);
    other.transaction(() =>
      other.log.tables
        .prepare('INSERT INTO access_checkpoint (number, size, root, salt, at_ms, note) VALUES (?, ?, ?, ?, ?, ?)')
        .run(...values),
    );
    expect(await codesOf(other)).toEqual(['CHECKPOINT_ROOT_DIFFERS']);
  });
});

function alter(value: unknown): string | number | Uint8Array {
  if (typeof value === 'string') return value === 'pseudonym' ? 'message' : `${value.slice(0, -1)}_`;
  if (typeof value === 'number') return value + 1_000;
  const bytes = Uint8Array.from(value as Uint8Array);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  return bytes;
}

describe('an erasure', () => {
  test('destroys salt and record, says so, and every other proof still verifies', async () => {
    using log = await filled();
    await signHead(log, 2);
    const size = log.log.size;
    const root = log.log.rootAt(size);
    const subject = { type: 'message' as const, id: (5).toString(16).padStart(32, '0') };
    const [index = -1] = indexesOfSubject(log.log.tables, subject);
    const gone = log.log.entry(index)?.entry;
    if (gone === undefined) throw new Error('nothing to erase');
    const erase = () =>
      log.transaction(() => eraseEntries(log, { indexes: [index], actor: { authority }, code: 'ORDERED' }));
    expect(erase()).toBe(1);
    expect(erase()).toBe(0);
    expect(log.log.entry(index)).toMatchObject({ entry: undefined, event: undefined });
    expect(log.log.entries({ subject, limit: 10 })).toEqual([]);
    expect(log.log.entries({ operation: 'erasure', limit: 1 })[0]?.event).toMatchObject({
      act: 'entries-erased',
      subjects: [{ type: 'entry', id: String(index) }],
      code: 'ORDERED',
    });
    expect(await codesOf(log)).toEqual([]);
    for (let other = 0; other < size; other++) {
      const stored = log.log.entry(other);
      if (stored === undefined) throw new Error(`no entry ${other}`);
      const leaf = stored.entry === undefined ? stored.leaf : leafData(primitives, stored.entry);
      const claim = { index: BigInt(other), size: BigInt(size), leafHash: leafHash(primitives, leaf), root };
      const proof = log.log.inclusionProof({ index: other, size });
      expect(verifyInclusion(primitives, { ...claim, proof })).toEqual({ ok: true });
    }
  });

  test('leaves neither record nor salt in any byte of the files', async () => {
    const store = openStore(file, [{ number: 1, name: 'access log', sql: accessLogTables }]);
    const log = createAccessLog(store, { origin, hash: primitives, randomBytes });
    const by = { auditorKey: auditor.publicKey, primitives, randomBytes, nowMs: () => beganMs };
    const journal = createAccessJournal(log, by);
    await journal.renew();
    for (let n = 0; n < 400; n++) store.transaction(() => journal.write(reading(n)));
    const indexes = Array.from({ length: 50 }, (_, i) => 40 + 7 * i);
    const gone = indexes.flatMap((index) => {
      const { entry } = log.entry(index) ?? {};
      return entry === undefined ? [] : [entry.salt, entry.record];
    });
    expect(gone).toHaveLength(100);
    expect(gone.filter((bytes) => occursIn(directory, bytes))).toHaveLength(100);
    store.transaction(() => eraseEntries(journal, { indexes, actor: { authority }, code: 'RETENTION_OVER' }));
    expect(store.purge()).toBe(true);
    expect(gone.filter((bytes) => occursIn(directory, bytes))).toEqual([]);
    // What stays is there to be found: the search would see it.
    const kept = log.entry(41)?.entry;
    expect(occursIn(directory, kept?.salt ?? new Uint8Array())).toBe(true);
    expect(await checkAccessLog(log, { primitives, trust })).toEqual([]);
    store[Symbol.dispose]();
    expect(gone.filter((bytes) => occursIn(directory, bytes))).toEqual([]);
  });

  test('of everything old takes the resolutions with it, and keeps those of pseudonyms that are still borne', async () => {
    const clock = { nowMs: beganMs };
    using log = await openLog(file, clock);
    for (let n = 0; n < 5; n++) log.record(reading(n, 'officer-1'));
    clock.nowMs += periodMs;
    await log.renew();
    log.record(reading(6, 'officer-1'));
    const pseudonyms = new Set(log.log.entries({ act: 'read', limit: 10 }).map(({ event }) => event?.actor ?? ''));
    expect([...pseudonyms].filter((one) => log.pseudonyms.find(one) !== undefined)).toHaveLength(2);
    const indexes = entriesBefore(log, { atMs: clock.nowMs, limit: 100 });
    log.transaction(() => eraseEntries(log, { indexes, actor: { authority }, code: 'RETENTION_OVER' }));
    expect([...pseudonyms].filter((one) => log.pseudonyms.find(one) !== undefined)).toHaveLength(1);
    expect(await codesOf(log)).toEqual([]);
    expect(entriesBefore(log, { atMs: clock.nowMs, limit: 100 })).toEqual([]);
  });
});

test('a process that is killed between effect and entry, at any moment, loses neither or both', async () => {
  const script = join(import.meta.dirname, 'killed.fixture.ts');
  let confirmed = 0;
  for (let round = 1; round <= 4; round++) {
    const writer = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    const wanted = confirmed + 37 * round;
    for await (const line of createInterface({ input: writer.stdout })) {
      confirmed = Number(line);
      if (confirmed >= wanted) break;
    }
    const ended = once(writer, 'exit');
    writer.kill('SIGKILL');
    await ended;
    const effects = 'CREATE TABLE effect (id INTEGER PRIMARY KEY) STRICT;';
    using store = openStore(file, [{ number: 1, name: 'effects', sql: effects + accessLogTables }]);
    const log = createAccessLog(store, { origin, hash: primitives, randomBytes });
    const made = store.prepare('SELECT id FROM effect ORDER BY id').all();
    const read = store.prepare(`SELECT position FROM access_entry WHERE act = 'read'`).all();
    expect(made.length).toBe(read.length);
    expect(made.length).toBeGreaterThanOrEqual(confirmed);
    confirmed = made.length;
    expect(await checkAccessLog(log, { primitives, trust })).toEqual([]);
  }
});

function occursIn(path: string, bytes: Uint8Array): boolean {
  return readdirSync(path).some((name) => readFileSync(join(path, name)).includes(bytes));
}
