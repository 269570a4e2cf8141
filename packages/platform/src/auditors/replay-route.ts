import type { AuditAnswer, AuditCall } from './audit-call.ts';
import type { Replayed } from '../decision-replay/index.ts';
import type { AuditorsMeans, ReplayAnswer } from './means.ts';
import { json } from './respond.ts';
import { findEntry } from './search-route.ts';

/**
 * `GET /api/v1/audit/entries/{index}/replay`: decides again what the entry says was decided, by the documents that the log
 * had then. The reading is logged before anything is decided.
 */
export async function answerReplay(means: AuditorsMeans, call: AuditCall): Promise<AuditAnswer> {
  const found = await findEntry(means, call, 'replay');
  if ('problem' in found) return found;
  const { held } = found;
  if (held.record?.event !== 'admission')
    return {
      problem: {
        code: 'NO_DECISION',
        detail: `entry ${held.index} records no decision; expected one of an admission or refusal`,
      },
    };
  const replayed = await means.replay({ ...held, record: held.record });
  return replayed.ok ? json(replayed.view) : { problem: replayed.problem };
}

const refusedDetail = {
  REPLAY_BUSY: 'five are asked for already: ask again in a moment',
  REPLAY_TIMEOUT: 'it was given up after two minutes: ask again when less is going on, or decide again from files',
  REPLAY_TOO_LARGE: 'the documents take more memory than one replay may have: decide again from files',
} as const;

/** What a replayer said, as the API answers it. */
export function replayAnswer(replayed: Replayed): ReplayAnswer {
  if (replayed.ok) return replayed;
  return { ok: false, problem: { code: replayed.code, detail: refusedDetail[replayed.code] } };
}
