import { replayLines } from '../agreements/replay-lines.ts';
import { exitCode } from '../exit-code.ts';
import { replay, type ReplayCommandOptions } from './agreement-replay.ts';
import type { Command } from './context.ts';
import { auditorClient } from './ledger-filters.ts';

export interface AuditedReplayOptions extends ReplayCommandOptions {
  /** Decide here, by nobody's word. */
  files?: boolean;
  own?: boolean;
}

/**
 * `tamga ledger replay`: decided again where it is held, and told with everything that it stood on. With `--files` the reading
 * is logged there, and it is decided here from files alone (decision 0119): nobody's word counts for it. Exits 5 where
 * anything differs or is missing.
 */
export function replayAudited(id: string, options: AuditedReplayOptions): Command {
  return async (context) => {
    const client = await auditorClient(context, options);
    if (options.files === true || options.ledger !== undefined || options.documents.length > 0) {
      await client.entry(id);
      return await replay(id, options)(context);
    }
    const view = await client.replay(id);
    const ok = view.result === 'identical' || view.result === 'not-asked';
    const lines = [
      ...replayLines(view),
      ...view.documents.map(({ document, leaf, hash }) => `  by ${document}  leaf ${leaf}  ${hash}`),
      ...view.passedOver.map(({ leaf, document, code }) => `leaf ${leaf}: ${document} counts for nothing: ${code}`),
      ...view.notCounted.map((pair) => `quotas of messages from ${pair} are not counted here: as recorded`),
      `of ${view.folded.count} documents below it in the log, ${view.folded.digest}`,
    ];
    context.printer.result({ ok, ...view }, lines.join('\n'));
    return ok ? exitCode.done : exitCode.verificationFailed;
  };
}
