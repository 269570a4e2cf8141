import { DatabaseSync } from 'node:sqlite';
import { makeOwnerOnly } from './owner-only.ts';
import { explained } from './sqlite-error.ts';

/**
 * Sees to it that of all processes of this machine one writes a file: it holds a lock beside it (`FILE.writer`, which stays
 * empty) until it is disposed or the process ends, however that ends. Readers do not ask for it. For files of which a process
 * keeps a picture in memory, so that transactions alone do not suffice (decision 0206). Throws StoreError BUSY at once where another has it.
 */
export function lockOneWriter(file: string): Disposable {
  return explained(file, () => {
    const lock = `${file}.writer`;
    makeOwnerOnly(lock);
    const database = new DatabaseSync(lock, { timeout: 0, allowExtension: false });
    try {
      // An exclusive transaction that never writes: its lock is the operating system's, and goes with the process.
      database.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      throw error;
    }
    return { [Symbol.dispose]: () => void (database.isOpen && database.close()) };
  });
}
