import type { Primitives, RandomBytes } from '@tamga/core/sealing';
import { openStore, type Migration } from '../store/index.ts';
import { createAccessJournal, type Access, type AccessJournal } from './access-journal.ts';
import { createAccessLog } from './access-log.ts';
import { accessLogTables } from './tables.ts';

const migrations: readonly Migration[] = [{ number: 1, name: 'access log', sql: accessLogTables }];

/** An access log in a file of its own, as tests want it: in an adapter it stands in the database of its accesses. */
export interface AccessLogFile extends AccessJournal, Disposable {
  /** Logs in a transaction of its own: when it returns, the entry is on the disk. */
  record(access: Access): number;
  /** Everything in one transaction. */
  transaction<Result>(work: () => Result): Result;
}

/** Opens or makes the file. Throws StoreError; AccessLogError AUDITOR_KEY_INVALID. */
export async function openAccessLogFile(
  file: string,
  by: {
    origin: string;
    auditorKey: Uint8Array;
    primitives: Primitives;
    randomBytes: RandomBytes;
    nowMs: () => number;
  },
): Promise<AccessLogFile> {
  const { origin, primitives, randomBytes } = by;
  const store = openStore(file, migrations);
  try {
    const journal = createAccessJournal(createAccessLog(store, { origin, hash: primitives, randomBytes }), by);
    await journal.renew();
    return {
      log: journal.log,
      pseudonyms: journal.pseudonyms,
      auditorKey: journal.auditorKey,
      get period() {
        return journal.period;
      },
      write: (access) => journal.write(access),
      renew: () => journal.renew(),
      record: (access) => store.transaction(() => journal.write(access)),
      transaction: (work) => store.transaction(work),
      [Symbol.dispose]: () => store[Symbol.dispose](),
    };
  } catch (error) {
    store[Symbol.dispose]();
    throw error;
  }
}
