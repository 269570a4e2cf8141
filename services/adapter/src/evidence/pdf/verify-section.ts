import type { PaperContent, PaperVoice } from './paper.ts';
import { drawQrCodes } from './qr-figure.ts';
import type { Sheet } from './sheet.ts';

/** How whoever holds the paper repeats the check without believing anybody who made it. */
export function writeHowToVerify(sheet: Sheet, { bundle, region }: PaperContent, { say }: PaperVoice): void {
  const trust = `sha256:${region.hash}`;
  sheet.heading(2, say('verify.title'));
  sheet.paragraph(`1. ${say('verify.take', { file: bundle.name })}`);
  sheet.box(`sha256:${bundle.sha256}`, 'mono');
  sheet.paragraph(`2. ${say('verify.trust')}`);
  sheet.box(trust, 'mono');
  sheet.paragraph(`3. ${say('verify.run')}`);
  sheet.box(`tamga-verify --trust ${trust} ${bundle.name}`, 'mono');
  sheet.paragraph(say('verify.other'));
  drawQrCodes(sheet, [
    { content: trust, name: say('verify.qrTrust') },
    { content: `sha256:${bundle.sha256}`, name: say('verify.qrBundle') },
  ]);
}
