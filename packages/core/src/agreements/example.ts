import {
  acts,
  crimeAreas,
  declarations,
  evaluationSchemes,
  handlings,
  kinds,
  markingLevels,
  matters,
  obligationTypes,
  personalDataClasses,
  personRoles,
  priorities,
  purposes,
  realms,
  requestForms,
  urgencyGrounds,
  verdicts,
} from '../identifiers/index.ts';
import { AgreementSet } from './agreement-set.ts';
import { policyIdOf } from './cedar-policy.ts';
import type { CompiledAgreement } from './compiled.ts';
import type { Decision, Obligation } from './decision.ts';
import type { Article, Example } from './document.ts';
import type { PolicyEngine } from './engine.ts';
import { parseMoment } from './moment.ts';
import type { Problem } from './problem.ts';
import type { Question } from './question.ts';

const verdictOf = { permitted: 'permit', refused: 'refuse', human: 'human' } as const;

/** Decides each example by its own agreement alone, as if in force, and reports those that come out otherwise. */
export function problemsOfExamples(compiled: CompiledAgreement, engine: PolicyEngine): Problem[] {
  const { agreement } = compiled;
  const examples = agreement.document.articles.flatMap((article, i) =>
    (article.examples ?? []).map((example, j) => ({ article, example, path: ['articles', i, 'examples', j] })),
  );
  // One set for all that take the same agreements to be in force.
  const groups = Map.groupBy(examples, ({ example }) => (example.inForce ?? []).toSorted().join(','));
  return [...groups.values()].flatMap((group) => {
    const made = AgreementSet.make({
      agreements: [{ ...compiled, agreement: inForce(agreement) }],
      engine,
      roster: { version: 0, payloadHash: new Uint8Array(32), parties: [] },
      assumedInForce: group[0]?.example.inForce,
    });
    if (!made.ok) return made.problems;
    using set = made.set;
    return group.flatMap(({ article, example, path }) => {
      const asked = questionOfExample(example, {
        exceeded: example.quotaUsedUp === true ? quotasOf(compiled, example) : [],
      });
      const [decision] = set.decide(asked, parseMoment(example.at) ?? Number.NaN);
      const wrong = decision === undefined ? 'no decision' : differenceOf(example, article, decision);
      return wrong === undefined ? [] : [agreement.problem('EXAMPLE_FAILED', path, wrong)];
    });
  });
}

function inForce(agreement: CompiledAgreement['agreement']): CompiledAgreement['agreement'] {
  return { ...agreement, document: { ...agreement.document, status: 'in-force' } };
}

function quotasOf({ rules }: CompiledAgreement, { from, to }: Example): string[] {
  const ends = `|${from.split('/')[0] ?? ''}|${to.split('/')[0] ?? ''}`;
  return rules.map((at) => `${policyIdOf(at)}${ends}`);
}

/** The question that an example asks. `exceeded`: keys of quotas taken to be used up. */
export function questionOfExample(example: Example, options: { exceeded?: readonly string[] } = {}): Question {
  const { from, to, kind, operation, act, originator, consenting, senderDecided } = example;
  return {
    sender: from,
    recipients: [to],
    kind: kinds.numberOf(kind),
    realm: realms.numberOf('live'),
    labels: labelsOfExample(example),
    ...(operation === undefined ? {} : { operation }),
    ...(act === undefined ? {} : { act: acts.numberOf(act) }),
    ...(originator === undefined ? {} : { originator }),
    ...(consenting === undefined ? {} : { consenting }),
    ...(senderDecided === undefined ? {} : { senderDecided }),
    ...(options.exceeded === undefined || options.exceeded.length === 0
      ? {}
      : { quotasExceeded: [...options.exceeded] }),
  };
}

function labelsOfExample(example: Example): NonNullable<Question['labels']> {
  const { purpose, urgency, urgencyGround, requestForm, maxPenaltyMonths } = example;
  return {
    crimeAreas: example.crimeAreas.map((area) => crimeAreas.numberOf(area)),
    personalData: personalDataClasses.numberOf(example.personalData),
    marking: { text: example.markingText ?? '', level: markingLevels.numberOf(example.marking) },
    urgency: priorities.numberOf(urgency ?? 'routine'),
    handling: (example.handling ?? []).map((code) => handlings.numberOf(code)),
    personRoles: (example.personRoles ?? []).map((role) => personRoles.numberOf(role)),
    languages: [...(example.languages ?? [])],
    declarations: (example.declares ?? []).map((name) => declarations.numberOf(name)),
    matters: (example.matters ?? []).map((name) => matters.numberOf(name)),
    origins: [...(example.origins ?? [])],
    ...(purpose === undefined ? {} : { purpose: purposes.numberOf(purpose) }),
    ...(urgencyGround === undefined ? {} : { urgencyGround: urgencyGrounds.numberOf(urgencyGround) }),
    ...(requestForm === undefined ? {} : { requestForm: requestForms.numberOf(requestForm) }),
    ...(maxPenaltyMonths === undefined ? {} : { maxPenaltyMonths }),
    ...(example.evaluated === true
      ? { evaluation: { scheme: evaluationSchemes.numberOf('admiralty'), code: 'B2' } }
      : {}),
  };
}

/** A permitted or human example rests on the article that it illustrates, a prohibited one is forbidden by it. */
function differenceOf(example: Example, article: Article, decision: Decision): string | undefined {
  const { expect, code, decider, owes } = example;
  const got = [verdicts.nameOf(decision.verdict), decision.code]
    .filter((word) => word !== '' && word !== undefined)
    .join(' ');
  if (verdicts.nameOf(decision.verdict) !== verdictOf[expect])
    return `expected to be ${expect}, but the verdict is ${got}`;
  if (code !== undefined && decision.code !== code) return `expected the code ${code}, but the verdict is ${got}`;
  const rests = decision.code === '' || decision.code === 'PROHIBITED';
  const articles = decision.bases.map((basis) => basis.article);
  if (rests && !articles.includes(article.id)) {
    return `expected to rest on article ${article.id}, but it rests on ${articles.join(', ')}`;
  }
  if (decider !== undefined && decision.decider !== decider) {
    return `expected ${decider} to decide, but it is ${decision.decider === '' ? 'nobody' : decision.decider}`;
  }
  const owed = decision.obligations.map(dutyOf);
  const missing = owes?.find((duty) => !owed.includes(duty));
  return missing === undefined
    ? undefined
    : `expected the duty ${missing}, but owed is ${owed.join('; ') || 'nothing'}`;
}

/** `deadline P7D`, as examples write a duty. */
function dutyOf({ type, value }: Obligation): string {
  return `${obligationTypes.nameOf(type) ?? 'unknown'} ${value}`;
}
