import { DecisionReplay } from '@tamga/core/agreements/tools';
import type { ReplayedDecision } from '@tamga/core/agreements/tools';
import { nodePolicyEngine } from '@tamga/core/agreements/engine-node';
import { nodePrimitives } from '@tamga/platform/crypto';
import { verifyLedgerCopy } from '@tamga/platform/ledger-copy';
import type { LedgerVerification } from '@tamga/platform/ledger-copy';
import { readRegionFiles } from '../agreements/region-files.ts';
import { viewOfDecision } from '../agreements/decision-view.ts';
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
  decisions: readonly ReplayedDecision[];
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
  const decisions: ReplayedDecision[] = [];
  let count = 0;
  for (const { sequence, record } of log.records()) {
    const decided = await again.take({ leaf: sequence - 1, record });
    count += 1;
    progress.show({ table: `${count} of ${log.size} records`, line: `${count} of ${log.size} records` });
    if (decided === undefined || (wanted !== undefined && decided.id !== wanted)) continue;
    decisions.push(decided);
    if (wanted !== undefined) break;
  }
  progress.finish();
  return { decisions, passedOver: again.passedOver, log };
}

function report({ printer }: CommandContext, { decisions, passedOver, log }: Replayed): ExitCode {
  const count = (result: ReplayedDecision['result']): number =>
    decisions.filter((decision) => decision.result === result).length;
  const counts = {
    identical: count('identical'),
    different: count('different'),
    notAsked: count('not-asked'),
    unknown: count('unknown'),
  };
  const ok = log.ok && counts.different === 0 && counts.unknown === 0;
  const documents = decisions.map(documentOf);
  const shown =
    decisions.length === 1
      ? decisions
      : decisions.filter(({ result }) => result !== 'identical' && result !== 'not-asked');
  const lines = [
    ...shown.flatMap(linesOf),
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
      decisions: documents,
    },
    lines.join('\n'),
  );
  return ok ? exitCode.done : exitCode.verificationFailed;
}

function documentOf(decision: ReplayedDecision): Record<string, unknown> {
  const { leaf, id, result } = decision;
  const base = { leaf, id, at: new Date(decision.atMs).toISOString(), result };
  switch (decision.result) {
    case 'identical':
      return { ...base, decisions: decision.decisions.map(viewOfDecision) };
    case 'different':
      return {
        ...base,
        differences: decision.differences,
        recorded: decision.recorded.map(viewOfDecision),
        computed: decision.computed.map(viewOfDecision),
      };
    case 'not-asked':
      return { ...base, code: decision.code };
    case 'unknown':
      return { ...base, missing: decision.missing };
    default:
      return decision satisfies never;
  }
}

function linesOf(decision: ReplayedDecision): string[] {
  const head = `${decision.id}  leaf ${decision.leaf}  ${new Date(decision.atMs).toISOString()}`;
  switch (decision.result) {
    case 'identical':
      return [
        `${head}  identical`,
        ...decision.decisions.map((one) => {
          const { recipient, decision: verdict, code, agreement, article } = viewOfDecision(one);
          return `  ${recipient}: ${verdict}${code === null ? '' : ` ${code}`}${agreement === null ? '' : `, ${agreement} ${article ?? ''}`}`;
        }),
      ];
    case 'different':
      return [`${head}  DIFFERENT`, ...decision.differences.map((line) => `  ${line}`)];
    case 'not-asked':
      return [`${head}  refused before any agreement was asked: ${decision.code}`];
    case 'unknown':
      return [`${head}  cannot be decided: nobody has ${decision.missing.join(', ')}`];
    default:
      return decision satisfies never;
  }
}
