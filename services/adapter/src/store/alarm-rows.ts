import type { CaseState } from '@tamga/core/casework';
import type { CaseRow } from './case-rows.ts';
import { count } from './columns.ts';
import type { Database } from './database.ts';

/** `near`: little of the time is left. `passed`: the deadline is over. */
export type AlarmStage = 'near' | 'passed';

/** The alarm of one deadline of a case. A deadline that a pause moved is another one. */
export type AlarmRow = Pick<CaseRow, 'thread' | 'authority' | 'other'> & {
  deadlineMs: number;
  stage: AlarmStage;
  atMs: number;
};

/** False when it was raised before. */
export function insertAlarm(db: Database, { thread, authority, other, deadlineMs, stage, atMs }: AlarmRow): boolean {
  const { changes } = db
    .prepare(
      'INSERT OR IGNORE INTO clock_alarms (thread, authority, other, deadline_ms, stage, at_ms) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(thread, authority, other, deadlineMs, stage, atMs);
  return Number(changes) > 0;
}

/** The gravest that was raised about the deadline that a case has now. */
export function alarmOf(
  db: Database,
  { thread, authority, other, deadlineMs }: Pick<CaseRow, 'thread' | 'authority' | 'other' | 'deadlineMs'>,
): AlarmStage | null {
  const raised = db
    .prepare(
      `SELECT count(*) FILTER (WHERE stage = 'near') AS near, count(*) FILTER (WHERE stage = 'passed') AS passed
        FROM clock_alarms WHERE thread = ? AND authority = ? AND other = ? AND deadline_ms = ?`,
    )
    .get(thread, authority, other, deadlineMs);
  if (count(raised, 'passed') > 0) return 'passed';
  return count(raised, 'near') > 0 ? 'near' : null;
}

/** Cases in these states by the gravest alarm of the deadline that they have now. */
export function countRaised(db: Database, states: readonly CaseState[]): Readonly<Record<AlarmStage, number>> {
  const row = db
    .prepare(
      `SELECT coalesce(sum(passed), 0) AS passed, coalesce(sum(1 - passed), 0) AS near FROM (
        SELECT max(a.stage = 'passed') AS passed FROM cases c JOIN clock_alarms a USING (thread, authority, other, deadline_ms)
          WHERE json_extract(c.content, '$.state') IN (SELECT value FROM json_each(?)) GROUP BY thread, authority, other)`,
    )
    .get(JSON.stringify(states));
  return { near: count(row, 'near'), passed: count(row, 'passed') };
}
