import { z } from 'zod';
import { caseToMessage } from '../../content/index.ts';
import { isAuthorityId, kinds as kindTable, parseAuthorityId, parsePartyId, realms } from '../../identifiers/index.ts';
import { completeLabels, deriveLabels, labelsToWire, readLabelOptions, type Labels } from '../../labels/index.ts';
import { parseMoment } from '../moment.ts';
import type { Question } from '../question.ts';
import { problemsOfShape } from '../shape.ts';
import { readYaml, type Source } from '../source.ts';

/** One question with what it is called and, if the author says so, what must come of it. */
export interface SimulatedCase {
  name: string;
  file: string;
  line: number;
  question: Question;
  /** Undefined: the moment of the simulation. */
  atMs: number | undefined;
  expect: 'permitted' | 'refused' | 'human' | undefined;
}

export interface CaseProblem {
  file: string;
  line: number;
  column: number;
  path: string;
  message: string;
}

export interface ReadCases {
  cases: readonly SimulatedCase[];
  /** Published cases in which no member takes part: nobody would have written. */
  skipped: number;
  problems: readonly CaseProblem[];
}

const casesMax = 100_000;
const authority = z.string().refine(isAuthorityId, { error: 'expected an authority such as kz/ncp' });
const labelValue = z.union([z.string(), z.number(), z.array(z.string()).max(64)]);

/** A case as an author writes it; labels have the names of `--label`. */
const caseSchema = z.strictObject({
  name: z.string().min(1).max(200).optional(),
  from: authority,
  to: z.union([authority, z.array(authority).min(1).max(64)]),
  kind: z.enum(kindTable.names as [string, ...string[]]),
  at: z
    .string()
    .refine((text) => parseMoment(text) !== undefined, { error: 'expected a date such as 2026-11-22' })
    .optional(),
  labels: z.record(z.string(), labelValue).optional(),
  inThread: z.boolean().optional(),
  expect: z.enum(['permitted', 'refused', 'human']).optional(),
});

/**
 * Cases of a file. YAML or JSON: one case, a list of cases, or `cases:` with a list. JSON lines: a case a line, written so
 * or as published cases are (07, "Playing cases"), for which `members` says who takes part.
 */
export function readCases(
  { file, text }: { file: string; text: string },
  { members }: { members: readonly string[] },
): ReadCases {
  if (!file.endsWith('.jsonl')) return readDocument({ file, text });
  const found = text
    .split('\n')
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .slice(0, casesMax)
    .map(({ line, number }) => readLine({ file, line, number }, members));
  return {
    cases: found.flatMap(({ cases }) => cases),
    skipped: found.reduce((sum, { skipped }) => sum + skipped, 0),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function readDocument({ file, text }: { file: string; text: string }, lineBefore = 0): ReadCases {
  const read = readYaml(text, file);
  const moved = (problem: CaseProblem): CaseProblem => ({ ...problem, line: problem.line + lineBefore });
  if (!read.ok) return { cases: [], skipped: 0, problems: read.problems.map(moved) };
  const { value } = read.source;
  const listed = isRecord(value) && Array.isArray(value['cases']) ? value['cases'] : value;
  const base = listed === value ? [] : ['cases'];
  const cases: SimulatedCase[] = [];
  const problems: CaseProblem[] = [];
  const several = Array.isArray(listed);
  (several ? (listed as unknown[]) : [listed]).slice(0, casesMax).forEach((one, i) => {
    const path = several ? [...base, i] : base;
    const result = readCase(one, { source: read.source, path, name: `${file}${several ? `#${i + 1}` : ''}` });
    if (result.ok) cases.push({ ...result.case, line: result.case.line + lineBefore });
    else problems.push(...result.problems.map(moved));
  });
  return { cases, skipped: 0, problems };
}

function readCase(
  value: unknown,
  of: { source: Source; path: (string | number)[]; name: string },
): { ok: true; case: SimulatedCase } | { ok: false; problems: CaseProblem[] } {
  const { source, path, name } = of;
  const at: Source['problem'] = (code, inner, message) => source.problem(code, [...path, ...inner], message);
  const parsed = caseSchema.safeParse(value);
  if (!parsed.success) return { ok: false, problems: problemsOfShape(parsed.error, at) };
  const { from, to, kind, at: moment, labels = {}, inThread, expect } = parsed.data;
  const options = Object.entries(labels).map(([key, one]) => `${key}=${Array.isArray(one) ? one.join(',') : one}`);
  const choice = readLabelOptions(options);
  if (!choice.ok) return { ok: false, problems: [at('SHAPE', ['labels'], choice.message)] };
  const plain = { crimeAreas: [], personalData: 'none', personRoles: [], languages: [], attachments: false } as const;
  const complete = completeLabels({ ...plain, handlingNote: false }, choice.choice);
  const { file, line } = at('SHAPE', [], '');
  const question = questionOfCase({ from, to: Array.isArray(to) ? to : [to], kind, labels: complete });
  return {
    ok: true,
    case: {
      name: parsed.data.name ?? name,
      file,
      line,
      question: { ...question, operation: choice.choice.operation ?? '', inThread: inThread === true },
      atMs: moment === undefined ? undefined : parseMoment(moment),
      expect,
    },
  };
}

function readLine(of: { file: string; line: string; number: number }, members: readonly string[]): ReadCases {
  const { file, line, number } = of;
  if (!isPublished(line)) return readDocument({ file, text: line }, number - 1);
  const outcome = caseToMessage(line, {
    line: number,
    members: members.filter((one) => one !== 'caricc').map((one) => parsePartyId(one)),
    centre: parseAuthorityId('caricc/coordination'),
  });
  if (outcome.what === 'skipped') return { cases: [], skipped: 1, problems: [] };
  if (outcome.what === 'invalid')
    return { cases: [], skipped: 0, problems: [{ file, line: number, column: 1, path: '', message: outcome.reason }] };
  const { record, from, to, kind, form } = outcome;
  const choice = readLabelOptions(outcome.labels);
  if (!choice.ok) throw new Error('a published case gave labels that cannot be read');
  const labels = completeLabels(deriveLabels(kind, form), choice.choice);
  const question = { ...questionOfCase({ from, to, kind, labels }), operation: choice.choice.operation ?? '' };
  return {
    cases: [{ name: record, file, line: number, question, atMs: undefined, expect: undefined }],
    skipped: 0,
    problems: [],
  };
}

function questionOfCase(of: { from: string; to: readonly string[]; kind: string; labels: Labels }): Question {
  return {
    sender: of.from,
    recipients: [...of.to],
    kind: kindTable.numberOf(kindTable.parse(of.kind)),
    realm: realms.numberOf('live'),
    labels: labelsToWire(of.labels),
  };
}

/** A published case says when something happened and which countries took part; a question never does. */
function isPublished(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) && 'countries' in value;
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
