import type { DecisionView, SendRequest, SendResult } from '@tamga/api';
import { readBodyFile } from '../body-file.ts';
import { CliError } from '../error.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import { formatNearest } from '../output/nearest.ts';
import { formatObligations } from '../output/obligations.ts';
import type { Command, CommandContext } from './context.ts';
import { parseIdOption, parseKindOption, parseLabels, parseRecipients } from './options.ts';
import type { ComposeOptions } from './options.ts';

/** `tamga send`: exits 3 when refused, 4 when kept for later, 6 when held for a person. */
export function send(compose: ComposeOptions & { wait?: string }): Command {
  return async (context) => {
    const wait = parseWait(compose.wait);
    const request = await composeRequest(context, compose);
    const result = await (await context.client()).send(request, wait === undefined ? {} : { wait });
    return report(context, result);
  };
}

/** `tamga check`: the verdict without sending; its JSON is printed at every exit code. */
export function check(compose: ComposeOptions): Command {
  return async (context) => {
    const { waitsFor, decisions, split, ...verdict } = await (
      await context.client()
    ).check(await composeRequest(context, compose));
    const { decision, code, agreement, article, obligations, nearest } = verdict;
    context.printer.result(
      { decision, code, agreement, article, obligations, nearest },
      [...decisions.map(describeDecision), ...formatNearest(nearest)].join('\n'),
    );
    if (split !== null && split.now.length > 0)
      context.printer.note(`it may go now to ${split.now.join(',')}: send it to them alone, and apart to the others`);
    return exitOf({ decision, code, waitsFor }, context);
  };
}

/** `tamga check --act ACT ID`: whether something received may be put to a further use, without doing it. */
export function checkUse(id: string, options: { act?: string; to?: string; purpose?: string }): Command {
  return async (context) => {
    const { act, to, purpose } = options;
    const known = furtherActs.find((name) => name === act);
    if (known === undefined) throw new CliError('BAD_USAGE', `--act ${act ?? ''}: expected ${furtherActs.join(', ')}`);
    const { decisions, waitsFor, ...verdict } = await (
      await context.client()
    ).checkUse(parseIdOption('ID', id), {
      act: known === 'purpose' ? 'other-purpose' : known,
      ...(to === undefined ? {} : { to: parseRecipients(to) }),
      ...(purpose === undefined ? {} : { purpose }),
    });
    const { decision, code, agreement, article, obligations, nearest, consent } = verdict;
    const missing = consent.map(({ party, because }) => `  needs the consent of ${party}: ${because}`);
    context.printer.result(
      { decision, code, agreement, article, obligations, nearest, consent },
      [...decisions.map(describeDecision), ...missing].join('\n'),
    );
    return exitOf({ decision, code, waitsFor }, context);
  };
}

const furtherActs = ['forward', 'export', 'court', 'purpose'] as const;

function exitOf(
  verdict: { decision: string; code: string | null; waitsFor: string | null },
  context: CommandContext,
): ExitCode {
  const { decision, code, waitsFor } = verdict;
  if (decision === 'permit') return exitCode.done;
  // 07: exit 6 waits for a person: release, consent, human decision.
  if (decision !== 'human' && code !== 'CONSENT_REQUIRED') return exitCode.refused;
  context.printer.note(`waits for ${waitsFor ?? 'a person'}`);
  return exitCode.waitsForPerson;
}

async function composeRequest(context: CommandContext, compose: ComposeOptions): Promise<SendRequest> {
  if (compose.attach.length > 0)
    throw new CliError('BAD_USAGE', '--attach comes later: this version carries no attachments');
  const kind = parseKindOption(compose.kind);
  const to = parseRecipients(compose.to);
  const labels = parseLabels(compose.label);
  const id = compose.id === undefined ? {} : { id: parseIdOption('--id', compose.id) };
  const forwards = (compose.forward ?? []).map((one) => parseIdOption('--forward', one));
  const consents = (compose.consent ?? []).map(parseHash);
  return {
    to,
    kind,
    labels,
    body: await readBodyFile(context.invocation, compose.file, kind),
    ...id,
    ...(forwards.length === 0 ? {} : { forwards }),
    ...(consents.length === 0 ? {} : { consents }),
  };
}

function parseHash(text: string): string {
  if (/^[0-9a-f]{64}$/u.test(text)) return text;
  throw new CliError('BAD_USAGE', `--consent ${text}: expected the hash of a consent, as tamga consents prints it`);
}

function parseWait(text: string | undefined): 'admitted' | 'delivered' | undefined {
  if (text === undefined || text === 'admitted' || text === 'delivered') return text;
  throw new CliError('BAD_USAGE', `--wait ${text}: expected admitted or delivered`);
}

function report(context: CommandContext, result: SendResult): ExitCode {
  const { id, state, agreement, article, obligations, code, waitsFor } = result;
  const document = { id, state, agreement, article, obligations };
  const basis = agreement === null ? '' : `, ${agreement} ${article ?? ''}`;
  if (waitsFor !== null) {
    context.printer.result(document, `${id}  ${state}${basis}: waits for ${waitsFor}`);
    if (context.printer.json) context.printer.note(`waits for ${waitsFor}`);
    return exitCode.waitsForPerson;
  }
  if (state === 'REFUSED') {
    const reason = `refused: ${code ?? 'by a rule'}${basis}`;
    context.printer.result({ code, agreement, article, reason, id }, `${id}  ${reason}`);
    return exitCode.refused;
  }
  context.printer.result(document, [`${id}  ${state}${basis}`, ...formatObligations(obligations)].join('\n'));
  if (result.centreReachable || isDecided(state)) return exitCode.done;
  context.printer.note('the centre cannot be reached: the message is kept in the outbox and will be sent');
  return exitCode.centreUnreachable;
}

function isDecided(state: string): boolean {
  return state !== 'SENT' && state !== 'RELEASED';
}

function describeDecision(decision: DecisionView): string {
  const basis =
    decision.agreement === null
      ? ''
      : `  ${decision.agreement} ${decision.article ?? ''}${decision.background ? ' (background)' : ''}`;
  const why = decision.code === null ? '' : `  ${decision.code}`;
  const who = decision.waitsFor === null ? '' : `  waits for ${decision.waitsFor}`;
  return [
    `${decision.recipient}  ${decision.decision}${why}${basis}${who}`,
    ...formatObligations(decision.obligations),
  ].join('\n');
}
