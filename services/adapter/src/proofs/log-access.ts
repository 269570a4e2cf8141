import type { Finding } from '@tamga/core/ledger/witness';
import type { LogHistory } from '../witness/log-history.ts';
import type { AskInclusions } from './ask-inclusions.ts';

/** What the log shows of itself, and where proofs against it are kept. */
export interface LogAccess {
  readonly inclusions: AskInclusions;
  /** The rosters from the founding one to the newest here, as signed. */
  rosters(): readonly Uint8Array[];
  /** Checks the log's signatures by the keys of the checkpoint's time. */
  readonly verify: LogHistory['verify'];
  /** Keeps a portable proof with those of the witness, and raises its alarm. */
  keepFinding(finding: Finding): boolean;
}
