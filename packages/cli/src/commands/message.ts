import type { ActionRequest, CaseAction, MessageView } from '@tamga/api';
import type { KindName } from '@tamga/core/identifiers';
import { stringify } from 'yaml';
import { readBodyFile } from '../body-file.ts';
import { CliError } from '../error.ts';
import { exitCode } from '../exit-code.ts';
import { plain } from '../output/table.ts';
import { formatDuties } from '../output/obligations.ts';
import type { Command, CommandContext } from './context.ts';
import { parseIdOption, parseRecipients } from './options.ts';

/** `tamga read ID`: the message, opened, with its timeline. */
export function read(id: string): Command {
  return async (context) => {
    const message = await (await context.client()).message(parseIdOption('ID', id));
    context.printer.result(message, describe(message));
    return exitCode.done;
  };
}

/** What the officer gives with an action. */
export interface ActionOptions {
  file?: string;
  ground?: string;
  text?: string;
  language?: string;
  result?: string;
  use?: string;
  to?: string;
  validUntil?: string;
}

const formOfAction: Partial<Record<CaseAction, KindName>> = {
  reply: 'REPLY',
  clarify: 'CLARIFICATION',
  refuse: 'REFUSAL',
  delay: 'DELAY_NOTICE',
};

/** `tamga accept|reply|clarify|refuse|delay|close|reopen|release|withdraw|review|ask-consent|… ID` */
export function act(id: string, action: CaseAction, options: ActionOptions): Command {
  return async (context) => {
    const target = parseIdOption('ID', id);
    const request = await composeAction(context, action, options);
    const answer = await (await context.client()).act(target, action, request);
    const state = isRecord(answer) ? (answer['threadState'] ?? answer['state']) : undefined;
    const newId = isRecord(answer) && typeof answer['id'] === 'string' ? answer['id'] : target;
    context.printer.result(answer, `${newId}  ${typeof state === 'string' ? state : 'done'}`);
    return exitCode.done;
  };
}

async function composeAction(
  context: CommandContext,
  action: CaseAction,
  options: ActionOptions,
): Promise<ActionRequest> {
  const { file, to, ...rest } = options;
  const given = to === undefined ? rest : { ...rest, to: parseRecipients(to) };
  const kind = formOfAction[action];
  if (file !== undefined) {
    if (kind === undefined) throw new CliError('BAD_USAGE', `${action} takes no --file`);
    return { ...given, body: await readBodyFile(context.invocation, file, kind) };
  }
  if (kind !== undefined && given.text === undefined && given.ground === undefined) {
    throw new CliError(
      'BAD_USAGE',
      `${action} needs --text, or --file with a ${kind} form: tamga template ${kind} prints one`,
    );
  }
  return given;
}

function describe(message: MessageView): string {
  const lines = [
    `${message.kind}  ${message.id}  ${message.state}`,
    `from ${message.from} to ${message.to.join(', ')}`,
    ...(message.title === '' ? [] : [plain(message.title)]),
    `thread ${message.thread}, ${message.threadState}${message.deadline === null ? '' : `, answer due ${message.deadline}`}`,
    ...formatDuties(message.duties),
    ...message.changes.map(({ what, before, after }) => `  changed: ${what}  ${plain(before)} -> ${plain(after)}`),
    '',
    ...stringify(message.body).trimEnd().split('\n').map(plain),
    '',
    ...message.timeline.map(
      (entry) => `${entry.at}  ${entry.event}${entry.detail === null ? '' : `  ${plain(entry.detail)}`}`,
    ),
  ];
  return lines.join('\n');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
