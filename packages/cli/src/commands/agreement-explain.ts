import type { Explanation, Question } from '@tamga/core/agreements';
import { kinds, parseAuthorityId, realms } from '@tamga/core/identifiers';
import { completeLabels, labelsToWire, readLabelOptions } from '@tamga/core/labels';
import { viewOfDecision } from '@tamga/platform/decision-replay';
import { openSet, parseAt } from '../agreements/sources.ts';
import { CliError } from '../error.ts';
import { exitCode } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Command } from './context.ts';
import { parseKindOption, parseRecipients } from './options.ts';

export type Language = 'en' | 'ru';

export interface ExplainOptions {
  from: string;
  to: string;
  kind: string;
  label: readonly string[];
  inThread?: boolean;
  at?: string;
  language: Language;
}

/** `tamga agreement explain`: exits 0, 3 (refused) or 6 (a person decides), and prints its JSON at each. */
export function explain(paths: readonly string[], options: ExplainOptions): Command {
  return async (context) => {
    const question = questionFrom(options);
    const atMs = parseAt(options.at) ?? Date.now();
    using opened = await openSet(context, paths);
    const explanations = opened.set.explain(question, atMs);
    context.printer.result(
      { at: new Date(atMs).toISOString(), recipients: explanations.map(documentOf) },
      explanations.map((one) => textOf(one, options.language)).join('\n\n'),
    );
    return exitOf(explanations);
  };
}

function questionFrom(options: ExplainOptions): Question {
  const read = readLabelOptions(options.label);
  if (!read.ok) throw new CliError('BAD_USAGE', `--label ${read.message}`);
  const labels = completeLabels(
    { crimeAreas: [], personalData: 'none', personRoles: [], languages: [], attachments: false, handlingNote: false },
    read.choice,
  );
  return {
    sender: parseFrom(options.from),
    recipients: parseRecipients(options.to),
    kind: kinds.numberOf(parseKindOption(options.kind)),
    realm: realms.numberOf('live'),
    labels: labelsToWire(labels),
    operation: read.choice.operation ?? '',
    inThread: options.inThread === true,
  };
}

function parseFrom(text: string): string {
  try {
    return parseAuthorityId(text);
  } catch (cause) {
    throw new CliError('BAD_USAGE', `--from: ${cause instanceof Error ? cause.message : text}`, { cause });
  }
}

function documentOf(explanation: Explanation): Record<string, unknown> {
  const { decision, text, articles, obligations, nearest } = explanation;
  return {
    ...viewOfDecision(decision),
    text,
    articles,
    obligations: viewOfDecision(decision).obligations.map((one, i) => ({ ...one, text: obligations[i]?.text })),
    nearest: nearest ?? null,
  };
}

const headings = {
  en: {
    article: 'Article',
    duties: 'What is owed',
    nearest: 'The closest article',
    why: 'What keeps it',
    background: 'not seen in an official source',
  },
  ru: {
    article: 'Статья',
    duties: 'Обязанности',
    nearest: 'Ближайшая статья',
    why: 'Что мешает',
    background: 'официальный текст не найден',
  },
} as const;

/** What a person reads: the verdict, the articles it rests on, what is owed; or what comes closest and what keeps it. */
function textOf({ decision, text, articles, obligations, nearest }: Explanation, language: Language): string {
  const words = headings[language];
  const cite = ({
    agreement,
    version,
    article,
    background,
    title,
    clause,
  }: Explanation['articles'][number]): string[] => [
    `  ${agreement}@${version} ${article}${background ? ` (${words.background})` : ''}: ${title[language]}`,
    `    ${clause[language]}`,
  ];
  return [
    `${decision.recipient}: ${text[language]}`,
    ...(articles.length === 0 || nearest !== undefined ? [] : [`${words.article}:`, ...articles.flatMap(cite)]),
    ...(obligations.length === 0 ? [] : [`${words.duties}:`]),
    ...obligations.map(
      ({ obligation, text: duty }) => `  ${duty[language]}  [${obligation.agreement} ${obligation.article}]`,
    ),
    ...(nearest === undefined ? [] : [`${words.nearest}:`, ...cite(nearest), `${words.why}:`]),
    ...(nearest?.failed ?? []).map((condition) => `  – ${condition.text[language]}`),
  ].join('\n');
}

function exitOf(explanations: readonly Explanation[]): ExitCode {
  const verdicts = new Set(explanations.map(({ decision }) => viewOfDecision(decision).decision));
  if (verdicts.has('refuse')) return exitCode.refused;
  return verdicts.has('human') ? exitCode.waitsForPerson : exitCode.done;
}
