import type { BoundAgreement } from './binding.ts';
import { type AgreementDocument, isPermitting } from './document.ts';
import type { CompiledAgreement } from './compiled.ts';
import { undisturbed, type Standing } from './lifecycle/standing.ts';
import type { Problem } from './problem.ts';
import { validityOf } from './window.ts';

type BindResult = { ok: true; agreements: BoundAgreement[] } | { ok: false; problems: Problem[] };

/** Orders agreements by id and version, and ends each version where the next one begins. */
export function bindVersions(
  compiled: readonly CompiledAgreement[],
  standings: ReadonlyMap<string, Standing> = new Map(),
): BindResult {
  const ordered = compiled.toSorted((a, b) => compare(a.agreement.document, b.agreement.document));
  const problems: Problem[] = [];
  const agreements = ordered.map((current, i): BoundAgreement => {
    const { agreement, registeredMs } = current;
    const standing = standings.get(agreement.document.id) ?? undisturbed;
    const next = ordered[i + 1];
    if (next?.agreement.document.id !== agreement.document.id)
      return { compiled: current, validity: validityOf(agreement.document, { registeredMs, standing }) };
    const { version } = next.agreement.document;
    const { registeredMs: nextMs } = next;
    const supersededMs = validityOf(next.agreement.document, { registeredMs: nextMs }).agreement.fromMs;
    const beginsMs = validityOf(next.agreement.document).agreement.fromMs;
    if (version === agreement.document.version) {
      problems.push(
        next.agreement.problem(
          'VERSION_TWICE',
          ['version'],
          `there are two documents ${agreement.document.id}@${version}`,
        ),
      );
    } else if (beginsMs <= validityOf(agreement.document).agreement.fromMs) {
      problems.push(
        next.agreement.problem(
          'VERSION_ORDER',
          ['validity', 'from'],
          `begins no later than version ${agreement.document.version}`,
        ),
      );
    }
    return { compiled: current, validity: validityOf(agreement.document, { supersededMs, registeredMs, standing }) };
  });
  problems.push(...circlesOf(ordered));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, agreements };
}

function compare(a: { id: string; version: number }, b: { id: string; version: number }): number {
  return a.id === b.id ? a.version - b.version : a.id < b.id ? -1 : 1;
}

/** Agreements of which each asks for the next, round to the first: each would wait for the others to be in force. */
function circlesOf(compiled: readonly CompiledAgreement[]): Problem[] {
  const asked = new Map<string, Set<string>>();
  for (const { agreement } of compiled) {
    const { id } = agreement.document;
    const names = requiredBy(agreement.document);
    if (names.length > 0) asked.set(id, new Set([...(asked.get(id) ?? []), ...names]));
  }
  if (asked.size === 0) return [];
  return compiled
    .filter(({ agreement }) => reaches(asked, { from: asked.get(agreement.document.id), to: agreement.document.id }))
    .map(({ agreement }) => {
      const { id } = agreement.document;
      return agreement.problem('REQUIRES_CIRCLE', [], `${id} requires an agreement that in the end requires ${id}`);
    });
}

/** Ids of the agreements that a document's rules ask for. */
export function requiredBy(document: AgreementDocument): string[] {
  const rules = document.articles.flatMap(({ rules: all = [] }) => all);
  return [...new Set(rules.flatMap((rule) => (isPermitting(rule) ? (rule.requires ?? []) : [])))];
}

/** Whether a document asks, in the end, for its own agreement, beside others of which none does. */
export function asksItself(document: AgreementDocument, asked: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return reaches(asked, { from: requiredBy(document), to: document.id });
}

function reaches(
  asked: ReadonlyMap<string, ReadonlySet<string>>,
  { from = [], to }: { from: Iterable<string> | undefined; to: string },
): boolean {
  const met = new Set<string>();
  const next = [...from];
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (one === to) return true;
    if (met.has(one)) continue;
    met.add(one);
    next.push(...(asked.get(one) ?? []));
  }
  return false;
}
