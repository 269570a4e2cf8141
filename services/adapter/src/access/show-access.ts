import type { AccessJournal } from '@tamga/platform/access-log';
import type { Readiness } from '@tamga/platform/lifecycle';
import { unknownAnchorAct } from './anchors.ts';

/** Act of the entry by which the national auditor has dealt with anchors of states that the log does not know. */
export const settledAct = 'restored-settled';

/** Numbers of anchors that the ledger has, this log does not know, and the auditor has not dealt with. */
export function unsettledAnchors({ log }: AccessJournal): string[] {
  const rows = log.tables
    .prepare(`SELECT id, act FROM access_subject JOIN access_entry USING (position) WHERE type = 'anchor'`)
    .all();
  const of = (act: string): string[] => rows.filter((row) => row['act'] === act).map(({ id }) => String(id));
  const settled = new Set(of(settledAct));
  return of(unknownAnchorAct).filter((number) => !settled.has(number));
}

/** An alarm while the access log is not the one that was anchored, until the auditor has settled it. */
export function showAccess(readiness: Pick<Readiness, 'hold' | 'alarm'>, access: AccessJournal): void {
  if (unsettledAnchors(access).length > 0) readiness.alarm('access-log', 'ACCESS_LOG_RESTORED');
  else readiness.hold('access-log');
}
