import type { PartyId, RealmName } from '@tamga/core/identifiers';
import type { Primitives, RandomBytes } from '@tamga/core/sealing';
import type { AccessJournal } from '@tamga/platform/access-log';
import type { Logger } from '@tamga/platform/logging';
import type { OwnKeys } from './keys.ts';
import type { LogAccess } from './proofs/log-access.ts';
import type { Register } from './register/register.ts';
import type { PumpBell } from './send/pump.ts';
import type { AdapterStore } from './store/adapter-store.ts';

/** What sending, receiving and casework stand on. Clock and randomness come from here alone. */
export interface Means {
  readonly party: PartyId;
  readonly realm: RealmName;
  readonly store: AdapterStore;
  /** The national access log, in the same database. */
  readonly access: AccessJournal;
  readonly register: Register;
  readonly keys: OwnKeys;
  readonly primitives: Primitives;
  readonly randomBytes: RandomBytes;
  readonly nowMs: () => number;
  readonly logger: Logger;
  /** Rung when something was put into the outbox. */
  readonly bell: PumpBell;
  /** What the log shows of itself. */
  readonly log: LogAccess;
  /** Whether there is a connection to the centre now. */
  readonly isReachable: () => boolean;
}
