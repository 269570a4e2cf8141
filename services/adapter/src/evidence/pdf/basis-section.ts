import type { ProvedBasis, ProvedDecision } from '@tamga/core/evidence';
import { obligationView } from '../../decision-view.ts';
import { obligationValue } from '../../light/obligation-words.ts';
import type { PaperContent, PaperVoice } from './paper.ts';
import { utcMoment } from './moments.ts';
import type { Sheet } from './sheet.ts';

/** By which articles it went, with their texts and who signed them; what they oblige to; consents. */
export function writeBasis(sheet: Sheet, { proved, language }: PaperContent, voice: PaperVoice): void {
  const { say } = voice;
  sheet.heading(2, say(proved.admitted ? 'decision.title' : 'decision.refusedTitle'));
  if (proved.decisions.length === 0) sheet.paragraph(say('decision.none'));
  for (const decision of proved.decisions) writeDecision(sheet, decision, { voice, language });
  writeConsents(sheet, proved.consents, voice);
}

function writeDecision(
  sheet: Sheet,
  { recipient, verdict, code, bases, obligations }: ProvedDecision,
  { voice, language }: { voice: PaperVoice; language: PaperContent['language'] },
): void {
  const { say, words } = voice;
  const named = words.named('decision', verdict);
  const why = code === '' ? named : `${named}, ${words.named('code', code)}`;
  sheet.heading(3, say('decision.for', { recipient, verdict: why }));
  for (const basis of bases) writeArticle(sheet, basis, { voice, language });
  if (obligations.length === 0) return;
  sheet.heading(3, say('obligations.title'));
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

function writeArticle(
  sheet: Sheet,
  { agreement, version, article, documentHash, leafIndex, title, text, signatories, background }: ProvedBasis,
  { voice: { say }, language }: { voice: PaperVoice; language: PaperContent['language'] },
): void {
  const name = title === undefined ? agreement : `${title[language]} [${agreement}]`;
  sheet.paragraph(say('basis.article', { title: name, article }), 'strong');
  if (text === undefined) sheet.paragraph(say('decision.roster'));
  sheet.definitions([
    ...(text === undefined
      ? []
      : [
          { name: say('basis.en'), value: text.en },
          { name: say('basis.ru'), value: text.ru },
        ]),
    { name: say('basis.version'), value: `${version}, ${leafIndex}` },
    { name: say('basis.signatories'), value: signatories.join(', ') },
    { name: say('basis.hash'), value: { text: documentHash, face: 'mono' as const } },
  ]);
  if (background) sheet.paragraph(say('basis.background'), 'soft');
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
