import type { Decision, RefusalCode } from './decision.ts';
import type { Bilingual } from './document.ts';
import type { CitedArticle, NearArticle } from './explanation.ts';

const refusals: Readonly<Record<RefusalCode, Bilingual>> = {
  PROHIBITED: { en: 'refused: an article forbids it', ru: 'отказано: это запрещено статьёй' },
  NO_AGREEMENT: {
    en: 'refused: no agreement in force binds the two',
    ru: 'отказано: между сторонами нет действующего соглашения',
  },
  NO_ARTICLE: {
    en: 'refused: agreements bind the two, and no article permits this',
    ru: 'отказано: соглашения между сторонами есть, но ни одна статья этого не допускает',
  },
  CONSENT_REQUIRED: { en: 'refused until consent is given by', ru: 'отказано, пока не дано согласие:' },
  QUESTION_INVALID: {
    en: 'refused: this is not what a valid message asks',
    ru: 'отказано: такого правильное сообщение не запрашивает',
  },
  POLICY_ERROR: { en: 'refused: the decision could not be made', ru: 'отказано: решение принять не удалось' },
};

/** The verdict in a sentence: what, by which articles, who decides, and for a refusal what comes closest. */
export function verdictText(
  decision: Decision,
  articles: readonly CitedArticle[],
  nearest: NearArticle | undefined,
): Bilingual {
  const { code, decider } = decision;
  const names = decision.bases
    .map(({ agreement, version, article }) => `${agreement}@${version} ${article}`)
    .join('; ');
  const background = decision.bases.some((basis) => basis.background) || articles.some((one) => one.background);
  const unseen = {
    en: background ? ' It rests on a clause or date that was not seen in an official source.' : '',
    ru: background ? ' Основано на положении или дате, не найденных в официальном источнике.' : '',
  };
  if (code !== '') {
    const near = nearest === undefined ? '' : `${nearest.agreement}@${nearest.version} ${nearest.article}`;
    const { en, ru } = refusals[code];
    const cited = code === 'PROHIBITED' ? ` (${names})` : '';
    const asked = code === 'CONSENT_REQUIRED' ? ` ${decider} (${names})` : '';
    return {
      en: `${en}${cited}${asked}.${near === '' ? '' : ` Closest: ${near}.`}${unseen.en}`,
      ru: `${ru}${cited}${asked}.${near === '' ? '' : ` Ближе всего: ${near}.`}${unseen.ru}`,
    };
  }
  if (decider !== '') {
    return {
      en: `waits for a decision of ${decider} (${names}).${unseen.en}`,
      ru: `ожидает решения: ${decider} (${names}).${unseen.ru}`,
    };
  }
  return { en: `permitted (${names}).${unseen.en}`, ru: `допускается (${names}).${unseen.ru}` };
}
