import {
  crimeAreas,
  kinds,
  markingLevels,
  personalDataClasses,
  purposes,
  realms,
  verdicts,
} from '../identifiers/index.ts';
import { AgreementSet } from './agreement-set.ts';
import type { CompiledAgreement } from './compiled.ts';
import type { Decision } from './decision.ts';
import type { Article, Example } from './document.ts';
import type { PolicyEngine } from './engine.ts';
import { parseMoment } from './moment.ts';
import type { Problem } from './problem.ts';
import type { Question } from './question.ts';

const verdictOf = { permitted: 'permit', refused: 'refuse', human: 'human' } as const;

/** Decides each example by its own agreement alone, as if in force, and reports those that come out otherwise. */
export function problemsOfExamples(compiled: CompiledAgreement, engine: PolicyEngine): Problem[] {
  const { agreement } = compiled;
  const document = { ...agreement.document, status: 'in-force' as const };
  const made = AgreementSet.make({
    agreements: [{ ...compiled, agreement: { ...agreement, document } }],
    engine,
    roster: { version: 0, payloadHash: new Uint8Array(32), parties: [] },
  });
  if (!made.ok) return made.problems;
  using set = made.set;
  return document.articles.flatMap((article, i) =>
    (article.examples ?? []).flatMap((example, j) => {
      const [decision] = set.decide(questionOfExample(example), parseMoment(example.at) ?? Number.NaN);
      const wrong = decision === undefined ? 'no decision' : differenceOf(example, article, decision);
      return wrong === undefined ? [] : [agreement.problem('EXAMPLE_FAILED', ['articles', i, 'examples', j], wrong)];
    }),
  );
}

export function questionOfExample(example: Example): Question {
  const { from, to, kind, purpose, personalData, marking, operation } = example;
  return {
    sender: from,
    recipients: [to],
    kind: kinds.numberOf(kind),
    realm: realms.numberOf('live'),
    labels: {
      crimeAreas: example.crimeAreas.map((area) => crimeAreas.numberOf(area)),
      personalData: personalDataClasses.numberOf(personalData),
      marking: { text: '', level: markingLevels.numberOf(marking) },
      ...(purpose === undefined ? {} : { purpose: purposes.numberOf(purpose) }),
    },
    ...(operation === undefined ? {} : { operation }),
  };
}

/** A permitted or human example rests on the article that it illustrates, a prohibited one is forbidden by it. */
function differenceOf(example: Example, article: Article, decision: Decision): string | undefined {
  const { expect, code } = example;
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
  return undefined;
}
