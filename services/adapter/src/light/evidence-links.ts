import type { MessageView } from '@tamga/api';
import type { Words } from './language.ts';
import { markup, type Markup } from './markup.ts';

/** Where the evidence of a message is fetched; with content only for who reads it here. Whether it may go out is asked then. */
export function evidenceLinks(words: Words, { id, bodyHidden, body, proofs }: MessageView): Markup {
  if (proofs.admission === null) return markup`<p>${words('evidence.notYet')}</p>`;
  const link = (file: 'zip' | 'pdf', withKey: boolean): Markup =>
    markup`<li><a href="/light/messages/${id}/evidence.${file}${withKey ? '?withKey=true' : ''}">${words(`evidence.${file}${withKey ? '.withKey' : ''}`)}</a></li>`;
  const isShown = bodyHidden === null && body !== null;
  return markup`<h3>${words('evidence.title')}</h3>
<p>${words('evidence.intro')}</p>
<ul>${link('zip', false)}${link('pdf', false)}${isShown ? link('zip', true) : ''}${isShown ? link('pdf', true) : ''}</ul>`;
}
