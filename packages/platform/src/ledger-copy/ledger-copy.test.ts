import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ledgerSubject, messageIdFromBytes, parsePartyId, toHex } from '@tamga/core/identifiers';
import { encodeEntry, encodeRecord, signCheckpoint, verifierKey, type NoteSigner } from '@tamga/core/ledger';
import { historyOfKeys } from '@tamga/core/ledger/witness';
import { uint64 } from '@tamga/wire';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodePrimitives as primitives } from '../crypto/index.ts';
import { openLedgerCopy, openLedgerCopyReader, verifyLedgerCopy, type CopiedEntry, type LedgerCopy } from './index.ts';

const origin = 'tamga.example/copy';
const party = parsePartyId('kz');
const ed25519 = primitives.ed25519.keyFromSeed(new Uint8Array(32).fill(1));
const mlDsa44 = primitives.mlDsa44.keyFromSeed(new Uint8Array(32).fill(2));
const signers: NoteSigner[] = [
  {
    key: verifierKey(primitives, { name: origin, type: 'ed25519', publicKey: ed25519.publicKey }),
    sign: (message) => ed25519.sign({ message }),
  },
  {
    key: verifierKey(primitives, { name: origin, type: 'ml-dsa-44', publicKey: mlDsa44.publicKey }),
    sign: (message) => mlDsa44.sign({ message }),
  },
];
const log = { origin, logKeys: signers.map(({ key }) => key) };

let directory = '';
let file = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tamga-copy-'));
  file = join(directory, 'audit.sqlite');
});
afterEach(() => rm(directory, { recursive: true }));

describe('the copy of the log', () => {
  test('gives back what it took, byte for byte, after it was opened again', () => {
    const taken = entries(1, 9);
    {
      using copy = open();
      expect(copy.append(taken)).toEqual({ ok: true });
    }
    using copy = open();
    expect(copy.lastSequence).toBe(9);
    expect([...copy.entries({ from: 1, to: 9 })].map(shown)).toEqual(taken.map(shown));
    expect([...copy.entries({ from: 3, to: 4 })].map(shown)).toEqual(taken.slice(2, 4).map(shown));
  });

  test('is written by one process: another one is told so at once, and readers are not kept away', () => {
    using copy = open();
    copy.append(entries(1, 3));
    expect(open).toThrow(expect.objectContaining({ code: 'BUSY' }));
    using reader = openLedgerCopyReader(file);
    expect(reader.lastSequence).toBe(3);
    copy[Symbol.dispose]();
    using again = open();
    expect(again.append(entries(4, 4))).toEqual({ ok: true });
  });

  test('gives a long range part by part: a log of millions is never in memory at once', () => {
    using copy = open();
    copy.append(entries(1, 2_000));
    const range = copy.entries({ from: 1, to: 2_000 });
    expect(range.next().value?.sequence).toBe(1);
    using other = new DatabaseSync(file);
    // What is gone by then is not found any more: it was not read before it was its turn.
    other.exec('DELETE FROM entry WHERE sequence > 1900');
    expect([...range].map(({ sequence }) => sequence)).toEqual(Array.from({ length: 1_899 }, (_, index) => index + 2));
  });

  test('has the same tree however its entries came', () => {
    using copy = open();
    copy.append(entries(1, 5));
    copy.append(entries(6, 6));
    copy.append(entries(7, 12));
    const root = toHex(copy.tree.root());
    copy[Symbol.dispose]();
    using again = open();
    expect(toHex(again.tree.root())).toBe(root);
    expect(again.tree.size).toBe(12n);
  });

  test('stops before a gap, a repetition, a subject that it has and what is no entry; keeps what came before', () => {
    using copy = open();
    expect(copy.append([entry(1), entry(2), entry(4)])).toEqual({ ok: false, code: 'SEQUENCE_GAP', sequence: 4 });
    expect(copy.append([entry(2)])).toEqual({ ok: false, code: 'SEQUENCE_GAP', sequence: 2 });
    expect(copy.append([{ ...entry(3), subject: entry(1).subject }])).toEqual({
      ok: false,
      code: 'SUBJECT_TWICE',
      sequence: 3,
    });
    expect(copy.append([entry(3), { ...entry(4), bytes: new Uint8Array(3) }])).toEqual({
      ok: false,
      code: 'ENTRY_MALFORMED',
      sequence: 4,
    });
    expect(copy.lastSequence).toBe(3);
    expect(copy.append([entry(4)])).toEqual({ ok: true });
  });

  test('takes nothing of a batch when the disk fails it, and goes on afterwards', () => {
    using copy = open();
    copy.append(entries(1, 3));
    const before = toHex(copy.tree.root());
    const poisoned: CopiedEntry = { ...entry(5), sequence: 5, bytes: entry(5).bytes };
    Object.defineProperty(poisoned, 'subject', {
      get: () => {
        throw new Error('no space left');
      },
    });
    expect(() => copy.append([entry(4), poisoned])).toThrow('no space left');
    expect(copy.lastSequence).toBe(3);
    expect(toHex(copy.tree.root())).toBe(before);
    expect(copy.append(entries(4, 5))).toEqual({ ok: true });
  });
});

