import type { Decision } from '@tamga/core/agreements';
import { DecisionReplay } from '@tamga/core/agreements/tools';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import { nodePrimitives } from '@tamga/platform/crypto';
import { replayView } from '@tamga/platform/decision-replay';
import type { ReplayView } from '@tamga/api';
import { verifyLedgerCopy } from '@tamga/platform/ledger-copy';
import type { LedgerVerification } from '@tamga/platform/ledger-copy';
import { readRegionFiles } from '../agreements/region-files.ts';
import { replayLines } from '../agreements/replay-lines.ts';
import { CliError } from '../error.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { userPath } from '../invocation.ts';
import { createProgress } from '../output/progress.ts';
import { findRegion } from '../session.ts';
import type { Command, CommandContext } from './context.ts';
import { parseIdOption } from './options.ts';

export interface ReplayCommandOptions {
  all?: boolean;
  documents: readonly string[];
  ledger?: string;
}

interface Replayed {
  decisions: readonly ReplayView[];
  passedOver: readonly { leaf: number; document: string; code: string }[];
  log: LedgerVerification;
}

/**
 * `tamga agreement replay`: from files alone. The log's copy is recomputed against its signed checkpoint first: a decision
 * of a log that does not hold proves nothing. Exits 5 where anything differs.
 */
export function replay(id: string | undefined, options: ReplayCommandOptions): Command {
  return async (context) => {
    if ((id === undefined) === (options.all !== true))
      throw new CliError('BAD_USAGE', 'replay: name one message, or say --all');
    const wanted = id === undefined ? undefined : parseIdOption('ID', id);
    const replayed = await replayRegion(context, options, wanted);
    if (wanted !== undefined && replayed.decisions.length === 0)
      throw new CliError('BAD_USAGE', `${wanted}: the log has no decision on this message`);
    return report(context, replayed);
  };
}

async function replayRegion(
  context: CommandContext,
  options: ReplayCommandOptions,
  wanted: string | undefined,
): Promise<Replayed> {
  const { invocation } = context;
  const progress = createProgress(invocation.stderr, Date.now);
  const directory = await findRegion(invocation, context.options);
  progress.step('reading the log and the documents');
  const files = await readRegionFiles(directory, {
    more: options.documents.map((one) => userPath(invocation, one)),
    ledger: options.ledger === undefined ? undefined : userPath(invocation, options.ledger),
  });
  const log = await verifyLedgerCopy(files.ledgerFile, { trust: files.trust, primitives: nodePrimitives });
  using again = new DecisionReplay({
    primitives: nodePrimitives,
    engine: nodePolicyEngine(),
    roster: files.roster,
    documentOf: (hash) => files.documents.get(hash),
  });
  const decisions: ReplayView[] = [];
  let count = 0;
  for (const { sequence, record } of log.records()) {
    const decided = await again.take({ leaf: sequence - 1, record });
    count += 1;
    progress.show({ table: `${count} of ${log.size} records`, line: `${count} of ${log.size} records` });
    if (decided === undefined || record.event !== 'admission' || (wanted !== undefined && decided.id !== wanted))
      continue;
    const recorded = record.decisions as readonly Decision[];
    decisions.push(
      replayView(decided, { recorded, folded: again.folded, passedOver: wanted === undefined ? [] : again.passedOver }),
    );
    if (wanted !== undefined) break;
  }
  progress.finish();
  return { decisions, passedOver: again.passedOver, log };
}

function report({ printer }: CommandContext, { decisions, passedOver, log }: Replayed): ExitCode {
  const count = (result: ReplayView['result']): number =>
    decisions.filter((decision) => decision.result === result).length;
  const counts = {
    identical: count('identical'),
    different: count('different'),
    notAsked: count('not-asked'),
    unknown: count('unknown'),
  };
  const ok = log.ok && counts.different === 0 && counts.unknown === 0;
  const shown =
    decisions.length === 1
      ? decisions
      : decisions.filter(({ result }) => result !== 'identical' && result !== 'not-asked');
  const lines = [
    ...shown.flatMap(replayLines),
    ...passedOver.map(({ leaf, document, code }) => `leaf ${leaf}: ${document} counts for nothing: ${code}`),
    ...log.problems.map(
      ({ code, sequence }) =>
        `the log does not hold: ${code}${sequence === undefined ? '' : ` at leaf ${sequence - 1}`}`,
    ),
    `${counts.identical} decisions identical, ${counts.different} different, ${counts.unknown} that lack a document, ${counts.notAsked} refused before any agreement was asked; the log ${log.ok ? 'holds' : 'does not hold'}`,
  ];
  printer.result(
    {
      ok,
      ledgerVerified: log.ok,
      ledgerSize: log.size,
      ...counts,
      passedOver,
      problems: log.problems,
      decisions,
    },
    lines.join('\n'),
  );
  return ok ? exitCode.done : exitCode.verificationFailed;
}
