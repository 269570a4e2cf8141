import type { KeyDirectory } from '@tamga/core/documents';

/** What the gateway asks of roster and manifests: the newest picture that the register gave. */
export type Directory = Pick<
  KeyDirectory,
  'centre' | 'parties' | 'hasDeparted' | 'authority' | 'signingKey' | 'receiptKey' | 'encryptionKeyListed'
>;
