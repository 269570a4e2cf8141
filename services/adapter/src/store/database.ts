import type { SQLOutputValue } from 'node:sqlite';
import type { Store } from '@tamga/platform/store';

/** What reads and writes rows. The caller opens the transaction, so that one effect is one transaction. */
export type Database = Pick<Store, 'prepare'>;

export type Row = Record<string, SQLOutputValue>;
