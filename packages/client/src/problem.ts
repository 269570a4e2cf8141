import type { Problem } from './errors.ts';

/** Reads RFC 9457 problem details; whatever is missing or of another type becomes null, so that no answer is lost. */
export function readProblem(status: number, document: unknown): Problem {
  const members: Record<string, unknown> = isRecord(document) ? document : {};
  return {
    status,
    code: text(members['code']) ?? `HTTP_${String(status)}`,
    title: text(members['title']) ?? `the adapter answered ${String(status)}`,
    detail: text(members['detail']) ?? text(members['reason']),
    agreement: text(members['agreement']),
    article: text(members['article']),
    waitsFor: text(members['waitsFor']),
    document: members,
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
