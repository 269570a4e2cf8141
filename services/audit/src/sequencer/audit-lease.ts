import { parseDocumentId, sequencerSubject, toHex } from '@tamga/core/identifiers';
import type { Bus } from '@tamga/platform/bus';
import { randomBytes } from '@tamga/platform/crypto';
import type { LedgerCopy } from '@tamga/platform/ledger-copy';
import type { ServiceContext } from '@tamga/platform/lifecycle';
import type { AuditMetrics } from '../audit-metrics.ts';
import type { Checkpointer } from '../checkpointer.ts';
import type { LogIdentity } from '../log-identity.ts';
import type { LedgerFollower } from '../follower.ts';
import { beginHead } from './begin-head.ts';
import { Lease, type Holder, type ReadSequencer } from './lease.ts';
import type { HeadToSign } from './sequencer-state.ts';

export interface AuditLeaseOptions {
  readonly bus: Pick<Bus, 'publishUntilAcknowledged' | 'getLastBySubject' | 'getBySequence'>;
  readonly copy: LedgerCopy;
  readonly log: LogIdentity;
  readonly epoch: number;
  readonly leaseMs: number;
  /** A state from before a roll-back that people let audit replace, by its revision. */
  readonly replaceRevision: number | undefined;
  readonly nowMs: () => number;
  readonly follower: Pick<LedgerFollower, 'state' | 'halt'>;
  readonly checkpointer: Pick<Checkpointer, 'published' | 'keys'>;
  /** The last sequence of the stream. Throws BusError. */
  readonly streamEnd: () => Promise<number>;
  readonly service: Pick<ServiceContext, 'readiness' | 'logger'>;
  readonly metrics: AuditMetrics;
  /** Who holds the lease; told after every look at it. */
  readonly onKnown: (holder: Holder) => void;
}

const holderBytes = 16;

/** The lease of one run of audit, held against its own disk and tree, and shown in log, metrics and readiness. */
export function auditLease(options: AuditLeaseOptions): Lease {
  const { copy, epoch, follower, service, metrics } = options;
  const { logger, readiness } = service;
  const accept = async (read: ReadSequencer): Promise<HeadToSign | undefined> => {
    const { checkpointer, streamEnd, replaceRevision } = options;
    const published = await checkpointer.published();
    const begun = beginHead(read, { copy, epoch, published, replaceRevision, streamEnd: await streamEnd() });
    if (begun.ok) return begun.head;
    if (begun.code === 'DAMAGE') {
      logger.error(
        { event: 'sequencer-refused', revision: read.revision },
        'This state of the sequencer is not signed upon',
      );
      follower.halt(begun.damage);
    }
    return undefined;
  };
  return new Lease({
    ...options,
    subject: sequencerSubject(parseDocumentId(options.log.centre)),
    holder: toHex(randomBytes(holderBytes)),
    monotonicMs: () => performance.now(),
    ability: () => {
      const { state } = follower.state;
      if (state === 'halted' || !options.checkpointer.keys.governing) return 'unable';
      return state === 'sound' ? 'able' : 'not-now';
    },
    accept,
    onWritten: (revision) => copy.sequencer.remember({ epoch, revision }),
    onRole: (role, state) => {
      metrics.leader(role === 'leader', state?.term ?? 0);
      const said = { event: role, term: state?.term, size: Number(state?.head.size ?? 0n) };
      if (role === 'leader') logger.info(said, 'This audit signs');
      else logger.info(said, 'This audit does not sign');
    },
    onKnown: (holder, revision) => {
      // That there is a state at all is never forgotten.
      if (revision !== undefined && revision > 0 && copy.sequencer.seen()?.epoch !== epoch && holder === 'another')
        copy.sequencer.remember({ epoch, revision });
      // Where no audit holds the keys nobody leads: the check `keys` says which are wanted.
      const why = options.checkpointer.keys.governing ? undefined : 'LOG_KEYS_MISSING';
      if (holder === 'nobody') readiness.fail('sequencer', 'NO_LEADER', why);
      else readiness.hold('sequencer', holder === 'self' ? 'LEADER' : 'STANDBY');
      options.onKnown(holder);
    },
    onMalformed: () => follower.halt({ code: 'SEQUENCER_MALFORMED', sequence: copy.lastSequence }),
    onTrouble: (error) =>
      logger.warn(
        { event: 'sequencer-unreachable', code: error.code },
        'The state of the sequencer cannot be reached for now',
      ),
  });
}
