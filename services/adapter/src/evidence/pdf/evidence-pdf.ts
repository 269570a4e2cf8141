import { writeBasis } from './basis-section.ts';
import { writeCover } from './cover.ts';
import { writeBody, writeMessage } from './message-section.ts';
import { utcMoment } from './moments.ts';
import { frameLabels, isRestricted, originatorOf, voiceOf, type PaperContent } from './paper.ts';
import { Sheet } from './sheet.ts';
import type { TypeFaces } from './type-faces.ts';
import { writeHowToVerify } from './verify-section.ts';
import { writeLog, writeWay } from './way-section.ts';

/**
 * The bundle as a paper: what it proves in plain words, who, by which articles, what became of it, its place in the log, the
 * content where the bundle discloses it, and how to check all that; the bundle itself is attached. Labels and handling codes
 * stand on every page, and under H1 without consent that it is not for use in court. The same content gives the same bytes.
 */
export async function evidencePdf(content: PaperContent, typeFaces: TypeFaces): Promise<Uint8Array<ArrayBuffer>> {
  const { language, proved, bundle, madeBy, madeMs } = content;
  const voice = voiceOf(content);
  const { say } = voice;
  const why = proved.handling.includes('H1') ? 'H1: ' : '';
  const sheet = new Sheet({
    title: `${say('title')} ${proved.message}`,
    language,
    createdMs: madeMs,
    typeFaces,
    frame: {
      labels: frameLabels(content, voice),
      restriction: isRestricted(content) ? say('restriction', { why, party: originatorOf(content) }) : null,
      subject: say('subject', { id: proved.message, who: madeBy, time: utcMoment(madeMs) }),
      pageOf: (page, pages) => say('page', { page, pages }),
    },
  });
  writeCover(sheet, content, voice);
  // The first page stands alone, unless it took more than one.
  if (sheet.pageCount === 1) sheet.newPage();
  writeMessage(sheet, content, voice);
  writeBasis(sheet, content, voice);
  writeWay(sheet, content, voice);
  writeLog(sheet, content, voice);
  writeBody(sheet, content, voice);
  writeHowToVerify(sheet, content, voice);
  sheet.attach({
    bytes: bundle.bytes,
    name: bundle.name,
    type: 'application/zip',
    description: say('verify.attachment', { id: proved.message }),
    createdMs: madeMs,
  });
  return await sheet.finish();
}
