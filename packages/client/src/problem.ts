import type { FieldProblem, ProblemCategory } from '@tamga/api';
import type { Problem } from './errors.ts';

/** Reads RFC 9457 problem details; whatever is missing or of another type becomes null, so that no answer is lost. */
export function readProblem(status: number, document: unknown): Problem {
  const members: Record<string, unknown> = isRecord(document) ? document : {};
  return {
    status,
    code: text(members['code']) ?? `HTTP_${String(status)}`,
    category: readCategory(status, members['category']),
    title: text(members['title']) ?? `the adapter answered ${String(status)}`,
    detail: text(members['detail']) ?? text(members['reason']),
    agreement: text(members['agreement']),
    article: text(members['article']),
    waitsFor: text(members['waitsFor']),
    problems: readProblems(members['problems']),
    document: members,
  };
}

const categories: readonly ProblemCategory[] = ['input', 'access', 'rule', 'person', 'unreachable', 'fault'];

function readCategory(status: number, value: unknown): ProblemCategory {
  const named = categories.find((category) => category === value);
  if (named !== undefined) return named;
  if (status === 401 || status === 403) return 'access';
  return status >= 400 && status < 500 ? 'input' : 'fault';
}

function readProblems(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isRecord)
    .map((problem) => ({ path: text(problem['path']) ?? '', expected: text(problem['expected']) ?? '' }));
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
