import type { FormByKind } from '@tamga/wire/content-forms';
import type { KindName } from '@tamga/core/identifiers';
import type { Means } from '../means.ts';
import { refuse, type Refused } from '../refusal.ts';
import type { Composed } from '../send/compose.ts';
import type { MessageRow } from '../store/message-rows.ts';

/**
 * What the covering agreements ask of an answer that a blind centre cannot check: the language of a reply, and of a
 * refusal one of the grounds that they list, with written reasons where they are owed.
 */
export function answerProblem(
  means: Means,
  answered: MessageRow,
  answer: { kind: KindName; composed: Composed },
): Refused | undefined {
  switch (answer.kind) {
    case 'REPLY':
      return languageProblem(answered, answer.composed);
    case 'REFUSAL':
      return refusalProblem(means, answered, answer.composed.form as FormByKind['REFUSAL']);
    default:
      return undefined;
  }
}

function languageProblem({ decisions }: MessageRow, { labels }: Composed): Refused | undefined {
  const duties = decisions.flatMap(({ obligations }) => obligations.filter(({ type }) => type === 'language'));
  const broken = duties.find(({ value }) => !value.split(',').some((code) => labels.languages.includes(code)));
  if (broken === undefined || labels.languages.length === 0) return undefined;
  const { value, agreement, article } = broken;
  return refuse('LANGUAGE_NOT_AGREED', `the answer is owed in one of: ${value}`, { agreement, article });
}

function refusalProblem(means: Means, { decisions }: MessageRow, form: FormByKind['REFUSAL']): Refused | undefined {
  const reasons = decisions.flatMap(({ obligations }) => obligations).find(({ type }) => type === 'reasons');
  if (reasons !== undefined && !(form.text ?? []).some(({ text }) => (text ?? '').trim() !== ''))
    return refuse('FORM_INVALID', 'text: the reasons are owed in writing', {
      agreement: reasons.agreement,
      article: reasons.article,
      problems: [{ path: 'text', expected: 'a text that is not empty' }],
    });
  const lists = groundsOf(means, decisions);
  const { ground = 'other' } = form;
  if (lists.length === 0 || lists.some(({ grounds }) => grounds.some((one) => one === ground))) return undefined;
  const [first] = lists;
  const listed = [...new Set(lists.flatMap(({ grounds }) => grounds))].join(', ');
  return refuse('GROUND_NOT_AGREED', `ground: the agreement allows ${listed}`, {
    agreement: first?.agreement ?? null,
    article: first?.article ?? null,
  });
}

/** Of all grounds of refusal those that the agreements which covered a message allow; all, where none of them lists any. */
export function groundsAllowed(means: Means, { decisions }: MessageRow, all: readonly string[]): readonly string[] {
  const lists = groundsOf(means, decisions);
  if (lists.length === 0) return all;
  return all.filter((ground) => lists.some(({ grounds }) => grounds.includes(ground)));
}

/** Closed lists of grounds in the agreements that covered the message; none where none of them lists any. */
function groundsOf(
  means: Means,
  decisions: MessageRow['decisions'],
): { grounds: readonly string[]; agreement: string; article: string }[] {
  const covering = new Set(
    decisions.flatMap(({ agreement, obligations }) => [agreement, ...obligations.map((one) => one.agreement)]),
  );
  return means.register.picture.agreements.agreements
    .map(({ agreement }) => agreement.document)
    .filter(({ id, version }) => covering.has(`${id}@${version}`))
    .flatMap(({ id, version, articles }) =>
      articles.flatMap(({ id: article, refusal }) =>
        refusal === undefined ? [] : [{ grounds: refusal.grounds, agreement: `${id}@${version}`, article }],
      ),
    );
}
