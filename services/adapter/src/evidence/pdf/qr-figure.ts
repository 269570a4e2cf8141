import { encode } from 'uqr';
import { colours } from './page-frame.ts';
import type { Sheet } from './sheet.ts';
import type { Style } from './styles.ts';

const sideWidth = 104;
const caption: Style = { size: 8, face: 'regular', colour: colours.soft };

/** QR codes beside each other, each with its name under it. What they hold stands in the text as well. */
export function drawQrCodes(sheet: Sheet, codes: readonly { content: string; name: string }[]): void {
  sheet.figure({
    alt: codes.map(({ name, content }) => `${name}: ${content}`).join('; '),
    height: sideWidth + 18,
    draw: (canvas) => {
      for (const [i, { content, name }] of codes.entries()) {
        const left = canvas.x + 10 + i * (sideWidth + 60);
        const { data, size } = encode(content, { ecc: 'M', border: 0 });
        const module = sideWidth / size;
        for (const [row, modules] of data.entries())
          for (const [column, isDark] of modules.entries())
            if (isDark) canvas.doc.rect(left + column * module, canvas.y + row * module, module, module);
        canvas.doc.fill(colours.ink);
        canvas.text(name, { x: left, baseline: canvas.y + sideWidth + 12, width: sideWidth + 50, style: caption });
      }
    },
  });
}
