import type { Metrics } from '@tamga/platform/telemetry';
import type { FollowerState } from './follower.ts';

/** What audit counts. */
export interface AuditMetrics {
  entriesRead(count: number): void;
  size(entries: number): void;
  checkpointSize(entries: number): void;
  finalSize(entries: number): void;
  cosigners(count: number): void;
  state(state: FollowerState['state']): void;
  leader(isLeader: boolean, term: number): void;
}

/** Registers audit's metrics in the process's registry. */
export function auditMetrics(metrics: Metrics): AuditMetrics {
  const entriesRead = metrics.counter({
    name: 'audit_entries_read_total',
    help: 'Ledger entries read and made durable',
  });
  const size = metrics.gauge({ name: 'audit_ledger_size', help: 'Entries in audit’s own copy' });
  const checkpointSize = metrics.gauge({ name: 'audit_checkpoint_size', help: 'Size of the newest signed checkpoint' });
  const finalSize = metrics.gauge({
    name: 'audit_final_checkpoint_size',
    help: 'Size of the newest checkpoint that a quorum of members cosigned',
  });
  const cosigners = metrics.gauge({
    name: 'audit_cosigners',
    help: 'Members that cosigned the newest checkpoint',
  });
  const sound = metrics.gauge({
    name: 'audit_ledger_sound',
    help: '1 while the ledger is attested for the running server',
  });
  const halted = metrics.gauge({ name: 'audit_halted', help: '1 after damage was found' });
  const leader = metrics.gauge({ name: 'audit_leader', help: '1 while this audit holds the lease, and signs' });
  const term = metrics.gauge({
    name: 'audit_lease_term',
    help: 'Counts the leases, as this audit last held or lost one',
  });
  return {
    leader: (isLeader, newest) => {
      leader.set(isLeader ? 1 : 0);
      term.set(newest);
    },
    entriesRead: (count) => entriesRead.inc(count),
    size: (entries) => size.set(entries),
    checkpointSize: (entries) => checkpointSize.set(entries),
    finalSize: (entries) => finalSize.set(entries),
    cosigners: (count) => cosigners.set(count),
    state: (state) => {
      sound.set(state === 'sound' ? 1 : 0);
      halted.set(state === 'halted' ? 1 : 0);
    },
  };
}
