/** The access log: what an entry costs beside the transaction that it stands in, and how long the check at start takes. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessLogOrigin } from '@tamga/core/access-log';
import { parseAuthorityId, parsePartyId } from '@tamga/core/identifiers';
import { xWingDecapsulator } from '@tamga/core/sealing';
import {
  accessLogTables,
  checkAccessLog,
  createAccessJournal,
  createAccessLog,
  type Access,
  type AccessJournal,
} from '@tamga/platform/access-log';
import { nodePrimitives as primitives, randomBytes } from '@tamga/platform/crypto';
import { openStore, type Store } from '@tamga/platform/store';
import { row, type BenchRow } from './row.ts';

const effectTable = 'CREATE TABLE effect (id INTEGER PRIMARY KEY, message TEXT NOT NULL) STRICT;';
const authority = parseAuthorityId('kz/ncp');
const messageIdChars = 32;
/** Readings measured, and entries in one transaction while the log is filled. */
const readings = 2_000;
const entriesAtOnce = 1_000;
const microsPerMs = 1_000;

/** Fills a log with `entries` made-up accesses, then measures single readings and the check of all of it. */
export async function benchAccess(options: {
  entries: number;
  onProgress: (step: string) => void;
}): Promise<BenchRow[]> {
  const directory = await mkdtemp(join(tmpdir(), 'tamga-bench-access-'));
  try {
    using store = openStore(join(directory, 'adapter.sqlite'), [
      { number: 1, name: 'bench', sql: effectTable + accessLogTables },
    ]);
    const journal = await openJournal(store);
    options.onProgress(`filling an access log with ${options.entries} entries`);
    for (let made = 0; made < options.entries; made += entriesAtOnce)
      store.transaction(() => {
        for (let i = 0; i < entriesAtOnce; i++) journal.write(reading(made + i));
      });
    options.onProgress('reading with and without an entry');
    const alone = perTransaction((n) => insertEffect(store, n));
    const logged = perTransaction((n) => {
      store.transaction(() => {
        store.prepare('INSERT INTO effect (message) VALUES (?)').run(idOf(n));
        journal.write(reading(n));
      });
    });
    options.onProgress('checking all of it');
    const startedMs = performance.now();
    const problems = await checkAccessLog(journal.log, { primitives, trust: undefined });
    if (problems.length > 0) throw new Error(problems[0]?.code);
    const checkedMs = performance.now() - startedMs;
    return [
      row('access log, a transaction without an entry', alone, 'µs'),
      row(`access log, the same with an entry, at ${options.entries} entries`, logged, 'µs', alone),
      row('access log, check at start', (journal.log.size * microsPerMs) / checkedMs, 'entries/s'),
    ];
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function openJournal(store: Store): Promise<AccessJournal> {
  const origin = accessLogOrigin({ region: new Uint8Array(32), party: parsePartyId('kz') });
  const log = createAccessLog(store, { origin, hash: primitives, randomBytes });
  const auditorKey = xWingDecapsulator(primitives, randomBytes(32)).publicKey;
  const journal = createAccessJournal(log, { auditorKey, primitives, randomBytes, nowMs: Date.now });
  await journal.renew();
  return journal;
}

function perTransaction(work: (n: number) => void): number {
  const startedMs = performance.now();
  for (let n = 0; n < readings; n++) work(n);
  return ((performance.now() - startedMs) * microsPerMs) / readings;
}

function insertEffect(store: Store, n: number): void {
  store.transaction(() => void store.prepare('INSERT INTO effect (message) VALUES (?)').run(idOf(n)));
}

function idOf(n: number): string {
  return n.toString(16).padStart(messageIdChars, '0');
}

function reading(n: number): Access {
  return {
    operation: 'consultation',
    act: 'read',
    actor: { name: `officer-${n % 40}`, authority, roles: ['officer'] },
    subjects: [
      { type: 'message', id: idOf(n) },
      { type: 'case', id: idOf(n >> 2) },
    ],
    purposes: ['investigation'],
    crimeAreas: ['drugs'],
  };
}
