import { awaitsAnswer, caseStates, isPaused } from '@tamga/core/casework';
import type { Means } from '../means.ts';
import { abortableWait } from '../send/wait.ts';
import { alarmOf, countRaised, insertAlarm, type AlarmStage } from '../store/alarm-rows.ts';
import { listOpenCases, type CaseRow } from '../store/case-rows.ts';
import type { Database } from '../store/database.ts';
import { insertEvent } from '../store/event-rows.ts';

/** A case that opens, or a deadline that moves, is noticed within this. No deadline is shorter than an hour. */
const everyMs = 60_000;

/** Raises what is due until the signal fires (06: escalation before and at expiry). Needs no connection. */
export async function keepAlarms(means: Means, options: { warnPercent: number }, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const nextMs = raiseAlarms(means, options);
    const untilNextMs = nextMs === undefined ? everyMs : Math.max(0, nextMs - means.nowMs());
    await abortableWait(Math.min(everyMs, untilNextMs), signal, () => undefined);
  }
}

/**
 * One pass over the open cases whose clock runs: an event for each deadline of which `warnPercent` or less is left, and one
 * when it is over, each once, whatever is restarted. Of a deadline that was met only when it was over there is no warning
 * any more. The deadline is the case's own: from the covering agreement, in the answering party's calendar; without one there
 * is none, and none while the clock stands still. Returns when the next is due.
 */
export function raiseAlarms(means: Means, { warnPercent }: { warnPercent: number }): number | undefined {
  const nowMs = means.nowMs();
  let nextMs: number | undefined;
  for (const row of listOpenCases(means.store.db)) {
    const clock = runningClock(row);
    if (clock === undefined) continue;
    const { startedMs, deadlineMs } = clock;
    const nearMs = deadlineMs - Math.floor(((deadlineMs - startedMs) * warnPercent) / 100);
    const stage = nowMs > deadlineMs ? 'passed' : nowMs >= nearMs ? 'near' : undefined;
    if (stage !== undefined) raise(means, row, { stage, deadlineMs, atMs: nowMs });
    const dueMs = stage === undefined ? nearMs : stage === 'near' ? deadlineMs + 1 : undefined;
    if (dueMs !== undefined) nextMs = Math.min(nextMs ?? dueMs, dueMs);
  }
  return nextMs;
}

function runningClock({ content, deadlineMs }: CaseRow): { startedMs: number; deadlineMs: number } | undefined {
  const { clock, state } = content;
  if (clock === undefined || deadlineMs === null || isPaused(clock) || !awaitsAnswer(state)) return undefined;
  return { startedMs: clock.startedMs, deadlineMs };
}

function raise(
  means: Means,
  { thread, authority, other }: CaseRow,
  alarm: { stage: AlarmStage; deadlineMs: number; atMs: number },
): void {
  const { stage, deadlineMs, atMs } = alarm;
  means.store.commit((db) => {
    if (!insertAlarm(db, { thread, authority, other, ...alarm })) return;
    const detail = `${other} ${new Date(deadlineMs).toISOString()}`;
    insertEvent(db, { atMs, event: `deadline-${stage}`, authority, message: thread, thread, detail });
  });
}

/** What was raised about a thread's running clocks; of several the gravest. */
export function threadAlarm(db: Database, rows: readonly CaseRow[]): AlarmStage | null {
  const stages = new Set(rows.map((row) => (runningClock(row) === undefined ? null : alarmOf(db, row))));
  if (stages.has('passed')) return 'passed';
  return stages.has('near') ? 'near' : null;
}

/** Cases in which an answer is owed, by what was raised about them. */
export function countAlarms(db: Database): Readonly<Record<AlarmStage, number>> {
  return countRaised(db, caseStates.filter(awaitsAnswer));
}
