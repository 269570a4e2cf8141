import { replay, type ReplayCommandOptions } from './agreement-replay.ts';
import type { Command } from './context.ts';
import { auditorClient } from './ledger-filters.ts';

/**
 * `tamga ledger replay`: the decision is asked for first where it is held, so that the reading is logged there; it is then
 * decided again here, from files alone (decision 0119): nobody's word counts for it.
 */
export function replayAudited(id: string, options: ReplayCommandOptions): Command {
  return async (context) => {
    await (await auditorClient(context, {})).entry(id);
    return await replay(id, options)(context);
  };
}
