/** The hash that the ledger stands on. Synchronous: an entry is small and a promise would cost more than its hash. */
export interface LedgerHash {
  sha256(bytes: Uint8Array): Uint8Array;
}
