import type { CompiledAgreement } from '../compiled.ts';
import type { Problem } from '../problem.ts';
import { bindVersions } from '../versions.ts';
import { type AgreementSource, loadAgreement, type LoadOptions } from './load.ts';
import { type Warning, warningsOf } from './warnings.ts';

/** What was found in one file. */
export interface LintedFile {
  file: string;
  /** Undefined where it could not be read as an agreement. */
  agreement:
    | { id: string; version: number; status: string; articles: number; rules: number; examples: number }
    | undefined;
  problems: readonly Problem[];
  warnings: readonly Warning[];
}

export interface LintResult {
  /** No problems; warnings there may be. */
  ok: boolean;
  files: readonly LintedFile[];
}

/** Every problem and every warning of documents, each by itself and then together: versions must follow each other. */
export function lintAgreements(
  sources: readonly AgreementSource[],
  options: LoadOptions & { nowMs: number },
  onFile?: (file: string) => void,
): LintResult {
  const { nowMs, ...load } = options;
  const compiled = new Map<string, CompiledAgreement>();
  const files = sources.map((source): LintedFile => {
    onFile?.(source.file);
    const loaded = loadAgreement(source, load);
    if (!loaded.ok) return { file: source.file, agreement: undefined, problems: loaded.problems, warnings: [] };
    compiled.set(source.file, loaded.compiled);
    const { document } = loaded.compiled.agreement;
    const { id, version, status, articles } = document;
    const examples = articles.reduce((sum, article) => sum + (article.examples ?? []).length, 0);
    return {
      file: source.file,
      agreement: { id, version, status, articles: articles.length, rules: loaded.compiled.rules.length, examples },
      problems: [],
      warnings: warningsOf(loaded.compiled, { engine: load.engine, nowMs }),
    };
  });
  const bound = bindVersions([...compiled.values()]);
  const together = bound.ok ? [] : bound.problems;
  const judged = files.map((one) => ({
    ...one,
    problems: [...one.problems, ...together.filter(({ file }) => file === one.file)],
  }));
  return { ok: judged.every(({ problems }) => problems.length === 0), files: judged };
}
