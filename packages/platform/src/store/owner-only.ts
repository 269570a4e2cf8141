import { chmodSync, closeSync, openSync } from 'node:fs';

const ownerOnly = 0o600;

/** Makes the file where it is not there, and lets nobody else read it. */
export function makeOwnerOnly(file: string): void {
  closeSync(openSync(file, 'a', ownerOnly));
  chmodSync(file, ownerOnly);
}
