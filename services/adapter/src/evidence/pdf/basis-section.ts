import type { ProvedBasis, ProvedDecision } from '@tamga/core/evidence';
import { obligationView } from '../../decision-view.ts';
import { obligationValue } from '../../light/obligation-words.ts';
import type { PaperContent, PaperVoice } from './paper.ts';
import { utcMoment } from './moments.ts';
import type { Sheet } from './sheet.ts';

/** What was decided for whom, and to what it obliges; then each article with its text once, and consents. */
export function writeBasis(sheet: Sheet, content: PaperContent, voice: PaperVoice): void {
  const { proved } = content;
  const { say } = voice;
  sheet.heading(2, say(proved.admitted ? 'decision.title' : 'decision.refusedTitle'));
  if (proved.decisions.length === 0) sheet.paragraph(say('decision.none'));
  // What was decided alike for several stands once for all of them.
  const alike = Map.groupBy(proved.decisions, ({ recipient: _recipient, ...decision }) => keyOf(decision));
  for (const decisions of alike.values()) writeDecisions(sheet, decisions, voice);
  writeArticles(sheet, content, voice);
  writeConsents(sheet, proved.consents, voice);
}

function keyOf(decision: Omit<ProvedDecision, 'recipient'>): string {
  return JSON.stringify(decision, (_name, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

function writeDecisions(sheet: Sheet, decisions: readonly ProvedDecision[], { say, words }: PaperVoice): void {
  const [first] = decisions;
  if (first === undefined) return;
  const { verdict, code, bases, obligations } = first;
  const named = words.named('decision', verdict);
  const why = code === '' ? named : `${named}, ${words.named('code', code)}`;
  sheet.heading(
    3,
    say('decision.for', { recipient: decisions.map(({ recipient }) => recipient).join(', '), verdict: why }),
  );
  const articles = [...Map.groupBy(bases, documentOf)].map(
    ([document, those]) => `${document}: ${those.map(({ article }) => article).join(', ')}`,
  );
  if (articles.length > 0) sheet.definitions([{ name: say('decision.by'), value: articles.join('\n') }]);
  if (obligations.length === 0) return;
  sheet.table(
    [
      { title: say('obligations.what'), share: 6 },
      { title: say('obligations.article'), share: 4 },
    ],
    obligations.map((one) => {
      const view = obligationView(one);
      const what = `${words.named('obligation', view.type)}: ${obligationValue(words, view)}`;
      return [what, `${view.agreement}, ${view.article}`];
    }),
  );
}

function documentOf({ agreement, version }: ProvedBasis): string {
  return `${agreement}@${version}`;
}

/** Every document on which something was decided, and of it every such article, in both languages. */
function writeArticles(sheet: Sheet, { proved, language }: PaperContent, { say, words }: PaperVoice): void {
  const bases = proved.decisions.flatMap((decision) => decision.bases);
  for (const [name, those] of Map.groupBy(bases, documentOf)) {
    const [document] = those;
    if (document === undefined) continue;
    const { title, documentHash, leafIndex, version, signatories } = document;
    sheet.heading(3, title === undefined ? name : `${title[language]} (${name})`);
    sheet.definitions([
      { name: say('basis.version'), value: `${version}, ${leafIndex}` },
      { name: say('basis.signatories'), value: signatories.join(', ') },
      { name: say('basis.hash'), value: { text: documentHash, face: 'mono' } },
    ]);
    const articles = new Map(those.map((basis) => [basis.article, basis]));
    for (const { article, text, background } of articles.values()) {
      if (text === undefined) sheet.paragraph(say('decision.roster'));
      else
        sheet.definitions(
          (['en', 'ru'] as const).map((spoken) => ({
            name: say('basis.text', { article, language: words.named('language', spoken) }),
            value: background && spoken === language ? `${text[spoken]}\n${say('basis.background')}` : text[spoken],
          })),
        );
    }
  }
}

function writeConsents(sheet: Sheet, consents: PaperContent['proved']['consents'], { say }: PaperVoice): void {
  if (consents.length === 0) return;
  sheet.heading(3, say('consents.title'));
  sheet.table(
    [
      { title: say('consents.who'), share: 3 },
      { title: say('consents.what'), share: 4 },
      { title: say('consents.when'), share: 4 },
    ],
    consents.map(({ party, holder, acts, act, id, version, fromMs, untilMs, relied, leafIndex }) => [
      `${party} → ${holder}`,
      `${acts.join(', ')}${relied ? ` (${say('consents.relied')})` : ''}`,
      `${act === 'withdraw' ? say('consents.withdrawn') : `${utcMoment(fromMs)} – ${utcMoment(untilMs)}`}; ${id}@${version}, ${leafIndex}`,
    ]),
  );
}
