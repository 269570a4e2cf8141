import { openStore, type Store } from '@tamga/platform/store';
import type { Database } from './database.ts';
import { lastEventRow } from './event-rows.ts';
import { migrations } from './migrations.ts';

/** The adapter's database with its commits observable. */
export interface AdapterStore extends Disposable {
  /** For reading outside a transaction. */
  readonly db: Database & Pick<Store, 'isTransaction'>;
  /** Moves everything out of the write-ahead log and empties it; false while somebody else uses the file. */
  purge(): boolean;
  /** One transaction; afterwards whoever waits for a change is told. */
  commit<Result>(work: (db: Database) => Result): Result;
  /** Calls back after each commit that wrote an event. Returns a function that ends it. */
  onEvent(listener: (lastRow: number) => void): () => void;
  check(): void;
}

/** Opens or makes the database. Throws StoreError with the way out. */
export function openAdapterStore(file: string): AdapterStore {
  const store: Store = openStore(file, migrations);
  const listeners = new Set<(lastRow: number) => void>();
  let seenRow = lastEventRow(store);
  return {
    db: store,
    commit: (work) => {
      const result = store.transaction(() => work(store));
      const row = lastEventRow(store);
      if (row !== seenRow) {
        seenRow = row;
        for (const listener of listeners) listener(row);
      }
      return result;
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    purge: () => store.purge(),
    check: () => store.check(),
    [Symbol.dispose]: () => store[Symbol.dispose](),
  };
}
