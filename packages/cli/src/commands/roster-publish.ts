import { setTimeout as delay } from 'node:timers/promises';
import type { LoggedRosterVersion } from '@tamga/core/ledger/witness';
import { CliError } from '../error.ts';
import { exitCode } from '../exit-code.ts';
import { checkDraft } from '../roster/check-draft.ts';
import { readDraftFile } from '../roster/draft-file.ts';
import { knownRosters, pinnedHash, type RosterSource } from '../roster/known-rosters.ts';
import { rosterView } from '../roster/roster-view.ts';
import { refused } from '../roster/refused.ts';
import type { Command, CommandContext } from './context.ts';

export type PublishOptions = RosterSource;

/** How long it is waited for a final checkpoint above the leaf, and how often the log is asked. */
const waitMsMax = 120_000;
const pollMs = 500;

/** `tamga roster publish`: through the adapter of one of its signers; returns once the log has it under a final checkpoint. */
export function publish(file: string, options: PublishOptions): Command {
  return async (context) => {
    const draft = await readDraftFile(context.invocation, file);
    const checked = await checkDraft(draft, await pinnedHash(context, options));
    if (checked.missing.length > 0 || checked.document === undefined)
      throw refused('PARTY_MISSING', `not all have signed: missing ${checked.missing.join(', ')}`);
    const result = await (await context.client()).publish(checked.document);
    const { version, hash, state, code } = result;
    if (state !== 'REGISTERED') {
      const why = state === 'REFUSED' ? `refused: ${code ?? ''}` : 'kept, and brought when the centre can be reached';
      context.printer.result(result, `roster@${version}  ${why}`);
      return state === 'REFUSED' ? exitCode.refused : exitCode.centreUnreachable;
    }
    context.printer.note(`roster@${version} is on the register; waiting for the log`);
    const { found, before } = await logged(context, options, hash);
    const view = rosterView(found, before);
    context.printer.result(
      { ...result, leafIndex: view.leafIndex, logTime: view.logTime },
      [
        `roster@${version}  sha256:${hash}`,
        `in the log at leaf ${view.leafIndex}${view.logTime === null ? '' : `, by ${view.logTime}`}`,
        'it governs what comes after the first final checkpoint above that leaf',
      ].join('\n'),
    );
    return exitCode.done;
  };
}

/** The version by its hash, once a final checkpoint covers its leaf. Throws LOG_UNREACHABLE where none does in time. */
async function logged(
  context: CommandContext,
  options: PublishOptions,
  hash: string,
): Promise<{ found: LoggedRosterVersion; before: LoggedRosterVersion | undefined }> {
  const deadline = Date.now() + waitMsMax;
  for (;;) {
    const { versions } = await knownRosters(context, options);
    const at = versions.findIndex(({ roster }) => roster.id === hash);
    const found = versions[at];
    if (found?.final !== undefined) return { found, before: versions[at - 1] };
    if (Date.now() > deadline)
      throw new CliError(
        'LOG_UNREACHABLE',
        found === undefined
          ? 'the log has no record of it yet: look again with tamga roster list'
          : `the log has it at leaf ${found.leafIndex}, and no final checkpoint covers that yet: look again with tamga roster list`,
      );
    await delay(pollMs);
  }
}