describe('the entries about a message', () => {
  const id = messageIdFromBytes(new Uint8Array(16).fill(0xab));
  const subjects = [
    `ledger.1.admission.kz.${id}`,
    `ledger.1.admission.kz-x.${messageIdFromBytes(new Uint8Array(16).fill(1))}`,
    'ledger.1.document.roster.region.1',
    `ledger.1.idreuse.kz.${id}.01234567`,
    `ledger.1.outcome.uz.${id}`,
    `ledger.1.outcome.kz.${messageIdFromBytes(new Uint8Array(16).fill(2))}`,
    `ledger.2.opened.uz.${id}`,
  ];

  test('are found by its id alone, in every epoch, of every kind and party', () => {
    using copy = open();
    copy.append(subjects.map((subject, i) => ({ ...entry(i + 1), subject })));
    expect(copy.ofMessage({ id }).map(({ sequence }) => sequence)).toEqual([1, 4, 5, 7]);
    expect(copy.ofMessage({ id, kind: 'admission' })).toEqual([{ sequence: 1, subject: subjects[0] }]);
    expect(copy.ofMessage({ id: messageIdFromBytes(new Uint8Array(16)) })).toEqual([]);
    using reader = openLedgerCopyReader(file);
    expect(reader.ofMessage({ id, kind: 'opened' })).toEqual([{ sequence: 7, subject: subjects[6] }]);
  });

  test('are none in an empty copy', () => {
    using copy = open();
    expect(copy.ofMessage({ id })).toEqual([]);
  });
});

describe('promised tree heads', () => {
  test('are committed once, and the same promise again is no other', () => {
    using copy = open();
    copy.append(entries(1, 4));
    const promise = () => {
      const committed = copy.checkpoints.commit(copy.tree);
      return committed.ok ? [committed.checkpoint.size, toHex(committed.checkpoint.root)] : [committed.code];
    };
    const first = promise();
    expect(first).toEqual([4n, toHex(copy.tree.root())]);
    expect(promise()).toEqual(first);
    copy.append(entries(5, 6));
    expect(copy.checkpoints.commit(copy.tree)).toMatchObject({ ok: true, checkpoint: { size: 6n } });
    expect(copy.checkpoints.newest()).toMatchObject({ size: 6n, note: undefined });
    expect(copy.checkpoints.newestSigned()).toBeUndefined();
  });

  test('conflict with another root for the same size, or for a smaller one', () => {
    using copy = open();
    copy.append(entries(1, 4));
    alter(`INSERT INTO checkpoint (size, root) VALUES (4, zeroblob(32))`);
    expect(copy.checkpoints.commit(copy.tree)).toEqual({ ok: false, code: 'CHECKPOINT_ROOT_DIFFERS' });
    copy.append(entries(5, 7));
    expect(copy.checkpoints.commit(copy.tree)).toEqual({ ok: false, code: 'CHECKPOINT_ROOT_DIFFERS' });
    alter('UPDATE checkpoint SET size = 8');
    expect(copy.checkpoints.commit(copy.tree)).toEqual({ ok: false, code: 'CHECKPOINT_SIZE_SHRANK' });
  });

  test('keep the newest note only, and every root', () => {
    using copy = open();
    for (const size of [2, 4]) {
      copy.append(entries(size - 1, size));
      copy.checkpoints.commit(copy.tree);
      copy.checkpoints.keepNote(BigInt(size), new Uint8Array(size));
    }
    expect(copy.checkpoints.newestSigned()).toMatchObject({ size: 4n, note: new Uint8Array(4) });
    using database = new DatabaseSync(file);
    expect(database.prepare('SELECT size, note IS NULL AS bare FROM checkpoint ORDER BY size').all()).toMatchObject([
      { size: 2, bare: 1 },
      { size: 4, bare: 0 },
    ]);
  });
});

