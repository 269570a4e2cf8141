/** What the tests of the language share: agreements of format 2 between kz, tj, uz, the centre and an observer. */
import { obligationTypes } from '../identifiers/index.ts';
import { brief, document, type Message, noonMs, permit, question, setOf } from './agreement.fixture.ts';
import type { Decision } from './decision.ts';
import type { AgreementDocument, PermittingRule, ProhibitingRule, Rule } from './document.ts';
import { nodePolicyEngine } from './engine-node.ts';

export const engine: ReturnType<typeof nodePolicyEngine> = nodePolicyEngine();

export function agreement(rules: Rule[], changes: Partial<AgreementDocument> = {}): AgreementDocument {
  return document(rules, {
    format: 'tamga/agreement/2',
    parties: [
      { party: 'kz', role: 'signatory' },
      { party: 'uz', role: 'signatory' },
      { party: 'tj', role: 'signatory' },
      { party: 'caricc', role: 'body' },
      { party: 'fr', role: 'observer', grantedBy: 'caricc' },
    ],
    ...changes,
  });
}

/** All send all kinds about drugs to all, limited by what is given. */
export function may(more: Partial<Extract<PermittingRule, { effect: 'permit' }>> = {}): Rule {
  const all = ['group:parties'];
  const rule = permit({ from: all, to: all, kinds: ['REQUEST', 'REPLY', 'SPONTANEOUS', 'CONSENT_REQUEST'] });
  return { ...rule, crimeAreas: ['drugs', 'laundering'], ...more } as Rule;
}

export function mayNot(more: Partial<Extract<ProhibitingRule, { effect: 'prohibit' }>> = {}): Rule {
  return { effect: 'prohibit', from: ['group:parties'], to: ['group:parties'], ...more };
}

/** The verdict on a message under these agreements, as `permit A1`. */
export function verdict(source: Rule[] | AgreementDocument[], message: Message = {}, atMs: number = noonMs): string {
  return brief(decided(source, message, atMs));
}

/** What is owed, as `deadline P7D`. */
export function owed(source: Rule[] | AgreementDocument[], message: Message = {}): string[] {
  return duties(decided(source, message, noonMs));
}

export function duties({ obligations }: Decision): string[] {
  return obligations.map(({ type, value }) => `${obligationTypes.nameOf(type)} ${value}`);
}

export function decided(source: Rule[] | AgreementDocument[], message: Message, atMs: number): Decision {
  const documents = source.map((one) => ('effect' in one ? undefined : one)).filter((one) => one !== undefined);
  const rules = source.map((one) => ('effect' in one ? one : undefined)).filter((one) => one !== undefined);
  using set = setOf(rules.length > 0 ? [agreement(rules)] : documents, engine);
  const [decision] = set.decide(question(message), atMs);
  if (decision === undefined) throw new Error('no decision');
  return decision;
}
