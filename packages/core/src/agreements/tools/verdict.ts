import { obligationTypes, verdicts, type VerdictName } from '../../identifiers/index.ts';
import type { Decision } from '../decision.ts';
import type { Question } from '../question.ts';
import { purposes } from '../../identifiers/index.ts';

/** A duty without the version of the agreement that it comes from: a new version alone changes no duty. */
interface Duty {
  type: string;
  /** `*`: the purpose that the message itself states. `sender`, `recipient`: that end's authority. */
  value: string;
  agreement: string;
  article: string;
}

/** A decision apart from names: what it says of every exchange of its class. */
export interface Verdict {
  outcome: VerdictName;
  /** Empty unless refused. */
  code: string;
  /** `caricc-2006/C5`: what a permission, a prohibition or a person's decision rests on. None where nothing permits. */
  articles: readonly string[];
  /** Some of these were not seen in an official source. */
  background: boolean;
  duties: readonly Duty[];
  /** `sender`, `recipient` or both, where a person decides. */
  deciders: readonly string[];
}

export function verdictOf(decision: Decision, question: Question): Verdict {
  const outcome = verdicts.nameOf(decision.verdict);
  if (outcome === undefined) throw new Error('a decision without a verdict');
  // The article that comes nearest is named for people: it permits nothing and is no part of what was decided.
  const bases = decision.code === 'NO_ARTICLE' ? [] : decision.bases;
  const roleOf = (name: string): string =>
    name === question.sender ? 'sender' : name === decision.recipient ? 'recipient' : name;
  return {
    outcome,
    code: decision.code,
    articles: bases.map(({ agreement, article }) => `${agreement}/${article}`).toSorted(),
    background: bases.some(({ background }) => background),
    duties: decision.obligations.map(({ type, value, agreement, article, ...more }): Duty => {
      const name = obligationTypes.nameOf(type) ?? '';
      const own = name === 'purpose-lock' && value === purposes.nameOf(question.labels?.purpose);
      return {
        type: name,
        value: own ? '*' : roleOf(value),
        agreement: agreement.replace(/@\d+$/u, ''),
        article,
        ...more,
      };
    }),
    deciders: decision.decider === '' ? [] : decision.decider.split(',').map(roleOf).toSorted(),
  };
}
