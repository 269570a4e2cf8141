import { policyIdOf, type RuleAt } from '../cedar-policy.ts';
import type { CompiledAgreement } from '../compiled.ts';
import { isPermitting } from '../document.ts';
import type { PolicyEngine } from '../engine.ts';
import { parseMoment } from '../moment.ts';
import type { PathStep } from '../problem.ts';
import { trialSet } from './load.ts';
import { type Answer, exchangesOf } from './space.ts';

/**
 * What is suspicious and no error. CONTRADICTION: an article forbids a part of what another permits; the prohibition
 * wins. SHADOWED: of all that a rule permits nothing is left by prohibitions. NEVER_APPLIES: no message can meet all its
 * conditions. NEVER_ASKED: a person's decision is asked for only where another article permits without.
 */
export type WarningCode =
  | 'CONTRADICTION'
  | 'SHADOWED'
  | 'NEVER_APPLIES'
  | 'NEVER_ASKED'
  | 'NO_EXAMPLES'
  | 'UNUSED_GROUP'
  | 'UNUSED_PARTY'
  | 'NOT_IN_FORCE';

export interface Warning {
  code: WarningCode;
  file: string;
  line: number;
  column: number;
  path: string;
  message: string;
}

export function warningsOf(compiled: CompiledAgreement, by: { engine: PolicyEngine; nowMs: number }): Warning[] {
  const { agreement } = compiled;
  const warn = (code: WarningCode, path: readonly PathStep[], message: string): Warning => ({
    ...agreement.problem('SHAPE', path, message),
    code,
  });
  return [...ofRules(compiled, by.engine, warn), ...ofNames(compiled, warn), ...ofTime(compiled, by.nowMs, warn)];
}

type Warn = (code: WarningCode, path: readonly PathStep[], message: string) => Warning;

/** In what company a rule was met. */
interface Met {
  /** It applied at all. */
  ever: boolean;
  /** It applied where nothing plainly prohibits. */
  free: boolean;
  /** It applied where nothing plainly prohibits and no rule permits without a person. */
  needed: boolean;
  /** Prohibitions that it met. */
  against: Set<string>;
}

function ofRules(compiled: CompiledAgreement, engine: PolicyEngine, warn: Warn): Warning[] {
  const rules = compiled.rules.filter(isAboutSending);
  if (rules.length === 0) return [];
  const met = new Map(
    rules.map((at): [string, Met] => [policyIdOf(at), { ever: false, free: false, needed: false, against: new Set() }]),
  );
  const made = trialSet([compiled], { engine });
  if (!made.ok) throw new Error('an agreement that compiled makes no set');
  using set = made.set;
  const effects = new Map(rules.map((at) => [policyIdOf(at), at.rule.effect]));
  for (const atMs of momentsOf(compiled)) {
    for (const { answers } of exchangesOf([{ set, atMs }], { requiredUnknown: true })) {
      for (const answer of answers) meet(met, effects, answer);
    }
  }
  return rules.flatMap((at) => {
    const found = met.get(policyIdOf(at));
    return found === undefined ? [] : judge(at, found, { compiled, warn });
  });
}

/** An act on something received is not enumerated here. */
function isAboutSending({ rule }: RuleAt): boolean {
  return rule.acts === undefined || rule.acts.includes('send');
}

function meet(met: Map<string, Met>, effects: ReadonlyMap<string, string>, { rules }: Answer): void {
  const plain = rules.filter((rule) => rule.plainly).map(({ id }) => id);
  const prohibiting = plain.filter((id) => effects.get(id) === 'prohibit');
  const permitted = plain.some((id) => effects.get(id) === 'permit');
  for (const { id } of rules) {
    const one = met.get(id);
    if (one === undefined) continue;
    one.ever = true;
    one.free ||= prohibiting.length === 0;
    one.needed ||= prohibiting.length === 0 && !permitted;
    for (const other of prohibiting) if (other !== id) one.against.add(other);
  }
}

function judge(at: RuleAt, met: Met, { compiled, warn }: { compiled: CompiledAgreement; warn: Warn }): Warning[] {
  const path = pathOf(compiled, at);
  if (!met.ever)
    return [warn('NEVER_APPLIES', path, 'no message between its parties can meet all of these conditions')];
  if (!isPermitting(at.rule)) return [];
  const names = [...met.against].map((id) => articleOf(compiled, id)).join(', ');
  if (!met.free) return [warn('SHADOWED', path, `permits nothing: ${names} forbids all of it`)];
  const found: Warning[] = [];
  if (at.rule.effect === 'permit-by-decision' && !met.needed)
    found.push(warn('NEVER_ASKED', path, 'nobody is ever asked: another article permits all of it without a person'));
  if (met.against.size > 0)
    found.push(warn('CONTRADICTION', path, `${names} forbids a part of it; the prohibition wins`));
  return found;
}

function pathOf(compiled: CompiledAgreement, { article, position }: RuleAt): PathStep[] {
  const place = compiled.agreement.document.articles.findIndex(({ id }) => id === article.id);
  return ['articles', place, 'rules', position - 1];
}

function articleOf({ rules }: CompiledAgreement, id: string): string {
  const at = rules.find((rule) => policyIdOf(rule) === id);
  return at === undefined ? id : `${at.article.id} rule ${at.position}`;
}

/** Moments that show every combination of members who are bound: the beginning and each date of a member. */
function momentsOf({ agreement }: CompiledAgreement): number[] {
  const { validity, parties } = agreement.document;
  const dates = [validity.from, ...parties.flatMap(({ from }) => from ?? [])];
  const from = parseMoment(validity.from) ?? 0;
  const until = validity.until === null ? Infinity : (parseMoment(validity.until) ?? Infinity);
  const moments = dates.flatMap((date) => parseMoment(date) ?? []).filter((atMs) => atMs >= from && atMs < until);
  return [...new Set(moments)];
}

function ofNames({ agreement }: CompiledAgreement, warn: Warn): Warning[] {
  const { document } = agreement;
  const rules = document.articles.flatMap((article) => article.rules ?? []);
  const used = new Set(rules.flatMap(({ from, to }) => [...from, ...to]));
  const groups = document.groups ?? {};
  const meant = new Set(
    [...used].flatMap((name) => (name.startsWith('group:') ? (groups[name.slice('group:'.length)] ?? []) : [name])),
  );
  const everybody = used.has('group:parties') || used.has('group:anyone');
  const isMeant = (party: string): boolean =>
    everybody || [...meant].some((name) => name === party || name.startsWith(`${party}/`));
  return [
    ...Object.keys(groups)
      .filter((name) => !used.has(`group:${name}`))
      .map((name) => warn('UNUSED_GROUP', ['groups', name], `no rule names group:${name}`)),
    ...document.parties.flatMap(({ party }, i) =>
      isMeant(party) ? [] : [warn('UNUSED_PARTY', ['parties', i, 'party'], `no rule names ${party}`)],
    ),
    ...document.articles.flatMap(({ id, rules: own, examples }, i) =>
      own === undefined || examples !== undefined
        ? []
        : [warn('NO_EXAMPLES', ['articles', i], `${id} has rules and no example that shows what they mean`)],
    ),
  ];
}

function ofTime({ agreement }: CompiledAgreement, nowMs: number, warn: Warn): Warning[] {
  const { validity } = agreement.document;
  const ended = validity.until !== null && (parseMoment(validity.until) ?? Infinity) <= nowMs;
  return ended ? [warn('NOT_IN_FORCE', ['validity', 'until'], `ended on ${validity.until ?? ''}`)] : [];
}