describe('verification of a copy', () => {
  beforeEach(async () => {
    using copy = open();
    copy.append(entries(1, 20));
    await sign(copy);
    copy.append(entries(21, 23));
  });

  test('accepts what was signed, and gives every record in order', async () => {
    const result = await verify();
    expect(result).toMatchObject({ ok: true, size: 23, checkpointSize: 20, problems: [] });
    const records = [...result.records()];
    expect(records.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 23 }, (_, i) => i + 1));
    expect(records[4]).toMatchObject({ subject: entry(5).subject, record: { event: 'quarantine', count: 5 } });
  });

  const damages: [string, string, object[]][] = [
    [
      'another entry',
      'UPDATE entry SET bytes = (SELECT bytes FROM entry WHERE sequence = 8) WHERE sequence = 7',
      [{ code: 'CHECKPOINT_ROOT_DIFFERS', sequence: 20 }],
    ],
    [
      'an entry cut short',
      'UPDATE entry SET bytes = substr(bytes, 1, 30) WHERE sequence = 7',
      [{ code: 'ENTRY_MALFORMED', sequence: 7 }],
    ],
    ['an entry removed', 'DELETE FROM entry WHERE sequence = 7', [{ code: 'SEQUENCE_GAP', sequence: 8 }]],
    ['its end removed', 'DELETE FROM entry WHERE sequence > 18', [{ code: 'SHORTER_THAN_CHECKPOINT' }]],
    [
      'a record under another subject',
      `UPDATE entry SET subject = 'ledger.1.admission.kz.${'0'.repeat(32)}' WHERE sequence = 7`,
      [{ code: 'SUBJECT_MISMATCH', sequence: 7 }],
    ],
    [
      'a record of a later epoch on a subject of an earlier one',
      `INSERT INTO epoch VALUES (2, 20, 1);
       UPDATE entry SET subject = 'ledger.2.' || substr((SELECT subject FROM entry WHERE sequence = 3), 10) WHERE sequence = 20`,
      [{ code: 'SUBJECT_TWICE', sequence: 20 }],
    ],
    ['no signed checkpoint', 'UPDATE checkpoint SET note = NULL', [{ code: 'CHECKPOINT_MISSING' }]],
    [
      'a checkpoint with a flipped byte',
      "UPDATE checkpoint SET note = CAST(replace(CAST(note AS TEXT), char(10) || '20' || char(10), char(10) || '21' || char(10)) AS BLOB)",
      [{ code: 'CHECKPOINT_SIGNATURE_INVALID' }],
    ],
  ];
  test.each(damages)('finds %s', async (_name, sql, problems) => {
    alter(sql);
    const result = await verify();
    expect(result.ok).toBe(false);
    expect(result.problems).toEqual(
      expect.arrayContaining(problems.map((problem) => expect.objectContaining(problem) as object)),
    );
  });

  test('trusts no checkpoint of another log or by other keys', async () => {
    expect((await verify({ ...log, origin: 'tamga.example/other' })).problems).toEqual([
      { code: 'CHECKPOINT_ORIGIN_MISMATCH' },
    ]);
    expect((await verify({ ...log, logKeys: [] })).problems).toEqual([{ code: 'CHECKPOINT_SIGNATURE_MISSING' }]);
  });

  test('can be made while the copy is being written', async () => {
    using copy = open();
    const [result] = await Promise.all([verify(), Promise.resolve(copy.append(entries(24, 30)))]);
    expect(result).toMatchObject({ ok: true, checkpointSize: 20 });
  });
});

function open(): LedgerCopy {
  return openLedgerCopy(file, { hash: primitives });
}

function verify(by = log) {
  return verifyLedgerCopy(file, { trust: { history: historyOfKeys(by) }, primitives });
}

async function sign(copy: LedgerCopy): Promise<void> {
  const committed = copy.checkpoints.commit(copy.tree);
  if (!committed.ok) throw new Error(committed.code);
  const { size, root } = committed.checkpoint;
  copy.checkpoints.keepNote(size, await signCheckpoint({ origin, size, root }, { signers, nowMs: 1_790_000_000_000 }));
}

/** What nobody may do: changes the file behind the copy's back. */
function alter(sql: string): void {
  using database = new DatabaseSync(file);
  database.exec(sql);
}

function entries(from: number, to: number): CopiedEntry[] {
  return Array.from({ length: to - from + 1 }, (_, i) => entry(from + i));
}

function entry(sequence: number): CopiedEntry {
  const at = uint64(1_790_000_000_000 + sequence);
  const record = encodeRecord({ atMs: at, quarantine: { party, fromMs: at, toMs: at, count: sequence } });
  // Another one for each sequence below 65,536.
  const id = messageIdFromBytes(new Uint8Array(16).fill(sequence).with(0, (sequence % 256) ^ (sequence >> 8)));
  const salt = new Uint8Array(32).fill(sequence);
  return {
    sequence,
    subject: ledgerSubject({ epoch: 1, kind: 'quarantine', party, id }),
    bytes: encodeEntry({ salt, record }),
  };
}

function shown({ sequence, subject, bytes }: CopiedEntry): unknown[] {
  return [sequence, subject, toHex(bytes)];
}
