/** SQLite files: durable transactions, numbered migrations, faults in one clear sentence. */
export { measureFsyncLatency } from './fsync-latency.ts';
export type { FsyncLatency } from './fsync-latency.ts';
export type { Migration } from './migration.ts';
export { lockOneWriter } from './one-writer.ts';
export { isUniqueViolation } from './sqlite-error.ts';
export { busyTimeoutMs, openStore, openStoreReader } from './store.ts';
export type { Store } from './store.ts';
export { StoreError } from './store-error.ts';
export type { StoreErrorCode } from './store-error.ts';
