import type { AuthorityId } from '@tamga/core/identifiers';
import { bodyOutline } from './body-outline.ts';
import { wordedLabels, type PaperContent, type PaperVoice } from './paper.ts';
import type { Sheet } from './sheet.ts';

/** Who wrote to whom, and what the signed header says. */
export function writeMessage(sheet: Sheet, content: PaperContent, { say, words, moment }: PaperVoice): void {
  const { proved, authorities, language } = content;
  const about = (authority: AuthorityId, role: string): { name: string; value: string } => {
    const known = authorities.get(authority);
    if (known === undefined) return { name: role, value: authority };
    const { names, timeZone } = known;
    const all = [...new Set([names[language], names.en, names.ru, names.own])].filter(
      (one) => one !== null && one !== '',
    );
    return { name: role, value: `${authority}\n${all.join('\n')}\n${say('parties.zone', { zone: timeZone })}` };
  };
  sheet.heading(2, say('parties.title'));
  sheet.definitions([
    about(proved.sender, say('parties.sender')),
    ...proved.recipients.map((recipient) => about(recipient, say('parties.recipient'))),
  ]);
  sheet.heading(2, say('message.title'));
  sheet.definitions([
    { name: say('message.kind'), value: words.named('kind', proved.kind) },
    { name: say('message.id'), value: mono(proved.message) },
    ...(proved.thread === proved.message ? [] : [{ name: say('message.thread'), value: mono(proved.thread) }]),
    ...(proved.inReplyTo === undefined ? [] : [{ name: say('message.inReplyTo'), value: mono(proved.inReplyTo) }]),
    { name: say('message.created'), value: moment(proved.createdMs) },
    { name: say('message.recorded'), value: moment(proved.entry.recordedMs) },
    { name: say('message.digest'), value: mono(proved.envelopeDigest) },
  ]);
  const worded = wordedLabels(content);
  if (worded.length === 0) return;
  sheet.heading(3, say('labels.title'));
  sheet.definitions(worded);
}

/** The body as it was sealed, or why it is not here. */
export function writeBody(sheet: Sheet, { proved }: PaperContent, { say, words }: PaperVoice): void {
  sheet.heading(2, say('body.title'));
  const { body } = proved;
  if (body === undefined) return sheet.paragraph(say('body.none'));
  if (!body.opened) return sheet.paragraph(say('body.wrapped', { provider: body.wrappedBy }));
  sheet.definitions(bodyOutline(words, proved.kind, body.form));
  sheet.paragraph(say('body.letters'), 'soft');
}

function mono(text: string): { text: string; face: 'mono' } {
  return { text, face: 'mono' };
}
